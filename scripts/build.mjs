// Everything in dist/. Importing it builds; running it twice is quick.
import { timed } from './run.mjs'
import { setup } from './setup.mjs'

await setup('packages', 'wasm')
const { buildWasm } = await import('./wasm.mjs')
const { buildDemo, buildPackage } = await import('./bundle.mjs')
const { buildCatalogue } = await import('./catalogue.mjs')
const { buildTypes } = await import('./types.mjs')
const { writeArchive, writeChecksums } = await import('./extras.mjs')

await buildWasm()
await timed('bundle the package', buildPackage)
await timed('bundle the demo', buildDemo)
await timed('write the catalogue of rules', buildCatalogue)
await buildTypes()
writeChecksums()
writeArchive()
