// The demo page in a real browser, as a visitor and a clerk use it, and the live tables of a host's own page.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Inspection } from '../src/wasm/types.js'
import { covered, pagesOfTests, root } from './browser.js'

const pages = pagesOfTests()
let page: Page

const wrongCell = 'requests.granted.org.business'
const cell = (name: string) => page.locator(`[name="${name}"]`)
const messages = () => page.locator('#findings .gouji-message').allTextContents()
const findings = () => page.locator('#findings .gouji-panel')
const rulesShown = () => page.locator('#findings .gouji-rule code').allTextContents()
/** The name of the field over which this is drawn. */
const cellAt = (mark: string) =>
  page
    .locator(mark)
    .first()
    .evaluate((box) => {
      const { left, top, width, height } = box.getBoundingClientRect()
      const under = document.elementsFromPoint(left + width / 2, top + height / 2)
      return under.find((element) => element instanceof HTMLInputElement)?.getAttribute('name')
    })

/** What a screen reader says of a field beyond its name. */
const described = (name: string) =>
  cell(name).evaluate((field) => {
    const ids = field.getAttribute('aria-describedby') ?? ''
    return ids
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ')
  })

const errors = () =>
  page.locator('#findings .gouji-is-error.gouji-finding, #findings .gouji-is-error.gouji-cause').count()

/** Opens a page of the demo and waits for its first inspection. */
async function open(path = '/demo/', options: BrowserContextOptions = {}): Promise<void> {
  page = await pages.visit(path, options)
  await page.locator('.gouji-status').filter({ hasText: '/' }).waitFor()
}

/** Title, heading and three rows of table 3 in GB 18030, 3 applications received. */
const gb18030 = Buffer.from(
  'yr7A/crQMjAyNMTq1f64rtDFz6K5q7+quaTX98TqtsixqLjmCsj9oaLK1bW9us20psDt1f64rtDFz6K5q7+qyerH68fpv/YK0ruhorG+xOrQwsrV1f64' +
    'rtDFz6K5q7+qyerH68r9wb8JMQkxCTAJMAkxCTAJMwq2/qGiyc/E6r3h16rV/riu0MXPormrv6rJ6sfryv3BvwkwCTAJMAkwCTAJMAkwCsvEoaK9' +
    '4deqz8LE6rbIvMzQ+LDswO0JMAkwCTAJMAkwCTAJMAo=',
  'base64',
)

const example = (name: string) => readFile(join(root, 'www/examples', name), 'utf8')

/** Pastes as a user does, with the flavours that were on the clipboard. */
async function paste(target: string, flavours: Readonly<Record<string, string>>): Promise<void> {
  await page.locator(target).evaluate((element, data) => {
    const clipboard = new DataTransfer()
    for (const [type, text] of Object.entries(data)) clipboard.setData(type, text)
    const event = new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true })
    const isFree = element.dispatchEvent(event)
    const text = data['text/plain']
    // What the browser does by itself where nobody prevents it.
    if (isFree && text !== undefined && element instanceof HTMLTextAreaElement) {
      element.value = text
      element.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }, flavours)
}

