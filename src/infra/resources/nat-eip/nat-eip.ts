import { resourceName, type EnvironmentName } from '../../names.ts'
import type { Declaration, Resource } from '../../resource.ts'
import { eipDeclaration, type EipProps } from '../eip/eip.ts'

export const natEipKey = 'nat-eip'

/** The address that outgoing traffic comes from: one that partners can put into their whitelists. */
export const natEipDeclaration: Declaration<EipProps> = {
  ...eipDeclaration,
  kind: 'nat-eip',
  rules: {
    ...eipDeclaration.rules,
    bandwidthMbps: { ...eipDeclaration.rules.bandwidthMbps, path: 'infrastructure.nat.bandwidth' },
  },
  locks: ['nat-eip'],
}

export const wantNatEip = (name: EnvironmentName, bandwidthMbps: number): Resource<EipProps> => ({
  kind: 'nat-eip',
  key: natEipKey,
  props: { name: resourceName(name, natEipKey), bandwidthMbps },
  dependsOn: [],
})
