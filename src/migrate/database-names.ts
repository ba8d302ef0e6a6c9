import { ConfigError } from '../shared/errors.ts'
import type { Connect, ConnectionOptions } from './database.ts'

/**
 * The schemas that names and patterns (`tenant_*`) mean on a server, each once, in the order given and then by name.
 * Throws ConfigError for one that is not there.
 */
export async function databaseNames(
  wanted: readonly string[],
  connection: ConnectionOptions,
  connect: Connect,
): Promise<string[]> {
  const session = await connect(connection)
  try {
    const [answer] = await session.query(
      "SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA WHERE SCHEMA_NAME NOT IN ('mysql', 'sys', 'information_schema', 'performance_schema') ORDER BY SCHEMA_NAME",
    )
    return chooseDatabases(
      wanted,
      answer!.rows.map(({ name }) => String(name)),
    )
  } finally {
    await session.close()
  }
}

export function chooseDatabases(wanted: readonly string[], there: readonly string[]): string[] {
  const matches = wanted.map((pattern) => ({ pattern, names: there.filter((name) => isMeant(pattern, name)) }))
  const missing = matches.filter(({ names }) => names.length === 0)
  if (missing.length > 0) {
    throw new ConfigError(
      missing.map(({ pattern }) => ({
        message: `the server has no database called ${pattern}, or the account may not see it`,
        fix: there.length === 0 ? 'grant the account something on it' : `it has ${there.slice(0, 10).join(', ')}`,
      })),
    )
  }
  return [...new Set(matches.flatMap(({ names }) => names))]
}

function isMeant(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(name)
}
