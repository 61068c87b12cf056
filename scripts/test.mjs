// Every test there is, over what is shipped: Rust, the wasm, TypeScript in Node, pages in a real browser.
import { readdirSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { run } from './run.mjs'
import { setup } from './setup.mjs'

await setup('packages', 'wasm', 'browser')
await import('./build.mjs')

const cargo = ['test', '--workspace', '--all-features', '--no-fail-fast']
const files = readdirSync('tests').filter((name) => name.endsWith('.test.ts'))
const node = ['--import', 'tsx', '--test', '--test-reporter=spec', ...files.map((name) => `tests/${name}`)]
const suites = [
  ['cargo', cargo],
  ['cargo', ['test', '--all-features', '--test', 'shipped', '--', '--ignored']],
  [process.execPath, node],
]

const total = { passed: 0, failed: 0 }
for (const [command, args] of suites) {
  const { code, output } = await run(command, args, { shown: true })
  const { passed, failed } = counts(stripVTControlCharacters(output))
  total.passed += passed
  total.failed += code === 0 ? failed : Math.max(failed, 1)
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0 || total.passed === 0) process.exitCode = 1

/** Adds up the closing lines of cargo and of Node's test runner. */
function counts(output) {
  const sum = (pattern) => [...output.matchAll(pattern)].reduce((all, [, count]) => all + Number(count), 0)
  return {
    passed: sum(/^test result: .*? (\d+) passed/gm) + sum(/^ℹ pass (\d+)/gm),
    failed: sum(/^test result: .*? (\d+) failed/gm) + sum(/^ℹ (?:fail|cancelled) (\d+)/gm),
  }
}
