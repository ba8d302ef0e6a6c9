import type { Classification } from './sql/classify.ts'
import type { Session } from './database.ts'
import { significantTokens } from './sql/lexer.ts'
import type { Step } from './connect/packets.ts'
import { readDefinition } from './connect/server-facts.ts'

/** Words that end a transaction, or may: a body without them is undone with the transaction around it. */
const committing = new Set(
  'CREATE ALTER DROP TRUNCATE RENAME COMMIT ROLLBACK START LOCK UNLOCK CALL EXECUTE PREPARE GRANT REVOKE ANALYZE OPTIMIZE REPAIR FLUSH AUTOCOMMIT LOAD'.split(
    ' ',
  ),
)

/** True when a killed CALL or block is certain to have been rolled back with its transaction. */
export async function isTransactional(
  session: Session,
  step: Step,
  what: Classification | undefined,
): Promise<boolean> {
  if (step.migration.format === 'script' || step.commitsAlone || !what) return false
  if (what.verb !== 'CALL') return what.nature === 'opaque' && hasNoCommit(step.sql)
  const name = what.targets[0]?.name
  const body = name === undefined ? undefined : await readDefinition(session, 'procedure', name)
  return body !== undefined && hasNoCommit(body.replace(/^CREATE/i, ''))
}

function hasNoCommit(sql: string): boolean {
  return !significantTokens(sql).some(
    (token) => token.kind === 'word' && committing.has(sql.slice(token.start, token.end).toUpperCase()),
  )
}
