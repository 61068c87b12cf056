// The engine as part of the script, in a module of its own: only `init()` loads it.
export { default as bytes } from 'gouji.wasm'
