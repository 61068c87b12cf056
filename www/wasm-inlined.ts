// The engine as part of the script. A module of its own: in the package only `init()` loads it.
export { default as bytes } from 'gouji.wasm'
