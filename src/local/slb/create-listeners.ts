import { missing } from '../api/limits.ts'
import type { Call, Operation, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { readTags } from '../ecs/tagging.ts'
import { checkSettings } from './listener-checks.ts'
import { listenerSettings, readSettings } from './listener-settings.ts'
import { changeableLoadBalancer, groupFor, masterSlaveGroupFor } from './lookup.ts'
import { listenerPort, onBalancer, onOff, port } from './parameters.ts'
import { slbQuotas } from './quotas.ts'
import {
  listenerId,
  listeners,
  listenersOf,
  type ListenerProtocol,
  type ListenerRecord,
  type LoadBalancerRecord,
} from './records.ts'

const gaps: Record<ListenerProtocol, string> = {
  http: 'No gzip, no bandwidth limit; X-Forwarded-For is always added.',
  https: 'No HTTP/2, no client certificates, no TLS policies, no domain extensions; otherwise as HTTP.',
  tcp: 'No bandwidth limit, no proxy protocol, no consistent hashing (as wrr).',
  udp: 'No bandwidth limit, no proxy protocol, no consistent hashing (as wrr); checks see only refused ports.',
}

function createOperation(protocol: ListenerProtocol): Operation {
  return define('Slb', `CreateLoadBalancer${protocol.toUpperCase()}Listener`, {
    parameters: {
      ...onBalancer,
      ListenerPort: listenerPort,
      BackendServerPort: port,
      VServerGroupId: spec.text,
      Description: { type: 'string', minLength: 1, maxLength: 256 },
      Tag: spec.tags,
      ...listenerSettings[protocol],
      ...(protocol === 'http' ? forwardSpecs : {}),
      ...(protocol === 'tcp' || protocol === 'udp' ? { MasterSlaveServerGroupId: spec.text } : {}),
    },
    gaps: gaps[protocol],
    run(call) {
      const balancer = changeableLoadBalancer(call)
      const record = newListener(call, balancer, protocol)
      checkPort(call, balancer, record)
      listeners(call.core.store).add(record)
      return {}
    },
  })
}

const forwardSpecs: Record<string, ParameterSpec> = {
  ListenerForward: { ...onOff, default: 'off' },
  ForwardPort: port,
}

function newListener(call: Call, balancer: LoadBalancerRecord, protocol: ListenerProtocol): ListenerRecord {
  const { params, core } = call
  const number = params.number('ListenerPort')!
  const settings = { ...readSettings(params, protocol), ...forwarding(call) }
  checkSettings(call, protocol, settings)
  return {
    id: listenerId(balancer.id, protocol, number),
    loadBalancerId: balancer.id,
    port: number,
    protocol,
    status: 'stopped',
    description: params.optionalText('Description') ?? '',
    ...target(call, balancer, settings['ListenerForward'] === 'on'),
    settings,
    createdAtMs: core.clock.now(),
    tags: readTags(params),
  }
}

/** A virtual group, or the port of the default group's servers; a listener that only redirects needs neither. */
function target(call: Call, balancer: LoadBalancerRecord, isForward: boolean): Partial<ListenerRecord> {
  const { params } = call
  const groupId = params.optionalText('VServerGroupId')
  const backendPort = params.number('BackendServerPort')
  const pairId = params.optionalText('MasterSlaveServerGroupId')
  if (groupId !== undefined) groupFor(call, balancer, groupId)
  if (pairId !== undefined) masterSlaveGroupFor(call, balancer, pairId)
  const isNamed = groupId !== undefined || pairId !== undefined || backendPort !== undefined
  if (!isNamed && !isForward) throw missing('BackendServerPort')
  return {
    ...(pairId !== undefined && { masterSlaveGroupId: pairId }),
    ...(groupId !== undefined && { vserverGroupId: groupId }),
    ...(backendPort !== undefined && { backendPort }),
  }
}

function forwarding({ params }: Call): Record<string, string | number> {
  if (!params.has('ListenerForward')) return {}
  const forward = params.text('ListenerForward')
  if (forward === 'on' && !params.has('ForwardPort')) throw missing('ForwardPort')
  const forwardPort = params.number('ForwardPort')
  return {
    ListenerForward: forward,
    ...(forward === 'on' && forwardPort !== undefined && { ForwardPort: forwardPort }),
  }
}

function checkPort({ core }: Call, balancer: LoadBalancerRecord, wanted: ListenerRecord): void {
  const have = listenersOf(core.store, balancer.id)
  // UDP has ports of its own; everything else shares those of TCP.
  const clash = have.find(
    (each) => each.port === wanted.port && (each.protocol === 'udp') === (wanted.protocol === 'udp'),
  )
  if (clash)
    throw new VendorError(
      'ListenerAlreadyExists',
      400,
      `There is already a listener on port ${wanted.port} of ${balancer.id}: ${clash.id}.`,
    )
  if (have.length >= slbQuotas(core).listenersPerBalancer)
    throw new VendorError(
      'ListenerNumberOverLimit',
      400,
      `A load balancer can have at most ${slbQuotas(core).listenersPerBalancer} listeners.`,
    )
}

export const createListenerOperations: Operation[] = (['http', 'https', 'tcp', 'udp'] as const).map(createOperation)
