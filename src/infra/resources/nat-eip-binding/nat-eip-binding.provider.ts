import type { Eip } from '../../../cloud/network.ts'
import { deadlineMs, expectedMs } from '../../durations.ts'
import { idOf, type Provider } from '../../provider.ts'
import { ignoreGone } from '../../settle.ts'
import { natEipKey } from '../nat-eip/nat-eip.ts'
import type { NatEipBindingProps } from './nat-eip-binding.ts'

export const natEipBindingProvider: Provider<NatEipBindingProps> = {
  create: async (_want, work) => {
    const eipId = idOf(work, natEipKey)
    const target = { id: idOf(work, 'nat-gateway'), kind: 'nat-gateway' } as const
    await work.cloud.network.associateEip(eipId, target)
    const isBound = (row?: Eip) => row?.status === 'InUse' && row.boundTo?.id === target.id
    await work.watch.until(work.sources.eips, eipId, isBound, {
      what: 'nat-eip is bound to the NAT gateway',
      expectMs: expectedMs.eip,
      timeoutMs: deadlineMs.eip,
    })
  },
  // Bound elsewhere is a replacement.
  update: async () => {},
  delete: async (have, work) => {
    await ignoreGone(work.cloud.network.unassociateEip(have.id, have.props.target!))
    await work.watch.until(work.sources.eips, have.id, (row) => row === undefined || row.status === 'Available', {
      what: 'nat-eip is free',
      expectMs: expectedMs.eip,
      timeoutMs: deadlineMs.eip,
    })
  },
}
