// Whether something built is newer than all it is made from.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** `sources`: files and folders; those that do not exist are passed over. */
export function isFresh(built, sources) {
  if (!existsSync(built)) return false
  const time = statSync(built).mtimeMs
  return sources.flatMap(filesIn).every((file) => statSync(file).mtimeMs < time)
}

function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true }).map((name) => join(path, name))
}
