import { beforeAll, describe, expect, it } from 'vitest'
import { redoMigrations, revertMigrations, runMigrations } from '../../src/migrate/run.ts'
import { startCuttingProxy } from '../support/cutting-proxy.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const files = {
  '01_a.sql': 'CREATE TABLE a (n INT);\n-- acd:down\nDROP TABLE a;\n',
  '02_b.sql': 'CREATE TABLE b (n INT);\n-- acd:down\nDROP TABLE b;\n',
  '03_c.sql': 'CREATE TABLE c (n INT);\n-- acd:down\nDROP TABLE c;\n',
  'R__v.sql': 'CREATE OR REPLACE VIEW v AS SELECT 1;',
}

async function stage() {
  const connection = await server.schema()
  const directory = await migrationFiles(files)
  const options = runOptions(directory, connection)
  const session = await server.session(connection)
  const applied = async () => {
    const [answer] = await session.query("SELECT id FROM _acd_migrations WHERE state = 'done' ORDER BY id")
    return answer!.rows.map(({ id }) => id)
  }
  const tables = async () => {
    const [answer] = await session.query('SHOW TABLES')
    const names = answer!.rows.map((row) => String(Object.values(row)[0]))
    return names.filter((name) => !name.startsWith('_acd'))
  }
  return { connection, directory, options, applied, tables }
}

describe('a part of what is pending', () => {
  it('is so many steps, and the next run goes on behind them', async () => {
    const { options, applied } = await stage()
    expect((await runMigrations({ ...options, step: 2 })).failure).toBeUndefined()
    expect(await applied()).toEqual(['01_a', '02_b'])
    await runMigrations({ ...options, step: 1 })
    expect(await applied()).toEqual(['01_a', '02_b', '03_c'])
    await runMigrations({ ...options, step: 5 })
    expect(await applied()).toEqual(['01_a', '02_b', '03_c', 'R__v'])
  })

  it('is what is picked; the rest stays pending, and is not late for another pick', async () => {
    const { options, applied } = await stage()
    const outcome = await runMigrations({ ...options, pick: ['02_b'] })
    expect(outcome.migrations.map(({ id, state, reason }) => [id, state, reason])).toEqual([
      ['01_a', 'held', 'not picked'],
      ['02_b', 'applied', undefined],
      ['03_c', 'held', 'not picked'],
      ['R__v', 'held', 'not picked'],
    ])
    await expect(runMigrations(options)).rejects.toThrow(/01_a\.sql has a lower number than 02_b/)
    expect((await runMigrations({ ...options, pick: ['01_a'] })).failure).toBeUndefined()
    await runMigrations(options)
    expect(await applied()).toEqual(['01_a', '02_b', '03_c', 'R__v'])
  })

  it('is refused when nothing is called so', async () => {
    const { options } = await stage()
    await expect(runMigrations({ ...options, pick: ['04_x', '05_y'] })).rejects.toThrow(
      /--pick 04_x: .*\n.*--pick 05_y/,
    )
    await runMigrations(options)
    await expect(runMigrations({ ...options, to: '04_x' })).rejects.toThrow(/--to 04_x: there is no such migration/)
  })
})

describe('the way back', () => {
  it('is so many steps', async () => {
    const { options, applied } = await stage()
    await runMigrations(options)
    await revertMigrations({ ...options, step: 2 })
    expect(await applied()).toEqual(['01_a', 'R__v'])
    expect((await revertMigrations({ ...options, step: 9 })).failure).toBeUndefined()
    expect(await applied()).toEqual(['R__v'])
  })
})

describe('redo', () => {
  it('applies again what it has reverted, as the file is now, and nothing else', async () => {
    const { options, directory, applied, tables } = await stage()
    await runMigrations({ ...options, step: 2 })
    await addFiles(directory, { '02_b.sql': 'CREATE TABLE b2 (n INT);\n-- acd:down\nDROP TABLE b;\n' })
    await expect(redoMigrations(options)).resolves.toMatchObject({
      result: 'succeeded',
      migrations: [{ id: '02_b', state: 'applied' }],
      statements: [{ sql: 'DROP TABLE b' }, { sql: 'CREATE TABLE b2 (n INT)' }],
    })
    expect(await applied()).toEqual(['01_a', '02_b'])
    expect(await tables()).toEqual(['a', 'b2'])
  })

  it('goes down to the one that is named, and a dry run changes nothing', async () => {
    const { options, applied } = await stage()
    await runMigrations(options)
    const planned = await redoMigrations({ ...options, to: '02_b', isDryRun: true })
    expect(planned).toMatchObject({ result: 'planned', migrations: [{ id: '03_c~down' }, { id: '02_b~down' }] })
    const outcome = await redoMigrations({ ...options, to: '02_b' })
    expect(outcome.migrations.map(({ id, state }) => [id, state])).toEqual([
      ['02_b', 'applied'],
      ['03_c', 'applied'],
    ])
    expect(await applied()).toEqual(['01_a', '02_b', '03_c', 'R__v'])
  })

  it('that is cut off is ended by the next run, wherever it was cut', async () => {
    const first = await stage()
    await runMigrations(first.options)
    const proxy = await startCuttingProxy(server.address)
    await redoMigrations({ ...first.options, connection: { ...first.connection, ...proxy.address } })
    await proxy.close()
    for (const [command, { statements }] of proxy.seen.entries()) {
      const { options, connection, applied, tables } = await stage()
      await runMigrations(options)
      const cutting = await startCuttingProxy(server.address, { command, statements })
      await redoMigrations({
        ...options,
        connection: { ...connection, ...cutting.address },
        retryForMs: 0,
      }).catch(() => undefined)
      await cutting.close()
      const ended = await runMigrations(options).catch(() =>
        revertMigrations(options).then(() => runMigrations(options)),
      )
      expect(ended.failure, `cut in command ${command}`).toBeUndefined()
      expect(await applied()).toEqual(['01_a', '02_b', '03_c', 'R__v'])
      expect(await tables()).toEqual(['a', 'b', 'c', 'v'])
    }
  })
})
