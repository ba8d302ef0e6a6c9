import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Clock } from '../../shared/clock.ts'
import { messageOf } from '../../shared/errors.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import type { FaultPlan, FaultTarget } from '../faults/plan.ts'
import { ConnectionDropped, HtmlAnswer, strikeAfter, strikeBefore } from '../faults/strikes.ts'
import type { CallLog } from '../gateway/call-log.ts'
import { requestId as newRequestId } from '../ids.ts'
import type { AccessKey } from '../sts/records.ts'
import { renderXml } from '../wire/xml.ts'
import type { OssAction, OssAnswer, OssCall } from './action.ts'
import { actionOf } from './actions.ts'
import { authenticate } from './authenticate.ts'
import type { Buckets } from './buckets.ts'
import { OssError } from './oss-error.ts'
import { pathStyle, readOssRequest, type OssRequest } from './request.ts'

export interface OssParts {
  core: LocalCore
  buckets: Buckets
  faults: FaultPlan
  calls: CallLog
  /** Unscaled, for slow answers. */
  clock: Clock
  log: (message: string) => void
}

/** OSS over HTTP. Every request gets an answer, and its body is read or the connection ends. */
export function ossListener(parts: OssParts): RequestListener {
  return (message, response) => {
    answer(message, response, parts).catch((error: unknown) => {
      // A client that went away in the middle of a body is no event; anything else is a bug.
      if (!message.destroyed && !response.destroyed) parts.log(`OSS ${message.method} failed: ${messageOf(error)}`)
      response.destroy()
    })
  }
}

async function answer(message: IncomingMessage, response: ServerResponse, parts: OssParts): Promise<void> {
  const requestId = newRequestId(parts.core.random).replaceAll('-', '').slice(0, 24)
  const timeMs = parts.core.clock.now()
  const started = parts.core.clock.monotonic()
  const seen: { request?: OssRequest; action?: OssAction; accessKeyId?: string } = {}
  const end = (status: number, code?: string) =>
    parts.calls.add({
      timeMs,
      product: 'Oss',
      action: seen.action?.name ?? String(message.method),
      parameters: { bucket: seen.request?.bucket ?? '', key: seen.request?.key ?? '' },
      isMutating: seen.action ? !seen.action.isReadOnly : false,
      accessKeyId: seen.accessKeyId ?? '',
      requestId,
      status,
      ...(code !== undefined && { code }),
      durationMs: parts.core.clock.monotonic() - started,
    })
  try {
    seen.request = readOssRequest(message)
    const signed = authenticateEither(seen.request, parts.core)
    seen.request = signed.request
    if (signed.caller) seen.accessKeyId = signed.caller.id
    seen.action = actionOf(signed.request)
    const result = await perform(seen.action, signed, parts)
    end(result.status)
    await send(result, { message, response, requestId })
  } catch (error) {
    if (error instanceof ConnectionDropped) {
      end(0, 'Dropped')
      message.socket.destroy()
      return
    }
    if (isGone(message, response)) throw error
    const refusal = asAnswer(error, { requestId, host: message.headers.host ?? '', log: parts.log })
    end(refusal.status, refusal.code)
    await send(refusal, { message, response, requestId })
  }
}

async function perform(action: OssAction, signed: SignedRequest, parts: OssParts): Promise<OssAnswer> {
  const { core, buckets, faults, clock } = parts
  const { request, caller } = signed
  const call: OssCall = { request, core, buckets, caller }
  checkAccess(call, action)
  const target: FaultTarget = {
    action: `Oss:${action.name}`,
    isReadOnly: action.isReadOnly,
    values: [request.bucket, request.key],
  }
  await strikeBefore(faults, target, clock)
  const result = await action.run(call)
  strikeAfter(faults, target, clock)
  return result
}

interface SignedRequest {
  request: OssRequest
  caller: AccessKey | undefined
}

/** Some clients name the bucket in the host and in the path at once; only the signature tells which one they mean. */
function authenticateEither(request: OssRequest, core: LocalCore): SignedRequest {
  try {
    return { request, caller: authenticate(request, core) }
  } catch (error) {
    const other = pathStyle(request)
    if (!other || !(error instanceof OssError) || error.code !== 'SignatureDoesNotMatch') throw error
    return { request: other, caller: authenticate(other, core) }
  }
}

/** Without a signature only what the bucket (or the object) opens to everyone is allowed. */
function checkAccess({ caller, request, buckets }: OssCall, action: OssAction): void {
  if (caller) return
  const bucket = buckets.get(request.bucket)
  const own = bucket?.get(request.key)?.acl
  const acl = own && own !== 'default' ? own : bucket?.record.acl
  const isObject = request.key !== '' && !action.name.endsWith('Acl')
  if (isObject && acl === 'public-read-write') return
  if (isObject && acl === 'public-read' && action.isReadOnly) return
  throw new OssError('AccessDenied', 403, 'Anonymous access is forbidden for this operation.')
}

function asAnswer(
  error: unknown,
  context: { requestId: string; host: string; log: (message: string) => void },
): OssAnswer & { code: string } {
  if (error instanceof HtmlAnswer)
    return { status: error.status, headers: { 'content-type': 'text/html' }, body: error.html, code: 'Html' }
  const { code, httpStatus, message, details, headers } = asOssError(error, context.log)
  const body = { Code: code, Message: message, RequestId: context.requestId, HostId: context.host, ...details }
  return {
    status: httpStatus,
    headers: { 'content-type': 'application/xml', 'x-oss-err': code, ...headers },
    body: renderXml('Error', body),
    code,
  }
}

function asOssError(error: unknown, log: (message: string) => void): OssError {
  if (error instanceof OssError) return error
  // Faults speak the RPC products' dialect; only the shape differs here.
  if (error instanceof VendorError)
    return new OssError(error.code, error.httpStatus, error.message, { headers: { ...error.headers } })
  log(`OSS failed inside the local cloud: ${error instanceof Error ? error.stack : messageOf(error)}`)
  return new OssError('InternalError', 500, 'We encountered an internal error. Please try again.')
}

interface Exchange {
  message: IncomingMessage
  response: ServerResponse
  requestId: string
}

async function send(answer: OssAnswer, { message, response, requestId }: Exchange): Promise<void> {
  const { status, body } = answer
  const headers: Record<string, string> = {
    server: 'AliyunOSS',
    'x-oss-request-id': requestId,
    'x-oss-server-time': '1',
  }
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    headers[name] = Buffer.from(value, 'utf8').toString('latin1')
  if (typeof body === 'string') headers['content-length'] = String(Buffer.byteLength(body))
  else if (!body && !headers['content-length'] && status !== 204 && status !== 304) headers['content-length'] = '0'
  response.writeHead(status, headers)
  if (message.method === 'HEAD' || body === undefined) response.end()
  else if (typeof body === 'string') response.end(body)
  else await pipeline(body, response)
}

const isGone = (message: IncomingMessage, response: ServerResponse) =>
  message.destroyed && !message.complete && response.destroyed
