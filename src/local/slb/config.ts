import type { BalancerBackend, BalancerConfig, BalancerHealthCheck, BalancerListener } from '../drivers.ts'
import type { Store } from '../state/store.ts'
import { eips } from '../vpc/records.ts'
import { instanceOf } from './members.ts'
import {
  acls,
  certificates,
  listenersOf,
  masterSlaveGroups,
  rulesOf,
  serverGroups,
  type ListenerRecord,
  type LoadBalancerRecord,
  type MemberRecord,
  type Settings,
} from './records.ts'

/** What the proxy of a load balancer has to do, from all that the cloud knows about it. */
export function balancerConfig(store: Store, balancer: LoadBalancerRecord): BalancerConfig {
  return {
    loadBalancerId: balancer.id,
    address: balancer.loopbackAddress,
    extraAddresses: eips(store)
      .filter((eip) => eip.status === 'InUse' && eip.boundTo?.id === balancer.id)
      .map((eip) => eip.address),
    isActive: balancer.status === 'active',
    listeners: listenersOf(store, balancer.id).map((listener) => listenerConfig(store, balancer, listener)),
  }
}

function listenerConfig(store: Store, balancer: LoadBalancerRecord, listener: ListenerRecord): BalancerListener {
  const { settings } = listener
  const sticky = stickyConfig(settings)
  const certificate = certificates(store).get(text(settings, 'ServerCertificateId'))
  const accessControl = accessControlConfig(store, settings)
  const drainSeconds = settings['ConnectionDrain'] === 'on' ? settings['ConnectionDrainTimeout'] : undefined
  return {
    port: listener.port,
    protocol: listener.protocol,
    isRunning: listener.status === 'running' || listener.status === 'configuring',
    scheduler: schedulerOf(settings),
    requestTimeoutMs: seconds(settings, 'RequestTimeout', 60),
    idleTimeoutMs: seconds(settings, listener.protocol === 'tcp' ? 'EstablishedTimeout' : 'IdleTimeout', 15),
    healthCheck: healthCheckConfig(listener),
    backends: ownBackends(store, balancer, listener),
    rules: rulesOf(store, listener).map((rule) => ({
      ...(rule.domain && { domain: rule.domain }),
      ...(rule.url && { url: rule.url }),
      backends: groupBackends(store, rule.vserverGroupId),
    })),
    addedHeaders: addedHeaders(balancer, listener),
    ...(sticky && { sticky }),
    ...(certificate && { certificate: { cert: certificate.certificate, key: certificate.privateKey } }),
    ...(accessControl && { accessControl }),
    ...(drainSeconds !== undefined && { connectionDrainMs: Number(drainSeconds) * 1_000 }),
    ...(Number(settings['PersistenceTimeout'] ?? 0) > 0 && {
      persistenceMs: Number(settings['PersistenceTimeout']) * 1_000,
    }),
    ...(settings['ListenerForward'] === 'on' && { redirectToPort: Number(settings['ForwardPort']) }),
  }
}

/** The backends that a listener without a matching rule sends to. */
export function ownBackends(store: Store, balancer: LoadBalancerRecord, listener: ListenerRecord): BalancerBackend[] {
  if (listener.vserverGroupId !== undefined) return groupBackends(store, listener.vserverGroupId)
  if (listener.masterSlaveGroupId !== undefined) return masterSlaveBackends(store, listener.masterSlaveGroupId)
  return balancer.members.flatMap((member) => backend(store, member, listener.backendPort))
}

export function groupBackends(store: Store, vserverGroupId: string): BalancerBackend[] {
  return (serverGroups(store).get(vserverGroupId)?.members ?? []).flatMap((member) =>
    backend(store, member, member.port),
  )
}

function masterSlaveBackends(store: Store, groupId: string): BalancerBackend[] {
  const members = masterSlaveGroups(store).get(groupId)?.members ?? []
  return members.flatMap((member) =>
    backend(store, member, member.port).map((each) => ({ ...each, isStandby: member.role === 'Slave' })),
  )
}