describe('a visitor', () => {
  it('sees a real report, and the one figure that is wrong in it', async () => {
    await open()
    assert.equal(await cell('requests.received.total').inputValue(), '14069')
    assert.equal(await cell(wrongCell).inputValue(), '192')
    assert.deepEqual((await rulesShown()).sort(), ['t3.resultSum', 't3.rowSum'])
    const text = (await findings().textContent()) ?? ''
    assert.match(text, /63/)
    assert.match(text, /予以公开/)
    assert.match(text, /商业企业/)
  })

  it('mends it and is told that all is in balance', async () => {
    await open()
    await cell(wrongCell).fill('129')
    assert.equal(await errors(), 0)
    assert.equal(await page.locator('[aria-invalid]').count(), 0)
    await page.getByText('全部平衡', { exact: true }).first().waitFor()
    assert.match(
      (await page.locator('.gouji-status').textContent()) ?? '',
      /已填 200\/200 · 平衡 42\/42 · 待核 0/,
    )
  })

  it('is answered within the frame of the keystroke', async () => {
    await open()
    const told = await cell('disputes.review.total').evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) return []
      const told: string[] = []
      document.addEventListener('gouji-inspect', (event) => {
        const inspection: unknown = Reflect.get(event, 'inspection')
        told.push(JSON.stringify(inspection).includes('t4.sum') ? 't4.sum' : '')
      })
      input.value = '791'
      input.dispatchEvent(new Event('input', { bubbles: true }))
      return new Promise<string[]>((resolve) => requestAnimationFrame(() => resolve(told)))
    })
    assert.deepEqual(told, ['t4.sum'])
    assert((await rulesShown()).includes('t4.sum'))
  })

  it('opens the example that the address names', async () => {
    await open('/demo/?example=1')
    assert.equal(await errors(), 0)
    assert.equal(await cell('proactive.license.change').inputValue(), '增 71')
    await page.getByText('全部平衡', { exact: true }).first().waitFor()
  })

  it('reads a report pasted from Word, its blanks as blanks', async () => {
    await open('/demo/?example=3')
    assert.equal(await cell('requests.received.naturalPerson').inputValue(), '821')
    assert.equal(await cell('requests.granted.total').inputValue(), '')
    assert.equal(await page.locator('.gouji-figure', { hasText: /^272$/ }).count(), 1)
    assert.match(await described('requests.granted.total'), /272/)
    assert.equal(await page.locator('.gouji-unread').count(), 0)
  })

  it('reads the page in English', async () => {
    await open()
    await page.getByRole('button', { name: 'English' }).click()
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
    const spoken = await page.locator('body > *:not(noscript)').evaluateAll((parts) =>
      parts.map((part) => {
        const copy = part.cloneNode(true)
        if (!(copy instanceof Element)) return ''
        for (const chinese of Array.from(copy.querySelectorAll('[lang="zh-CN"], option'))) chinese.remove()
        return copy.textContent ?? ''
      }),
    )
    assert.doesNotMatch(spoken.join(' '), /[\u4e00-\u9fff]/)
    assert((await messages()).some((message) => /129/.test(message)))
  })
})

describe('a clerk', () => {
  it('mends the wrong cell with one press, and takes it back with another', async () => {
    await open()
    const cell = page.locator('input[name="requests.granted.org.business"]')
    assert.equal(await cell.inputValue(), '192')
    await page.locator('#findings .gouji-apply').click()
    assert.equal(await cell.inputValue(), '129')
    assert.equal(await page.locator('#findings .gouji-calm').count(), 1)
    await page.getByRole('button', { name: '撤销' }).click()
    assert.equal(await cell.inputValue(), '192')
    assert.equal(await page.locator('#findings .gouji-cause').count(), 1)
  })

  it('lands on the cell of a finding', async () => {
    await open()
    await page.locator('#findings .gouji-message').first().click()
    const name = await page.evaluate(() => document.activeElement?.getAttribute('name'))
    assert.match(name ?? '', /^requests\./)
    assert.equal(await cellAt('.gouji-first'), name)
    assert((await page.locator('.gouji-pointed').count()) > 5)
    assert.equal(await cellAt('.gouji-error'), name)
  })

  it('hears the finding at its cell', async () => {
    await open()
    await page.locator('#findings .gouji-message').first().click()
    const described = await page.evaluate(() => {
      const note = document.activeElement?.getAttribute('aria-describedby') ?? ''
      return document.getElementById(note)?.textContent
    })
    assert.match(described ?? '', /63/)
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')), 'true')
    await page
      .locator('p[role=status]')
      .filter({ hasText: /\d 处错误/ })
      .waitFor({ state: 'attached' })
  })

  it('walks the findings with F8 and the cells with Enter and arrows', async () => {
    await open('/demo/?example=3')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
    await page.keyboard.press('F8')
    const first = await focused()
    await page.keyboard.press('F8')
    assert.notEqual(await focused(), first)
    await page.keyboard.press('Shift+F8')
    assert.equal(await focused(), first)
    await cell('requests.received.org.legal').focus()
    await page.keyboard.press('Enter')
    assert.equal(await focused(), 'requests.carriedIn.org.legal')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    assert.equal(await focused(), 'requests.received.org.other')
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('.gouji-pointed').count(), 0)
  })

  it('takes a settled blank with Tab, and the browser can undo it', async () => {
    await open('/demo/?example=3')
    await cell('requests.granted.total').focus()
    await page.keyboard.press('Tab')
    assert.equal(await cell('requests.granted.total').inputValue(), '272')
    await cell('requests.granted.total').focus()
    await page.keyboard.press('Control+z')
    assert.equal(await cell('requests.granted.total').inputValue(), '')
  })

  it('is not told of blanks while filling in', async () => {
    await open('/demo/?example=3')
    await page.locator('#draft').check()
    assert(!(await rulesShown()).includes('cell.blank'))
  })

  it('reads the figures as another form, and back', async () => {
    await open()
    await cell(wrongCell).fill('130')
    await page.locator('#format').selectOption('2019')
    assert.equal(await cell('requests.other.total').count(), 1)
    assert.equal(await cell(wrongCell).inputValue(), '130')
  })
})

