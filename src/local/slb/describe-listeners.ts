import type { Operation } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import { cursorOrPage } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, tagKeyValues } from '../ecs/tagging.ts'
import { listenerRow, splitAclIds } from './listener-rows.ts'
import { listenerOf, loadBalancerOf } from './lookup.ts'
import { listenerPort, listenerProtocol, onBalancer, port } from './parameters.ts'
import { listeners, loadBalancers, rulesOf, type ListenerProtocol, type ListenerRecord } from './records.ts'

/** What BackendServerPort reads while a listener uses a virtual group. */
const portOfGroup = -520

function attributeOperation(protocol: ListenerProtocol): Operation {
  return define('Slb', `DescribeLoadBalancer${protocol.toUpperCase()}ListenerAttribute`, {
    parameters: { ...onBalancer, ListenerPort: listenerPort },
    run(call) {
      const listener = listenerOf(call, loadBalancerOf(call), protocol)
      const isLayer7 = protocol === 'http' || protocol === 'https'
      const { HealthCheckType, ...settings } = listener.settings
      return {
        LoadBalancerId: listener.loadBalancerId,
        ListenerPort: listener.port,
        BackendServerPort: listener.backendPort ?? portOfGroup,
        Status: listener.status,
        Description: listener.description,
        ...settings,
        ...(protocol === 'tcp' && { HealthCheckType }),
        ...(listener.vserverGroupId !== undefined && { VServerGroupId: listener.vserverGroupId }),
        ...(listener.masterSlaveGroupId !== undefined && { MasterSlaveServerGroupId: listener.masterSlaveGroupId }),
        ...(isLayer7 && { SecurityStatus: 'on', Rules: { Rule: ruleRows(call.core.store, listener) } }),
        ...(protocol === 'https' && { DomainExtensions: { DomainExtension: [] } }),
        AclIds: { AclId: splitAclIds(listener) },
        Tags: tagKeyValues(listener.tags),
      }
    },
  })
}

const ruleRows = (store: Parameters<typeof rulesOf>[0], listener: ListenerRecord) =>
  rulesOf(store, listener).map(({ id, name, domain, url, vserverGroupId }) => ({
    RuleId: id,
    RuleName: name,
    Domain: domain,
    Url: url,
    VServerGroupId: vserverGroupId,
  }))

const describeListeners = define('Slb', 'DescribeLoadBalancerListeners', {
  parameters: {
    RegionId: spec.optionalRegion,
    LoadBalancerId: spec.repeated(10),
    ListenerProtocol: listenerProtocol,
    ListenerPort: port,
    Description: spec.text,
    Tag: spec.tags,
    MaxResults: { ...spec.between(1, 100), default: 20 },
    NextToken: spec.text,
  },
  run(call) {
    const { params, core } = call
    const ids = params.texts('LoadBalancerId')
    const protocol = params.optionalText('ListenerProtocol')?.toLowerCase()
    const found = listeners(core.store).filter(
      (listener) =>
        (ids.length === 0 || ids.includes(listener.loadBalancerId)) &&
        loadBalancers(core.store).get(listener.loadBalancerId)?.regionId === call.regionId &&
        listener.protocol === (protocol ?? listener.protocol) &&
        listener.port === (params.number('ListenerPort') ?? listener.port) &&
        listener.description === (params.optionalText('Description') ?? listener.description) &&
        matchesTags(listener, params),
    )
    const page = cursorOrPage(found, params, { defaultSize: 20 })
    return {
      Listeners: page.rows.map(listenerRow),
      MaxResults: params.number('MaxResults') ?? 20,
      NextToken: page.NextToken,
      TotalCount: page.TotalCount,
    }
  },
})

export const describeListenerOperations: Operation[] = [
  ...(['http', 'https', 'tcp', 'udp'] as const).map(attributeOperation),
  describeListeners,
]
