// Child processes with a calm voice: one line a step on stderr, and the child's own words only where it fails.
// Whoever imports this works from the root of the repository.
import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** Runs a command to its end; `shown` lets its output through as well as keeping it. */
export function run(command, args, { shown = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    const keep = (stream, own) =>
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
        if (shown) own.write(text)
      })
    keep(child.stdout, process.stdout)
    keep(child.stderr, process.stderr)
    child.on('error', (error) => resolve({ code: 127, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** One step: its title, then the time it took. Ends the process where the command fails. */
export async function step(title, command, args, options) {
  if (!(await attempt(title, command, args, options))) process.exit(1)
}

/** One step that may fail: whether it did not. */
export function attempt(title, command, args, options) {
  return timed(title, async () => {
    const { code, output } = await run(command, args, options)
    if (code !== 0) process.stderr.write(`failed (${command}: ${code})\n\n${output.trim()}\n\n`)
    return code === 0
  })
}

/** The same for work done in this process; `false` says that it failed, and has told why. */
export async function timed(title, work) {
  const start = performance.now()
  process.stderr.write(`${title} … `)
  try {
    const result = await work()
    if (result !== false) process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`)
    return result
  } catch (error) {
    return stop(`failed\n\n${error.message}`)
  }
}

/** Ends the process with one plain line. */
export function stop(line) {
  console.error(line)
  process.exit(1)
}

/** Where a command is found on PATH, or `undefined`. */
export function onPath(name) {
  return process.env.PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable)
}

export function addToPath(folder) {
  process.env.PATH = folder + delimiter + process.env.PATH
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
