import type { NatGateway } from '../../../cloud/network.ts'
import { resourceName } from '../../names.ts'
import { idOf, type Provider, type Work } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import { makeOnce } from '../../settle.ts'
import { natEipKey } from '../nat-eip/nat-eip.ts'
import type { SnatEntryProps } from './snat-entry.ts'

export const snatEntryProvider: Provider<SnatEntryProps> = {
  create: async ({ key, props }, work) => {
    const { network } = work.cloud
    const [gateway, [eip]] = await Promise.all([
      gatewayOf(work),
      network.describeEips({ ids: [idOf(work, natEipKey)] }),
    ])
    const vswitchId = idOf(work, props.vswitch)
    const find = async () =>
      (await network.describeSnatEntries(gateway.id)).find((entry) => entry.vswitchId === vswitchId)?.id
    const create = () =>
      network.createSnatEntry({
        snatTableId: gateway.snatTableId,
        vswitchId,
        address: eip!.address,
        name: resourceName(work.name, key),
        // A VSwitch can have one entry only, and one that was deleted by hand must not be answered with its old id.
        clientToken: work.tokens.once(),
      })
    work.ids.set(key, await makeOnce(find, create))
  },
  // Another address is a replacement.
  update: async () => {},
  delete: async (have, work) => {
    const { snatTableId, id } = await gatewayOf(work)
    await removeNow(work, () => work.cloud.network.deleteSnatEntry(snatTableId, have.id))
    await work.watch.until(work.sources.snatEntries(id), have.id, (row) => row === undefined, {
      what: `${have.key} is gone`,
      expectMs: 1_000,
      timeoutMs: 60_000,
    })
  },
}

async function gatewayOf(work: Work): Promise<NatGateway> {
  const [gateway] = await work.cloud.network.describeNatGateways({ ids: [idOf(work, 'nat-gateway')] })
  if (!gateway) throw new Error(`the NAT gateway ${idOf(work, 'nat-gateway')} is gone: run provision again`)
  return gateway
}
