// The catalogue of rules as pages, one a language: dist/demo/rules.html and rules.en.html, a place (#t3.balance) for
// each rule. What a rule says stands in src/rules/; the words of its example are what the engine says of it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const words = {
  zh: {
    locale: 'zh-CN',
    file: 'rules.html',
    title: '审核规则',
    lead: (count) => `共 ${count} 条。每条写明内容、依据、不适用的情形，各有一个违反的例子和一个相符的例子。`,
    home: '审核一份报告',
    other: ['rules.en.html', 'en', 'English'],
    severity: { error: '错误', warning: '警告', info: '提示' },
    off: '不要求时不审核',
    only: (years) => `只审核 ${years} 的格式`,
    from: (from, until) => (until === null ? `${from} 年起` : `${from}—${until} 年`),
    threshold: (value) => `阈值 ${value}`,
    formula: '公式',
    why: '依据',
    except: '不适用',
    says: '怎样说',
    fails: '违反',
    passes: '相符',
    said: '审核结果',
    rest: '其余各格为 0。',
    blank: '空白',
    zeros: '各格为 0。',
    whole: '完整的报告，六部分齐全。',
    gone: (old) => `删去“${old}”`,
    added: (now) => `加上“${now}”`,
    became: (old, now) => `“${old}”改为“${now}”`,
    stays: (old) => `写有“${old}”`,
    section: (id) => `第${' 一二三四五六'[id]}部分`,
    prior: '上年报告：',
    submitted: '报送时：',
    parts: (number) => `所属报告之${' 一二三'[number]}：`,
    level: { government: '一级政府', department: '部门', township: '乡镇、街道' },
    options: { year: '报告年度', published: '公布日期', org: '报告机关', level: '机关类别', format: '格式' },
    single: '“（六）其他处理”只有一行。',
    asks: '要求审核这一条。',
    colon: '：',
    cross: (row, column) => `${row} × ${column}`,
    groups: [
      [/^(cell|total)\./, '单元格'],
      [/^t2\./, '表二：主动公开'],
      [/^t3\./, '表三：申请'],
      [/^t4\./, '表四：复议和诉讼'],
      [/^n\./, '正文里的数'],
      [/^(doc|fmt)\./, '结构和格式'],
      [/^(s\d|time)\./, '正文内容和期限'],
      [/^agg\./, '汇总'],
      [/^read\./, '读入'],
    ],
  },
  en: {
    locale: 'en',
    file: 'rules.en.html',
    title: 'The rules',
    lead: (count) =>
      `${count} in all, each with what it rests on, when it does not apply, and an example of either kind.`,
    home: 'Check a report',
    other: ['rules.html', 'zh-CN', '中文'],
    severity: { error: 'error', warning: 'warning', info: 'info' },
    off: 'checked only where it is asked for',
    only: (years) => `the form ${years} only`,
    from: (from, until) => (until === null ? `from ${from} on` : `for ${from}–${until}`),
    threshold: (value) => `threshold ${value}`,
    formula: 'Formula',
    why: 'Basis',
    except: 'Not where',
    says: 'Says',
    fails: 'Fails',
    passes: 'Passes',
    said: 'What is said of it',
    rest: 'All other cells are 0.',
    blank: 'blank',
    zeros: 'All cells are 0.',
    whole: 'A whole report, with its six sections.',
    gone: (old) => `“${old}” taken out`,
    added: (now) => `“${now}” put in`,
    became: (old, now) => `“${old}” changed to “${now}”`,
    stays: (old) => `with “${old}”`,
    section: (id) => `Section ${id}`,
    prior: 'Last year’s report:',
    submitted: 'As submitted:',
    parts: (number) => `Report ${number} of those under it:`,
    level: { government: 'a government', department: 'a department', township: 'a township' },
    options: {
      year: 'report year',
      published: 'published',
      org: 'body',
      level: 'kind of body',
      format: 'format',
    },
    single: '“（六）其他处理” is a single row.',
    asks: 'The rule is asked for.',
    colon: ': ',
    cross: (row, column) => `${row} × ${column}`,
    groups: [
      [/^(cell|total)\./, 'Cells'],
      [/^t2\./, 'Table 2: disclosure on own initiative'],
      [/^t3\./, 'Table 3: applications'],
      [/^t4\./, 'Table 4: reviews and lawsuits'],
      [/^n\./, 'Figures in the prose'],
      [/^(doc|fmt)\./, 'Structure and form'],
      [/^(s\d|time)\./, 'What the prose tells, and when'],
      [/^agg\./, 'Sums over reports'],
      [/^read\./, 'Reading'],
    ],
  },
}

const base = readFileSync('src/rules/page.txt', 'utf8')

/** Writes both pages; the package has to be built before. */
export async function buildCatalogue() {
  const engine = await import('../dist/index.mjs')
  await engine.init()
  const entries = readdirSync('src/rules')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(`src/rules/${name}`, 'utf8')))
  for (const language of ['zh', 'en']) {
    const page = new Page(engine, language, entries)
    writeFileSync(`dist/demo/${page.words.file}`, page.whole())
  }
}

