import type OssClient from 'ali-oss'
import { messageOf } from '../../shared/errors.ts'
import type { CloudError } from '../errors.ts'
import type { CredentialSource } from './credentials/source.ts'
import { cloudErrorOf } from './failure.ts'
import { quietUrlParse } from './quiet-url-parse.ts'

export interface OssConnection {
  region: string
  bucket: string
  credentials: CredentialSource
  /** Address of another OSS, e.g. a local cloud; buckets are then part of the path. */
  endpoint?: string
  /** For one request with next to no content, milliseconds. */
  timeoutMs?: number
}

const defaultTimeoutMs = 60_000
/** Bytes a second: no line that anybody deploys over is slower. */
const slowestLine = 128 * 2 ** 10

/**
 * Time for a connection and for a request that carries so many bytes there or back. The second one runs in ali-oss from the
 * connection to the last byte of the answer, so that one time for all would forbid large content on a slow line.
 */
export function timeoutsFor(bytes: number, { timeoutMs = defaultTimeoutMs }: Pick<OssConnection, 'timeoutMs'>) {
  return [timeoutMs, timeoutMs + Math.ceil((bytes * 1_000) / slowestLine)] as const
}

/** Loads ali-oss and connects to one bucket. */
export async function connectOss(connection: OssConnection): Promise<OssClient> {
  const { region, bucket, credentials, endpoint, timeoutMs = defaultTimeoutMs } = connection
  quietUrlParse()
  const { default: Client } = await import('ali-oss')
  const keys = await credentials.current()
  const isOwnAddress = endpoint !== undefined
  const client = new Client({
    region: `oss-${region}`,
    endpoint: endpoint ?? `https://oss-${region}.aliyuncs.com`,
    bucket,
    accessKeyId: keys.accessKeyId,
    accessKeySecret: keys.accessKeySecret,
    authorizationV4: true,
    secure: !endpoint?.startsWith('http:'),
    sldEnable: isOwnAddress,
    timeout: timeoutMs,
    ...(keys.securityToken === undefined
      ? {}
      : {
          stsToken: keys.securityToken,
          refreshSTSTokenInterval: 60_000,
          refreshSTSToken: () => freshToken(credentials),
        }),
  })
  // With an IP address as endpoint ali-oss also sets Host to <bucket>.oss-<region>.aliyuncs.com, so the bucket would
  // be named twice. It looks at this field only to see whether the endpoint is one.
  if (isOwnAddress) client.options.endpoint.hostname = 'own-address'
  return client
}

async function freshToken(credentials: CredentialSource) {
  const { accessKeyId, accessKeySecret, securityToken } = await credentials.current()
  return { accessKeyId, accessKeySecret, stsToken: securityToken ?? '' }
}

/** Turns what ali-oss throws into our error. Its own bugs pass through. */
export function ossErrorOf(action: string, region: string, error: unknown): CloudError {
  const thrown = error as { name?: string; code?: string; status?: number; requestId?: string }
  const message = messageOf(error)
  const isAnswered = typeof thrown.status === 'number' && thrown.status > 0
  const isNetwork =
    !isAnswered &&
    (thrown.status === -1 || thrown.status === -2 || /Timeout|RequestError|ResponseError/.test(thrown.name ?? ''))
  if (!isAnswered && !isNetwork) throw error
  return cloudErrorOf({
    product: 'Oss',
    action,
    region,
    message,
    cause: error,
    ...(isAnswered ? { status: thrown.status as number, ...(thrown.code ? { code: thrown.code } : {}) } : {}),
    ...(/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH/.test(message) ? { isUnsent: true } : {}),
    ...(thrown.requestId ? { requestId: thrown.requestId } : {}),
  })
}
