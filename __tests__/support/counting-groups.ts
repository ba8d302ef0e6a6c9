import { listeners, rules, serverGroups, type ServerGroupRecord } from '../../src/local/slb/records.ts'
import type { Store } from '../../src/local/state/store.ts'

const prefix = 'alicloud-deploy-switch-'

/**
 * The weights that really send requests to servers, by group of the fleet: those of the group itself, or of the second group
 * beside it, to which a switch of blue-green has pointed its listeners and rules; while some point here and some there, the
 * higher of both.
 */
export function countingGroups(store: Store): Map<string, Map<string, number>> {
  const all = serverGroups(store).all()
  const used = new Set([
    ...listeners(store)
      .all()
      .map(({ vserverGroupId }) => vserverGroupId),
    ...rules(store)
      .all()
      .filter(({ name }) => !name.startsWith('alicloud-deploy-'))
      .map(({ vserverGroupId }) => vserverGroupId),
  ])
  // Tests that reach a server through a preview are no traffic.
  const origins = all.filter(({ name }) => !name.startsWith(prefix) && name !== 'alicloud-deploy-preview')
  return new Map(
    origins.map((group) => {
      const beside = all.find(({ name }) => name === `${prefix}${group.id}`)
      if (!beside || !used.has(beside.id)) return [group.id, weightsOf(group)]
      const there = weightsOf(beside)
      const here = used.has(group.id) ? weightsOf(group) : new Map<string, number>()
      const ids = new Set([...weightsOf(group).keys(), ...there.keys()])
      return [group.id, new Map([...ids].map((id) => [id, Math.max(there.get(id) ?? 0, here.get(id) ?? 0)]))]
    }),
  )
}

const weightsOf = ({ members }: ServerGroupRecord) => new Map(members.map(({ serverId, weight }) => [serverId, weight]))