class Page {
  constructor(engine, language, entries) {
    this.engine = engine
    this.language = language
    this.words = words[language]
    this.entries = entries
    this.formats = engine.formats()
    this.known = this.formats.map(({ id }) => engine.rules(id, this.words.locale))
  }

  whole() {
    const { locale, title, lead, home, other, groups } = this.words
    const [address, lang, name] = other
    const parts = groups.map(([pattern, heading]) => ({
      heading,
      entries: this.entries.filter(({ id }) => pattern.test(id)),
    }))
    const count = parts.reduce((sum, part) => sum + part.entries.length, 0)
    if (count !== this.entries.length)
      throw new Error('a rule of src/rules is in no group of scripts/catalogue.mjs')
    const contents = parts.map(
      ({ heading, entries }) =>
        `<li><p>${safe(heading)}</p><ul>${entries.map(({ id }) => `<li><a href="#${id}">${id}</a></li>`).join('')}</ul></li>`,
    )
    const sections = parts.map(
      ({ heading, entries }) =>
        `<section><h2>${safe(heading)}</h2>${entries.map((entry) => this.rule(entry)).join('')}</section>`,
    )
    return `<!doctype html>
<html class="gouji-dark" lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>勾稽 · ${safe(title)}</title>
<link rel="icon" href="./icon.svg">
<link rel="stylesheet" href="./rules.css">
</head>
<body>
<header class="top">
<p class="brand" lang="zh-CN">勾稽</p>
<div class="lead"><h1>${safe(title)}</h1><p>${safe(lead(count))}</p></div>
<p class="languages"><a class="choice" href="./index.html">${safe(home)}</a> <a class="choice" href="./${address}" lang="${lang}" hreflang="${lang}">${name}</a></p>
</header>
<div class="catalogue">
<nav aria-label="${safe(title)}"><ul class="contents">${contents.join('')}</ul></nav>
<main>${sections.join('\n')}</main>
</div>
</body>
</html>
`
  }

  rule(entry) {
    const { words } = this
    const { severity, off, threshold, format, title, except } = entry
    const chips = [
      `<span class="gouji-is-${severity} severity">${words.severity[severity]}</span>`,
      off ? safe(words.off) : '',
      threshold ? safe(words.threshold(threshold)) : '',
      format ? safe(words.only(this.years(format))) : '',
    ]
    const lines = [
      ...this.formulas(entry).map((formula) => [words.formula, safe(formula)]),
      [words.why, safe(this.filled(entry))],
      ...(except ? [[words.except, safe(except[this.language])]] : []),
      ...this.templates(entry),
      ...[entry.fails, ...(entry.also ?? [])].map((example) => [
        words.fails,
        this.example(example) + this.said(entry, example),
      ]),
      [words.passes, this.example(entry.passes, entry.fails)],
    ]
    return `<article id="${entry.id}">
<h3>${safe(begun(title[this.language]))}</h3>
<p class="chips"><code>${entry.id}</code> ${chips.filter(Boolean).join(' · ')}</p>
<dl>${lines.map(([name, text]) => `<dt>${safe(name)}</dt><dd>${text}</dd>`).join('')}</dl>
</article>`
  }

  years(id) {
    const { from, until } = this.formats.find((format) => format.id === id)
    return this.words.from(from, until)
  }

  /** How a linear rule runs; once, where it runs alike in all formats. */
  formulas({ id }) {
    const { colon } = this.words
    const found = this.formats.flatMap(({ id: format }, at) => {
      const formula = this.known[at].find((rule) => rule.id === id)?.formula
      return formula ? [{ format, formula }] : []
    })
    const isSame = found.every(({ formula }) => formula === found[0].formula)
    if (isSame && found.length !== 1) return found.slice(0, 1).map(({ formula }) => formula)
    return found.map(({ format, formula }) => `${this.years(format)}${colon}${formula}`)
  }

  /** What it rests on, in the words of the newest format that has it. */
  filled({ id, why }) {
    const known = this.known.map((rules) => rules.find((rule) => rule.id === id)).find(Boolean)
    return begun(known?.why ?? why[this.language])
  }

  /** What it says, where the engine in a page does not: of several reports. */
  templates({ words: cases, fails }) {
    if (!fails.children) return []
    const open = (text) => safe(begun(text).replace(/\{\w+\}/g, '…'))
    const items = cases.map((one) => `<li>${open(one[this.language][0])}</li>`)
    return [[this.words.says, `<ul>${items.join('')}</ul>`]]
  }

  /** What the engine says of a failing example. */
  said({ id }, example) {
    if (example.children) return ''
    const { source, options } = this.call(example)
    if (example.rules) options.rules = { [id]: 'info' }
    const { findings } = this.engine.inspect(source, options)
    const found = findings.find(({ rule }) => rule === id)
    if (!found) throw new Error(`${id} is not told of its failing example`)
    const detail = found.detail ? `<p class="detail">${safe(found.detail)}</p>` : ''
    return `<div class="said" role="group" aria-label="${safe(this.words.said)}"><p>${safe(found.message)}</p>${detail}</div>`
  }

