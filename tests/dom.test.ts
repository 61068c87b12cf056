// A page is read through its DOM as through its HTML. src/read/html/differential.rs holds the reader of HTML to html5ever,
// over the same pages. GOUJI_PAGES=10000 reads more of them.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { promisify } from 'node:util'
import type * as Api from '../www/iife.js'
import { pagesOfTests, root } from './browser.js'

const count = Number(process.env.GOUJI_PAGES ?? 300)
const pages = pagesOfTests()

/** The pages, as the reader of HTML is tested with. */
async function rendered(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-'))
  try {
    const file = join(folder, 'pages.json')
    const args = ['test', '--quiet', '--all-features', '--lib', 'pages_are_written', '--', '--ignored']
    const env = { ...process.env, GOUJI_PAGES: String(count), GOUJI_PAGES_TO: file }
    await promisify(execFile)('cargo', args, { cwd: root, env })
    return JSON.parse(await readFile(file, 'utf8')) as string[]
  } finally {
    await rm(folder, { recursive: true })
  }
}

it('reads a page through its DOM as through its HTML', { timeout: 1_800_000 }, async () => {
  const htmls = await rendered()
  assert.equal(htmls.length, count)
  const page = await pages.blank()
  await page.addScriptTag({ path: join(root, 'dist/gouji.iife.min.js') })
  const differing: string[] = []
  let cells = 0
  for (let start = 0; start < htmls.length; start += 100) {
    const found = await page.evaluate(
      async (batch) => {
        const { Gouji } = globalThis as unknown as { Gouji: typeof Api }
        await Gouji.init()
        const parser = new DOMParser()
        const differing: string[] = []
        let read = 0
        for (const html of batch) {
          const sources = [{ html }, { element: parser.parseFromString(html, 'text/html') }]
          const [text, dom] = sources.map((source) => {
            const { format, year, cells, findings } = Gouji.inspect(source)
            return { read: Object.keys(cells).length, told: JSON.stringify([format, year, cells, findings]) }
          })
          read += text?.read ?? 0
          if (text?.told !== dom?.told) differing.push(html)
        }
        return { differing, read }
      },
      htmls.slice(start, start + 100),
    )
    differing.push(...found.differing)
    cells += found.read
  }
  assert.deepEqual(differing.slice(0, 1), [], `${differing.length} of ${count} differ`)
  assert.ok(cells > count * 50, `${cells} cells were read`)
})
