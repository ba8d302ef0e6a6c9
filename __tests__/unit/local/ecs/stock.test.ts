import { describe, expect, it } from 'vitest'
import { runFaultEvent } from '../../../../src/local/faults/events.ts'
import { aNetwork, aSimulatedCloud, launchOf } from '../../../support/simulated-cloud.ts'

describe('the stock of a zone', () => {
  it('ends by an event and comes back when an instance goes', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    await runFaultEvent(
      { event: 'stock', zone: 'cn-hangzhou-h', instanceType: 'ecs.g6.large', remaining: 1 },
      cloud.cloud.core,
    )
    const [InstanceId] = (await cloud.ecs('RunInstances', launchOf(network)))['InstanceIdSets'].InstanceIdSet
    await cloud.pass(10_000)
    expect(await cloud.refusal(cloud.ecs('RunInstances', launchOf(network)))).toBe('OperationDenied.NoStock')
    await cloud.ecs('RunInstances', { ...launchOf(network), InstanceType: 'ecs.g6.xlarge' })
    await cloud.ecs('DeleteInstance', { InstanceId, Force: true })
    await cloud.pass(10_000)
    await cloud.ecs('RunInstances', launchOf(network))
  })

  it('is closed by a zone’s outage until the zone recovers', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const { core } = cloud.cloud
    await runFaultEvent({ event: 'zone-outage', zone: 'cn-hangzhou-h' }, core)
    expect(await cloud.refusal(cloud.ecs('RunInstances', launchOf(network)))).toBe('OperationDenied.NoStock')
    await runFaultEvent({ event: 'zone-recovery', zone: 'cn-hangzhou-h' }, core)
    await cloud.ecs('RunInstances', launchOf(network))
  })

  it('is given back in economical mode, so that the next start may find none', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const { core } = cloud.cloud
    await runFaultEvent({ event: 'stock', zone: 'cn-hangzhou-h', remaining: 1 }, core)
    const [InstanceId] = (await cloud.ecs('RunInstances', launchOf(network)))['InstanceIdSets'].InstanceIdSet
    await cloud.pass(10_000)
    await cloud.ecs('StopInstance', { InstanceId, StoppedMode: 'StopCharging' })
    await cloud.pass(10_000)
    await cloud.ecs('RunInstances', launchOf(network))
    expect(await cloud.refusal(cloud.ecs('StartInstance', { InstanceId }))).toBe('OperationDenied.NoStock')
  })
})
