import { messageOf } from '../../shared/errors.ts'
import type { Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { define } from '../ecs/define.ts'
import { balancerConfig } from './config.ts'
import { openBusyWindow, refuseWhileBusy } from './busy.ts'
import { slbDurations } from './durations.ts'
import { changeableLoadBalancer, listenerOf } from './lookup.ts'
import { listenerPort, listenerProtocol, onBalancer } from './parameters.ts'
import { publish } from './publish.ts'
import {
  listeners,
  listenersOf,
  loadBalancers,
  rules,
  rulesOf,
  type ListenerRecord,
  type LoadBalancerRecord,
} from './records.ts'

const onListener = { ...onBalancer, ListenerPort: listenerPort, ListenerProtocol: listenerProtocol }

const startListener = define('Slb', 'StartLoadBalancerListener', {
  parameters: onListener,
  async run(call) {
    const { core } = call
    const balancer = changeableLoadBalancer(call)
    const listener = listenerOf(call, balancer)
    if (listener.status === 'stopping') throw isStopping(listener)
    if (listener.status !== 'stopped') return {}
    refuseWhileBusy(core, listener.loadBalancerId)
    await checkAddresses(core, balancer, listener)
    // Somebody else may have started it meanwhile.
    if (listener.status !== 'stopped' || !isThere(core, listener)) return {}
    listeners(core.store).update(listener, { status: 'starting' })
    core.after(slbDurations(core).listenerStarting, () => finishStart(core, listener))
    return {}
  },
})

/** Refuses at once what this machine would not let listen; without it nobody who called would ever hear of it. */
async function checkAddresses(core: LocalCore, balancer: LoadBalancerRecord, listener: ListenerRecord): Promise<void> {
  const { address, extraAddresses = [] } = balancerConfig(core.store, balancer)
  try {
    await core.drivers.balancers.checkListen?.(listener, [address, ...extraAddresses])
  } catch (error) {
    const message = `The listener ${listener.id} cannot start: ${messageOf(error)}.`
    core.log?.(message)
    throw new VendorError('OperationFailed.ListenerStart', 400, message)
  }
}

async function finishStart(core: LocalCore, listener: ListenerRecord): Promise<void> {
  if (listener.status !== 'starting' || !isThere(core, listener)) return
  listeners(core.store).update(listener, { status: 'running' })
  try {
    await publish(core, listener.loadBalancerId)
  } catch (error) {
    // Nothing listens: the state must not say that it does.
    listeners(core.store).update(listener, { status: 'stopped' })
    throw error
  }
}

const stopListener = define('Slb', 'StopLoadBalancerListener', {
  parameters: onListener,
  async run(call) {
    const { core } = call
    const listener = listenerOf(call, changeableLoadBalancer(call))
    if (listener.status === 'stopping' || listener.status === 'stopped') return {}
    refuseWhileBusy(core, listener.loadBalancerId)
    listeners(core.store).update(listener, { status: 'stopping' })
    core.after(slbDurations(core).listenerStopping, () => {
      if (listener.status === 'stopping') listeners(core.store).update(listener, { status: 'stopped' })
    })
    await publish(core, listener.loadBalancerId)
    return {}
  },
})

const deleteListener = define('Slb', 'DeleteLoadBalancerListener', {
  parameters: onListener,
  async run(call) {
    const { core } = call
    const balancer = changeableLoadBalancer(call)
    const listener = listenerOf(call, balancer)
    if (listener.status === 'stopping') throw isStopping(listener)
    if (listener.status === 'starting')
      throw new VendorError('ServiceIsConfiguring', 400, `The listener ${listener.id} is starting; try again later.`)
    refuseWhileBusy(core, balancer.id)
    for (const rule of rulesOf(core.store, listener)) rules(core.store).delete(rule.id)
    listeners(core.store).delete(listener.id)
    // A balancer without listeners forwards nothing and says so.
    if (listenersOf(core.store, balancer.id).length === 0)
      loadBalancers(core.store).update(balancer, { status: 'inactive' })
    openBusyWindow(core, balancer.id)
    await publish(core, balancer.id)
    return {}
  },
})

const isThere = (core: LocalCore, listener: ListenerRecord) => listeners(core.store).get(listener.id) === listener

const isStopping = (listener: ListenerRecord) =>
  new VendorError('ServiceIsStopping', 409, `The listener ${listener.id} is stopping; try again later.`)

export const listenerPowerOperations: Operation[] = [startListener, stopListener, deleteListener]
