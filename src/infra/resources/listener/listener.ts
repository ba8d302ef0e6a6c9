import type { ListenerProtocol } from '../../../cloud/load-balancer.ts'
import type { Declaration, Resource } from '../../resource.ts'
import type { ListenerWish } from '../../spec.ts'
import { isCertificateKey } from '../certificate/certificate.ts'
import { serverGroupKey } from '../server-group/server-group.ts'

/** One property per setting, flat, so that a plan names exactly what differs. Texts stand for absent with ''. */
export interface ListenerProps {
  port: number
  protocol: ListenerProtocol
  /** Key of the server group; `` for a group that is not ours. */
  serverGroup: string
  healthCheckKind: string
  healthCheckPath: string
  healthCheckPort: number
  healthCheckInterval: number
  healthCheckTimeout: number
  healthyThreshold: number
  unhealthyThreshold: number
  healthCheckCodes: string
  requestTimeout: number
  idleTimeout: number
  connectionDrain: number
  stickySession: string
  scheduler: string
  /** Key of a certificate of ours, or the id of another. */
  certificate: string
  redirectTo: number
  isRunning: boolean
}

const root = 'infrastructure.loadBalancer.listeners'
const modify = { change: 'update', calls: ['slb:SetLoadBalancer<PROTOCOL>ListenerAttribute'] } as const

export const listenerDeclaration: Declaration<ListenerProps> = {
  kind: 'listener',
  rules: {
    port: { path: `${root}.port`, change: 'ignore' },
    protocol: { path: `${root}.protocol`, change: 'replace', interrupts: 'the port is closed for a moment' },
    serverGroup: { path: `${root}.backendPort`, ...modify },
    healthCheckKind: { path: `${root}.healthCheck`, ...modify },
    healthCheckPath: { path: `${root}.healthCheck.path`, ...modify },
    healthCheckPort: { path: `${root}.healthCheck.port`, ...modify },
    healthCheckInterval: { path: `${root}.healthCheck.interval`, ...modify },
    healthCheckTimeout: { path: `${root}.healthCheck.timeout`, ...modify },
    healthyThreshold: { path: `${root}.healthCheck.healthy`, ...modify },
    unhealthyThreshold: { path: `${root}.healthCheck.unhealthy`, ...modify },
    healthCheckCodes: { path: `${root}.healthCheck.codes`, ...modify },
    requestTimeout: { path: `${root}.requestTimeout`, ...modify },
    idleTimeout: { path: `${root}.idleTimeout`, ...modify },
    connectionDrain: { path: `${root}.connectionDrain`, ...modify },
    stickySession: { path: `${root}.stickySession`, ...modify },
    scheduler: { path: `${root}.scheduler`, ...modify },
    certificate: { path: `${root}.certificate`, ...modify },
    redirectTo: {
      path: `${root}.redirectTo`,
      change: 'replace',
      interrupts: 'the port is closed for a moment',
    },
    isRunning: { path: `${root}`, change: 'update', calls: ['slb:StartLoadBalancerListener'] },
  },
  createCalls: ({ protocol }) => [
    `slb:CreateLoadBalancer${protocol.toUpperCase()}Listener`,
    'slb:StartLoadBalancerListener',
  ],
  deleteCalls: () => ['slb:DeleteLoadBalancerListener'],
  goesWith: 'load-balancer',
  locks: ['load-balancer'],
  summary: ({ protocol = 'http', port, serverGroup = '' }) =>
    `${protocol} :${port}${serverGroup && ` -> ${serverGroup}`}`,
}

export const wantListener = (wish: ListenerWish): Resource<ListenerProps> => ({
  kind: 'listener',
  key: listenerKey(wish.port),
  props: listenerProps(wish, serverGroupKey(wish.backendPort), true),
  dependsOn: [
    'load-balancer',
    serverGroupKey(wish.backendPort),
    ...(wish.certificateId !== undefined && isCertificateKey(wish.certificateId) ? [wish.certificateId] : []),
  ],
})

/** Marks listeners of ours: they carry no tags, and one made by hand must never be removed. */
export const listenerDescription = 'alicloud-deploy'

export const isOurListener = ({ description }: { description?: string }): boolean => description === listenerDescription

/** A port has one listener, so the port is its name; another protocol on it is another listener in its place. */
export const listenerKey = (port: number): string => `listener-${port}`

/** Only the settings that the protocol has: what the cloud answers for the others is noise. */
export function listenerProps(
  spec: Omit<ListenerWish, 'backendPort' | 'protocol'> & { protocol: ListenerProtocol },
  serverGroup: string,
  isRunning: boolean,
): ListenerProps {
  const isLayer7 = spec.protocol === 'http' || spec.protocol === 'https'
  const { healthCheck: check } = spec
  const redirectTo = spec.protocol === 'http' ? (spec.redirectToPort ?? 0) : 0
  const checks = check.kind !== 'off' && redirectTo === 0
  return {
    port: spec.port,
    protocol: spec.protocol,
    serverGroup: redirectTo ? '' : serverGroup,
    healthCheckKind: redirectTo ? 'off' : check.kind,
    healthCheckPath: checks && check.kind === 'http' ? (check.path ?? '') : '',
    healthCheckPort: checks && check.port !== groupPort(serverGroup) ? (check.port ?? 0) : 0,
    healthCheckInterval: checks ? check.intervalSeconds : 0,
    healthCheckTimeout: checks ? check.timeoutSeconds : 0,
    healthyThreshold: checks ? check.healthyThreshold : 0,
    unhealthyThreshold: checks ? check.unhealthyThreshold : 0,
    healthCheckCodes: checks && check.kind === 'http' ? (check.passCodes ?? '') : '',
    requestTimeout: isLayer7 && !redirectTo ? (spec.requestTimeoutSeconds ?? 60) : 0,
    idleTimeout: isLayer7 && !redirectTo ? (spec.idleTimeoutSeconds ?? 15) : 0,
    connectionDrain: spec.protocol === 'tcp' ? (spec.connectionDrainSeconds ?? 0) : 0,
    stickySession: isLayer7 && !redirectTo ? stickyText(spec.stickySession) : '',
    scheduler: redirectTo ? '' : (spec.scheduler ?? 'wrr'),
    certificate: spec.protocol === 'https' ? (spec.certificateId ?? '') : '',
    redirectTo,
    isRunning,
  }
}

/** The port behind the key of a server group, which is checked unless another is named; 0 for none of ours. */
export const groupPort = (serverGroupKey: string): number =>
  Number(/^server-group-(\d+)$/.exec(serverGroupKey)?.[1] ?? 0)

const stickyText = (sticky: ListenerWish['stickySession']): string =>
  sticky === undefined ? '' : sticky.kind === 'insert' ? `insert ${sticky.timeoutSeconds}` : `server ${sticky.cookie}`
