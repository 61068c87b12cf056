// What a page does that keeps the engine as a file of its own. The test puts the line before it that asks the bundler
// for the file's address, as `url`.
import { engine, init, inspect } from 'gouji/slim'
import report from './report.js'

window.told = use()

async function use() {
  await init({ url })
  return JSON.stringify({ engine, inspection: inspect({ html: report }) })
}
