import { settleAll } from '../shared/settle.ts'
import { waitUntilAdmissible } from './admission.ts'
import type { Pair } from './blue-green-plan.ts'
import type { ReleaseId } from './journal.ts'
import { joinGroups } from './new-instances.ts'
import type { PreparedUpdater } from './artifact-updater.ts'
import { failedServer, type FailedServer } from './server-cycle.ts'
import type { RolloutSession } from './session.ts'

export interface ProveParts {
  want: ReleaseId
  updater: PreparedUpdater
  admitTimeoutMs: number
  unknownGraceMs: number
}

export interface Proof {
  pairs: () => Promise<Pair[]>
  /** Ids of instances that need no proof any more; grows. */
  proved: Set<string>
  /** Ids of instances that were unhealthy: what runs there is started anew. */
  again: ReadonlySet<string>
}

/** Puts the new instances into the groups without traffic, and brings the release onto them. Returns those that are unhealthy. */
export async function proveGreens(
  session: RolloutSession,
  { updater, want, admitTimeoutMs, unknownGraceMs }: ProveParts,
  { pairs, proved, again }: Proof,
): Promise<FailedServer[]> {
  const { signal, timeline, context } = session
  const beside = (await pairs()).flatMap(({ blue, green, own }) => (blue && green ? [{ green, own }] : []))
  await joinGroups(session, beside)
  const greens = (await pairs()).flatMap(({ green }) => (green && !proved.has(green.instanceId) ? green : []))
  const unprepared = await updater.prepare(greens, want, signal)
  if (unprepared.length > 0) return unprepared
  // The view of now: the groups have changed.
  const parts = { clock: context.clock, view: session.view, admitTimeoutMs, unknownGraceMs, signal }
  const updated = await settleAll(
    greens.map(async (server): Promise<FailedServer[]> => {
      timeline.add(server, 'update', `new instance to ${want.version}`)
      const ended = again.has(server.instanceId)
        ? await updater.updateAgain(server, want, signal)
        : await updater.update(server, want, signal)
      if (!ended.ok) return [failedServer(server, 'update', ended)]
      timeline.add(server, 'admit', ended.message)
      const admissible = await waitUntilAdmissible(parts, server)
      if (!admissible.ok) return [failedServer(server, 'admit', admissible)]
      proved.add(server.instanceId)
      return []
    }),
  )
  return updated.flat()
}
