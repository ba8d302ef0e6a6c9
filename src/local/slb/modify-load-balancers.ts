import type { Call, Operation } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { loadBalancerSpecs } from './load-balancers.ts'
import { changeableLoadBalancer } from './lookup.ts'
import { onBalancer, onOff } from './parameters.ts'
import { publish } from './publish.ts'
import { loadBalancers, type LoadBalancerRecord } from './records.ts'

function change(call: Call, changes: Partial<LoadBalancerRecord>): LoadBalancerRecord {
  return loadBalancers(call.core.store).update(changeableLoadBalancer(call), changes)
}

const setLoadBalancerName = define('Slb', 'SetLoadBalancerName', {
  parameters: { ...onBalancer, LoadBalancerName: { type: 'string', required: true, minLength: 1, maxLength: 80 } },
  run(call) {
    change(call, { name: call.params.text('LoadBalancerName') })
    return {}
  },
})

const setLoadBalancerStatus = define('Slb', 'SetLoadBalancerStatus', {
  parameters: { ...onBalancer, LoadBalancerStatus: spec.required(spec.oneOf('active', 'inactive')) },
  async run(call) {
    const status = call.params.text('LoadBalancerStatus') === 'active' ? 'active' : 'inactive'
    const balancer = change(call, { status })
    await publish(call.core, balancer.id)
    return {}
  },
})

const setDeleteProtection = define('Slb', 'SetLoadBalancerDeleteProtection', {
  parameters: { ...onBalancer, RegionId: spec.region, DeleteProtection: spec.required(onOff) },
  run(call) {
    change(call, { deleteProtection: call.params.text('DeleteProtection') === 'on' ? 'on' : 'off' })
    return {}
  },
})

const setModificationProtection = define('Slb', 'SetLoadBalancerModificationProtection', {
  parameters: {
    ...onBalancer,
    RegionId: spec.region,
    ModificationProtectionStatus: spec.required(spec.oneOf('NonProtection', 'ConsoleProtection')),
    ModificationProtectionReason: { type: 'string', maxLength: 80 },
  },
  run(call) {
    const status = call.params.text('ModificationProtectionStatus')
    const reason = status === 'ConsoleProtection' ? call.params.optionalText('ModificationProtectionReason') : undefined
    change(call, { modificationProtectionStatus: status, modificationProtectionReason: reason ?? '' })
    return {}
  },
})

const modifyInstanceSpec = define('Slb', 'ModifyLoadBalancerInstanceSpec', {
  parameters: { ...onBalancer, LoadBalancerSpec: spec.required(spec.oneOf(...loadBalancerSpecs)), AutoPay: spec.flag },
  run(call) {
    change(call, { spec: call.params.text('LoadBalancerSpec') })
    return { OrderId: 0 }
  },
})

const modifyInternetSpec = define('Slb', 'ModifyLoadBalancerInternetSpec', {
  parameters: {
    ...onBalancer,
    InternetChargeType: spec.oneOf('paybytraffic', 'paybybandwidth'),
    Bandwidth: spec.between(1, 5120),
    AutoPay: spec.flag,
  },
  gaps: 'The bandwidth is remembered and limits nothing.',
  run(call) {
    const internetChargeType = call.params.optionalText('InternetChargeType')
    const bandwidthMbps = call.params.number('Bandwidth')
    change(call, {
      ...(internetChargeType !== undefined && { internetChargeType }),
      ...(bandwidthMbps !== undefined && { bandwidthMbps }),
    })
    return { OrderId: 0 }
  },
})

const modifyInstanceChargeType = define('Slb', 'ModifyLoadBalancerInstanceChargeType', {
  parameters: {
    ...onBalancer,
    RegionId: spec.region,
    InstanceChargeType: spec.required(spec.oneOf('PayBySpec', 'PayByCLCU')),
    LoadBalancerSpec: spec.oneOf(...loadBalancerSpecs),
    InternetChargeType: spec.oneOf('paybytraffic', 'paybybandwidth'),
    Bandwidth: spec.between(1, 5120),
  },
  run(call) {
    const instanceChargeType = call.params.text('InstanceChargeType')
    const isByUse = instanceChargeType === 'PayByCLCU'
    change(call, {
      instanceChargeType,
      spec: isByUse ? '' : (call.params.optionalText('LoadBalancerSpec') ?? 'slb.s1.small'),
    })
    return {}
  },
})

export const modifyLoadBalancerOperations: Operation[] = [
  setLoadBalancerName,
  setLoadBalancerStatus,
  setDeleteProtection,
  setModificationProtection,
  modifyInstanceSpec,
  modifyInternetSpec,
  modifyInstanceChargeType,
]
