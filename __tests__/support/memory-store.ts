import { createHash } from 'node:crypto'
import { CloudError } from '../../src/cloud/errors.ts'
import type { BucketSettings, ExpiryRule, ObjectStore, StoredObject } from '../../src/cloud/object-store.ts'

const noSuchBucket = (bucket: string) =>
  new CloudError(`bucket ${bucket} does not exist`, {
    code: 'E_NOT_FOUND',
    kind: 'not-found',
    product: 'Oss',
    action: 'PutObject',
    apiCode: 'NoSuchBucket',
  })

export interface ObjectChange {
  action: 'PutObject' | 'DeleteObject'
  key: string
  /** Empty for a deletion. */
  body: string
}

/** A bucket in memory. It is told of each request before it takes effect, so that a test can count or stop them. */
export class MemoryBucket {
  readonly objects = new Map<string, StoredObject>()
  exists = false
  settings: BucketSettings = { acl: 'private', versioning: 'off' }
  expiry: readonly ExpiryRule[] = []
  tags: Record<string, string> = {}

  /** Forgets the lock of a run that died, so that the next one need not wait for it to run out. */
  releaseLock(): void {
    for (const key of this.objects.keys()) if (key.startsWith('lock/')) this.objects.delete(key)
  }

  /** `onStored` is told of each object that was written or deleted. */
  open(
    bucket: string,
    onRequest: (action: string) => void = () => {},
    onStored: (change: ObjectChange) => void = () => {},
  ): ObjectStore {
    const put = async (key: string, body: Uint8Array | string, ifAbsent: boolean, metadata: Record<string, string>) => {
      onRequest('PutObject')
      if (!this.exists) throw noSuchBucket(bucket)
      if (ifAbsent && this.objects.has(key)) return false
      const bytes = Buffer.from(body as string)
      const etag = createHash('md5').update(bytes).digest('hex')
      this.objects.set(key, { key, body: bytes, etag, lastModified: '2026-01-01T00:00:00Z', metadata })
      onStored({ action: 'PutObject', key, body: bytes.toString() })
      return true
    }
    const list = (prefix: string) =>
      [...this.objects.values()]
        .filter(({ key }) => key.startsWith(prefix))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ key, body, etag, lastModified }) => ({ key, sizeBytes: body.length, etag, lastModified }))
    return {
      bucket,
      ensureBucket: async () => {
        onRequest('ListObjects')
        if (this.exists) return
        onRequest('PutBucket')
        this.exists = true
      },
      deleteBucket: async () => {
        onRequest('ListObjects')
        if (this.objects.size > 0) {
          onRequest('DeleteMultipleObjects')
          this.objects.clear()
        }
        onRequest('DeleteBucket')
        this.exists = false
        this.tags = {}
      },
      describeTags: async () => {
        onRequest('GetBucketTags')
        return this.exists ? this.tags : undefined
      },
      setTags: async (tags) => {
        onRequest('PutBucketTags')
        if (!this.exists) throw noSuchBucket(bucket)
        this.tags = tags
      },
      describeBucket: async () => {
        onRequest('GetBucketInfo')
        return this.exists ? this.settings : undefined
      },
      makePrivate: async () => {
        onRequest('PutBucketAcl')
        this.settings = { ...this.settings, acl: 'private' }
      },
      setExpiry: async (rules) => {
        onRequest('PutBucketLifecycle')
        if (!this.exists) throw noSuchBucket(bucket)
        this.expiry = rules
      },
      get: async (key) => {
        onRequest('GetObject')
        return this.objects.get(key)
      },
      head: async (key) => {
        onRequest('HeadObject')
        const found = this.objects.get(key)
        return found && { sizeBytes: found.body.length, metadata: found.metadata }
      },
      read: () => {
        throw new Error('provision reads nothing in parts')
      },
      put: (key, body, options = {}) => put(key, body, options.ifAbsent ?? false, options.metadata ?? {}),
      putFile: () => Promise.reject(new Error('provision uploads no file')),
      delete: async (key) => {
        onRequest('DeleteObject')
        this.objects.delete(key)
        onStored({ action: 'DeleteObject', key, body: '' })
      },
      list: async (prefix) => {
        onRequest('ListObjects')
        return list(prefix)
      },
      presignGet: async (key) => `https://${bucket}.example/${key}`,
    }
  }
}
