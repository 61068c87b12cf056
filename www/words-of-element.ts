// What <gouji-report> says by itself, in both languages.
export const elementWords = {
  'zh-CN': {
    print: '打印核对单',
    html: '导出网页表格',
    json: '导出 JSON',
    csv: '导出 CSV',
    sentence: '起草正文',
    noSentence: '表三的总计填写后即可起草。',
    failed: (reason: string) => `勾稽没有运行，表单无法显示（${reason}）。`,
  },
  en: {
    print: 'Print the checklist',
    html: 'Export HTML',
    json: 'Export JSON',
    csv: 'Export CSV',
    sentence: 'Draft a sentence',
    noSentence: 'A sentence can be drafted once the totals of table 3 are filled in.',
    failed: (reason: string) => `Gouji is not running; the form cannot be shown (${reason}).`,
  },
} as const
