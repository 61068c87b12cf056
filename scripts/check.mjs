// Format, lints and types of everything. Goes on after a failure, so that one run shows all.
import { attempt } from './run.mjs'
import { setup } from './setup.mjs'

await setup('packages', 'target', 'lint')
const deny = ['--quiet', '--', '-D', 'warnings']
const steps = [
  ['format of the Rust', 'cargo', ['fmt', '--all', '--check']],
  ['lints of the Rust', 'cargo', ['clippy', '--workspace', '--all-targets', '--all-features', ...deny]],
  ['lints of the engine', 'cargo', ['clippy', '--target', 'wasm32-unknown-unknown', '--lib', ...deny]],
  ['types of the TypeScript', 'tsc', ['-p', 'www']],
  ['format and lints of the rest', 'biome', ['ci', '--error-on-warnings']],
]
for (const [title, command, args] of steps) {
  if (!(await attempt(title, command, args))) process.exitCode = 1
}
