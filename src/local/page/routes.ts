import { messageOf } from '../../shared/errors.ts'
import { parseDuration } from '../../shared/duration.ts'
import { VirtualClock } from '../../shared/virtual-clock.ts'
import type { Clock } from '../../shared/clock.ts'
import type { RunningCore } from '../create-core.ts'
import { runFaultEvent } from '../faults/events.ts'
import { parseFaults } from '../faults/rule.ts'
import type { Gateway } from '../gateway/gateway.ts'
import type { Route } from '../gateway/http.ts'
import { seenBackends, type ObservedBalancers } from '../observed-balancers.ts'
import { loadBalancers } from '../slb/records.ts'
import type { WireAnswer, WireRequest } from '../wire/request.ts'
import { pageHtml } from './html.ts'
import { renderMetrics } from './metrics.ts'
import { instanceRows, instancesByStatus, shownState } from './overview.ts'

export interface PageParts {
  core: RunningCore
  gateway: Gateway
  balancers: () => ObservedBalancers
  /** Unscaled. */
  clock: Clock
  reset(): Promise<void>
}

type Handler = (request: WireRequest, parts: PageParts) => WireAnswer | Promise<WireAnswer>

const shownCalls = 50

const handlers: Readonly<Record<string, Handler>> = {
  'GET /_local/': () => ({
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:",
    },
    body: pageHtml,
  }),
  'GET /_local/overview': (_request, parts) => json(overview(parts)),
  'GET /_local/state': (_request, parts) =>
    json({ ...times(parts), records: shownState(parts.core.store), backends: seenBackends(parts.balancers()) }),
  'GET /_local/calls': (request, parts) => json(calls(request, parts)),
  'DELETE /_local/calls': (_request, { gateway }) => {
    gateway.calls.clear()
    return json({ total: 0 })
  },
  'GET /_local/access-log': (request, parts) => ({
    status: 200,
    headers: { 'content-type': 'application/x-ndjson' },
    body: accessLog(request, parts),
  }),
  'GET /_local/metrics': (_request, { core, gateway, balancers }) => ({
    status: 200,
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
    body: renderMetrics({
      backends: seenBackends(balancers()),
      calls: gateway.calls.all(),
      instances: instancesByStatus(core.store),
    }),
  }),
  'GET /_local/clock': (_request, parts) => json(times(parts)),
  'POST /_local/clock': changeClock,
  'POST /_local/reset': async (_request, parts) => {
    await parts.reset()
    return json({ reset: true })
  },
  'GET /_local/faults': (_request, { gateway }) => json({ faults: gateway.faults.toJSON() }),
  'POST /_local/faults': changeFaults,
  'PUT /_local/faults': changeFaults,
  'DELETE /_local/faults': (_request, { gateway, clock }) => {
    gateway.faults.load([], { nowMs: clock.now() })
    return json({ faults: [] })
  },
}

/** Answers everything below `/_local/`; requests that a page of another origin sends are refused. */
export function pageRoute(parts: PageParts): Route {
  return async (request) => {
    if (request.path === '/_local') return { status: 301, headers: { location: '/_local/' }, body: '' }
    if (!request.path.startsWith('/_local/')) return undefined
    if (!isOwnOrigin(request)) return refusal(403, 'requests from pages of other origins are not answered')
    const name = `${request.method === 'HEAD' ? 'GET' : request.method} ${request.path}`
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined
    if (!handler) return refusal(404, `there is no ${request.method} ${request.path}`)
    try {
      return await handler(request, parts)
    } catch (error) {
      return refusal(400, messageOf(error))
    }
  }
}

function isOwnOrigin({ headers }: WireRequest): boolean {
  const name = (headers['host'] ?? '').replace(/:\d+$/, '')
  const isLoopback = name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name)
  return (
    isLoopback && (headers['origin'] === undefined || headers['origin'].replace(/^https?:\/\//, '') === headers['host'])
  )
}

function times({ core, clock }: PageParts) {
  return {
    nowMs: core.clock.now(),
    now: new Date(core.clock.now()).toISOString(),
    timeScale: core.clock.scale,
    isVirtual: clock instanceof VirtualClock,
  }
}

function overview(parts: PageParts) {
  const { core, gateway, balancers } = parts
  const last = gateway.calls.all().slice(-shownCalls).toReversed()
  return {
    ...times(parts),
    machines: core.drivers.machines.kind,
    instances: instanceRows(core.store, balancers()),
    calls: last,
  }
}

/** `?since=<epoch ms>`, `?action=`, `?product=`, `?mutating=true` narrow the list down. */
function calls(request: WireRequest, { gateway }: PageParts) {
  const query = new URLSearchParams(request.query)
  const wanted = (name: string, value: string) => query.get(name) === null || query.get(name) === value
  const since = Number(query.get('since') ?? 0)
  const list = gateway.calls
    .all()
    .filter(
      (call) =>
        call.timeMs >= since &&
        wanted('action', call.action) &&
        wanted('product', call.product) &&
        wanted('mutating', String(call.isMutating)),
    )
  return { total: gateway.calls.total, calls: list }
}

/** Requests of all load balancers, one JSON document a line, oldest first; `?since=<epoch ms>`, `?load-balancer=`. */
function accessLog(request: WireRequest, { core, balancers }: PageParts): string {
  const query = new URLSearchParams(request.query)
  const wanted = query.get('load-balancer')
  return loadBalancers(core.store)
    .filter(({ id }) => wanted === null || id === wanted)
    .flatMap(({ id }) => balancers().accessLog(id, Number(query.get('since') ?? 0), Infinity))
    .toSorted((a, b) => a.timeMs - b.timeMs)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
}

async function changeClock(request: WireRequest, parts: PageParts): Promise<WireAnswer> {
  const { timeScale, advance } = readJson(request) as { timeScale?: unknown; advance?: unknown }
  if (timeScale !== undefined) parts.core.clock.scale = Number(timeScale)
  if (advance !== undefined) {
    if (!(parts.clock instanceof VirtualClock))
      throw new Error('only a virtual clock can be advanced; this one is real: set timeScale instead')
    const ms = parseDuration(advance as string)
    if (ms === undefined) throw new Error('advance must be a duration such as "90s"')
    await parts.clock.advance(ms)
  }
  return json(times(parts))
}

/** A list of faults replaces the ones in force; `{"event": …}` makes one thing happen now. */
async function changeFaults(request: WireRequest, { core, gateway, clock }: PageParts): Promise<WireAnswer> {
  const document = readJson(request)
  if (typeof document === 'object' && document !== null && 'event' in document)
    return json(await runFaultEvent(document, core))
  const { seed, rules } = parseFaults(document)
  gateway.faults.load(rules, { nowMs: clock.now(), ...(seed !== undefined && { seed }) })
  return json({ faults: gateway.faults.toJSON() })
}

function readJson(request: WireRequest): unknown {
  const text = new TextDecoder().decode(request.body)
  try {
    return JSON.parse(text || '{}')
  } catch (cause) {
    throw new Error(`the body is no JSON: ${messageOf(cause)}`, { cause })
  }
}

const json = (value: unknown): WireAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: `${JSON.stringify(value, undefined, 1)}\n`,
})

const refusal = (status: number, error: string): WireAnswer => ({ ...json({ error }), status })
