import type { ListenerRecord } from './records.ts'

/** Attributes that DescribeLoadBalancerListeners shows of every listener, not inside its `…ListenerConfig`. */
const common = ['Bandwidth', 'Scheduler', 'AclStatus', 'AclType', 'AclId'] as const

/** The listener as DescribeLoadBalancerListeners shows it; the lists in there are plain arrays. */
export function listenerRow(listener: ListenerRecord) {
  const { settings } = listener
  const own = Object.fromEntries(Object.entries(settings).filter(([name]) => !isCommon(name)))
  return {
    LoadBalancerId: listener.loadBalancerId,
    ListenerPort: listener.port,
    ListenerProtocol: listener.protocol,
    Status: listener.status,
    Description: listener.description,
    ...(listener.backendPort !== undefined && { BackendServerPort: listener.backendPort }),
    ...(listener.vserverGroupId !== undefined && { VServerGroupId: listener.vserverGroupId }),
    ...Object.fromEntries(common.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]]))),
    AclIds: splitAclIds(listener),
    [`${listener.protocol.toUpperCase()}ListenerConfig`]: config(listener, own),
    Tags: Object.entries(listener.tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue })),
  }
}

function config({ protocol, masterSlaveGroupId }: ListenerRecord, own: Record<string, unknown>) {
  const isLayer7 = protocol === 'http' || protocol === 'https'
  if (isLayer7) return { HealthCheckHttpVersion: 'HTTP/1.0', ...own }
  const { SynProxy: _, ProxyProtocolV2Enabled: enabled, ...rest } = own
  return {
    ...rest,
    ProxyProtocolV2Enabled: String(enabled ?? false),
    ...(masterSlaveGroupId !== undefined && { MasterSlaveServerGroupId: masterSlaveGroupId }),
  }
}

export function splitAclIds({ settings }: ListenerRecord): string[] {
  const ids = settings['AclId']
  return ids === undefined
    ? []
    : String(ids)
        .split(',')
        .map((id) => id.trim())
}

const isCommon = (name: string) => (common as readonly string[]).includes(name)
