import { tagKeys } from '../../../cloud/tags.ts'
import { createTagged } from '../../create-tagged.ts'
import { deadlineMs, expectedMs } from '../../durations.ts'
import { idOf, type Provider } from '../../provider.ts'
import type { InstanceProps } from './instance.ts'

export const instanceProvider: Provider<InstanceProps> = {
  create: (want, work) => {
    const { type, imageId, zoneId, vswitch, keyPair, ramRole, settings } = want.props
    const { userData } = work.secrets
    return createTagged(want, work, {
      source: work.sources.instances,
      create: async ({ tags, ...request }) => {
        const [id] = await work.cloud.compute.runInstances({
          ...request,
          type,
          imageId,
          zoneId,
          vswitchId: idOf(work, vswitch),
          securityGroupIds: [idOf(work, 'security-group')],
          systemDisk: work.disk,
          ...(userData !== undefined && { userData }),
          ...(keyPair && { keyPairName: keyPair }),
          ...(ramRole && { ramRoleName: ramRole }),
          tags: { ...tags, [tagKeys.settings]: settings },
        })
        return id!
      },
      isReady: ({ status }) => status === 'Running',
      expectMs: expectedMs.instance,
      timeoutMs: deadlineMs.instance,
    })
  },
  update: (want, have, _changes, work) => work.cloud.compute.modifyInstance(have.id, { name: want.props.name }),
  delete: async (have, work) => {
    await work.fleet.delete(have.id)
    await work.watch.until(work.sources.instances, have.id, (row) => row === undefined, {
      what: `${have.key} is gone`,
      expectMs: expectedMs.instanceGone,
      timeoutMs: deadlineMs.instanceGone,
    })
  },
}
