import { describe, expect, it } from 'vitest'
import { sharesOnly } from '../../support/simulated-canary.ts'
import { planCanary } from '../../../src/rollout/canary-plan.ts'
import type { CanaryStep } from '../../../src/rollout/canary-steps.ts'

const plan = (shares: number[], weights: number[], instances = 1): CanaryStep[] => {
  const planned = planCanary({ instances, steps: sharesOnly(shares), headroom: 0.25 }, weights)
  if (!planned.ok) throw new Error(planned.problems[0]!.message)
  return planned.steps.map((step) => step.stage!)
}
const refusal = (shares: number[], weights: number[], instances = 1): string => {
  const planned = planCanary({ instances, steps: sharesOnly(shares), headroom: 0.25 }, weights)
  return planned.ok ? 'accepted' : planned.problems[0]!.message
}

describe('the steps of a canary', () => {
  it('reach the asked share as closely as whole weights allow', () => {
    for (const share of [0.01, 0.05, 0.1, 0.25, 0.5]) {
      const [step] = plan([share], [100, 100])
      expect(Math.abs(step!.share - share) / share).toBeLessThan(0.01)
    }
  })

  it('take more canaries before a share would overload one', () => {
    expect(plan([0.05, 0.25, 0.5], Array<number>(10).fill(100)).map(({ canaries }) => canaries)).toEqual([1, 2, 4])
  })

  it('never send a canary more than its fair share and the headroom', () => {
    for (let servers = 2; servers <= 40; servers++) {
      for (const step of plan(
        [0.05, 0.3, 0.6].filter((share) => servers > 2 || share <= 0.5),
        Array<number>(servers).fill(100),
      )) {
        if (step.canaries < servers) expect((step.share * servers) / step.canaries).toBeLessThanOrEqual(1.25 * 1.01)
      }
    }
  })

  it('keep servers at 0 that the operator keeps out', () => {
    expect(plan([0.2], [100, 100, 0, 60])[0]!.stableWeights[1]).toBe(0)
  })

  it('are refused where nothing is left to compare with', () => {
    expect(refusal([0.05], [100])).toContain('needs a server to compare with')
    expect(refusal([0.05], [100, 100], 2)).toContain('none is left')
    expect(refusal([0.5, 0.25], [100, 100])).toContain('do not grow')
    expect(refusal([0.3, 1, 0.5], [100, 100])).toContain('100 %')
  })
})
