// Gouji bound to forms as portals have them, each with the library it is made with, in a real browser.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { covered, pagesOfTests, root } from './browser.js'

const pages = pagesOfTests()
let page: Page

/** The figures of table 3 of the example, row by row: 192 in place of 129 granted to companies. */
async function figures(): Promise<string[]> {
  const html = await readFile(join(root, 'www/examples/2-2025.html'), 'utf8')
  const [, table = ''] = /申请人情况([\s\S]*?)<\/table>/.exec(html) ?? []
  return Array.from(table.matchAll(/<td>(\d+)<\/td>/g), ([, figure]) => figure ?? '')
}

const wrong = 2 * 7 + 1

/** The fields of table 3 of whatever page is open. */
const field = (at: number) => page.locator('table', { hasText: '申请人情况' }).locator('input').nth(at)
const status = () => page.locator('.gouji-status')
const cards = () => page.locator('.gouji-panel .gouji-cause')
const value = (at: number) => field(at).inputValue()

async function open(name: string, policy = ''): Promise<void> {
  page = await pages.open(name, {}, policy)
  await status().filter({ hasText: /已填/ }).waitFor({ timeout: 20000 })
}

/** Fills table 3 as a script of the page would, telling frameworks but nobody else. */
async function fill(texts: readonly string[]): Promise<void> {
  await page.locator('table', { hasText: '申请人情况' }).evaluate((table, texts) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    table.querySelectorAll('input').forEach((input, at) => {
      set?.call(input, texts[at] ?? '')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }, texts)
}

for (const name of ['plain', 'jquery', 'layui', 'element-plus', 'antd']) {
  describe(`the ${name} page`, () => {
    it('names the wrong cell, mends it with one press and takes that back', async () => {
      await open(name)
      const texts = await figures()
      assert.equal(texts.length, 175)
      await fill(texts)
      await cards().waitFor()
      assert.match((await cards().textContent()) ?? '', /予以公开 × 商业企业”疑应为 129/)
      assert.equal(await field(wrong).getAttribute('aria-invalid'), 'true')
      assert.equal(await page.locator('.gouji-box.gouji-error:visible').count(), 1)
      await cards().getByRole('button', { name: '改为 129' }).click()
      assert.equal(await value(wrong), '129')
      assert.equal(await cards().count(), 0)
      assert.equal(await page.locator('[aria-invalid=true]').count(), 0)
      await page.locator('.gouji-told').getByRole('button', { name: '撤销' }).click()
      assert.equal(await value(wrong), '192')
      await cards().waitFor()
    })

    it('R10 holds the form while it is wrong, and lets it go when it is right', async () => {
      await open(name)
      await fill(await figures())
      await cards().waitFor()
      const isSent = watchSent()
      await page.getByRole('button', { name: '提交' }).click()
      await page.getByRole('heading', { name: /处错误，尚未提交/ }).waitFor()
      assert.equal(await page.evaluate(() => document.activeElement?.nodeName), 'GOUJI-NOTE')
      assert.match(await page.title(), /^错误：/)
      await cards().getByRole('button', { name: '改为 129' }).click()
      await page.getByRole('button', { name: '提交' }).click()
      await isSent
    })

    it('R10 is worked by the keyboard alone', async () => {
      await open(name)
      await fill(await figures())
      await cards().waitFor()
      await page.keyboard.press('F8')
      assert(await field(wrong).evaluate((input) => input === document.activeElement))
      await page.keyboard.press('Alt+Enter')
      assert.equal(await value(wrong), '129')
      await page.keyboard.press('Control+z')
      assert.equal(await value(wrong), '192')
      for (let times = 0; times < 12; times++) {
        await page.keyboard.press('ArrowDown')
        assert.equal(await covered(page), undefined)
      }
    })

    it('can be read at 200 % on a phone', async () => {
      page = await pages.open(name, { viewport: { width: 360, height: 740 } })
      await status().filter({ hasText: /已填/ }).waitFor({ timeout: 20000 })
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`)
      await fill(await figures())
      await cards().waitFor()
      await page.keyboard.press('F8')
      const [width, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      assert(width !== undefined && view !== undefined && width <= view, `${width} > ${view}`)
    })

    it('is let go without a trace', async () => {
      await open(name)
      const title = await page.title()
      await page.evaluate(
        `document.addEventListener('gouji-inspect', (event) => { window.binding = event.binding })`,
      )
      await fill(await figures())
      await cards().waitFor()
      const traces = await page.evaluate(`(() => {
        const left = () => document.querySelectorAll(
          'gouji-note, [aria-invalid=true], [aria-describedby*=gouji]').length
        const before = left()
        binding.pass()
        binding.unbind()
        // A page may ask once more when it is on its way out.
        binding.check()
        binding.pass()
        const told = Array.from(document.querySelectorAll('input')).filter((field) => field.validationMessage)
        return [before > 1, left(), told.length, document.title]
      })()`)
      assert.deepEqual(traces, [true, 0, 0, title])
      await field(wrong).fill('7')
      await page.waitForTimeout(900)
      assert.equal(await page.locator('gouji-note, [aria-invalid=true]').count(), 0)
    })

    it('R10 has no fault that axe knows', async () => {
      await open(name)
      await fill(await figures())
      await cards().waitFor()
      await page.keyboard.press('F8')
      await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') })
      const faults =
        await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')))`)
      assert.deepEqual(faults, [])
    })
  })
}

