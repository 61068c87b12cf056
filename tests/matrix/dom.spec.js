// Gouji where a page is simulated, in the way that tests of portals do it.
import { createRequire } from 'node:module'
import { init, inspect } from 'gouji'
import { bind } from 'gouji/bind'
import 'gouji/element'
import { beforeAll, expect, it } from 'vitest'
import report from './report.js'

const require = createRequire(import.meta.url)

beforeAll(init)

require('./simulated.cjs')({ it, expect, inspect, bind, report })

it('is required as it is imported', async () => {
  const gouji = require('gouji')
  await gouji.init()
  expect(gouji.inspect({ html: report })).toEqual(inspect({ html: report }))
})
