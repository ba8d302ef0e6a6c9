import { VendorError } from '../../../../src/local/api/vendor-error.ts'
import type { BalancerConfig, BalancerDriver } from '../../../../src/local/drivers.ts'
import { instances, type InstanceRecord } from '../../../../src/local/ecs/records.ts'
import { createLocalCloud } from '../../../../src/local/in-process.ts'
import { simulatedDrivers } from '../../../../src/local/simulated.ts'
import { setBusyWindow } from '../../../../src/local/slb/busy.ts'
import { slbOperations } from '../../../../src/local/slb/operations.ts'
import { vswitches } from '../../../../src/local/vpc/records.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- answers are read as a client without types does
type Body = any

export interface SlbCloud {
  clock: VirtualClock
  core: ReturnType<typeof createLocalCloud>['core']
  /** Latest config of each balancer that the proxy was given. */
  configs: Map<string, BalancerConfig>
  call(action: string, params?: Record<string, unknown>): Promise<Body>
  /** The refusal of a call as `<status> <code>: <message>`. */
  refusal(action: string, params?: Record<string, unknown>): Promise<string>
  addInstance(id: string, change?: Partial<InstanceRecord>): InstanceRecord
}

/** A cloud on virtual time with one VPC, one VSwitch `vsw-1` and the instances `i-1` and `i-2`. */
export function startSlbCloud(
  options: { hasBusyWindow?: boolean; balancers?: Partial<BalancerDriver> } = {},
): SlbCloud {
  const clock = new VirtualClock()
  const configs = new Map<string, BalancerConfig>()
  const drivers = simulatedDrivers({ isHealthy: () => true })
  const { apply, remove } = drivers.balancers
  const balancers: BalancerDriver = {
    ...drivers.balancers,
    apply: (config) => {
      configs.set(config.loadBalancerId, config)
      return apply(config)
    },
    remove: (id) => {
      configs.delete(id)
      return remove(id)
    },
    ...options.balancers,
  }
  const cloud = createLocalCloud({ clock, seed: 1, operations: slbOperations, drivers: { ...drivers, balancers } })
  const { core } = cloud
  if (!options.hasBusyWindow) setBusyWindow(core, false)
  vswitches(core.store).add({
    id: 'vsw-1',
    regionId: 'cn-hangzhou',
    zoneId: 'cn-hangzhou-h',
    vpcId: 'vpc-1',
    name: '',
    description: '',
    cidr: '10.0.1.0/24',
    status: 'Available',
    routeTableId: 'vtb-1',
    isDefault: false,
    resourceGroupId: '',
    createdAtMs: 0,
    tags: {},
  })
  const call = async (action: string, params: Record<string, unknown> = {}): Promise<Body> =>
    cloud.call({ product: 'Slb', action, params: { RegionId: 'cn-hangzhou', ...params } })
  const slb: SlbCloud = {
    clock,
    core,
    configs,
    call,
    async refusal(action, params) {
      const error: unknown = await call(action, params).then(
        (body) => new Error(`${action} was not refused: ${JSON.stringify(body)}`),
        (reason: unknown) => reason,
      )
      if (!(error instanceof VendorError)) throw error
      return `${error.httpStatus} ${error.code}: ${error.message}`
    },
    addInstance(id, change = {}) {
      const number = instances(core.store).size + 10
      const record = { id, regionId: 'cn-hangzhou', status: 'Running', vpcId: 'vpc-1', networkInterfaceId: `eni-${id}` }
      const addresses = { privateIp: `10.0.1.${number}`, loopbackAddress: `127.16.1.${number}` }
      return instances(core.store).add({ ...record, ...addresses, ...change } as InstanceRecord)
    },
  }
  slb.addInstance('i-1')
  slb.addInstance('i-2')
  return slb
}

/** A balancer with the virtual group `alicloud-deploy-8080` and a running HTTP listener on port 80. */
export async function startServing(slb: SlbCloud, weights: Record<string, number> = { 'i-1': 100, 'i-2': 100 }) {
  const { LoadBalancerId } = await slb.call('CreateLoadBalancer', { VSwitchId: 'vsw-1', LoadBalancerName: 'todo' })
  const BackendServers = Object.entries(weights).map(([ServerId, Weight]) => ({ ServerId, Weight, Port: 8080 }))
  const { VServerGroupId } = await slb.call('CreateVServerGroup', {
    LoadBalancerId,
    VServerGroupName: 'alicloud-deploy-8080',
    BackendServers: JSON.stringify(BackendServers),
  })
  const listener = { LoadBalancerId, ListenerPort: 80 }
  await slb.call('CreateLoadBalancerHTTPListener', { ...listener, HealthCheck: 'on', VServerGroupId })
  await slb.call('StartLoadBalancerListener', listener)
  await slb.clock.advance(300)
  return { LoadBalancerId: LoadBalancerId as string, VServerGroupId: VServerGroupId as string, listener }
}
