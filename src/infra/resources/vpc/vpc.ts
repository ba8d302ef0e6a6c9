import type { Declaration, Resource } from '../../resource.ts'
import { resourceName } from '../../names.ts'
import type { EnvironmentSpec } from '../../spec.ts'

export interface VpcProps {
  name: string
  cidr: string
}

export const vpcDeclaration: Declaration<VpcProps> = {
  kind: 'vpc',
  rules: {
    name: { path: 'app', change: 'update', calls: ['vpc:ModifyVpcAttribute'] },
    cidr: { path: 'infrastructure.vpc.cidr', change: 'fixed' },
  },
  createCalls: () => ['vpc:CreateVpc'],
  deleteCalls: () => ['vpc:DeleteVpc'],
  locks: ['vpc'],
  summary: ({ cidr = '' }) => cidr,
}

export const wantVpc = (spec: EnvironmentSpec): Resource<VpcProps> => ({
  kind: 'vpc',
  key: 'vpc',
  props: { name: resourceName(spec, 'vpc'), cidr: spec.vpcCidr },
  dependsOn: [],
})
