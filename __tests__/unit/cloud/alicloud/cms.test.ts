import { describe, expect, test } from 'vitest'
import { createAlarms } from '../../../../src/cloud/alicloud/cms.ts'
import { endpointOf } from '../../../../src/cloud/alicloud/endpoints.ts'
import { fakeGateway } from './fake-caller.ts'

const rule = (RuleId: string, RuleName: string, AlertState: string, EnableState: unknown = true) => ({
  RuleId,
  RuleName,
  AlertState,
  EnableState,
  Namespace: 'acs_slb_dashboard',
  MetricName: 'InstanceQps',
})

describe('alert rules', () => {
  test('are told in our words; a name that only contains the wanted one is another rule', async () => {
    const { api, of } = fakeGateway({
      DescribeMetricRuleList: {
        Total: '2',
        Alarms: { Alarm: [rule('r1', 'errors', 'ALARM'), rule('r2', 'errors of dev', 'OK')] },
      },
    })
    expect(await createAlarms(api).describeAlarms({ name: 'errors' })).toEqual([
      { id: 'r1', name: 'errors', state: 'firing', isEnabled: true, metric: 'acs_slb_dashboard InstanceQps' },
    ])
    expect(of('DescribeMetricRuleList').map(({ query }) => query.RuleName)).toEqual(['errors'])
  })

  test.each([
    ['OK', 'ok'],
    ['ALARM', 'firing'],
    ['INSUFFICIENT_DATA', 'no-data'],
    ['SOMETHING_NEW', 'no-data'],
  ])('in state %s are %s', async (word, state) => {
    const { api } = fakeGateway({ DescribeMetricRuleList: { Total: 1, Alarms: { Alarm: [rule('r1', 'x', word)] } } })
    expect(await createAlarms(api).describeAlarms({ ids: ['r1'] })).toMatchObject([{ state }])
  })

  test('by id are asked for page by page, and may be switched off', async () => {
    const pages = [[rule('r1', 'a', 'OK', 'false')], [rule('r2', 'b', 'OK', 'true')]]
    const { api, of } = fakeGateway({
      DescribeMetricRuleList: ({ query }) => ({ Total: '2', Alarms: { Alarm: pages[Number(query.Page) - 1] ?? [] } }),
    })
    const found = await createAlarms(api).describeAlarms({ ids: ['r1', 'r2'] })
    expect(found.map(({ id, isEnabled }) => [id, isEnabled])).toEqual([
      ['r1', false],
      ['r2', true],
    ])
    expect(of('DescribeMetricRuleList').every(({ query }) => query.RuleIds === 'r1,r2')).toBe(true)
  })

  test('are asked for at the service’s own host name', () => {
    expect(endpointOf('Cms', 'cn-shanghai').host).toBe('metrics.cn-shanghai.aliyuncs.com')
  })
})
