// The bench: the same reports through Gouji and through what people would use instead, interleaved in one process, so
// that what else the machine does meets all of them. Writes docs/benchmarks.md. Asked for by `npm run bench`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'

mkdirSync(new URL('out', import.meta.url), { recursive: true })
await import('./unroll.mjs')
const { makeRng, reports } = await import('./gen.mjs')
const { CELLS, IDENTITIES } = await import('./model.mjs')
const gouji = await import('./peers/gouji.mjs')
const base = 'hand-unrolled'
const ids = [
  'hand-unrolled',
  'hand-loops',
  'zod',
  'ajv',
  'arktype',
  'valibot',
  'hyperformula',
  'json-rules-engine',
]
const peers = await Promise.all(ids.map(async (id) => ({ id, ...(await import(`./peers/${id}.mjs`)) })))
for (const peer of peers) await peer.load()

const rounds = Number(process.argv[2] ?? 31)
const [load] = os.loadavg()
const budget = 1e6
const rng = makeRng(7)
// V8 changes the shape of objects for good when a field first holds text: every peer is to meet the final shapes.
reports({ n: 1000, seed: 424242, mutants: 'all' }).map(gouji.shaped)
const valid = reports({ n: 256, seed: 1001, mutants: 'none' })
const mutants = reports({ n: 256, seed: 2001, mutants: 'all' })
const loaded = reports({ n: 4, seed: 3001, mutants: 'none' })
const edits = Array.from({ length: 128 }, () => {
  const at = rng.int(loaded.length)
  const cell = rng.pick(CELLS.filter(({ table }) => table !== 't2'))
  const right = loaded[at][cell.table][cell.row][cell.col]
  return [
    { at, cell, value: right + 1 + rng.int(9) },
    { at, cell, value: right },
  ]
}).flat()

agree()
const jobs = peers.flatMap((peer) => tasks(peer))
jobs.push(...tasks({ ...gouji, id: 'gouji' }, valid.map(gouji.shaped), mutants.map(gouji.shaped)))
const unrolledFlat = flatByMachine()
const flats = valid.map(gouji.amountsOf)
jobs.push(job('flat', 'gouji', 'Gouji: gate', gouji.validateFlat, flats))
jobs.push(job('flat', base, 'JavaScript unrolled by machine for this form', unrolledFlat, flats))
await measure()
writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), await page())
process.exit(0)

/** The gate and the peers find the same in the same reports. */
function agree() {
  for (const report of valid.concat(mutants)) {
    const expected = peers[0]
      .validate(report)
      .map(({ ruleId }) => ruleId)
      .sort()
      .join()
    const found = gouji.said(report).sort().join()
    if (found !== expected) throw new Error(`Gouji finds ${found}, the others ${expected}`)
  }
}

function tasks(peer, own = valid, wrong = mutants) {
  const sessions = loaded.map((report) =>
    peer.open ? peer.open(report) : whole(peer, structuredClone(report)),
  )
  return [
    job('valid', peer.id, peer.name, peer.validate, own, peer.isAsync),
    job('mutant', peer.id, peer.name, peer.validate, wrong, peer.isAsync),
    job(
      'edit',
      peer.id,
      peer.name,
      ({ at, cell, value }) => sessions[at].edit(cell.id, value),
      edits,
      peer.isAsync,
    ),
  ]
}

/** Where a peer keeps no report, an edit is the whole validation. */
function whole({ validate }, report) {
  return {
    edit(id, value) {
      const cell = CELLS[id]
      report[cell.table][cell.row][cell.col] = value
      return validate(report)
    },
  }
}

/** A loop of its own for each, so that each call site knows one function only. */
function job(task, id, name, work, set, isAsync = false) {
  const [head, wait] = isAsync ? ['async ', 'await '] : ['', '']
  const loop = new Function(
    'work',
    'set',
    `return ${head}(n, from) => { let t = 0; for (let i = from; i < from + n; i++) t += (${wait}work(set[i & 255])).length; return t }`,
  )
  return { task, id, name, run: loop(work, set), at: 0, n: 2, times: [] }
}

async function measure() {
  for (const each of jobs) {
    // What V8 compiles beside it is to be there, on a machine that is shared as well.
    const until = now() + 6e8
    while (now() < until) {
      each.at += 2
      await each.run(2, each.at)
    }
    let spent = 0
    while (spent < budget && each.n < 65536) {
      const start = now()
      await each.run(each.n, each.at)
      spent = now() - start
      if (spent < budget) each.n *= 2
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const each of shuffled(jobs)) {
      const start = now()
      await each.run(each.n, each.at)
      each.times.push((now() - start) / each.n)
    }
  }
}

