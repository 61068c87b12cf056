// TypeScript → what the package ships and what the demo serves. All of it is ASCII, so that a page in any encoding
// can load it, and no newer than Chromium 63.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import * as esbuild from 'esbuild'
import { inlinedEngine } from './inline.mjs'

const common = {
  bundle: true,
  charset: 'ascii',
  // The side effects that package.json lists are those of what is built, not of the sources.
  ignoreAnnotations: true,
  logLevel: 'warning',
  sourcemap: true,
  target: 'chrome63',
}
/** What is built, under the names by which the sources import it. */
const parts = {
  'gouji-glue': 'dist/wasm/glue.js',
  'gouji-twin': 'dist/wasm/twin.js',
  'gouji.wasm': 'dist/gouji.wasm',
  'gouji-utf8': 'www/utf8.ts',
}
const scripts = ['gouji-glue', 'gouji-twin']

const engine = {
  name: 'engine',
  setup(build) {
    build.onResolve({ filter: /^gouji[-.]/ }, ({ path }) => ({ path: join(process.cwd(), parts[path]) }))
    build.onLoad({ filter: /\.wasm$/ }, ({ path }) => ({ contents: inlinedEngine(readFileSync(path)) }))
    // The glue takes these from the host, which may have none.
    build.onLoad({ filter: /\bglue\.js$/ }, ({ path }) => ({
      contents: `import { TextDecoder, TextEncoder } from 'gouji-utf8'\n${readFileSync(path, 'utf8')}`,
    }))
  },
}

