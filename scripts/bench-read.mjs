// How long it takes to read a source, from 10 KB to 10 MB, and a page pasted from Word: in Node, with the WebAssembly
// that is published; and how much its memory grows by that, exactly. Both are to grow with the source, not faster.
import './build.mjs'
import { kinds, memoryAfter, page, prose, sourceOf } from './sources.mjs'

const { init, inspect } = await import('../dist/index.mjs')
await init()

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

const sizes = [10_000, 100_000, 1_000_000, 10_000_000]
const started = await memoryAfter({ text: '' })
const [times, memory] = [{}, {}]
for (const kind of Object.keys(kinds)) {
  times[kind] = {}
  memory[kind] = {}
  for (const size of sizes) {
    const source = sourceOf(kind, size)
    // The first time the memory grows, and V8 looks for garbage in threads of its own: the median is of later times.
    times[kind][`${size / 1000} KB`] = `${median(source, size > 200_000 ? 3 : 15).toFixed(1)} ms`
    const taken = (await memoryAfter(source)) - started
    memory[kind][`${size / 1000} KB`] = `${(taken / 1e6).toFixed(2)} MB`
  }
}
console.table(times)
console.log(`memory of the WebAssembly, beyond the ${(started / 1e6).toFixed(2)} MB with which it starts:`)
console.table(memory)

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
