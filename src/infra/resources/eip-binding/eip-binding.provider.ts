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
    await work.watch.until(work.sources.eips, eipId, (row) => row?.status === 'InUse' && row.boundTo?.id === target.id, {
      what: 'eip is bound to the load balancer',
      expectMs: expectedMs.eip,
      timeoutMs: deadlineMs.eip,
    })
  },
  // Bound elsewhere is a replacement.
  update: async () => {},
  delete: async (have, work) => {
    const [eipId, kind, id] = have.id.split(':') as [string, NonNullable<Eip['boundTo']>['kind'], string]
    await ignoreGone(work.cloud.network.unassociateEip(eipId, { id, kind }))
    await work.watch.until(work.sources.eips, eipId, (row) => row === undefined || row.status === 'Available', {
      what: 'eip is free',
      expectMs: expectedMs.eip,
      timeoutMs: deadlineMs.eip,
    })
  },
}
