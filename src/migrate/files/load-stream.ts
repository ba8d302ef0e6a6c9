import { setFlagsFromString } from 'node:v8'
import type { Session } from '../database.ts'
import { classify } from '../sql/classify.ts'
import type { Classification } from '../sql/classify.ts'
import { refusedSetting } from '../sql/set-statement.ts'
import { splitStream } from '../sql/split-stream.ts'

/** A big file that holds something else than data. */
export class NotStreamable extends Error {
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/** The server refused something between two lines of a big file. */
export class StreamRefused extends Error {
  readonly line: number

  constructor(line: number, cause: Error) {
    super(cause.message, { cause })
    this.line = line
  }
}

export interface StreamOptions {
  session: Session
  chunks: Iterable<Uint8Array>
  /** Statements that are done already. */
  done: number
  /** Records how many statements are done, in the transaction of those statements. */
  recordCursor: (done: number) => string
  maxBytes: number
  signal: AbortSignal
  onPacket: (done: number) => void
}

/**
 * Sends a file that is too big to hold, some hundred kilobytes of statements at a time, each lot in one transaction with
 * its position: a run that is killed goes on behind the last lot that counts.
 */
export async function loadStream(options: StreamOptions): Promise<void> {
  // Short-lived text by the gigabyte: left alone, V8 takes it as a reason to let the heap grow to 200 MB.
  setFlagsFromString('--semi-space-growth-factor=1')
  let lot: { text: string; line: number }[] = []
  let bytes = 0
  let last = options.done
  const flush = async () => {
    if (lot.length === 0) return
    options.signal.throwIfAborted()
    const first = lot[0]!.line
    const sql = ['START TRANSACTION', ...lot.map(({ text }) => text), options.recordCursor(last), 'COMMIT'].join(';\n')
    lot = []
    bytes = 0
    try {
      await options.session.query(sql)
    } catch (error) {
      throw new StreamRefused(first, error as Error)
    }
    options.onPacket(last)
  }
  for (const { text, number, line } of splitStream(options.chunks)) {
    const what = classify(text.length > 2_000 ? `${text.slice(0, 2_000)}` : text)
    if (isLeftOut(what)) continue
    if (!isLoadable(what))
      throw new NotStreamable(
        `${what.verb || 'this'}: a file of this size may hold data statements only; put structure into a file of its own`,
        line,
      )
    const refused = what.verb === 'SET' ? refusedSetting(text) : undefined
    if (refused) throw new NotStreamable(`${refused.message}; ${refused.fix}`, line)
    if (number <= options.done) {
      // The session that these were for is gone; what they set is needed again.
      if (what.nature === 'session') await options.session.query(text)
      continue
    }
    lot.push({ text, line })
    bytes += text.length
    last = number
    if (bytes >= options.maxBytes || lot.length >= 1_000) await flush()
  }
  await flush()
}

/** What dumps put around data, and what our own transactions take the place of. */
function isLeftOut(what: Classification): boolean {
  if (['LOCK', 'UNLOCK', 'BEGIN', 'START', 'COMMIT'].includes(what.verb)) return true
  if (what.verb === 'SET' && what.nature === 'transaction') return true
  return what.verb === 'ALTER TABLE' && what.clauses.length > 0 && what.clauses.every(({ kind }) => kind === 'keys')
}

/** A dump may set the server's own variables, too (`SET @@GLOBAL.GTID_PURGED`). */
const isLoadable = (what: Classification) =>
  what.nature === 'data' ||
  what.nature === 'session' ||
  what.nature === 'query' ||
  (what.nature === 'admin' && what.verb === 'SET')
