// What the bundler puts in place of these names (scripts/bundle.mjs). Declared here, so that types are checked before
// anything is built.

/** The glue that wasm-bindgen writes: dist/wasm/glue.js. */
declare module 'gouji-glue' {
  export function imports(): WebAssembly.Imports
  export function use(instance: { readonly exports: object }): void
  export function inspect(source: unknown, options: unknown): string
  export function names(format: number): string
  export function formats(): string
  export function define(json: string): string
  export function rules(format?: string, locale?: string): string
  export function version(): string
}

/** The engine without WebAssembly, as a function of its imports: dist/wasm/twin.js. */
declare module 'gouji-twin' {
  export default function twin(imports: object): object
}

/** Makes the engine's bytes: dist/gouji.wasm. Throws where WebAssembly is refused. */
declare module 'gouji.wasm' {
  export default function bytes(): Uint8Array<ArrayBuffer>
}

/** A text file, whole. */
declare module '*.txt' {
  const text: string
  export default text
}

/** A page, as its source. */
declare module '*.html' {
  const text: string
  export default text
}

/** A style sheet, minified. */
declare module '*.css' {
  const text: string
  export default text
}

/** A server for browsers of this machine: scripts/serve.mjs. */
declare module '*/scripts/serve.mjs' {
  import type { IncomingMessage } from 'node:http'

  export interface Answer {
    readonly body: string | Uint8Array
    readonly headers?: Readonly<Record<string, string>>
  }
  export interface Served {
    /** Its address, without a slash at the end. */
    readonly base: string
    end(): void
  }
  export function serve(
    answer: (path: string, request: IncomingMessage) => Promise<Answer | undefined>,
    port?: number,
  ): Promise<Served>
  export function fileIn(folder: string, path: string): Promise<Answer | undefined>
}

/** Sources of any size, and the memory that reading one takes: scripts/sources.mjs. */
declare module '*/scripts/sources.mjs' {
  export type Source = { readonly html: string } | { readonly text: string }
  export const kinds: Readonly<Record<string, string>>
  export function sourceOf(kind: string, bytes: number): Source
  export function memoryAfter(source: Source): Promise<number>
}
