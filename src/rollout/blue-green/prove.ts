import { settleAll } from '../../shared/settle.ts'
import { waitUntilAdmissible } from '../traffic/admission.ts'
import type { Pair } from './plan.ts'
import type { ReleaseId } from '../state/journal.ts'
import { joinGroups } from '../replace/new-instances.ts'
import type { PreparedUpdater } from '../instance/artifact-updater.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import type { RolloutSession } from '../session.ts'
import type { Server } from '../traffic/fleet.ts'
import type { UpdateEnd } from '../instance/updater.ts'

export interface ProveParts {
  want: ReleaseId
  updater: PreparedUpdater
  admitTimeoutMs: number
  unknownGraceMs: number
}

/** All instances go at once. */
const onlyBatch = 1

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
  updater.inBatch?.(greens, onlyBatch)
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

/** Runs the hook preDrain for the old instances, which still serve, before the switch. Returns those whose hook failed. */
export async function beforeSwitch(
  { signal }: Pick<RolloutSession, 'signal'>,
  { updater, want }: Pick<ProveParts, 'updater' | 'want'>,
  pairs: readonly Pair[],
): Promise<FailedServer[]> {
  const blues = pairs.flatMap(({ blue }) => blue ?? [])
  updater.inBatch?.(blues, onlyBatch)
  return failuresOf(blues, 'prepare', (blue) => updater.beforeDrain?.(blue, want, signal))
}

/** Runs the hook postAdd for the new instances, which have the traffic. Returns those whose hook failed. */
export function afterSwitch(
  { signal }: Pick<RolloutSession, 'signal'>,
  { updater, want }: Pick<ProveParts, 'updater' | 'want'>,
  pairs: readonly Pair[],
): Promise<FailedServer[]> {
  const greens = pairs.flatMap(({ green }) => green ?? [])
  updater.inBatch?.(greens, onlyBatch)
  return failuresOf(greens, 'after', (green) => updater.afterAdd?.(green, want, signal))
}

async function failuresOf(
  servers: readonly Server[],
  stage: FailedServer['stage'],
  hook: (server: Server) => Promise<UpdateEnd> | undefined,
): Promise<FailedServer[]> {
  const ended = await settleAll(
    servers.map(async (server) => {
      const end = await hook(server)
      return end === undefined || end.ok ? [] : [failedServer(server, stage, end)]
    }),
  )
  return ended.flat()
}