function flatByMachine() {
  const count = (cell) => `a[${cell.id}] >= 0 && Math.floor(a[${cell.id}]) === a[${cell.id}]`
  const tests = CELLS.map((cell) => (cell.type === 'money' ? `a[${cell.id}] >= 0` : count(cell)))
  const side = (cells) => cells.map((cell) => `a[${cell}]`).join(' + ')
  const sums = IDENTITIES.map(({ left, right }) => `${side(left)} === ${side(right)}`)
  return new Function('right', 'wrong', `return (a) => ${tests.concat(sums).join(' && ')} ? right : wrong`)(
    [],
    [0],
  )
}

async function inspections() {
  const { inspect, init, formats } = await import('../dist/index.mjs')
  await init()
  const format = formats().find(({ id }) => id === '2021')
  const names = format.tables.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
  const clean = Object.fromEntries(names.map((name) => [name, '0']))
  const wrong = { ...clean, 'requests.received.total': '1' }
  const whole = withProse(
    inspect({ text: readFileSync(new URL('../src/rules/page.txt', import.meta.url), 'utf8') }),
  )
  const prior = { cells: whole.cells, text: { ...whole.text, 1: whole.text[1].replaceAll('公开', '办理') } }
  const calls = [
    () => inspect({ cells: clean }, { format: '2021' }),
    () => inspect({ cells: wrong }, { format: '2021' }),
    () => inspect(whole, { format: '2021', year: 2024, prior }),
  ]
  return calls.map((call) => {
    const times = Array.from({ length: 4000 }, () => {
      const start = now()
      call()
      return now() - start
    })
    return median(times.slice(1500)) / 1000
  })
}

/** What was read, as cells and prose; section 1 is drawn out until there are 5,000 characters in all. */
function withProse({ cells, document }) {
  const text = Object.fromEntries(document.sections.map((section) => [section.id, section.text]))
  const more =
    '围绕重点领域，持续拓展公开的广度和深度，规范办理流程，加强对基层单位的指导和日常监督，信息发布更加及时准确。'
  while (Object.values(text).join('').length + more.length <= 5000) text[1] += more
  return { cells: Object.fromEntries(Object.entries(cells).map(([name, { raw }]) => [name, raw])), text }
}

async function page() {
  const titles = {
    valid: 'A valid report as an object: is it right?',
    mutant: 'A report with one to three wrong cells: what is wrong?',
    edit: 'One cell changed in a report already loaded: what is wrong now?',
    flat: 'A valid report as a flat array of amounts',
  }
  const versions = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies
  const [clean, wrong, whole] = await inspections()
  const { coldStarts } = await import('./cold.mjs')
  const starts = await coldStarts()
  const tables = Object.entries(titles).map(([task, title]) => table(task, title))
  return `# Benchmarks

Written by \`npm run bench\` (${os.cpus()[0].model.trim()}, ${os.cpus().length} cores, Node ${process.version}). One report
has ${CELLS.length} cells and ${IDENTITIES.length} sums. All run interleaved in one process on the same reports, after it was made sure that
they find the same; medians of ${rounds} rounds. The machine is shared (load ${load.toFixed(1)} when it began): read the ratios, each within its round.

${tables.join('\n\n')}

## Full inspection

All rules, with words and causes, of ${CELLS.length} cells given by name: ${clean.toFixed(0)} µs where all is right, ${wrong.toFixed(0)} µs with one wrong
cell; ${whole.toFixed(0)} µs with 5,000 characters of prose and last year's report. No peer does that work.

## Cold start: from \`<script>\` to the first report that is checked, in Chromium

${coldTable(starts)}

Each turn in a browser profile of its own, the script from a server of the same machine, a valid report; medians and
the best of ${starts[0].times.length} turns. The gate and the peers tell failed sums; the first two lines are the whole inspection.

Peers: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}. Sums that a library cannot say are plain
functions beside its schema, as its users write them.
`
}

function table(task, title) {
  const own = jobs.filter((each) => each.task === task)
  const first = own.find(({ id }) => id === 'gouji')
  const rows = own.map((each) => {
    const ratios = each.times.map((time, round) => time / first.times[round])
    return { name: each.name, time: median(each.times), ratio: median(ratios) }
  })
  rows.sort((a, b) => a.time - b.time)
  const line = ({ name, time, ratio }) => `| ${name} | ${shown(time / 1000)} | ${shown(ratio)} |`
  return `## ${title}\n\n| | µs | times Gouji's |\n|---|---:|---:|\n${rows.map(line).join('\n')}`
}

function coldTable(starts) {
  const least = Math.min(...starts.map(({ times }) => median(times)))
  const line = ({ name, times }) =>
    `| ${name} | ${median(times).toFixed(0)} | ${Math.min(...times).toFixed(0)} | ${shown(median(times) / least)} |`
  return `| | ms | best | times the least |\n|---|---:|---:|---:|\n${starts.map(line).join('\n')}`
}

function shown(number) {
  return number >= 100 ? number.toFixed(0) : String(Number(number.toPrecision(2)))
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

function now() {
  return Number(process.hrtime.bigint())
}

function shuffled(list) {
  const order = list.map((item) => [rng.u32(), item])
  return order.sort(([a], [b]) => a - b).map(([, item]) => item)
}
