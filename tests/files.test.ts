// Files in a real browser: what is dropped on the page, and what the browser prints, read back.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import type { Inspection } from '../src/wasm/types.js'
import { pagesOfTests, root, strict } from './browser.js'

const pages = pagesOfTests()
let page: Page
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-'))
})
after(() => rm(folder, { recursive: true }))

const example = () => readFile(join(root, 'www/examples/2-2025.html'), 'utf8')
const figures = () =>
  page
    .locator('#form input')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input instanceof HTMLInputElement ? `${input.name} ${input.value}` : '')),
    )
const notice = () => page.locator('#notice').textContent()

/** Drops a file on the page, and waits for what the page says of it. */
async function drop(name: string, bytes: Uint8Array): Promise<string> {
  await page.goto(`${pages.base}/demo/`)
  await page.waitForFunction(() => document.querySelectorAll('#form input').length > 0)
  await page.evaluate(
    ([name, content]) => {
      const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], name))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  )
  await page.waitForFunction(() => document.querySelector('#notice')?.textContent !== '')
  return (await notice()) ?? ''
}

const archive = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

interface Laid {
  readonly text: string
  readonly width: number
  readonly height: number
  readonly goesOn: boolean
}

/** The lines and tables of a page, every place of a table told. */
function laidOut(html: string): Promise<readonly (string | readonly (readonly Laid[])[])[]> {
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    return Array.from(parsed.querySelectorAll('title, h1, h2, p, table'), (element) => {
      if (!(element instanceof HTMLTableElement)) return element.textContent ?? ''
      const rows: { text: string; width: number; height: number; goesOn: boolean; x: number }[][] = []
      Array.from(element.rows).forEach((row, y) => {
        const laid = (rows[y] ?? []).slice()
        for (const cell of Array.from(row.cells)) {
          let x = 0
          while (laid.some((other) => other.x <= x && x < other.x + other.width)) x++
          const own = { x, text: cell.textContent ?? '', width: cell.colSpan, height: cell.rowSpan }
          laid.push({ ...own, goesOn: false })
          for (let down = 1; down < cell.rowSpan; down++) {
            rows[y + down] = [...(rows[y + down] ?? []), { ...own, text: '', goesOn: true }]
          }
        }
        rows[y] = laid.sort((one, other) => one.x - other.x)
      })
      return rows
    })
  }, html)
}

async function documentOf(html: string): Promise<Uint8Array> {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text.replace(/&/g, '&amp;')}</w:t></w:r></w:p>`
  const merge = ({ goesOn, height }: Laid) =>
    goesOn ? '<w:vMerge/>' : height > 1 ? '<w:vMerge w:val="restart"/>' : ''
  const cell = (one: Laid) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${one.width}"/>${merge(one)}</w:tcPr>${paragraph(one.text)}</w:tc>`
  const blocks = (await laidOut(html)).map((block) => {
    if (typeof block === 'string') return paragraph(block)
    return `<w:tbl>${block.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
  })
  const gone = '<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'
  const body = `<w:document xmlns:w="w"><w:body>${blocks.join('')}${gone}</w:body></w:document>`
  return archive({ 'word/document.xml': body })
}

async function workbookOf(html: string): Promise<Uint8Array> {
  let row = 0
  const merged: string[] = []
  const place = (x: number, y: number) => `${String.fromCharCode(65 + x)}${y}`
  const cell = (x: number, { text, width, height, goesOn }: Laid) => {
    if (goesOn) return ''
    if (width > 1 || height > 1) {
      merged.push(`<mergeCell ref="${place(x, row)}:${place(x + width - 1, row + height - 1)}"/>`)
    }
    if (/^\d+$/.test(text)) return `<c r="${place(x, row)}"><v>${text}</v></c>`
    return `<c r="${place(x, row)}" t="inlineStr"><is><t>${text}</t></is></c>`
  }
  const rowOf = (cells: readonly Laid[]) => {
    row += 1
    let x = 0
    const told = cells.map((one) => {
      const own = cell(x, one)
      x += one.width
      return own
    })
    return `<row r="${row}">${told.join('')}</row>`
  }
  const line = (text: string) => {
    row += 1
    const told = rowOf([{ text, width: 1, height: 1, goesOn: false }])
    row += 1
    return told
  }
  const rows = (await laidOut(html)).map((block) =>
    typeof block === 'string' ? line(block) : block.map(rowOf).join(''),
  )
  return archive({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="1"/><sheet name="b" state="hidden" r:id="1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<R><R Id="1" Target="worksheets/sheet1.xml"/></R>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.join('')}</sheetData><mergeCells>${merged.join('')}</mergeCells></worksheet>`,
  })
}

