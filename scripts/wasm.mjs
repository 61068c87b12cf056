// Rust → dist/gouji.wasm, plain WebAssembly 1.0, and its glue dist/wasm/gouji.js.
import { existsSync, utimesSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { isFresh } from './fresh.mjs'
import { step } from './run.mjs'

const sources = ['src', '.cargo', 'build.rs', 'Cargo.toml', 'Cargo.lock', 'scripts/wasm.mjs']
const built = 'dist/gouji.wasm'
const glue = 'dist/wasm/gouji.js'
const mvp = ['--mvp-features', '--enable-mutable-globals']

/** Builds the engine, unless it is newer than all it is made from. */
export async function buildWasm() {
  if (existsSync(glue) && isFresh(built, sources)) return
  const start = new Date()
  await compile()
  await lower()
  // What was edited while the compiler ran is built the next time.
  utimesSync(built, start, start)
}

async function compile() {
  const args = ['build', '--mode', 'no-install', '--no-pack', '--target', 'web', '--release']
  args.push('--out-dir', 'dist/wasm', '--out-name', 'gouji', '--', '--quiet', '--config', withoutPaths())
  // Flags from outside would take the place of those in .cargo/config.toml.
  const { RUSTFLAGS, CARGO_ENCODED_RUSTFLAGS, ...env } = process.env
  await step('compile the engine', 'wasm-pack', args, { env })
}

/** Keeps the places of panics free of the builder's home: the same bytes on every machine. */
function withoutPaths() {
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry/src')
  return `target.wasm32-unknown-unknown.rustflags=["--remap-path-prefix=${registry}=crates"]`
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
  const shrink = ['-Oz', '--one-caller-inline-max-function-size=30']
  await step('shrink it', 'wasm-opt', [lowered, ...mvp, ...shrink, ...strip, '-o', built])
  await step('check that it is WebAssembly 1.0', 'wasm-opt', [built, ...mvp, '-o', lowered])
}
