import { beforeEach, describe, expect, test } from 'vitest'
import { cmsOperations } from '../../../../src/local/cms/operations.ts'
import type { AccessLogLine } from '../../../../src/local/drivers.ts'
import { createLocalCloud, type LocalCloud } from '../../../../src/local/in-process.ts'
import { simulatedDrivers } from '../../../../src/local/simulated.ts'
import { loadBalancers } from '../../../../src/local/slb/records.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const minuteMs = 60_000
const startMs = Date.UTC(2026, 0, 1)

let cloud: LocalCloud
let clock: VirtualClock
/** How many requests failed in each minute since the start. */
let failures: number[]

beforeEach(() => {
  failures = [0, 0, 0, 0]
  const drivers = simulatedDrivers()
  const accessLog = (_id: string, fromMs: number, toMs: number) =>
    failures
      .flatMap((count, minute) =>
        Array.from({ length: count }, () => ({ timeMs: startMs + minute * minuteMs, status: 502 }) as AccessLogLine),
      )
      .filter(({ timeMs }) => timeMs >= fromMs && timeMs < toMs)
  clock = new VirtualClock(startMs + 3.5 * minuteMs)
  cloud = createLocalCloud({
    clock,
    operations: cmsOperations,
    drivers: { ...drivers, balancers: { ...drivers.balancers, accessLog } },
  })
  loadBalancers(cloud.core.store).add({ id: 'lb-1', address: '10.0.1.1', createdAtMs: startMs } as never)
})

const call = (action: string, params: Record<string, unknown>) =>
  cloud.call({ product: 'Cms', action, params }) as Promise<Record<string, unknown>>

/** More than half a failure a second, `times` minutes in a row. */
const aRule = (id: string, times: number, more: Record<string, unknown> = {}) =>
  call('PutResourceMetricRule', {
    RuleId: id,
    RuleName: `errors of ${id}`,
    Namespace: 'acs_slb_dashboard',
    MetricName: 'InstanceStatusCode5xx',
    Resources: '[{"instanceId":"lb-1"}]',
    ContactGroups: 'ops',
    'Escalations.Critical.Statistics': 'Average',
    'Escalations.Critical.ComparisonOperator': 'GreaterThanThreshold',
    'Escalations.Critical.Threshold': '0.5',
    'Escalations.Critical.Times': String(times),
    ...more,
  })

const list = async (params: Record<string, unknown> = {}) => {
  const body = await call('DescribeMetricRuleList', params)
  return (body.Alarms as { Alarm: { RuleId: string; AlertState: string; EnableState: boolean }[] }).Alarm
}
const stateOf = async (id: string) => (await list({ RuleIds: id }))[0]!.AlertState

describe('an alert rule', () => {
  test('fires when its metric was beyond the threshold for so many periods in a row', async () => {
    await aRule('r1', 1)
    await aRule('r2', 2)
    expect([await stateOf('r1'), await stateOf('r2')]).toEqual(['OK', 'OK'])
    failures = [0, 0, 60, 0]
    expect([await stateOf('r1'), await stateOf('r2')]).toEqual(['ALARM', 'OK'])
    failures = [0, 60, 60, 0]
    expect([await stateOf('r1'), await stateOf('r2')]).toEqual(['ALARM', 'ALARM'])
  })

  test('is quiet again when the newest period is', async () => {
    await aRule('r1', 1)
    failures = [0, 0, 60, 0]
    await clock.run(clock.sleep(minuteMs))
    expect(await stateOf('r1')).toBe('OK')
  })

  test('of which nothing is known has too little data', async () => {
    await aRule('r1', 1, { Resources: '[{"instanceId":"lb-9"}]' })
    expect(await stateOf('r1')).toBe('INSUFFICIENT_DATA')
  })

  test('is found by ids, by a part of its name and by its state', async () => {
    failures = [0, 0, 60, 0]
    for (const id of ['r1', 'r2', 'r3']) await aRule(id, id === 'r3' ? 3 : 1)
    const ids = async (params: Record<string, unknown>) => (await list(params)).map(({ RuleId }) => RuleId)
    expect(await ids({ RuleIds: 'r1,r3' })).toEqual(['r1', 'r3'])
    expect(await ids({ RuleName: 'of r2' })).toEqual(['r2'])
    expect(await ids({ AlertState: 'ALARM' })).toEqual(['r1', 'r2'])
    expect(await ids({ Page: 2, PageSize: 2 })).toEqual(['r3'])
  })

  test('can be switched off and on, and deleted', async () => {
    await aRule('r1', 1)
    await call('DisableMetricRules', { 'RuleId.1': 'r1' })
    expect(await list()).toMatchObject([{ EnableState: false }])
    await call('EnableMetricRules', { 'RuleId.1': 'r1' })
    expect(await list()).toMatchObject([{ EnableState: true }])
    await call('DeleteMetricRules', { 'Id.1': 'r1' })
    expect(await list()).toEqual([])
  })

  test.each([
    ['a level without a threshold', { 'Escalations.Critical.Threshold': '' }, 'ParameterInvalid'],
    ['a threshold that is no number', { 'Escalations.Critical.Threshold': 'many' }, 'ParameterInvalid'],
    ['a metric that is not there', { MetricName: 'Nothing' }, 'ResourceNotFound'],
  ])('with %s is refused', async (_, more, code) => {
    await expect(aRule('r1', 1, more)).rejects.toMatchObject({ code })
  })
})
