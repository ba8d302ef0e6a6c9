import { createTagged } from '../../create-tagged.ts'
import { deadlineMs } from '../../durations.ts'
import { changed, type Provider } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import type { EipProps } from './eip.ts'

export const eipProvider: Provider<EipProps> = {
  create: (want, work) =>
    createTagged(want, work, {
      source: work.sources.eips,
      create: async (request) => {
        const { id } = await work.cloud.network.allocateEip({ ...request, bandwidthMbps: want.props.bandwidthMbps })
        return id
      },
      expectMs: 0,
      timeoutMs: deadlineMs.eip,
    }),
  update: (want, have, changes, work) =>
    work.cloud.network.modifyEip(have.id, {
      ...(changed(changes, 'name') && { name: want.props.name }),
      ...(changed(changes, 'bandwidthMbps') && { bandwidthMbps: want.props.bandwidthMbps }),
    }),
  delete: (have, work) => removeNow(work, () => work.cloud.network.releaseEip(have.id)),
}
