// Gouji under Jest, whose page has neither TextEncoder nor TextDecoder.
const { init, inspect } = require('gouji')
const { bind } = require('gouji/bind')
const { readFile } = require('gouji/files')
const report = require('./report.json')
require('gouji/element')

beforeAll(init)

it('lacks what Gouji is to do without', () => {
  expect([typeof TextEncoder, typeof TextDecoder]).toEqual(['undefined', 'undefined'])
})

it('inspects the page and its source alike', () => {
  document.body.innerHTML = report.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '')
  const live = inspect({ element: document.body })
  expect(live.summary.errors).toBe(2)
  expect(live.cells).toEqual(inspect({ html: document.body.outerHTML }).cells)
})

it('reads characters of any length', () => {
  const id = 'requests.received.total'
  const { cells } = inspect({ cells: { [id]: '\u{20000}勾稽\ud800é' } }, { format: '2021' })
  expect(cells[id].raw).toBe('\u{20000}勾稽\ufffdé')
})

it('binds a form', () => {
  document.body.innerHTML = `<form>
    <input name="requests.received.naturalPerson" value="3"><input name="requests.received.total" value="2"></form>`
  const binding = bind(document.querySelector('form'))
  expect(binding.check().findings.map(({ rule }) => rule)).toContain('t3.rowSum')
  binding.unbind()
})

it('draws the element', async () => {
  const element = document.createElement('gouji-report')
  element.setAttribute('format', '2021')
  document.body.appendChild(element)
  await element.ready
  element.read({ html: report })
  expect(element.inspection.summary.errors).toBe(2)
  element.remove()
})

it('reads files in UTF-8, and says what it cannot read', async () => {
  const { html } = await readFile(new File([report], 'report.html'))
  expect(html).toBe(report)
  const gbk = new File([new Uint8Array([0xb9, 0xb4, 0xbb, 0xfc])], 'report.txt')
  await expect(readFile(gbk)).rejects.toMatchObject({ code: 'FILE_KIND' })
})
