// The portal's own script, as it was before: jQuery, and values set without an event.
jQuery(($) => {
  const fields = (label) => $('#report').find(`input[aria-label^="${label}"]`)
  $('#sum').on('click', () => {
    const parts = fields('表四 行政复议')
    let sum = 0
    parts.slice(0, -1).each((_, field) => {
      sum += Number(field.value)
    })
    parts.last().val(sum)
  })
  $('#report').on('gouji-inspect', (event) => {
    const { errors, warnings } = event.originalEvent.inspection.summary
    $('#notice').text(`错误 ${errors}，警告 ${warnings}`)
  })
})
