import type { Readable } from 'node:stream'
import type { LocalCore } from '../core.ts'
import type { AccessKey } from '../sts/records.ts'
import type { Buckets } from './buckets.ts'
import type { OssRequest } from './request.ts'

export interface OssCall {
  request: OssRequest
  core: LocalCore
  buckets: Buckets
  /** Undefined for a request without signature that the bucket's ACL lets through. */
  caller: AccessKey | undefined
}

export interface OssAnswer {
  status: number
  headers?: Record<string, string>
  /** A text is sent whole, a stream is piped. */
  body?: string | Readable
}

/** One OSS operation under the name that the vendor's documents give it. */
export interface OssAction {
  name: string
  isReadOnly: boolean
  run(call: OssCall): OssAnswer | Promise<OssAnswer>
}

export const noContent: OssAnswer = { status: 204 }
