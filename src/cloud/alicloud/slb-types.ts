import { flatten } from './flatten.ts'
import type { Api, CallOptions, Effect } from './rpc.ts'

/**
 * Requests and answers of classic SLB, 2014-05-15, in the vendor's names and only as far as we use them. The package
 * with these types, @alicloud/slb20140515, is not in the registry; it can take this file's place.
 */
export interface SlbActions {
  DescribeLoadBalancers: {
    request: { LoadBalancerId?: string; VpcId?: string; Tag?: SlbTag[]; PageNumber: number; PageSize: number }
    response: { LoadBalancers?: { LoadBalancer?: LoadBalancerRow[] }; TotalCount?: number }
  }
  CreateLoadBalancer: {
    request: {
      LoadBalancerName: string
      AddressType: 'internet' | 'intranet'
      LoadBalancerSpec: string
      VSwitchId?: string | undefined
      MasterZoneId?: string | undefined
      SlaveZoneId?: string | undefined
      InternetChargeType?: 'paybytraffic'
      Tag?: SlbTag[]
      ClientToken: string
    }
    response: { LoadBalancerId?: string; Address?: string }
  }
  SetLoadBalancerName: { request: { LoadBalancerId: string; LoadBalancerName: string }; response: object }
  ModifyLoadBalancerInstanceSpec: { request: { LoadBalancerId: string; LoadBalancerSpec: string }; response: object }
  SetLoadBalancerDeleteProtection: { request: { LoadBalancerId: string; DeleteProtection: OnOff }; response: object }
  DeleteLoadBalancer: { request: { LoadBalancerId: string }; response: object }

  DescribeLoadBalancerListeners: {
    request: { LoadBalancerId: string[]; MaxResults: number; NextToken?: string | undefined }
    response: { Listeners?: ListenerRow[]; NextToken?: string }
  }
  CreateLoadBalancerHTTPListener: { request: ListenerParameters; response: object }
  CreateLoadBalancerHTTPSListener: { request: ListenerParameters; response: object }
  CreateLoadBalancerTCPListener: { request: ListenerParameters; response: object }
  CreateLoadBalancerUDPListener: { request: ListenerParameters; response: object }
  SetLoadBalancerHTTPListenerAttribute: { request: ListenerParameters; response: object }
  SetLoadBalancerHTTPSListenerAttribute: { request: ListenerParameters; response: object }
  SetLoadBalancerTCPListenerAttribute: { request: ListenerParameters; response: object }
  SetLoadBalancerUDPListenerAttribute: { request: ListenerParameters; response: object }
  StartLoadBalancerListener: { request: ListenerKey; response: object }
  StopLoadBalancerListener: { request: ListenerKey; response: object }
  DeleteLoadBalancerListener: { request: ListenerKey; response: object }

  DescribeRules: {
    request: { LoadBalancerId: string; ListenerPort: number; ListenerProtocol: string }
    response: { Rules?: { Rule?: { RuleId?: string; RuleName?: string; Domain?: string; VServerGroupId?: string }[] } }
  }
  CreateRules: {
    request: { LoadBalancerId: string; ListenerPort: number; ListenerProtocol: string; RuleList: string }
    response: object
  }
  SetRule: { request: { RuleId: string; VServerGroupId: string }; response: object }
  DeleteRules: { request: { RuleIds: string }; response: object }
  DescribeVServerGroups: {
    request: { LoadBalancerId: string }
    response: { VServerGroups?: { VServerGroup?: { VServerGroupId?: string; VServerGroupName?: string }[] } }
  }
  CreateVServerGroup: {
    request: { LoadBalancerId: string; VServerGroupName: string; BackendServers?: string }
    response: { VServerGroupId?: string }
  }
  DeleteVServerGroup: { request: { VServerGroupId: string }; response: object }
  DescribeVServerGroupAttribute: {
    request: { VServerGroupId: string }
    response: { LoadBalancerId?: string; BackendServers?: BackendList }
  }
  AddVServerGroupBackendServers: { request: { VServerGroupId: string; BackendServers: string }; response: object }
  SetVServerGroupAttribute: { request: { VServerGroupId: string; BackendServers: string }; response: object }
  RemoveVServerGroupBackendServers: { request: { VServerGroupId: string; BackendServers: string }; response: object }

  DescribeLoadBalancerAttribute: { request: { LoadBalancerId: string }; response: { BackendServers?: BackendList } }
  AddBackendServers: { request: { LoadBalancerId: string; BackendServers: string }; response: object }
  SetBackendServers: { request: { LoadBalancerId: string; BackendServers: string }; response: object }
  RemoveBackendServers: { request: { LoadBalancerId: string; BackendServers: string }; response: object }

