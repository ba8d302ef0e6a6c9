import { describe, expect, it } from 'vitest'
import { describeFailures, type Moment, type Sample } from '../../../src/demo/failed-requests.ts'
import { reportOf } from '../../../src/demo/traffic.ts'

const sample = (change: Partial<Sample> = {}): Sample => ({
  sentAt: 1_000,
  endedAt: 1_010,
  status: 200,
  request: 'GET on a new connection',
  version: '1.0.0',
  instance: 'web-1',
  ...change,
})
const refused = (change: Partial<Sample> = {}) => sample({ status: 500, error: 'connect ETIMEDOUT', ...change })
const window = { from: 1_000, to: 2_000 }

describe('the report of the demo’s traffic', () => {
  it('counts what was sent in its window, failed or not, and what was left out', () => {
    const samples = [sample({ sentAt: 999 }), sample(), refused(), sample({ sentAt: 2_000 })]
    const report = reportOf({ samples, leftOutAt: [999, 1_500, 2_000] }, window)
    expect(report).toMatchObject({ requests: 2, failed: 1, leftOut: 1, byVersion: { '1.0.0': 1 } })
  })

  it('does not count what a release that is meant to be bad answered itself', () => {
    const samples = [refused({ version: '3.0.0' }), sample({ status: 502, version: undefined as never })]
    const report = reportOf({ samples }, { ...window, badVersions: ['3.0.0'] })
    expect(report).toMatchObject({ failed: 1, answeredByBadRelease: 1 })
  })

  it('says of each failure who answered what, and what the pipeline did when the request ended', () => {
    const moments: Moment[] = [
      { at: 900, step: 'rolling-deploy v2', line: '' },
      { at: 1_200, step: 'rolling-deploy v2', line: 'web-1 drain weight 100 -> 0' },
      { at: 1_800, step: 'canary v3', line: '' },
    ]
    const { failures } = reportOf({ samples: [refused({ endedAt: 1_300 })] }, { ...window, moments })
    expect(failures).toEqual([
      {
        afterMs: 300,
        status: 500,
        request: 'GET on a new connection',
        version: '1.0.0',
        instance: 'web-1',
        error: 'connect ETIMEDOUT',
        step: 'rolling-deploy v2',
        line: 'web-1 drain weight 100 -> 0',
      },
    ])
  })
})

describe('the lines about failed requests', () => {
  const moments: Moment[] = [{ at: 0, step: 'migrate v2', line: '' }]
  const linesOf = (samples: Sample[]) => describeFailures(reportOf({ samples }, { ...window, moments }).failures)

  it('put failures of one kind together', () => {
    expect(linesOf([refused({ endedAt: 1_700 }), refused({ endedAt: 1_400 })])).toEqual([
      '2 x 500 from web-1 (1.0.0): connect ETIMEDOUT (GET on a new connection) in migrate v2, first after 400 ms',
    ])
  })

  it('tell a failure of another instance, step or reason apart', () => {
    const cut = {
      sentAt: 1_000,
      endedAt: 1_500,
      status: 0,
      error: 'read ECONNRESET',
      request: 'POST on a new connection',
    }
    expect(linesOf([refused(), refused({ instance: 'web-2' }), cut])).toEqual([
      '1 x 500 from web-1 (1.0.0): connect ETIMEDOUT (GET on a new connection) in migrate v2, first after 10 ms',
      '1 x 500 from web-2 (1.0.0): connect ETIMEDOUT (GET on a new connection) in migrate v2, first after 10 ms',
      '1 x no answer: read ECONNRESET (POST on a new connection) in migrate v2, first after 500 ms',
    ])
  })

  it('are none when nothing failed', () => {
    expect(linesOf([sample()])).toEqual([])
  })
})
