import type { Eip } from '../../../cloud/network.ts'
import type { Declaration, Resource } from '../../resource.ts'
import { natEipKey } from '../nat-eip/nat-eip.ts'

export interface NatEipBindingProps {
  /** `nat-gateway`, or the id of something that is not ours. */
  boundTo: string
  /** What the cloud calls that; known of a binding that exists. */
  target?: NonNullable<Eip['boundTo']>
}

export const natEipBindingDeclaration: Declaration<NatEipBindingProps> = {
  kind: 'nat-eip-binding',
  rules: {
    boundTo: {
      path: 'infrastructure.nat',
      change: 'replace',
      interrupts: 'instances reach nothing outside until the address is bound again',
    },
    target: { path: 'infrastructure.nat', change: 'ignore' },
  },
  createCalls: () => ['vpc:AssociateEipAddress'],
  deleteCalls: () => ['vpc:UnassociateEipAddress'],
  goesWith: 'nat-gateway',
  locks: [natEipKey],
  summary: ({ boundTo = '' }) => `-> ${boundTo}`,
}

export const wantNatEipBinding = (): Resource<NatEipBindingProps> => ({
  kind: 'nat-eip-binding',
  key: 'nat-eip-binding',
  props: { boundTo: 'nat-gateway' },
  dependsOn: [natEipKey, 'nat-gateway'],
})
