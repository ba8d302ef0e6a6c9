import type { Tags } from './tags.ts'

export interface LoadBalancer {
  id: string
  name: string
  status: 'active' | 'inactive' | 'locked'
  address: string
  addressType: 'internet' | 'intranet'
  vpcId: string
  vswitchId: string
  spec: string
  deletionProtection: boolean
  tags: Tags
}

export type ListenerProtocol = 'http' | 'https' | 'tcp' | 'udp'

export interface HealthCheck {
  /** Application check over HTTP, or a bare TCP connection. */
  kind: 'http' | 'tcp' | 'off'
  path?: string
  /** Port to check; the backend's own port when absent. */
  port?: number
  /** 1 to 50 s. */
  intervalSeconds: number
  /** 1 to 300 s. */
  timeoutSeconds: number
  /** 2 to 10 successes in a row. */
  healthyThreshold: number
  /** 2 to 10 failures in a row. */
  unhealthyThreshold: number
  /** e.g. `http_2xx,http_3xx`. */
  passCodes?: string
}

export interface ListenerSpec {
  port: number
  protocol: ListenerProtocol
  /** Where traffic goes: a virtual server group, or the default group on one port. */
  target: { serverGroupId: string } | { backendPort: number }
  healthCheck: HealthCheck
  /** How long a request may take until the balancer answers 504, 1 to 180 s. HTTP and HTTPS only. */
  requestTimeoutSeconds?: number
  /** Keep-alive idle limit, 1 to 60 s. HTTP and HTTPS only. */
  idleTimeoutSeconds?: number
  /** Keeps connections of a removed server for this long, 10 to 900 s. TCP only. */
  connectionDrainSeconds?: number
  stickySession?: { kind: 'insert'; timeoutSeconds: number } | { kind: 'server'; cookie: string }
  scheduler?: 'wrr' | 'rr' | 'wlc'
  certificateId?: string
  /** Answers every request with a redirect to this HTTPS port. HTTP only. */
  redirectToPort?: number
  description?: string
}

export interface Listener extends ListenerSpec {
  loadBalancerId: string
  status: 'stopped' | 'starting' | 'running' | 'configuring' | 'stopping'
}

/** A server group: a virtual one by id, or the load balancer's default group. */
export type ServerGroupRef = { loadBalancerId: string; serverGroupId?: string }

export interface BackendServer {
  instanceId: string
  /** Absent in the default group, where the listener names the port. */
  port?: number
  /** 0 to 100; 0 gets no new request. */
  weight: number
  description?: string
}

export interface ServerGroup {
  id: string
  name: string
  loadBalancerId: string
}

/** Sends requests for a domain to a group of its own, whatever the listener does with the others. */
export interface ForwardingRule {
  id: string
  name: string
  /** Host header of the requests, without a port. */
  domain?: string
  serverGroupId: string
}

export interface BackendHealth {
  instanceId: string
  port: number
  listenerPort: number
  /** `unknown`: checks are off, not finished, or the listener is stopped. Never treat it as healthy. */
  health: 'healthy' | 'unhealthy' | 'unknown'
}

/**
 * The classic load balancer. Every write may meet a short busy window of the balancer, which the adapter waits
 * out; callers serialise writes per load balancer themselves.
 */
export interface LoadBalancing {
  describeLoadBalancers(filter: { ids?: readonly string[]; vpcId?: string; tags?: Tags }): Promise<LoadBalancer[]>
  createLoadBalancer(request: {
    name: string
    addressType: 'internet' | 'intranet'
    spec: string
    vswitchId?: string
    masterZoneId?: string
    slaveZoneId?: string
    tags: Tags
    clientToken: string
  }): Promise<{ id: string; address: string }>
  modifyLoadBalancer(id: string, change: { name?: string; spec?: string; deletionProtection?: boolean }): Promise<void>
  deleteLoadBalancer(id: string): Promise<void>

  describeListeners(loadBalancerId: string): Promise<Listener[]>
  /** A new listener is stopped until `startListener`. */
  createListener(loadBalancerId: string, spec: ListenerSpec): Promise<void>
  modifyListener(loadBalancerId: string, spec: ListenerSpec): Promise<void>
  /** Sends all requests of a listener to another server group in one call, and changes nothing else of it. */
  pointListener(
    loadBalancerId: string,
    listener: Pick<ListenerSpec, 'port' | 'protocol'>,
    serverGroupId: string,
  ): Promise<void>
  startListener(loadBalancerId: string, listener: Pick<ListenerSpec, 'port' | 'protocol'>): Promise<void>
  stopListener(loadBalancerId: string, listener: Pick<ListenerSpec, 'port' | 'protocol'>): Promise<void>
  deleteListener(loadBalancerId: string, listener: Pick<ListenerSpec, 'port' | 'protocol'>): Promise<void>

  describeServerGroups(loadBalancerId: string): Promise<ServerGroup[]>
  createServerGroup(loadBalancerId: string, name: string, backends: readonly BackendServer[]): Promise<string>
  deleteServerGroup(serverGroupId: string): Promise<void>

  describeBackends(group: ServerGroupRef): Promise<BackendServer[]>
  /** At most 20 servers per API call; the adapter splits, decreases first. Servers must be Running. */
  addBackends(group: ServerGroupRef, backends: readonly BackendServer[]): Promise<void>
  /** Writes weights of members; members that are not listed stay as they are. */
  setWeights(group: ServerGroupRef, backends: readonly BackendServer[]): Promise<void>
  /** Removing a server that is no member is no error. */
  removeBackends(group: ServerGroupRef, backends: readonly BackendServer[]): Promise<void>
  /** Rules of an HTTP or HTTPS listener. */
  describeRules(loadBalancerId: string, listener: Pick<ListenerSpec, 'port' | 'protocol'>): Promise<ForwardingRule[]>
  createRule(
    loadBalancerId: string,
    listener: Pick<ListenerSpec, 'port' | 'protocol'>,
    rule: { name: string; domain: string; serverGroupId: string },
  ): Promise<void>
  /** Sends all requests of a rule to another server group, and changes nothing else of it. */
  pointRule(loadBalancerId: string, ruleId: string, serverGroupId: string): Promise<void>
  /** Deleting a rule that is gone is no error. */
  deleteRules(loadBalancerId: string, ids: readonly string[]): Promise<void>
  /** One row per listener and backend. */
  describeHealth(loadBalancerId: string, listener?: Pick<ListenerSpec, 'port' | 'protocol'>): Promise<BackendHealth[]>
}
