import { resourceName } from '../../names.ts'
import type { Declaration, Resource } from '../../resource.ts'
import type { EnvironmentSpec } from '../../spec.ts'

export interface LoadBalancerProps {
  name: string
  spec: string
  /** Key of the VSwitch that its address comes from. */
  vswitch: string
}

export const loadBalancerDeclaration: Declaration<LoadBalancerProps> = {
  kind: 'load-balancer',
  rules: {
    name: { path: 'app', change: 'update', calls: ['slb:SetLoadBalancerName'] },
    spec: { path: 'infrastructure.loadBalancer.spec', change: 'update', calls: ['slb:ModifyLoadBalancerInstanceSpec'] },
    vswitch: { path: 'infrastructure.zones', change: 'ignore' },
  },
  createCalls: () => ['slb:CreateLoadBalancer'],
  deleteCalls: () => ['slb:DeleteLoadBalancer'],
  locks: ['load-balancer'],
  summary: ({ spec = '' }) => spec,
}

export const wantLoadBalancer = (spec: EnvironmentSpec, vswitch: string): Resource<LoadBalancerProps> => ({
  kind: 'load-balancer',
  key: 'load-balancer',
  props: { name: resourceName(spec, 'load-balancer'), spec: spec.loadBalancer.spec, vswitch },
  dependsOn: [vswitch],
})
