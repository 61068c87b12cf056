// Sets up what a script needs on a machine that has Rust by rustup and Node, and says in one line what is missing
// where it cannot. Uses nothing but Node itself: it runs before `npm ci`.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { addToPath, onPath, run, step, stop } from './run.mjs'

const needs = { packages, rust, target, wasm, lint, browser }

/** Sets up, in this order, what is named: `packages`, `rust`, `target`, `wasm`, `lint`, `browser`. */
export async function setup(...names) {
  for (const name of names) await needs[name]()
}

async function packages() {
  const installed = 'node_modules/.package-lock.json'
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
  if (!fresh) await step('install npm packages', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
  addToPath(join(process.cwd(), 'node_modules/.bin'))
}

async function rust() {
  if (!onPath('cargo')) addToPath(join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'bin'))
  if (!onPath('cargo'))
    stop('Rust is missing: install it with rustup (https://rustup.rs), then run this again.')
  if (!onPath('cc')) await debian('A C compiler', ['gcc', 'libc6-dev'])
}

async function target() {
  await rust()
  const sysroot = (await run('rustc', ['--print', 'sysroot'])).output.trim()
  if (!existsSync(join(sysroot, 'lib/rustlib/wasm32-unknown-unknown'))) {
    await rustup('the target wasm32-unknown-unknown', ['target', 'add', 'wasm32-unknown-unknown'])
  }
}

async function wasm() {
  await target()
  const bindgen = /^wasm-bindgen = .*?"=([\d.]+)"/m.exec(readFileSync('Cargo.toml', 'utf8'))[1]
  // The lock of wasm-bindgen-cli can name a crate that is gone from the registry.
  await tool('wasm-bindgen', bindgen, ['wasm-bindgen-cli'])
  await tool('wasm-pack', '0.15.1', ['wasm-pack', '--locked'])
}

async function lint() {
  await rust()
  for (const [component, command] of [
    ['rustfmt', 'fmt'],
    ['clippy', 'clippy'],
  ]) {
    const { code } = await run('cargo', [command, '--version'])
    if (code !== 0) await rustup(component, ['component', 'add', component])
  }
}

/** Leaves the path of a Chromium in the variable CHROMIUM. */
async function browser() {
  if (process.env.CHROMIUM) return
  if (!chromium()) await debian('Chromium', ['chromium', 'fonts-noto-cjk'])
  process.env.CHROMIUM = chromium() ?? stop('Chromium is missing: name it in the variable CHROMIUM.')
}

function chromium() {
  return ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean)
}

/** Puts a build tool of exactly this version first on PATH; the user's own is used where it fits and never replaced. */
async function tool(name, version, install) {
  const own = await run(name, ['--version'])
  if (own.output.trim() === `${name} ${version}`) return
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const root = join(cache, 'gouji/tools', `${name}-${version}`)
  if (!existsSync(join(root, 'bin', name))) {
    const args = ['install', ...install, '--version', version, '--root', root]
    await step(`build ${name} ${version}, once (some minutes)`, 'cargo', args)
  }
  addToPath(join(root, 'bin'))
}

async function rustup(what, args) {
  if (!onPath('rustup')) stop(`Rust lacks ${what}, and there is no rustup to add it.`)
  await step(`add ${what}`, 'rustup', args)
}

async function debian(what, names) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    stop(`${what} is missing: install it (Debian: apt-get install ${names.join(' ')}), then run this again.`)
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await step('read the package lists', 'apt-get', ['update'], { env })
  await step(
    `install ${names.join(', ')}`,
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...names],
    { env },
  )
}