describe('what is brought in', () => {
  it('is read from pasted text', async () => {
    await open()
    await paste('#field', { 'text/plain': await example('1-2020.txt') })
    assert.equal(await cell('proactive.procurement.amount').inputValue(), '3929. 08 万元')
    assert.match((await page.locator('#heading').textContent()) ?? '', /2020/)
    assert.equal(await errors(), 0)
  })

  it('is read from the rich flavour of the clipboard first', async () => {
    await open('/demo/?example=1')
    await paste('#field', { 'text/html': await example('2-2025.html'), 'text/plain': '14069' })
    assert.equal(await cell(wrongCell).inputValue(), '192')
    assert.match((await page.locator('#notice').textContent()) ?? '', /200 格/)
  })

  it('is read from the source of a page', async () => {
    await open('/demo/?example=1')
    await page.locator('#field').fill(await example('2-2025.html'))
    assert.equal(await cell(wrongCell).inputValue(), '192')
  })

  it('is read from a file, in UTF-8 and in GB 18030', async () => {
    await open()
    const utf8 = Buffer.from(await example('1-2020.txt'))
    await page.locator('#chooser').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: utf8 })
    await cell('proactive.procurement.amount').waitFor()
    await page.locator('#chooser').setInputFiles(join(root, 'www/examples/2-2025.html'))
    await cell('proactive.fee.amount').waitFor()
    await page.locator('#chooser').setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: gb18030 })
    await page.waitForFunction(() => document.querySelector('#notice')?.textContent?.includes('b.txt'))
    assert.equal(await cell('requests.received.total').inputValue(), '3')
  })

  it('is read from a file that is dropped anywhere on the page', async () => {
    await open()
    await page.evaluate(
      (text) => {
        const dropped = new DataTransfer()
        dropped.items.add(new File([text], 'report.txt'))
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }),
        )
      },
      await example('1-2020.txt'),
    )
    await page.waitForFunction(() => document.querySelector('#notice')?.textContent?.includes('report.txt'))
    assert.equal(await cell('proactive.license.change').inputValue(), '增 71')
  })

  it('says so where it is more than is read', async () => {
    await open()
    await paste('#field', { 'text/html': `<table>${' '.repeat(16 * 2 ** 20)}` })
    await page.getByText('TOO_LARGE').waitFor()
    assert.equal(await cell(wrongCell).inputValue(), '192')
  })

  for (const [what, name, bytes, said] of [
    ['is damaged', 'a.docx', 'PK\u0003\u0004 and so on', '文件已损坏'],
    ['is of a kind that a page cannot read', 'a.pdf', '%PDF-1.7 and so on', '网页可读'],
  ] as const) {
    it(`says so where a file ${what}`, async () => {
      await open()
      await page.locator('#chooser').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
      await page.getByText(said).waitFor()
      assert.equal(await cell(wrongCell).inputValue(), '192')
    })
  }

  it('leaves the form alone where it holds no report', async () => {
    await open()
    await paste('#field', { 'text/plain': '今天天气不错。' })
    await page.getByText('没有认出').waitFor()
    assert.equal(await cell(wrongCell).inputValue(), '192')
  })

  it('keeps the shape in which a report has printed its rows', async () => {
    const figures = [1458, 20, 0, 2, 3, 3, 1486].map((figure) => `<td>${figure}</td>`).join('')
    const row = `<tr><td colspan="2">（六）其他处理</td>${figures}</tr>`
    const source = (await example('2-2025.html')).replace(/<tr><td rowspan="3">（六）[\s\S]*?3\.其他.*/, row)
    await open()
    await paste('#field', { 'text/html': source })
    assert.equal(await cell('requests.other.total').inputValue(), '1486')
    assert.equal(await page.locator('#form input').count(), 186)
    assert.equal(await page.locator('.gouji-unread').count(), 0)
    await cell(wrongCell).fill('129')
    assert.equal(await errors(), 0)
  })

  it('tells a cell that was not read from a blank', async () => {
    await open()
    const source = (await example('2-2025.html')).replace(/.*2\.重复申请.*/, '')
    await paste('#field', { 'text/html': source })
    assert.equal(await page.locator('.gouji-unread').count(), 6)
    assert.match(await described('requests.notProcessed.duplicate.total'), /未读到/)
    await cell('requests.notProcessed.duplicate.total').fill('148')
    // Of the other six, two are now told what they should hold for the sums to come out.
    assert.equal(await page.locator('.gouji-unread').count(), 4)
    assert.match(await described('requests.notProcessed.duplicate.org.business'), /差 62/)
  })

  it('can be taken back where edits would be lost', async () => {
    await open()
    await cell(wrongCell).fill('7')
    await page.locator('[data-example="1"]').click()
    assert.equal(await cell(wrongCell).inputValue(), '0')
    await page.getByRole('button', { name: '撤销' }).click()
    assert.equal(await cell(wrongCell).inputValue(), '7')
  })

  it('never becomes markup', async () => {
    await open()
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
    await cell(wrongCell).fill(hostile)
    assert((await rulesShown()).includes('cell.notNumber'))
    assert.match((await findings().textContent()) ?? '', /<img/)
    const escaped = hostile.replace(/</g, '&lt;')
    const source = (await example('2-2025.html')).replace('>192<', `>${escaped}<`).replace('规章', escaped)
    await paste('#field', { 'text/html': source })
    await paste('#field', { 'text/plain': `<table>${source}` })
    assert.equal(await page.locator('img, iframe, #form script, #findings script').count(), 0)
    assert.match(await page.title(), /勾稽/)
  })
})

