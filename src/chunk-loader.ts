import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, Script } from 'node:vm'
import { makeOwnFolder, ownFolder, removeOldBeside } from './own-folder.ts'

type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  file: string,
  directory: string,
  loadChunk: (name: string) => object,
) => void

/** Names under which every file of the built program finds what it is not given by itself. */
const parameters = 'exports, require, __filename, __dirname, loadChunk'

/** Builds whose compiled code stays, the newest; each takes up to 20 MB. */
const foldersKept = 6

interface Kept {
  name: string
  script: Script
}

/**
 * Loads the files of the built program, and keeps what V8 made of the functions that ran, so that the next start compiles
 * nothing: that halves it. Node.js itself keeps only what a file runs while it is loaded, and that from 22.8 on.
 */
export class ChunkLoader {
  readonly #directory: string
  readonly #cache: string | undefined
  /** The same, where nobody but this user can have written to it. */
  readonly #trusted: string | undefined
  readonly #require: NodeJS.Require
  readonly #fresh: Kept[] = []
  #loaded = 0

  /** `cache` is a folder for this build on this Node.js alone; undefined keeps nothing. */
  constructor(directory: string, cache: string | undefined, require: NodeJS.Require) {
    this.#directory = directory
    this.#cache = cache
    this.#trusted = cache === undefined ? undefined : ownFolder(cache)
    this.#require = require
  }

  /** What a file exports. Throws what it throws. */
  readonly load = (name: string): object => {
    this.#loaded++
    const file = join(this.#directory, name)
    // On one line with the first of the file: places in stacks are those of the file.
    const source = `(function (${parameters}) { ${readFileSync(file, 'utf8')}\n})`
    const kept = this.#trusted === undefined ? undefined : readTwin(join(this.#trusted, name))
    const script = new Script(source, {
      filename: file,
      ...(kept ? { cachedData: kept } : {}),
      // Migrations written in JavaScript are imported.
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })
    if (!kept || script.cachedDataRejected) this.#fresh.push({ name, script })
    const exports = {}
    const run = script.runInThisContext() as Wrapped
    run(exports, this.#require, file, this.#directory, this.load)
    return exports
  }

  /** Writes down what was compiled in this run, unless it was help alone. Never throws: the next start is slower then. */
  keep(): void {
    if (this.#cache === undefined || this.#loaded < 2 || this.#fresh.length === 0) return
    try {
      const folder = this.#trusted ?? makeOwnFolder(this.#cache)
      if (folder === undefined) return
      for (const { name, script } of this.#fresh) writeTwin(join(folder, name), script.createCachedData())
      if (this.#trusted === undefined) removeOldBeside(folder, foldersKept)
    } catch {
      // A folder that cannot be written to is no failure: the next run compiles as this one did.
    }
  }
}

/**
 * V8 believes what it is given and crashes on half a file, and a checksum would cost more than it saves: everything is
 * written twice, and what is not the same twice is not used.
 */
function readTwin(path: string): Buffer | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    // Not there yet, which is the usual reason, or not readable: both mean to compile.
    return undefined
  }
  const half = bytes.subarray(0, bytes.length >> 1)
  return half.length > 0 && half.equals(bytes.subarray(half.length)) ? half : undefined
}

/** Under another name first: whoever starts meanwhile sees all of it or nothing. */
function writeTwin(path: string, bytes: Buffer): void {
  const unfinished = `${path}.${process.pid}`
  try {
    writeFileSync(unfinished, Buffer.concat([bytes, bytes]))
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
