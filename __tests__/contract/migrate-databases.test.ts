import { beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { runMigrate } from '../support/migrate-command.ts'
import { addFiles, migrationFiles } from '../support/migration-files.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const files = {
  'migrations/01_t.sql': 'CREATE TABLE t (id INT PRIMARY KEY);\n-- acd:down\nDROP TABLE t;\n',
  'migrations/02_row.sql': 'INSERT INTO t VALUES (1);\n-- acd:down\nDELETE FROM t;\n',
}

/** A project whose migrations are for so many databases, and one more database that is not meant. */
async function project(count: number, concurrency = 2) {
  const connections: ConnectionOptions[] = []
  for (let n = 0; n < count; n++) connections.push(await server.schema())
  const names = connections.map(({ database }) => database)
  const other = await server.schema()
  const directory = await migrationFiles({
    ...files,
    'deploy.yml': `app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\nmigrations:\n  databases: [${names.join(', ')}]\n  concurrency: ${concurrency}\n`,
  })
  const migrate = (...words: string[]) => runMigrate(directory, other, words)
  const session = await server.session(other)
  const rows = async () => {
    const counts = names.map((name) => `(SELECT COUNT(*) FROM \`${name}\`.t)`)
    const [answer] = await session.query(`SELECT CONCAT_WS(' ', ${counts.join(', ')}) AS counts`)
    return String(answer!.rows[0]!['counts'])
  }
  return { directory, names, other, migrate, session, rows }
}

describe('migrations of several databases', () => {
  it('run in each, and the result says in which', async () => {
    const { names, other, migrate, session, rows } = await project(3)
    const document = await migrate()
    expect(document).toMatchObject({ exitCode: 0, result: 'succeeded' })
    expect(document.migrations.databases).toEqual(names.map((database) => ({ database, result: 'succeeded' })))
    expect(
      document.migrations.entries.map((entry: { database: string; id: string }) => [entry.database, entry.id]),
    ).toEqual(
      names.flatMap((name) => [
        [name, '01_t'],
        [name, '02_row'],
      ]),
    )
    expect(await rows()).toBe('1 1 1')
    const [answer] = await session.query(`SHOW TABLES FROM \`${other.database}\``)
    expect(answer!.rows).toEqual([])
    expect(await migrate()).toMatchObject({ exitCode: 0, result: 'no-change' })
    expect(await migrate('down', '--database', names[1]!)).toMatchObject({ exitCode: 0, result: 'succeeded' })
    expect(await rows()).toBe('1 0 1')
    expect(
      (await migrate('status')).migrations.entries.filter(({ state }: { state: string }) => state === 'pending'),
    ).toMatchObject([{ database: names[1], id: '02_row' }])
  })

  it('begin no further one after the first that fails, and the next run does what is left', async () => {
    const { names, migrate, session, rows } = await project(4, 1)
    await session.query(`CREATE TABLE \`${names[0]}\`.t (id INT PRIMARY KEY); INSERT INTO \`${names[0]}\`.t VALUES (1)`)

    const document = await migrate()
    expect(document).toMatchObject({
      exitCode: 9,
      result: 'failed',
      error: { message: expect.stringContaining(`${names[0]}: `) },
    })
    const results = document.migrations.databases.map(({ result }: { result: string }) => result)
    expect(results).toEqual(['failed', 'not started', 'not started', 'not started'])
    await session.query(`DROP TABLE \`${names[0]}\`.t`)
    expect(await migrate()).toMatchObject({ exitCode: 0, result: 'succeeded' })
    expect(await rows()).toBe('1 1 1 1')
  })

  it('name the one whose server refuses the history, which is no bug of the program', async () => {
    const { directory, names, other, session } = await project(2, 1)
    const user = `u_${names[0]}`.slice(-32)
    await session.query(
      `CREATE USER '${user}'@'%' IDENTIFIED BY 'pw'; GRANT ALL ON \`${names[0]}\`.* TO '${user}'@'%'; ` +
        `GRANT SELECT, INSERT ON \`${names[1]}\`.* TO '${user}'@'%'; GRANT SELECT ON \`${other.database}\`.* TO '${user}'@'%'`,
    )
    expect(await runMigrate(directory, { ...other, user, password: 'pw' }, [])).toMatchObject({
      exitCode: 9,
      error: {
        code: 'E_DATABASE_REFUSED',
        message: expect.stringMatching(new RegExp(`^${names[1]}: .*CREATE command`)),
      },
      migrations: { databases: [{ result: 'succeeded' }, { result: 'failed' }] },
    })
    await session.query(`DROP USER '${user}'@'%'`)
  })

  it('are refused before anything when one is not there, and those that are are named', async () => {
    const { directory, names, migrate } = await project(1)
    const pattern = `${names[0]!.slice(0, -2)}*`
    await addFiles(directory, {
      'deploy.yml': `app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\nmigrations: { databases: [${names[0]}, nowhere, 'none_*'] }\n`,
    })
    const document = await migrate()
    expect(document).toMatchObject({ exitCode: 3 })
    expect(document.error.message).toMatch(/no database called nowhere.*\n.*no database called none_\*/)
    expect(document.error.message).toContain(names[0])
    const chosen = await migrate('--dry-run', '--database', pattern)
    expect(chosen.migrations.databases.map(({ database }: { database: string }) => database)).toContain(names[0])
  })

  it('have a history each, and it is edited in the one that is named', async () => {
    const { directory, names, migrate } = await project(2)
    await migrate()
    await addFiles(directory, { 'migrations/03_drop.contract.sql': 'ALTER TABLE t ADD COLUMN n INT;\n' })
    expect(await migrate('baseline', '--to', '03_drop', '--database', names[1]!)).toMatchObject({ exitCode: 0 })
    expect((await migrate('status')).migrations.entries.at(-1)).toMatchObject({
      database: names[1],
      state: 'already-applied',
    })
  })

  it('are one for dump, load and lint: the one that is named', async () => {
    const { directory, names, other, migrate, session } = await project(2)
    const [first, second] = names.map((name) => ['--database', name])
    await migrate()
    expect(await migrate('dump', 'schema.sql', ...first!)).toMatchObject({ exitCode: 0, result: 'succeeded' })
    expect(await migrate('dump', '--check-dump', 'schema.sql', ...second!)).toMatchObject({ result: 'no-change' })
    expect(await migrate('dump', '--check-dump', 'schema.sql')).toMatchObject({ error: { code: 'E_DUMP_DIFFERS' } })
    const empty = await server.schema()
    expect(await migrate('load', 'schema.sql', '--database', empty.database)).toMatchObject({ exitCode: 0 })
    const [answer] = await session.query(`SHOW TABLES FROM \`${other.database}\``)
    expect(answer!.rows).toEqual([])

    await addFiles(directory, { 'migrations/03_drop.contract.sql': 'DROP TABLE t;\n' })
    await session.query(`DELETE FROM \`${names[1]}\`.t`)
    const codes = async (...words: string[]) =>
      (await migrate('lint', ...words)).checks.map(({ code }: { code: string }) => code)
    expect(await codes(...first!)).toEqual(['DT01'])
    expect(await codes(...second!)).toEqual([])

    const both = await migrate('dump', ...first!, ...second!)
    expect(both).toMatchObject({
      exitCode: 3,
      error: { message: expect.stringMatching(/means .*; migrate dump works with one/) },
    })
  })
})
