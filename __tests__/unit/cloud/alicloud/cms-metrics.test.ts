import { expect, test } from 'vitest'
import { createInstanceMetrics } from '../../../../src/cloud/alicloud/cms-metrics.ts'
import { fakeGateway } from './fake-caller.ts'

const point = (instanceId: string, timestamp: number, Average?: number) => ({
  instanceId,
  timestamp,
  userId: '1',
  Average,
})

test('figures of instances are those after a time, over all pages', async () => {
  const { api, of } = fakeGateway({
    DescribeMetricList: ({ query }) =>
      query.NextToken === undefined
        ? { Datapoints: JSON.stringify([point('i-1', 60_000, 12.5), point('i-2', 60_000)]), NextToken: 'more' }
        : { Datapoints: JSON.stringify([point('i-2', 120_000, 0)]) },
  })
  const query = { metric: 'CPUUtilization', instanceIds: ['i-1', 'i-2'], fromMs: 59_999 }
  await expect(createInstanceMetrics(api).readFigures(query)).resolves.toEqual([
    { instanceId: 'i-1', atMs: 60_000, value: 12.5 },
    { instanceId: 'i-2', atMs: 120_000, value: 0 },
  ])
  expect(of('DescribeMetricList').map(({ query: sent }) => sent)).toMatchObject([
    {
      Namespace: 'acs_ecs_dashboard',
      MetricName: 'CPUUtilization',
      Period: '60',
      StartTime: '59999',
      Dimensions: '[{"instanceId":"i-1"},{"instanceId":"i-2"}]',
    },
    { NextToken: 'more', MetricName: 'CPUUtilization' },
  ])
})

test('nobody asks for the figures of no instance, and at most 50 are asked for at once', async () => {
  const { api, of } = fakeGateway({ DescribeMetricList: { Datapoints: '' } })
  const metrics = createInstanceMetrics(api)
  await expect(metrics.readFigures({ metric: 'CPUUtilization', instanceIds: [], fromMs: 0 })).resolves.toEqual([])
  expect(of('DescribeMetricList')).toHaveLength(0)
  const instanceIds = Array.from({ length: 51 }, (_, index) => `i-${index}`)
  await expect(metrics.readFigures({ metric: 'CPUUtilization', instanceIds, fromMs: 0 })).resolves.toEqual([])
  expect(of('DescribeMetricList').map(({ query }) => JSON.parse(String(query.Dimensions)).length)).toEqual([50, 1])
})

test('an answer that is no list of figures is named', async () => {
  const { api } = fakeGateway({ DescribeMetricList: { Datapoints: '<html>busy</html>' } })
  const query = { metric: 'CPUUtilization', instanceIds: ['i-1'], fromMs: 0 }
  await expect(createInstanceMetrics(api).readFigures(query)).rejects.toMatchObject({
    name: 'CloudError',
    message: 'Cms DescribeMetricList: Datapoints is no list of measurements: <html>busy</html>',
  })
})
