import type { Declaration, Resource } from '../../resource.ts'
import { natEipKey } from '../nat-eip/nat-eip.ts'

export interface SnatEntryProps {
  /** Key of the VSwitch whose instances it serves. */
  vswitch: string
  /** Key of the address that their traffic leaves with, or an address that is not ours. */
  address: string
}

const interrupts = 'instances of the zone reach nothing outside for a moment'

export const snatEntryDeclaration: Declaration<SnatEntryProps> = {
  kind: 'snat-entry',
  rules: {
    vswitch: { path: 'infrastructure.zones', change: 'ignore' },
    address: { path: 'infrastructure.nat', change: 'replace', interrupts },
  },
  createCalls: () => ['vpc:CreateSnatEntry'],
  deleteCalls: () => ['vpc:DeleteSnatEntry'],
  goesWith: 'nat-gateway',
  locks: ['nat-gateway'],
  summary: ({ vswitch = '', address = '' }) => `${vswitch} -> ${address}`,
}

export const snatKey = (vswitch: string): string => `snat-${vswitch}`

export const wantSnatEntry = (vswitch: string): Resource<SnatEntryProps> => ({
  kind: 'snat-entry',
  key: snatKey(vswitch),
  props: { vswitch, address: natEipKey },
  dependsOn: [vswitch, 'nat-gateway', 'nat-eip-binding'],
})
