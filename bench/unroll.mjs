// Writes out/hand-unrolled.mjs: what an expert would end up with after tuning for V8.
//  - one unrolled pass over named properties, no allocation, no keyed access: ok -> shared empty list
//  - not ok -> an unrolled load of the 200 cells into reused arrays, then the identities over indices
import { writeFileSync } from 'node:fs'
import { IDENTITIES, KINDS, T2_SHAPE, T3_ROWS, T4_COLS, T4_GROUPS } from './model.mjs'

const L = []
L.push(`// Written by unroll.mjs`)
L.push(`import { CELLS, IDENTITIES, RULE_CELLS } from '../model.mjs';`)
L.push(`export const EMPTY = Object.freeze([]);`)
// A count is right exactly when it is a safe integer >= 0.
const chk = (v) => `Number.isSafeInteger(${v}) && ${v} >= 0`
L.push(`function good(report) {`)
L.push(`  const t2 = report.t2, t3 = report.t3, t4 = report.t4;`)
for (const [row, cols] of Object.entries(T2_SHAPE)) {
  L.push(`  const ${row} = t2.${row};`)
  for (const c of cols) {
    if (row === 'fees') {
      L.push(
        `  const fee = fees.amount; if (!(typeof fee === 'number' && fee >= 0 && fee < Infinity)) return false;`,
      )
      continue
    }
    L.push(`  const ${row}_${c} = ${row}.${c}; if (!(${chk(`${row}_${c}`)})) return false;`)
  }
}
L.push(`  ${KINDS.map((_, i) => `let s${i} = 0, b${i} = 0;`).join(' ')}`)
T3_ROWS.forEach((r) => {
  L.push(`  {`)
  L.push(`    const r = t3.${r}, ${KINDS.map((k, i) => `v${i} = r.${k}`).join(', ')};`)
  L.push(`    if (!(${KINDS.map((_, i) => chk(`v${i}`)).join(' && ')})) return false;`)
  L.push(`    if (v0 + v1 + v2 + v3 + v4 + v5 !== v6) return false;`)
  if (r === 'newReceived') L.push(`    ${KINDS.map((_, i) => `b${i} = v${i};`).join(' ')}`)
  else if (r === 'carriedOver') L.push(`    ${KINDS.map((_, i) => `b${i} += v${i};`).join(' ')}`)
  else if (r === 'totalProcessed')
    L.push(`    if (${KINDS.map((_, i) => `s${i} !== v${i}`).join(' || ')}) return false;`)
  else if (r === 'carriedForward')
    L.push(`    if (${KINDS.map((_, i) => `s${i} + v${i} !== b${i}`).join(' || ')}) return false;`)
  else L.push(`    ${KINDS.map((_, i) => `s${i} += v${i};`).join(' ')}`)
  L.push(`  }`)
})
for (const g of T4_GROUPS) {
  L.push(`  {`)
  L.push(`    const r = t4.${g}, ${T4_COLS.map((k, i) => `v${i} = r.${k}`).join(', ')};`)
  L.push(`    if (!(${T4_COLS.map((_, i) => chk(`v${i}`)).join(' && ')})) return false;`)
  L.push(`    if (v0 + v1 + v2 + v3 !== v4) return false;`)
  L.push(`  }`)
}
L.push(`  return true;`, `}`)

L.push(`const V = new Float64Array(200), BAD = new Uint8Array(200), BADS = [];`)
L.push(`let out = EMPTY;`)
L.push(`function wrong(i, v) {`)
L.push(`  BAD[i] = 1; BADS.push(i); const c = CELLS[i];`)
L.push(`  out.push({ ruleId: c.ruleId, cells: c.cells, left: v === undefined ? null : v, right: c.type });`)
L.push(`}`)
L.push(`const NONE = {};`)
let i = 0
for (const [t, rows] of [
  ['t2', T2_SHAPE],
  ['t3', Object.fromEntries(T3_ROWS.map((r) => [r, KINDS]))],
  ['t4', Object.fromEntries(T4_GROUPS.map((g) => [g, T4_COLS]))],
]) {
  L.push(`function load_${t}(t) {`)
  for (const [r, cols] of Object.entries(rows)) {
    L.push(`  { const r = t.${r} ?? NONE, ${cols.map((c, n) => `v${n} = r.${c}`).join(', ')};`)
    cols.forEach((_c, n) => {
      const id = i++,
        v = `v${n}`
      L.push(
        `    if (${r === 'fees' ? `typeof ${v} === 'number' && ${v} >= 0 && ${v} < Infinity` : chk(v)}) V[${id}] = ${v}; else wrong(${id}, ${v});`,
      )
    })
    L.push(`  }`)
  }
  L.push(`}`)
}
for (const guarded of [false, true]) {
  L.push(`function sums${guarded ? 'Guarded' : ''}() {`)
  L.push(`  let l = 0, r = 0;`)
  for (const r of IDENTITIES) {
    const all = [...r.left, ...r.right]
    L.push(
      `  ${guarded ? `if (!(${all.map((x) => `BAD[${x}]`).join(' | ')})) ` : ''}{ l = ${r.left.map((x) => `V[${x}]`).join(' + ')}; r = ${r.right.map((x) => `V[${x}]`).join(' + ')}; if (l !== r) broken('${r.ruleId}', l, r); }`,
    )
  }
  L.push(`}`)
}
L.push(
  `function broken(ruleId, left, right) { out.push({ ruleId, cells: RULE_CELLS[ruleId], left, right }); }`,
)
L.push(`function findings(report) {`)
L.push(`  out = [];`)
L.push(`  load_t2(report?.t2 ?? NONE); load_t3(report?.t3 ?? NONE); load_t4(report?.t4 ?? NONE);`)
L.push(`  if (BADS.length === 0) sums();`)
L.push(`  else { sumsGuarded(); for (let k = 0; k < BADS.length; k++) BAD[BADS[k]] = 0; BADS.length = 0; }`)
L.push(`  const done = out; out = EMPTY; return done;`)
L.push(`}`)
L.push(
  `const whole = (r) => typeof r === 'object' && r !== null && typeof r.t2 === 'object' && r.t2 !== null && typeof r.t3 === 'object' && r.t3 !== null && typeof r.t4 === 'object' && r.t4 !== null;`,
)
L.push(`export function validate(report) {`)
L.push(
  `  try { if (whole(report) && good(report)) return EMPTY; } catch { /* a row is not there: the slow path says so */ }`,
)
L.push(`  return findings(report);`, `}`)
writeFileSync(new URL('./out/hand-unrolled.mjs', import.meta.url), L.join('\n') + '\n')