function backend(store: Store, member: MemberRecord, port: number | undefined): BalancerBackend[] {
  const instance = instanceOf(store, member.serverId)
  if (!instance || port === undefined) return []
  const { loopbackAddress: address, privateIp } = instance
  return [{ serverId: member.serverId, address, privateIp, port, weight: member.weight }]
}

function healthCheckConfig({ protocol, settings }: ListenerRecord): BalancerHealthCheck {
  const isLayer4 = protocol === 'tcp' || protocol === 'udp'
  const domain = text(settings, 'HealthCheckDomain')
  const port = Number(settings['HealthCheckConnectPort'] ?? 0)
  return {
    kind: healthCheckKind(protocol, settings),
    path: text(settings, 'HealthCheckURI') || '/',
    // HTTP checks of TCP listeners use GET.
    method: isLayer4 || settings['HealthCheckMethod'] === 'get' ? 'GET' : 'HEAD',
    intervalMs: seconds(settings, 'HealthCheckInterval', 2),
    timeoutMs: seconds(settings, isLayer4 ? 'HealthCheckConnectTimeout' : 'HealthCheckTimeout', 5),
    healthyThreshold: Number(settings['HealthyThreshold'] ?? 3),
    unhealthyThreshold: Number(settings['UnhealthyThreshold'] ?? 3),
    passCodes: (text(settings, 'HealthCheckHttpCode') || 'http_2xx').split(',').map((code) => code.trim()),
    // `$_ip` stands for the server's own address, which is what a check without a domain asks for.
    ...(domain && domain !== '$_ip' && { domain }),
    ...(port > 0 && { port }),
  }
}

function healthCheckKind(protocol: string, settings: Settings): BalancerHealthCheck['kind'] {
  if (settings['HealthCheck'] === 'off') return 'off'
  if (protocol === 'udp') return 'udp'
  return settings['HealthCheckType'] === 'tcp' ? 'tcp' : 'http'
}

function stickyConfig(settings: Settings): BalancerListener['sticky'] {
  if (settings['StickySession'] !== 'on') return undefined
  return settings['StickySessionType'] === 'server'
    ? { kind: 'server', cookie: text(settings, 'Cookie') }
    : { kind: 'insert', timeoutMs: seconds(settings, 'CookieTimeout', 86_400) }
}

function accessControlConfig(store: Store, settings: Settings): BalancerListener['accessControl'] {
  if (settings['AclStatus'] !== 'on') return undefined
  const entries = text(settings, 'AclId')
    .split(',')
    .flatMap((id) => acls(store).get(id)?.entries ?? [])
    .map((entry) => entry.ip)
  return { kind: settings['AclType'] === 'black' ? 'black' : 'white', entries }
}

function addedHeaders(
  balancer: LoadBalancerRecord,
  { protocol, port, settings }: ListenerRecord,
): Record<string, string> {
  return {
    ...(settings['XForwardedFor_SLBID'] === 'on' && { 'SLB-ID': balancer.id }),
    ...(settings['XForwardedFor_SLBIP'] === 'on' && { 'SLB-IP': balancer.address }),
    ...(settings['XForwardedFor_proto'] === 'on' && { 'X-Forwarded-Proto': protocol }),
    ...(settings['XForwardedFor_SLBPORT'] === 'on' && { 'X-Forwarded-Port': String(port) }),
  }
}

function schedulerOf(settings: Settings): BalancerListener['scheduler'] {
  const scheduler = settings['Scheduler']
  return scheduler === 'rr' || scheduler === 'wlc' ? scheduler : 'wrr'
}

const text = (settings: Settings, name: string) => String(settings[name] ?? '')
const seconds = (settings: Settings, name: string, otherwise: number) => Number(settings[name] ?? otherwise) * 1_000
