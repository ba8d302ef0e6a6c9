import { createTagged } from '../../create-tagged.ts'
import { deadlineMs, expectedMs } from '../../durations.ts'
import { idOf, type Provider } from '../../provider.ts'
import { removeUntilGone } from '../../remove.ts'
import type { NatGatewayProps } from './nat-gateway.ts'

export const natGatewayProvider: Provider<NatGatewayProps> = {
  create: (want, work) =>
    createTagged(want, work, {
      source: work.sources.natGateways,
      create: (request) =>
        work.cloud.network.createNatGateway({
          ...request,
          vpcId: idOf(work, 'vpc'),
          vswitchId: idOf(work, want.props.vswitch),
        }),
      isReady: ({ status }) => status === 'Available',
      expectMs: expectedMs.natGateway,
      timeoutMs: deadlineMs.natGateway,
    }),
  update: (want, have, _changes, work) => work.cloud.network.modifyNatGateway(have.id, { name: want.props.name }),
  // Its entries go along, and its address is free again.
  delete: (have, work) =>
    removeUntilGone(have, work, {
      source: work.sources.natGateways,
      remove: () => work.cloud.network.deleteNatGateway(have.id),
      timeoutMs: deadlineMs.natGateway,
    }),
}
