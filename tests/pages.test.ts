// What the platform asks of pages, each by its number, in a real browser: policies, encodings, scripts included twice,
// what fails, what is pasted, colours that the system forces.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import type { Inspection } from '../src/wasm/types.js'
import { pagesOfTests, root } from './browser.js'
import { clipboards } from './clipboards.js'

const noWasm = "default-src 'self'; style-src 'self'"

const pages = pagesOfTests()
let page: Page

const example = () => readFile(join(root, 'www/examples/2-2025.html'), 'utf8')
const cards = () => page.locator('.gouji-panel .gouji-cause')
const inputs = () => page.locator('table', { hasText: '申请人情况' }).locator('input')

/** Fills table 3 as a script of the page would: 192 in place of 129 granted to companies. */
async function fill(): Promise<void> {
  const [, table = ''] = /申请人情况([\s\S]*?)<\/table>/.exec(await example()) ?? []
  const figures = Array.from(table.matchAll(/<td>(\d+)<\/td>/g), ([, figure]) => figure ?? '')
  assert.equal(figures.length, 175)
  await inputs().evaluateAll((fields, figures) => {
    fields.forEach((field, at) => {
      if (field instanceof HTMLInputElement) field.value = figures[at] ?? ''
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }, figures)
}

async function bound(): Promise<void> {
  await page.locator('.gouji-status').filter({ hasText: /已填/ }).waitFor({ timeout: 20000 })
}

async function namesTheWrongCell(): Promise<void> {
  await cards().waitFor({ timeout: 20000 })
  assert.match((await cards().textContent()) ?? '', /予以公开 × 商业企业”疑应为 129/)
}

describe('R4 a policy that forbids WebAssembly', () => {
  /** Opens a page under the policy, and notes what breaks it. */
  async function open(path: string): Promise<void> {
    page = await pages.blank()
    await page.addInitScript(() => {
      const broken: string[] = []
      Reflect.set(window, 'broken', broken)
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        broken.push(`${effectiveDirective} ${blockedURI}`)
      })
    })
    pages.under(noWasm)
    await page.goto(pages.base + path)
  }

  // That WebAssembly is refused can only be learned by trying, which the browser tells: that alone, and once.
  async function triesWasmOnly(): Promise<void> {
    assert.deepEqual(await page.evaluate('broken'), ['script-src wasm-eval'])
    pages.complaints = pages.complaints.filter((complaint) => !/WebAssembly/.test(complaint))
  }

  for (const name of ['plain', 'jquery']) {
    it(`R4 the page ${name} is checked by the twin`, async () => {
      await open(`/demo/pages/${name}.html`)
      await bound()
      await fill()
      await namesTheWrongCell()
      assert.equal(await page.evaluate('Gouji.engine'), 'asm')
      await cards().getByRole('button', { name: '改为 129' }).click()
      await cards().waitFor({ state: 'detached' })
      await triesWasmOnly()
    })
  }

  it('R4 the whole form is drawn and checked', async () => {
    await open('/demo/pages/element.html')
    await page.evaluate(() => document.querySelector('gouji-report')?.ready)
    await page.locator('[name="requests.received.total"]').fill('2')
    await page.locator('[name="requests.received.naturalPerson"]').fill('3')
    await page.locator('.gouji-panel .gouji-is-error').first().waitFor()
    assert.equal(await page.evaluate('Gouji.engine'), 'asm')
    await triesWasmOnly()
  })

  it('R4 the demo reads its example', async () => {
    await open('/demo/index.html')
    await page.getByText('疑应为 129').first().waitFor({ timeout: 20000 })
    await triesWasmOnly()
  })

  it('R4 a module takes the twin by itself', async () => {
    await open('/demo/pages/received.html')
    const told = await page.evaluate(`import('/index.mjs').then(async (gouji) => {
      await gouji.init()
      return [gouji.engine, gouji.inspect({ text: '' }).findings.length]
    })`)
    assert.deepEqual(told, ['asm', 1])
    pages.complaints = pages.complaints.filter((complaint) => !/WebAssembly/.test(complaint))
  })

  it('R4 where the page takes the script of the twin, nothing at all is refused', async () => {
    page = await pages.blank()
    await page.route('**/gouji.iife.min.js', async (route) => {
      await route.fulfill({ path: join(root, 'dist/gouji.asm.iife.min.js') })
    })
    pages.under(noWasm)
    await page.goto(`${pages.base}/demo/pages/plain.html`)
    await bound()
    await fill()
    await namesTheWrongCell()
  })
})

