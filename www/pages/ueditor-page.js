// UEditor edits the body of a frame; its undo knows the scenes that were saved.
const editor = UE.getEditor('content', {
  UEDITOR_HOME_URL: './ueditor/',
  initialFrameHeight: 600,
  initialFrameWidth: '100%',
  serverUrl: undefined,
  toolbars: [['undo', 'redo', '|', 'bold', '|', 'inserttable']],
})
const edit = (write) => {
  editor.fireEvent('saveScene')
  write()
  editor.fireEvent('saveScene')
}
editor.ready(() => {
  editor.iframe.title = '年度报告全文'
  Gouji.init().then(() => Gouji.bind(editor.body, { block: true, edit }))
})
