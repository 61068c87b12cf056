// A report as it comes from the clipboard: each program writes its tables in a way of its own.

/** What a program puts on the clipboard, by type. */
type Flavours = Readonly<Record<string, string>>

interface Cell {
  readonly text: string
  readonly across: number
  readonly down: number
}
type Table = readonly (readonly Cell[])[]

/** How the tables of a report, in plain HTML, come from each program. */
export const clipboards: Readonly<Record<string, (html: string) => Flavours>> = {
  Word: (html) => ({
    'text/html': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=ZH-CN><!--StartFragment-->${word(tablesOf(html))}<!--EndFragment--></body></html>`,
    'text/plain': text(tablesOf(html)),
  }),
  'WPS Writer': (html) => ({
    'text/html': `<html><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment--><div>${word(tablesOf(html))}</div><!--EndFragment--></body></html>`,
    'text/plain': text(tablesOf(html)),
  }),
  Excel: (html) => ({
    'text/html': `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet></head><body>${sheet(tablesOf(html), 'xl65')}</body></html>`,
    'text/plain': text(tablesOf(html)),
  }),
  'WPS Spreadsheets': (html) => ({
    'text/html': `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name="ProgId" content="Excel.Sheet"/><meta name="Generator" content="WPS Office ET"/></head><body>${sheet(tablesOf(html), 'et2')}</body></html>`,
    'text/plain': text(tablesOf(html)),
  }),
  // Merged cells are empty fields here; cells of more than one line stand in quotes.
  'a spreadsheet, as text only': (html) => ({ 'text/plain': text(tablesOf(html)) }),
}

function tablesOf(html: string): Table[] {
  return [...html.matchAll(/<table>([\s\S]*?)<\/table>/g)].map(([, body = '']) =>
    [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh](.*?)>(.*?)<\/t[dh]>/g)].map(([, spans = '', text = '']) => ({
        text,
        across: Number(/colspan="(\d+)"/.exec(spans)?.[1] ?? 1),
        down: Number(/rowspan="(\d+)"/.exec(spans)?.[1] ?? 1),
      })),
    ),
  )
}

/** A paragraph in each cell, figures in pieces, a row without height that keeps the widths. */
function word(tables: readonly Table[]): string {
  const cell = ({ text, ...spans }: Cell) => {
    const half = Math.ceil(text.length / 2)
    const pieces = [text.slice(0, half), text.slice(half)].map((piece) => `<span lang=EN-US>${piece}</span>`)
    const inner = text === '' ? '<span lang=EN-US><o:p>&nbsp;</o:p></span>' : `${pieces.join('')}<o:p></o:p>`
    return `<td width=76 valign=top${attributes(spans)} style='width:56.9pt;padding:0cm 5.4pt'><p class=MsoNormal align=center>${inner}</p></td>`
  }
  const filler = `<![if !supportMisalignedColumns]><tr height=0><td width=76 style='border:none'></td></tr><![endif]>`
  return tables
    .map((rows) => {
      const lines = rows.map((row) => `<tr style='mso-yfti-irow:0'>${row.map(cell).join('\n')}</tr>`)
      return `<table class=MsoNormalTable border=1 cellspacing=0 style='border-collapse:collapse'>${lines.join('\n')}${filler}</table>`
    })
    .join('<p class=MsoNormal><o:p>&nbsp;</o:p></p>')
}

/** One table after the other, figures rounded for show with the true ones beside, a hidden row at the end. */
function sheet(tables: readonly Table[], look: string): string {
  const cell = ({ text, ...spans }: Cell) => {
    const isLong = /^\d{5,}$/.test(text)
    const number = /^\d+$/.test(text) ? (isLong ? ` x:num="${text}"` : ' x:num') : ' x:str'
    const shown = isLong ? Number(text).toExponential(2).toUpperCase() : text
    return `<td class='${look}'${attributes(spans)}${number} style='mso-ignore:colspan'><font class="font0">${shown}</font></td>`
  }
  const rows = tables
    .flat()
    .map((row) => `<tr height=19 style='height:14.25pt'>${row.map(cell).join('')}</tr>`)
  const hidden = `<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]>`
  return `<table border=0 style='border-collapse:collapse'><!--StartFragment--><col width=72 span=10>${rows.join('\n')}<!--EndFragment-->${hidden}</table>`
}

function attributes({ across, down }: Omit<Cell, 'text'>): string {
  return (across > 1 ? ` colspan=${across}` : '') + (down > 1 ? ` rowspan=${down}` : '')
}

/** The cells of the grid between tabs: what a merged cell covers is empty. */
function text(tables: readonly Table[]): string {
  return tables.flatMap(linesOf).join('\r\n')
}

function linesOf(table: Table): string[] {
  const grid: (string | undefined)[][] = table.map(() => [])
  table.forEach((row, top) => {
    let left = 0
    for (const { text, across, down } of row) {
      while (grid[top]?.[left] !== undefined) left++
      for (let y = top; y < top + down; y++) {
        for (let x = left; x < left + across; x++) {
          const line = grid[y]
          if (line) line[x] = y === top && x === left ? text : ''
        }
      }
    }
  })
  return grid.map((line) => line.join('\t'))
}
