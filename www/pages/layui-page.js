// The portal's own script: layui tabs and form; Gouji is asked before the form is sent.
layui.use(['form', 'element', 'layer'], () => {
  const form = document.getElementById('report')
  Gouji.init().then(() => {
    const binding = Gouji.bind(form, { block: true })
    // A finding in a tab that is closed: open it.
    form.addEventListener('gouji-reveal', (event) => {
      const items = Array.from(form.querySelectorAll('.layui-tab-item'))
      const at = items.indexOf(event.target.closest('.layui-tab-item'))
      form.querySelectorAll('.layui-tab-title li')[at].click()
    })
    layui.form.on('submit(submit)', () => {
      if (binding.pass()) layui.layer.msg('已提交')
      return false
    })
  })
})