describe('R6 a page that nests deep', () => {
  it('R6 is read where it stands', async () => {
    page = await pages.open('received')
    await page.addScriptTag({ path: join(root, 'dist/gouji.iife.min.js') })
    const told = await page.evaluate(`Gouji.init().then(() => ['div', 'b', 'table', 'td'].map((name) => {
      const outer = document.createElement(name)
      let inner = outer
      for (let depth = 0; depth < 3000; depth++) inner = inner.appendChild(document.createElement(name))
      inner.textContent = '表三'
      const { summary } = Gouji.inspect({ element: outer })
      // Taken apart from outside: to let go of it whole takes some browsers a call for each level.
      for (let next = outer; next; next = next.firstElementChild) next.parentNode?.removeChild(next)
      return summary.errors > 0
    }))`)
    assert.deepEqual(told, [true, true, true, true])
  })
})

describe('R7 the script', () => {
  /** A page of the host's own, in an encoding. */
  async function host(body: Buffer | string): Promise<void> {
    page = await pages.blank()
    pages.under('')
    await page.route('**/host/', (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto(`${pages.base}/host/`)
  }
  const script = (name: string) => `<script src="/${name}.js"></script>`

  it('R7 says the same on a page in GB2312', async () => {
    const html = (await example()).replace('utf-8', 'gb2312')
    await host(inGbk(html.replace('</body>', `${script('gouji.iife.min')}</body>`)))
    const told = await page.evaluate<Inspection>(
      `Gouji.init().then(() => [document.characterSet, Gouji.inspect({ element: document })])`,
    )
    const read = await page.evaluate(`Gouji.inspect({ html: ${JSON.stringify(html)} })`)
    assert.deepEqual(told, ['GBK', read])
    assert.match(JSON.stringify(told), /表三“予以公开”行各项之和与“总计”差 63/)
  })

  for (const [first, second] of [
    ['gouji.iife.min', 'gouji.iife.min'],
    ['gouji.iife.min', 'gouji.asm.iife.min'],
    ['gouji.asm.iife.min', 'gouji.iife.min'],
  ] as const) {
    it(`R7 may be included twice: ${first}, ${second}`, async () => {
      const form = `<form data-gouji><input name="requests.received.total"><input name="requests.received.naturalPerson"></form>`
      await host(
        `<!doctype html><meta charset="utf-8"><title>t</title>${script(first)}${form}${script(second)}`,
      )
      await bound()
      assert.equal(await page.locator('gouji-note').count(), 1)
      const told = await page.evaluate(`(async () => {
        const before = Gouji
        await Gouji.init()
        return [Gouji.engine, Gouji.formats().length > 1, Object.keys(window).filter((name) => /gouji/i.test(name))]
      })()`)
      assert.deepEqual(told, [first.includes('asm') ? 'asm' : 'wasm', true, ['Gouji']])
    })
  }

  it('R7 leaves the form to be sent where Gouji cannot start', async () => {
    page = await pages.blank()
    await page.route('**/gouji.asm.iife.min.js', (route) => route.abort())
    pages.under(noWasm)
    await page.goto(`${pages.base}/demo/pages/plain.html`)
    await page.getByRole('status').filter({ hasText: '勾稽' }).waitFor()
    await isSent()
    pages.complaints = pages.complaints.filter((told) => !/WebAssembly|ERR_FAILED/.test(told))
  })

  it('R7 leaves the form to be sent where Gouji breaks', async () => {
    page = await pages.open('plain')
    await bound()
    await fill()
    await cards().waitFor()
    await page.evaluate(() => {
      Object.defineProperty(HTMLInputElement.prototype, 'value', {
        get() {
          throw new Error('broken by a test')
        },
      })
    })
    await page.getByText('broken by a test').waitFor()
    await isSent()
  })

  async function isSent(): Promise<void> {
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByRole('heading', { name: '已提交' }).waitFor()
  }
})

describe('R9 what is pasted', () => {
  for (const [name, clipboard] of Object.entries(clipboards)) {
    it(`R9 from ${name} fills the form with what the report says`, async () => {
      const html = await example()
      page = await pages.open('plain')
      await bound()
      await paste(0, clipboard(html))
      await page.getByText('识别为').waitFor()
      await page.getByRole('button', { name: /填入 \d+ 格/ }).click()
      const differing = await page.evaluate(`(() => {
        const { cells } = Gouji.inspect({ html: ${JSON.stringify(html)} })
        const fields = Array.from(document.querySelectorAll('form input'))
        return fields.filter(({ name, value }) => name in cells && cells[name].value !== value).map(({ name, value }) =>
          [name, value, cells[name].value])
      })()`)
      assert.deepEqual(differing, [])
      assert.match((await page.locator('.gouji-status').textContent()) ?? '', /已填 200\/200/)
    })
  }

  it('R9 leaves alone what is below a block with a row that is not shown', async () => {
    page = await pages.open('plain')
    await bound()
    for (const at of [7, 8, 14, 15, 21, 22]) await inputs().nth(at).fill('9')
    const hidden = `<tr height=0 style='display:none'><td></td><td></td></tr>`
    const rows = `<tr><td x:num="1234">1,2E3</td><td x:num>2</td></tr><tr><td x:num>3</td><td x:num>4</td></tr>`
    await paste(7, {
      'text/html': `<table>${rows}<![if supportMisalignedColumns]>${hidden}<![endif]></table>`,
    })
    await page.getByText('2×2').waitFor()
    await page.keyboard.press('Enter')
    const values = await Promise.all([7, 8, 14, 15, 21, 22].map((at) => inputs().nth(at).inputValue()))
    assert.deepEqual(values, ['1234', '2', '3', '4', '9', '9'])
  })

  async function paste(at: number, flavours: Readonly<Record<string, string>>): Promise<void> {
    await inputs()
      .nth(at)
      .evaluate((element, data) => {
        if (element instanceof HTMLElement) element.focus()
        const clipboardData = new DataTransfer()
        for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      }, flavours)
  }
})

describe('R10 colours that the system forces', () => {
  it('R10 leave the wrong cell marked by its outline, and the findings told apart by more than colour', async () => {
    page = await pages.open('plain', { forcedColors: 'active' })
    await bound()
    await fill()
    await cards().waitFor()
    await page.keyboard.press('F8')
    const box = page.locator('.gouji-box.gouji-error:visible')
    const [style, width, color, ground] = await box.evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      return [outlineStyle, outlineWidth, outlineColor, getComputedStyle(document.body).backgroundColor]
    })
    assert.notEqual(style, 'none')
    assert.ok(Number.parseFloat(width ?? '') >= 2, width)
    assert.notEqual(color, ground)
    assert.ok(await page.locator('.gouji-cause .gouji-icon, .gouji-finding .gouji-icon').first().isVisible())
    const shot = process.env.GOUJI_SHOTS
    if (shot !== undefined) await page.screenshot({ path: join(shot, 'forced-colors.png') })
  })
})

/** A text in GBK, of which GB2312 is a part. */
function inGbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, readonly number[]>()
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const [sign = '', more] = decoder.decode(new Uint8Array([high, low]))
      if (more === undefined && sign !== '\ufffd' && !codes.has(sign)) codes.set(sign, [high, low])
    }
  }
  return Buffer.from(
    Array.from(text).flatMap((sign) => {
      const code = sign < '\x80' ? [sign.charCodeAt(0)] : codes.get(sign)
      assert.ok(code, `${sign} is not in GBK`)
      return code
    }),
  )
}
