import { resourceName } from '../../names.ts'
import type { Declaration, Resource } from '../../resource.ts'
import type { EnvironmentSpec } from '../../spec.ts'

export interface EipProps {
  name: string
  bandwidthMbps: number
}

export const eipDeclaration: Declaration<EipProps> = {
  kind: 'eip',
  rules: {
    name: { path: 'app', change: 'update', calls: ['vpc:ModifyEipAddressAttribute'] },
    bandwidthMbps: { path: 'infrastructure.eip.bandwidth', change: 'update', calls: ['vpc:ModifyEipAddressAttribute'] },
  },
  createCalls: () => ['vpc:AllocateEipAddress'],
  deleteCalls: () => ['vpc:ReleaseEipAddress'],
  locks: ['eip'],
  summary: ({ bandwidthMbps }) => `${bandwidthMbps} Mbit/s`,
}

export const wantEip = (spec: EnvironmentSpec): Resource<EipProps> => ({
  kind: 'eip',
  key: 'eip',
  props: { name: resourceName(spec, 'eip'), bandwidthMbps: spec.eipBandwidthMbps },
  dependsOn: [],
})
