// Types figures into a full report, as many right as wrong, and tells how long it takes until the marks are in place.
const rounds = 600

async function measure() {
  await Gouji.init()
  const form = document.querySelector('form')
  const [plain, example] = await Promise.all(
    ['./plain.html', '../examples/2-2025.html'].map(async (address) => (await fetch(address)).text()),
  )
  const { cells } = Gouji.inspect({ html: example })
  for (const part of new DOMParser().parseFromString(plain, 'text/html').querySelector('form').children)
    form.appendChild(part.cloneNode(true))
  for (const [id, { raw }] of Object.entries(cells)) form.elements[id].value = raw
  Gouji.bind(form)

  const fields = Array.from(form.elements).filter(({ name }) => name in cells)
  const times = []
  for (let round = 0; round < rounds; round++) {
    // Two strokes into each: a figure that is wrong, and the one that was there.
    const field = fields[(round >> 1) % fields.length]
    const { raw } = cells[field.name]
    field.value = round % 2 ? raw : `${raw}1`
    const start = performance.now()
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await undefined
    times.push(performance.now() - start)
    // The browser paints between two strokes.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  }
  return times.slice(100).sort((one, other) => one - other)
}

measure().then((times) => {
  const at = (part) => times[Math.floor(times.length * part)].toFixed(2)
  const told = `中位数 ${at(0.5)}，第 95 百分位 ${at(0.95)}，最长 ${at(0.9999)}（${times.length} 次）`
  document.getElementById('times').textContent = told
})
