import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSavedJson } from '../saved-json.ts'
import type { PartRecord, UploadRecord } from './records.ts'

const idShape = /^[0-9A-F]{32}$/

/** Multipart uploads of one bucket that are neither completed nor aborted: a folder each. */
export class Uploads {
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = directory
  }

  start(upload: Omit<UploadRecord, 'uploadId'>): UploadRecord {
    const record = { ...upload, uploadId: randomBytes(16).toString('hex').toUpperCase() }
    mkdirSync(join(this.#directory, record.uploadId))
    this.#write(record.uploadId, 'upload.json', record)
    return record
  }

  /** Undefined for an id that is not (or no longer) known, and for texts that are no id. */
  get(uploadId: string, key: string): UploadRecord | undefined {
    if (!idShape.test(uploadId) || !existsSync(join(this.#directory, uploadId, 'upload.json'))) return undefined
    const record = this.#read<UploadRecord>(uploadId, 'upload.json')
    return record.key === key ? record : undefined
  }

  all(): UploadRecord[] {
    return readdirSync(this.#directory)
      .filter((name) => idShape.test(name))
      .map((uploadId) => this.#read<UploadRecord>(uploadId, 'upload.json'))
  }

  putPart(uploadId: string, part: PartRecord): void {
    const before = this.parts(uploadId).find(({ number }) => number === part.number)
    this.#write(uploadId, `part-${part.number}.json`, part)
    if (before) rmSync(this.blobPath(uploadId, before.blob), { force: true })
  }

  /** In the order of their numbers. */
  parts(uploadId: string): PartRecord[] {
    return readdirSync(join(this.#directory, uploadId))
      .filter((name) => /^part-\d+\.json$/.test(name))
      .map((name) => this.#read<PartRecord>(uploadId, name))
      .sort((a, b) => a.number - b.number)
  }

  blobPath(uploadId: string, blob: string): string {
    return join(this.#directory, uploadId, blob)
  }

  remove(uploadId: string): void {
    rmSync(join(this.#directory, uploadId), { recursive: true, force: true })
  }

  #read<T>(uploadId: string, name: string): T {
    return readSavedJson<T>(join(this.#directory, uploadId, name), {})
  }

  #write(uploadId: string, name: string, record: object): void {
    const path = join(this.#directory, uploadId, name)
    const temporary = `${path}.${randomUUID()}.new`
    writeFileSync(temporary, JSON.stringify(record))
    renameSync(temporary, path)
  }
}
