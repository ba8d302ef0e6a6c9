import type { Eip } from '../../../cloud/network.ts'
import type { KeyOf } from '../../key-of.ts'
import type { Findings } from '../../read.ts'
import type { Existing } from '../../resource.ts'
import type { EipBindingProps } from '../eip-binding/eip-binding.ts'
import type { EipProps } from '../eip/eip.ts'
import type { NatEipBindingProps } from '../nat-eip-binding/nat-eip-binding.ts'
import { natEipKey } from '../nat-eip/nat-eip.ts'
import type { SecurityGroupProps } from '../security-group/security-group.ts'
import type { SecurityRulesProps } from '../security-rules/security-rules.ts'
import type { VSwitchProps } from '../vswitch/vswitch.ts'
import type { VpcProps } from './vpc.ts'

/** VPC, VSwitches, security group with its rules, EIP with its binding, as they are. */
export function existingNetworkParts(findings: Findings, keyOf: KeyOf): Existing[] {
  const vpcs = findings.vpcs.map(({ id, name, cidr, status }): Existing<VpcProps> => ({
    kind: 'vpc',
    key: keyOf(id),
    id,
    props: { name, cidr },
    dependsOn: [],
    isSettling: status === 'Pending',
  }))
  const vswitches = findings.vswitches.map(({ id, name, zoneId, cidr, vpcId, status }): Existing<VSwitchProps> => ({
    kind: 'vswitch',
    key: keyOf(id),
    id,
    props: { name, zoneId, cidr },
    dependsOn: [keyOf(vpcId)],
    isSettling: status === 'Pending',
  }))
  const groups = findings.securityGroups.map(({ id, name, vpcId }): Existing<SecurityGroupProps> => ({
    kind: 'security-group',
    key: keyOf(id),
    id,
    props: { name },
    dependsOn: [keyOf(vpcId)],
  }))
  return [...vpcs, ...vswitches, ...groups, ...existingRules(findings, groups), ...existingEips(findings, keyOf)]
}

function existingRules(findings: Findings, groups: readonly Existing[]): Existing<SecurityRulesProps>[] {
  const group = groups.find(({ key }) => key === 'security-group')
  const ingress = findings.rules.filter(({ direction }) => direction === 'ingress')
  if (!group || ingress.length === 0) return []
  return [
    { kind: 'security-rules', key: 'security-rules', id: group.id, props: { ingress }, dependsOn: ['security-group'] },
  ]
}

function existingEips(findings: Findings, keyOf: KeyOf): Existing[] {
  return findings.eips.flatMap(({ id, name, bandwidthMbps, boundTo }) => {
    const kind = keyOf(id) === natEipKey ? 'nat-eip' : 'eip'
    const eip: Existing<EipProps> = { kind, key: keyOf(id), id, props: { name, bandwidthMbps }, dependsOn: [] }
    if (!boundTo) return [eip]
    const target = keyOf(boundTo.id)
    if (kind === 'nat-eip') return [eip, existingNatBinding(id, boundTo, target)]
    if (eip.key !== 'eip') return [eip]
    const binding: Existing<EipBindingProps> = {
      kind: 'eip-binding',
      key: 'eip-binding',
      id,
      props: { boundTo: target, target: boundTo },
      dependsOn: ['eip', target],
    }
    return [eip, binding]
  })
}

const existingNatBinding = (
  id: string,
  target: NonNullable<Eip['boundTo']>,
  boundTo: string,
): Existing<NatEipBindingProps> => ({
  kind: 'nat-eip-binding',
  key: 'nat-eip-binding',
  id,
  props: { boundTo, target },
  dependsOn: [natEipKey, boundTo],
})
