import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { classify } from '../../src/migrate/sql/classify.ts'
import { DatabaseError } from '../../src/migrate/database.ts'
import type { Session } from '../../src/migrate/database.ts'
import { quoteString } from '../../src/migrate/sql/lexer.ts'
import { renameTables } from '../../src/migrate/sql/rename-in-sql.ts'
import { splitScript } from '../../src/migrate/sql/split.ts'
import { startMariadb } from '../support/mariadb.ts'

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/sql/${name}.json`, import.meta.url), 'utf8'))
const statements = (fixture('statements') as { sql: string }[]).map(({ sql }) => sql)
const scripts = fixture('scripts') as { statements: string[] }[]

let session: Session

beforeAll(async () => {
  const server = await startMariadb()
  session = await server.session(await server.schema())
})

const syntaxError = 1064

/** The number of the error with which the server refuses the text, 0 when it takes it; nothing is executed. */
async function refusalOf(sql: string): Promise<number> {
  try {
    await session.query(`PREPARE s FROM ${quoteString(sql)}; DEALLOCATE PREPARE s`)
    return 0
  } catch (error) {
    if (error instanceof DatabaseError && !error.isConnectionLost) return error.errno
    throw error
  }
}

describe('what is sent to the server', () => {
  it('is read by it as it was in the script: a piece of a statement would be a syntax error', async () => {
    const refused: string[] = []
    for (const sql of scripts.flatMap((script) => script.statements)) {
      expect(
        splitScript(sql).map(({ text }) => text),
        sql,
      ).toHaveLength(1)
      if ((await refusalOf(sql)) === syntaxError) refused.push(sql)
    }
    expect(refused).toEqual([])
  })

  it('is refused on the copies of its tables for no other reason than on the tables', async () => {
    for (const sql of statements) {
      const what = classify(sql)
      const isTable = what.nature === 'ddl' && (what.objectKind === 'table' || what.objectKind === 'index')
      if (!isTable) continue
      const names = new Map([...what.targets, ...what.renames].map(({ name }, index) => [name, `_acd_probe_${index}`]))
      const [before, after] = [await refusalOf(sql), await refusalOf(renameTables(sql, what, names))]
      expect(after, renameTables(sql, what, names)).toBe(before)
    }
  })
})
