// Gouji's script in jsdom as it comes, which has neither TextEncoder nor TextDecoder.
import { readFile } from 'node:fs/promises'
import { JSDOM } from 'jsdom'
import report from './report.js'

const { window } = new JSDOM(report, { runScripts: 'dangerously' })
const script = window.document.createElement('script')
script.textContent = await readFile('node_modules/gouji/dist/gouji.iife.min.js', 'utf8')
window.document.body.append(script)
await window.Gouji.init()
const inspection = window.Gouji.inspect({ html: report })
console.log(typeof window.TextEncoder, window.Gouji.engine, JSON.stringify(inspection))
