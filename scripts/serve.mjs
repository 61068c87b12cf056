// A server for browsers of this machine, and for none beside: of the demo, and of the pages that tests drive.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const types = {
  // Pages say themselves how they are encoded.
  '.html': 'text/html',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serves what `answer` gives for a path (`undefined`: 404), under the type that its name tells. What a form sends to a
 *  page is not looked at. Rejects where the port cannot be had. */
export async function serve(answer, port = 0) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const found = await answer(path, request)
    if (found === undefined) {
      response.writeHead(404).end()
      return
    }
    const type = types[extname(path) || '.html'] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, ...found.headers }).end(found.body)
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    end() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A file of a folder, where there is one. */
export async function fileIn(folder, path) {
  try {
    return { body: await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path)) }
  } catch {
    return undefined
  }
}
