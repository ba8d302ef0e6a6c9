import { resourceName, type EnvironmentName } from '../../names.ts'
import type { Declaration, Resource } from '../../resource.ts'

export interface NatGatewayProps {
  name: string
  /** Key of the VSwitch that it stands in. */
  vswitch: string
}

export const natGatewayDeclaration: Declaration<NatGatewayProps> = {
  kind: 'nat-gateway',
  rules: {
    name: { path: 'app', change: 'update', calls: ['vpc:ModifyNatGatewayAttribute'] },
    vswitch: { path: 'infrastructure.zones', change: 'ignore' },
  },
  createCalls: () => ['vpc:CreateNatGateway'],
  deleteCalls: () => ['vpc:DeleteNatGateway'],
  locks: ['nat-gateway'],
  summary: ({ vswitch = '' }) => `Enhanced  in ${vswitch}`,
}

export const wantNatGateway = (name: EnvironmentName, vswitch: string): Resource<NatGatewayProps> => ({
  kind: 'nat-gateway',
  key: 'nat-gateway',
  props: { name: resourceName(name, 'nat-gateway'), vswitch },
  dependsOn: [vswitch],
})
