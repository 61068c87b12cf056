// CKEditor 5 keeps a model of its own and takes what is written as if it were typed: nothing else is to be told.
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic'
import { Essentials } from '@ckeditor/ckeditor5-essentials'
import { Heading } from '@ckeditor/ckeditor5-heading'
import { Paragraph } from '@ckeditor/ckeditor5-paragraph'
import { Table } from '@ckeditor/ckeditor5-table'
import { init } from 'gouji'
import { bind } from 'gouji/bind'

ClassicEditor.create(document.getElementById('content'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Heading, Paragraph, Table],
  toolbar: ['undo', 'redo', '|', 'heading', '|', 'insertTable'],
}).then(async (editor) => {
  await init()
  bind(editor.editing.view.getDomRoot(), { block: true })
})
