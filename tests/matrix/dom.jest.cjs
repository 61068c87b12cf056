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

require('./simulated.cjs')({ it, expect, inspect, bind, report })

it('reads characters of any length', () => {
  const id = 'requests.received.total'
  const { cells } = inspect({ cells: { [id]: '\u{20000}勾稽\ud800é' } }, { format: '2021' })
  expect(cells[id].raw).toBe('\u{20000}勾稽\ufffdé')
})

it('reads files in UTF-8, and says what it cannot read', async () => {
  const { html } = await readFile(new File([report], 'report.html'))
  expect(html).toBe(report)
  const gbk = new File([new Uint8Array([0xb9, 0xb4, 0xbb, 0xfc])], 'report.txt')
  await expect(readFile(gbk)).rejects.toMatchObject({ code: 'FILE_KIND' })
})
