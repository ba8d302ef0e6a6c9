import type { HealthCheck, Listener, ListenerProtocol, ListenerSpec } from '../load-balancer.ts'
import type { ListenerConfig, ListenerParameters, ListenerRow } from './slb-types.ts'

/** Parameters of the Create… or Set…Attribute call for a listener. */
export function listenerParameters(
  loadBalancerId: string,
  spec: ListenerSpec,
  purpose: 'create' | 'modify',
): ListenerParameters {
  const isHttp = spec.protocol === 'http' || spec.protocol === 'https'
  return {
    LoadBalancerId: loadBalancerId,
    ListenerPort: spec.port,
    // Minus one leaves the bandwidth to the address that traffic comes in on.
    Bandwidth: -1,
    ...targetParameters(spec, purpose),
    ...(spec.scheduler ? { Scheduler: spec.scheduler } : {}),
    ...(spec.description ? { Description: spec.description } : {}),
    ...(isHttp ? httpParameters(spec) : tcpParameters(spec, purpose)),
  }
}

function targetParameters(spec: ListenerSpec, purpose: 'create' | 'modify'): Partial<ListenerParameters> {
  // A redirecting listener has no servers behind it.
  if (spec.redirectToPort !== undefined) return {}
  if ('serverGroupId' in spec.target) {
    return purpose === 'create'
      ? { VServerGroupId: spec.target.serverGroupId }
      : { VServerGroup: 'on', VServerGroupId: spec.target.serverGroupId }
  }
  return purpose === 'create' ? { BackendServerPort: spec.target.backendPort } : { VServerGroup: 'off' }
}

function httpParameters(spec: ListenerSpec): Partial<ListenerParameters> {
  if (spec.redirectToPort !== undefined) {
    return { ListenerForward: 'on', ForwardPort: spec.redirectToPort, HealthCheck: 'off', StickySession: 'off' }
  }
  return {
    ...httpHealthParameters(spec.healthCheck),
    ...stickyParameters(spec.stickySession),
    XForwardedFor: 'on',
    XForwardedFor_proto: 'on',
    ...(spec.requestTimeoutSeconds === undefined ? {} : { RequestTimeout: spec.requestTimeoutSeconds }),
    ...(spec.idleTimeoutSeconds === undefined ? {} : { IdleTimeout: spec.idleTimeoutSeconds }),
    ...(spec.certificateId ? { ServerCertificateId: spec.certificateId } : {}),
  }
}

function httpHealthParameters(check: HealthCheck): Partial<ListenerParameters> {
  if (check.kind === 'off') return { HealthCheck: 'off' }
  return {
    HealthCheck: 'on',
    HealthCheckType: check.kind,
    HealthCheckURI: check.path ?? '/',
    HealthCheckInterval: check.intervalSeconds,
    HealthCheckTimeout: check.timeoutSeconds,
    ...thresholds(check),
  }
}

function tcpParameters(spec: ListenerSpec, purpose: 'create' | 'modify'): Partial<ListenerParameters> {
  const check = spec.healthCheck
  return {
    ...(check.kind === 'off'
      ? { HealthCheckSwitch: 'off' as const }
      : {
          HealthCheckSwitch: 'on' as const,
          HealthCheckConnectTimeout: check.timeoutSeconds,
          ...(purpose === 'create'
            ? { healthCheckInterval: check.intervalSeconds }
            : { HealthCheckInterval: check.intervalSeconds }),
          ...thresholds(check),
          ...(spec.protocol === 'tcp' ? { HealthCheckType: check.kind } : {}),
          ...(check.kind === 'http' ? { HealthCheckURI: check.path ?? '/' } : {}),
        }),
    ...(spec.protocol === 'tcp' ? drainParameters(spec.connectionDrainSeconds) : {}),
  }
}

function drainParameters(seconds: number | undefined): Partial<ListenerParameters> {
  return seconds === undefined ? { ConnectionDrain: 'off' } : { ConnectionDrain: 'on', ConnectionDrainTimeout: seconds }
}

