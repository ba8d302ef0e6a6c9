import { expect, test } from 'vitest'
import { createLocalCloud } from '../../../src/local/in-process.ts'
import { parseFaults } from '../../../src/local/faults/rule.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'
import { stockImage } from '../../support/simulated-cloud.ts'

/** A day in the life of a cloud under faults: everything that was answered, and the state at the end. */
async function day(seed: number): Promise<string> {
  const clock = new VirtualClock()
  const cloud = createLocalCloud({ clock, seed })
  const { rules } = parseFaults([
    { kind: 'throttle', probability: 0.2 },
    { kind: 'drop-after', action: 'Run*', probability: 0.3 },
    { kind: 'slow', action: 'Describe*', probability: 0.3, delay: '3s' },
  ])
  cloud.gateway.faults.load(rules, { seed, nowMs: clock.now() })
  const answers: string[] = []
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read field by field
  const call = async (product: 'Ecs' | 'Vpc' | 'Slb', action: string, params: object): Promise<any> => {
    for (;;) {
      try {
        const answer = await cloud.call({ product, action, params: { RegionId: 'cn-hangzhou', ...params } })
        answers.push(JSON.stringify(answer))
        return answer
      } catch (error) {
        answers.push(String((error as { code?: string }).code))
        await clock.sleep(1_000)
      }
    }
  }
  const work = async () => {
    const { VpcId } = await call('Vpc', 'CreateVpc', { CidrBlock: '10.0.0.0/8', ClientToken: 'vpc' })
    await clock.sleep(5_000)
    const { VSwitchId } = await call('Vpc', 'CreateVSwitch', {
      VpcId,
      ZoneId: 'cn-hangzhou-h',
      CidrBlock: '10.0.0.0/16',
      ClientToken: 'vsw',
    })
    await clock.sleep(5_000)
    const { SecurityGroupId } = await call('Ecs', 'CreateSecurityGroup', { VpcId, ClientToken: 'sg' })
    const run = {
      InstanceType: 'ecs.g6.large',
      ImageId: stockImage,
      VSwitchId,
      SecurityGroupId,
      Amount: 5,
      ClientToken: 'run',
    }
    const { InstanceIdSets } = await call('Ecs', 'RunInstances', run)
    for (let i = 0; i < 20; i++) {
      await clock.sleep(60_000)
      await call('Ecs', 'DescribeInstances', {})
    }
    for (const InstanceId of InstanceIdSets.InstanceIdSet) await call('Ecs', 'StopInstance', { InstanceId })
    await clock.sleep(3_600_000)
  }
  await clock.run(work())
  expect(cloud.core.store.collection('instance').size).toBe(5)
  return [...answers, JSON.stringify(cloud.core.store), clock.now()].join('\n')
}

test('a day on the virtual clock is the same to the byte for one seed, and another one for another', async () => {
  const first = await day(5)
  expect(await day(5)).toBe(first)
  expect(await day(6)).not.toBe(first)
})
