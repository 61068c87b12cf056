// The engine inside a script. Base64 hides from gzip and brotli what repeats; here a byte is one character, the rare
// ones two, and the text compresses nearly as well as the bytes do: a fifth less to download.

// The characters from # to ~ but \, which with the marks of second and third choice before them need no escape in "".
const first = '#'.charCodeAt()
const left = '\\'.charCodeAt()
const width = '~'.charCodeAt() - first
const marks = ['', ' ', '!']

/** The source of a module whose default export is these bytes. */
export function inlined(bytes) {
  const order = ranked(bytes)
  const signs = new Map(
    order.map((byte, rank) => [byte, marks[Math.floor(rank / width)] + sign(rank % width)]),
  )
  return `const text = ${JSON.stringify(Array.from(bytes, (byte) => signs.get(byte)).join(''))}
const order = [${order}]
const bytes = new Uint8Array(${bytes.length})
for (let from = 0, to = 0; to < bytes.length; to++) {
  let code = text.charCodeAt(from++)
  let rank = 0
  if (code < ${first}) {
    rank = ${width} * (code - ${marks[1].charCodeAt() - 1})
    code = text.charCodeAt(from++)
  }
  bytes[to] = order[rank + code - (code > ${left} ? ${first + 1} : ${first})]
}
export default bytes`
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
