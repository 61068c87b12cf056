// Whether the types of a tarball are right for whoever imports or requires it: `node types.mjs gouji.tgz`. Prints what
// is wrong, a line each.
import { readFile } from 'node:fs/promises'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'

const packed = createPackageFromTarballData(new Uint8Array(await readFile(process.argv[2])))
const { types, problems } = await checkPackage(packed, {
  excludeEntrypoints: [/\.(css|wasm|json)$|^\.\/(iife|loader)/],
})
if (types === false || types.kind !== 'included') console.log('no types')
// TypeScript before 4.7 knows no entries beside the main one.
for (const problem of problems.filter(({ resolutionKind }) => resolutionKind !== 'node10'))
  console.log(JSON.stringify(problem))
