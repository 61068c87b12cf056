// The two builds of the engine, in one shape: something that makes instances.
import { imports } from 'gouji-glue'
import { GoujiError, ofStart } from './error.js'

/** What runs the rules: WebAssembly, or its twin in JavaScript. */
export type Engine = 'wasm' | 'asm'

/** An engine that runs: what its build exports. */
export interface Instance {
  readonly exports: object
}

/** A build of the engine. */
export interface Core {
  readonly engine: Engine
  /** One instance more. */
  instance(): Promise<Instance>
  /** The same at once; browsers up to Chromium 114 refuse that for WebAssembly on a page's main thread. */
  instanceNow(): Instance
}

/** The engine in WebAssembly, from its module, its bytes or what makes them. */
export async function wasmCore(
  given: WebAssembly.Module | BufferSource | (() => BufferSource),
): Promise<Core> {
  if (typeof WebAssembly !== 'object') throw new GoujiError('NO_WASM', 'this browser has no WebAssembly')
  try {
    const loaded = typeof given === 'function' ? given() : given
    const module = isModule(loaded) ? loaded : await compile(loaded)
    return {
      engine: 'wasm',
      instance: () => WebAssembly.instantiate(module, imports()),
      instanceNow: () => new WebAssembly.Instance(module, imports()),
    }
  } catch (error) {
    throw ofStart(error)
  }
}

/** The engine's twin in JavaScript, from the function that makes it. */
export function asmCore(twin: (imports: object) => object): Core {
  const instanceNow = () => ({ exports: twin(imports()) })
  return { engine: 'asm', instance: () => Promise.resolve().then(instanceNow), instanceNow }
}

function compile(bytes: BufferSource): Promise<WebAssembly.Module> {
  const [first] = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset)
    : new Uint8Array(bytes)
  if (first === 0x3c)
    throw new GoujiError('BAD_BYTES', 'the server returned a page in place of the wasm file')
  return WebAssembly.compile(bytes)
}

// By its tag: a module from another realm (a frame, Jest) is one as well.
function isModule(value: WebAssembly.Module | BufferSource): value is WebAssembly.Module {
  return Object.prototype.toString.call(value) === '[object WebAssembly.Module]'
}
