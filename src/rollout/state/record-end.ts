import { isCloudError } from '../../cloud/errors.ts'
import { messageOf } from '../../shared/errors.ts'
import { addToHistory, type ReleaseRecord } from './history.ts'
import type { JournalEntry, ReleaseId } from './journal.ts'
import type { RolloutSession } from '../session.ts'

type EndEntry = Extract<JournalEntry, { kind: 'end' }>

/** What a rollout was asked for, of what its record holds. */
type AskedRollout = { want: ReleaseId } & Pick<ReleaseRecord, 'command' | 'runId' | 'seq' | 'rejects' | 'duringFreeze'>

/** How it ended. */
type EndedRollout = Pick<EndEntry, 'result'> &
  Pick<ReleaseRecord, 'isVerified' | 'only'> &
  Partial<Pick<ReleaseRecord, 'durationsMs'>> & {
    migrationsHead: string | undefined
    /** What else its end in the journal says. */
    noted?: Pick<EndEntry, 'goneIds'>
  }

/**
 * Records how a rollout ended, then closes it. The fleet is what it is, also when the bucket takes no record now: then the
 * journal stays open, and the next run of the same command or `recover` records it. Throws LockedError only.
 */
export async function recordEnd(
  { context, journal }: RolloutSession,
  { want, command, runId, seq, rejects, duringFreeze }: AskedRollout,
  { result, isVerified, durationsMs = {}, only, migrationsHead, noted = {} }: EndedRollout,
): Promise<void> {
  const atMs = context.clock.now()
  try {
    await addToHistory(context.store, {
      ...want,
      isVerified,
      result,
      command,
      runId,
      finishedAt: new Date(atMs).toISOString(),
      durationsMs,
      ...(seq === undefined ? {} : { seq }),
      ...(rejects === undefined ? {} : { rejects }),
      ...(duringFreeze === undefined ? {} : { duringFreeze }),
      ...(only === undefined ? {} : { only }),
      ...(migrationsHead === undefined ? {} : { migrationsHead }),
    })
    await journal.append({ kind: 'end', result, ...noted, atMs })
  } catch (error) {
    if (!isCloudError(error)) throw error
    context.reporter.emit({
      type: 'warning',
      code: 'W_NOT_RECORDED',
      message: `the end of this rollout (${result}) was not recorded in oss://${context.store.bucket}: ${messageOf(error)}; the same command again, or \`alicloud-deploy recover\`, records it`,
    })
  }
}
