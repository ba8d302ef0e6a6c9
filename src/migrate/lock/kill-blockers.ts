import { formatDuration } from '../../shared/duration.ts'
import type { Reporter } from '../../shared/reporter.ts'
import { describeBlocker, findBlockers } from './blockers.ts'
import type { Blocker } from './blockers.ts'
import { DatabaseError } from '../database.ts'
import type { Session } from '../database.ts'
import type { NameInText } from '../sql/token-reader.ts'

const privilege = 'PROCESS, and for connections of other accounts CONNECTION_ADMIN (MariaDB: CONNECTION ADMIN) or SUPER'

const reasons = {
  recorded: 'it held the table',
  executing: 'it was executing a statement on the table',
  only: 'it was the only other connection, so it held the table',
}

interface KillOptions {
  session: Session
  reporter: Reporter
  /** Age of the transaction from which on its connection is ended. */
  olderThanMs: number
}

/**
 * Ends connections that keep a table from being changed, when their transactions are old enough. Only those of which it is
 * proved: where the server does not record who holds a table, an idle transaction may have nothing to do with it.
 */
export class BlockerKiller {
  readonly #options: KillOptions
  readonly #ended = new Set<number>()
  readonly #kept = new Set<number>()
  #leaving: number[] = []
  #hasSaidBlind = false
  #hasSaidUnproved = false

  constructor(options: KillOptions) {
    this.#options = options
  }

  /** After a refusal: ends who may be ended; each is named in a warning, and so is what the account may not do. */
  async end(tables: readonly NameInText[]): Promise<void> {
    if (await this.#isStillLeaving()) return
    const { session } = this.#options
    const blockers = await findBlockers(session, tables)
    if (!blockers) return this.#sayBlind()
    const { found, proof } = blockers
    if (proof !== 'recorded' && (await recordsTableLocks(session))) return
    const old = found.filter((blocker) => this.#mayEnd(blocker))
    if (proof === undefined) return this.#sayUnproved(old)
    for (const blocker of old) await this.#kill(blocker, reasons[proof])
  }

  /** What was ended gives the table back only when it is gone; the refusal before that says nothing about others. */
  async #isStillLeaving(): Promise<boolean> {
    if (this.#leaving.length === 0) return false
    const [answer] = await this.#options.session.query(
      `SELECT COUNT(*) AS listed FROM information_schema.PROCESSLIST WHERE ID IN (${this.#leaving.join(', ')})`,
    )
    if (Number(answer!.rows[0]!['listed']) === 0) this.#leaving = []
    return true
  }

  /** The server tells whole seconds, so that one of them may not have passed. */
  #mayEnd({ threadId, ageSeconds }: Blocker): boolean {
    const isOld = (ageSeconds - 1) * 1_000 >= this.#options.olderThanMs
    return isOld && !this.#ended.has(threadId) && !this.#kept.has(threadId)
  }

  async #kill(blocker: Blocker, why: string): Promise<void> {
    const { session, reporter, olderThanMs } = this.#options
    const who = describeBlocker(blocker)
    try {
      await session.query(`KILL ${blocker.threadId}`)
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
      this.#kept.add(blocker.threadId)
      // Ended by itself in the meantime.
      if (error.errno === 1094) return
      const message = `cannot end ${who}: ${error.message}; it needs the privilege ${privilege}`
      reporter.emit({ type: 'warning', code: 'W_BLOCKER_KEPT', message })
      return
    }
    this.#ended.add(blocker.threadId)
    this.#leaving.push(blocker.threadId)
    const message = `ended ${who}: ${why}, and is older than ${formatDuration(olderThanMs)}`
    reporter.emit({ type: 'warning', code: 'W_BLOCKER_ENDED', message })
  }

  #sayUnproved(old: readonly Blocker[]): void {
    if (this.#hasSaidUnproved || old.length === 0) return
    this.#hasSaidUnproved = true
    const message =
      `nobody is ended: this server does not record who holds a table, and none of these can be proved to: ${old.slice(0, 3).map(describeBlocker).join('; ')}. ` +
      `End the right one (KILL ${old[0]!.threadId}), or have it recorded: performance_schema with the instrument wait/lock/metadata/sql/mdl`
    this.#options.reporter.emit({ type: 'warning', code: 'W_BLOCKER_KEPT', message })
  }

  #sayBlind(): void {
    if (this.#hasSaidBlind) return
    this.#hasSaidBlind = true
    const message = `nobody is ended: this account does not see who holds the table; it needs the privilege ${privilege}`
    this.#options.reporter.emit({ type: 'warning', code: 'W_BLOCKER_KEPT', message })
  }
}

/** Where every lock on a table is recorded and none was found, the open transactions are somebody else's business. */
async function recordsTableLocks(session: Session): Promise<boolean> {
  try {
    const [answer] = await session.query(
      "SELECT ENABLED AS enabled FROM performance_schema.setup_instruments WHERE NAME = 'wait/lock/metadata/sql/mdl' AND @@performance_schema = 1",
    )
    return answer!.rows[0]?.['enabled'] === 'YES'
  } catch (error) {
    // Whoever may not read it gets no lock from metadata_locks either.
    if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
    return false
  }
}
