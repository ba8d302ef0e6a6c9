import type { Algorithm } from './change-refusals.ts'
import type { Classification } from './sql/classify.ts'
import { DatabaseError } from './database.ts'
import type { Session, StatementResult } from './database.ts'
import type { MigrationStatement } from './files/files.ts'
import { quoteIdentifier } from './sql/lexer.ts'
import type { ScratchTables } from './scratch.ts'
import { copiedTable, copiesSilently } from './silent-copy.ts'

/** From the best to the worst: what readers and writers notice, and how long it takes. */
export const algorithms = [
  { label: 'ALGORITHM=INSTANT', clauses: ['ALGORITHM=INSTANT'], rank: 0 },
  { label: 'ALGORITHM=INPLACE LOCK=NONE', clauses: ['ALGORITHM=INPLACE', 'LOCK=NONE'], rank: 1 },
  { label: 'ALGORITHM=INPLACE LOCK=SHARED', clauses: ['ALGORITHM=INPLACE', 'LOCK=SHARED'], rank: 2 },
  { label: 'ALGORITHM=COPY', clauses: ['ALGORITHM=COPY'], rank: 3 },
] as const

/** Most changes that are asked about at once, and bytes of their text: far below what any server takes. */
const maxChanges = 50
const maxBytes = 65_536

/** One change, and the algorithms that the server has not refused yet. */
interface Question {
  statement: MigrationStatement
  left: readonly Algorithm[]
}

/**
 * Changes that follow each other, for which the server is asked on copies of their tables. They travel many at once,
 * because 200 of them over a network would otherwise take hundreds of round trips before the first one runs.
 */
export class ChangeProbe {
  readonly #session: Session
  readonly #scratch: ScratchTables
  readonly #version: string
  readonly #chosen: Map<MigrationStatement, Algorithm>
  #questions: Question[] = []

  /** The best algorithm that the server accepts goes into `chosen`, none when the change fails for another reason. */
  constructor(
    session: Session,
    scratch: ScratchTables,
    { version, chosen }: { version: string; chosen: Map<MigrationStatement, Algorithm> },
  ) {
    this.#session = session
    this.#scratch = scratch
    this.#version = version
    this.#chosen = chosen
  }

  /** Asks later: `settle` must come before anything else that changes the copies or the session. */
  add(statement: MigrationStatement): void {
    const left = algorithms.filter(
      ({ rank }) => rank > 0 || (!isInstantUnsafe(this.#version) && statement.what.verb !== 'CREATE INDEX'),
    )
    this.#questions.push({ statement, left })
  }

  /** Returns when every change is answered, and made on the copies. */
  async settle(): Promise<void> {
    while (this.#questions.length > 0) {
      const asked = this.#next()
      try {
        this.#accept(asked, await this.#session.query(asked.flatMap((question) => this.#texts(question)).join(';\n')))
      } catch (error) {
        if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
        this.#refuse(asked, error)
      }
    }
  }

  #next(): Question[] {
    let bytes = 0
    const count = this.#questions.findIndex(({ statement }, index) => {
      bytes += Buffer.byteLength(statement.sql) + 200
      return index > 0 && (index >= maxChanges || bytes > maxBytes)
    })
    return count < 0 ? [...this.#questions] : this.#questions.slice(0, count)
  }

  #texts({ statement, left }: Question): string[] {
    const { sql, what } = statement
    return [
      `SHOW CREATE TABLE ${quoteIdentifier(this.#scratch.nameOf(what.targets[0]!.name))}`,
      this.#scratch.renamed(withAlgorithm(sql, what, left[0]!), what),
    ]
  }

  #accept(asked: readonly Question[], results: readonly StatementResult[]): void {
    for (const [index, { statement, left }] of asked.entries())
      this.#chosen.set(statement, isSilentCopy(statement, results[2 * index]) ? copy : left[0]!)
    this.#questions.splice(0, asked.length)
  }

  /** The server works off what stands in front of the change that it refuses, and nothing behind it. */
  #refuse(asked: readonly Question[], error: DatabaseError): void {
    const count = Math.floor(error.results.length / 2)
    this.#accept(asked.slice(0, count), error.results)
    const { statement, left } = this.#questions.shift()!
    const isKnown = error.results.length % 2 === 1
    if (!isKnown || !isUnsupported(error.errno)) return
    const isCopy = isSilentCopy(statement, error.results.at(-1))
    const rest = left.slice(1).filter(({ rank }) => !isCopy || rank === copy.rank)
    if (rest.length > 0) this.#questions.unshift({ statement, left: rest })
  }
}

const copy: Algorithm = algorithms[3]

/** Some copies are made although the server accepts a better algorithm; `shown` is the table before the change. */
function isSilentCopy({ what }: MigrationStatement, shown: StatementResult | undefined): boolean {
  const definition = shown?.rows[0]?.['Create Table']
  return definition !== undefined && copiesSilently(what, copiedTable(String(definition)))
}

/** ALGORITHM or LOCK refused (1845, 1846), or a combination that this server does not take (1221, 4092). */
const isUnsupported = (errno: number) => [1845, 1846, 1221, 4092].includes(errno)

/** MySQL 8.0.29 to 8.0.31 can damage tables with instantly added or dropped columns. */
export const isInstantUnsafe = (version: string) => /^8\.0\.(29|30|31)\b/.test(version)

/** The change with the algorithm that it is to be made with; without one, as it is. */
export function withAlgorithm(sql: string, what: Classification, algorithm: Algorithm): string {
  if (algorithm.clauses.length === 0) return sql
  return what.verb === 'CREATE INDEX'
    ? `${sql} ${algorithm.clauses.join(' ')}`
    : `${sql}, ${algorithm.clauses.join(', ')}`
}
