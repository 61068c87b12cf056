// Formats of one's own: the guide's, those in examples/, and what is said of a wrong one.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { before, describe, it } from 'node:test'
import { Ajv } from 'ajv'
import type { DeclaredFormat } from '../src/wasm/types.js'

type Gouji = typeof import('../www/index.js')

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const jsonIn = (folder: string) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => folder + name)

let gouji: Gouji
before(async () => {
  gouji = await import(new URL('dist/index.mjs', root).href)
  await gouji.init()
})

/** The format that the guide shows. */
function shown(): DeclaredFormat {
  const [, json] = /```json\n([\s\S]*?)```/.exec(read('docs/formats.md')) ?? []
  return JSON.parse(json ?? '')
}

describe('the schema of formats', () => {
  const isValid = new Ajv().compile(JSON.parse(read('docs/format.schema.json')))

  it('holds for the built-in formats and the examples', () => {
    for (const file of [...jsonIn('src/formats/'), ...jsonIn('examples/')]) {
      assert.ok(isValid(JSON.parse(read(file))), `${file}: ${JSON.stringify(isValid.errors)}`)
    }
    assert.ok(isValid(shown()))
  })

  it('refuses what the engine refuses', () => {
    const text = JSON.stringify(shown())
    for (const [right, wrong] of [
      ['"each":"row"', '"each":"cell"'],
      ['"label":"本机关"', '"lable":"本机关"'],
      ['"type":"wan"', '"type":"integer"'],
      ['"from":2019', '"from":"2019"'],
      ['"key":"own"', '"key":"own.1"'],
    ] as const) {
      const format = JSON.parse(text.replace(right, wrong))
      assert.ok(!isValid(format), wrong)
      assert.throws(() => gouji.defineFormat(format), { code: 'BAD_FORMAT' }, wrong)
    }
  })
})

describe('defineFormat', () => {
  it('makes the format of the guide known', () => {
    const format = shown()
    assert.deepEqual(gouji.defineFormat(format), { id: 'penalties', redundant: [] })
    const cells = { 'penalties.own.fine': '12', 'penalties.own.other': '3', 'penalties.own.total': '51' }
    const inspection = gouji.inspect({ cells }, { format: 'penalties' })
    assert.deepEqual(
      inspection.findings.map(({ rule, severity, difference }) => ({ rule, severity, difference })),
      [{ rule: 'penalties.total', severity: 'error', difference: '-36' }],
    )
    assert.equal(inspection.cells['penalties.own.total']?.value, '51')
    assert.ok(gouji.formats().some(({ id }) => id === 'penalties'))
    assert.ok(gouji.rules('penalties').some(({ id, formula }) => id === 'penalties.total' && formula))
  })

  it('puts a second format in the place of the first of its id', () => {
    const format = { ...shown(), id: 'again' }
    gouji.defineFormat(format)
    const [table] = format.tables
    if (table === undefined) throw new Error('the guide shows a table')
    gouji.defineFormat({ ...format, tables: [{ ...table, rules: [] }] })
    const cells = { 'penalties.own.fine': '12', 'penalties.own.total': '51', 'penalties.own.other': '0' }
    assert.deepEqual(gouji.inspect({ cells }, { format: 'again' }).findings, [])
    assert.equal(gouji.formats().filter(({ id }) => id === 'again').length, 1)
  })

  it('tells all mistakes at once, each with its path', () => {
    const [table] = shown().tables
    const rules = [{ id: 'r', each: 'row', left: ['fine', 'others'], right: [] }] as const
    const wrong = { ...shown(), title: '', tables: [{ ...table, rules }] }
    assert.throws(
      () => gouji.defineFormat(JSON.parse(JSON.stringify(wrong))),
      (error) => {
        assert.ok(error instanceof gouji.GoujiError)
        assert.deepEqual(error.errors, [{ path: 'title', message: 'missing, expected a string' }])
        return true
      },
    )
    assert.throws(
      () => gouji.defineFormat(JSON.parse(JSON.stringify({ ...wrong, title: '表' }))),
      (error) => {
        assert.ok(error instanceof gouji.GoujiError)
        assert.deepEqual(error.errors, [
          { path: 'tables[0].rules[0].left[1]', message: 'nothing is called “others”' },
          { path: 'tables[0].rules[0].right', message: 'there are no terms' },
        ])
        return true
      },
    )
  })

  it('leaves the built-in formats alone', () => {
    assert.throws(() => gouji.defineFormat({ ...shown(), id: '2021' }), { code: 'BAD_FORMAT' })
  })
})
