// TinyMCE edits the body of a frame; `transact` makes of what is written in it one step of its undo.
tinymce
  .init({
    selector: '#content',
    license_key: 'gpl',
    height: 600,
    menubar: false,
    plugins: 'table',
    promotion: false,
    toolbar: 'undo redo | bold | table',
  })
  .then(async ([editor]) => {
    editor.iframeElement.title = '年度报告全文'
    await Gouji.init()
    Gouji.bind(editor.getBody(), { block: true, edit: (write) => editor.undoManager.transact(write) })
  })
