// The demo on a local server, and in one glance what Gouji says of the report that the page opens with.
import { readFileSync } from 'node:fs'
import { stop } from './run.mjs'
import { fileIn, serve } from './serve.mjs'
import './build.mjs'

const { init, inspect } = await import('../dist/index.mjs')

const port = Number(process.env.PORT ?? 8080)
try {
  await serve((path) => fileIn('dist/demo', path), port)
} catch (error) {
  stop(`Port ${port} cannot be had (${error.message}). For another: PORT=8081 npm start`)
}

await init()
console.log(summary('www/examples/2-2025.html'))
console.log(`\nThe demo: http://127.0.0.1:${port}  (Ctrl+C ends it)`)

function summary(file) {
  const { findings, summary } = inspect({ html: readFileSync(file, 'utf8') })
  const counts = ['errors', 'warnings', 'infos'].map((kind) => `${summary[kind]} ${kind}`).join(', ')
  return [`\n${file}: ${counts}`, ...findings.map(({ message }) => `  ${message}`)].join('\n')
}