function thresholds(check: HealthCheck): Partial<ListenerParameters> {
  return {
    HealthyThreshold: check.healthyThreshold,
    UnhealthyThreshold: check.unhealthyThreshold,
    ...(check.port === undefined ? {} : { HealthCheckConnectPort: check.port }),
    ...(check.kind === 'http' && check.passCodes ? { HealthCheckHttpCode: check.passCodes } : {}),
  }
}

function stickyParameters(sticky: ListenerSpec['stickySession']): Partial<ListenerParameters> {
  if (!sticky) return { StickySession: 'off' }
  return sticky.kind === 'insert'
    ? { StickySession: 'on', StickySessionType: 'insert', CookieTimeout: sticky.timeoutSeconds }
    : { StickySession: 'on', StickySessionType: 'server', Cookie: sticky.cookie }
}

/** A listener in our words. */
export function listenerOf(row: ListenerRow): Listener {
  const protocol = (row.ListenerProtocol ?? 'tcp').toLowerCase() as ListenerProtocol
  const config = configOf(row, protocol)
  const sticky = stickyOf(config)
  return {
    loadBalancerId: row.LoadBalancerId ?? '',
    port: Number(row.ListenerPort),
    protocol,
    status: (row.Status ?? 'stopped').toLowerCase() as Listener['status'],
    target: row.VServerGroupId
      ? { serverGroupId: row.VServerGroupId }
      : { backendPort: Number(row.BackendServerPort ?? 0) },
    healthCheck: healthCheckOf(config, protocol),
    ...(row.Scheduler ? { scheduler: row.Scheduler as NonNullable<ListenerSpec['scheduler']> } : {}),
    ...(row.Description ? { description: row.Description } : {}),
    ...(config.RequestTimeout === undefined ? {} : { requestTimeoutSeconds: Number(config.RequestTimeout) }),
    ...(config.IdleTimeout === undefined ? {} : { idleTimeoutSeconds: Number(config.IdleTimeout) }),
    ...(config.ConnectionDrain === 'on' ? { connectionDrainSeconds: Number(config.ConnectionDrainTimeout) } : {}),
    ...(sticky ? { stickySession: sticky } : {}),
    ...(config.ServerCertificateId ? { certificateId: config.ServerCertificateId } : {}),
    ...(config.ListenerForward === 'on' ? { redirectToPort: Number(config.ForwardPort) } : {}),
  }
}

function configOf(row: ListenerRow, protocol: ListenerProtocol): ListenerConfig {
  const configs = {
    http: row.HTTPListenerConfig,
    https: row.HTTPSListenerConfig,
    tcp: row.TCPListenerConfig,
    udp: row.UDPListenerConfig,
  }
  return configs[protocol] ?? {}
}

function healthCheckOf(config: ListenerConfig, protocol: ListenerProtocol): HealthCheck {
  const isHttp = protocol === 'http' || protocol === 'https'
  const kind =
    config.HealthCheck === 'off'
      ? 'off'
      : config.HealthCheckType?.toLowerCase() === 'tcp' || (!isHttp && config.HealthCheckType !== 'http')
        ? 'tcp'
        : 'http'
  return {
    kind,
    intervalSeconds: Number(config.HealthCheckInterval ?? 2),
    timeoutSeconds: Number(config.HealthCheckTimeout ?? config.HealthCheckConnectTimeout ?? 5),
    healthyThreshold: Number(config.HealthyThreshold ?? 3),
    unhealthyThreshold: Number(config.UnhealthyThreshold ?? 3),
    ...(config.HealthCheckURI && kind === 'http' ? { path: config.HealthCheckURI } : {}),
    // Minus 520 stands for the backend's own port.
    ...(config.HealthCheckConnectPort && Number(config.HealthCheckConnectPort) > 0
      ? { port: Number(config.HealthCheckConnectPort) }
      : {}),
    ...(config.HealthCheckHttpCode && kind === 'http' ? { passCodes: config.HealthCheckHttpCode } : {}),
  }
}

function stickyOf(config: ListenerConfig): ListenerSpec['stickySession'] {
  if (config.StickySession !== 'on') return undefined
  return config.StickySessionType === 'server'
    ? { kind: 'server', cookie: config.Cookie ?? '' }
    : { kind: 'insert', timeoutSeconds: Number(config.CookieTimeout ?? 0) }
}
