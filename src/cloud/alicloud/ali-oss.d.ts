/** The part of ali-oss that the object store uses; the package brings no types. */
declare module 'ali-oss' {
  import type { Readable } from 'node:stream'

  export interface OssOptions {
    region: string
    endpoint: string
    bucket: string
    accessKeyId: string
    accessKeySecret: string
    stsToken?: string | undefined
    refreshSTSToken?: () => Promise<{ accessKeyId: string; accessKeySecret: string; stsToken: string }>
    refreshSTSTokenInterval?: number
    authorizationV4: boolean
    secure: boolean
    sldEnable: boolean
    timeout: number
  }

  export interface OssAnswer {
    res: { status: number; headers: Record<string, string | undefined> }
  }

  export interface PutOptions {
    mime?: string
    headers?: Record<string, string>
    meta?: Record<string, string>
    contentLength?: number
    timeout?: readonly [connectMs: number, answerMs: number]
  }

  export interface LifecycleRule {
    id: string
    prefix: string
    status: 'Enabled'
    expiration?: { days: number }
    abortMultipartUpload?: { days: number }
  }

  export default class OssClient {
    constructor(options: OssOptions)
    /** The parsed endpoint is in here, as url.parse made it. */
    options: { endpoint: { hostname: string } }
    put(name: string, content: Buffer, options?: PutOptions): Promise<OssAnswer>
    putStream(name: string, content: Readable, options?: PutOptions): Promise<OssAnswer>
    get(name: string, options?: Pick<PutOptions, 'headers' | 'timeout'>): Promise<OssAnswer & { content: Buffer }>
    head(name: string): Promise<OssAnswer>
    delete(name: string): Promise<OssAnswer>
    deleteMulti(names: string[], options: { quiet: boolean }): Promise<OssAnswer>
    listV2(query: Record<string, string | number>): Promise<{
      objects: { name: string; size: number; etag: string; lastModified: string }[]
      nextContinuationToken: string | null
    }>
    putBucket(name: string, options: { acl: 'private' }): Promise<unknown>
    deleteBucket(name: string): Promise<unknown>
    getBucketInfo(name: string): Promise<{ bucket: { AccessControlList?: { Grant?: string }; Versioning?: string } }>
    getBucketTags(name: string): Promise<{ tag: Record<string, string> }>
    putBucketTags(name: string, tag: Record<string, string>): Promise<unknown>
    putBucketACL(name: string, acl: 'private'): Promise<unknown>
    putBucketLifecycle(name: string, rules: LifecycleRule[]): Promise<unknown>
    signatureUrlV4(method: 'GET', expiresSeconds: number, request: object, name: string): Promise<string>
  }
}
