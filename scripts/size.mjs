// What a page downloads, against its budget (in units of 1000 bytes). Where the budget is not met yet, the ceiling is
// where it stands: it fails what grows, and is only ever lowered.
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import './build.mjs'

const { buildSync } = await import('esbuild')

const modules = readdirSync('dist').filter((name) => name.endsWith('.mjs'))
const downloads = [
  {
    name: 'gouji.wasm',
    files: ['gouji.wasm'],
    budget: { raw: 130, brotli: 60 },
    ceiling: { raw: 530, brotli: 181 },
  },
  {
    name: 'gouji (all modules)',
    files: graph('index.mjs').filter((name) => !/^(twin|asm-)/.test(name)),
    budget: { brotli: 80 },
    ceiling: { brotli: 197 },
  },
  { name: 'gouji/slim (no wasm)', files: graph('slim.mjs'), budget: { brotli: 10 } },
  {
    name: 'gouji/bind (no engine, bundled)',
    bytes: bundled('bind.mjs', 'engine.mjs'),
    budget: { brotli: 20 },
  },
  {
    name: 'gouji.iife.min.js',
    files: ['gouji.iife.min.js'],
    budget: { brotli: 80 },
    ceiling: { brotli: 213 },
  },
  {
    name: 'gouji.asm.iife.min.js',
    files: ['gouji.asm.iife.min.js'],
    budget: { brotli: 95 },
    ceiling: { brotli: 264 },
  },
  { name: 'gouji-loader.js', files: ['gouji-loader.js'], budget: { raw: 1 } },
]

const rows = downloads.map(({ name, files, bytes, budget, ceiling = budget }) => {
  const size = measure(bytes ?? Buffer.concat(files.map((file) => readFileSync(`dist/${file}`))))
  const over = Object.keys(budget).filter((kind) => size[kind] > budget[kind])
  if (Object.keys(ceiling).some((kind) => size[kind] > ceiling[kind])) process.exitCode = 1
  return { name, ...size, budget: said(budget), over: over.join(', '), ceiling: said(ceiling) }
})
console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])))

function measure(bytes) {
  const kB = (length) => Math.round(length / 100) / 10
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return {
    raw: kB(bytes.length),
    gzip: kB(gzipSync(bytes, { level: 9 }).length),
    brotli: kB(brotliCompressSync(bytes, { params }).length),
  }
}

/** A module as a page's own bundler makes it smaller, without one that it shares. */
function bundled(entry, shared) {
  const { outputFiles } = buildSync({
    bundle: true,
    entryPoints: [`dist/${entry}`],
    external: [`./${shared}`],
    format: 'esm',
    logLevel: 'error',
    minify: true,
    write: false,
  })
  return Buffer.from(outputFiles[0].contents)
}

/** A module and all that it imports, at once or later. */
function graph(entry, seen = new Set()) {
  if (seen.has(entry)) return []
  seen.add(entry)
  const text = readFileSync(`dist/${entry}`, 'utf8')
  return [
    entry,
    ...modules.filter((name) => text.includes(`"./${name}"`)).flatMap((name) => graph(name, seen)),
  ]
}

function said(budget) {
  return Object.entries(budget)
    .map(([kind, limit]) => `${kind} ≤ ${limit}`)
    .join(', ')
}
