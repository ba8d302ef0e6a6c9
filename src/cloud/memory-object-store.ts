import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Clock } from '../shared/clock.ts'
import { Crc64 } from '../shared/crc64.ts'
import type { ObjectStore, StoredObject } from './object-store.ts'

/** A bucket in memory, for simulations and tests. Keys sort by their bytes, as OSS lists them. */
export function createMemoryObjectStore(bucket: string, clock: Clock): ObjectStore {
  const objects = new Map<string, StoredObject>()
  const write = (key: string, body: Uint8Array, metadata: Record<string, string> = {}) => {
    const etag = createHash('md5').update(body).digest('hex').toUpperCase()
    objects.set(key, { key, body, etag, lastModified: new Date(clock.now()).toISOString(), metadata: { ...metadata } })
  }
  const put: ObjectStore['put'] = async (key, body, { ifAbsent = false, metadata } = {}) => {
    if (ifAbsent && objects.has(key)) return false
    write(key, typeof body === 'string' ? Buffer.from(body, 'utf8') : Uint8Array.from(body), metadata)
    return true
  }
  return {
    bucket,
    ensureBucket: () => Promise.resolve(),
    deleteBucket: async () => objects.clear(),
    describeBucket: async () => ({ acl: 'private', versioning: 'off' }),
    describeTags: async () => ({}),
    setTags: async () => {},
    makePrivate: async () => {},
    // Nothing in memory gets old enough.
    setExpiry: async () => {},
    get: async (key) => {
      const found = objects.get(key)
      return found && { ...found, body: Uint8Array.from(found.body), metadata: { ...found.metadata } }
    },
    head: async (key) => {
      const found = objects.get(key)
      if (!found) return undefined
      const { body, metadata } = found
      return { sizeBytes: body.length, crc64: new Crc64().update(body).digest(), metadata: { ...metadata } }
    },
    async *read(key) {
      const found = objects.get(key)
      if (found) yield Uint8Array.from(found.body)
    },
    put,
    putFile: async (key, path, options) => put(key, await readFile(path), options),
    delete: async (key) => void objects.delete(key),
    list: async (prefix) =>
      [...objects.values()]
        .filter(({ key }) => key.startsWith(prefix))
        .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)))
        .map(({ key, body, etag, lastModified }) => ({ key, sizeBytes: body.length, etag, lastModified })),
    presignGet: async (key, expiresSeconds) => `memory://${bucket}/${key}?expires=${expiresSeconds}`,
  }
}
