import type { Random } from '../../shared/random.ts'
import type { CloudError } from '../errors.ts'
import { isWrongState } from './error-codes.ts'
import type { Effect } from './rpc.ts'

/** How often and how long one call may be repeated. */
interface RetryPolicy {
  tries: number
  /** The first wait is a random time up to this; it doubles each time. */
  baseMs: number
  capMs: number
  /** No new try starts later than this after the first one. */
  budgetMs: number
}

const policies = {
  throttled: { tries: 8, baseMs: 500, capMs: 20_000, budgetMs: 180_000 },
  transient: { tries: 7, baseMs: 300, capMs: 20_000, budgetMs: 120_000 },
  // The resource itself says when it is free again, within seconds to a few minutes: look often.
  busy: { tries: 100, baseMs: 400, capMs: 3_000, budgetMs: 180_000 },
  unreachable: { tries: 4, baseMs: 300, capMs: 5_000, budgetMs: 60_000 },
} as const satisfies Record<string, RetryPolicy>

export interface RetryState {
  /** Tries made so far, at least 1. */
  tries: number
  /** Since the first try began. */
  elapsedMs: number
  effect: Effect
  /** Whether the caller can look if the effect is there already. */
  canLook: boolean
  failsInWrongState?: boolean
}

export type RetryDecision =
  | { kind: 'give-up' }
  /** Wait, then (where asked) look whether it happened, then send again. */
  | { kind: 'repeat'; delayMs: number; looksFirst: boolean }

/** Decides whether a failed call is sent again. Pure: chance comes in as a parameter. */
export function decideRetry(error: CloudError, state: RetryState, random: Random): RetryDecision {
  const policy = policyFor(error)
  if (state.failsInWrongState && isWrongState(error.apiCode)) return { kind: 'give-up' }
  if (!policy || state.tries >= policy.tries) return { kind: 'give-up' }
  const isOutcomeUnknown = error.kind === 'transient' && error.context.isUnsent !== true
  if (isOutcomeUnknown && state.effect === 'once' && !state.canLook) return { kind: 'give-up' }
  const delayMs = delayOf(error, state.tries, policy, random)
  if (state.elapsedMs + delayMs > policy.budgetMs) return { kind: 'give-up' }
  return { kind: 'repeat', delayMs, looksFirst: state.canLook && (isOutcomeUnknown || error.kind === 'busy') }
}

function policyFor(error: CloudError): RetryPolicy | undefined {
  if (error.context.isUnsent === true) return policies.unreachable
  if (error.kind === 'throttled' || error.kind === 'busy' || error.kind === 'transient') return policies[error.kind]
  return undefined
}

/** Full jitter, so that many jobs that were refused together do not come back together. */
function delayOf(error: CloudError, tries: number, policy: RetryPolicy, random: Random): number {
  const jitter = random() * Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(tries - 1, 30))
  const asked = error.context.retryAfterMs
  return Math.ceil(typeof asked === 'number' ? asked + random() * policy.baseMs : jitter)
}
