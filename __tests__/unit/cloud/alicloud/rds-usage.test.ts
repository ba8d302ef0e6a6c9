import { expect, test } from 'vitest'
import { createDatabases } from '../../../../src/cloud/alicloud/rds.ts'
import { fakeGateway } from './fake-caller.ts'

test('the newest minute of the instance is its CPU', async () => {
  const { api, of } = fakeGateway({
    DescribeMetricLast: {
      Code: '200',
      Datapoints: JSON.stringify([
        { timestamp: 1_767_000_060_000, instanceId: 'rm-1', userId: '1', Minimum: 3, Average: 12.5, Maximum: 20 },
        { timestamp: 1_767_000_000_000, instanceId: 'rm-1', userId: '1', Minimum: 3, Average: 7, Maximum: 20 },
        { timestamp: 1_767_000_120_000, instanceId: 'rm-2', userId: '1', Average: 99 },
      ]),
    },
  })
  await expect(createDatabases(api).describeCpu('rm-1')).resolves.toEqual({ percent: 12.5, atMs: 1_767_000_060_000 })
  expect(of('DescribeMetricLast')[0]!.query).toMatchObject({
    Namespace: 'acs_rds_dashboard',
    MetricName: 'CpuUsage',
    Dimensions: '[{"instanceId":"rm-1"}]',
  })
})

test('none was measured', async () => {
  for (const answer of [{ Datapoints: '[]' }, { Datapoints: '' }, {}]) {
    const { api } = fakeGateway({ DescribeMetricLast: answer })
    await expect(createDatabases(api).describeCpu('rm-1')).resolves.toBeUndefined()
  }
})

test('an answer that is no list of measurements is named, and may be asked for again', async () => {
  for (const Datapoints of ['<html>busy</html>', '{"Average":1}']) {
    const { api } = fakeGateway({ DescribeMetricLast: { Datapoints } })
    await expect(createDatabases(api).describeCpu('rm-1')).rejects.toMatchObject({
      name: 'CloudError',
      retryable: true,
      message: `Cms DescribeMetricLast: Datapoints is no list of measurements: ${Datapoints}`,
    })
  }
})

test('a measurement without a value is none', async () => {
  const { api } = fakeGateway({ DescribeMetricLast: { Datapoints: '[null, {"instanceId":"rm-1","timestamp":1}]' } })
  await expect(createDatabases(api).describeCpu('rm-1')).resolves.toBeUndefined()
})
