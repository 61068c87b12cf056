// The demo page: a report read into the official form, and what is wrong with it beside the form, at every keystroke.
import type { CellId, Locale, Source } from '../src/wasm/types.js'
import { cataloguePage, Desk, inspectAs, type Report } from './desk.js'
import { button, fill, make } from './dom.js'
import { showSnippets } from './embed.js'
import cleanReport from './examples/1-2020.txt'
import wrongReport from './examples/2-2025.html'
import wordReport from './examples/3-word.html'
import { engine, formats, GoujiError, init } from './index.js'
import { type Brought, listenIn } from './intake.js'
import { buttons, page, press, speak } from './page.js'
import { asPrinted } from './shape.js'
import { words } from './words.js'

const examples: Readonly<Record<string, Source>> = {
  1: { text: cleanReport },
  2: { html: wrongReport },
  3: { html: wordReport },
}

let locale: Locale = 'zh-CN'

const settings = () => ({ locale, draft: page.draft.checked, format: page.format.value })
const desk = new Desk(settings)

begin().catch((error: unknown) => tell(words[locale].failed(reasonOf(error))))

async function begin(): Promise<void> {
  speakAs(locale)
  await init()
  offerFormats()
  listen()
  open(new URLSearchParams(location.search).get('example') ?? '2')
}

function listen(): void {
  for (const one of buttons('data-example'))
    one.addEventListener('click', () => open(one.dataset.example ?? ''))
  for (const one of buttons('data-locale')) {
    one.addEventListener('click', () => speakAs(one.dataset.locale === 'en' ? 'en' : 'zh-CN'))
  }
  page.draft.addEventListener('change', () => desk.recheck())
  page.format.addEventListener('change', changeFormat)
  listenIn(document, page, take)
}

/** Opens an example. */
function open(example: string): void {
  const source = examples[example] ?? examples[2]
  page.format.value = 'auto'
  press('data-example', example)
  if (source) read(source, '')
}

function take(brought: Brought): void {
  if (brought.source === undefined) {
    tell(words[locale].badFile(brought.code))
    return
  }
  press('data-example', undefined)
  try {
    read(brought.source, brought.name ?? words[locale].pasted)
  } catch (error) {
    tell(words[locale].refused(reasonOf(error)))
  }
}

/** Reads a report into the form; the notice calls it by this name. */
function read(source: Source, name: string): void {
  const inspection = inspectAs(source, settings())
  const prescribed = formats().find((known) => known.id === inspection.format)
  if (!prescribed) {
    tell(words[locale].nothingFound)
    return
  }
  const format = asPrinted(prescribed, Object.keys(inspection.cells))
  const values = new Map<CellId, string>()
  for (const [id, cell] of Object.entries(inspection.cells)) values.set(id, cell.raw)
  const before = desk.isEdited ? desk.report() : undefined
  desk.isEdited = false
  desk.show({ format, year: inspection.year, source, values })
  const told = words[locale].wasRead(name || words[locale].example, format.id, values.size)
  tell(name === '' && !before ? '' : told, before)
}

/** Reads the same source as another form; a report that was edited takes its figures along. */
function changeFormat(): void {
  const report = desk.report()
  const format = formats().find((known) => known.id === page.format.value)
  if (report && !desk.isEdited) read(report.source, '')
  else if (report && format) desk.show({ ...report, format })
}

function speakAs(chosen: Locale): void {
  locale = chosen
  speak(locale)
  page.catalogue.href = cataloguePage[locale]
  showSnippets(page.snippets, words[locale])
  offerFormats()
  const report = desk.report()
  if (report) desk.show(report)
  tell('')
}

function offerFormats(): void {
  const { value } = page.format
  const known = engine === undefined ? [] : formats()
  const options = known.map(({ id, from, until, basis }) =>
    option(id, `${words[locale].years(from, until)} · ${basis}`),
  )
  fill(page.format, option('auto', words[locale].auto), ...options)
  page.format.value = value || 'auto'
}

function option(value: string, text: string): HTMLOptionElement {
  const element = make('option', { text })
  element.value = value
  return element
}

function tell(text: string, before?: Report): void {
  const undo = () => {
    if (!before) return
    desk.show(before)
    tell('')
  }
  fill(
    page.notice,
    ...(text === '' ? [] : [make('span', { text })]),
    ...(before ? [button(words[locale].undo, 'quiet', undo)] : []),
  )
}

function reasonOf(error: unknown): string {
  return error instanceof GoujiError ? `${error.code}, ${error.message}` : String(error)
}
