import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { instances } from '../ecs/records.ts'
import { vpcDurations } from './durations.ts'
import { eipOf } from './lookup.ts'
import { eips, natGateways, type EipRecord, type EipTargetType } from './records.ts'

const targetTypes: readonly EipTargetType[] = [
  'EcsInstance',
  'SlbInstance',
  'Nat',
  'NetworkInterface',
  'HaVip',
  'IpAddress',
]

export const associateEipAddress = define('Vpc', 'AssociateEipAddress', {
  parameters: {
    RegionId: spec.optionalRegion,
    AllocationId: spec.requiredText,
    InstanceId: spec.requiredText,
    InstanceType: { ...spec.oneOf(...targetTypes), default: 'EcsInstance' },
    InstanceRegionId: spec.text,
    PrivateIpAddress: spec.text,
    Mode: spec.oneOf('NAT', 'MULTI_BINDED', 'BINDED'),
    VpcId: spec.text,
    ClientToken: spec.clientToken,
  },
  gaps: 'HaVip and IpAddress targets are refused; traffic to an EIP of an instance reaches no process.',
  run(call) {
    const { core, params } = call
    const eip = eipOf(call, params.text('AllocationId'))
    const type = params.text('InstanceType') as EipTargetType
    const id = params.text('InstanceId')
    if (eip.boundTo && eip.status === 'InUse')
      throw new VendorError(
        'InvalidAssociation.Duplicated',
        400,
        `EIP ${eip.id} is already bound to ${eip.boundTo.id}.`,
      )
    if (eip.status !== 'Available')
      throw new VendorError('IncorrectEipStatus', 400, `EIP ${eip.id} is ${eip.status}; wait until it is Available.`)
    const privateIp = checkTarget(call, type, id)
    eips(core.store).update(eip, {
      status: 'Associating',
      boundTo: { id, type, ...(privateIp === undefined ? {} : { privateIp }) },
    })
    core.after(vpcDurations(core).eipAssociating, () => {
      if (eip.status !== 'Associating') return
      eips(core.store).update(eip, { status: 'InUse' })
      announce(core, { id, type })
    })
    return {}
  },
})

/** Refuses what cannot take the EIP; returns the private address it will stand for, where there is one. */
function checkTarget(call: Call, type: EipTargetType, id: string): string | undefined {
  const { store } = call.core
  const bound = eips(store).find((each) => each.boundTo?.id === id)
  if (bound && type !== 'Nat')
    throw new VendorError(
      'InvalidInstance.AlreadyBoundEip',
      400,
      `${id} has the EIP ${bound.id} already: unassociate that first.`,
    )
  switch (type) {
    case 'EcsInstance':
    case 'NetworkInterface': {
      const instance = instances(store).find(
        (each) => (type === 'EcsInstance' ? each.id : each.networkInterfaceId) === id,
      )
      if (!instance)
        throw new VendorError('InvalidInstanceId.NotFound', 404, `The specified instance ${id} does not exist.`)
      if (instance.status !== 'Running' && instance.status !== 'Stopped')
        throw new VendorError(
          'IncorrectInstanceStatus',
          400,
          `Instance ${instance.id} is ${instance.status}; it must be Running or Stopped.`,
        )
      if (instance.publicIp)
        throw new VendorError(
          'InvalidInstance.PublicIpAddressAlreadyAssigned',
          400,
          `Instance ${instance.id} has the public address ${instance.publicIp} already.`,
        )
      return instance.privateIp
    }
    case 'Nat': {
      const gateway = natGateways(store).get(id)
      if (!gateway)
        throw new VendorError('InvalidNatGatewayId.NotFound', 404, `The specified NAT gateway ${id} does not exist.`)
      if (gateway.status !== 'Available')
        throw new VendorError(
          'IncorrectStatus.NatGateway',
          400,
          `NAT gateway ${id} is ${gateway.status}; wait until it is Available.`,
        )
      return gateway.privateIp
    }
    case 'SlbInstance':
      if (!store.collection<{ id: string }>('load-balancer').get(id))
        throw new VendorError('InvalidInstanceId.NotFound', 404, `The specified load balancer ${id} does not exist.`)
      return undefined
    default:
      throw new VendorError(
        'InvalidParameter',
        400,
        `The local cloud binds EIPs to EcsInstance, NetworkInterface, SlbInstance and Nat, not to ${type}.`,
      )
  }
}

export const unassociateEipAddress = define('Vpc', 'UnassociateEipAddress', {
  parameters: {
    RegionId: spec.optionalRegion,
    AllocationId: spec.requiredText,
    InstanceId: spec.text,
    InstanceType: { ...spec.oneOf(...targetTypes), default: 'EcsInstance' },
    PrivateIpAddress: spec.text,
    Force: spec.flag,
    ClientToken: spec.clientToken,
  },
  run(call) {
    const { core, params } = call
    const eip = eipOf(call, params.text('AllocationId'))
    if (eip.status !== 'InUse' || !eip.boundTo)
      throw new VendorError(
        'IncorrectEipStatus',
        400,
        `EIP ${eip.id} is ${eip.status}; only an EIP that is InUse can be unassociated.`,
      )
    const target = eip.boundTo
    if (params.has('InstanceId') && params.text('InstanceId') !== target.id)
      throw new VendorError(
        'InvalidAssociation.NotFound',
        400,
        `EIP ${eip.id} is bound to ${target.id}, not to ${params.text('InstanceId')}.`,
      )
    unbind(core, eip)
    return {}
  },
})

/** Takes the EIP off its target; used by the call and when a target with an EIP is deleted. */
export function unbind(core: LocalCore, eip: EipRecord): void {
  const target = eip.boundTo
  if (!target) return
  eips(core.store).update(eip, { status: 'Unassociating' })
  core.after(vpcDurations(core).eipUnassociating, () => {
    if (eip.status !== 'Unassociating') return
    delete eip.boundTo
    eips(core.store).update(eip, { status: 'Available' })
    announce(core, target)
  })
}

function announce(core: LocalCore, target: { id: string; type: EipTargetType }): void {
  if (target.type === 'SlbInstance') core.emit('loadBalancerChanged', { loadBalancerId: target.id })
  if (target.type === 'EcsInstance') core.emit('instanceChanged', { instanceId: target.id })
}

export const eipBindingOperations: Operation[] = [associateEipAddress, unassociateEipAddress]
