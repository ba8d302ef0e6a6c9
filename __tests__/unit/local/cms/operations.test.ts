import { beforeEach, describe, expect, test } from 'vitest'
import { VendorError } from '../../../../src/local/api/vendor-error.ts'
import { cmsOperations } from '../../../../src/local/cms/operations.ts'
import type { AccessLogLine, TrafficMinute } from '../../../../src/local/drivers.ts'
import { instances } from '../../../../src/local/ecs/records.ts'
import { createLocalCloud } from '../../../../src/local/in-process.ts'
import { simulatedDrivers } from '../../../../src/local/simulated.ts'
import { listeners, loadBalancers } from '../../../../src/local/slb/records.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const minuteMs = 60_000
const startMs = Date.UTC(2026, 0, 1)

const line = (minute: number, change: Partial<AccessLogLine> = {}): AccessLogLine =>
  ({
    timeMs: startMs + minute * minuteMs + 5_000,
    slb_vport: 80,
    status: 200,
    upstream_addr: '10.0.1.10:8080',
    upstream_status: '200',
    upstream_response_time: '0.020',
    request_time: 0.03,
    body_bytes_sent: 300,
    ...change,
  }) as AccessLogLine

const lines = [
  ...Array.from({ length: 119 }, () => line(0)),
  line(0, { status: 502, upstream_status: '502', request_time: 1.23 }),
  ...Array.from({ length: 60 }, () => line(1)),
  ...Array.from({ length: 30 }, () =>
    line(1, { slb_vport: 81, status: 503, upstream_addr: '-', upstream_status: '-', upstream_response_time: '-' }),
  ),
  // The minute that is not over yet.
  line(3),
]

const minutes: TrafficMinute[] = [
  {
    timeMs: startMs,
    newConnections: 12,
    droppedConnections: 6,
    maxConnections: 9,
    openSum: 30,
    openSamples: 10,
    bytesIn: 7_500,
    bytesOut: 75_000,
  },
]

let cloud: ReturnType<typeof createLocalCloud>

beforeEach(() => {
  const drivers = simulatedDrivers()
  const balancers = {
    ...drivers.balancers,
    accessLog: (_id: string, fromMs: number, toMs: number) =>
      lines.filter((each) => each.timeMs >= fromMs && each.timeMs < toMs),
    traffic: (_id: string, port: number, fromMs: number, toMs: number) =>
      port === 80 ? minutes.filter((each) => each.timeMs >= fromMs && each.timeMs < toMs) : [],
    health: () => [
      { serverId: 'i-1', port: 8080, state: 'normal' as const },
      { serverId: 'i-2', port: 8080, state: 'abnormal' as const },
    ],
  }
  cloud = createLocalCloud({
    clock: new VirtualClock(startMs + 3.5 * minuteMs),
    operations: cmsOperations,
    drivers: { ...drivers, balancers },
  })
  const { store } = cloud.core
  loadBalancers(store).add({ id: 'lb-1', address: '10.0.1.1', createdAtMs: startMs } as never)
  for (const port of [80, 81])
    listeners(store).add({
      id: `lb-1_http_${port}`,
      loadBalancerId: 'lb-1',
      port,
      protocol: 'http',
      createdAtMs: startMs,
    } as never)
  instances(store).add({ id: 'i-1', privateIp: '10.0.1.10', createdAtMs: startMs } as never)
})

async function ask(action: string, params: Record<string, unknown>) {
  const body = (await cloud.call({ product: 'Cms', action, params })) as Record<string, unknown>
  return { ...body, points: body['Datapoints'] === undefined ? [] : JSON.parse(String(body['Datapoints'])) } as Record<
    string,
    unknown
  > & {
    points: Record<string, number>[]
  }
}

const slb = (MetricName: string, more: Record<string, unknown> = {}) => ({
  Namespace: 'acs_slb_dashboard',
  MetricName,
  StartTime: String(startMs - 1),
  EndTime: String(startMs + 10 * minuteMs),
  ...more,
})

const averages = async (name: string, more: Record<string, unknown> = {}) =>
  (await ask('DescribeMetricList', slb(name, more))).points.map((point) => point['Average'])

