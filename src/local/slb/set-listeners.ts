import { missing } from '../api/limits.ts'
import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { openBusyWindow, refuseWhileBusy } from './busy.ts'
import { slbDurations } from './durations.ts'
import { checkSettings } from './listener-checks.ts'
import { readSettings, settableSpecs } from './listener-settings.ts'
import { changeableLoadBalancer, groupFor, listenerOf, masterSlaveGroupFor } from './lookup.ts'
import { listenerPort, onBalancer, onOff, port } from './parameters.ts'
import { publish } from './publish.ts'
import { listeners, type ListenerProtocol, type ListenerRecord, type LoadBalancerRecord } from './records.ts'

function setOperation(protocol: ListenerProtocol): Operation {
  return define('Slb', `SetLoadBalancer${protocol.toUpperCase()}ListenerAttribute`, {
    parameters: {
      ...onBalancer,
      ListenerPort: listenerPort,
      BackendServerPort: port,
      VServerGroup: onOff,
      VServerGroupId: spec.text,
      Description: { type: 'string', minLength: 1, maxLength: 256 },
      ...settableSpecs(protocol),
      ...(protocol === 'tcp' || protocol === 'udp'
        ? { MasterSlaveServerGroup: onOff, MasterSlaveServerGroupId: spec.text }
        : {}),
    },
    async run(call) {
      const { core } = call
      const balancer = changeableLoadBalancer(call)
      const listener = listenerOf(call, balancer, protocol)
      refuseWhileChanging(listener)
      const settings = { ...listener.settings, ...readSettings(call.params, protocol) }
      checkSettings(call, protocol, settings)
      const target = newTarget(call, balancer, listener)
      refuseWhileBusy(core, balancer.id)
      const description = call.params.optionalText('Description') ?? listener.description
      if (target) {
        delete listener.vserverGroupId
        delete listener.masterSlaveGroupId
      }
      listeners(core.store).update(listener, { settings, description, ...target })
      reconfigure(core, listener)
      await publish(core, balancer.id)
      return {}
    },
  })
}

/** Refuses changes of a listener that is on its way from one state to another. */
export function refuseWhileChanging(listener: ListenerRecord): void {
  if (listener.status === 'running' || listener.status === 'stopped' || listener.status === 'configuring') return
  throw new VendorError(
    'OperationFailed.ListenerStatusNotSupport',
    400,
    `The listener ${listener.id} is ${listener.status}; it takes changes when it is running or stopped.`,
  )
}

/** The new target when the call names one: `VServerGroup` off means the default group again. */
function newTarget(
  call: Call,
  balancer: LoadBalancerRecord,
  listener: ListenerRecord,
): Partial<ListenerRecord> | undefined {
  const { params } = call
  const groupId = params.optionalText('VServerGroupId')
  const backendPort = params.number('BackendServerPort') ?? listener.backendPort
  const pairId = params.optionalText('MasterSlaveServerGroupId')
  if (pairId !== undefined && params.optionalText('MasterSlaveServerGroup') !== 'off')
    return { masterSlaveGroupId: masterSlaveGroupFor(call, balancer, pairId).id }
  if (params.optionalText('VServerGroup') === 'off' || params.optionalText('MasterSlaveServerGroup') === 'off') {
    if (backendPort === undefined) throw missing('BackendServerPort')
    return { backendPort }
  }
  if (params.optionalText('VServerGroup') === 'on' && groupId === undefined) throw missing('VServerGroupId')
  if (groupId === undefined) return undefined
  return { vserverGroupId: groupFor(call, balancer, groupId).id }
}

/** A running listener shows `configuring` while a change is applied; it serves all the time. */
function reconfigure(core: LocalCore, listener: ListenerRecord): void {
  openBusyWindow(core, listener.loadBalancerId)
  if (listener.status !== 'running') return
  listeners(core.store).update(listener, { status: 'configuring' })
  core.after(slbDurations(core).configuring, () => {
    if (listener.status === 'configuring') listeners(core.store).update(listener, { status: 'running' })
  })
}

export const setListenerOperations: Operation[] = (['http', 'https', 'tcp', 'udp'] as const).map(setOperation)
