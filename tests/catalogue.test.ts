// The catalogue of rules in a real browser: a place for each rule, in both languages, to which findings lead.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { pagesOfTests, root } from './browser.js'

let gouji: typeof import('../www/index.js')
const pages = pagesOfTests()
let page: Page

before(async () => {
  gouji = await import(new URL('../dist/index.mjs', import.meta.url).href)
  await gouji.init()
})

const known = () => new Set(gouji.formats().flatMap(({ id }) => gouji.rules(id).map((rule) => rule.id)))

for (const [name, lang] of [
  ['rules.html', 'zh-CN'],
  ['rules.en.html', 'en'],
] as const) {
  describe(name, () => {
    it('has a place for every rule of every format, and no other', async () => {
      page = await pages.visit(`/demo/${name}`)
      assert.equal(await page.locator('html').getAttribute('lang'), lang)
      const places = await page.locator('article').evaluateAll((all) => all.map(({ id }) => id))
      assert.deepEqual(places.sort(), Array.from(known()).sort())
      const links = await page
        .locator('nav a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      assert.deepEqual(links.sort(), places.map((id) => `#${id}`).sort())
    })

    it('has in it no word that was left unfilled', async () => {
      page = await pages.visit(`/demo/${name}`)
      const text = (await page.locator('body').textContent()) ?? ''
      assert.doesNotMatch(text, /\{\w+\}|undefined|null|NaN/)
    })

    it('fits a narrow screen', async () => {
      page = await pages.visit(`/demo/${name}`, { viewport: { width: 360, height: 740 } })
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360)
    })

    it('has no fault that axe knows', async () => {
      // The page's own policy lets in no script that is not its own.
      page = await pages.visit(`/demo/${name}`, { bypassCSP: true })
      await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') })
      const faults =
        await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')))`)
      assert.deepEqual(faults, [])
    })
  })
}

describe('a finding of the demo', () => {
  for (const language of ['zh-CN', 'en']) {
    it(`leads to the place of its rule (${language})`, async () => {
      page = await pages.visit('/demo/')
      await page.locator(`[data-locale="${language}"]`).click()
      const code = page.locator('#findings .gouji-rule a').first()
      await code.waitFor({ state: 'attached' })
      const rule = (await code.textContent()) ?? ''
      const address = (await code.getAttribute('href')) ?? ''
      await page.goto(new URL(address, page.url()).href)
      assert.equal(await page.locator('html').getAttribute('lang'), language)
      assert.equal(await page.locator('article:target').getAttribute('id'), rule)
    })
  }
})
