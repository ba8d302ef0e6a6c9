import type { Call } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { isInRegion } from '../ecs/define.ts'
import {
  acls,
  certificates,
  listenersOf,
  loadBalancers,
  masterSlaveGroups,
  rules,
  serverGroups,
  type AclRecord,
  type CertificateRecord,
  type ListenerProtocol,
  type ListenerRecord,
  type LoadBalancerRecord,
  type MasterSlaveGroupRecord,
  type RuleRecord,
  type ServerGroupRecord,
} from './records.ts'

export function loadBalancerOf(call: Call): LoadBalancerRecord {
  const id = call.params.text('LoadBalancerId')
  const found = loadBalancers(call.core.store).get(id)
  if (found && isInRegion(call, found)) return found
  throw new VendorError('InvalidLoadBalancerId.NotFound', 404, 'The specified LoadBalancerId does not exist.')
}

/** The load balancer of a changing call; one that is locked takes no changes. */
export function changeableLoadBalancer(call: Call): LoadBalancerRecord {
  const found = loadBalancerOf(call)
  if (found.status === 'locked')
    throw new VendorError('ActionNotAllowed', 400, `Load balancer ${found.id} is locked because of arrears.`)
  return found
}

/** Answers as the real service does, with a general code whose message tells what is missing. */
export function serverGroupOf(call: Call, id = call.params.text('VServerGroupId')): ServerGroupRecord {
  const found = serverGroups(call.core.store).get(id)
  const owner = found && loadBalancers(call.core.store).get(found.loadBalancerId)
  if (found && owner && isInRegion(call, owner)) return found
  throw new VendorError('InvalidParameter', 404, 'The specified VServerGroupId does not exist.')
}

/** The group of a load balancer's listener or rule: it must belong to the same balancer. */
export function groupFor(call: Call, balancer: LoadBalancerRecord, id: string): ServerGroupRecord {
  const group = serverGroupOf(call, id)
  if (group.loadBalancerId === balancer.id) return group
  throw new VendorError('InvalidParameter', 404, 'The specified VServerGroupId does not exist.')
}

/** The master-slave group that a call names, or that of a listener, which must belong to its balancer. */
export function masterSlaveGroupOf(
  call: Call,
  id = call.params.text('MasterSlaveServerGroupId'),
): MasterSlaveGroupRecord {
  const found = masterSlaveGroups(call.core.store).get(id)
  const owner = found && loadBalancers(call.core.store).get(found.loadBalancerId)
  if (found && owner && isInRegion(call, owner)) return found
  throw new VendorError('InvalidParameter', 404, 'The specified MasterSlaveServerGroupId does not exist.')
}

export function masterSlaveGroupFor(call: Call, balancer: LoadBalancerRecord, id: string): MasterSlaveGroupRecord {
  const group = masterSlaveGroupOf(call, id)
  if (group.loadBalancerId === balancer.id) return group
  throw new VendorError('InvalidParameter', 404, 'The specified MasterSlaveServerGroupId does not exist.')
}

const noListener = () => new VendorError('InvalidParameter', 404, 'The specified resource does not exist.')

/** The listener that `ListenerPort` names, of one protocol or of the one that is there. */
export function listenerOf(call: Call, balancer: LoadBalancerRecord, protocol?: ListenerProtocol): ListenerRecord {
  const port = call.params.number('ListenerPort')
  const wanted = protocol ?? call.params.optionalText('ListenerProtocol')?.toLowerCase()
  const found = listenersOf(call.core.store, balancer.id).filter(
    (listener) => listener.port === port && (wanted === undefined || listener.protocol === wanted),
  )
  if (found.length > 1)
    throw new VendorError(
      'MissingParameter',
      400,
      `Listeners of several protocols have port ${port}: ListenerProtocol is required.`,
    )
  if (!found[0]) throw noListener()
  return found[0]
}

export function ruleOf(call: Call, id = call.params.text('RuleId')): RuleRecord {
  const found = rules(call.core.store).get(id)
  if (!found) throw new VendorError('InvalidRuleId.NotFound', 404, 'The specified RuleId does not exist.')
  return found
}

export function certificateOf(call: Call, id = call.params.text('ServerCertificateId')): CertificateRecord {
  const found = certificates(call.core.store).get(id)
  if (found && isInRegion(call, found)) return found
  throw new VendorError('ServerCertificateId.NotFound', 404, 'The specified ServerCertificateId does not exist.')
}

export function aclOf(call: Call, id = call.params.text('AclId')): AclRecord {
  const found = acls(call.core.store).get(id)
  if (found && isInRegion(call, found)) return found
  throw new VendorError('InvalidParameter', 404, 'The specified AclId does not exist.')
}
