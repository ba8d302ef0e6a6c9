import { describe, expect, test } from 'vitest'
import type { Listener } from '../../../../src/cloud/load-balancer.ts'
import { feasibilityOf } from '../../../../src/analysis/feasibility.ts'
import { stickyWarning, waysToVerdict } from '../../../../src/rollout/canary/advice.ts'

describe('what to do when a step cannot come to a verdict', () => {
  test('is told in options of the command line, each of them enough by itself', () => {
    const policy = { badRate: 0.05, beta: 0.01 }
    const { requestsNeeded } = feasibilityOf(policy, 2, 0.1)
    const ways = waysToVerdict({ requestsNeeded, requestsPerSecond: 2, share: 0.1, stepDurationMs: 300_000 })
    expect(ways).toEqual(['--steps 22%', '--step-duration 11m', '--probe-rps 3'])
    expect(feasibilityOf(policy, 2, 0.22).durationMs).toBeLessThan(300_000)
    expect(feasibilityOf(policy, 2, 0.1).durationMs).toBeLessThan(11 * 60_000)
    expect(feasibilityOf(policy, 5, 0.1).durationMs).toBeLessThan(300_000)
  })

  test('without any traffic is the probe', () => {
    expect(waysToVerdict({ requestsNeeded: 104, requestsPerSecond: 0, share: 0.05, stepDurationMs: 300_000 })).toEqual([
      '--probe-rps 9',
    ])
  })

  test('leaves out what nobody would do', () => {
    expect(
      waysToVerdict({ requestsNeeded: 100_000, requestsPerSecond: 0.1, share: 0.05, stepDurationMs: 60_000 }),
    ).toEqual([])
  })
})

describe('sessions that stick to their server', () => {
  const listener = (more: Partial<Listener>) => ({ port: 80, protocol: 'http', status: 'running', ...more }) as Listener

  test('are told before the canary, with how long they last', () => {
    const warning = stickyWarning([
      listener({ stickySession: { kind: 'insert', timeoutSeconds: 1_800 } }),
      listener({ port: 443, stickySession: { kind: 'server', cookie: 'sid' } }),
    ])
    expect(warning).toContain('on listener 80 (cookie of 30m00s), 443 (cookie of the application): weights move new')
  })

  test('are no news where there are none, or on a listener that serves nobody', () => {
    const stickySession = { kind: 'insert', timeoutSeconds: 60 } as const
    expect(stickyWarning([listener({}), listener({ stickySession, redirectToPort: 443 })])).toBeUndefined()
  })
})
