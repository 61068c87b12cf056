// The demo has no server: it is said that the form would be sent, and nothing is sent.
document.addEventListener('submit', (event) => {
  event.preventDefault()
  document.getElementById('sent').textContent = '已提交'
})
