import type { ObjectStore } from '../../src/cloud/object-store.ts'
import type { SimulatedFleet } from './simulated-fleet.ts'

/** How a process calls the cloud: each call may be its last. */
interface Calls {
  id: number
  read: <T>(effect: () => T) => Promise<T>
  write: <T>(name: string, effect: () => T) => Promise<T>
}

/** The bucket of a simulated fleet as one process sees it; the monitor is told of what becomes of the lock. */
export function bucketOf(fleet: SimulatedFleet, process: Calls): ObjectStore {
  const put = (key: string, body: Uint8Array | string, ifAbsent: boolean | undefined) =>
    process.write(`put ${key}`, () => {
      if (ifAbsent && fleet.objects.has(key)) return false
      fleet.objects.set(key, { body: Buffer.from(body), lastModified: '' })
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
    put: (key, body, options) => put(key, body, options?.ifAbsent),
    putFile: (key, path, options) => put(key, path, options?.ifAbsent),
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
