import { isCloudError } from '../errors.ts'
import type { LoadBalancer, LoadBalancing, Listener, ListenerProtocol, ListenerSpec } from '../load-balancer.ts'
import { unless } from './api.ts'
import { allByNumber, allByToken, inBatches } from './paging.ts'
import type { Api } from './rpc.ts'
import { createBackends } from './slb-backends.ts'
import { createRules } from './slb-rules.ts'
import { listenerOf, listenerParameters } from './slb-listener.ts'
import { callSlb, type LoadBalancerRow, type SlbActions } from './slb-types.ts'
import { tagMap } from './tag-lists.ts'

/** Classic load balancers. Writes to one of them queue up: it refuses a second one while the first is applied. */
export function createLoadBalancing(api: Api): LoadBalancing {
  return {
    describeLoadBalancers: (filter) => describe(api, filter),
    async createLoadBalancer(request) {
      const body = await callSlb(api, 'CreateLoadBalancer', {
        LoadBalancerName: request.name,
        AddressType: request.addressType,
        LoadBalancerSpec: request.spec,
        VSwitchId: request.vswitchId,
        MasterZoneId: request.masterZoneId,
        SlaveZoneId: request.slaveZoneId,
        InternetChargeType: 'paybytraffic',
        Tag: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
        ClientToken: request.clientToken,
      })
      return { id: body.LoadBalancerId ?? '', address: body.Address ?? '' }
    },
    async modifyLoadBalancer(id, { name, spec, deletionProtection }) {
      if (name !== undefined)
        await callSlb(api, 'SetLoadBalancerName', { LoadBalancerId: id, LoadBalancerName: name }, { lane: id })
      if (spec !== undefined)
        await callSlb(
          api,
          'ModifyLoadBalancerInstanceSpec',
          { LoadBalancerId: id, LoadBalancerSpec: spec },
          { lane: id },
        )
      if (deletionProtection === undefined) return
      await callSlb(
        api,
        'SetLoadBalancerDeleteProtection',
        { LoadBalancerId: id, DeleteProtection: deletionProtection ? 'on' : 'off' },
        { lane: id },
      )
    },
    async deleteLoadBalancer(id) {
      await unless(['not-found'], callSlb(api, 'DeleteLoadBalancer', { LoadBalancerId: id }, { lane: id }))
    },
    describeListeners: (loadBalancerId) => listeners(api, loadBalancerId),
    createListener: (loadBalancerId, spec) => createListener(api, loadBalancerId, spec),
    modifyListener: (loadBalancerId, spec) => modifyListener(api, loadBalancerId, spec),
    async pointListener(loadBalancerId, { port, protocol }, serverGroupId) {
      const target = { VServerGroup: 'on' as const, VServerGroupId: serverGroupId }
      const request = { LoadBalancerId: loadBalancerId, ListenerPort: port, ...target }
      await callSlb(api, modifyActions[protocol], request, { lane: loadBalancerId })
    },
    startListener: (loadBalancerId, key) => switchListener(api, 'StartLoadBalancerListener', loadBalancerId, key),
    stopListener: (loadBalancerId, key) => switchListener(api, 'StopLoadBalancerListener', loadBalancerId, key),
    async deleteListener(loadBalancerId, key) {
      await unless(
        ['not-found'],
        callSlb(api, 'DeleteLoadBalancerListener', listenerKey(loadBalancerId, key), { lane: loadBalancerId }),
      )
    },
    ...createBackends(api),
    ...createRules(api),
  }
}

async function describe(
  api: Api,
  filter: Parameters<LoadBalancing['describeLoadBalancers']>[0],
): Promise<LoadBalancer[]> {
  return inBatches(filter.ids, 10, (ids) =>
    allByNumber(async (PageNumber) => {
      const body = await callSlb(api, 'DescribeLoadBalancers', {
        PageNumber,
        PageSize: 100,
        ...(ids ? { LoadBalancerId: ids.join(',') } : {}),
        ...(filter.vpcId ? { VpcId: filter.vpcId } : {}),
        ...(filter.tags ? { Tag: Object.entries(filter.tags).map(([Key, Value]) => ({ Key, Value })) } : {}),
      })
      return { items: (body.LoadBalancers?.LoadBalancer ?? []).map(loadBalancerOf), total: body.TotalCount }
    }),
  )
}

