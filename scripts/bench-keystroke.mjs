// How long a keystroke takes until the marks are in place, in Chromium, on the page that times itself.
import { setup } from './setup.mjs'
import './build.mjs'

await setup('browser')
const { fileIn, serve } = await import('./serve.mjs')
const { chromium } = await import('playwright-core')

const { base, end } = await serve((path) => fileIn('dist/demo', path))
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] })
const page = await browser.newPage()
for (let turn = 0; turn < 3; turn++) {
  await page.goto(`${base}/pages/bench.html`)
  await page.getByText('中位数').waitFor({ timeout: 120_000 })
  console.log(await page.locator('#times').textContent())
}
await browser.close()
end()
