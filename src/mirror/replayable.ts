import type { LoggedRequest } from './logged-request.ts'

/** A request that may be sent a second time: it asks for something and changes nothing. */
export interface ReplayableRequest {
  method: 'GET' | 'HEAD'
  /** Path and query; always begins with one slash, so that it can lead to no other host. */
  target: string
  headers: Readonly<Record<string, string>>
  /** What the log says that it was answered with, and how fast. */
  status?: number
  durationMs?: number
}

/** Why a line of the log is not sent again. */
export type SkipReason = 'method' | 'target' | 'upgrade' | 'path'

export interface Selection {
  /** Only paths that one of these patterns fits; none means every path. */
  only: readonly RegExp[]
  except: readonly RegExp[]
  /** Names of header fields that go along where the log has them, in lower case; none by default, cookies least of all. */
  forward: readonly string[]
}

/** Fields that belong to one connection or to the host that was asked then: with them the request would be another one. */
const neverForwarded: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'expect',
  // A framework may take one of these for the real method.
  'x-http-method-override',
  'x-http-method',
  'x-method-override',
])

/**
 * What may be sent again, or why it is not. There is no option that lets another method than GET and HEAD through: RFC
 * 9110 calls PUT and DELETE idempotent, too, but they change what people stored.
 */
export function replayable(request: LoggedRequest, selection: Selection): ReplayableRequest | SkipReason {
  const { method, status, durationMs } = request
  if (method !== 'GET' && method !== 'HEAD') return 'method'
  if (status === 101 || request.headers.upgrade !== undefined) return 'upgrade'
  const target = pathOf(request.target)
  if (target === undefined) return 'target'
  // The same in a query.
  if (/[?&;]_method=/i.test(target)) return 'method'
  const path = target.split('?')[0]!
  const { only, except } = selection
  if ((only.length > 0 && !only.some((one) => one.test(path))) || except.some((one) => one.test(path))) return 'path'
  return {
    method,
    target,
    headers: forwarded(request.headers, selection.forward),
    ...(status === undefined ? {} : { status }),
    ...(durationMs === undefined ? {} : { durationMs }),
  }
}

/** Proxies log whole addresses; of those only the path counts. */
function pathOf(target: string): string | undefined {
  const path = /^https?:\/\/[^/?#]*/i.test(target) ? target.replace(/^https?:\/\/[^/?#]*/i, '') || '/' : target
  const rooted = path.startsWith('?') ? `/${path}` : path
  // eslint-disable-next-line no-control-regex -- what a request line cannot hold must not get into one
  if (!rooted.startsWith('/') || rooted.startsWith('//') || /[\u0000-\u0020\u007f-\uffff]/.test(rooted))
    return undefined
  return rooted.split('#')[0]
}

function forwarded(headers: LoggedRequest['headers'], names: readonly string[]): Record<string, string> {
  const wanted = names.filter((name) => !neverForwarded.has(name) && headers[name] !== undefined)
  // eslint-disable-next-line no-control-regex -- the same
  return Object.fromEntries(wanted.map((name) => [name, headers[name]!.replaceAll(/[\u0000-\u001f\u007f]/g, ' ')]))
}
