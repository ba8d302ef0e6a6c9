import type { ForwardingRule, LoadBalancing } from '../load-balancer.ts'
import { unless } from './api.ts'
import type { Api } from './rpc.ts'
import { callSlb } from './slb-types.ts'

type RulePart = Pick<LoadBalancing, 'describeRules' | 'createRule' | 'pointRule' | 'deleteRules'>

/** Forwarding rules of HTTP and HTTPS listeners. */
export function createRules(api: Api): RulePart {
  const describeRules: RulePart['describeRules'] = async (loadBalancerId, { port, protocol }) => {
    const body = await callSlb(api, 'DescribeRules', {
      LoadBalancerId: loadBalancerId,
      ListenerPort: port,
      ListenerProtocol: protocol,
    })
    return (body.Rules?.Rule ?? []).map((row): ForwardingRule => ({
      id: row.RuleId ?? '',
      name: row.RuleName ?? '',
      ...(row.Domain ? { domain: row.Domain } : {}),
      serverGroupId: row.VServerGroupId ?? '',
    }))
  }
  return {
    describeRules,
    async createRule(loadBalancerId, listener, { name, domain, serverGroupId }) {
      const settled = async () =>
        (await describeRules(loadBalancerId, listener)).some((rule) => rule.name === name) ? {} : undefined
      await callSlb(
        api,
        'CreateRules',
        {
          LoadBalancerId: loadBalancerId,
          ListenerPort: listener.port,
          ListenerProtocol: listener.protocol,
          RuleList: JSON.stringify([{ RuleName: name, Domain: domain, VServerGroupId: serverGroupId }]),
        },
        { lane: loadBalancerId, settled },
      )
    },
    async pointRule(loadBalancerId, ruleId, serverGroupId) {
      await callSlb(api, 'SetRule', { RuleId: ruleId, VServerGroupId: serverGroupId }, { lane: loadBalancerId })
    },
    async deleteRules(loadBalancerId, ids) {
      if (ids.length === 0) return
      await unless(
        ['not-found'],
        callSlb(api, 'DeleteRules', { RuleIds: JSON.stringify(ids) }, { lane: loadBalancerId }),
      )
    },
  }
}
