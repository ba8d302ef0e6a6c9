import type { PlannedStep } from '../../src/rollout/canary/plan.ts'
import { grows, type AskedStep } from '../../src/rollout/canary/steps.ts'
import type { WatchedShare } from './share-watch.ts'
import { pick, upTo } from './simulated-random-fleet.ts'

const minute = 60_000

/** Steps of every kind in a random order that makes sense; no fleet is promised to allow them. */
export function randomSteps(random: () => number): AskedStep[] {
  const happens = (probability: number) => random() < probability
  const between = (): AskedStep[] => [
    ...(happens(0.2) ? [wait(random)] : []),
    ...(happens(0.15) ? [{ kind: 'probe', requestsPerSecond: 5, ms: minute } as const] : []),
    ...(happens(0.4) ? [{ kind: 'analyse' } as const] : []),
    ...(happens(0.2) ? [wait(random)] : []),
    ...(happens(0.1) ? [{ kind: 'approve' } as const] : []),
  ]
  const growths: AskedStep[] = [
    happens(0.8) ? { kind: 'share', share: 0.05, ...(happens(0.3) ? { servers: '1' } : {}) } : servers('1'),
    ...(happens(0.7) ? [happens(0.6) ? share(0.25) : servers('30%')] : []),
    ...(happens(0.5) ? [share(0.5)] : []),
    ...(happens(0.4) ? [servers('60%'), servers('80%')].slice(upTo(random, 2)) : []),
  ]
  return [
    ...(happens(0.1) ? [{ kind: 'approve' } as const] : []),
    ...growths.flatMap((growth) => [growth, ...between()]),
    ...(happens(0.3) ? [{ kind: 'promote' } as const] : []),
  ]
}

const share = (part: number): AskedStep => ({ kind: 'share', share: part })
const servers = (text: string): AskedStep => ({ kind: 'servers', servers: text })
const wait = (random: () => number): AskedStep => ({
  kind: 'wait',
  word: pick(random, ['pause', 'bake', 'every'] as const),
  ms: minute * (1 + upTo(random, 5)),
})

/** Shares that whole weights do not tell apart. */
const alike = 0.02

/** The shares that a plan may have, in order, and which of them lead on without evidence. */
export function watchedShares(steps: readonly PlannedStep[]): WatchedShare[] {
  const shares: WatchedShare[] = []
  for (const [index, { asked, stage, isJudged }] of steps.entries()) {
    if (!grows(asked) || !stage) continue
    const later = steps.slice(index + 1)
    const next = later.findIndex((one) => grows(one.asked))
    const until = next < 0 ? later : later.slice(0, next)
    const isFree = !isJudged && until.every((one) => one.asked.kind !== 'analyse')
    const share = Math.max(stage.share, stage.asked)
    // Nobody sees from outside that a step began which changes nothing; the evidence of one is that of both.
    if (share <= (shares.at(-1)?.share ?? 0) + alike) shares.pop()
    shares.push({ share, ...(isFree ? { isFree } : {}) })
  }
  return shares
}
