// Lays functions that are alike side by side: what packs a file finds more that repeats, 2 % of the whole.

/** The module with names by whose order its functions stand so. `wasm-opt --reorder-functions-by-name` does the rest. */
export function namedByLikeness(wasm) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm))
  const first = imports.filter(({ kind }) => kind === 'function').length
  const names = chain(bodies(wasm)).map((at, place) => [
    ...number(first + at),
    ...text(String(place).padStart(6, '0')),
  ])
  const functions = [...number(names.length), ...names.flat()]
  const section = [...text('name'), 1, ...number(functions.length), ...functions]
  return Buffer.concat([wasm, Buffer.from([0, ...number(section.length), ...section])])
}

/** The bodies of all functions: what the section of code holds. */
function bodies(wasm) {
  let at = 8
  for (;;) {
    const id = wasm[at++]
    const length = next()
    if (id === 10) return Array.from({ length: next() }, () => take(next()))
    take(length)
  }

  function next() {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = wasm[at++]
      value += (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }

  function take(length) {
    at += length
    return wasm.subarray(at - length, at)
  }
}

/** Their places, each behind the one that it shares most with of those left, for its length. */
function chain(functions) {
  const pieces = functions.map(piecesOf)
  const owners = new Map()
  for (const [place, own] of pieces.entries()) {
    for (const piece of own) {
      if (!owners.has(piece)) owners.set(piece, [])
      owners.get(piece).push(place)
    }
  }
  // What very many functions have tells nothing.
  for (const [piece, all] of owners) if (all.length > 500) owners.delete(piece)
  const left = new Set(pieces.keys())
  const order = []
  for (let next = 0; next !== undefined; next = likest(next) ?? left.values().next().value) {
    left.delete(next)
    order.push(next)
  }
  return order

  function likest(one) {
    const shared = new Map()
    for (const piece of pieces[one]) {
      for (const other of owners.get(piece) ?? []) {
        if (left.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1)
      }
    }
    let best
    let most = 0
    for (const [other, count] of shared) {
      const likeness = count / (pieces[other].size + 10)
      if (likeness > most) [best, most] = [other, likeness]
    }
    return best
  }
}

/** All runs of four bytes in a body. */
function piecesOf(body) {
  return new Set(Array.from(body.subarray(3), (_, at) => body.readInt32LE(at)))
}

/** A number as WebAssembly writes it: seven bits a byte, the lowest first. */
function number(value) {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(value >>> 7)]
}

function text(value) {
  return [...number(value.length), ...Buffer.from(value)]
}
