// Gouji beside what people would use instead, as docs/benchmarks.md has it. The peers are packages of bench/ alone.
import { existsSync } from 'node:fs'
import { step } from './run.mjs'
import { setup } from './setup.mjs'
import './build.mjs'

await setup('browser')

if (!existsSync('bench/node_modules')) {
  await step('install the peers', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: 'bench',
  })
}
await step('measure (some minutes)', process.execPath, ['bench/run.mjs', ...process.argv.slice(2)])
console.log('docs/benchmarks.md')
