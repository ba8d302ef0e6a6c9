import type { LocalCore } from '../local/core.ts'
import { instanceType } from '../local/ecs/instance-types.ts'
import { keyPairId } from '../local/ecs/lookup.ts'
import { keyPairs, securityGroups } from '../local/ecs/records.ts'
import { takeAddress } from '../local/vpc/addressing.ts'
import { holds, parseAddress, parseBlock } from '../local/vpc/cidr.ts'
import { vswitches } from '../local/vpc/records.ts'
import type { Recording } from './recording.ts'

/** Puts what new instances need into the copy: VSwitches with the addresses that are taken, security groups, key pairs. */
export function copyBirthplace(core: LocalCore, { birth, region: regionId, instances, scaling }: Recording): void {
  const { store } = core
  for (const vswitch of birth?.vswitches ?? []) {
    const record = vswitches(store).add({
      id: vswitch.id,
      regionId,
      zoneId: vswitch.zoneId,
      vpcId: vswitch.vpcId,
      name: vswitch.name,
      description: '',
      cidr: vswitch.cidr,
      status: vswitch.status,
      routeTableId: '',
      isDefault: false,
      resourceGroupId: '',
      createdAtMs: 0,
      tags: { ...vswitch.tags },
    })
    const block = parseBlock(vswitch.cidr)!
    for (const { id, vswitchId, privateIp } of instances) {
      const address = parseAddress(privateIp)
      if (vswitchId === vswitch.id && address !== undefined && holds(block, address))
        takeAddress(store, record, id, privateIp)
    }
  }
  const vpcId = instances[0]?.vpcId ?? ''
  const groupIds = [...instances, ...(scaling?.configurations ?? [])].flatMap((one) => one.securityGroupIds)
  for (const id of new Set(groupIds))
    securityGroups(store).add({
      id,
      regionId,
      // A security group has instances of one VPC only.
      vpcId: instances.find((one) => one.securityGroupIds.includes(id))?.vpcId ?? vpcId,
      name: id,
      description: '',
      type: 'normal',
      innerAccessPolicy: 'Accept',
      rules: [],
      resourceGroupId: '',
      createdAtMs: 0,
      tags: {},
    })
  for (const name of new Set(instances.flatMap(({ keyPairName = [] }) => keyPairName)))
    keyPairs(store).add({
      id: keyPairId(regionId, name),
      regionId,
      keyPairId: `key-${name}`,
      name,
      publicKey: '',
      fingerprint: '',
      resourceGroupId: '',
      createdAtMs: 0,
      tags: {},
    })
}

/** Of any type that the copy sells; what an instance can do is not rehearsed. */
const anyType = 'ecs.g6.large'

/**
 * A call as the copy can answer it: it sells fewer instance types than the cloud, and knows fewer zones; the VSwitch
 * says the zone anyway.
 */
export function asSoldThere(
  action: string,
  { ZoneId, ...parameters }: Readonly<Record<string, string>>,
): Record<string, string> {
  if (action !== 'RunInstances' && action !== 'CreateScalingConfiguration')
    return ZoneId === undefined ? parameters : { ...parameters, ZoneId }
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      /^InstanceTypes?(\.\d+)?$/.test(name) && !instanceType(value) ? anyType : value,
    ]),
  )
}
