import { isCloudError } from '../../cloud/errors.ts'
import { messageOf } from '../../shared/errors.ts'
import { addToHistory, type ReleaseRecord } from './history.ts'
import type { JournalEntry } from './journal.ts'
import type { RolloutSession } from '../session.ts'

/**
 * Records how a rollout ended, then closes it. The fleet is what it is, also when the bucket takes no record now: then the
 * journal stays open, and the next run of the same command or `recover` records it. Throws LockedError only.
 */
export async function recordEnd(
  { context, journal }: RolloutSession,
  record: ReleaseRecord,
  end: Extract<JournalEntry, { kind: 'end' }>,
): Promise<void> {
  try {
    await addToHistory(context.store, record)
    await journal.append(end)
  } catch (error) {
    if (!isCloudError(error)) throw error
    context.reporter.emit({
      type: 'warning',
      code: 'W_NOT_RECORDED',
      message: `the end of this rollout (${record.result}) was not recorded in oss://${context.store.bucket}: ${messageOf(error)}; the same command again, or \`alicloud-deploy recover\`, records it`,
    })
  }
}
