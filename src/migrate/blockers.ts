import { DatabaseError } from './database.ts'
import type { Session } from './database.ts'
import { quoteString } from './lexer.ts'
import type { NameInText } from './token-reader.ts'

const columns =
  't.trx_mysql_thread_id AS id, p.USER AS user, p.HOST AS host, p.INFO AS info, TIMESTAMPDIFF(SECOND, t.trx_started, NOW()) AS age'

/**
 * Says who may hold the tables: metadata locks where performance_schema shows them, else the oldest transactions.
 * One sentence; says so when the account may not look.
 */
export async function describeBlockers(session: Session, tables: readonly NameInText[]): Promise<string> {
  const names = tables.map(({ name }) => quoteString(name)).join(', ') || "''"
  const queries = [
    `SELECT ${columns} FROM performance_schema.metadata_locks m JOIN performance_schema.threads th ON th.THREAD_ID = m.OWNER_THREAD_ID ` +
      'JOIN information_schema.INNODB_TRX t ON t.trx_mysql_thread_id = th.PROCESSLIST_ID JOIN information_schema.PROCESSLIST p ON p.ID = t.trx_mysql_thread_id ' +
      `WHERE m.OBJECT_SCHEMA = DATABASE() AND m.OBJECT_NAME IN (${names}) AND m.LOCK_STATUS = 'GRANTED' AND p.ID <> CONNECTION_ID() LIMIT 3`,
    `SELECT ${columns} FROM information_schema.INNODB_TRX t JOIN information_schema.PROCESSLIST p ON p.ID = t.trx_mysql_thread_id ` +
      'WHERE p.ID <> CONNECTION_ID() AND p.DB = DATABASE() ORDER BY t.trx_started LIMIT 3',
  ]
  for (const query of queries) {
    try {
      const [answer] = await session.query(query)
      const sentences = answer!.rows.map(
        (row) =>
          `connection ${row['id']} (${row['user']}@${row['host']}), transaction open for ${row['age']} s, ${row['info'] ? `executing ${String(row['info']).slice(0, 80)}` : 'idle'}`,
      )
      if (sentences.length > 0) return `Oldest open transactions: ${sentences.join('; ')}.`
    } catch (error) {
      // No PROCESS privilege (1227, 1142), or a server without that table (1146, 1109): the next question may still do.
      if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
    }
  }
  return 'Who it is cannot be seen with this account (PROCESS privilege).'
}
