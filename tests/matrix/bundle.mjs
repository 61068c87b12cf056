// Bundles a page of the folder it is run in with one bundler, into a folder of its name: `node bundle.mjs vite page`. The
// page is bundled as the bundler comes; the page `slim` with what the README says that its file of wasm needs.

import { nodeResolve } from '@rollup/plugin-node-resolve'
import urlOf from '@rollup/plugin-url'
import { build as esbuild } from 'esbuild'
import { rollup } from 'rollup'
import { createServer, build as vite } from 'vite'
import webpack from 'webpack'
import webpack4 from 'webpack-4'

const root = process.cwd()
const [, , bundler, page] = process.argv
const out = `${page}-${bundler}`
const isSlim = page === 'slim'
const bundlers = {
  // The engine is one chunk, of whose size Vite warns.
  vite: () =>
    vite({
      root,
      logLevel: 'warn',
      build: { outDir: out, chunkSizeWarningLimit: 1000, rolldownOptions: { input: `${page}.html` } },
    }),
  'vite-ssr': () =>
    vite({
      root,
      logLevel: 'warn',
      build: { outDir: out, ssr: `${page}.js` },
      ssr: { noExternal: true },
    }),
  'vite-dev': async () => {
    const server = await createServer({
      root,
      logLevel: 'warn',
      server: { host: '127.0.0.1', port: 0, strictPort: false },
    })
    await server.listen()
    console.log(server.resolvedUrls.local[0])
    process.stdin.resume().on('end', () => process.exit())
  },
  webpack: () => byWebpack(webpack, {}),
  // Node no longer has the hash that it takes by default. To make the twin smaller would take it half a minute.
  'webpack-4': () =>
    byWebpack(webpack4, { output: { hashFunction: 'sha256' }, optimization: { minimize: false } }),
  'esbuild-esm': () => byEsbuild({ format: 'esm', splitting: true }),
  'esbuild-iife': () => byEsbuild({ format: 'iife' }),
  rollup: async () => {
    const slim = isSlim ? [urlOf({ include: '**/*.wasm', limit: 0 })] : []
    const bundle = await rollup({ input: `${page}.js`, plugins: [nodeResolve(), ...slim] })
    await bundle.write({ dir: out, format: 'es', entryFileNames: 'main.js' })
  },
}

await bundlers[bundler]()

function byWebpack(webpack, { output, ...options }) {
  const own = { context: root, entry: `./${page}.js`, mode: 'production', performance: false }
  return new Promise((resolve, reject) => {
    webpack({ ...own, ...options, output: { path: `${root}/${out}`, ...output } }, (error, stats) => {
      if (error || stats.hasErrors() || stats.hasWarnings())
        reject(error ?? new Error(stats.toString('errors-warnings')))
      else resolve()
    })
  })
}

function byEsbuild(options) {
  const slim = isSlim ? { loader: { '.wasm': 'file' } } : {}
  const entryPoints = { main: `${page}.js` }
  return esbuild({ bundle: true, entryPoints, logLevel: 'warning', outdir: out, ...slim, ...options })
}
