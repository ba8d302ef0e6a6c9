import type { Outline } from '../../shared/json.ts'

export type BucketAcl = 'private' | 'public-read' | 'public-read-write'

export interface BucketRecord {
  name: string
  createdMs: number
  acl: BucketAcl
  storageClass: string
  /** Undefined until versioning was set once. */
  versioning?: 'Enabled' | 'Suspended'
  tags: Record<string, string>
  /** As it was put: the whole `LifecycleConfiguration`. */
  lifecycle?: string
}

/** What is known of one object besides its bytes. */
export interface ObjectRecord {
  key: string
  /** File below `blobs/` that holds the bytes. */
  blob: string
  size: number
  /** Upper-case hex, without quotes. */
  etag: string
  crc64: string
  modifiedMs: number
  type: 'Normal' | 'Appendable' | 'Multipart'
  /** Headers given back as they came: content-type, cache-control, x-oss-meta-*… */
  headers: Record<string, string>
  acl?: string
  tags?: Record<string, string>
}

/** How the two look as JSON. */
export const bucketOutline: Outline = { name: 'string', createdMs: 'number', acl: 'string', tags: { '*': 'string' } }
export const objectOutline: Outline = { key: 'string', blob: 'string', size: 'number', headers: { '*': 'string' } }

export interface UploadRecord {
  uploadId: string
  key: string
  startedMs: number
  headers: Record<string, string>
}

export interface PartRecord {
  number: number
  blob: string
  size: number
  etag: string
  modifiedMs: number
}
