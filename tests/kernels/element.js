// A clerk at <gouji-report>.
clerk(async (note) => {
  const element = document.querySelector('gouji-report')
  await until(() => element.ready)
  await element.ready
  note('fields', element.querySelectorAll('input').length)
  element.cells = { 'requests.received.naturalPerson': '3', 'requests.received.total': '2' }
  note(
    'rules',
    element.inspection.findings.map(({ rule }) => rule),
  )
  note('passes', element.pass())
  note('valid', element.closest('form').checkValidity())
})