function loadBalancerOf(row: LoadBalancerRow): LoadBalancer {
  return {
    id: row.LoadBalancerId ?? '',
    name: row.LoadBalancerName ?? '',
    status: (row.LoadBalancerStatus ?? 'inactive') as LoadBalancer['status'],
    address: row.Address ?? '',
    addressType: row.AddressType === 'internet' ? 'internet' : 'intranet',
    vpcId: row.VpcId ?? '',
    vswitchId: row.VSwitchId ?? '',
    spec: row.LoadBalancerSpec ?? '',
    deletionProtection: row.DeleteProtection === 'on',
    tags: tagMap((row.Tags?.Tag ?? []).map(({ TagKey, TagValue }) => ({ key: TagKey ?? '', value: TagValue ?? '' }))),
  }
}

async function listeners(api: Api, loadBalancerId: string): Promise<Listener[]> {
  return allByToken(async (NextToken) => {
    const body = await callSlb(api, 'DescribeLoadBalancerListeners', {
      LoadBalancerId: [loadBalancerId],
      MaxResults: 100,
      NextToken,
    })
    return { items: (body.Listeners ?? []).map(listenerOf), nextToken: body.NextToken }
  })
}

type ListenerName = Pick<ListenerSpec, 'port' | 'protocol'>

async function findListener(
  api: Api,
  loadBalancerId: string,
  { port, protocol }: ListenerName,
): Promise<Listener | undefined> {
  return (await listeners(api, loadBalancerId)).find(
    (listener) => listener.port === port && listener.protocol === protocol,
  )
}

function listenerKey(loadBalancerId: string, { port, protocol }: ListenerName) {
  return { LoadBalancerId: loadBalancerId, ListenerPort: port, ListenerProtocol: protocol }
}

const createActions: Readonly<Record<ListenerProtocol, keyof SlbActions & `Create${string}Listener`>> = {
  http: 'CreateLoadBalancerHTTPListener',
  https: 'CreateLoadBalancerHTTPSListener',
  tcp: 'CreateLoadBalancerTCPListener',
  udp: 'CreateLoadBalancerUDPListener',
}

const modifyActions: Readonly<Record<ListenerProtocol, keyof SlbActions & `Set${string}ListenerAttribute`>> = {
  http: 'SetLoadBalancerHTTPListenerAttribute',
  https: 'SetLoadBalancerHTTPSListenerAttribute',
  tcp: 'SetLoadBalancerTCPListenerAttribute',
  udp: 'SetLoadBalancerUDPListenerAttribute',
}

async function createListener(api: Api, loadBalancerId: string, spec: ListenerSpec): Promise<void> {
  const settled = async () => ((await findListener(api, loadBalancerId, spec)) ? {} : undefined)
  try {
    await callSlb(api, createActions[spec.protocol], listenerParameters(loadBalancerId, spec, 'create'), {
      lane: loadBalancerId,
      settled,
    })
  } catch (error) {
    // The port may be taken by a listener that an earlier, killed run made: then it only needs the right settings.
    if (!isCloudError(error, 'already') || !(await settled())) throw error
    await modifyListener(api, loadBalancerId, spec)
  }
}

async function modifyListener(api: Api, loadBalancerId: string, spec: ListenerSpec): Promise<void> {
  await callSlb(api, modifyActions[spec.protocol], listenerParameters(loadBalancerId, spec, 'modify'), {
    lane: loadBalancerId,
  })
}

async function switchListener(
  api: Api,
  action: 'StartLoadBalancerListener' | 'StopLoadBalancerListener',
  loadBalancerId: string,
  key: ListenerName,
) {
  const wanted = action === 'StartLoadBalancerListener' ? ['running', 'starting'] : ['stopped', 'stopping']
  const settled = async () => {
    const listener = await findListener(api, loadBalancerId, key)
    return listener && wanted.includes(listener.status) ? {} : undefined
  }
  if (await settled()) return
  await callSlb(api, action, listenerKey(loadBalancerId, key), { lane: loadBalancerId, settled })
}
