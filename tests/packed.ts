// The package as its users get it: packed, then installed into an empty project.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** What a program said, and how it ended. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A project that has nothing but Gouji. */
export interface Project {
  readonly folder: string
  /** Where the package lies in it. */
  readonly gouji: string
  /** Writes a module and runs it. */
  run(name: string, source: string): Promise<Ended>
  /** Writes modules and checks their types. */
  types(files: Readonly<Record<string, string>>): Promise<Ended>
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  folder = root,
  env = process.env,
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ code, stdout, stderr })
    })
  })
}

/** Packs what is in dist/ and installs it into a new folder of this one. */
export async function install(within = tmpdir()): Promise<Project> {
  const folder = await mkdtemp(join(within, 'gouji-'))
  await done('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const [tarball] = await readdir(folder)
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  await done(
    'npm',
    ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`],
    folder,
  )
  return projectIn(folder)
}

function projectIn(folder: string): Project {
  const put = (name: string, source: string) => writeFile(join(folder, name), source)
  return {
    folder,
    gouji: join(folder, 'node_modules/gouji'),
    async run(name, source) {
      await put(name, source)
      return run(process.execPath, [name], folder)
    },
    async types(files) {
      for (const [name, source] of Object.entries(files)) await put(name, source)
      const tsc = join(root, 'node_modules/typescript/bin/tsc')
      const strict = [
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--module',
        'nodenext',
        '--skipLibCheck',
        'false',
      ]
      return run(process.execPath, [tsc, ...strict, ...Object.keys(files)], folder)
    },
  }
}

async function done(program: string, args: readonly string[], folder: string): Promise<void> {
  const { code, stdout, stderr } = await run(program, args, folder)
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`)
}
