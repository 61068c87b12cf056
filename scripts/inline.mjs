// The engine inside a script. Base64 hides from gzip and brotli what repeats; here a byte is one character, the rare
// ones two, and the text compresses nearly as well as the bytes do: a fifth less to download.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

// The characters from # to ~ but \, which with the marks of second and third choice before them need no escape in "".
const first = '#'.charCodeAt()
const left = '\\'.charCodeAt()
const width = '~'.charCodeAt() - first
const marks = ['', ' ', '!']
const beforeMarks = marks[1].charCodeAt() - 1

/** The source of a module whose default export is these bytes. */
export function inlined(bytes) {
  const { text, order } = written(bytes)
  return `const text = ${JSON.stringify(text)}
const order = [${order}]
const bytes = new Uint8Array(${bytes.length})
for (let from = 0, to = 0; to < bytes.length; to++) {
  let code = text.charCodeAt(from++)
  let rank = 0
  if (code < ${first}) {
    rank = ${width} * (code - ${beforeMarks})
    code = text.charCodeAt(from++)
  }
  bytes[to] = order[rank + code - (code > ${left} ? ${first + 1} : ${first})]
}
export default bytes`
}

/**
 * The source of a module whose default export makes these bytes, by WebAssembly of some 150 bytes. The loop above,
 * run once in a script that has just begun, would take a sixth of the time to the first inspection.
 */
export function inlinedEngine(bytes) {
  const { text, order } = written(bytes)
  const start = order.length
  return `const text = ${JSON.stringify(text)}
export default () => {
  const reader = new WebAssembly.Module(new Uint8Array([${reader(start, start + text.length)}]))
  const { memory, read } = new WebAssembly.Instance(reader).exports
  const bytes = new Uint8Array(memory.buffer)
  bytes.set([${order}])
  // Not in every host, nor before Chromium 74.
  if (typeof TextEncoder === 'function' && TextEncoder.prototype.encodeInto)
    new TextEncoder().encodeInto(text, bytes.subarray(${start}))
  else for (let at = 0; at < text.length; at++) bytes[${start} + at] = text.charCodeAt(at)
  read()
  return bytes.subarray(${start}, ${start + bytes.length})
}`
}

/** The bytes as text, and the bytes that its signs stand for. */
function written(bytes) {
  const order = ranked(bytes)
  const signs = new Map(
    order.map((byte, rank) => [byte, marks[Math.floor(rank / width)] + sign(rank % width)]),
  )
  return { text: Array.from(bytes, (byte) => signs.get(byte)).join(''), order }
}

/** What reads the text between these places of its memory, behind the order, and writes the bytes over it. */
function reader(start, end) {
  const [source, module] = ['dist/wasm/reader.wat', 'dist/wasm/reader.wasm']
  const next = '(i32.load8_u (local.get $from)) (local.set $from (i32.add (local.get $from) (i32.const 1)))'
  writeFileSync(
    source,
    `(module
  (memory (export "memory") ${Math.ceil(end / 2 ** 16)})
  (func (export "read") (local $from i32) (local $to i32) (local $code i32) (local $rank i32)
    (local.set $from (i32.const ${start}))
    (local.set $to (i32.const ${start}))
    (loop $each
      (local.set $rank (i32.const 0))
      (local.set $code ${next})
      (if (i32.lt_u (local.get $code) (i32.const ${first})) (then
        (local.set $rank (i32.mul (i32.const ${width}) (i32.sub (local.get $code) (i32.const ${beforeMarks}))))
        (local.set $code ${next})))
      (i32.store8 (local.get $to) (i32.load8_u (i32.sub
        (i32.add (local.get $rank) (local.get $code))
        (i32.add (i32.const ${first}) (i32.gt_u (local.get $code) (i32.const ${left}))))))
      (local.set $to (i32.add (local.get $to) (i32.const 1)))
      (br_if $each (i32.lt_u (local.get $from) (i32.const ${end}))))))`,
  )
  execFileSync('wasm-opt', [source, '-Oz', '--mvp-features', '-o', module])
  return [...readFileSync(module)]
}

/** The commonest first, a character for each; among those of one choice by value, so that bytes in like places look alike. */
function ranked(bytes) {
  const counts = new Array(256).fill(0)
  for (const byte of bytes) counts[byte]++
  const byFrequency = [...counts.keys()].sort((one, other) => counts[other] - counts[one])
  return marks.flatMap((_, choice) =>
    byFrequency.slice(choice * width, (choice + 1) * width).sort((one, other) => one - other),
  )
}

function sign(place) {
  return String.fromCharCode(first + place + (first + place < left ? 0 : 1))
}
