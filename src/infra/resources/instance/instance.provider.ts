import { tagKeys } from '../../../cloud/tags.ts'
import { createTagged } from '../../create-tagged.ts'
import { deadlineMs, expectedMs } from '../../durations.ts'
import type { InstanceStatus } from '../../../cloud/compute.ts'
import { changeOutOfService, parseOutOfService, type OutOfService } from '../../out-of-service.ts'
import { changed, idOf, type Provider, type Work } from '../../provider.ts'
import type { Existing, Resource } from '../../resource.ts'
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
  update: async (want, have, changes, work) => {
    if (changed(changes, 'name')) await work.cloud.compute.modifyInstance(have.id, { name: want.props.name })
    if (changed(changes, 'ramRole')) await changeRole(have, want.props.ramRole, work)
    if (changed(changes, 'type') || changed(changes, 'outOfService')) await changeType(want, have, work)
  },
  replace: (want, have, work) =>
    changeOutOfService(work, {
      key: want.key,
      id: have.id,
      ...earlierOf(have),
      change: async () => {
        await instanceProvider.delete(have, work)
        await instanceProvider.create(want, work)
        return idOf(work, want.key)
      },
    }),
  delete: async (have, work) => {
    await work.fleet.delete(have.id)
    await work.watch.until(work.sources.instances, have.id, (row) => row === undefined, {
      what: `${have.key} is gone`,
      expectMs: expectedMs.instanceGone,
      timeoutMs: deadlineMs.instanceGone,
    })
  },
}

/** Programs on the instance get credentials of the new role from then on; nothing is stopped. */
async function changeRole({ id, props }: Existing<InstanceProps>, role: string, work: Work): Promise<void> {
  const { roles } = work.cloud
  if (props.ramRole) await roles.detachFromInstance(id, props.ramRole)
  if (role) await roles.attachToInstance(id, role)
}

const earlierOf = ({ props: { outOfService } }: Existing<InstanceProps>): { earlier?: OutOfService } =>
  outOfService ? { earlier: parseOutOfService(outOfService) } : {}

/** Also what finishes such a change of an earlier run, from wherever that was killed. */
function changeType({ key, props }: Resource<InstanceProps>, have: Existing<InstanceProps>, work: Work): Promise<void> {
  const { compute } = work.cloud
  const { id } = have
  const until = (status: InstanceStatus, expectMs: number) =>
    work.watch.until(work.sources.instances, id, (row) => row?.status === status, {
      what: `${key} is ${status}`,
      expectMs,
      timeoutMs: deadlineMs.instance,
    })
  const change = async () => {
    if (have.props.type !== props.type) {
      const [now] = await compute.describeInstances({ ids: [id] })
      if (now?.status !== 'Stopped') await compute.stopInstances([id])
      await until('Stopped', expectedMs.instanceStop)
      await compute.modifyInstanceType(id, props.type, work.tokens.once())
    }
    const [now] = await compute.describeInstances({ ids: [id] })
    if (now?.status === 'Stopped') await compute.startInstances([id])
    await until('Running', expectedMs.instanceStart)
    return id
  }
  return changeOutOfService(work, { key, id, ...earlierOf(have), change })
}