describe('the page', () => {
  for (const width of [360, 900, 1440]) {
    it(`fits ${width} px`, async () => {
      await open('/demo/', { viewport: { width, height: 800 } })
      const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      assert(content !== undefined && view !== undefined && content <= view, `${content} > ${view}`)
    })
  }

  it('holds the labels while the table scrolls on a phone', async () => {
    await open('/demo/', { viewport: { width: 360, height: 800 } })
    const frame = page.locator('.gouji-frame').nth(1)
    await frame.evaluate((element) => {
      element.scrollLeft = 300
    })
    const [label, left] = await Promise.all([
      page.getByText('（一）予以公开', { exact: true }).boundingBox(),
      frame.boundingBox(),
    ])
    assert(label && left && label.x >= left.x && label.x < left.x + 140)
  })

  it('R10 leaves no field that has the focus behind labels or the line under the form on a phone', async () => {
    await open('/demo/?example=2', { viewport: { width: 360, height: 740 } })
    await cell('requests.received.total').focus()
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'Tab']) {
      for (let times = 0; times < 8; times++) {
        await page.keyboard.press(key)
        assert.equal(await covered(page), undefined, key)
      }
    }
  })

  it('shows a card over the labels, and no sign of a cell behind them, on a phone', async () => {
    await open('/demo/?example=3', { viewport: { width: 360, height: 740 } })
    await page.keyboard.press('F8')
    await page.locator('.gouji-popup').waitFor()
    await covered(page)
    const box = await page.locator('.gouji-popup').boundingBox()
    const on = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.nodeName, [
      (box?.x ?? 0) + 20,
      (box?.y ?? 0) + 20,
    ] as const)
    assert.equal(on, 'GOUJI-NOTE')
    const labels = await page.locator('th', { hasText: '（一）予以公开' }).boundingBox()
    const table = await page.locator('.gouji-frame', { hasText: '申请人情况' }).boundingBox()
    assert(labels && table)
    const marks = await page.locator('.gouji-box:visible').evaluateAll((boxes) =>
      boxes.map((box) => {
        const { left, top } = box.getBoundingClientRect()
        return { left, top }
      }),
    )
    const below = marks.filter(({ top }) => top >= labels.y - 2 && top < table.y + table.height - 2)
    assert(below.length > 1)
    for (const { left } of below) assert(left >= labels.x + labels.width - 3, `${left}`)
  })

  it('keeps the line under the form over the labels on a phone', async () => {
    await open('/demo/', { viewport: { width: 360, height: 800 } })
    const box = await page.locator('.gouji-bar').boundingBox()
    const on = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('table') === null, [
      (box?.x ?? 0) + 24,
      (box?.y ?? 0) + 24,
    ] as const)
    assert(on)
  })

  it('is printed as the form and a checklist, without the controls', async () => {
    await open('/demo/?example=3')
    await page.emulateMedia({ media: 'print' })
    for (const gone of ['.intake', '.embed', '.top', '.gouji-step']) {
      assert.equal(await page.locator(gone).first().isVisible(), false, gone)
    }
    assert(await page.getByText('核对单').isVisible())
    assert.equal(
      await page.locator('.gouji-finding:visible').count(),
      await page.locator('.gouji-finding').count(),
    )
    assert(await cell('requests.received.total').isVisible())
  })

  it('draws the official form, merged headings and all', async () => {
    await open()
    const spans = await page.locator('#form table').evaluateAll((tables) =>
      tables.map((table) =>
        Array.from(table.querySelectorAll('th'))
          .filter((cell) => cell.colSpan > 1 || cell.rowSpan > 1)
          .map((cell) => `${cell.textContent} ${cell.colSpan}×${cell.rowSpan}`),
      ),
    )
    const [proactive = [], requests = [], disputes = []] = spans
    assert(proactive.includes('第二十条第（一）项 4×1'))
    assert(proactive.includes('本年处理决定数量 3×1'))
    assert.deepEqual(requests.slice(0, 4), [
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3',
      '申请人情况 7×1',
      '自然人 1×2',
      '法人或其他组织 5×1',
    ])
    assert(requests.includes('三、本年度办理结果 1×22'))
    assert(requests.includes('（三）不予公开 1×8'))
    assert(requests.includes('（六）其他处理 1×3'))
    assert(requests.includes('（七）总计 2×1'))
    assert.deepEqual(disputes.slice(0, 5), [
      '行政复议 5×1',
      '行政诉讼 10×1',
      '结果维持 1×2',
      '结果纠正 1×2',
      '其他结果 1×2',
    ])
    assert.equal(await page.locator('#form input').count(), 200)
  })

  it('copies a snippet', async () => {
    await open('/demo/', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: '复制' }).nth(1).click()
    await page.getByText('已复制').waitFor()
    assert.match(
      await page.evaluate(() => navigator.clipboard.readText()),
      /import \{ bind \} from 'gouji\/bind'/,
    )
  })
})

