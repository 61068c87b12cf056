// What a server that renders pages does: it imports all that the page does, and inspects.
import { init, inspect } from 'gouji'
import 'gouji/bind'
import 'gouji/element'
import 'gouji/files'
import 'gouji/sums'
import report from './report.js'

await init()
console.log(JSON.stringify(inspect({ html: report })))
