import { describe, expect, test } from 'vitest'
import { parseFaults } from '../../../../src/local/faults/rule.ts'
import { FaultPlan, globMatches } from '../../../../src/local/faults/plan.ts'
import { aNetwork, aSimulatedCloud, launchOf } from '../../../support/simulated-cloud.ts'

async function openCloud(faults: object[]) {
  const cloud = aSimulatedCloud()
  cloud.cloud.gateway.faults.load(parseFaults(faults).rules, { nowMs: cloud.clock.now() })
  const network = await aNetwork(cloud)
  const run = await cloud.ecs('RunInstances', { ...launchOf(network), Amount: 2 })
  const ids = run.InstanceIdSets.InstanceIdSet as string[]
  await cloud.pass(60_000)
  return { cloud, ids }
}

const statuses = async ({ cloud }: Awaited<ReturnType<typeof openCloud>>) => {
  const { Instances } = await cloud.ecs('DescribeInstances')
  return Instances.Instance.map((instance: { Status: string }) => instance.Status).sort()
}

test('an instance that never boots stays Starting', async () => {
  expect(await statuses(await openCloud([{ kind: 'never-boots', count: 1 }]))).toEqual(['Running', 'Starting'])
})

test('an agent that is offline comes back when the fault is over', async () => {
  const { cloud, ids } = await openCloud([{ kind: 'agent-offline', until: '5m' }])
  const agent = async () => {
    await cloud.ecs('DescribeCloudAssistantStatus', { InstanceId: ids })
    await cloud.pass(30_000)
    const { InstanceCloudAssistantStatusSet: set } = await cloud.ecs('DescribeCloudAssistantStatus', {
      InstanceId: ids,
    })
    return set.InstanceCloudAssistantStatus.map((row: { CloudAssistantStatus: string }) => row.CloudAssistantStatus)
  }
  expect(await agent()).toEqual(['false', 'false'])
  await cloud.pass(300_000)
  expect(await agent()).toEqual(['true', 'true'])
})

test('a fault with a chance lies on the same machines in every run of one seed, for as long as it lasts', () => {
  const struck = () => {
    const plan = new FaultPlan()
    plan.load(parseFaults([{ kind: 'never-boots', probability: 0.5 }]).rules, { seed: 3, nowMs: 0 })
    const look = () => Array.from({ length: 30 }, (_, i) => plan.isInForce('never-boots', `i-${i}`, 1)).join()
    return [look(), look()]
  }
  const [first, second] = struck()
  expect(second).toBe(first)
  expect(struck()).toEqual([first, second])
  expect(first).toMatch(/true/)
  expect(first).toMatch(/false/)
})

test.each([
  ['*', 'ecs:runinstances', true],
  ['*:describe*', 'slb:describehealthstatus', true],
  ['slb:*', 'ecs:runinstances', false],
  ['*:run*s', 'ecs:runinstances', true],
  ['*:run*z', 'ecs:runinstances', false],
  ['ecs:run', 'ecs:runinstances', false],
  ['a*a', 'a', false],
])('the pattern %s on %s is %s', (pattern, text, expected) => {
  expect(globMatches(pattern, text)).toBe(expected)
})

describe('faults of applications', () => {
  const planOf = (faults: object[], seed = 3) => {
    const plan = new FaultPlan()
    plan.load(parseFaults(faults).rules, { seed, nowMs: 1_000 })
    return plan
  }

  test('lie on the machines whose id, name or address they name', () => {
    const plan = planOf([{ kind: 'app-error', instance: 'shop-2' }])
    expect(plan.appFaults('i-1', ['shop-1', '10.0.0.1'])).toEqual([])
    expect(plan.appFaults('i-2', ['shop-2', '10.0.0.2'])).toMatchObject([{ kind: 'app-error', rule: { status: 500 } }])
  })

  test('of the service choose machines once, by chance and count', () => {
    const plan = planOf([{ kind: 'app-old-version', skip: 1, count: 1 }])
    const struck = () => ['i-1', 'i-2', 'i-3'].map((id) => plan.appFaults(id, []).length)
    expect([struck(), struck()]).toEqual([
      [0, 1, 0],
      [0, 1, 0],
    ])
  })

  test('of answers get a seed of their own for each machine, the same in every run', () => {
    const seeds = () => ['i-1', 'i-2'].map((id) => planOf([{ kind: 'app-slow' }]).appFaults(id, [])[0]!.seed)
    expect(seeds()).toEqual(seeds())
    expect(new Set(seeds()).size).toBe(2)
  })

  test('reach machines when they are loaded, when machines come, and end with them', async () => {
    const { cloud } = await openCloud([{ kind: 'app-slow-start', delay: '3s', release: 'v2' }])
    const told: [string, string][] = []
    cloud.cloud.core.drivers.machines.setAppFaults = async (id, { services }) => void told.push([id, services])
    cloud.cloud.gateway.faults.load(parseFaults([{ kind: 'app-slow-start', delay: '4s', count: 1 }]).rules, {
      nowMs: 5_000,
    })
    await cloud.pass(1_000)
    expect(told.map(([, services]) => services)).toEqual(['app-slow-start 5 9999999999 4 -\n', ''])
    cloud.cloud.gateway.faults.load([], { nowMs: 6_000 })
    await cloud.pass(1_000)
    expect(told.slice(2)).toEqual([[told[0]![0], '']])
  })
})
