// A filled form as something to hand on: the official table for a page or a word processor, JSON, CSV, and a sentence
// for the prose. Figures are carried over as they stand; nothing is added up here.
import type { CellId, Format, Locale } from '../src/wasm/types.js'
import { cellsOf, flat } from './shape.js'

/** What stands in each cell. */
export type Figures = Readonly<Record<CellId, string>>

/** The tables as HTML without classes or scripts, as a content management system takes them. */
export function asHtml(form: Element): string {
  const copy = form.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  const fields = Array.from(form.querySelectorAll('input'))
  Array.from(copy.querySelectorAll('input')).forEach((field, at) => {
    field.replaceWith(fields[at]?.value ?? '')
  })
  for (const element of Array.from(copy.querySelectorAll('*'))) plain(element)
  return Array.from(copy.querySelectorAll('section'))
    .map((part) => part.innerHTML)
    .join('\n')
}

// What is left of an element's attributes is what tells where its figures stand.
function plain(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const isSpan = (name === 'colspan' || name === 'rowspan') && value !== '1'
    if (!isSpan) element.removeAttribute(name)
  }
  if (element.nodeName === 'TABLE') {
    element.setAttribute('border', '1')
    element.setAttribute('cellspacing', '0')
  }
  if (element.nodeName === 'SMALL' || element.nodeName === 'COLGROUP') element.remove()
  else if (element.nodeName === 'SPAN' || element.nodeName === 'DIV') {
    element.replaceWith(...Array.from(element.childNodes))
  }
}

/** A source that `inspect` takes, as JSON. */
export function asJson(format: Format, figures: Figures, year: number | undefined): string {
  return JSON.stringify(
    { format: format.id, ...(year === undefined ? {} : { year }), cells: figures },
    null,
    2,
  )
}

/** A line for each cell: table, row, column, name, figure. It begins with the mark by which Excel knows UTF-8. */
export function asCsv(format: Format, figures: Figures): string {
  const lines = flat(
    format.tables.map(({ number, blocks }) =>
      flat(
        blocks.map(({ rows, columns, cells }) =>
          flat(
            rows.map((row, r) =>
              columns.map((column, c) => {
                const id = cells[r]?.[c] ?? ''
                return [number, row.label, column.label, id, figures[id] ?? '']
              }),
            ),
          ),
        ),
      ),
    ),
  )
  const head = ['表', '行', '列', '单元格', '数']
  return `\ufeff${[head, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`
}

// A figure that a spreadsheet would take for a formula is kept a text.
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.]+$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** The figures of the form, blanks too, in its order. */
export function figuresOf(format: Format, inputs: ReadonlyMap<CellId, { readonly value: string }>): Figures {
  const figures: Record<CellId, string> = {}
  for (const id of cellsOf(format)) figures[id] = inputs.get(id)?.value ?? ''
  return figures
}

/** A draft for the prose, from the totals as they stand; empty while there is none. */
export function sentence(format: Format, figures: Figures, locale: Locale): string {
  const told = (id: CellId): string => (figures[id] ?? '').trim()
  const isTold = (id: CellId) => /^\d+$/.test(told(id))
  const { whole, part, list, disputes } = sentences[locale]
  const requests = whole.filter(([id]) => isTold(id)).map(([id, words]) => words.replace('{}', told(id)))
  const results = resultsOf(format).filter(({ id }) => isTold(id) && told(id) !== '0')
  const parts = results.map(({ id, names }) => part.replace('{name}', names[locale]).replace('{}', told(id)))
  const last = disputes.filter(([id]) => isTold(id)).map(([id, words]) => words.replace('{}', told(id)))
  if (requests.length === 0) return ''
  const sum = requests.join(list.comma) + (parts.length > 0 ? list.among + parts.join(list.item) : '')
  return [sum, last.join(list.comma)].filter(Boolean).join(list.stop) + list.end
}

/** The totals of the results, each with the words of its row. */
function resultsOf({ tables }: Format) {
  const table = tables.find(({ key }) => key === 'requests')
  const aside = ['received', 'carriedIn', 'resultTotal', 'carriedOut']
  const rows = (table?.blocks ?? []).map(({ rows }) => rows.filter(({ key }) => aside.indexOf(key) < 0))
  return flat(rows).map(({ key, label, en }) => ({
    id: `requests.${key}.total`,
    // Neither its number nor the remark in brackets behind it.
    names: {
      'zh-CN': label
        .replace(/^(\uff08[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03]\uff09|\d+[.\uff0e\u3001])/, '')
        .replace(/\uff08.*\uff09$/, ''),
      en,
    },
  }))
}

const sentences = {
  'zh-CN': {
    whole: [
      ['requests.received.total', '本年新收政府信息公开申请{}件'],
      ['requests.carriedIn.total', '上年结转{}件'],
      ['requests.resultTotal.total', '本年度办理{}件'],
      ['requests.carriedOut.total', '结转下年度继续办理{}件'],
    ],
    part: '{name}{}件',
    disputes: [
      ['disputes.review.total', '因政府信息公开被申请行政复议{}件'],
      ['disputes.litigationDirect.total', '未经复议直接起诉{}件'],
      ['disputes.litigationAfterReview.total', '复议后起诉{}件'],
    ],
    list: { comma: '，', item: '、', among: '。办理结果中，', stop: '。', end: '。' },
  },
  en: {
    whole: [
      ['requests.received.total', '{} requests were received this year'],
      ['requests.carriedIn.total', '{} were carried in from last year'],
      ['requests.resultTotal.total', '{} were closed'],
      ['requests.carriedOut.total', '{} are carried out to next year'],
    ],
    part: '{name}: {}',
    disputes: [
      ['disputes.review.total', '{} administrative reviews'],
      ['disputes.litigationDirect.total', '{} lawsuits without review'],
      ['disputes.litigationAfterReview.total', '{} lawsuits after review'],
    ],
    list: { comma: ', ', item: ', ', among: '. Of the results, ', stop: '. ', end: '.' },
  },
} as const
