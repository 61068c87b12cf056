// Forms that say in their own markup that they are to be checked: <form data-gouji>. For pages without a script.
import type { BindOptions, bind } from './bind.js'
import { make } from './dom.js'
import { stringsFor } from './strings.js'

/** Binds every element that has `data-gouji` as soon as the page is there. */
export function bindDeclared(init: () => Promise<void>, binder: typeof bind): void {
  if (typeof document !== 'object') return
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
  else start()

  function start(): void {
    const roots = Array.from(document.querySelectorAll<HTMLElement>('[data-gouji]'))
    for (const root of roots) {
      init()
        .then(() => binder(root, optionsOf(root)))
        .catch((error: unknown) => admit(root, error))
    }
  }
}

/** The options that an element names: `data-gouji-block`, `-format`, `-year`, `-locale`, `-grid`, … */
function optionsOf(root: HTMLElement): BindOptions {
  const { goujiBlock, goujiFormat, goujiYear, goujiPanel, goujiReasons, goujiCatalogue } = root.dataset
  const locale = root.dataset.goujiLocale ?? root.closest('[lang]')?.getAttribute('lang') ?? ''
  const panel = goujiPanel === undefined ? null : document.querySelector(goujiPanel)
  return {
    block: goujiBlock === 'warnings' ? goujiBlock : goujiBlock !== undefined,
    grid: root.dataset.goujiGrid !== undefined,
    locale: /^en\b/i.test(locale) ? 'en' : 'zh-CN',
    ...(goujiFormat === undefined ? {} : { format: goujiFormat }),
    ...(goujiYear === undefined ? {} : { year: Number(goujiYear) }),
    ...(goujiReasons === undefined ? {} : { reasons: goujiReasons }),
    ...(goujiCatalogue === undefined ? {} : { catalogue: goujiCatalogue }),
    ...(panel === null ? {} : { panel }),
  }
}

// The form works as ever; that nothing is checked is said.
function admit(root: HTMLElement, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  const note = make('p', { class: 'gouji-broken', text: stringsFor('zh-CN').broken(reason) })
  note.setAttribute('role', 'status')
  root.appendChild(note)
}
