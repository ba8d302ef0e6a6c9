import { expect, test } from 'vitest'
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
