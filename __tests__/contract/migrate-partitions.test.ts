import { beforeAll, describe, expect, it } from 'vitest'
import { runMigrations } from '../../src/migrate/run.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'
import { onlyOnMariaDb } from '../support/named-server.ts'
import { numbersTo } from '../support/numbers.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

/** The rows are in one partition, as on a table that grows by months; the copy limit is 100,000 rows. */
async function prepared(partitions: string) {
  const connection = await server.schema()
  const session = await server.session(connection)
  await session.query(
    `CREATE TABLE p (id INT PRIMARY KEY, n INT) ${partitions}; INSERT INTO p SELECT seq, seq FROM ${numbersTo(130_000)}; ANALYZE TABLE p`,
  )
  return connection
}

const byRange =
  'PARTITION BY RANGE (id) (PARTITION p0 VALUES LESS THAN (200000), PARTITION p1 VALUES LESS THAN (300000), PARTITION pmax VALUES LESS THAN MAXVALUE)'
const byHash = 'PARTITION BY HASH (id) PARTITIONS 2'

describe('a change of partitions', () => {
  it.each([
    [
      'REORGANIZE PARTITION p0 INTO (PARTITION pa VALUES LESS THAN (100000), PARTITION pb VALUES LESS THAN (200000))',
      byRange,
    ],
    ['REBUILD PARTITION p1, p0', byRange],
    ['REBUILD PARTITION ALL', byRange],
    ['COALESCE PARTITION 1', byHash],
    ['ADD PARTITION PARTITIONS 1', byHash],
    ['REMOVE PARTITIONING', byHash],
  ])('that copies many rows is refused unless that is accepted: %s', async (clause, partitions) => {
    const connection = await prepared(partitions)
    const directory = await migrationFiles({ '01_change.expand.sql': `ALTER TABLE p ${clause};` })
    await expect(runMigrations(runOptions(directory, connection))).rejects.toMatchObject({
      code: 'E_MIGRATION_BLOCKING',
      message: expect.stringMatching(/copies (partitions|the whole table) while nobody can write to p/),
    })
    const accepted = await runMigrations(runOptions(directory, connection, { allowCopy: true }))
    expect(accepted.failure?.message).toBeUndefined()
    expect(accepted.migrations[0]!.algorithm).toBe('ALGORITHM=COPY')
  })

  it.each([
    [
      'REORGANIZE PARTITION pmax INTO (PARTITION p2 VALUES LESS THAN (400000), PARTITION pmax VALUES LESS THAN MAXVALUE)',
      byRange,
      'ALGORITHM=COPY',
    ],
    ['REBUILD PARTITION p1', byRange, 'ALGORITHM=COPY'],
    ['OPTIMIZE PARTITION p0', byRange, 'ALGORITHM=INPLACE LOCK=NONE'],
    ['ANALYZE PARTITION p0', byRange, undefined],
    ['CHECK PARTITION ALL', byRange, undefined],
    ['TRUNCATE PARTITION p1', byRange, undefined],
    ['ADD PARTITION (PARTITION p9 VALUES LESS THAN (900000))', byRange.replace(/, PARTITION pmax[^)]*/, ''), undefined],
  ])('that copies few rows or none runs, big as the table is: %s', async (clause, partitions, algorithm) => {
    const connection = await prepared(partitions)
    const directory = await migrationFiles({ '01_change.expand.sql': `ALTER TABLE p ${clause};` })
    const outcome = await runMigrations(runOptions(directory, connection))
    expect(outcome.failure?.message).toBeUndefined()
    expect(outcome.migrations[0]!.algorithm).toBe(algorithm)
  })

  it('has no room for an algorithm on MariaDB, so none is sent', async (context) => {
    onlyOnMariaDb(context, 'its grammar')
    const connection = await prepared(byRange)
    const session = await server.session(connection)
    for (const sql of ['ALGORITHM=INPLACE, REBUILD PARTITION p1', 'REBUILD PARTITION p1, ALGORITHM=INPLACE'])
      await expect(session.query(`ALTER TABLE p ${sql}`)).rejects.toMatchObject({ errno: 1064 })
  })
})
