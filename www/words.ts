// What the page itself says, in both languages. What is said of a report comes from the core.
import type { Locale, Severity } from '../src/wasm/types.js'

/** How the page puts numbers and names into sentences, and its fixed words. */
export interface Words {
  readonly title: string
  readonly tagline: string
  readonly promise: string
  readonly paste: string
  readonly choose: string
  readonly tryOne: string
  readonly example1: string
  readonly example2: string
  readonly example3: string
  readonly format: string
  readonly auto: string
  readonly draft: string
  readonly findings: string
  readonly checklist: string
  readonly embed: string
  readonly embedScript: string
  readonly embedModule: string
  readonly embedElement: string
  readonly embedNote: string
  readonly keys: string
  readonly copy: string
  readonly copied: string
  readonly undo: string
  readonly unread: string
  readonly inferred: string
  readonly balanced: string
  readonly rule: string
  readonly unchecked: string
  readonly noPrior: string
  readonly proseAside: string
  readonly nothingFound: string
  readonly notText: string
  readonly years: (from: number, until: number | null) => string
  readonly heading: (year: number | null, title: string) => string
  readonly severity: Readonly<Record<Severity, string>>
  readonly count: Readonly<Record<Severity, (n: number) => string>>
  readonly told: (errors: number, warnings: number, infos: number) => string
  readonly status: (filled: number, all: number, hold: number, sums: number, open: number) => string
  readonly checked: (rules: number, hold: number) => string
  readonly untold: (n: number) => string
  readonly unreadCells: (n: number) => string
  readonly wasRead: (name: string, format: string, cells: number) => string
  readonly pasted: string
  readonly example: string
  readonly settled: (value: string) => string
  readonly should: (cell: string, to: string) => string
  readonly oneOf: (n: number) => string
  readonly together: (n: number) => string
  readonly mends: (from: string | null, slip: string, n: number) => string
  readonly change: (from: string | null, to: string) => string
  readonly apply: (to: string) => string
  readonly applied: (n: number) => string
  readonly slips: Readonly<Record<string, string>>
  readonly more: (n: number) => string
  readonly failed: (reason: string) => string
  readonly refused: (reason: string) => string
}

const zh: Words = {
  title: '政府信息公开工作年度报告核对',
  tagline: '粘贴一份年报，或者直接改表里的数：哪处合计不成立、差多少、在哪一格，旁边立刻写明。',
  promise: '全部在本机浏览器里计算，内容不上传。',
  paste: '粘贴年报正文、表格或网页源码，或拖入文件',
  choose: '选择文件',
  tryOne: '试一份',
  example1: '无误 · 2020 年',
  example2: '一处错数 · 2025 年',
  example3: '从 Word 粘贴 · 2019 年',
  format: '报告格式',
  auto: '自动识别',
  draft: '填报中（空格不算错）',
  findings: '核对结果',
  checklist: '核对单',
  embed: '嵌入到你的系统',
  embedScript: '用 <script> 引入，核对页面上的填报表单',
  embedModule: '用 npm 安装，核对一份网页源码',
  embedElement: '核对页面上已有的表格，结果指到每一格',
  embedNote: '表单里的输入框以单元格名命名，如 requests.received.total；全部名称由 formats() 列出。',
  keys: 'Enter、↑、↓ 在列内移动；F8、Shift + F8 到下一处、上一处问题；Esc 收起提示。',
  copy: '复制',
  copied: '已复制',
  undo: '撤销',
  unread: '未读到',
  inferred: '按本行合计推定',
  balanced: '全部平衡',
  rule: '规则',
  unchecked: '没有核对：',
  noPrior: '与上年报告的衔接（没有上年报告）',
  proseAside: '正文（这一版只核对表格）',
  nothingFound: '没有认出年度报告的表格，下面仍是原来的内容。连同栏目名称一起复制，再粘贴一次。',
  notText: '这是 Word、Excel 或 PDF 文件本身，网页读不了。打开它，全选复制，粘贴到这里。',
  years: (from, until) => (until === null ? `${from} 年起` : `${from}–${until} 年`),
  heading: (year, title) => (year === null ? title : `${year} 年${title}`),
  severity: { error: '错误', warning: '警告', info: '提示' },
  count: { error: (n) => `错误 ${n}`, warning: (n) => `警告 ${n}`, info: (n) => `提示 ${n}` },
  told: (errors, warnings, infos) => `${errors} 处错误，${warnings} 处警告，${infos} 处提示`,
  status: (filled, all, hold, sums, open) => `已填 ${filled}/${all} · 平衡 ${hold}/${sums} · 待核 ${open}`,
  checked: (rules, hold) => `核对了 ${rules} 条规则，${hold} 处合计关系全部成立。`,
  untold: (n) => `${n} 处合计关系（有空格或没有上年数）`,
  unreadCells: (n) => `${n} 个没有读到的单元格`,
  wasRead: (name, format, cells) => `已读入${name}：${format} 年格式，读到 ${cells} 格。`,
  pasted: '粘贴的内容',
  example: '示例',
  settled: (value) => `推算为 ${value}，按 Tab 填入`,
  should: (cell, to) => `${cell}疑应为 ${to}`,
  oneOf: (n) => `以下 ${n} 处改动任取其一，即可平衡`,
  together: (n) => `以下 ${n} 格一并改动，即可平衡`,
  mends: (from, slip, n) =>
    `现${from === null ? '为空' : `填 ${from}`}${slip && `，${slip}`}。改后 ${n} 处关系均成立。`,
  change: (from, to) => `${from ?? '空'} → ${to}`,
  apply: (to) => `改为 ${to}`,
  applied: (n) => `已改 ${n} 格。`,
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
  more: (n) => `显示其余 ${n} 条`,
  failed: (reason) => `核对程序没有启动：${reason}`,
  refused: (reason) => `没有读成，下面仍是原来的内容：${reason}`,
}

