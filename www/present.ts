// For <gouji-report> by <script>: what the script before it has put on the page takes the place of the modules.
import { earlier } from './script.js'

const gouji = earlier()
if (gouji === undefined) throw new Error('gouji.iife.min.js is to be loaded before gouji-report.iife.min.js')

export const { bind, formats, init, inspect } = gouji
