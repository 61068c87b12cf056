// What Gouji says beside a form, in both languages. What is said of a report itself comes from the core.
import type { Locale, Severity } from '../src/wasm/types.js'

/** Fixed words, and how numbers and names are put into sentences. A page may bring its own for any of them. */
export interface Strings {
  readonly findings: string
  readonly checklist: string
  readonly undo: string
  readonly unread: string
  readonly balanced: string
  readonly rule: string
  readonly why: string
  readonly unchecked: string
  readonly noPrior: string
  readonly proseAside: string
  readonly next: string
  readonly previous: string
  readonly cancel: string
  readonly notThis: string
  readonly isTrue: string
  readonly reason: string
  readonly keep: string
  readonly explained: string
  readonly withdraw: string
  readonly errorTitle: string
  readonly notRecognised: string
  readonly lastYear: string
  readonly lastYearPaste: string
  readonly lastYearNone: string
  readonly keys: string
  readonly tablesLost: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly count: Readonly<Record<Severity, (n: number) => string>>
  readonly told: (errors: number, warnings: number, infos: number) => string
  readonly status: (filled: number, all: number, hold: number, sums: number, open: number) => string
  readonly checked: (rules: number, hold: number) => string
  readonly untold: (n: number) => string
  readonly unreadCells: (n: number) => string
  readonly settled: (value: string) => string
  readonly should: (cell: string, to: string) => string
  readonly oneOf: (n: number) => string
  readonly mends: (from: string | null, reasons: readonly string[], n: number) => string
  readonly change: (from: string | null, to: string) => string
  readonly apply: (to: string) => string
  readonly applied: (n: number) => string
  readonly slips: Readonly<Record<string, string>>
  readonly prose: Readonly<Record<'for' | 'against', string>>
  readonly more: (n: number) => string
  readonly held: (n: number) => string
  readonly open: (n: number) => string
  readonly broken: (reason: string) => string
  readonly recognised: (tables: readonly string[], unreadable: number, locked: number) => string
  readonly table: (number: string, rows: number, columns: number) => string
  readonly block: (rows: number, columns: number) => string
  readonly fillIn: (n: number) => string
  readonly lastYearRead: (year: number | null, cells: number) => string
}

const zh: Strings = {
  findings: '核对结果',
  checklist: '核对单',
  undo: '撤销',
  unread: '未读到',
  balanced: '全部平衡',
  rule: '规则',
  why: '为什么',
  unchecked: '没有核对：',
  noPrior: '与上年报告的衔接（没有上年报告）',
  proseAside: '正文（没有给出正文）',
  next: '下一处',
  previous: '上一处',
  cancel: '取消',
  notThis: '不是这一格',
  isTrue: '情况属实',
  reason: '说明理由',
  keep: '保存理由',
  explained: '已说明',
  withdraw: '撤回',
  errorTitle: '错误：',
  notRecognised: '没有认出年度报告的表格。',
  lastYear: '上年报告',
  lastYearPaste: '把上年报告的全文或表格粘贴到这里',
  lastYearNone: '没有认出上年报告的表格。',
  tablesLost: '粘贴的表格没有留下来：编辑器只保留了文字。',
  keys: 'F8、Shift + F8 到下一处、上一处问题；Alt + Enter 采用建议；Esc 收起。',
  severity: { error: '错误', warning: '警告', info: '提示' },
  count: { error: (n) => `错误 ${n}`, warning: (n) => `警告 ${n}`, info: (n) => `提示 ${n}` },
  told: (errors, warnings, infos) => `${errors} 处错误，${warnings} 处警告，${infos} 处提示`,
  status: (filled, all, hold, sums, open) => `已填 ${filled}/${all} · 平衡 ${hold}/${sums} · 待核 ${open}`,
  checked: (rules, hold) => `核对了 ${rules} 条规则，${hold} 处合计关系全部成立。`,
  untold: (n) => `${n} 处合计关系（有空格或没有上年数）`,
  unreadCells: (n) => `${n} 个没有读到的单元格`,
  settled: (value) => `推算为 ${value}，按 Tab 填入`,
  should: (cell, to) => `${cell}疑应为 ${to}`,
  oneOf: (n) => `以下 ${n} 格之一有误，合计无法判断是哪一格`,
  mends: (from, reasons, n) =>
    `${[`现${from === null ? '为空' : `填 ${from}`}`, ...reasons].join('，')}。改后 ${n} 处关系均成立。`,
  change: (from, to) => `${from ?? '空'}\u00a0→\u00a0${to}`,
  apply: (to) => `改为 ${to}`,
  applied: (n) => `已填改 ${n} 格。`,
  slips: {
    transposition: '两位数字颠倒',
    digitLost: '漏了一位',
    digitDoubled: '重复了一位',
    digitAdded: '多了一位',
    neighbourKey: '按到了邻键',
    digitReplaced: '一位数字不同',
    sign: '正负号相反',
    decimalPoint: '小数点错位',
    unit: '元与万元相混',
    copied: '与邻格相同',
    carriedOver: '与上年的数相同',
    exchanged: '两格互换',
    rowShifted: '整行错了一列',
    columnShifted: '整列错了一行',
    rowsExchanged: '两行互换',
    columnsExchanged: '两列互换',
  },
  prose: { for: '与正文所写相符', against: '但正文所写与现填相同' },
  more: (n) => `显示其余 ${n} 条`,
  held: (n) => `有 ${n} 处错误，尚未提交`,
  open: (n) => `有 ${n} 处待核`,
  broken: (reason) => `勾稽没有运行，表单可照常填报和提交（${reason}）。`,
  recognised: (tables, unreadable, locked) =>
    `识别为${tables.join('、')}` +
    (unreadable > 0 ? `，${unreadable} 格无法识别` : '') +
    (locked > 0 ? `，${locked} 格只读不填` : ''),
  table: (number, rows, columns) => `${number} ${rows}×${columns}`,
  block: (rows, columns) => ` ${rows}×${columns} 个数`,
  fillIn: (n) => `填入 ${n} 格`,
  lastYearRead: (year, cells) => `已读入${year === null ? '上年' : ` ${year} 年`}报告，${cells} 格。`,
}

