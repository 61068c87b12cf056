// JavaScript unrolled for this one form, and a session that keeps each sum's difference.
import { CELLS, IDENTITIES } from '../model.mjs'
import { EMPTY, validate } from '../out/hand-unrolled.mjs'
export const name = 'JavaScript unrolled by machine for this form'
export async function load() {}
export { validate }

// cell -> identities it stands in, with its sign
const OF = CELLS.map(() => [])
IDENTITIES.forEach((r, n) => {
  for (const i of r.left) OF[i].push(n, 1)
  for (const i of r.right) OF[i].push(n, 0)
})
const USES = OF.map((a) => Int32Array.from(a))

const isRight = (i, v) =>
  i === 9 ? typeof v === 'number' && v >= 0 && v < Infinity : Number.isSafeInteger(v) && v >= 0

class Session {
  constructor(report) {
    this.value = new Float64Array(200)
    this.raw = new Array(200).fill(0)
    this.left = new Float64Array(42)
    this.right = new Float64Array(42)
    this.bad = new Int32Array(42)
    this.wrong = new Int32Array(7)
    this.broken = new Int32Array(2) // bit sets
    this.failing = 0 // how many bits are set
    for (let i = 0; i < 200; i++) {
      const c = CELLS[i]
      this.set(i, report?.[c.table]?.[c.row]?.[c.col])
    }
  }
  set(i, v) {
    const ok = isRight(i, v),
      w = i >> 5,
      bit = 1 << (i & 31),
      was = (this.wrong[w] & bit) !== 0 ? 1 : 0,
      now = ok ? 0 : 1
    const nv = ok ? v : 0,
      d = nv - this.value[i],
      u = USES[i],
      { left, right, bad, broken } = this
    this.value[i] = nv
    this.raw[i] = v
    if (now !== was) {
      this.wrong[w] ^= bit
      this.failing += now - was
    }
    for (let j = 0; j < u.length; j += 2) {
      const n = u[j]
      bad[n] += now - was
      if (u[j + 1] !== 0) left[n] += d
      else right[n] += d
      const b = bad[n] === 0 && left[n] !== right[n],
        k = n >> 5,
        m = 1 << (n & 31)
      if (b !== ((broken[k] & m) !== 0)) {
        broken[k] ^= m
        this.failing += b ? 1 : -1
      }
    }
  }
  edit(i, v) {
    this.set(i, v)
    if (this.failing === 0) return EMPTY
    const out = []
    for (let w = 0; w < 7; w++) {
      for (let m = this.wrong[w]; m !== 0; m &= m - 1) {
        const k = 32 * w + 31 - Math.clz32(m & -m),
          c = CELLS[k],
          x = this.raw[k]
        out.push({ ruleId: c.ruleId, cells: c.cells, left: x === undefined ? null : x, right: c.type })
      }
    }
    for (let w = 0; w < 2; w++) {
      for (let m = this.broken[w]; m !== 0; m &= m - 1) {
        const n = 32 * w + 31 - Math.clz32(m & -m),
          r = IDENTITIES[n]
        out.push({ ruleId: r.ruleId, cells: r.cells, left: this.left[n], right: this.right[n] })
      }
    }
    return out
  }
}
export const open = (report) => new Session(report)
