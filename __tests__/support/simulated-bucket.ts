import type { ObjectStore } from '../../src/cloud/object-store.ts'
import { artifactKey, markOf } from '../../src/rollout/instance/artifact-proof.ts'
import { Crc64 } from '../../src/shared/crc64.ts'
import type { SimulatedFleet } from './simulated-fleet.ts'

/** How a process calls the cloud: each call may be its last. */
interface Calls {
  id: number
  read: <T>(effect: () => T) => Promise<T>
  write: <T>(name: string, effect: () => T) => Promise<T>
}

/** The bucket of a simulated fleet as one process sees it; the monitor is told of what becomes of the lock. */
export function bucketOf(fleet: SimulatedFleet, process: Calls): ObjectStore {
  const put: ObjectStore['put'] = (key, body, { ifAbsent, metadata } = {}) =>
    process.write(`put ${key}`, () => {
      if (ifAbsent && fleet.objects.has(key)) return false
      fleet.objects.set(key, { body: Buffer.from(body as string), lastModified: '', ...(metadata ? { metadata } : {}) })
      if (/^lock\/\d+\.json$/.test(key)) fleet.monitor.lockWritten(process.id, key, Buffer.from(body).toString())
      return true
    })
  return {
    bucket: 'sim',
    ensureBucket: () => process.read(() => {}),
    deleteBucket: () => process.write('deleteBucket', () => fleet.objects.clear()),
    describeBucket: () => process.read(() => ({ acl: 'private' as const, versioning: 'off' as const })),
    describeTags: () => process.read(() => ({})),
    setTags: () => process.write('setTags', () => {}),
    makePrivate: () => process.write('makePrivate', () => {}),
    setExpiry: () => process.write('setExpiry', () => {}),
    get: (key) =>
      process.read(() => {
        const found = fleet.objects.get(key)
        return found && { key, body: found.body, etag: '', lastModified: found.lastModified, metadata: {} }
      }),
    head: (key) =>
      process.read(() => {
        const found = fleet.objects.get(key)
        if (!found) return undefined
        const { body, metadata = {} } = found
        return { sizeBytes: body.byteLength, crc64: new Crc64().update(body).digest(), metadata }
      }),
    async *read(key) {
      const found = await process.read(() => fleet.objects.get(key))
      if (found) yield found.body
    },
    put,
    putFile: put,
    delete: (key) => process.write(`delete ${key}`, () => void fleet.objects.delete(key)),
    list: (prefix) =>
      process.read(() =>
        [...fleet.objects.keys()]
          .filter((key) => key.startsWith(prefix))
          .sort()
          .map((key) => ({ key, sizeBytes: fleet.objects.get(key)!.body.byteLength, etag: '', lastModified: '' })),
      ),
    presignGet: async (key) => `https://sim/${key}`,
  }
}

/** Puts the artifact of a release there as an upload does; its digest is a name that stands for its bytes. */
export function putArtifact(store: ObjectStore, digest: string, content: string): Promise<boolean> {
  const bytes = Buffer.from(content)
  return store.put(artifactKey(digest), bytes, { ifAbsent: true, metadata: markOf(digest, bytes) })
}
