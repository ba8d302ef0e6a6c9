import type { Migration, MigrationStatement } from '../files/files.ts'
import { TokenReader } from '../sql/token-reader.ts'
import type { Hit } from './statement-rules.ts'

/** What the migrations say about procedures and functions: who calls one must know its parameters. */
export class RoutineModel {
  readonly #parameters = new Map<string, string>()
  readonly #dropped = new Set<string>()

  /** Takes a statement as executed; BC14 when a routine comes back with other parameters before a contract file. */
  apply({ what, sql }: MigrationStatement, { phase, isPhaseGiven }: Migration): Hit | undefined {
    const isRoutine = what.objectKind === 'procedure' || what.objectKind === 'function'
    const name = what.targets[0]?.name
    if (!isRoutine || name === undefined) return undefined
    const key = `${what.objectKind}:${name.toLowerCase()}`
    if (what.verb.startsWith('DROP')) this.#dropped.add(key)
    if (!what.verb.startsWith('CREATE')) return undefined
    this.#dropped.delete(key)
    const before = this.#parameters.get(key)
    const now = parametersOf(sql)
    this.#parameters.set(key, now)
    if (before === undefined || before === now || (phase === 'contract' && isPhaseGiven)) return undefined
    return { code: 'BC14', detail: `${what.objectKind} ${name} takes (${now}), it took (${before})` }
  }

  /** The file is over: what it dropped is gone, and may come back as something else. */
  settle(): void {
    for (const key of this.#dropped) this.#parameters.delete(key)
    this.#dropped.clear()
  }
}

/** The parameters without their spelling, and what a function returns. */
function parametersOf(sql: string): string {
  const reader = new TokenReader(sql)
  while (!reader.isDone() && reader.word() !== '(') reader.skip()
  const parts = reader.parenthesised().map((tokens) =>
    tokens
      .map(({ start, end }) => sql.slice(start, end).replaceAll('`', '').toLowerCase())
      .filter((word, index) => index > 0 || word !== 'in')
      .join(' '),
  )
  const returns = reader.take('RETURNS') ? ` returns ${reader.word().toLowerCase()}` : ''
  return parts.join(', ') + returns
}
