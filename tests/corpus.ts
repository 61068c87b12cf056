// The reports that every build must inspect to the same bytes.
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from './packed.js'

/** A report of the corpus, as a source. */
export interface Sample {
  /** Its path from the root. */
  readonly file: string
  readonly source: { readonly html: string } | { readonly text: string }
}

/** The samples of tests/reports and of the demo page. */
export async function reports(): Promise<Sample[]> {
  const files: string[] = []
  for (const folder of ['tests/reports/2019', 'tests/reports/2021', 'www/examples']) {
    for (const name of await readdir(join(root, folder))) {
      if (/\.(html|txt)$/.test(name)) files.push(`${folder}/${name}`)
    }
  }
  return Promise.all(
    files.sort().map(async (file) => {
      const text = await readFile(join(root, file), 'utf8')
      return { file, source: file.endsWith('.html') ? { html: text } : { text } }
    }),
  )
}

/** What the native command says of each, as `JSON.stringify(inspect(source))` has to say it. */
export async function inspectedNatively(corpus: readonly Sample[]): Promise<string[]> {
  const built = await run('cargo', ['build', '--quiet', '--all-features'])
  assert.equal(built.code, 0, built.stderr)
  const files = corpus.map(({ file }) => file)
  const { stdout } = await run(join(root, 'target/debug/gouji'), ['inspect', '--json', ...files])
  const listed: readonly Record<string, unknown>[] = JSON.parse(stdout)
  assert.deepEqual(
    listed.map(({ file }) => file),
    files,
  )
  return listed.map(({ file, ...inspection }) => JSON.stringify(inspection))
}
