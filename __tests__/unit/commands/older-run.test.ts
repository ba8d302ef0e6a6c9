import { describe, expect, test } from 'vitest'
import { refuseOlder } from '../../../src/commands/release.ts'
import type { ReleaseRecord } from '../../../src/rollout/state/history.ts'

const aRecord = (change: Partial<ReleaseRecord>): ReleaseRecord => ({
  version: 'v1',
  digest: 'd1',
  isVerified: true,
  result: 'succeeded',
  command: 'rolling-deploy',
  runId: 'r',
  finishedAt: '',
  durationsMs: {},
  ...change,
})
const check = (seq: number | undefined, seen: { deployed?: number; begun?: number }) =>
  refuseOlder(
    { options: { seq } },
    { version: 'v2', digest: 'd2' },
    {
      history: seen.deployed === undefined ? [] : [aRecord({ seq: seen.deployed })],
      journal: seen.begun === undefined ? {} : { seq: seen.begun },
    },
  )

describe('a run with --seq', () => {
  test.each([
    ['was deployed', { deployed: 10 }],
    ['was deployed', { deployed: 10, begun: 10 }],
    ['has begun', { begun: 10 }],
    ['has begun', { deployed: 8, begun: 10 }],
  ])('is refused when a newer one %s: %o', (state, seen) => {
    expect(() => check(9, seen)).toThrow(
      expect.objectContaining({
        code: 'E_OLDER_RUN',
        exitCode: 4,
        message: `run 9 is older than run 10, which ${state} already`,
      }),
    )
  })

  test('may be the newest, or the unfinished one that is run again', () => {
    check(1, {})
    check(10, { deployed: 9, begun: 10 })
    check(11, { deployed: 9, begun: 10 })
  })

  test('is let through without a number: that is how an older state is deployed on purpose', () => {
    check(undefined, { deployed: 10, begun: 11 })
  })

  test('is a whole number', () => {
    expect(() => check(1.5, {})).toThrow(expect.objectContaining({ code: 'E_USAGE' }))
  })
})

test('another artifact under the name of a verified release is refused', () => {
  const history = [aRecord({ version: 'v2', digest: 'other' })]
  expect(() => refuseOlder({ options: {} }, { version: 'v2', digest: 'd2' }, { history, journal: {} })).toThrow(
    expect.objectContaining({ code: 'E_RELEASE_EXISTS' }),
  )
})
