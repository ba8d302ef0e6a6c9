import { CancelledError, ConfigError, DeployError, PreflightError } from '../../shared/errors.ts'
import { isSameRelease } from '../state/finished.ts'
import type { Server } from '../traffic/fleet.ts'
import { isWayBack, type Guard, type GuardedRollout, type GuardWord, type RotationGuard } from './guard.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import type { RolloutSession } from '../session.ts'

/** Asks the session's guard whether the rollout may begin; one that goes on with what an earlier run began is not asked. */
export async function askToBegin({ context, journal, signal }: RolloutSession, rollout: GuardedRollout): Promise<void> {
  const { open } = journal.state
  if (!context.guard || isWayBack(rollout) || (open && isSameRelease(open.want, rollout.want))) return
  await context.guard.mayBegin(rollout, signal)
}

/** The guard of a rollout to a new release; a way back has none. */
export function guardFor({ context, signal }: RolloutSession, rollout: GuardedRollout): RotationGuard | undefined {
  const { guard } = context
  if (!guard || isWayBack(rollout)) return undefined
  return {
    isAskedBetweenBatches: guard.isAskedBetweenBatches,
    mayIncrease: (place) => guard.mayIncrease(rollout, place, signal),
    look: () => guard.look(rollout, signal),
  }
}

/**
 * Tells the session's guard that an error ended a rollout in the middle. Not of one that was refused, for it did not
 * begin, nor of one that was cancelled: who kills a job leaves no time for others.
 */
export async function tellBrokenOff({ context, journal }: RolloutSession, error: unknown): Promise<void> {
  const { open } = journal.state
  const isRefused = error instanceof PreflightError || error instanceof ConfigError
  if (!context.guard || !open || isRefused || error instanceof CancelledError) return
  await context.guard.ended(open, error instanceof DeployError ? error.result : 'failed')
}

/**
 * What those outside have against all of the traffic going to the release at once, as a failure of one of its servers;
 * a switch has no half way to wait at, so whoever does not agree keeps the old version.
 */
export async function objectionsToSwitch(session: RolloutSession, server: Server | undefined): Promise<FailedServer[]> {
  return asFailure(session, server, async (guard, rollout, at) => {
    const admitted = await guard.admit(at, rollout.want, session.signal)
    return admitted.ok ? guard.mayPromote(rollout, session.signal) : { word: 'back', ...admitted }
  })
}

/** The same while all of the traffic is on the release and the old one still stands. */
export function objectionsInBake(session: RolloutSession, server: Server | undefined): Promise<FailedServer[]> {
  return asFailure(session, server, (guard, rollout) => guard.look(rollout, session.signal))
}

async function asFailure(
  { context, journal }: RolloutSession,
  server: Server | undefined,
  ask: (guard: Guard, rollout: GuardedRollout, server: Server) => Promise<GuardWord>,
): Promise<FailedServer[]> {
  const { open } = journal.state
  if (!context.guard || !open || !server || isWayBack(open)) return []
  const word = await ask(context.guard, open, server)
  return word.word === 'go' ? [] : [failedServer(server, 'after', word)]
}
