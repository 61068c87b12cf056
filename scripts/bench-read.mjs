// How long it takes to read a source, from 10 KB to 10 MB, and a page pasted from Word: in Node, with the WebAssembly
// that is published. Time and memory are to grow with the source, not faster.
import './build.mjs'
import { readFileSync } from 'node:fs'

const { init, inspect } = await import('../dist/index.mjs')
await init()
const read = (file) => readFileSync(new URL(`../tests/reports/2021/${file}`, import.meta.url), 'utf8')
const page = read('padded-header.html')
const prose = '全年主动公开政府信息1234条，收到申请56件，均按期答复，较上年有所增加，未发生行政复议。'

/** The page as Word writes it: a style for each paragraph, span and cell, and six thousand characters of prose. */
function asWord(html) {
  const font =
    'font-size:10.5pt;font-family:仿宋_GB2312;mso-ascii-font-family:宋体;mso-hansi-font-family:宋体'
  const span = (language) =>
    `<span ${language} style='${font};mso-bidi-font-family:宋体;color:black;mso-font-kerning:0pt'>`
  const paragraph =
    "<p class=MsoNormal align=center style='margin-bottom:0cm;text-align:center;line-height:14.0pt;mso-line-height-rule:exactly;mso-pagination:widow-orphan;word-break:break-all'>"
  const border = 'solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt'
  const cell = ` width=76 valign=center style='width:56.9pt;border-top:none;border-left:none;border-bottom:${border};border-right:${border};mso-border-top-alt:${border};mso-border-left-alt:${border};padding:0cm 5.4pt 0cm 5.4pt;height:14.2pt'`
  const told = (text) => `${paragraph}${span('lang=EN-US')}${text}</span>${span('')}<o:p></o:p></span></p>`
  const word = html
    .replace(/<(td|th)\b/g, `<$1${cell}`)
    .replace(/>([^<>\s][^<>]*)</g, (_, text) => `>${told(text)}<`)
  const plain = '本机关坚持以公开为常态、不公开为例外，推进重点领域信息公开，健全制度，加强培训。'
  return told(plain.repeat(9) + prose).repeat(14) + word
}

const whole = {
  'page, repeated': page,
  'page of prose': `<p>${prose}</p>\n`,
  'tags without end': '<table><tr><td>',
  'cells without end': `<table><tr>${'<td>1'.repeat(50)}`,
  'tabs, repeated': read('excel-copy.txt'),
  'a cell per line, repeated': read('a-cell-per-line.txt'),
  'one line, glued, repeated': read('glued-on-one-line.txt').replaceAll('\n', ''),
  'digits without end': '1234567890',
  'words of the form without end': '第二十条第（一）项予以公开总计其他',
}
const sizes = [10_000, 100_000, 1_000_000, 10_000_000]
const rows = {}
for (const [name, part] of Object.entries(whole)) {
  const row = {}
  for (const size of sizes) {
    const text = part.repeat(Math.ceil(size / Buffer.byteLength(part)))
    const source = part.startsWith('<') ? { html: text } : { text }
    row[`${size / 1000} KB`] = `${median(source, size > 200_000 ? 1 : 15).toFixed(1)} ms`
  }
  row.memory = `${Math.round(process.memoryUsage().rss / 1e6)} MB`
  rows[name] = row
}
console.table(rows)

const word = asWord(page)
const time = median({ html: word }, 60)
const { summary } = inspect({ html: word })
console.log(
  `a page of ${Math.round(Buffer.byteLength(word) / 1000)} KB out of Word: ${time.toFixed(1)} ms`,
  summary,
)

/** The milliseconds of the processor that it takes, whatever else the machine does. */
function median(source, rounds) {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage()
    inspect(source)
    return process.cpuUsage(start).user / 1000
  })
  return times.sort((a, b) => a - b)[rounds >> 1]
}