const en: Strings = {
  findings: 'Findings',
  checklist: 'Checklist',
  undo: 'Undo',
  unread: 'not read',
  balanced: 'All in balance',
  rule: 'Rule',
  why: 'Why',
  unchecked: 'Not checked:',
  noPrior: 'what carries over from last year (no report for it)',
  proseAside: 'the prose (none was given)',
  next: 'Next finding',
  previous: 'Previous finding',
  cancel: 'Cancel',
  notThis: 'Not this cell',
  isTrue: 'It is so',
  reason: 'Give the reason',
  keep: 'Keep the reason',
  explained: 'Explained',
  withdraw: 'Withdraw',
  errorTitle: 'Error: ',
  notRecognised: 'No table of an annual report was found.',
  lastYear: 'Last year’s report',
  lastYearPaste: 'Paste last year’s report here, its tables or all of it',
  lastYearNone: 'No table of last year’s report was found.',
  tablesLost: 'The tables that were pasted are gone: the editor kept only their text.',
  keys: 'F8 and Shift + F8 go to the next and previous finding; Alt + Enter takes the suggestion; Esc lets go.',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  count: {
    error: (n) => plural(n, 'error'),
    warning: (n) => plural(n, 'warning'),
    info: (n) => plural(n, 'note'),
  },
  told: (errors, warnings, infos) =>
    [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'note')].join(', '),
  status: (filled, all, hold, sums, open) =>
    `${filled}/${all} filled · ${hold}/${sums} sums hold · ${open} open`,
  checked: (rules, hold) => `${plural(rules, 'rule')} checked; all ${hold} sums hold.`,
  untold: (n) => `${plural(n, 'sum')} (blank cells, or no figures for last year)`,
  unreadCells: (n) => `${plural(n, 'cell')} that could not be read`,
  settled: (value) => `must be ${value}; Tab fills it in`,
  should: (cell, to) => `${cell} should probably be ${to}`,
  oneOf: (n) => `One of these ${n} cells is wrong; the sums cannot tell which`,
  mends: (from, reasons, n) =>
    `${[`Now ${from ?? 'blank'}`, ...reasons].join(', ')}. Changed, ${plural(n, 'sum')} would hold.`,
  change: (from, to) => `${from ?? 'blank'}\u00a0→\u00a0${to}`,
  apply: (to) => `Change to ${to}`,
  applied: (n) => `${plural(n, 'cell')} changed.`,
  slips: {
    transposition: 'digits swapped',
    digitLost: 'a digit lost',
    digitDoubled: 'a digit doubled',
    digitAdded: 'a digit added',
    neighbourKey: 'the key beside was struck',
    digitReplaced: 'a digit mistyped',
    sign: 'sign reversed',
    decimalPoint: 'decimal point misplaced',
    unit: 'yuan and 10,000 yuan confused',
    copied: 'same as the cell beside',
    carriedOver: 'same as last year’s',
    exchanged: 'two cells exchanged',
    rowShifted: 'row shifted by one column',
    columnShifted: 'column shifted by one row',
    rowsExchanged: 'two rows exchanged',
    columnsExchanged: 'two columns exchanged',
  },
  prose: { for: 'as the prose says', against: 'but the prose says the same as the table' },
  more: (n) => `Show ${n} more`,
  held: (n) => `${plural(n, 'error')}; not submitted yet`,
  open: (n) => `${plural(n, 'finding')} open`,
  broken: (reason) => `Gouji is not running; the form works and submits as ever (${reason}).`,
  recognised: (tables, unreadable, locked) =>
    `Recognised as ${tables.join(', ')}` +
    (unreadable > 0 ? `; ${plural(unreadable, 'cell')} could not be read` : '') +
    (locked > 0 ? `; ${plural(locked, 'read-only cell')} left alone` : ''),
  table: (number, rows, columns) => `${number} ${rows}×${columns}`,
  block: (rows, columns) => `a block of ${rows}×${columns}`,
  fillIn: (n) => `Fill in ${plural(n, 'cell')}`,
  lastYearRead: (year, cells) => `Read ${year === null ? 'last year' : year}: ${plural(cells, 'cell')}.`,
}

const languages: Readonly<Record<Locale, Strings>> = { 'zh-CN': zh, en }

/** The strings of a language, with a page's own in place of some. */
export function stringsFor(locale: Locale, own: Partial<Strings> = {}): Strings {
  return { ...languages[locale], ...own }
}

/** A number with its English noun. */
export function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