/** Resolves when the page says that it was sent. */
async function watchSent(): Promise<void> {
  await page.getByText('已提交').first().waitFor({ timeout: 20000 })
}

describe('a page that is bound', () => {
  it('is mapped by its labels alone, all 200 cells of it', async () => {
    await open('jquery')
    await page.locator('input').evaluateAll((inputs) => {
      for (const input of inputs) input.removeAttribute('aria-label')
    })
    const strays = await page.evaluate(`(() => {
      document.querySelector('form').removeAttribute('data-gouji')
      const binding = Gouji.bind(document.querySelector('form'))
      const found = Object.entries(binding.mapping)
      const inputs = Array.from(document.querySelectorAll('form input'))
      const cells = Gouji.formats().find(({ id }) => id === '2021').tables
        .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
      return [found.length, inputs.filter((input, at) => binding.mapping[cells[at]] !== input).length]
    })()`)
    assert.deepEqual(strays, [200, 0])
  })

  it('R10 is left as it was', async () => {
    page = await pages.open('plain')
    await page.locator('gouji-note').waitFor({ state: 'attached' })
    const differences = await page.evaluate(`(async () => {
      const form = document.createElement('form')
      form.innerHTML = document.querySelector('form').innerHTML.replace(/<gouji-note[\\s\\S]*<\\/gouji-note>/, '')
      document.body.appendChild(form)
      const field = form.elements['requests.received.total']
      field.setAttribute('aria-describedby', 'hint')
      const before = form.outerHTML
      const title = document.title
      const binding = Gouji.bind(form, { block: true })
      field.value = '7'
      form.elements['requests.received.naturalPerson'].value = '9'
      binding.check()
      const marked = form.querySelectorAll('[aria-invalid]').length
      const described = form.querySelectorAll('[aria-describedby*=hint]').length
      binding.pass()
      binding.unbind()
      const values = Array.from(form.elements).filter((field) => field.validationMessage).length
      await new Promise((resolve) => setTimeout(resolve, 900))
      return [marked > 0, described, form.outerHTML === before, document.title === title, values]
    })()`)
    assert.deepEqual(differences, [true, 1, true, true, 0])
  })

  it('leaves no listener, observer or timer behind, however often it is bound', async () => {
    page = await pages.blank()
    await page.addInitScript(`{
      const held = window.held = new Map()
      const watch = (prototype, methods, nameOf) => methods.forEach((method, at) => {
        const own = prototype[method]
        prototype[method] = function (...args) {
          const name = nameOf(this ?? window, args)
          held.set(name, (held.get(name) ?? 0) + (at === 0 ? 1 : -1))
          return own.apply(this, args)
        }
      })
      // What is in the shell goes with the shell.
      const isOwn = (target) => target instanceof Node && target.getRootNode() !== document
      watch(EventTarget.prototype, ['addEventListener', 'removeEventListener'], (target, [type]) =>
        isOwn(target) ? 'own' : 'listener for ' + type)
      watch(window, ['setInterval', 'clearInterval'], () => 'interval')
      watch(MutationObserver.prototype, ['observe', 'disconnect'], () => 'observer')
      watch(ResizeObserver.prototype, ['observe', 'disconnect'], () => 'observer')
    }`)
    await page.goto(`${pages.base}/demo/pages/plain.html`)
    await status().filter({ hasText: /已填/ }).waitFor({ timeout: 20000 })
    const counts = await page.evaluate(`(async () => {
      const form = document.querySelector('form')
      let bound
      form.addEventListener('gouji-inspect', ({ binding }) => { bound = binding })
      let figure = 0
      const type = async () => {
        form.querySelector('input').value = String(++figure)
        form.querySelector('input').dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise((resolve) => setTimeout(resolve, 400))
      }
      const turn = async () => {
        await type()
        bound.unbind()
        return JSON.stringify([...held].filter(([name]) => name !== 'own').sort())
      }
      await turn()
      const told = []
      for (let times = 0; times < 3; times++) {
        bound = Gouji.bind(form)
        told.push(await turn())
      }
      return [...told, document.querySelectorAll('gouji-note').length]
    })()`)
    assert(Array.isArray(counts))
    const [first, second, third, left] = counts
    assert.equal(second, first)
    assert.equal(third, first)
    assert.equal(left, 0)
  })

  it('notices values that scripts set without an event', async () => {
    await open('jquery')
    for (const [label, text] of [
      ['结果维持', '3'],
      ['结果纠正', '4'],
      ['总计', '5'],
    ] as const)
      await page.locator(`input[aria-label="表四 行政复议 ${label}"]`).fill(text)
    await page.locator('.gouji-panel .gouji-is-error').first().waitFor()
    await page.getByRole('button', { name: '计算行政复议合计' }).click()
    await page.locator('.gouji-panel .gouji-is-error').first().waitFor({ state: 'detached' })
  })

  it('suspects the cell in hand before others that would explain as much', async () => {
    await open('plain')
    const suspected = await page.evaluate(`(() => {
      const form = document.querySelector('form')
      form.removeAttribute('data-gouji')
      const binding = Gouji.bind(form)
      const row = { upheld: '376', corrected: '97', other: '196', pending: '121', total: '790' }
      const first = (column, text) => {
        form.elements['disputes.review.' + column].value = text
        const { causes } = binding.check()
        return causes.length && causes[0].changes[0].cell.replace('disputes.review.', '')
      }
      for (const column in row) first(column, row[column])
      return [
        first('other', '251'),
        first('pending', '121'),
        (first('other', '196'), first('pending', '202')),
        // What Gouji wrote at a press is not in hand.
        (binding.apply({ cell: 'disputes.review.pending', from: '202', to: '303' }),
        binding.inspection.causes[0].changes[0].cell),
      ]
    })()`)
    assert.deepEqual(suspected, ['other', 'other', 'pending', 'disputes.review.total'])
  })

  it('says of each choice what the prose has for it and against it', async () => {
    await open('plain')
    await page.evaluate(`(() => {
      const form = document.querySelector('form')
      form.removeAttribute('data-gouji')
      const row = { upheld: '412', corrected: '97', other: '196', pending: '121', total: '790' }
      const cells = {}
      for (const column in row) form.elements['disputes.review.' + column].value = row[column]
      for (const field of form.elements) if (field.name) cells[field.name] = field.value
      const text = { 4: '本年度被申请行政复议790件，其中结果维持376件。' }
      Gouji.bind(form, { source: { cells, text } })
    })()`)
    // The page has bound its form already; this is the panel of the second.
    const choices = page.locator('.gouji-choice .gouji-detail')
    await choices.filter({ hasText: '正文' }).first().waitFor()
    const told = (await choices.allTextContents()).slice(-5)
    assert.match(told[0] ?? '', /结果维持.*412\s→\s376.*与正文所写相符$/)
    assert.match(told[4] ?? '', /总计.*790\s→\s826.*但正文所写与现填相同$/)
  })

  it('reads the model of a form whose pages are closed', async () => {
    await open('layui')
    await fill(await figures())
    await cards().waitFor()
    await page.getByText('二、主动公开政府信息情况', { exact: true }).first().click()
    // The mark goes with its cell at the next beat; a page of the form opens in its own time.
    const marks = page.locator('.gouji-box.gouji-error:visible')
    await marks.first().waitFor({ state: 'hidden' })
    assert.equal(await marks.count(), 0)
    await page.keyboard.press('F8')
    await field(wrong).waitFor()
    assert(await field(wrong).isVisible())
  })

  it('R10 shows what a pasted block is before it writes it, and takes it back in one step', async () => {
    await open('plain')
    const html = await readFile(join(root, 'www/examples/2-2025.html'), 'utf8')
    await paste(field(0), { 'text/html': html, 'text/plain': '1\t2' })
    await page.getByText('识别为表二').waitFor()
    assert.equal(await value(0), '')
    await page.getByRole('button', { name: /填入 \d+ 格/ }).click()
    assert.equal(await value(wrong), '192')
    assert.match((await status().textContent()) ?? '', /已填 200\/200/)
    await page.keyboard.press('Control+z')
    assert.equal(await value(wrong), '')
  })

  it('takes a bare block of figures from the cell to the right and down', async () => {
    await open('plain')
    await paste(field(7), { 'text/plain': '1\t2\n3\t"4"\n' })
    await page.getByText('2×2').waitFor()
    await page.keyboard.press('Enter')
    assert.deepEqual(await Promise.all([7, 8, 14, 15].map(value)), ['1', '2', '3', '4'])
  })

  it('gives the focus back to the cell when its box is answered or let go', async () => {
    await open('plain')
    await page.evaluate(
      `addEventListener('keydown', ({ key }) => { if (key === 'Escape') window.escaped = true })`,
    )
    await fill(await figures())
    await cards().waitFor()
    await paste(field(wrong), { 'text/plain': '1\t2\n3\t4\n' })
    await page.locator('.gouji-question').waitFor()
    await page.keyboard.press('Escape')
    assert(await field(wrong).evaluate((input) => input === document.activeElement))
    assert.equal(await page.evaluate('window.escaped'), undefined, 'the page does not close its own dialog')
    await field(0).focus()
    await field(wrong).focus()
    await page.locator('.gouji-popup').getByRole('button', { name: '不是这一格' }).click()
    assert(await field(wrong).evaluate((input) => input === document.activeElement))
    assert.equal(await page.locator('.gouji-popup:visible', { hasText: '疑应为 129' }).count(), 0)
  })

  it('keeps the focus in the list of findings when a press changes them', async () => {
    await open('plain')
    await fill(await figures())
    await cards().getByRole('button', { name: '不是这一格' }).press('Enter')
    await cards().filter({ hasText: '疑应为 129' }).waitFor({ state: 'detached' })
    assert.equal(await page.evaluate(focused), 'gouji-cause')
  })

  it('goes to the choices by Alt + Enter where there are several', async () => {
    await open('plain')
    for (const [at, text] of ['12', '3', '0', '0', '0', '0', '16'].entries()) await field(at).fill(text)
    await cards().filter({ hasText: '以下 7 格之一有误' }).waitFor()
    await page.keyboard.press('Alt+Enter')
    assert.equal(await page.evaluate(focused), 'gouji-apply')
    await page.keyboard.press('Enter')
    await cards().waitFor({ state: 'detached' })
  })

  it('takes for last year’s report what is one, and says what it has read', async () => {
    await open('plain')
    await fill(await figures())
    await cards().waitFor()
    const said = page.locator('.gouji-drawer [role=status]')
    await page.getByRole('button', { name: '上年报告' }).click()
    const drawer = page.locator('.gouji-drawer textarea')
    await drawer.fill('还没有找到')
    await said.filter({ hasText: '没有认出上年报告的表格。' }).waitFor()
    assert.equal(await page.locator('.gouji-panel', { hasText: '上年报告' }).count(), 0)
    await drawer.fill(
      '2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
    )
    await said.filter({ hasText: /已读入 2023 年报告，\d+ 格。/ }).waitFor()
    await page.locator('.gouji-panel', { hasText: '上年' }).waitFor()
  })

  it('speaks in its own language on a page in another', async () => {
    await open('plain')
    const langs = await page.evaluate(`(() => {
      const lang = () => document.querySelector('form gouji-note').lang
      const before = lang()
      document.querySelector('form gouji-note').remove()
      Gouji.bind(document.querySelector('form'), { locale: 'en' })
      return [before, lang()]
    })()`)
    assert.deepEqual(langs, ['zh-CN', 'en'])
  })

  it('leaves one pasted figure to the browser', async () => {
    await open('plain')
    await paste(field(7), { 'text/plain': '12\n' })
    assert.equal(await page.locator('.gouji-question').count(), 0)
  })

  it('works under a strict policy', async () => {
    await open('plain', "default-src 'self'; style-src 'self'")
    await fill(await figures())
    await cards().waitFor()
    assert.equal(await page.evaluate('Gouji.engine'), 'asm')
    const [box] = await page
      .locator('.gouji-popup, .gouji-bar')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).position))
    assert.equal(box, 'absolute')
    // The browser tells that it refused WebAssembly, and nothing else.
    pages.complaints = pages.complaints.filter((complaint) => !/WebAssembly|wasm/i.test(complaint))
  })

  it('keeps the reason for a warning as long as the figures stay', async () => {
    await open('plain')
    const told = await page.evaluate(`(async () => {
      const form = document.querySelector('form')
      let binding
      form.addEventListener('gouji-inspect', (event) => { binding = event.binding }, { once: true })
      form.elements['requests.received.total'].dispatchEvent(new Event('input', { bubbles: true }))
      form.elements['requests.received.total'].value = '1'
      form.elements['requests.carriedIn.org.business'].value = '3'
      form.elements['requests.carriedIn.total'].value = '3'
      await new Promise((resolve) => setTimeout(resolve, 600))
      const prior = { cells: { 'requests.carriedOut.org.business': '5', 'requests.carriedOut.total': '5' } }
      const { findings } = binding.prior(prior)
      return findings.filter(({ severity }) => severity === 'warning').length
    })()`)
    assert(Number(told) > 0)
    const open_ = page.locator('.gouji-panel').getByRole('button', { name: '情况属实' }).first()
    const before = await page.locator('.gouji-panel .gouji-is-warning.gouji-finding').count()
    await open_.click()
    await page.locator('.gouji-panel .gouji-asked:visible textarea').fill('上年报告有误，已更正')
    await page.locator('.gouji-panel .gouji-asked:visible').getByRole('button').click()
    await page.getByText('情况属实：上年报告有误，已更正').waitFor()
    const data = await page.evaluate(`new FormData(document.querySelector('form')).get('gouji-reasons')`)
    assert.match(String(data), /"reason":"上年报告有误，已更正"/)
    await field(8).fill('4')
    await page.getByText('情况属实：上年报告有误').waitFor({ state: 'detached' })
    assert(before > 0)
  })

  it('never makes markup of what is typed or pasted', async () => {
    await open('plain')
    const hostile = '<img src=x onerror="document.title=1">'
    await field(wrong).fill(hostile)
    await paste(field(0), { 'text/plain': `${hostile}\t${hostile}` })
    await page.locator('.gouji-question').waitFor()
    assert.equal(await page.locator('img').count(), 0)
    assert.doesNotMatch(await page.title(), /^1$/)
  })
})

/** The look of what has the focus within Gouji. */
const focused = `Array.from(document.querySelectorAll('gouji-note'), (note) =>
  note.shadowRoot.activeElement?.className.split(' ')[0]).find(Boolean)`

/** Pastes as a user does, with the flavours that were on the clipboard. */
async function paste(
  into: ReturnType<typeof field>,
  flavours: Readonly<Record<string, string>>,
): Promise<void> {
  await into.evaluate((element, data) => {
    if (element instanceof HTMLElement) element.focus()
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, flavours)
}
