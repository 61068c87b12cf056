// What lies beside the code: the checksums of what a page may load, and the archive for machines without a network.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'

/** The files that a page loads by their names. */
const served = /^gouji(\.asm|-report)?\.iife\.min\.js$|^gouji-loader\.js$|^[a-z]+\.css$|^gouji\.wasm$/

/** dist/sri.json: what to write into `integrity`. */
export function writeChecksums() {
  const names = readdirSync('dist').filter((name) => served.test(name))
  const sums = names.sort().map((name) => {
    const digest = createHash('sha384')
      .update(readFileSync(`dist/${name}`))
      .digest('base64')
    return [name, `sha384-${digest}`]
  })
  writeFileSync('dist/sri.json', `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`)
}

/** dist/gouji-offline.zip: the same files with a page in Chinese on how to install them. The same bytes each time. */
export function writeArchive() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const names = readdirSync('dist').filter((name) => served.test(name) || name === 'sri.json')
  const files = names.sort().map((name) => [`gouji/${name}`, readFileSync(`dist/${name}`)])
  const page = readFileSync('docs/install.html', 'utf8').replaceAll('{version}', version)
  files.push(['gouji/安装说明.html', Buffer.from(page)])
  for (const name of ['LICENSE', 'THIRD-PARTY.md', 'CHANGELOG.md']) {
    files.push([`gouji/${name}`, readFileSync(name)])
  }
  writeFileSync('dist/gouji-offline.zip', zip(files))
}

function zip(files) {
  const entries = []
  const parts = []
  let offset = 0
  for (const [name, bytes] of files) {
    const label = Buffer.from(name)
    const packed = deflateRawSync(bytes, { level: 9 })
    const head = header(label, bytes, packed)
    parts.push(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head]), label, packed)
    const central = Buffer.alloc(16)
    central.writeUInt32LE(offset, 12)
    entries.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, central.subarray(2), label]),
    )
    offset += 30 + label.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}

/** What the entry and the directory say alike: names in UTF-8, deflated, of 1980, so that nothing depends on the day. */
function header(label, bytes, packed) {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(0x800, 2)
  head.writeUInt16LE(8, 4)
  head.writeUInt16LE(0x21, 8)
  head.writeUInt32LE(crc(bytes), 10)
  head.writeUInt32LE(packed.length, 14)
  head.writeUInt32LE(bytes.length, 18)
  head.writeUInt16LE(label.length, 22)
  return head
}

function crc(bytes) {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
