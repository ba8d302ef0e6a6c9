import { PreflightError } from '../shared/errors.ts'
import type { Server } from './traffic/fleet.ts'
import type { ReleaseRecord } from './state/history.ts'
import { takenUp, type JournalState, type ReleaseId } from './state/journal.ts'

/**
 * Refuses a third release beside two that serve already and that no unfinished or failed deployment accounts for, e.g.
 * because one server was skipped or changed by hand. Throws PreflightError. What a deployment of ours left mixed is
 * brought to one release first, by the deployment itself.
 */
export function refuseMixedFleet(
  want: ReleaseId,
  seen: {
    servers: readonly Server[]
    journal: JournalState
    history: readonly ReleaseRecord[]
    skip: ReadonlySet<string>
  },
): void {
  const { journal, history, skip } = seen
  if (journal.open || takenUp(journal).size > 0 || history.at(-1)?.result === 'mixed') return
  const byRelease = new Map<string, string[]>()
  for (const { release, name, instanceId } of seen.servers)
    if (release !== undefined && !skip.has(name) && !skip.has(instanceId))
      byRelease.set(release, [...(byRelease.get(release) ?? []), name])
  if (byRelease.size < 2 || byRelease.has(want.version)) return
  const sorted = [...byRelease].toSorted(([, a], [, b]) => b.length - a.length)
  const counts = sorted.map(([release, names]) => `${names.length} of ${release} (${names.join(', ')})`).join(' and ')
  throw new PreflightError(`two versions are mixed already: ${counts}; ${want.version} would be a third beside them`, {
    code: 'E_MIXED_FLEET',
    fix: `bring all to one first: alicloud-deploy rolling-deploy --release ${sorted[0]![0]}, or --skip the others`,
  })
}
