import type { SecurityRule } from '../../../cloud/network.ts'
import type { Declaration, Resource } from '../../resource.ts'
import type { EnvironmentSpec, ListenerWish } from '../../spec.ts'

export interface SecurityRulesProps {
  /** Every rule that lets something in. Rules for outgoing traffic are not ours. */
  ingress: SecurityRule[]
}

export const securityRulesDeclaration: Declaration<SecurityRulesProps> = {
  kind: 'security-rules',
  rules: {
    ingress: {
      path: 'infrastructure.securityGroup.ingress',
      change: 'update',
      calls: (from, to) => [
        ...(rulesToAdd(from as SecurityRule[], to as SecurityRule[]).length > 0 ? ['ecs:AuthorizeSecurityGroup'] : []),
        ...(rulesToAdd(to as SecurityRule[], from as SecurityRule[]).length > 0 ? ['ecs:RevokeSecurityGroup'] : []),
      ],
    },
  },
  createCalls: () => ['ecs:AuthorizeSecurityGroup'],
  deleteCalls: () => [],
  goesWith: 'security-group',
  locks: ['security-group'],
  summary: ({ ingress = [] }) => `${ingress.length} ${ingress.length === 1 ? 'rule' : 'rules'}`,
}

export function wantSecurityRules(spec: EnvironmentSpec): Resource<SecurityRulesProps> {
  const asked = spec.ingress.map(({ protocol, portRange, from, description }) =>
    ingressRule({ protocol, portRange, peer: from, description }),
  )
  const needed = spec.loadBalancer.listeners.map((listener) => backendRule(listener, spec.vpcCidr))
  return {
    kind: 'security-rules',
    key: 'security-rules',
    props: { ingress: distinct([...asked, ...needed]) },
    dependsOn: ['security-group'],
  }
}

/** Two rules with the same identity are one rule to the cloud, whatever their descriptions say. */
const ruleIdentity = (rule: SecurityRule): string =>
  [rule.direction, rule.protocol, rule.portRange, rule.peer, rule.policy, rule.priority].join(' ')

/** Rules of `to` that `from` has not. */
export function rulesToAdd(from: readonly SecurityRule[], to: readonly SecurityRule[]): SecurityRule[] {
  const known = new Set(from.map(ruleIdentity))
  return to.filter((rule) => !known.has(ruleIdentity(rule)))
}

// A layer-4 listener hands on the client's own address; a layer-7 one connects itself, from inside.
const backendRule = ({ protocol, backendPort }: ListenerWish, vpcCidr: string): SecurityRule =>
  ingressRule({
    protocol: 'tcp',
    portRange: `${backendPort}/${backendPort}`,
    peer: protocol === 'tcp' ? '0.0.0.0/0' : vpcCidr,
    description: 'load balancer to application',
  })

const ingressRule = (rule: Pick<SecurityRule, 'protocol' | 'portRange' | 'peer' | 'description'>): SecurityRule => ({
  direction: 'ingress',
  policy: 'accept',
  priority: 1,
  ...rule,
})

const distinct = (rules: readonly SecurityRule[]): SecurityRule[] => [
  ...new Map(rules.map((rule) => [ruleIdentity(rule), rule] as const)).values(),
]
