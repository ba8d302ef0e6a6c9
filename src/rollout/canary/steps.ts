import { formatDuration } from '../../shared/duration.ts'
import { countOf } from '../plan.ts'

/** One step of a canary as it is asked for. Times in milliseconds, shares from 0 to 1. */
export type AskedStep =
  /** This part of the traffic to the new version, on as many servers as it needs or on so many: `2`, `50%`. */
  | { kind: 'share'; share: number; servers?: string }
  /** So many servers run the new version and serve with their own weights: `2`, `50%` (rounded down, never 0). */
  | { kind: 'servers'; servers: string }
  /** Judges what the canary does from now on. */
  | { kind: 'analyse'; durationMs?: number; intervalMs?: number; initialDelayMs?: number }
  /** Time that passes with an eye on the canaries; `every` counts from the last change of the share. */
  | { kind: 'wait'; word: 'pause' | 'bake' | 'every'; ms: number }
  /** Ends the job until a person goes on. */
  | { kind: 'approve'; why?: string }
  /** Requests of our own through the load balancer, which the analysis that follows counts, too. */
  | { kind: 'probe'; requestsPerSecond: number; ms: number; path?: string }
  /** Everybody gets the release. */
  | { kind: 'promote' }

export interface CanarySettings {
  /** Servers that get the new version first. */
  instances: number
  steps: readonly AskedStep[]
  /** How much more than its fair share a server may be sent, e.g. 0.25. */
  headroom: number
  /** After the last step the release goes to so much more of the fleet at a time, in (0, 1]; all at once when absent. */
  promoteBy?: number
  /** Servers that have the new version from the step on that a run before this had reached. */
  reached?: { step: number; canaries: number }
}

/** Weights that give the canaries their part of the traffic. */
export interface CanaryStep {
  /** Share that was asked for and share that whole weights can give. */
  asked: number
  share: number
  /** Servers on the new version in this step, in the order of `planCanary`'s candidates. */
  canaries: number
  canaryWeight: number
  /** Weights of the remaining servers; the same order. */
  stableWeights: number[]
  /** Every server has its own weights. */
  isOwn?: true
}

export type GrowingStep = Extract<AskedStep, { kind: 'share' | 'servers' }>

/** Whether a step gives the new version more of the traffic. */
export const grows = (step: AskedStep): step is GrowingStep => step.kind === 'share' || step.kind === 'servers'

/** A step as a person reads it, e.g. `5% on 1 server`, `bake 2m00s`. */
export function describeStep(step: AskedStep): string {
  switch (step.kind) {
    case 'share':
      return step.servers === undefined ? asPercent(step.share) : `${asPercent(step.share)} on ${inServers(step)}`
    case 'servers':
      return inServers(step)
    case 'analyse':
      return step.durationMs === undefined ? 'analyse' : `analyse for ${formatDuration(step.durationMs)}`
    case 'wait':
      return step.word === 'every'
        ? `until ${formatDuration(step.ms)} after the last change`
        : `${step.word} ${formatDuration(step.ms)}`
    case 'approve':
      return step.why === undefined ? 'approve' : `approve (${step.why})`
    case 'probe':
      return `probe with ${step.requestsPerSecond} requests/s for ${formatDuration(step.ms)}`
    case 'promote':
      return 'promote'
  }
}

const inServers = ({ servers = '' }: { servers?: string }) => `${servers} ${servers === '1' ? 'server' : 'servers'}`
export const asPercent = (share: number) => `${Math.round(share * 1_000) / 10} %`

/**
 * Whether a step that gives more traffic is judged as a part of it, because no `analyse` follows before the next one
 * does. More servers after the last share are the promotion itself, for which the verdicts before them speak.
 */
export function isJudgedAtOnce(steps: readonly AskedStep[], index: number): boolean {
  const step = steps[index]!
  if (!grows(step)) return false
  const later = steps.slice(index + 1)
  const next = later.findIndex((one) => grows(one) || one.kind === 'promote')
  const until = next < 0 ? later : later.slice(0, next)
  if (until.some(({ kind }) => kind === 'analyse')) return false
  const isPromotion =
    step.kind === 'servers' &&
    steps.slice(0, index).some(grows) &&
    !later.some(({ kind }) => kind === 'share' || kind === 'analyse')
  return !isPromotion
}

/** The least number of canaries that carry a share without overload. */
export const canariesFor = (share: number, servers: number, headroom: number) =>
  Math.ceil((share * servers) / (1 + headroom) - 1e-9)

/** `50%` of 5 servers are 2: rounded down, never 0. */
export const countOfServers = (text: string, servers: number) =>
  Math.max(text.endsWith('%') ? 1 : 0, countOf(text, servers, 'down'))
