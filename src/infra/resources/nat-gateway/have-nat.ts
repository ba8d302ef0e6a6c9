import type { KeyOf } from '../../key-of.ts'
import type { Findings } from '../../read.ts'
import type { Existing } from '../../resource.ts'
import { natEipKey } from '../nat-eip/nat-eip.ts'
import { snatKey, type SnatEntryProps } from '../snat-entry/snat-entry.ts'
import type { NatGatewayProps } from './nat-gateway.ts'

/** NAT gateway and its entries as they are; entries for anything but our VSwitches are somebody else's. */
export function existingNatParts(findings: Findings, keyOf: KeyOf): Existing[] {
  const gateways = findings.natGateways.map(({ id, name, vswitchId, status }): Existing<NatGatewayProps> => ({
    kind: 'nat-gateway',
    key: keyOf(id),
    id,
    props: { name, vswitch: keyOf(vswitchId) },
    dependsOn: [keyOf(vswitchId)],
    isSettling: status === 'Creating',
  }))
  const address = findings.eips.find(({ id }) => keyOf(id) === natEipKey)?.address
  const ours = new Set(findings.vswitches.map(({ id }) => id))
  const entries = findings.snatEntries
    .filter(({ vswitchId }) => ours.has(vswitchId))
    .map((entry): Existing<SnatEntryProps> => ({
      kind: 'snat-entry',
      key: snatKey(keyOf(entry.vswitchId)),
      id: entry.id,
      props: { vswitch: keyOf(entry.vswitchId), address: entry.address === address ? natEipKey : entry.address },
      dependsOn: ['nat-gateway', 'nat-eip-binding', keyOf(entry.vswitchId)],
    }))
  return [...gateways, ...entries]
}
