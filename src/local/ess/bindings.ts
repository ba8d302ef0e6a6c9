import type { Call, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import * as spec from '../ecs/parameters.ts'
import { loadBalancers, serverGroups } from '../slb/records.ts'
import type { ServerGroupBinding } from './records.ts'

const bindingList: ParameterSpec = {
  type: 'list',
  maxItems: 5,
  items: spec.object({
    LoadBalancerId: spec.text,
    VServerGroupAttribute: {
      type: 'list',
      maxItems: 5,
      items: spec.object({ VServerGroupId: spec.text, Port: spec.between(1, 65_535), Weight: spec.between(0, 100) }),
    },
    VServerGroupAttributes: {
      type: 'list',
      maxItems: 5,
      items: spec.object({ VServerGroupId: spec.text, Port: spec.between(1, 65_535), Weight: spec.between(0, 100) }),
    },
  }),
}

/** Server groups of a call, under the names of newer or older clients. Refuses what does not exist. */
export function readBindings({ core, params }: Call): ServerGroupBinding[] {
  return [...params.objects('VServerGroups'), ...params.objects('VServerGroup')].flatMap((entry) => {
    const loadBalancerId = String(entry['LoadBalancerId'] ?? '')
    const attributes = [entry['VServerGroupAttributes'], entry['VServerGroupAttribute']]
      .flat()
      .filter((each) => each !== undefined) as Record<string, unknown>[]
    return attributes.map((attribute) => {
      const vServerGroupId = String(attribute['VServerGroupId'] ?? '')
      if (serverGroups(core.store).get(vServerGroupId)?.loadBalancerId !== loadBalancerId)
        throw new VendorError(
          'InvalidVServerGroup.NotFound',
          404,
          `Load balancer ${loadBalancerId} has no server group ${vServerGroupId}.`,
        )
      return {
        loadBalancerId,
        vServerGroupId,
        port: Number(attribute['Port'] ?? 80),
        weight: Number(attribute['Weight'] ?? 50),
      }
    })
  })
}

export const bindingParameters = { VServerGroups: bindingList, VServerGroup: bindingList }

/** Load balancer ids of a call; each must exist. */
export function readBalancers({ core }: Call, ids: readonly string[]): string[] {
  for (const id of ids) {
    if (!loadBalancers(core.store).get(id))
      throw new VendorError('InvalidLoadBalancerId.NotFound', 404, `The load balancer ${id} does not exist.`)
  }
  return [...new Set(ids)]
}