const en: Words = {
  title: 'Checker for annual reports on open government information',
  tagline: 'Paste a report or edit a figure: which sum fails, where and by how much is said at once.',
  promise: 'All of it is computed in this browser; nothing is uploaded.',
  paste: 'Paste the report’s text, its tables or its HTML, or drop a file',
  choose: 'Choose a file',
  tryOne: 'Try one',
  example1: 'In order · 2020',
  example2: 'One wrong figure · 2025',
  example3: 'Pasted from Word · 2019',
  format: 'Format',
  auto: 'Detect',
  draft: 'Still being filled in (blanks are no errors)',
  findings: 'Findings',
  checklist: 'Checklist',
  embed: 'Put it into your own system',
  embedScript: 'By <script>: check the form on the page',
  embedModule: 'From npm: check the source of a page',
  embedElement: 'Check tables where they stand; findings point at their cells',
  embedNote: 'Inputs are named by their cells, such as requests.received.total; formats() lists all names.',
  keys: 'Enter, ↑ and ↓ move within a column; F8 and Shift + F8 go to the next and previous finding; Esc lets go.',
  copy: 'Copy',
  copied: 'Copied',
  undo: 'Undo',
  unread: 'not read',
  inferred: 'Inferred from the sum of its row',
  balanced: 'All in balance',
  rule: 'Rule',
  unchecked: 'Not checked:',
  noPrior: 'what carries over from last year (no report for it)',
  proseAside: 'the prose (this version checks the tables only)',
  nothingFound:
    'No table of an annual report was found; what was here is still here. Copy it with its labels and paste again.',
  notText:
    'This is a Word, Excel or PDF file, which a page cannot read. Open it, select all, copy and paste here.',
  years: (from, until) => (until === null ? `from ${from}` : `${from}–${until}`),
  heading: (year, title) => (year === null ? title : `${year} ${title}`),
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
  wasRead: (name, format, cells) => `Read ${name}: format ${format}, ${plural(cells, 'cell')}.`,
  pasted: 'what was pasted',
  example: 'the example',
  settled: (value) => `must be ${value}; Tab fills it in`,
  should: (cell, to) => `${cell} should probably be ${to}`,
  oneOf: (n) => `Any one of these ${n} changes restores the balance`,
  together: (n) => `These ${n} cells changed together restore the balance`,
  mends: (from, slip, n) =>
    `Now ${from ?? 'blank'}${slip && `: ${slip}`}. Changed, ${plural(n, 'sum')} would hold.`,
  change: (from, to) => `${from ?? 'blank'} → ${to}`,
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
  more: (n) => `Show ${n} more`,
  failed: (reason) => `The checker could not start: ${reason}`,
  refused: (reason) => `It was not read; what was here is still here: ${reason}`,
}

/** The page's words by language. */
export const words: Readonly<Record<Locale, Words>> = { 'zh-CN': zh, en }

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
