import { resourceName, type EnvironmentName } from '../../names.ts'
import type { Declaration, Resource } from '../../resource.ts'

export interface SecurityGroupProps {
  name: string
}

export const securityGroupDeclaration: Declaration<SecurityGroupProps> = {
  kind: 'security-group',
  rules: { name: { path: 'app', change: 'ignore' } },
  createCalls: () => ['ecs:CreateSecurityGroup'],
  deleteCalls: () => ['ecs:DeleteSecurityGroup'],
  locks: [],
  summary: () => '',
}

export const wantSecurityGroup = (name: EnvironmentName): Resource<SecurityGroupProps> => ({
  kind: 'security-group',
  key: 'security-group',
  props: { name: resourceName(name, 'security-group') },
  dependsOn: ['vpc'],
})
