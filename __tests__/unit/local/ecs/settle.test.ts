import { describe, expect, it } from 'vitest'
import { resume } from '../../../../src/local/resume.ts'
import {
  aNetwork,
  aSimulatedCloud,
  launchOf,
  runningInstances,
  type SimulatedCloud,
} from '../../../support/simulated-cloud.ts'

/** The same cloud after its process ended and began again: what was still to come never comes. */
async function restart(cloud: SimulatedCloud): Promise<void> {
  cloud.cloud.core.cancelPending()
  await resume(cloud.cloud.core, () => {})
}

describe('a cloud that starts again with its state', () => {
  it('ends changes of the network that were under way', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [InstanceId] = await runningInstances(cloud, network)
    const { AllocationId } = await cloud.vpc('AllocateEipAddress')
    await cloud.vpc('AssociateEipAddress', { AllocationId, InstanceId })
    await cloud.vpc('CreateVSwitch', { VpcId: network.vpcId, ZoneId: 'cn-hangzhou-i', CidrBlock: '10.0.2.0/24' })
    await restart(cloud)
    expect((await cloud.vpc('DescribeEipAddresses'))['EipAddresses'].EipAddress[0].Status).toBe('InUse')
    expect((await cloud.vpc('DescribeVSwitches'))['VSwitches'].VSwitch[0].Status).toBe('Available')
  })

  it('has released what was being released, and gives its address back', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [InstanceId] = await runningInstances(cloud, network)
    await cloud.ecs('DeleteInstance', { InstanceId, Force: true })
    await restart(cloud)
    expect((await cloud.ecs('DescribeInstances'))['TotalCount']).toBe(0)
    expect(cloud.machines.machine(InstanceId!)).toBeUndefined()
    await cloud.ecs('RunInstances', { ...launchOf(network), PrivateIpAddress: '10.0.1.1' })
  })

  it('says that an image in the making has failed', async () => {
    const cloud = aSimulatedCloud()
    const [InstanceId] = await runningInstances(cloud, await aNetwork(cloud))
    const { ImageId } = await cloud.ecs('CreateImage', { InstanceId })
    await cloud.pass(1_000)
    await restart(cloud)
    expect((await cloud.ecs('DescribeImages', { ImageId, Status: 'ALL' }))['Images'].Image[0].Status).toBe(
      'CreateFailed',
    )
    expect((await cloud.ecs('DescribeSnapshots'))['Snapshots'].Snapshot[0].Status).toBe('failed')
  })
})
