// What a page downloads, against its budget (in units of 1000 bytes). Where the budget is not met yet, the ceiling is
// where it stands: it fails what grows, and whoever raises it says why in the commit. Writes the table of the READMEs,
// and fails where that was stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import './build.mjs'

const { buildSync } = await import('esbuild')

const modules = readdirSync('dist').filter((name) => name.endsWith('.mjs'))
const downloads = [
  {
    name: 'gouji.wasm',
    files: ['gouji.wasm'],
    budget: { raw: 130, brotli: 60 },
    ceiling: { raw: 531.8, brotli: 181.5 },
  },
  {
    name: 'gouji',
    files: graph('index.mjs').filter((name) => !/^(twin|asm-)/.test(name)),
    budget: { brotli: 80 },
    ceiling: { brotli: 195.7 },
  },
  { name: 'gouji/slim', files: graph('slim.mjs'), budget: { brotli: 10 } },
  {
    name: 'gouji/bind',
    bytes: bundled('bind.mjs', 'engine.mjs'),
    budget: { brotli: 20 },
  },
  {
    name: 'gouji/element',
    bytes: bundled('element.mjs', 'engine.mjs', 'index.mjs'),
    budget: { brotli: 20 },
    ceiling: { brotli: 24.9 },
  },
  {
    name: 'gouji.iife.min.js',
    files: ['gouji.iife.min.js'],
    budget: { brotli: 80 },
    ceiling: { brotli: 213.3 },
  },
  {
    name: 'gouji.asm.iife.min.js',
    files: ['gouji.asm.iife.min.js'],
    budget: { brotli: 95 },
    ceiling: { brotli: 268.1 },
  },
  { name: 'gouji-loader.js', files: ['gouji-loader.js'], budget: { raw: 1 } },
]

const rows = downloads.map(({ name, files, bytes, budget, ceiling = budget }) => {
  const size = measure(bytes ?? Buffer.concat(files.map((file) => readFileSync(`dist/${file}`))))
  const over = Object.keys(budget).filter((kind) => size[kind] > budget[kind])
  if (Object.keys(ceiling).some((kind) => size[kind] > ceiling[kind])) process.exitCode = 1
  return {
    name,
    ...size,
    budget: said(budget),
    over: over.join(', '),
    ceiling: said(ceiling),
    limit: budget.brotli,
  }
})
console.table(Object.fromEntries(rows.map(({ name, limit, ...row }) => [name, row])))
for (const [file, heads] of [
  ['README.md', ['kB', '原样', 'gzip', 'brotli', '预算（brotli）']],
  ['README.en.md', ['kB', 'raw', 'gzip', 'brotli', 'budget (brotli)']],
]) {
  if (isStale(file)) {
    write(file, heads)
    console.error(`${file} told other sizes: they are written, commit it`)
    process.exitCode = 1
  }
}

/** The table of a README, and what stands around it. */
function partsOf(file) {
  const parts = /^([\s\S]*<!-- npm run size -->\n)([\s\S]*)(<!-- end -->[\s\S]*)$/.exec(
    readFileSync(file, 'utf8'),
  )
  if (parts === null) throw new Error(`${file} has no table of sizes`)
  return parts.slice(1)
}

/** Whether a README tells something that is off by more than 2 % and half a kB, or not of all. */
function isStale(file) {
  const told = new Map(
    [...partsOf(file)[1].matchAll(/^\| `(.+?)` \|(.+)\|$/gm)].map(([, name, cells]) => [
      name,
      cells.split('|'),
    ]),
  )
  const isOff = (size, cell) => !(Math.abs(size - Number(cell)) <= Math.max(0.5, size / 50))
  return rows.some(({ name, raw, gzip, brotli }) => {
    const cells = told.get(name) ?? []
    return [raw, gzip, brotli].some((size, at) => isOff(size, cells[at]))
  })
}

function write(file, heads) {
  const [before, , after] = partsOf(file)
  const whole = (size) => (size < 10 ? size : Math.round(size))
  const lines = rows.map(({ name, raw, gzip, brotli, limit }) =>
    [`\`${name}\``, whole(raw), whole(gzip), whole(brotli), limit ?? ''].join(' | '),
  )
  const [head, ...body] = [heads.join(' | '), ...lines].map((line) => `| ${line} |`)
  writeFileSync(file, `${before}${[head, '|---|---:|---:|---:|---:|', ...body].join('\n')}\n${after}`)
}

function measure(bytes) {
  const kB = (length) => Math.round(length / 100) / 10
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return {
    raw: kB(bytes.length),
    gzip: kB(gzipSync(bytes, { level: 9 }).length),
    brotli: kB(brotliCompressSync(bytes, { params }).length),
  }
}

/** A module as a page's own bundler makes it smaller, without those that it shares. */
function bundled(entry, ...shared) {
  const { outputFiles } = buildSync({
    bundle: true,
    entryPoints: [`dist/${entry}`],
    external: shared.map((name) => `./${name}`),
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
