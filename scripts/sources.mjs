// Sources of any size, and the memory that reading one takes: for the benchmark of reading and for its test.
import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

const read = (file) => readFileSync(new URL(`../tests/reports/2021/${file}`, import.meta.url), 'utf8')

export const prose = '全年主动公开政府信息1234条，收到申请56件，均按期答复，较上年有所增加，未发生行政复议。'
export const page = read('padded-header.html')

/** What is repeated until the source is as long as asked. */
export const kinds = {
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

/** So many bytes of a kind, or a few more. */
export function sourceOf(kind, bytes) {
  const part = kinds[kind]
  const text = part.repeat(Math.ceil(bytes / Buffer.byteLength(part)))
  return part.startsWith('<') ? { html: text } : { text }
}

/** The bytes of WebAssembly's memory once a source was read, exactly: it never shrinks, and each call has its own. */
export function memoryAfter(source) {
  return new Promise((resolve, reject) => {
    const workerData = { source, package: new URL('../dist/index.mjs', import.meta.url).href }
    const worker = new Worker(measure, { eval: true, workerData })
    worker.once('message', resolve).once('error', reject)
  })
}

// The first instance is the one that reads; the second stands by.
const measure = `
const { parentPort, workerData } = require('node:worker_threads')
const instances = []
const { instantiate } = WebAssembly
WebAssembly.instantiate = async (...args) => {
  const instance = await instantiate(...args)
  instances.push(instance)
  return instance
}
import(workerData.package).then(async ({ init, inspect }) => {
  await init()
  inspect(workerData.source)
  parentPort.postMessage(instances[0].exports.memory.buffer.byteLength)
})`