describe("a host's page", () => {
  /** A page of the host's own, with Gouji by <script>. */
  async function host(html: string): Promise<void> {
    page = await pages.blank()
    await page.route('**/host/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    )
    await page.goto(`${pages.base}/host/`)
    await page.addScriptTag({ url: '/gouji.iife.min.js' })
    await page.evaluate('Gouji.init()')
  }
  const inspection = (call: string): Promise<Inspection> => page.evaluate(`Gouji.inspect(${call})`)

  it('is inspected where it stands, as its source is', async () => {
    const html = await example('2-2025.html')
    await host(html)
    const live = await inspection('{ element: document }')
    const read = await inspection(`{ html: ${JSON.stringify(html)} }`)
    assert.equal(Object.keys(live.cells).length, 200)
    assert.deepEqual(live, read)
  })

  it('is told the very cell of its own tables', async () => {
    await host(await example('2-2025.html'))
    const strays = await page.evaluate(`(() => {
      const tables = document.querySelectorAll('table')
      return Object.entries(Gouji.inspect({ element: document }).cells).filter(([, { raw, origin }]) =>
        tables[origin.table].rows[origin.row].cells[origin.cell].textContent.trim() !== raw)
    })()`)
    assert.deepEqual(strays, [])
  })

  it('is read by the values of its inputs', async () => {
    const html = (await example('2-2025.html')).replace('>192<', '><input id="wrong" value="192"><')
    await host(html)
    const before = await inspection('{ element: document.body }')
    await page.locator('#wrong').fill('129')
    const mended = await inspection('{ element: document.body }')
    assert.deepEqual([before.summary.errors, mended.summary.errors], [2, 0])
    assert.equal(mended.cells[wrongCell]?.value, '129')
  })

  it('keeps one Gouji where it includes the script twice', async () => {
    await host('<!doctype html><title>t</title>')
    await page.addScriptTag({ url: '/gouji.iife.min.js' })
    const told = await page.evaluate('[Gouji.engine, Gouji.base, Gouji.formats().length > 1]')
    assert.deepEqual(told, ['wasm', `${pages.base}/`, true])
  })
})
