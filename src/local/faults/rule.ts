import { parseDuration } from '../../shared/duration.ts'

/** What goes wrong. `before` and `after` tell whether the call has had its effect when it does. */
export type FaultKind =
  | 'throttle'
  | 'error'
  | 'html'
  | 'slow'
  | 'drop-before'
  | 'drop-after'
  | 'error-after'
  | 'stale-read'
  | 'never-boots'
  | 'agent-offline'
  | AppFaultKind

/** What goes wrong in the application on an instance: for whoever asks it, balancer or health check. */
export type AppFaultKind = 'app-slow-start' | 'app-old-version' | 'app-error' | 'app-slow' | 'app-leak'

/** One line of a faults file. Everything but `kind` narrows down what it strikes. */
export interface FaultRule {
  kind: FaultKind
  /** Glob over `<product>:<action>` or the action alone, e.g. `Describe*`, `slb:*`; default every call. */
  action: string
  /** Chance per matching call, 0 to 1; default 1. */
  probability: number
  /** How often it strikes at most; default without end. */
  count: number
  /** Matching calls that pass first; default 0. */
  skip: number
  /** Strikes only calls (or machines) that name this resource id. */
  instance?: string
  /** Window since the faults were loaded, in ms. */
  fromMs: number
  untilMs: number
  /** throttle: hint to the client in ms. */
  retryAfterMs: number
  /** slow: added time in ms of real time; stale-read: age of what is read. */
  delayMs: number
  /** Applications only: strikes while `/opt/<app>/current` leads to this release as the service starts. */
  release?: string
  /** app-leak: requests that a process bears before it is killed. */
  limit: number
  status: number
  code: string
  message: string
}

const kinds: readonly FaultKind[] = [
  'throttle',
  'error',
  'html',
  'slow',
  'drop-before',
  'drop-after',
  'error-after',
  'stale-read',
  'never-boots',
  'agent-offline',
  'app-slow-start',
  'app-old-version',
  'app-error',
  'app-slow',
  'app-leak',
]
const numberKeys = ['probability', 'count', 'skip', 'status', 'limit'] as const
const durationKeys = { from: 'fromMs', until: 'untilMs', retryAfter: 'retryAfterMs', delay: 'delayMs' } as const
const textKeys = ['action', 'instance', 'code', 'message', 'release'] as const

function defaults(kind: FaultKind): FaultRule {
  const throttle = kind === 'throttle'
  return {
    kind,
    action: '*',
    probability: 1,
    count: Infinity,
    skip: 0,
    fromMs: 0,
    untilMs: Infinity,
    retryAfterMs: 1_000,
    delayMs: kind === 'app-slow-start' ? 10_000 : kind === 'app-leak' ? 20 : 2_000,
    limit: 200,
    status: throttle ? 400 : kind === 'app-error' ? 500 : kind === 'html' ? 502 : kind === 'error-after' ? 504 : 503,
    code: throttle ? 'Throttling.User' : kind === 'error-after' ? 'RequestTimeout' : 'ServiceUnavailable',
    message: throttle
      ? 'Request was denied due to user flow control.'
      : kind === 'error-after'
        ? 'The request has timed out.'
        : 'The request has failed due to a temporary failure of the server.',
  }
}

/** A faults file as it was read: `{seed?, faults: [...]}` or a list. Throws with every problem found. */
export function parseFaults(document: unknown): { seed?: number; rules: FaultRule[] } {
  const { seed, faults } = Array.isArray(document)
    ? { seed: undefined, faults: document }
    : ((document ?? {}) as Record<string, unknown>)
  if (!Array.isArray(faults)) throw new Error('faults must be a list, or an object with a list named "faults"')
  const problems: string[] = []
  const rules = faults.map((entry, i) => parseRule(entry, `faults[${i}]`, problems))
  if (seed !== undefined && !Number.isInteger(seed)) problems.push('seed must be a whole number')
  if (problems.length > 0) throw new Error(problems.join('; '))
  return { ...(typeof seed === 'number' && { seed }), rules }
}

function parseRule(entry: unknown, where: string, problems: string[]): FaultRule {
  const given = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>
  const kind = kinds.find((known) => known === given['kind'])
  if (!kind) problems.push(`${where}.kind must be one of ${kinds.join(', ')}`)
  const rule: Record<string, unknown> = { ...defaults(kind ?? 'error') }
  for (const [key, value] of Object.entries(given)) {
    if (key === 'kind') continue
    const read = readKey(key, value)
    if (read) rule[read.name] = read.value
    else problems.push(`${where}.${key} is unknown or has a value of the wrong kind`)
  }
  return rule as unknown as FaultRule
}

function readKey(key: string, value: unknown): { name: string; value: unknown } | undefined {
  if (numberKeys.some((name) => name === key))
    return typeof value === 'number' && value >= 0 ? { name: key, value } : undefined
  if (textKeys.some((name) => name === key)) return typeof value === 'string' ? { name: key, value } : undefined
  const name = Object.hasOwn(durationKeys, key) ? durationKeys[key as keyof typeof durationKeys] : undefined
  const ms = name && (typeof value === 'string' || typeof value === 'number') ? parseDuration(value) : undefined
  return name && ms !== undefined ? { name, value: ms } : undefined
}
