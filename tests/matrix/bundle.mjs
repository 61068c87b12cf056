// Bundles page.js of the folder it is run in with one bundler, as that comes: `node bundle.mjs vite`.

import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build as esbuild } from 'esbuild'
import { rollup } from 'rollup'
import { createServer, build as vite } from 'vite'
import webpack from 'webpack'

const root = process.cwd()
const bundlers = {
  // The engine is one chunk, of whose size Vite warns.
  vite: () => vite({ root, logLevel: 'warn', build: { outDir: 'vite', chunkSizeWarningLimit: 1000 } }),
  'vite-ssr': () =>
    vite({
      root,
      logLevel: 'warn',
      build: { outDir: 'vite-ssr', ssr: 'server.js' },
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
  webpack: () =>
    new Promise((resolve, reject) => {
      const own = {
        context: root,
        entry: './page.js',
        output: { path: `${root}/webpack` },
        performance: false,
      }
      webpack({ ...own, mode: 'production' }, (error, stats) => {
        if (error || stats.hasErrors() || stats.hasWarnings())
          reject(error ?? new Error(stats.toString('errors-warnings')))
        else resolve()
      })
    }),
  'esbuild-esm': () => byEsbuild({ format: 'esm', outdir: 'esbuild-esm', splitting: true }),
  'esbuild-iife': () => byEsbuild({ format: 'iife', outdir: 'esbuild-iife' }),
  rollup: async () => {
    const bundle = await rollup({ input: 'page.js', plugins: [nodeResolve()] })
    await bundle.write({ dir: 'rollup', format: 'es' })
  },
}

await bundlers[process.argv[2]]()

function byEsbuild(options) {
  return esbuild({ bundle: true, entryPoints: ['page.js'], logLevel: 'warning', ...options })
}
