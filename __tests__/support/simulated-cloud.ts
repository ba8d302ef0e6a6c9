import { createLocalCloud, type LocalCloud } from '../../src/local/in-process.ts'
import type { Product } from '../../src/local/api/operation.ts'
import { simulatedDrivers, type SimulatedMachines, type SimulatedOptions } from '../../src/local/simulated.ts'
import { VirtualClock } from '../../src/shared/virtual-clock.ts'

/** An answer, with as little typing as a test wants to read. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = Record<string, any>

export interface SimulatedCloud {
  cloud: LocalCloud
  clock: VirtualClock
  machines: SimulatedMachines
  ecs(action: string, params?: Record<string, unknown>): Promise<Answer>
  vpc(action: string, params?: Record<string, unknown>): Promise<Answer>
  call(product: Product, action: string, params?: Record<string, unknown>): Promise<Answer>
  /** The code a call is refused with. */
  refusal(call: Promise<unknown>): Promise<string>
  /** Lets cloud time pass. */
  pass(ms: number): Promise<void>
}

/** A whole cloud on virtual time with drivers that only keep books; cn-hangzhou unless a call says otherwise. */
export function aSimulatedCloud(options: SimulatedOptions & { log?: (message: string) => void } = {}): SimulatedCloud {
  const clock = new VirtualClock()
  const drivers = simulatedDrivers(options)
  const cloud = createLocalCloud({
    clock,
    drivers,
    seed: 7,
    ...(options.log && { log: options.log }),
  })
  const call = (product: Product, action: string, params = {}) =>
    cloud.call({ product, action, params: { RegionId: 'cn-hangzhou', ...params } }) as Promise<Answer>
  return {
    cloud,
    clock,
    machines: drivers.machines,
    ecs: (action, params) => call('Ecs', action, params),
    vpc: (action, params) => call('Vpc', action, params),
    call,
    refusal: (refused) =>
      refused.then(
        () => 'not refused',
        (error: { code?: string }) => error.code ?? String(error),
      ),
    pass: (ms) => clock.advance(ms),
  }
}

export interface Network {
  vpcId: string
  vswitchId: string
  securityGroupId: string
}

/** A VPC with one VSwitch and one security group, ready for instances. */
export async function aNetwork(cloud: SimulatedCloud): Promise<Network> {
  const { VpcId: vpcId } = await cloud.vpc('CreateVpc', { CidrBlock: '10.0.0.0/8' })
  await cloud.pass(2_000)
  const { VSwitchId: vswitchId } = await cloud.vpc('CreateVSwitch', {
    VpcId: vpcId,
    ZoneId: 'cn-hangzhou-h',
    CidrBlock: '10.0.1.0/24',
  })
  const { SecurityGroupId: securityGroupId } = await cloud.ecs('CreateSecurityGroup', {
    VpcId: vpcId,
    SecurityGroupName: 'web',
  })
  await cloud.pass(2_000)
  return { vpcId, vswitchId, securityGroupId }
}

export const stockImage = 'ubuntu_22_04_x64_20G_alibase_20260101.vhd'

/** Parameters of the smallest RunInstances call. */
export const launchOf = (network: Network) => ({
  ImageId: stockImage,
  InstanceType: 'ecs.g6.large',
  VSwitchId: network.vswitchId,
  SecurityGroupId: network.securityGroupId,
})

/** `amount` instances that run. */
export async function runningInstances(
  cloud: SimulatedCloud,
  network: Network,
  amount = 1,
  params: Record<string, unknown> = {},
): Promise<string[]> {
  const answer = await cloud.ecs('RunInstances', { ...launchOf(network), Amount: amount, ...params })
  await cloud.pass(10_000)
  return answer['InstanceIdSets'].InstanceIdSet
}
