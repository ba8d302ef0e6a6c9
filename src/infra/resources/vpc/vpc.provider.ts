import { deadlineMs, expectedMs } from '../../durations.ts'
import { createTagged } from '../../create-tagged.ts'
import type { Provider } from '../../provider.ts'
import { removeUntilGone } from '../../remove.ts'
import type { VpcProps } from './vpc.ts'

export const vpcProvider: Provider<VpcProps> = {
  create: (want, work) =>
    createTagged(want, work, {
      source: work.sources.vpcs,
      create: (request) => work.cloud.network.createVpc({ ...request, cidr: want.props.cidr }),
      isReady: ({ status }) => status === 'Available',
      expectMs: expectedMs.vpc,
      timeoutMs: deadlineMs.vpc,
    }),
  update: (want, have, _changes, work) => work.cloud.network.modifyVpc(have.id, { name: want.props.name }),
  delete: (have, work) =>
    removeUntilGone(have, work, {
      source: work.sources.vpcs,
      remove: () => work.cloud.network.deleteVpc(have.id),
      timeoutMs: deadlineMs.vpc,
    }),
}
