import type { ZoneChoice } from '../../zones.ts'
import { resourceName, type EnvironmentName } from '../../names.ts'
import type { Declaration, Resource } from '../../resource.ts'

export interface VSwitchProps {
  name: string
  zoneId: string
  cidr: string
}

export const vswitchDeclaration: Declaration<VSwitchProps> = {
  kind: 'vswitch',
  rules: {
    name: { path: 'app', change: 'update', calls: ['vpc:ModifyVSwitchAttribute'] },
    zoneId: { path: 'infrastructure.zones', change: 'fixed' },
    cidr: { path: 'infrastructure.vpc.cidr', change: 'fixed' },
  },
  createCalls: () => ['vpc:CreateVSwitch'],
  deleteCalls: () => ['vpc:DeleteVSwitch'],
  // "TaskConflict": a VPC makes and removes one VSwitch at a time.
  locks: ['vpc'],
  summary: ({ zoneId = '', cidr = '' }) => `zone ${zoneId}  ${cidr}`,
}

export const wantVSwitch = (name: EnvironmentName, zone: ZoneChoice): Resource<VSwitchProps> => ({
  kind: 'vswitch',
  key: zone.key,
  props: { name: resourceName(name, zone.key), zoneId: zone.zoneId, cidr: zone.cidr },
  dependsOn: ['vpc'],
})
