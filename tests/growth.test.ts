// How much memory reading takes as sources grow: in proportion, through the package as it is published. Memory is exact;
// time is not, and is measured by scripts/bench-read.mjs.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { kinds, memoryAfter, sourceOf } from '../scripts/sources.mjs'

const sizes = [100_000, 1_000_000, 4_000_000]

describe('the memory that reading takes', () => {
  let started = 0
  before(async () => {
    started = await memoryAfter({ text: '' })
  })

  for (const kind of Object.keys(kinds))
    it(`grows with the source, not faster: ${kind}`, async () => {
      const [small = 0, ...larger] = sizes
      const taken = async (size: number) => (await memoryAfter(sourceOf(kind, size))) - started
      const first = await taken(small)
      for (const size of larger) {
        // Lists double when they are full, so that just behind a bound twice as much is taken as just before.
        const most = 2 * (size / small)
        const ratio = (await taken(size)) / first
        assert.ok(ratio <= most, `${size / small} times the source took ${ratio.toFixed(1)} times the memory`)
      }
    })
})
