import { tagKeys } from '../../../cloud/tags.ts'
import type { KeyOf } from '../../key-of.ts'
import type { Findings } from '../../read.ts'
import type { Existing } from '../../resource.ts'
import { keyPairKey } from '../key-pair/key-pair.ts'
import { roleKey } from '../ram-role/ram-role.ts'
import { isFleetKey, type InstanceProps } from './instance.ts'

/**
 * Instances of the environment as they are. Those that a deployment made beside the fleet, such as the second one of
 * blue-green, are not provision's to change; destroy removes them with the rest.
 */
export function existingInstances(findings: Findings, keyOf: KeyOf): Existing<InstanceProps>[] {
  return findings.instances.map((instance) => {
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
        ...(findings.instanceRoles && { ramRole: findings.instanceRoles.get(instance.id) ?? '' }),
        ...(settings !== undefined && { settings }),
      },
      isSettling: instance.status === 'Pending' || instance.status === 'Starting',
      isForeign: !isFleetKey(keyOf(instance.id)),
      dependsOn: [
        keyOf(instance.vswitchId),
        ...instance.securityGroupIds.map(keyOf),
        ...findings.keyPairs.filter(({ name }) => name === instance.keyPairName).map(({ name }) => keyPairKey(name)),
        ...findings.roles
          .filter(({ name }) => name === findings.instanceRoles?.get(instance.id))
          .map(({ name }) => roleKey(name)),
      ],
    }
  })
}
