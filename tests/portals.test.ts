// What docs/portals.md shows: each block runs in a page with its library, or is what one of the demo pages runs.
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { pagesOfTests, root } from './browser.js'

const pages = pagesOfTests()
let page: Page

const cards = () => page.locator('.gouji-panel .gouji-cause')

/** The blocks of code in a file, by the headings above them. */
async function blocks(name: string): Promise<[string, string][]> {
  const text = await readFile(join(root, 'docs', name), 'utf8')
  return [...text.matchAll(/^## (.*)$[^`]*(?:`[^`]+`[^`]*)*?^```js\n([\s\S]*?)^```$/gm)].map(
    ([, heading = '', code = '']) => [heading, code],
  )
}

describe('docs/portals.md', () => {
  it('shows the same in both languages', async () => {
    const codes = async (name: string) => (await blocks(name)).map(([, code]) => code)
    assert.equal((await codes('portals.md')).length, 5)
    assert.deepEqual(await codes('portals.en.md'), await codes('portals.md'))
  })

  it('shows what the demo pages run', async () => {
    const names = (await readdir(join(root, 'www/pages'))).filter((name) => /\.jsx?$/.test(name))
    const sources = await Promise.all(names.map((name) => readFile(join(root, 'www/pages', name), 'utf8')))
    for (const [heading, code] of await blocks('portals.md')) {
      if (heading === 'jQuery Validation' || heading === 'EasyUI') continue
      assert(
        sources.some((source) => source.includes(code)),
        heading,
      )
    }
  })
})

/** The plain form under names that say nothing, with these scripts of packages and the code of the guide. */
async function open(heading: string, scripts: readonly string[], look: string): Promise<void> {
  const [, code] = (await blocks('portals.md')).find(([found]) => found === heading) ?? []
  const plain = await readFile(join(root, 'www/pages/plain.html'), 'utf8')
  let names = 0
  const html = plain
    .replace(/<form[^>]*>/, '<form id="report" method="post" action="./received.html">')
    .replace(/name="[\w.]+" aria-label/g, () => `name="F${names++}" class="${look}" aria-label`)
    .replace(
      /<p class="acts">.*<\/p>/,
      '<p class="acts"><button>提交</button> <button type="button" id="save">保存</button></p><p id="notice"></p>',
    )
    .replace(/<script.*<\/script>/, '')
    .replace(
      '</body>',
      `${[...scripts, 'gouji.iife.min.js'].map((_, at) => `<script src="./script-${at}.js"></script>`).join('')}
       <script>${code}</script></body>`,
    )
  assert.equal(names, 200)
  page = await pages.blank()
  await page.route('**/portal.html', (route) => route.fulfill({ body: html, contentType: 'text/html' }))
  for (const [at, path] of [
    ...scripts.map((name) => join(root, 'node_modules', name)),
    join(root, 'dist/gouji.iife.min.js'),
  ].entries())
    await page.route(`**/script-${at}.js`, (route) => route.fulfill({ path }))
  await page.goto(`${pages.base}/demo/pages/portal.html`)
  await page.locator('.gouji-status').filter({ hasText: '已填 0/200' }).waitFor({ timeout: 20000 })
}

/** Types into a cell of table 4, by what it is called. */
const field = (label: string) => page.locator(`td:has([aria-label="${label}"]) input:visible`)

async function fillTable4(): Promise<void> {
  for (const [result, text] of [
    ['结果维持', '12'],
    ['结果纠正', '3'],
    ['其他结果', '0'],
    ['尚未审结', '0'],
    ['总计', '16'],
  ] as const)
    await field(`表四 行政复议 ${result}`).fill(text)
}

describe('a portal with jQuery Validation', () => {
  const scripts = ['jquery/dist/jquery.min.js', 'jquery-validation/dist/jquery.validate.min.js']

  it('holds what is wrong first; then the validator has its say', async () => {
    await open('jQuery Validation', scripts, 'figure')
    await page.evaluate(`$('[aria-label="表二 规章 现行有效件数"]').rules('add', { required: true })`)
    await fillTable4()
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByRole('heading', { name: /处错误，尚未提交/ }).waitFor()
    assert.equal(await page.locator('label.error').count(), 0)
    await field('表四 行政复议 总计').fill('15')
    await page.getByRole('button', { name: '提交' }).click()
    await page.locator('label.error').waitFor()
    assert.equal(await page.locator('#notice').textContent(), '')
    await field('表二 规章 现行有效件数').fill('7')
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByText('已提交').waitFor()
  })

  it('says beside the field what both say of it', async () => {
    await open('jQuery Validation', scripts, 'figure')
    const total = field('表四 行政复议 总计')
    await page.evaluate(`$('[aria-label="表四 行政复议 总计"]').rules('add', { max: 10 })`)
    await fillTable4()
    await page.evaluate(`$('[aria-label="表四 行政复议 总计"]').valid()`)
    await page.locator('.gouji-panel .gouji-is-error').first().waitFor()
    assert.match((await total.getAttribute('aria-describedby')) ?? '', /gouji-note/)
    const name = await total.getAttribute('name')
    assert.notEqual(await page.locator(`label.error[for="${name}"]`).textContent(), '')
  })
})

describe('a portal with EasyUI', () => {
  const scripts = ['jquery-easyui/js/jquery.min.js', 'jquery-easyui/js/jquery.easyui.min.js']

  it('is mapped by its labels, mended with one press, and sends what was mended', async () => {
    await open('EasyUI', scripts, 'easyui-numberbox')
    await fillTable4()
    await cards().waitFor()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { name: /处错误，尚未提交/ }).waitFor()
    assert.equal(await page.locator('#notice').textContent(), '')
    await cards().getByRole('button', { name: '改为 15' }).click()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('已提交').waitFor()
    const kept = await page.evaluate(`$('[aria-label="表四 行政复议 总计"]').numberbox('getValue')`)
    assert.equal(kept, '15')
  })
})
