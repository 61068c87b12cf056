// npm run inspect -- FILE…: the native command line. Its output and exit code are passed on; names of files count
// from where npm was called.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import './run.mjs'
import { setup } from './setup.mjs'

await setup('rust')
if (!existsSync('target/cli/gouji')) console.error('build the command line, once (about a minute) …')
const manifest = resolve('Cargo.toml')
const cargo = ['run', '--quiet', '--profile', 'cli', '--features', 'cli', '--manifest-path', manifest]
const { status } = spawnSync('cargo', [...cargo, '--', 'inspect', ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
