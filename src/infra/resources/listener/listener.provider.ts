import type { HealthCheck, ListenerSpec } from '../../../cloud/load-balancer.ts'
import { deadlineMs, expectedMs } from '../../durations.ts'
import { idOf, type Provider, type Work } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import { makeOnce } from '../../settle.ts'
import type { Resource } from '../../resource.ts'
import { groupPort, listenerDescription, type ListenerProps } from './listener.ts'

export const listenerProvider: Provider<ListenerProps> = {
  create: async (want, work) => {
    const { loadBalancing } = work.cloud
    const id = idOf(work, 'load-balancer')
    const find = async () =>
      (await loadBalancing.describeListeners(id)).some(({ port }) => port === want.props.port) || undefined
    await makeOnce(find, async () => {
      await loadBalancing.createListener(id, listenerSpec(want, work))
      return true
    })
    await start(want, work)
  },
  update: async (want, _have, changes, work) => {
    const settings = changes.filter(({ property }) => property !== 'isRunning')
    if (settings.length > 0)
      await work.cloud.loadBalancing.modifyListener(idOf(work, 'load-balancer'), listenerSpec(withPort(want), work))
    if (settings.length < changes.length) await start(want, work)
  },
  delete: (have, work) => {
    const { port, protocol } = have.props
    return removeNow(work, () =>
      work.cloud.loadBalancing.deleteListener(idOf(work, 'load-balancer'), { port: port!, protocol: protocol! }),
    )
  },
}

/** A port of the check cannot be taken back, only be set to the one that it has by default. */
function withPort(want: Resource<ListenerProps>): Resource<ListenerProps> {
  const { healthCheckKind, healthCheckPort, serverGroup } = want.props
  if (healthCheckKind === 'off' || healthCheckPort !== 0) return want
  return { ...want, props: { ...want.props, healthCheckPort: groupPort(serverGroup) } }
}

async function start({ key, props }: Resource<ListenerProps>, work: Work): Promise<void> {
  const id = idOf(work, 'load-balancer')
  await work.cloud.loadBalancing.startListener(id, props)
  await work.watch.until(work.sources.listeners(id), String(props.port), (row) => row?.status === 'running', {
    what: `${key} is running`,
    expectMs: expectedMs.listener,
    timeoutMs: deadlineMs.listener,
  })
}

function listenerSpec({ props }: Resource<ListenerProps>, work: Work): ListenerSpec {
  const { port, protocol } = props
  const base = { port, protocol, description: listenerDescription, healthCheck: healthCheck(props) }
  if (props.redirectTo) return { ...base, target: { backendPort: 1 }, redirectToPort: props.redirectTo }
  const [stickyKind, stickyValue] = props.stickySession.split(' ')
  return {
    ...base,
    target: { serverGroupId: idOf(work, props.serverGroup) },
    scheduler: props.scheduler as 'wrr' | 'rr' | 'wlc',
    ...(props.requestTimeout && { requestTimeoutSeconds: props.requestTimeout }),
    ...(props.idleTimeout && { idleTimeoutSeconds: props.idleTimeout }),
    ...(props.connectionDrain && { connectionDrainSeconds: props.connectionDrain }),
    ...(props.certificate && { certificateId: work.ids.get(props.certificate) ?? props.certificate }),
    ...(stickyKind === 'insert' && { stickySession: { kind: 'insert', timeoutSeconds: Number(stickyValue) } }),
  }
}

function healthCheck(props: ListenerProps): HealthCheck {
  return {
    kind: props.healthCheckKind as HealthCheck['kind'],
    intervalSeconds: props.healthCheckInterval,
    timeoutSeconds: props.healthCheckTimeout,
    healthyThreshold: props.healthyThreshold,
    unhealthyThreshold: props.unhealthyThreshold,
    ...(props.healthCheckPath && { path: props.healthCheckPath }),
    ...(props.healthCheckPort && { port: props.healthCheckPort }),
    ...(props.healthCheckCodes && { passCodes: props.healthCheckCodes }),
  }
}
