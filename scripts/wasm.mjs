// Rust → dist/gouji.wasm, plain WebAssembly 1.0; its twin in JavaScript dist/wasm/twin.js; and the glue of both,
// dist/wasm/glue.js.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { namedByLikeness } from './alike.mjs'
import { isFresh } from './fresh.mjs'
import { inlined } from './inline.mjs'
import { step, stop } from './run.mjs'

const sources = [
  'src',
  '.cargo',
  'build.rs',
  'Cargo.toml',
  'Cargo.lock',
  'scripts/wasm.mjs',
  'scripts/alike.mjs',
  'scripts/inline.mjs',
]
const built = 'dist/gouji.wasm'
const glue = 'dist/wasm/glue.js'
const twin = 'dist/wasm/twin.js'
const mvp = ['--mvp-features', '--enable-mutable-globals']

/** Builds the engine, unless it is newer than all it is made from. */
export async function buildWasm() {
  if (existsSync(glue) && existsSync(twin) && isFresh(built, sources)) return
  const start = new Date()
  await compile()
  await lower()
  openGlue()
  await translate()
  // What was edited while the compiler ran is built the next time.
  utimesSync(built, start, start)
}

async function compile() {
  const args = ['build', '--mode', 'no-install', '--no-pack', '--target', 'web', '--release']
  args.push('--out-dir', 'dist/wasm', '--out-name', 'gouji', '--', '--quiet', '--config', withoutPaths())
  // Flags from outside would take the place of those in .cargo/config.toml; builds in parts give other bytes.
  const { RUSTFLAGS, CARGO_ENCODED_RUSTFLAGS, CARGO_INCREMENTAL, ...env } = process.env
  await step('compile the engine', 'wasm-pack', args, { env })
}

/**
 * Keeps the places of panics free of the builder's home: the same bytes on every machine. Where the sources of the
 * standard library are installed, its places are among them, in place of `/rustc`.
 */
function withoutPaths() {
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry/src')
  const rustc = (...args) => execFileSync('rustc', args, { encoding: 'utf8' })
  const library = join(rustc('--print', 'sysroot').trim(), 'lib/rustlib/src/rust')
  const [, hash] = /^commit-hash: (.*)$/m.exec(rustc('-vV'))
  const flags = [`${registry}=crates`, `${library}=/rustc/${hash}`].map(
    (names) => `"--remap-path-prefix=${names}"`,
  )
  return `target.wasm32-unknown-unknown.rustflags=[${flags}]`
}

/** The precompiled standard library uses newer instructions; what is left after lowering must pass as MVP. */
async function lower() {
  const lowered = 'dist/wasm/lowered.wasm'
  const features = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals']
  const passes = ['llvm-memory-copy-fill-lowering', 'llvm-nontrapping-fptoint-lowering', 'signext-lowering']
  await step('lower it to WebAssembly 1.0', 'wasm-opt', [
    'dist/wasm/gouji_bg.wasm',
    ...features.map((name) => `--enable-${name}`),
    ...passes.map((name) => `--${name}`),
    ...['-o', lowered],
  ])
  const strip = ['--strip-producers', '--strip-target-features']
  // Functions kept apart compress better than functions folded into their only caller: 5 % less in brotli.
  // The memory is the engine's own: zero from the start, and its first kilobyte is the far end of the stack.
  const shrink = ['-Oz', '--one-caller-inline-max-function-size=30']
  shrink.push('--low-memory-unused', '--zero-filled-memory')
  const shrunk = 'dist/wasm/shrunk.wasm'
  await step('shrink it', 'wasm-opt', [lowered, ...mvp, ...shrink, ...strip, '-o', shrunk])
  const named = 'dist/wasm/named.wasm'
  writeFileSync(named, namedByLikeness(readFileSync(shrunk)))
  const order = ['--reorder-functions-by-name', '--strip-debug']
  await step('put like to like', 'wasm-opt', [named, ...mvp, ...order, '-o', built])
  await step('check that it is WebAssembly 1.0', 'wasm-opt', [built, ...mvp, '-o', lowered])
}

/**
 * Lets the engine be put in place by hand: wasm-bindgen's own start takes one WebAssembly module, once. A memory that
 * has grown is told by its buffer, since that of the twin leaves the old one in place.
 */
function openGlue() {
  const stale = /(cached\w+Memory0)(?:\.byteLength === 0|\.buffer\.detached === true \|\| \(.*?\))\)/g
  const own = readFileSync('dist/wasm/gouji.js', 'utf8')
  const text = own.replace(stale, '$1.buffer !== wasm.memory.buffer)')
  if ([...own.matchAll(stale)].length !== 2)
    stop('wasm-bindgen writes its views of the memory in another way')
  writeFileSync(glue, `${text}export { __wbg_get_imports as imports, __wbg_finalize_init as use };\n`)
}

/** The same engine without WebAssembly, as a function of its imports. */
async function translate() {
  const raw = 'dist/wasm/translated.js'
  await step('translate it to JavaScript', 'wasm2js', ['-Oz', built, '-o', raw])
  const text = readFileSync(raw, 'utf8')
  const asm = text.slice(text.indexOf('function asmFunc'), text.indexOf('\nvar retasmFunc = '))
  const { transform } = await import('esbuild')
  const { start, whole } = image(text)
  const memory = inlined(whole).replace(/^export default .*/m, '')
  const fill = `let bufferView\nfunction initActiveSegments() { bufferView.set(bytes, ${start}) }`
  const source = `${memory}\n${fill}\n${asm}\nexport default asmFunc`
  const { code } = await transform(source, { minify: true, target: 'chrome63' })
  writeFileSync(twin, code)
}

/** What stands in memory from the start: as the source of a module, not as base64, which hides what repeats. */
function image(text) {
  const segments = [...text.matchAll(/bufferView, (\d+), "([^"]*)"\)/g)].map(([, start, base64]) => ({
    start: Number(start),
    bytes: Buffer.from(base64, 'base64'),
  }))
  const start = Math.min(...segments.map((segment) => segment.start))
  const end = Math.max(...segments.map((segment) => segment.start + segment.bytes.length))
  const whole = Buffer.alloc(end - start)
  for (const segment of segments) segment.bytes.copy(whole, segment.start - start)
  return { start, whole }
}