  /** An example as a call. `tests/catalogue.rs` makes the same of it. */
  call(example) {
    const { year, level, org, published, prior, submitted, thresholds } = example
    const options = { locale: this.words.locale }
    for (const [key, value] of Object.entries({ year, level, org, published, thresholds }))
      if (value !== undefined) options[key] = value
    if (prior) options.prior = { ...this.call(prior).source, year: prior.year }
    if (submitted) options.submitted = this.source(submitted)
    return { source: this.source(example), options }
  }

  source({ html, text, replace, cells, sections, format = '2021', single }) {
    if (html !== undefined) return { html }
    if (text !== undefined) return { text }
    if (replace) return { text: replace.reduce((page, [from, to]) => page.replaceAll(from, to), base) }
    const all = this.cellsOf(format).map(({ name }) => name)
    // The single row （六） stands for its parts.
    const kept = all.filter((name) => !single || !/\.other\.(noCorrection|unpaidFee)\./.test(name))
    const names = kept.map((name) => (single ? name.replace('.other.misc.', '.other.') : name))
    const zeros = Object.fromEntries(names.map((name) => [name, '0']))
    return { cells: { ...zeros, ...cells }, ...(sections ? { text: sections } : {}) }
  }

  /** The cells of a format with the names of their rows and columns. */
  cellsOf(id) {
    const name = (line) => (this.language === 'en' ? line.en : line.short)
    const { tables } = this.formats.find((format) => format.id === id)
    return tables.flatMap(({ number, blocks }) =>
      blocks.flatMap(({ rows, columns, cells }) =>
        rows.flatMap((row, r) =>
          columns.map((column, c) => ({
            name: cells[r][c],
            label: `${this.language === 'en' ? `table ${'零一二三四五'.indexOf(number.slice(-1))}` : number} ${this.words.cross(name(row), name(column))}`,
          })),
        ),
      ),
    )
  }

  /** An example in words; `other` is the failing one, where this one passes. */
  example(example, other) {
    const items = this.items(example, other)
    return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  }

  items(example, other) {
    const { words } = this
    const { html, text, replace, sections, prior, submitted, children, single } = example
    const items = []
    for (const [key, name] of Object.entries(words.options)) {
      const value = example[key]
      if (value === undefined) continue
      items.push(
        safe(
          `${name}${words.colon}${key === 'level' ? words.level[value] : key === 'format' ? this.years(value) : value}`,
        ),
      )
    }
    if (html !== undefined || text !== undefined)
      items.push(`<pre tabindex="0"><code>${safe(html ?? text)}</code></pre>`)
    else if (replace) items.push(...this.changes(replace, other?.replace ?? []))
    else items.push(...this.figures(example))
    if (single) items.push(safe(words.single))
    for (const [id, prose] of Object.entries(sections ?? {}))
      items.push(safe(`${words.section(id)}${words.colon}${excerpt(prose)}`))
    if (example.rules) items.push(safe(words.asks))
    for (const threshold of Object.values(example.thresholds ?? {}))
      items.push(safe(words.threshold(threshold)))
    if (prior) items.push(safe(words.prior) + this.example(prior))
    if (submitted) items.push(safe(words.submitted) + this.example(submitted))
    for (const [at, child] of (children ?? []).entries())
      items.push(safe(words.parts(at + 1)) + this.example(child))
    return items
  }

  figures({ cells = {}, format = '2021' }) {
    const { words } = this
    const known = this.cellsOf(format)
    const told = Object.entries(cells).map(([name, value]) => {
      const label = known.find((cell) => cell.name === name)?.label ?? name
      return safe(`${label}${words.colon}${value === '' ? words.blank : value}`)
    })
    return [...told, safe(told.length > 0 ? words.rest : words.zeros)]
  }

  changes(changes, others) {
    const { words } = this
    const told = changes.map(kernel).map(([old, now]) => {
      if (old === '') return words.added(excerpt(now))
      return now === '' ? words.gone(excerpt(old)) : words.became(excerpt(old), excerpt(now))
    })
    if (told.length > 0) return told.map(safe)
    const stays = others.map(kernel).filter(([old]) => old !== '')
    return [safe(words.whole), ...stays.map(([old]) => safe(words.stays(excerpt(old))))]
  }
}

/** Both without the lines that they begin and end with alike, which only say where it is. */
function kernel([old, now]) {
  if (now !== '' && old.endsWith(now)) return [old.slice(0, -now.length), '']
  const [from, to] = [old.split('\n'), now.split('\n')]
  while (from.length > 1 && from[0] === to[0]) for (const lines of [from, to]) lines.shift()
  while (to.length > 1 && from.at(-1) === to.at(-1)) for (const lines of [from, to]) lines.pop()
  return [from.join('\n'), to.join('\n')]
}

function excerpt(text) {
  const flat = text.replaceAll('\n', ' ').trim()
  return flat.length > 120 ? `${flat.slice(0, 120)}…` : flat
}

/** Lower-case letters do not begin a sentence. */
function begun(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function safe(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
