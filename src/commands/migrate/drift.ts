import { connectMysql } from '../../migrate/connect/mysql-session.ts'
import { describeDrift, readDrift } from '../../migrate/schema/schema-drift.ts'
import type { SchemaDrift } from '../../migrate/schema/schema-drift.ts'
import { PreflightError } from '../../shared/errors.ts'
import type { MigrateTarget } from './connection.ts'

/** What somebody changed in the schema beside the migrations, with a sentence about it; undefined when nobody did. */
export async function lookForDrift(target: MigrateTarget): Promise<(SchemaDrift & { text: string }) | undefined> {
  const session = await connectMysql(target.connection)
  try {
    const drift = await readDrift(session)
    if (!drift) return undefined
    const sentence = describeDrift(drift)
    return { ...drift, text: `Drift: ${sentence}.` }
  } finally {
    await session.close()
  }
}

/** Throws PreflightError (E_SCHEMA_DRIFT) when somebody changed the schema beside the migrations. */
export async function refuseDrift(target: MigrateTarget): Promise<void> {
  const drift = await lookForDrift(target)
  if (!drift) return
  throw new PreflightError(describeDrift(drift), {
    code: 'E_SCHEMA_DRIFT',
    fix: 'undo it, or write it as a migration; accept the schema as it is with: migrate repair schema --reason "…"',
    context: { changes: drift.changes },
  })
}
