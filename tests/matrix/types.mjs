// Whether the types of a tarball are right for whoever imports or requires it: `node types.mjs gouji.tgz`. Prints what
// is wrong, a line each.
import { readFile } from 'node:fs/promises'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'

const packed = createPackageFromTarballData(new Uint8Array(await readFile(process.argv[2])))
const { types, problems } = await checkPackage(packed, {
  excludeEntrypoints: [/\.(css|wasm|json)$|^\.\/(iife|loader)/],
})
if (types === false || types.kind !== 'included') console.log('no types')
for (const problem of problems) console.log(JSON.stringify(problem))