  DescribeHealthStatus: {
    request: { LoadBalancerId: string; ListenerPort?: number | undefined; ListenerProtocol?: string | undefined }
    response: { BackendServers?: { BackendServer?: HealthRow[] } }
  }
}

type OnOff = 'on' | 'off'

interface SlbTag {
  Key: string
  Value: string
}

export interface LoadBalancerRow {
  LoadBalancerId?: string
  LoadBalancerName?: string
  LoadBalancerStatus?: string
  LoadBalancerSpec?: string
  Address?: string
  AddressType?: string
  VpcId?: string
  VSwitchId?: string
  DeleteProtection?: string
  Tags?: { Tag?: { TagKey?: string; TagValue?: string }[] }
}

interface ListenerKey {
  LoadBalancerId: string
  ListenerPort: number
  ListenerProtocol: string
}

/** What the Create… and Set… calls of all protocols take together; each reads what it knows. */
export interface ListenerParameters {
  LoadBalancerId: string
  ListenerPort: number
  Bandwidth?: number
  BackendServerPort?: number
  VServerGroup?: OnOff
  VServerGroupId?: string
  Scheduler?: string
  Description?: string
  HealthCheck?: OnOff
  HealthCheckSwitch?: OnOff
  HealthCheckType?: 'tcp' | 'http'
  HealthCheckURI?: string
  HealthCheckMethod?: 'head' | 'get'
  HealthCheckConnectPort?: number
  HealthCheckInterval?: number
  /** TCP and UDP spell it this way when a listener is created. */
  healthCheckInterval?: number
  HealthCheckTimeout?: number
  HealthCheckConnectTimeout?: number
  HealthCheckHttpCode?: string
  HealthyThreshold?: number
  UnhealthyThreshold?: number
  StickySession?: OnOff
  StickySessionType?: 'insert' | 'server'
  CookieTimeout?: number
  Cookie?: string
  RequestTimeout?: number
  IdleTimeout?: number
  XForwardedFor?: OnOff
  XForwardedFor_proto?: OnOff
  ConnectionDrain?: OnOff
  ConnectionDrainTimeout?: number
  ListenerForward?: OnOff
  ForwardPort?: number
  ServerCertificateId?: string
}

/** The part of a listener that depends on its protocol, as DescribeLoadBalancerListeners nests it. */
export interface ListenerConfig {
  HealthCheck?: string
  HealthCheckType?: string
  HealthCheckURI?: string
  HealthCheckConnectPort?: number
  HealthCheckInterval?: number
  HealthCheckTimeout?: number
  HealthCheckConnectTimeout?: number
  HealthCheckHttpCode?: string
  HealthyThreshold?: number
  UnhealthyThreshold?: number
  StickySession?: string
  StickySessionType?: string
  CookieTimeout?: number
  Cookie?: string
  RequestTimeout?: number
  IdleTimeout?: number
  ConnectionDrain?: string
  ConnectionDrainTimeout?: number
  ListenerForward?: string
  ForwardPort?: number
  ServerCertificateId?: string
}

export interface ListenerRow {
  LoadBalancerId?: string
  ListenerPort?: number
  ListenerProtocol?: string
  Status?: string
  Scheduler?: string
  Description?: string
  BackendServerPort?: number
  VServerGroupId?: string
  HTTPListenerConfig?: ListenerConfig
  HTTPSListenerConfig?: ListenerConfig
  TCPListenerConfig?: ListenerConfig
  UDPListenerConfig?: ListenerConfig
}

export interface BackendList {
  BackendServer?: { ServerId?: string; Port?: number | string; Weight?: number | string; Description?: string }[]
}

interface HealthRow {
  ServerId?: string
  Port?: number | string
  ListenerPort?: number | string
  ServerHealthStatus?: string
}

/** Calls without a token that are no harm twice; the rest only reads or is listed as `once`. */
const once: ReadonlySet<keyof SlbActions> = new Set<keyof SlbActions>([
  'CreateLoadBalancerHTTPListener',
  'CreateLoadBalancerHTTPSListener',
  'CreateLoadBalancerTCPListener',
  'CreateLoadBalancerUDPListener',
  'CreateVServerGroup',
  'CreateRules',
  'AddBackendServers',
  'AddVServerGroupBackendServers',
  'StartLoadBalancerListener',
  'StopLoadBalancerListener',
])

/** Makes one SLB call with checked parameters. */
export async function callSlb<A extends keyof SlbActions>(
  api: Api,
  action: A,
  request: SlbActions[A]['request'],
  options: CallOptions = {},
): Promise<SlbActions[A]['response']> {
  const effect: Effect = action.startsWith('Describe') ? 'read' : once.has(action) ? 'once' : 'repeatable'
  return (await api.call(
    { product: 'Slb', action, query: flatten({ RegionId: api.region, ...request }), effect },
    options,
  )) as SlbActions[A]['response']
}
