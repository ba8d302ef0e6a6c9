import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { BackendState, BalancerBackend } from '../drivers.ts'
import { define } from '../ecs/define.ts'
import { groupBackends, ownBackends } from './config.ts'
import { loadBalancerOf } from './lookup.ts'
import { listenerProtocol, onBalancer, port } from './parameters.ts'
import { listenersOf, rulesOf, type ListenerRecord, type LoadBalancerRecord } from './records.ts'

const describeHealthStatus = define('Slb', 'DescribeHealthStatus', {
  parameters: { ...onBalancer, ListenerPort: port, ListenerProtocol: listenerProtocol },
  run(call) {
    const { params, core } = call
    const balancer = loadBalancerOf(call)
    const wantedPort = params.number('ListenerPort')
    const protocol = params.optionalText('ListenerProtocol')?.toLowerCase()
    const found = listenersOf(core.store, balancer.id).filter(
      (listener) =>
        listener.port === (wantedPort ?? listener.port) && listener.protocol === (protocol ?? listener.protocol),
    )
    if (found.length === 0 && wantedPort !== undefined)
      throw new VendorError(
        'CheckedListenerNotFound',
        404,
        `No listener of ${balancer.id} on port ${wantedPort} is health-checked.`,
      )
    return { BackendServers: { BackendServer: found.flatMap((listener) => healthRows(call, balancer, listener)) } }
  },
})

function healthRows({ core }: Call, balancer: LoadBalancerRecord, listener: ListenerRecord) {
  const { store, drivers } = core
  const found = new Map(drivers.balancers.health(balancer.id, listener.port).map((row) => [key(row), row.state]))
  return allBackends(store, balancer, listener).map((backend) => ({
    ListenerPort: listener.port,
    Protocol: listener.protocol,
    ServerId: backend.serverId,
    ServerIp: backend.privateIp,
    Port: backend.port,
    // Nothing is known of a server whose listener does not run.
    ServerHealthStatus: found.get(key(backend)) ?? ('unavailable' satisfies BackendState),
  }))
}

/** Backends of the listener itself and of its rules, each server and port once. */
function allBackends(
  store: Call['core']['store'],
  balancer: LoadBalancerRecord,
  listener: ListenerRecord,
): BalancerBackend[] {
  const ruled = rulesOf(store, listener).flatMap((rule) => groupBackends(store, rule.vserverGroupId))
  const all = [...ownBackends(store, balancer, listener), ...ruled]
  return [...new Map(all.map((backend) => [key(backend), backend])).values()]
}

const key = ({ serverId, port: number }: { serverId: string; port: number }) => `${serverId}:${number}`

export const healthStatusOperations: Operation[] = [describeHealthStatus]
