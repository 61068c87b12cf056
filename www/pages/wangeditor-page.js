// wangEditor 5 keeps a model of its own and takes what is written as if it were typed: nothing else is to be told.
const field = document.getElementById('content')
const editor = wangEditor.createEditor({ selector: '#editor', html: field.value })
wangEditor.createToolbar({
  editor,
  selector: '#toolbar',
  config: { toolbarKeys: ['undo', 'redo', '|', 'bold', '|', 'insertTable'] },
})
field.form.addEventListener('submit', () => {
  field.value = editor.getHtml()
})

Gouji.init().then(() => {
  const root = editor.getEditableContainer().querySelector('[contenteditable]')
  Gouji.bind(root, { block: true })
  // What the editor leaves out for those who do not see it: a role that there is, and the names of its buttons.
  root.setAttribute('role', 'textbox')
  root.setAttribute('aria-label', '年度报告全文')
  const name = () => {
    for (const button of document.querySelectorAll('button[data-tooltip]'))
      button.setAttribute('aria-label', button.dataset.tooltip)
  }
  name()
  new MutationObserver(name).observe(field.form, { childList: true, subtree: true })
})
