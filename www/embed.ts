// The snippets below the form, each of which can be copied.
import { button, fill, make, say } from './dom.js'
import type { Words } from './words.js'

const byScript = `<script src="gouji.iife.min.js"></script>
<form data-gouji data-gouji-block>
  …
</form>`

const byModule = `import { init } from 'gouji'
import { bind } from 'gouji/bind'

await init()
const binding = bind(document.querySelector('form'), { block: true })`

const byElement = `await Gouji.init()
const page = document.querySelector('#article')
const { cells, findings } = Gouji.inspect({ element: page })
for (const { cells: [first], message } of findings) console.log(first, message)`

/** Writes the snippets, with their headings in this language. */
export function showSnippets(root: HTMLElement, words: Words): void {
  const snippets = [
    [words.embedScript, byScript],
    [words.embedModule, byModule],
    [words.embedElement, byElement],
  ] as const
  fill(root, ...snippets.map(([heading, code]) => snippet(heading, code, words)))
}

function snippet(heading: string, code: string, words: Words): HTMLElement {
  const text = make('code', { text: code })
  const copy = button(words.copy, 'quiet', async () => {
    say(copy, (await put(code, text)) ? words.copied : words.copy)
    setTimeout(() => say(copy, words.copy), 2000)
  })
  const bar = make('div', { class: 'snippet-bar' }, make('h3', { text: heading }), copy)
  const body = make('pre', {}, text)
  // Wider than its frame on a phone: to be scrolled by keys as well.
  body.tabIndex = 0
  return make('section', { class: 'snippet' }, bar, body)
}

async function put(code: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code)
    return true
  } catch {
    // No clipboard where the page is not served over https.
    getSelection()?.selectAllChildren(shown)
    return document.execCommand('copy')
  }
}