describe('DescribeMetricList', () => {
  test('has a point for each complete minute, as a JSON text', async () => {
    const answer = await ask('DescribeMetricList', slb('InstanceQps'))
    expect(answer).toMatchObject({ Code: '200', Success: true, Period: '60' })
    expect(answer.points).toEqual([
      { timestamp: startMs, userId: '1000000000000001', instanceId: 'lb-1', Average: 2 },
      { timestamp: startMs + minuteMs, userId: '1000000000000001', instanceId: 'lb-1', Average: 1.5 },
      { timestamp: startMs + 2 * minuteMs, userId: '1000000000000001', instanceId: 'lb-1', Average: 0 },
    ])
  })

  test.each([
    ['Qps', { Dimensions: '[{"instanceId":"lb-1","port":"80"}]' }, [2, 1, 0]],
    ['Qps', { Dimensions: '{"instanceId":"lb-1","port":81}' }, [0, 0.5, 0]],
    ['StatusCode5xx', { Dimensions: '[{"port":"80"}]' }, [0.017, 0, 0]],
    ['StatusCode5xx', { Dimensions: '[{"port":"81"}]' }, [0, 0.5, 0]],
    ['UpstreamCode5xx', { Dimensions: '[{"port":"81"}]' }, [0, 0, 0]],
    ['Rt', { Dimensions: '[{"port":"80"}]' }, [40, 30]],
    ['InstanceUpstreamRt', {}, [20, 20]],
    ['ActiveConnection', { Dimensions: '[{"port":"80"}]' }, [3, 0, 0]],
    ['NewConnection', { Dimensions: '[{"port":"80"}]' }, [0.2, 0, 0]],
    ['DropConnection', { Dimensions: '[{"port":"80"}]' }, [0.1, 0, 0]],
    ['TrafficTXNew', { Dimensions: '[{"port":"80"}]' }, [10_000, 0, 0]],
    ['InstanceTrafficRX', {}, [1_000, 0, 0]],
    ['InstanceQps', { Period: 300 }, []],
    ['InstanceQps', { Dimensions: '[{"instanceId":"lb-9"}]' }, []],
    // The start is left out, the end belongs to it.
    ['InstanceQps', { StartTime: String(startMs), EndTime: String(startMs + minuteMs) }, [1.5]],
    ['InstanceQps', { StartTime: '2025-12-31 23:59:00', EndTime: '2026-01-01T00:00:00Z' }, [2]],
  ])('%s %o', async (name, more, expected) => {
    expect(await averages(name, more)).toEqual(expected)
  })

  test('of server counts knows the present', async () => {
    expect(await averages('HeathyServerCount', { Dimensions: '[{"port":"80"}]' })).toEqual([1])
    expect(await averages('UnhealthyServerCount', { Dimensions: '[{"port":"80"}]' })).toEqual([1])
  })

  test('of an instance shows what balancers got from it', async () => {
    const request = { ...slb('IntranetOutRate'), Namespace: 'acs_ecs_dashboard' }
    const { points } = await ask('DescribeMetricList', request)
    expect(points.map((point) => point['Average'])).toEqual([4_800, 2_400, 0])
  })

  test('comes in pages', async () => {
    const first = await ask('DescribeMetricList', slb('InstanceQps', { Length: 2 }))
    expect(first.points).toHaveLength(2)
    const second = await ask('DescribeMetricList', slb('InstanceQps', { Length: 2, NextToken: first['NextToken'] }))
    expect(second.points).toHaveLength(1)
    expect(second['NextToken']).toBeUndefined()
  })
})

test('DescribeMetricLast has the newest point of each series', async () => {
  const { points } = await ask('DescribeMetricLast', slb('Qps'))
  expect(points.map((point) => [point['port'], point.timestamp])).toEqual([
    ['80', startMs + 2 * minuteMs],
    ['81', startMs + 2 * minuteMs],
  ])
})

test('DescribeMetricData has the points without pages', async () => {
  expect((await ask('DescribeMetricData', slb('InstanceQps'))).points).toHaveLength(3)
})

test('DescribeMetricMetaList names every metric with its unit', async () => {
  const list = (await cloud.call({
    product: 'Cms',
    action: 'DescribeMetricMetaList',
    params: { Namespace: 'acs_slb_dashboard', MetricName: 'Rt' },
  })) as {
    Resources: { Resource: object[] }
  }
  expect(list.Resources.Resource).toMatchObject([
    { MetricName: 'Rt', Unit: 'ms', Dimensions: 'userId,instanceId,port,protocol', Statistics: 'Average' },
  ])
})

test.each([
  [{ MetricName: 'Nonsense' }, '404 ResourceNotFound'],
  [{ Namespace: 'acs_other' }, '404 ResourceNotFound'],
  [{ Period: 15 }, '400 ParameterInvalid'],
  [{ StartTime: 'yesterday' }, '400 ParameterInvalid'],
  [{ Dimensions: 'lb-1' }, '400 ParameterInvalid'],
  [{ Length: 1_441 }, '400 InvalidParameter'],
])('%o is refused', async (change, refusal) => {
  const error: unknown = await ask('DescribeMetricList', { ...slb('Qps'), ...change }).catch(
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(VendorError)
  const { httpStatus, code } = error as VendorError
  expect(`${httpStatus} ${code}`).toBe(refusal)
})
