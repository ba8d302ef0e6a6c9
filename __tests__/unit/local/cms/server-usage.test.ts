import { beforeEach, expect, test } from 'vitest'
import { cmsOperations } from '../../../../src/local/cms/operations.ts'
import type { MachineUsage } from '../../../../src/local/drivers.ts'
import { instances } from '../../../../src/local/ecs/records.ts'
import { createLocalCloud, type LocalCloud } from '../../../../src/local/in-process.ts'
import { simulatedDrivers } from '../../../../src/local/simulated.ts'
import { createInstanceMetrics } from '../../../../src/cloud/alicloud/cms-metrics.ts'
import { fakeGateway } from '../../cloud/alicloud/fake-caller.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const minuteMs = 60_000
const startMs = Date.UTC(2026, 0, 1)
const gibibyte = 1_024 ** 3

let cloud: LocalCloud
let clock: VirtualClock
/** What the machine has used by now: half of its two CPUs all the time, and 2 of its 8 GiB. */
let usage: () => MachineUsage[]

beforeEach(() => {
  usage = () => [{ instanceId: 'i-1', cpuMs: clock.now() - startMs, memoryBytes: 2 * gibibyte }]
  const drivers = simulatedDrivers()
  clock = new VirtualClock(startMs)
  cloud = createLocalCloud({
    clock,
    operations: cmsOperations,
    drivers: { ...drivers, machines: Object.assign(drivers.machines, { usage: () => Promise.resolve(usage()) }) },
  })
  for (const id of ['i-1', 'i-2'])
    instances(cloud.core.store).add({
      id,
      instanceType: 'ecs.g6.large',
      privateIp: `10.0.0.${id.slice(2)}`,
      createdAtMs: startMs,
    } as never)
})

async function ask(MetricName: string): Promise<[string, number, number][]> {
  const answer = (await cloud.call({
    product: 'Cms',
    action: 'DescribeMetricList',
    params: {
      Namespace: 'acs_ecs_dashboard',
      MetricName,
      Dimensions: JSON.stringify([{ instanceId: 'i-1' }, { instanceId: 'i-2' }]),
    },
  })) as { Datapoints: string }
  const points = JSON.parse(answer.Datapoints) as { instanceId: string; timestamp: number; Average: number }[]
  return points.map(({ instanceId, timestamp, Average }) => [instanceId, (timestamp - startMs) / minuteMs, Average])
}

test('the adapter reads what the local cloud measured, later than the time that it asks for', async () => {
  const { api } = fakeGateway({
    DescribeMetricList: ({ query }) =>
      cloud.call({ product: 'Cms', action: 'DescribeMetricList', params: query }) as Promise<Record<string, unknown>>,
  })
  const metrics = createInstanceMetrics(api)
  const read = (fromMs: number) =>
    metrics.readFigures({ metric: 'CPUUtilization', instanceIds: ['i-1', 'i-2'], fromMs })
  expect(await read(startMs)).toEqual([])
  await pass(3.5 * minuteMs)
  expect(await read(startMs)).toEqual([
    { instanceId: 'i-1', atMs: startMs + minuteMs, value: 50 },
    { instanceId: 'i-1', atMs: startMs + 2 * minuteMs, value: 50 },
  ])
  expect(await read(startMs + 2 * minuteMs)).toEqual([])
})

const pass = (ms: number) => clock.run(clock.sleep(ms))

test('CPU and memory of an instance are known for the whole minutes between two questions', async () => {
  expect(await ask('CPUUtilization')).toEqual([])
  await pass(3.5 * minuteMs)
  expect(await ask('CPUUtilization')).toEqual([
    ['i-1', 0, 50],
    ['i-1', 1, 50],
    ['i-1', 2, 50],
  ])
  expect(await ask('memory_usedutilization')).toEqual([
    ['i-1', 0, 25],
    ['i-1', 1, 25],
    ['i-1', 2, 25],
  ])
})

test('an instance that gets busy shows it, and one that was started again counts from zero', async () => {
  await ask('CPUUtilization')
  await pass(minuteMs)
  await ask('CPUUtilization')
  const busySince = clock.now()
  usage = () => [{ instanceId: 'i-1', cpuMs: minuteMs + 2 * (clock.now() - busySince), memoryBytes: 0 }]
  await pass(minuteMs)
  expect((await ask('CPUUtilization')).map(([, , value]) => value)).toEqual([50, 100])
  usage = () => [{ instanceId: 'i-1', cpuMs: 0, memoryBytes: 0 }]
  await pass(minuteMs)
  expect((await ask('CPUUtilization')).map(([, , value]) => value)).toEqual([50, 100, 0])
})

test('an instance that runs no processes, or in a cloud without any, has no figures', async () => {
  usage = () => []
  await ask('CPUUtilization')
  await pass(2 * minuteMs)
  expect(await ask('CPUUtilization')).toEqual([])
  expect(await ask('memory_usedutilization')).toEqual([])
})
