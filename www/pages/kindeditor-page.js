// KindEditor edits the body of a frame; its undo knows what stood there at each bookmark.
KindEditor.ready((K) => {
  const editor = K.create('#content', {
    height: 600,
    items: ['undo', 'redo', '|', 'bold', '|', 'table'],
    width: '100%',
  })
  editor.edit.iframe[0].title = '年度报告全文'
  const edit = (write) => {
    editor.addBookmark(false)
    write()
    editor.addBookmark(false)
    editor.sync()
  }
  Gouji.init().then(() => Gouji.bind(editor.edit.doc.body, { block: true, edit }))
})
