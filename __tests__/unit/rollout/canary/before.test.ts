import { describe, expect, it } from 'vitest'
import { announceFeasibility } from '../../../../src/rollout/canary/before.ts'
import { planCanary } from '../../../../src/rollout/canary/plan.ts'
import type { AskedStep } from '../../../../src/rollout/canary/steps.ts'
import type { CanaryMetric } from '../../../../src/rollout/canary/traffic.ts'

const errors: CanaryMetric = {
  name: 'errors',
  okRate: 0.001,
  badRate: 0.01,
  maxRatio: 1.2,
  alpha: 0.01,
  beta: 0.1,
  minRequests: 50,
  bad: { kind: 'server-error' },
}
const minute = 60_000

function said(
  steps: readonly AskedStep[],
  more: { requestsPerSecond: number; leftMs?: number; metrics?: readonly CanaryMetric[] },
): string[] {
  const planned = planCanary({ instances: 1, steps, headroom: 0.25 }, Array<number>(10).fill(100))
  if (!planned.ok) throw new Error(planned.problems[0]!.message)
  const texts: string[] = []
  announceFeasibility(
    { emit: (event) => void texts.push(`${event.type}: ${'message' in event ? event.message : ''}`) },
    {
      metrics: more.metrics ?? [errors],
      stepDurationMs: 5 * minute,
      intervalMs: 15_000,
      onInconclusive: { action: 'rollback' },
      leftMs: more.leftMs ?? Infinity,
    },
    { counts: {}, requestsPerSecond: more.requestsPerSecond },
    planned.steps,
  )
  return texts
}
const share: AskedStep = { kind: 'share', share: 0.1 }

describe('what is said before a canary', () => {
  it('is how long its first verdict takes with the traffic there is, at least', () => {
    // 2 requests/s, 10 %, 1 %: 299 clean requests, as many as ln(20) / -ln(0.99) says.
    expect(said([share], { requestsPerSecond: 2 })[0]).toMatch(/^warning: at 2\.0 .* needs 299 .*about 24m55s/)
    expect(said([share], { requestsPerSecond: 20 })[0]).toMatch(/^notice: .*about 2m30s$/)
  })

  it('takes the time of an analysis that has its own, and what a probe before it sends', () => {
    const long: AskedStep = { kind: 'analyse', durationMs: 30 * minute }
    expect(said([share, long], { requestsPerSecond: 2 })[0]).toMatch(/^notice: /)
    const probe: AskedStep = { kind: 'probe', requestsPerSecond: 50, ms: 2 * minute }
    const probed = said([share, probe, { kind: 'analyse' }], { requestsPerSecond: 0 })
    expect(probed.at(-1)).toMatch(/^notice: .*needs 299 canary requests, about 600 of them from the probe/)
    // A probe before the share was changed is none of its traffic.
    const early = said([share, probe, { kind: 'share', share: 0.2 }, { kind: 'analyse' }], { requestsPerSecond: 0 })
    expect(early.at(-1)).toMatch(/^warning: /)
  })

  it('is how long the steps take, and that the job ends before where it does', () => {
    const steps: AskedStep[] = [share, { kind: 'wait', word: 'pause', ms: 30 * minute }]
    expect(said(steps, { requestsPerSecond: 20 })[0]).toMatch(/^notice: the steps take 32m30s or more, 30m00s of them/)
    expect(said(steps, { requestsPerSecond: 20, leftMs: 20 * minute })[0]).toMatch(
      /^warning: .*this job ends before, in 20m00s: it pauses then/,
    )
  })

  it('is of the metric that needs most, not of one in the shadow', () => {
    const slow: CanaryMetric = { ...errors, name: 'slow', badRate: 0.001, bad: { kind: 'slower', thresholdMs: 800 } }
    expect(said([share], { requestsPerSecond: 20, metrics: [errors, slow] })[0]).toMatch(
      /^warning: .*excluding 0\.10 % slow needs 2995 canary requests, about 24m5\ds/,
    )
    expect(said([share], { requestsPerSecond: 20, metrics: [errors, { ...slow, isShadow: true }] })[0]).toMatch(
      /^notice: .* errors needs 299 /,
    )
  })
})
