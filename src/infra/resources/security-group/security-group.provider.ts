import { createTagged } from '../../create-tagged.ts'
import { deadlineMs } from '../../durations.ts'
import { idOf, type Provider } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import type { SecurityGroupProps } from './security-group.ts'

export const securityGroupProvider: Provider<SecurityGroupProps> = {
  create: (want, work) =>
    createTagged(want, work, {
      source: work.sources.securityGroups,
      create: (request) =>
        work.cloud.network.createSecurityGroup({
          ...request,
          vpcId: idOf(work, 'vpc'),
          description: `instances of ${work.name.app} ${work.name.env}, made by alicloud-deploy`,
        }),
      expectMs: 0,
      timeoutMs: deadlineMs.vpc,
    }),
  // Its only property is left alone once chosen.
  update: async () => {},
  delete: (have, work) => removeNow(work, () => work.cloud.network.deleteSecurityGroup(have.id)),
}
