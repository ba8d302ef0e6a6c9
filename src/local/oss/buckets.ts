import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readSavedJson } from '../saved-json.ts'
import { Bucket, writeRecord } from './bucket.ts'
import { bucketOutline, type BucketRecord } from './records.ts'

/** What the vendor allows; also what makes a name safe as a folder. */
const nameShape = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/

export const isBucketName = (name: string) => nameShape.test(name)

/** All buckets: folders below one directory. What was there before is there again. */
export class Buckets {
  readonly #directory: string
  readonly #buckets = new Map<string, Bucket>()

  constructor(directory: string) {
    this.#directory = directory
    mkdirSync(directory, { recursive: true })
    for (const name of readdirSync(directory)) {
      const path = join(directory, name, 'bucket.json')
      if (!isBucketName(name) || !existsSync(path)) continue
      this.#buckets.set(name, new Bucket(join(directory, name), readSavedJson<BucketRecord>(path, bucketOutline)))
    }
  }

  get(name: string): Bucket | undefined {
    return this.#buckets.get(name)
  }

  /** In the order of their names. */
  all(): Bucket[] {
    return [...this.#buckets.values()].sort((a, b) => (a.record.name < b.record.name ? -1 : 1))
  }

  create(record: BucketRecord): Bucket {
    const directory = join(this.#directory, record.name)
    mkdirSync(directory, { recursive: true })
    writeRecord(join(directory, 'bucket.json'), record)
    const bucket = new Bucket(directory, record)
    this.#buckets.set(record.name, bucket)
    return bucket
  }

  delete(name: string): void {
    this.#buckets.delete(name)
    rmSync(join(this.#directory, name), { recursive: true, force: true })
  }

  clear(): void {
    for (const { record } of this.all()) this.delete(record.name)
  }
}