/** As Excel saves it: a merged cell, and then blank ones; thousands between commas, and so in quotes. */
async function csvOf(html: string, mark: string): Promise<Uint8Array> {
  const quoted = (text: string) => (/[\n",;]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
  const said = (text: string) => (/^\d{4,}$/.test(text) ? Number(text).toLocaleString('en') : text)
  const cells = ({ text, width }: Laid) => [
    quoted(said(text)),
    ...Array.from({ length: width - 1 }, () => ''),
  ]
  const rows = (await laidOut(html)).flatMap((block) =>
    typeof block === 'string' ? [[quoted(block), '', '', '']] : block.map((row) => row.flatMap(cells)),
  )
  return Buffer.from(`\ufeff${rows.map((row) => row.join(mark)).join('\r\n')}\r\n`)
}

describe('a file dropped on the page', () => {
  let expected: string[]
  let html: string
  beforeEach(async () => {
    page = await pages.visit('/demo/', {}, strict)
    html = await example()
    await drop('report.html', Buffer.from(html))
    expected = await figures()
    assert.equal(expected.length, 200)
    assert(expected.includes('requests.granted.org.business 192'))
  })

  it('is read as a document of Word', async () => {
    assert.match(await drop('report.docx', await documentOf(html)), /report\.docx.*200 格/)
    assert.deepEqual(await figures(), expected)
  })

  it('is read as a workbook of Excel', async () => {
    assert.match(await drop('report.xlsx', await workbookOf(html)), /report\.xlsx.*200 格/)
    assert.deepEqual(await figures(), expected)
  })

  it('is read as text with commas or semicolons between the cells', async () => {
    const digits = (figures: readonly string[]) => figures.map((figure) => figure.replace(/,/g, ''))
    for (const mark of [',', ';']) {
      assert.match(await drop('年报.CSV', await csvOf(html, mark)), /年报\.CSV.*200 格/)
      assert.deepEqual(digits(await figures()), expected, mark)
    }
    assert.match(await drop('page.csv', Buffer.from(html)), /200 格/)
  })

  it('is read as UTF-16, and as a page by another name', async () => {
    const wide = Buffer.from(html, 'utf16le')
    assert.match(await drop('report.doc', wide), /200 格/)
    assert.deepEqual(await figures(), expected)
  })

  it('is refused in one line where it cannot be read', async () => {
    const whole = await documentOf(html)
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    for (const [name, bytes, told] of [
      ['report.pdf', Buffer.from('%PDF-1.7'), /网页可读 \.docx、\.xlsx/],
      ['scan.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), /网页可读/],
      ['other.zip', archive({ 'a.txt': 'x' }), /网页可读/],
      ['cut.docx', whole.subarray(0, whole.length >> 1), /已损坏/],
      ['broken.docx', archive({ 'word/document.xml': '<w:p><w:t>' }), /已损坏/],
      ['locked.docx', locked, /密码/],
    ] as const) {
      assert.match(await drop(name, bytes), told, name)
      assert.equal((await figures()).length, 200)
    }
    // What the browser makes of broken XML has inline styles, which the policy refuses.
    pages.complaints = pages.complaints.filter((complaint) => !/Applying inline style/.test(complaint))
  })
})

describe('a report that the browser prints', () => {
  const style =
    'table { border-collapse: collapse; width: 100% } td, th { border: 1px solid; font-size: 9pt }'
  for (const [title, paper] of [
    ['on A4', { format: 'A4' }],
    ['across', { format: 'A4', landscape: true }],
    ['on narrow paper, where cells break figures', { format: 'A5' }],
  ] as const) {
    it(`has every cell read back from its PDF, ${title}`, async () => {
      const source = await example()
      const narrow = paper.format === 'A5' ? 'td, th { font-size: 7pt; word-break: break-all }' : ''
      const printed = await pages.blank()
      await printed.setContent(source.replace('</head>', `<style>${style} ${narrow}</style></head>`))
      const file = join(folder, 'printed.pdf')
      await printed.pdf({ ...paper, path: file })
      await printed.close()
      const [read, expected] = [
        await inspected(file),
        await inspected(join(root, 'www/examples/2-2025.html')),
      ]
      assert.equal(Object.keys(read).length, 200)
      assert.deepEqual(read, expected)
    })
  }
})

/** The values of the cells of a file, by the command line. */
async function inspected(file: string): Promise<Record<string, string | null>> {
  const cargo = ['run', '--quiet', '--features', 'cli', '--', 'inspect', '--json', file]
  const printed = await new Promise<string>((resolve) =>
    execFile('cargo', cargo, { cwd: root, maxBuffer: 1e8 }, (_, stdout) => resolve(stdout)),
  )
  const [inspection]: Inspection[] = JSON.parse(printed)
  const cells = Object.entries(inspection?.cells ?? {})
  return Object.fromEntries(cells.map(([id, { value }]) => [id, value]))
}
