import { describe, expect, it } from 'vitest'
import { feasibilityOf } from '../../../src/analysis/feasibility.ts'

describe('what a canary needs before it can be decided', () => {
  it('tells the requests and the time that exclude the bad rate', () => {
    const { requestsNeeded, durationMs } = feasibilityOf({ badRate: 0.01, beta: 0.1 }, 2, 0.1)
    expect(requestsNeeded).toBe(299)
    expect(durationMs / 60_000).toBeCloseTo(24.9, 1)
  })

  it('is never reached without traffic', () => {
    expect(feasibilityOf({ badRate: 0.05, beta: 0.01 }, 0, 0.1).durationMs).toBe(Number.POSITIVE_INFINITY)
  })
})