/** Gives a style sheet that a module imports as text: a shell adopts it. */
const styles = {
  name: 'styles',
  setup(build) {
    build.onResolve({ filter: /\.css$/ }, ({ path, kind, resolveDir }) =>
      kind === 'import-statement'
        ? { path: relative(process.cwd(), join(resolveDir, path)), namespace: 'styles' }
        : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'styles' }, async ({ path }) => {
      const css = readFileSync(path, 'utf8')
      const { code } = await esbuild.transform(css, { loader: 'css', minify: true, target: common.target })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}
/** Puts what is on the page already in the place of the modules that it has. */
const present = {
  name: 'present',
  setup(build) {
    const path = join(process.cwd(), 'www/present.ts')
    build.onResolve({ filter: /^\.\/(index|bind)\.js$/ }, ({ importer }) =>
      /element\.ts$/.test(importer) ? { path } : undefined,
    )
  },
}
const whole = { ...common, plugins: [engine, styles], loader: { '.html': 'text', '.txt': 'text' } }

/** One file for each module, in both formats; the styles; the script. */
export async function buildPackage() {
  clean()
  const modules = await reachable(entries('ts'))
  const twin = parts['gouji-twin']
  const others = modules.filter((path) => path !== twin)
  await Promise.all([
    writeLoader(),
    writeModules(others, 'esm', '.mjs'),
    writeModules(others, 'cjs', '.cjs'),
    // Nobody reads it, so it goes without blanks and without a map.
    writeModules([twin], 'esm', '.mjs', { minify: true, sourcemap: false }),
    writeModules([twin], 'cjs', '.cjs', { minify: true, sourcemap: false }),
    esbuild.build({ ...common, entryPoints: entries('css'), minify: true, outdir: 'dist' }),
    esbuild.build({
      ...whole,
      entryPoints: { 'gouji.iife.min': 'www/iife.ts', 'gouji.asm.iife.min': 'www/iife-asm.ts' },
      format: 'iife',
      globalName: 'Gouji',
      minify: true,
      outdir: 'dist',
    }),
    esbuild.build({
      ...whole,
      plugins: [present, ...whole.plugins],
      entryPoints: { 'gouji-report.iife.min': 'www/element.ts' },
      format: 'iife',
      minify: true,
      outdir: 'dist',
    }),
  ])
}

/** The loader is read by browsers of any age: it is only made shorter. */
async function writeLoader() {
  const source = readFileSync('www/gouji-loader.js', 'utf8')
  const { code } = await esbuild.transform(source, { minify: true, target: 'es5' })
  writeFileSync('dist/gouji-loader.js', code)
}

/** Static files that work from any server, or from none. */
export async function buildDemo() {
  rmSync('dist/demo', { recursive: true, force: true })
  await esbuild.build({
    ...whole,
    entryPoints: ['www/demo.ts', 'www/demo.css', 'www/rules.css'],
    format: 'iife',
    minify: true,
    outdir: 'dist/demo',
  })
  const served = readdirSync('www').filter((name) => /\.(html|svg|png)$/.test(name))
  for (const name of [...served, 'examples']) {
    cpSync(join('www', name), join('dist/demo', name), { recursive: true })
  }
  await buildPages()
}

/** The pages on which Gouji is bound to forms as portals have them, each with the library it is made with. */
async function buildPages() {
  const out = 'dist/demo/pages'
  await esbuild.build({
    ...whole,
    alias: { gouji: './www/index.ts', 'gouji/bind': './www/bind.ts' },
    define: { 'process.env.NODE_ENV': '"production"' },
    entryPoints: bundled.map((name) => join('www/pages', name)),
    format: 'iife',
    ignoreAnnotations: false,
    jsx: 'automatic',
    logOverride: { 'unsupported-directive': 'silent' },
    minify: true,
    outdir: out,
    sourcemap: false,
  })
  for (const name of readdirSync('www/pages')) {
    const text = readFileSync(join('www/pages', name), 'utf8')
    if (text.includes('{{report}}')) writeFileSync(join(out, name), text.replace('{{report}}', report()))
    else if (!bundled.includes(name)) cpSync(join('www/pages', name), join(out, name))
  }
  const borrowed = {
    'jquery.min.js': 'jquery/dist/jquery.min.js',
    'layui/layui.js': 'layui/dist/layui.js',
    'layui/css': 'layui/dist/css',
    'layui/font': 'layui/dist/font',
    'element-plus.css': 'element-plus/dist/index.css',
    'antd.css': 'antd/dist/antd.css',
    tinymce: 'tinymce',
    wangeditor: '@wangeditor/editor/dist',
    kindeditor: 'kindeditor',
    ueditor: 'ueditor/example/public/ueditor',
  }
  for (const [name, path] of Object.entries(borrowed)) {
    cpSync(join('node_modules', path), join(out, name), { filter: isServed, recursive: true })
  }
  for (const name of readdirSync('dist')) {
    if (name.endsWith('.iife.min.js')) cpSync(join('dist', name), join(out, name))
  }
}

/** Pages' scripts and styles that are made with packages. */
const bundled = ['antd.jsx', 'ckeditor5.css', 'ckeditor5.js', 'element-plus.js']

/** What a page needs of an editor's package. */
const isServed = (path) =>
  !/\.(map|ts|md)$|\/(asp|asp\.net|docs|jsp|php|src|test|lib|nodejs|node)(\/|$)/.test(
    path.replace(/^node_modules/, ''),
  )

/** What a portal's server writes into the text field of an editor: an example, as the source of a page. */
function report() {
  const page = readFileSync('www/examples/2-2025.html', 'utf8')
  const [, content] = /<div[^>]*>\s*([\s\S]*?)\s*<\/div>/.exec(page)
  const ruled = content.replaceAll('<table>', '<table border="1">')
  return ruled.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The sources of what the package exports: its modules (`ts`) or its styles (`css`). */
export function entries(kind) {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  const built = kind === 'ts' ? '.mjs' : '.css'
  return Object.values(exports)
    .map((target) => target.import?.default ?? target)
    .filter((path) => path.endsWith(built))
    .map((path) => join('www', `${basename(path, built)}.${kind}`))
}

function clean() {
  for (const name of readdirSync('dist')) {
    if (/\.([mc]?js|css)(\.map)?$/.test(name)) rmSync(join('dist', name))
  }
}

async function reachable(entryPoints) {
  const { metafile } = await esbuild.build({
    ...whole,
    entryPoints,
    metafile: true,
    outdir: 'dist',
    write: false,
  })
  const scriptsOfEngine = scripts.map((name) => parts[name])
  return Object.keys(metafile.inputs).filter(
    (path) => /^www\/.*\.ts$/.test(path) || scriptsOfEngine.includes(path),
  )
}

// Modules stay apart, so that every entry shares one engine in either format, and the inlined bytes are loaded by
// none but who asks for them.
async function writeModules(modules, format, extension, options) {
  await esbuild.build({
    ...whole,
    ...options,
    entryPoints: modules.map((path) => ({ in: path, out: outName(path) })),
    format,
    outExtension: { '.js': extension },
    outdir: 'dist',
    plugins: [styles, apart(extension)],
    // `require` in place of `import()`: Jest and older bundlers know no other way out of CommonJS.
    supported: { 'dynamic-import': format === 'esm' },
  })
}

function apart(extension) {
  return {
    name: 'apart',
    setup(build) {
      // An entry found by a plugin is not held for a module of Node's kind, whose `require` would see no default exports.
      build.onResolve({ filter: /./ }, ({ path, kind }) =>
        kind === 'entry-point' ? { path: join(process.cwd(), path) } : undefined,
      )
      build.onResolve({ filter: /^(\.|gouji-)/ }, ({ path, resolveDir }) => {
        // What is built lies beside what is written here.
        const isBuilt = resolveDir === join(process.cwd(), 'dist/wasm')
        const here = isBuilt ? '' : relative(join(process.cwd(), 'www'), resolveDir)
        const module = path in parts ? basename(parts[path]) : join(here, path)
        const name = relative(here, module).replace(/\.[jt]s$/, extension)
        return { path: name.startsWith('.') ? name : `./${name}`, external: true }
      })
      engine.setup(build)
    },
  }
}

function outName(path) {
  return relative(path.startsWith('www/') ? 'www' : 'dist/wasm', path).replace(/\.[jt]s$/, '')
}
