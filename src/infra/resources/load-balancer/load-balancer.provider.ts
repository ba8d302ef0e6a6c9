import { createTagged } from '../../create-tagged.ts'
import { deadlineMs } from '../../durations.ts'
import { changed, idOf, type Provider } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import type { LoadBalancerProps } from './load-balancer.ts'

/** An intranet balancer: only such a one can carry an EIP, which outlives it and can be moved. */
export const loadBalancerProvider: Provider<LoadBalancerProps> = {
  create: (want, work) =>
    createTagged(want, work, {
      source: work.sources.loadBalancers,
      create: async (request) => {
        const { id } = await work.cloud.loadBalancing.createLoadBalancer({
          ...request,
          addressType: 'intranet',
          spec: want.props.spec,
          vswitchId: idOf(work, want.props.vswitch),
        })
        return id
      },
      expectMs: 0,
      timeoutMs: deadlineMs.loadBalancer,
    }),
  update: (want, have, changes, work) =>
    work.cloud.loadBalancing.modifyLoadBalancer(have.id, {
      ...(changed(changes, 'name') && { name: want.props.name }),
      ...(changed(changes, 'spec') && { spec: want.props.spec }),
    }),
  delete: (have, work) => removeNow(work, () => work.cloud.loadBalancing.deleteLoadBalancer(have.id)),
}
