// <gouji-report> in a real browser: the whole official form for a portal that has none.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { beforeEach, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { pagesOfTests, root, strict } from './browser.js'

const pages = pagesOfTests()
let page: Page

beforeEach(async () => {
  page = await pages.open('element', {}, strict)
  await page.evaluate(() => document.querySelector('gouji-report')?.ready)
})

const cell = (name: string) => page.locator(`gouji-report [name="${name}"]`)

/** The rows of a table 3 that holds, by their keys: natural persons, businesses, total. */
const rows: Readonly<Record<string, readonly [string, string, string]>> = {
  received: ['58', '12', '70'],
  carriedIn: ['2', '0', '2'],
  granted: ['40', '12', '52'],
  'unavailable.notHeld': ['15', '0', '15'],
  resultTotal: ['55', '12', '67'],
  carriedOut: ['5', '0', '5'],
}

/** A whole report that holds. */
function whole(names: readonly string[]): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const name of names) cells[name] = '0'
  for (const row of Object.keys(rows)) {
    const [person = '', business = '', total = ''] = rows[row] ?? []
    Object.assign(cells, {
      [`requests.${row}.naturalPerson`]: person,
      [`requests.${row}.org.business`]: business,
      [`requests.${row}.total`]: total,
    })
  }
  return cells
}

async function fillWhole(): Promise<void> {
  const names = await page.evaluate(() => Object.keys(document.querySelector('gouji-report')?.cells ?? {}))
  assert.equal(names.length, 200)
  await page.evaluate((cells) => {
    const report = document.querySelector('gouji-report')
    if (report) report.cells = cells
  }, whole(names))
}

const summary = () => page.evaluate(() => document.querySelector('gouji-report')?.inspection?.summary)

