// The engine's twin in JavaScript, in a module of its own: only who needs it loads it.
export { default as twin } from 'gouji-twin'
