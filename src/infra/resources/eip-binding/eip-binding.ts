import type { Eip } from '../../../cloud/network.ts'
import type { Declaration, Resource } from '../../resource.ts'

export interface EipBindingProps {
  /** Key of what the address is bound to, or the id of something that is not ours. */
  boundTo: string
  /** What the cloud calls that; known of a binding that exists. */
  target?: NonNullable<Eip['boundTo']>
}

export const eipBindingDeclaration: Declaration<EipBindingProps> = {
  kind: 'eip-binding',
  rules: {
    boundTo: {
      path: 'infrastructure.eip',
      change: 'replace',
      interrupts: 'clients reach nothing until the address is bound again',
    },
    target: { path: 'infrastructure.eip', change: 'ignore' },
  },
  createCalls: () => ['vpc:AssociateEipAddress'],
  deleteCalls: () => ['vpc:UnassociateEipAddress'],
  locks: ['eip'],
  summary: ({ boundTo = '' }) => `-> ${boundTo}`,
}

export const wantEipBinding = (): Resource<EipBindingProps> => ({
  kind: 'eip-binding',
  key: 'eip-binding',
  props: { boundTo: 'load-balancer' },
  dependsOn: ['eip', 'load-balancer'],
})
