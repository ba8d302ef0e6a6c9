import type { BackendServer } from '../../../cloud/load-balancer.ts'
import { serverGroupName } from '../../names.ts'
import { idOf, type Provider, type Work } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import { makeOnce } from '../../settle.ts'
import type { ServerGroupProps } from './server-group.ts'

export const serverGroupProvider: Provider<ServerGroupProps> = {
  create: async (want, work) => {
    const { loadBalancing } = work.cloud
    const loadBalancerId = idOf(work, 'load-balancer')
    const name = serverGroupName(want.props.backendPort)
    const find = async () =>
      (await loadBalancing.describeServerGroups(loadBalancerId)).find((group) => group.name === name)?.id
    const create = () =>
      loadBalancing.createServerGroup(loadBalancerId, name, servers(want.props, want.props.members, work))
    work.ids.set(want.key, await makeOnce(find, create))
  },
  update: async (want, have, _changes, work) => {
    const group = { loadBalancerId: idOf(work, 'load-balancer'), serverGroupId: have.id }
    const found = have.props.members ?? []
    const missing = want.props.members.filter((key) => !found.includes(key))
    const extra = found.filter((key) => !want.props.members.includes(key)).map((key) => idOf(work, key))
    if (missing.length > 0) await addMissing(group, servers(want.props, missing, work), work)
    if (extra.length > 0) {
      const members = await work.cloud.loadBalancing.describeBackends(group)
      // On whatever port a rollout left them.
      const leaving = members.filter(({ instanceId }) => extra.includes(instanceId))
      await work.fleet.drain(group.loadBalancerId, group.serverGroupId, leaving)
    }
  },
  delete: (have, work) => removeNow(work, () => work.cloud.loadBalancing.deleteServerGroup(have.id)),
}

/** The load balancer sends nothing to a server before its health checks pass, so full weight is safe at once. */
const servers = ({ backendPort }: ServerGroupProps, keys: readonly string[], work: Work): BackendServer[] =>
  keys.map((key) => ({ instanceId: idOf(work, key), port: backendPort, weight: 100 }))

async function addMissing(
  group: { loadBalancerId: string; serverGroupId: string },
  wanted: readonly BackendServer[],
  work: Work,
): Promise<void> {
  const find = async () => {
    const members = await work.cloud.loadBalancing.describeBackends(group)
    return wanted.every(({ instanceId }) => members.some((member) => member.instanceId === instanceId)) || undefined
  }
  await makeOnce(find, async () => {
    await work.cloud.loadBalancing.addBackends(group, wanted)
    return true
  })
}
