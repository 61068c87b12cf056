// Run inside the browsers of kernels.test.ts, so in the syntax of Chromium 68. `probe(start)` inspects the corpus with a
// build; `clerk(work)` does as a clerk at a form. Each tells the server what came of it, and goes on to the next page.

window.probe = (start) =>
  told(async () => {
    const gouji = await start()
    await gouji.init()
    const corpus = await (await fetch('/corpus.json')).json()
    return { engine: gouji.engine, lines: corpus.map((source) => JSON.stringify(gouji.inspect(source))) }
  })

window.clerk = (work) =>
  told(async () => {
    const steps = {}
    await work((name, value) => {
      steps[name] = value
    })
    return steps
  })

/** Waits until something holds, and gives it. */
window.until = async (what) => {
  for (let turn = 0; turn < 200; turn++) {
    const value = what()
    if (value) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`in vain: ${what}`)
}

/** All elements that fit, also in the shells of Gouji. */
window.all = (selector) =>
  [document]
    .concat(...Array.from(document.querySelectorAll('gouji-note'), (shell) => shell.shadowRoot))
    .reduce((found, tree) => found.concat(Array.from(tree.querySelectorAll(selector))), [])

const errors = []
window.addEventListener('error', ({ message }) => errors.push(message))
window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)))

async function told(work) {
  let body
  try {
    body = await work()
  } catch (error) {
    body = { failed: `${error} ${error.stack}` }
  }
  body.agent = navigator.userAgent
  body.errors = errors
  const answer = await fetch(`/told${location.pathname}`, { method: 'POST', body: JSON.stringify(body) })
  const next = await answer.text()
  if (next) location.href = next
}
