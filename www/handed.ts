// Hands a text to the clerk as a file, without a server.
const types = { html: 'text/html', json: 'application/json', csv: 'text/csv' } as const

/** Saves a text under this name; the kind is its ending. */
export function handOn(text: string, name: string, kind: keyof typeof types): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${types[kind]};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.${kind}`
  document.body.appendChild(link)
  link.click()
  document.body.removeChild(link)
  setTimeout(() => URL.revokeObjectURL(address))
}
