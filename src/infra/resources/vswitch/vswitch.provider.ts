import { createTagged } from '../../create-tagged.ts'
import { deadlineMs, expectedMs } from '../../durations.ts'
import { idOf, type Provider } from '../../provider.ts'
import { removeUntilGone } from '../../remove.ts'
import type { VSwitchProps } from './vswitch.ts'

export const vswitchProvider: Provider<VSwitchProps> = {
  create: (want, work) => {
    const { zoneId, cidr } = want.props
    return createTagged(want, work, {
      source: work.sources.vswitches,
      create: (request) => work.cloud.network.createVSwitch({ ...request, vpcId: idOf(work, 'vpc'), zoneId, cidr }),
      isReady: ({ status }) => status === 'Available',
      expectMs: expectedMs.vswitch,
      timeoutMs: deadlineMs.vswitch,
    })
  },
  update: (want, have, _changes, work) => work.cloud.network.modifyVSwitch(have.id, { name: want.props.name }),
  delete: (have, work) =>
    removeUntilGone(have, work, {
      source: work.sources.vswitches,
      remove: () => work.cloud.network.deleteVSwitch(have.id),
      timeoutMs: deadlineMs.vswitch,
    }),
}
