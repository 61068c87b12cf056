// What the page itself says, in both languages. What is said of a report comes from the core.
import type { Locale } from '../src/wasm/types.js'
import type { ErrorCode } from './error.js'
import { plural } from './strings.js'

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
  readonly embed: string
  readonly embedScript: string
  readonly embedModule: string
  readonly embedElement: string
  readonly embedNote: string
  readonly pages: string
  readonly keys: string
  readonly catalogue: string
  readonly copy: string
  readonly copied: string
  readonly undo: string
  readonly nothingFound: string
  readonly badFile: (code: ErrorCode | undefined) => string
  readonly years: (from: number, until: number | null) => string
  readonly heading: (year: number | null, title: string) => string
  readonly wasRead: (name: string, format: string, cells: number) => string
  readonly pasted: string
  readonly example: string
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
  embed: '嵌入到你的系统',
  embedScript: '用 <script> 引入，核对页面上的填报表单',
  embedModule: '用 npm 安装，绑定页面上的填报表单',
  embedElement: '核对页面上已有的表格',
  pages: '已经接好的页面：',
  embedNote: '输入框以单元格名命名（如 requests.received.total），或按表格的栏目名称自动识别。',
  keys: 'Enter、↑、↓ 在列内移动；F8、Shift + F8 到下一处、上一处问题；Alt + Enter 采用建议；Esc 收起。',
  catalogue: '全部审核规则',
  copy: '复制',
  copied: '已复制',
  undo: '撤销',
  nothingFound: '没有认出年度报告的表格，下面仍是原来的内容。连同栏目名称一起复制，再粘贴一次。',
  badFile: (code) => {
    if (code === 'FILE_LOCKED') return '文件有密码保护。取消密码后再选一次，或打开它，全选复制，粘贴到这里。'
    if (code === 'FILE_BROKEN') return '文件已损坏，读不出来。'
    if (code === 'TOO_LARGE') return '文件超过 64 MB，读不了。'
    return '网页可读 .docx、.xlsx、.html、.txt；这个文件不是。打开它，全选复制，粘贴到这里。'
  },
  years: (from, until) => (until === null ? `${from} 年起` : `${from}–${until} 年`),
  heading: (year, title) => (year === null ? title : `${year} 年${title}`),
  wasRead: (name, format, cells) => `已读入${name}：${format} 年格式，读到 ${cells} 格。`,
  pasted: '粘贴的内容',
  example: '示例',
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
  embed: 'Put it into your own system',
  embedScript: 'By <script>: check the form on the page',
  embedModule: 'From npm: bind the form on the page',
  embedElement: 'Check tables where they stand',
  pages: 'Pages with Gouji in them:',
  embedNote:
    'Inputs are named by their cells (requests.received.total), or recognised by the labels of their tables.',
  keys: 'Enter, ↑ and ↓ move within a column; F8 and Shift + F8 go to the next and previous finding; Alt + Enter takes the suggestion; Esc lets go.',
  catalogue: 'All rules',
  copy: 'Copy',
  copied: 'Copied',
  undo: 'Undo',
  nothingFound:
    'No table of an annual report was found; what was here is still here. Copy it with its labels and paste again.',
  badFile: (code) => {
    if (code === 'FILE_LOCKED')
      return 'The file has a password. Remove it, or open the file, copy all and paste here.'
    if (code === 'FILE_BROKEN') return 'The file is damaged and cannot be read.'
    if (code === 'TOO_LARGE') return 'The file is larger than 64 MB.'
    return 'A page reads .docx, .xlsx, .html and .txt, and this file is none. Open it, copy all and paste here.'
  },
  years: (from, until) => (until === null ? `from ${from}` : `${from}–${until}`),
  heading: (year, title) => (year === null ? title : `${year} ${title}`),
  wasRead: (name, format, cells) => `Read ${name}: format ${format}, ${plural(cells, 'cell')}.`,
  pasted: 'what was pasted',
  example: 'the example',
  failed: (reason) => `The checker could not start: ${reason}`,
  refused: (reason) => `It was not read; what was here is still here: ${reason}`,
}

/** The page's words by language. */
export const words: Readonly<Record<Locale, Words>> = { 'zh-CN': zh, en }
