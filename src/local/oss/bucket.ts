import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync, type ReadStream } from 'node:fs'
import { join } from 'node:path'
import { readSavedJson } from '../saved-json.ts'
import { objectOutline, type BucketRecord, type ObjectRecord } from './records.ts'
import { Uploads } from './uploads.ts'

/**
 * One bucket as a folder: `bucket.json`, `objects/<hash of the key>.json` (what is known) and `blobs/<id>` (the bytes).
 * No file is named after anything that a client sent, so no key leads out of the folder. Records are replaced by
 * renaming, so a kill leaves the old object or the new one, never a mixture.
 */
export class Bucket {
  readonly directory: string
  readonly uploads: Uploads
  #record: BucketRecord
  readonly #objects = new Map<string, ObjectRecord>()
  #sortedKeys: string[] | undefined

  constructor(directory: string, record: BucketRecord) {
    this.directory = directory
    this.#record = record
    for (const folder of ['objects', 'blobs', 'uploads']) mkdirSync(join(directory, folder), { recursive: true })
    for (const file of readdirSync(join(directory, 'objects'))) {
      if (!file.endsWith('.json')) continue
      const object = readSavedJson<ObjectRecord>(join(directory, 'objects', file), objectOutline)
      this.#objects.set(object.key, object)
    }
    this.uploads = new Uploads(join(directory, 'uploads'))
  }

  get record(): Readonly<BucketRecord> {
    return this.#record
  }

  get isEmpty(): boolean {
    return this.#objects.size === 0
  }

  update(change: Partial<BucketRecord>): void {
    this.#record = { ...this.#record, ...change }
    writeRecord(join(this.directory, 'bucket.json'), this.#record)
  }

  /** For what an update cannot say: that a setting is gone. */
  replaceRecord(record: BucketRecord): void {
    this.#record = record
    writeRecord(join(this.directory, 'bucket.json'), record)
  }

  get(key: string): ObjectRecord | undefined {
    return this.#objects.get(key)
  }

  objects(): IterableIterator<ObjectRecord> {
    return this.#objects.values()
  }

  /** Keys in the order of their UTF-8 bytes, as listings have them. */
  keys(): readonly string[] {
    return (this.#sortedKeys ??= [...this.#objects.keys()].sort((a, b) =>
      Buffer.compare(Buffer.from(a), Buffer.from(b)),
    ))
  }

  /** Makes `object` the one of its key, in one step, and drops the bytes of the one before. */
  put(object: ObjectRecord): void {
    const before = this.#objects.get(object.key)
    writeRecord(this.#recordPath(object.key), object)
    this.#objects.set(object.key, object)
    if (!before) this.#sortedKeys = undefined
    else if (before.blob !== object.blob) this.dropBlob(before.blob)
  }

  delete(key: string): boolean {
    const object = this.#objects.get(key)
    if (!object) return false
    rmSync(this.#recordPath(key), { force: true })
    this.#objects.delete(key)
    this.#sortedKeys = undefined
    this.dropBlob(object.blob)
    return true
  }

  newBlob(): string {
    return randomUUID()
  }

  blobPath(blob: string): string {
    return join(this.directory, 'blobs', blob)
  }

  /** Bytes `start` to `end`, both included. A reader that has begun keeps its bytes when the object is replaced. */
  read(object: ObjectRecord, range?: { start: number; end: number }): ReadStream {
    return createReadStream(this.blobPath(object.blob), range)
  }

  dropBlob(blob: string): void {
    rmSync(this.blobPath(blob), { force: true })
  }

  #recordPath(key: string): string {
    return join(this.directory, 'objects', `${createHash('sha256').update(key).digest('hex')}.json`)
  }
}

/** Writes JSON beside its place and renames it there. */
export function writeRecord(path: string, record: object): void {
  const temporary = `${path}.${randomUUID()}.new`
  writeFileSync(temporary, JSON.stringify(record))
  renameSync(temporary, path)
}
