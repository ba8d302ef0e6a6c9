import { tagKeys } from '../../../cloud/tags.ts'
import type { KeyOf } from '../../key-of.ts'
import type { Findings } from '../../read.ts'
import type { Existing } from '../../resource.ts'
import type { InstanceProps } from './instance.ts'

/** The fleet as it is. */
export function existingInstances(findings: Findings, keyOf: KeyOf): Existing<InstanceProps>[] {
  const ours = findings.instances.filter(({ tags }) => tags[tagKeys.key]?.startsWith('instance-'))
  return ours.map((instance) => {
    const settings = instance.tags[tagKeys.settings]
    return {
      kind: 'instance',
      key: keyOf(instance.id),
      id: instance.id,
      props: {
        name: instance.name,
        type: instance.type,
        imageId: instance.imageId,
        vswitch: keyOf(instance.vswitchId),
        zoneId: instance.zoneId,
        outOfService: instance.tags[tagKeys.outOfService] ?? '',
        keyPair: instance.keyPairName ?? '',
        ramRole: instance.ramRoleName ?? '',
        ...(settings !== undefined && { settings }),
      },
      isSettling: instance.status === 'Pending' || instance.status === 'Starting',
      dependsOn: [keyOf(instance.vswitchId), ...instance.securityGroupIds.map(keyOf)],
    }
  })
}
