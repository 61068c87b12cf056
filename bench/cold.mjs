// From <script> to the first report that is checked, in Chromium: a browser profile of its own for each turn, so that
// nothing is compiled, cached or warm. Interleaved, as in run.mjs.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { gate2021 } from '../dist/sums.mjs'
import { fileIn, serve } from '../scripts/serve.mjs'
import { reports } from './gen.mjs'
import { CELLS } from './model.mjs'
import { shaped } from './peers/gouji.mjs'

const folder = (path) => fileURLToPath(new URL(path, import.meta.url))
const whole = 'Gouji.init().then(() => Gouji.inspect({ cells }, { format: "2021" }).summary.errors)'
const peer = 'Peer.load().then(() => Peer.validate(report).length)'
const pages = [
  { name: 'Gouji: all rules, words and causes', script: 'gouji.iife.min.js', work: whole },
  { name: 'Gouji: the same without WebAssembly', script: 'gouji.asm.iife.min.js', work: whole },
  { name: 'Gouji: gate', script: 'gate.js', work: 'Peer.gate2021.checkReport(shaped).identities.length' },
  { name: 'Ajv 8 + custom keywords', script: 'ajv.js', work: peer },
  { name: 'Zod 4 (compiled) + sums', script: 'zod.js', work: peer },
]

/** A new profile starts processes of its own, beside which no page is quick: ms until that is over. */
const SETTLED = 400

/** What each page took, round by round, in ms. */
export async function coldStarts(rounds = 15) {
  const peers = new Map()
  for (const name of ['ajv', 'zod'])
    peers.set(`/${name}.js`, await bundled(`export * from './peers/${name}.mjs'`))
  peers.set('/gate.js', await bundled(`export { gate2021 } from '../dist/sums.mjs'`))
  const body = new Map(pages.map((page, at) => [`/${at}.html`, { body: html(page) }]))
  const headers = { 'cache-control': 'no-store' }
  const served = await serve(async (path) => {
    const found = body.get(path) ?? peers.get(path) ?? (await fileIn(folder('../dist'), path))
    return found && { headers, ...found }
  })
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] })
  const times = pages.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const at of pages.keys()) {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.waitForTimeout(SETTLED)
      await page.goto(`${served.base}/${at}.html`)
      const [errors, time] = await page.evaluate('told')
      if (errors !== 0) throw new Error(`${pages[at].name}: ${errors} errors in a report that is right`)
      times[at].push(time)
      await context.close()
    }
  }
  await browser.close()
  served.end()
  return pages.map(({ name }, at) => ({ name, times: times[at] }))
}

async function bundled(contents) {
  const { outputFiles } = await build({
    bundle: true,
    format: 'iife',
    globalName: 'Peer',
    minify: true,
    stdin: { contents, resolveDir: folder('.') },
    write: false,
  })
  return { body: outputFiles[0].contents }
}

function html({ script, work }) {
  const [report] = reports({ n: 1, seed: 1001, mutants: 'none' })
  const figure = ({ table, row, col }) => report[table][row][col]
  const data = {
    report,
    shaped: shaped(report),
    cells: Object.fromEntries(CELLS.map((cell, at) => [gate2021.cells[at], String(figure(cell))])),
  }
  // What is there before the clock starts is the page's own.
  return `<!doctype html><meta charset="utf-8"><title>cold</title><link rel="icon" href="data:,">
<script>const { report, shaped, cells } = ${JSON.stringify(data)}; const start = performance.now()</script>
<script src="${script}"></script>
<script>var told = Promise.resolve(${work}).then((wrong) => [wrong, performance.now() - start])</script>`
}
