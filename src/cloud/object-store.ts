import type { Tags } from './tags.ts'

export interface StoredObject {
  key: string
  body: Uint8Array
  etag: string
  lastModified: string
  metadata: Record<string, string>
}

export interface ObjectSummary {
  key: string
  sizeBytes: number
  etag: string
  lastModified: string
}

/** What a store says of an object without sending it. */
export interface ObjectHead {
  sizeBytes: number
  /** CRC-64/ECMA that the store computed of what it holds, decimal; absent where a store has none. */
  crc64?: string
  metadata: Record<string, string>
}

/** What a bucket lets others do, and whether it keeps old versions of objects. */
export interface BucketSettings {
  acl: 'private' | 'public-read' | 'public-read-write'
  /** Anything but `off` makes `ifAbsent` meaningless, and can never be `off` again. */
  versioning: 'off' | 'Enabled' | 'Suspended'
}

/** What is deleted by age; days count from the last change. */
export interface ExpiryRule {
  id: string
  /** Keys that start with it; every key for ``. */
  prefix: string
  objectsAfterDays?: number
  /** Parts of uploads that were begun and never finished. */
  unfinishedUploadsAfterDays?: number
}

/** The environment's bucket: locks, journal, release history, artifacts. */
export interface ObjectStore {
  readonly bucket: string
  /** Creates the bucket (private, unversioned) when it does not exist yet. */
  ensureBucket(): Promise<void>
  /** Deletes every object and the bucket; a missing bucket is no error. */
  deleteBucket(): Promise<void>
  /** Undefined when the bucket does not exist. */
  describeBucket(): Promise<BucketSettings | undefined>
  /** Tags of the bucket itself; undefined when it does not exist. */
  describeTags(): Promise<Tags | undefined>
  /** Replaces every tag of the bucket. */
  setTags(tags: Tags): Promise<void>
  /** Shuts out everybody without credentials. */
  makePrivate(): Promise<void>
  /** Replaces every expiry rule of the bucket. */
  setExpiry(rules: readonly ExpiryRule[]): Promise<void>
  get(key: string): Promise<StoredObject | undefined>
  /** Undefined when the object does not exist. */
  head(key: string): Promise<ObjectHead | undefined>
  /** The content in parts of a few MiB; none when the object does not exist. Throws when it changes meanwhile. */
  read(key: string): AsyncIterable<Uint8Array>
  /** Returns false, and changes nothing, when `ifAbsent` is set and the object exists. */
  put(
    key: string,
    body: Uint8Array | string,
    options?: { ifAbsent?: boolean; contentType?: string; metadata?: Record<string, string> },
  ): Promise<boolean>
  /** Uploads a file without reading it whole into memory. */
  putFile(
    key: string,
    path: string,
    options?: { ifAbsent?: boolean; metadata?: Record<string, string> },
  ): Promise<boolean>
  /** Deleting what does not exist is no error. */
  delete(key: string): Promise<void>
  /** All objects below `prefix`, in the order of their keys. */
  list(prefix: string): Promise<ObjectSummary[]>
  /** An address from which an instance can fetch the object without credentials for `expiresSeconds`. */
  presignGet(key: string, expiresSeconds: number): Promise<string>
}
