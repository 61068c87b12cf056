// A clerk at a report in an editor: is told the wrong cell, sees it marked, mends it.
clerk(async (note) => {
  const cards = () => all('.gouji-panel .gouji-cause')
  await until(() => cards().length > 0)
  note('cause', cards()[0].textContent)
  const frame = document.querySelector('form iframe')
  const body = frame ? frame.contentDocument.body : document.querySelector('[contenteditable]')
  const cell = Array.from(body.querySelectorAll('td')).find(({ textContent }) => textContent.trim() === '192')
  cell.scrollIntoView()
  const box = await until(() =>
    all('.gouji-box.gouji-error').find((element) => element.getBoundingClientRect().width > 0),
  )
  note('width', Math.round(box.getBoundingClientRect().width - cell.getBoundingClientRect().width))
  all('.gouji-panel .gouji-apply')[0].click()
  await until(() => cards().length === 0)
  note(
    'mended',
    Array.from(body.querySelectorAll('td'), ({ textContent }) => textContent.trim()).includes('129'),
  )
})
