import { pathToFileURL } from 'node:url'
import { DatabaseError } from '../database.ts'
import type { Row, Session } from '../database.ts'
import type { Migration } from './files.ts'

/** What a JavaScript or TypeScript migration gets as `context`: the session that holds the lock. */
interface ScriptContext {
  /** Runs one or more statements; returns the rows of the last one that has any. */
  query(sql: string): Promise<readonly Row[]>
}

type ScriptFunction = (parameters: { name: string; path: string; context: ScriptContext }) => unknown

interface LoadedScript {
  up: ScriptFunction
  down?: ScriptFunction
}

/** Why a script cannot be loaded, in words for whoever wrote it; what explains itself stays as it is. */
export function explainLoadError(error: unknown, nodeVersion: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'ERR_UNKNOWN_FILE_EXTENSION') return error
  const message = `a migration in TypeScript needs Node.js 22.18 or newer, and this is ${nodeVersion}: run the job with that, or write it as .mjs or .sql`
  return new Error(message, { cause: error })
}

/** Loads umzug's `{ up, down }` from a file; TypeScript needs a Node.js that strips types (22.18, 24). */
async function loadScript(path: string): Promise<LoadedScript> {
  const loaded = (await import(/* webpackIgnore: true */ pathToFileURL(path).href).catch((error: unknown) => {
    throw explainLoadError(error, process.versions.node)
  })) as Record<string, unknown>
  const inner = loaded['default'] as Record<string, unknown> | undefined
  const up = loaded['up'] ?? inner?.['up']
  const down = loaded['down'] ?? inner?.['down']
  if (typeof up !== 'function') throw new Error(`${path} exports no function "up"`)
  return { up: up as ScriptFunction, ...(typeof down === 'function' ? { down: down as ScriptFunction } : {}) }
}

/** Runs one direction of a script migration on the session of the run. */
export async function runScript(
  migration: Migration,
  path: string,
  direction: 'up' | 'down',
  session: Session,
): Promise<void> {
  const script = await loadScript(path)
  const run = script[direction]
  if (!run) throw new Error(`${migration.file} exports no function "${direction}"`)
  let lost: DatabaseError | undefined
  const context: ScriptContext = {
    async query(sql) {
      try {
        const results = await session.query(sql)
        return results.findLast(({ rows }) => rows.length > 0)?.rows ?? []
      } catch (error) {
        if (error instanceof DatabaseError && error.isConnectionLost) lost = error
        throw error
      }
    },
  }
  try {
    await run({ name: migration.file, path, context })
  } catch (error) {
    // The script may have wrapped it; for the run it matters that the connection is gone.
    throw lost ?? error
  }
}
