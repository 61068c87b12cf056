// The types of each entry and of what they mention, one file a module, for `import` and for `require`.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { entries } from './bundle.mjs'
import { isFresh } from './fresh.mjs'
import { step } from './run.mjs'

const emitted = 'dist/types'
const sources = [
  'www',
  'src/wasm/types.ts',
  'package.json',
  'scripts/types.mjs',
  'scripts/tsconfig.types.json',
]
/** Words about types in lists of exports: TypeScript before 4.5 cannot read them, and nothing here is anything but a type. */
const newer = /(?<=^export )type (?=\*)|(?<=^(?:ex|im)port \{.*)\btype (?=\w+[ ,])/gm
const mention = /(?<=\b(?:from |import\()['"])(\.[^'"]+)\.js(?=['"])/g

export async function buildTypes() {
  if (isFresh('dist/index.d.ts', sources)) return
  await step('write the types', 'tsc', ['-p', 'scripts/tsconfig.types.json'])
  for (const name of readdirSync('dist')) if (/\.d\.c?ts$/.test(name)) rmSync(join('dist', name))
  const seen = new Set()
  for (const entry of entries('ts')) place(join(emitted, entry.replace(/\.ts$/, '')), seen)
  rmSync(emitted, { recursive: true })
}

/** Puts a module's types, and those of the modules it mentions, side by side into dist/. */
function place(module, seen) {
  if (seen.has(module)) return
  seen.add(module)
  const types = readFileSync(`${module}.d.ts`, 'utf8').replace(newer, '')
  for (const [, path] of types.matchAll(mention)) place(join(dirname(module), path), seen)
  for (const [own, other] of [
    ['.d.ts', '.js'],
    ['.d.cts', '.cjs'],
  ]) {
    const flat = types.replace(mention, (_, path) => `./${basename(path)}${other}`)
    writeFileSync(join('dist', basename(module) + own), flat)
  }
}
