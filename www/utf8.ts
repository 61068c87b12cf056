// UTF-8 for hosts that simulate a page and leave out these two (jsdom, and Jest's environment of it): as much of them
// as the engine's glue needs, under their names. Where a host has them, its own are taken.

class Encoder {
  encode(text: string): Uint8Array<ArrayBuffer> {
    // Half a pair of surrogates is no character; the other half would make this throw.
    const whole = text.replace(/[\ud800-\udfff]/gu, '\ufffd')
    const bytes = encodeURIComponent(whole).replace(/%(..)/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))
  }
}

class Decoder {
  /** Throws a `RangeError` for any other encoding, as the host's own does for one it does not know. */
  constructor(encoding = 'utf-8') {
    if (encoding !== 'utf-8') throw new RangeError(encoding)
  }

  /** Throws where the bytes are not UTF-8. */
  decode(bytes: Uint8Array = new Uint8Array()): string {
    const codes = Array.from(bytes, (byte) => `%${(byte + 256).toString(16).slice(1)}`)
    return decodeURIComponent(codes.join(''))
  }
}

const encoder = typeof TextEncoder === 'function' ? TextEncoder : Encoder
const decoder = typeof TextDecoder === 'function' ? TextDecoder : Decoder

export { decoder as TextDecoder, encoder as TextEncoder }
