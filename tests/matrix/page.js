// What a portal's own page does with Gouji, whichever bundler makes it.
import * as gouji from 'gouji'
import { bind } from 'gouji/bind'
import 'gouji/element'
import { readFile } from 'gouji/files'
import report from './report.js'

window.told = use()

async function use() {
  await gouji.init()
  const element = document.createElement('gouji-report')
  element.setAttribute('format', '2021')
  document.body.appendChild(element)
  await element.ready
  element.read({ html: report })
  const form = document.querySelector('form')
  const binding = bind(form)
  const source = await readFile(new File([report], 'report.html'))
  return JSON.stringify({
    engine: gouji.engine,
    element: element.inspection.summary.errors,
    bound: binding.inspection.findings.map(({ rule }) => rule),
    inspection: gouji.inspect(source),
  })
}
