import type { Eip } from '../../../cloud/network.ts'
import { deadlineMs, expectedMs } from '../../durations.ts'
import { idOf, type Provider } from '../../provider.ts'
import { ignoreGone } from '../../settle.ts'
import type { EipBindingProps } from './eip-binding.ts'

export const eipBindingProvider: Provider<EipBindingProps> = {
  create: async (_want, work) => {
    const eipId = idOf(work, 'eip')
    const target = { id: idOf(work, 'load-balancer'), kind: 'load-balancer' } as const
    await work.cloud.network.associateEip(eipId, target)
    const isBound = (row?: Eip) => row?.status === 'InUse' && row.boundTo?.id === target.id
    const row = await work.watch.until(work.sources.eips, eipId, isBound, {
      what: 'eip is bound to the load balancer',
      expectMs: expectedMs.eip,
      timeoutMs: deadlineMs.eip,
    })
    work.made.eip = row!
  },
  // Bound elsewhere is a replacement.
  update: async () => {},
  delete: async (have, work) => {
    await ignoreGone(work.cloud.network.unassociateEip(have.id, have.props.target!))
    await work.watch.until(work.sources.eips, have.id, (row) => row === undefined || row.status === 'Available', {
      what: 'eip is free',
      expectMs: expectedMs.eip,
      timeoutMs: deadlineMs.eip,
    })
  },
}
