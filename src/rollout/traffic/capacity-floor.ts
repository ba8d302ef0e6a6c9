import type { Problem } from '../../shared/errors.ts'
import type { Server } from './fleet.ts'
import { groupCapacity, groupWeights } from './group-capacity.ts'
import type { JournalState } from '../state/journal.ts'

/**
 * Why servers could never leave service without their group falling below a part of its weight, with the numbers; `asked`
 * are those that are to be updated. Groups that one server alone answers are `loneServerProblems`' business.
 */
export function capacityProblems(
  servers: readonly Server[],
  {
    minCapacity,
    journal,
    isAsked,
  }: { minCapacity: number; journal: JournalState; isAsked: (server: Server) => boolean },
): Problem[] {
  const { held } = journal
  const path = 'rollout.minCapacity'
  return [...groupCapacity(servers, held, 0, minCapacity)].flatMap(([group, { weight }]): Problem[] => {
    if (!weight || weight.least === 0 || weight.serving === 0) return []
    const { serving, total, least } = weight
    const asks = `minCapacity ${minCapacity}% of ${total} is ${least}`
    const members = servers.map((server) => ({ server, own: groupWeights(server, held).get(group) ?? 0 }))
    const isHalfDone = held.some((backend) => members.some(({ server }) => server.instanceId === backend.instanceId))
    if (serving < least && !isHalfDone) {
      const message = `servers with a weight of ${serving} serve in ${group} now, and ${asks}: the group is already below it`
      return [{ path, message, fix: `repair the servers first, or give --min-capacity ${percentOf(serving, total)}%` }]
    }
    const tooHeavy = members.filter(({ server, own }) => own > 0 && isAsked(server) && total - own < least)
    if (tooHeavy.length === 0) return []
    const names = tooHeavy.map(({ server, own }) => `${server.name} (weight ${own})`).join(', ')
    const heaviest = Math.max(...tooHeavy.map(({ own }) => own))
    const message = `${names} cannot leave service: ${asks} in ${group}, and without that server ${total - heaviest} would be left`
    return [
      { path, message, fix: `give --min-capacity ${percentOf(total - heaviest, total)}% or less, or a lower weight` },
    ]
  })
}

const percentOf = (part: number, total: number) => Math.floor((part * 100) / total)