describe('<gouji-report>', () => {
  it('draws the official form, and finds nothing wrong with a report that holds', async () => {
    await fillWhole()
    const { errors, warnings, identities } = (await summary()) ?? {}
    assert.deepEqual([errors, warnings, identities?.hold], [0, 0, 42])
    assert.equal(await page.locator('gouji-report table').count(), 3)
  })

  it('names the wrong cell as it is typed, and mends it by one press', async () => {
    await fillWhole()
    await cell('requests.granted.org.business').fill('21')
    const apply = page.locator('gouji-report .gouji-apply').first()
    assert.match((await apply.textContent()) ?? '', /12/)
    await apply.click()
    assert.equal(await cell('requests.granted.org.business').inputValue(), '12')
    assert.equal((await summary())?.errors, 0)
  })

  it('holds the form around it while there is an error, and lets it go after', async () => {
    await fillWhole()
    await cell('requests.granted.org.business').fill('21')
    await page.locator('[type="submit"]').click()
    assert.match(page.url(), /element\.html$/)
    await cell('requests.granted.org.business').fill('12')
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.url().includes('received.html')),
      page.locator('[type="submit"]').click(),
    ])
    const sent = new URLSearchParams(request.postData() ?? '')
    assert.equal(sent.get('requests.granted.total'), '52')
    assert.equal(JSON.parse(sent.get('report') ?? '{}')['requests.granted.total'], '52')
  })

  it('reads a report in, and gives it out as official HTML that reads back the same', async () => {
    await fillWhole()
    const same = await page.evaluate(() => {
      const report = document.querySelector('gouji-report')
      if (!report) return false
      const before = JSON.stringify(report.cells)
      const html = report.exported('html')
      report.cells = { 'requests.received.total': '9' }
      report.read({ html })
      return JSON.stringify(report.cells) === before && !html.includes('class=') && !html.includes('<input')
    })
    assert.ok(same)
  })

  it('gives out JSON that the engine takes, and CSV with a line for each cell', async () => {
    await fillWhole()
    const [json, csv] = await page.evaluate(() => {
      const report = document.querySelector('gouji-report')
      return [report?.exported('json') ?? '', report?.exported('csv') ?? '']
    })
    assert.equal(JSON.parse(json ?? '').cells['requests.resultTotal.total'], '67')
    const lines = (csv ?? '').trimEnd().split('\r\n')
    assert.equal(lines.length, 201)
    assert.ok(lines.includes('表三,（七）总计,总计,requests.resultTotal.total,67'))
  })

  it('drafts a sentence from the totals', async () => {
    await fillWhole()
    const sentence = await page.evaluate(() => document.querySelector('gouji-report')?.sentence())
    assert.equal(
      sentence,
      '本年新收政府信息公开申请70件，上年结转2件，本年度办理67件，结转下年度继续办理5件。办理结果中，' +
        '予以公开52件、本机关不掌握相关政府信息15件。' +
        '因政府信息公开被申请行政复议0件，未经复议直接起诉0件，复议后起诉0件。',
    )
  })

  it('keeps what was filled in when the language changes, and locks what is only to be read', async () => {
    await fillWhole()
    await page.locator('gouji-report').evaluate((report) => report.setAttribute('locale', 'en'))
    assert.equal(await cell('requests.granted.total').inputValue(), '52')
    assert.match(await page.locator('gouji-report').innerText(), /Export CSV/)
    await page.locator('gouji-report').evaluate((report) => report.setAttribute('readonly', ''))
    assert.ok(await cell('requests.granted.total').evaluate((field) => field.matches(':read-only')))
  })

  it('keeps figures that are given before the form is drawn', async () => {
    const held = await page.evaluate(async () => {
      const report = document.createElement('gouji-report')
      report.cells = { 'requests.received.total': '7' }
      document.body.appendChild(report)
      report.cells = { 'requests.carriedIn.total': '3' }
      await report.ready
      return [report.cells['requests.received.total'], report.cells['requests.carriedIn.total']]
    })
    assert.deepEqual(held, ['7', '3'])
  })

  it('goes by the year of the report that was read last, and by one that the page gave before that', async () => {
    const years = await page.evaluate(() => {
      const report = document.createElement('gouji-report')
      const row = '一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n三、收到和处理政府信息公开申请情况'
      const years: (string | null)[] = []
      for (const year of ['2023年', '2024年', '', '2024年']) {
        if (years.length === 3) report.setAttribute('year', '2022')
        report.read({ text: `${year}政府信息公开工作年度报告\n${row}` })
        years.push(report.getAttribute('year'))
      }
      return years
    })
    assert.deepEqual(years, ['2023', '2024', null, '2022'])
  })

  it('is being filled in again after the form around it was reset', async () => {
    const open = () =>
      page.evaluate(() => document.querySelector('gouji-report')?.inspection?.summary.warnings)
    await page.evaluate(() => document.querySelector('gouji-report')?.pass())
    assert.ok(((await open()) ?? 0) > 0)
    await cell('requests.received.total').fill('5')
    await page.evaluate(() => document.querySelector('form')?.reset())
    await page.waitForTimeout(700)
    assert.equal(await open(), 0)
  })

  it('is dark only on a page that says it can be', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const ink = () =>
      page.locator('gouji-report').evaluate((report) => {
        // It looks anew when it is put on a page.
        report.parentElement?.insertBefore(report, report.nextSibling)
        return getComputedStyle(report).color
      })
    assert.equal(await ink(), 'rgb(31, 35, 40)')
    await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light dark'))
    assert.equal(await ink(), 'rgb(227, 230, 234)')
  })

  it('leaves nothing behind when it is taken away', async () => {
    await page.locator('gouji-report').evaluate((report) => report.remove())
    assert.equal(await page.locator('gouji-note, .gouji-form').count(), 0)
  })

  it('shows hostile figures as text', async () => {
    await cell('requests.received.total').fill('<img src=x onerror=alert(1)>')
    await page.waitForTimeout(800)
    assert.equal(await page.locator('gouji-report img').count(), 0)
    const html = await page.evaluate(() => document.querySelector('gouji-report')?.exported('html') ?? '')
    assert.ok(!html.includes('<img'))
  })
})

it('can be imported where there is no page', async () => {
  const { define } = await import(pathToFileURL(join(root, 'dist/element.mjs')).href)
  assert.equal(typeof define, 'function')
})
