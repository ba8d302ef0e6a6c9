import { expect, test } from 'vitest'
import type { CanaryRecord } from '../../../../src/rollout/canary/record.ts'
import { otherSteps } from '../../../../src/rollout/report/canary.ts'
import type { StepReport } from '../../../../src/rollout/canary/step.ts'

test('the report of a canary names the steps that judged nothing, beside those that have a verdict', () => {
  const at = { of: 4, startedAtMs: 0, share: 0.3, servers: 2, end: 'done' as const }
  const record: CanaryRecord = {
    result: 'paused',
    why: '',
    metrics: [],
    steps: [{ step: 3 } as StepReport],
    played: [
      { ...at, step: 1, what: '30 %', durationMs: 12_000, servers: 1 },
      {
        ...at,
        step: 2,
        what: 'probe with 20 requests/s for 2m00s',
        durationMs: 120_000,
        probe: { requests: 2_400, failed: 3, longestGapMs: 80, p99Ms: 20 },
      },
      { ...at, step: 3, what: 'analyse', durationMs: 30_000 },
      { ...at, step: 4, what: 'approve', durationMs: 10, end: 'paused' },
    ],
  }
  expect(otherSteps(record)).toEqual([
    'step 1/4  30 %: done after 12.0 s, 30.0 % of the traffic on 1 server',
    'step 2/4  probe with 20 requests/s for 2m00s: done after 2m00s, 3 of 2400 requests failed, 30.0 % of the traffic on 2 servers',
    'step 4/4  approve: paused after 10 ms, 30.0 % of the traffic on 2 servers',
  ])
})
