// What Gouji is to do where a page is simulated, whoever runs the tests: Vitest or Jest.
module.exports = ({ it, expect, inspect, bind, report }) => {
  it('inspects the page and its source alike', () => {
    document.body.innerHTML = report.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '')
    const live = inspect({ element: document.body })
    expect(live.summary.errors).toBe(2)
    expect(live.cells).toEqual(inspect({ html: document.body.outerHTML }).cells)
  })

  it('binds a form', () => {
    document.body.innerHTML = `<form>
    <input name="requests.received.naturalPerson" value="3"><input name="requests.received.total" value="2"></form>`
    const binding = bind(document.querySelector('form'))
    expect(binding.check().findings.map(({ rule }) => rule)).toContain('t3.rowSum')
    binding.unbind()
  })

  it('draws the element', async () => {
    const element = document.createElement('gouji-report')
    element.setAttribute('format', '2021')
    document.body.appendChild(element)
    await element.ready
    element.read({ html: report })
    expect(element.inspection.summary.errors).toBe(2)
    element.remove()
  })
}
