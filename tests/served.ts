// A server for browsers of this machine, and for none beside.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { extname, join } from 'node:path'

/** What is answered; `undefined` in its place is 404. */
export interface Answer {
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

/** A server that runs. */
export interface Served {
  /** Its address, without a slash at the end. */
  readonly base: string
  end(): void
}

const types: Readonly<Record<string, string>> = {
  // Pages say themselves how they are encoded.
  '.html': 'text/html',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Serves what `answer` gives for a path, under the type that its name tells. */
export async function serve(
  answer: (path: string, request: IncomingMessage) => Promise<Answer | undefined>,
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const found = await answer(path, request)
    if (found === undefined) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    for (const [name, value] of Object.entries(found.headers ?? {})) response.setHeader(name, value)
    response.end(found.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  assert(typeof address === 'object' && address !== null)
  return {
    base: `http://127.0.0.1:${address.port}`,
    end() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A file of a folder, where there is one. */
export async function fileIn(folder: string, path: string): Promise<Answer | undefined> {
  try {
    return { body: await readFile(join(folder, path)) }
  } catch {
    return undefined
  }
}
