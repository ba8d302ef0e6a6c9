import { beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions, Session } from '../../src/migrate/database.ts'
import { loadMigrations } from '../../src/migrate/files/files.ts'
import { prepareStatements } from '../../src/migrate/prepare.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { readPreImages, readTableFacts, touchedObjects } from '../../src/migrate/connect/server-facts.ts'
import { startMariadb } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'
import { onlyOnMariaDb } from '../support/named-server.ts'
import { numbersTo } from '../support/numbers.ts'

let connection: ConnectionOptions
let session: Session

beforeAll(async () => {
  const server = await startMariadb()
  connection = await server.schema()
  session = await server.session(connection)
  return () => server.stop()
})

const columns = `id INT PRIMARY KEY, n INT, name VARCHAR(20), b BIGINT, kind ENUM('a','b'), body TEXT, nn INT NOT NULL DEFAULT 0`
const plain = `(${columns}, KEY n_ix (n), KEY name_ix (name)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`
const tables = {
  plain,
  virtual: plain.replace('KEY n_ix', 'g INT AS (n + 1) VIRTUAL, CHECK (n > 0), KEY n_ix'),
  partitioned: `${plain} PARTITION BY HASH (id) PARTITIONS 3`,
  versioned: `${plain} WITH SYSTEM VERSIONING PARTITION BY HASH (id) PARTITIONS 3`,
  myisam: plain.replace('InnoDB', 'MyISAM'),
}

/** All of them in `npm run simulate`; here those that MariaDB accepts as instant and yet copies, and every fifth. */
const everyChange: [table: keyof typeof tables, clause: string][] = [
  ...[
    'ENGINE=MyISAM',
    'ENGINE MyISAM',
    'ENGINE=`Aria`',
    "ENGINE='MyISAM'",
    "COMMENT='x', ENGINE=MyISAM",
    'ADD COLUMN x INT, ENGINE=MyISAM',
    'ENGINE=InnoDB',
    'ORDER BY n',
    'PARTITION BY HASH (id) PARTITIONS 4',
    'FORCE',
    'ROW_FORMAT=COMPRESSED',
    "COMMENT='x'",
    'AUTO_INCREMENT=5000',
    'DEFAULT CHARSET=latin1',
    'CONVERT TO CHARACTER SET latin1',
    'CONVERT TO CHARACTER SET utf8mb4',
    'ADD COLUMN x INT',
    'ADD COLUMN x INT FIRST',
    'ADD COLUMN x INT AUTO_INCREMENT UNIQUE',
    'ADD COLUMN x INT AS (n) VIRTUAL',
    'ADD COLUMN x INT AS (n) STORED',
    'ADD COLUMN x VARCHAR(40) DEFAULT (UUID())',
    'ADD COLUMN x INT UNIQUE',
    'DROP COLUMN b',
    'DROP COLUMN n',
    'MODIFY n BIGINT',
    'MODIFY n INT NOT NULL',
    'MODIFY nn INT',
    'MODIFY name VARCHAR(63)',
    'MODIFY name VARCHAR(64)',
    'MODIFY name TEXT',
    'MODIFY b BIGINT FIRST',
    "MODIFY kind ENUM('a','b','c')",
    "MODIFY kind ENUM('b','a')",
    'CHANGE n m INT',
    'RENAME COLUMN n TO m',
    'ALTER n SET DEFAULT 4',
    'ADD INDEX x (b)',
    'ADD UNIQUE x (b)',
    'ADD UNIQUE x (body)',
    'ADD FULLTEXT x (name)',
    'DROP INDEX n_ix',
    'RENAME INDEX n_ix TO m_ix',
    'DROP PRIMARY KEY',
    'DROP PRIMARY KEY, ADD PRIMARY KEY (id, n)',
    'ADD CHECK (n >= 0)',
    'ADD SYSTEM VERSIONING',
    'STATS_PERSISTENT=1',
    'MAX_ROWS=100000',
    'ADD COLUMN x INT, ADD INDEX y (b)',
  ].map((clause): [keyof typeof tables, string] => ['plain', clause]),
  ...['ENGINE=MyISAM', 'ADD COLUMN x INT FIRST', 'ADD COLUMN x INT', 'MODIFY n BIGINT'].map(
    (clause): [keyof typeof tables, string] => ['virtual', clause],
  ),
  ...[
    'ENGINE=MyISAM',
    'ENGINE=InnoDB',
    'DROP PRIMARY KEY',
    'DROP PRIMARY KEY, ADD COLUMN z INT',
    'DROP PRIMARY KEY, ADD PRIMARY KEY (id, n)',
    'ADD SYSTEM VERSIONING',
    'REMOVE PARTITIONING',
    'PARTITION BY HASH (id) PARTITIONS 4',
    'ADD COLUMN x INT',
    'ADD INDEX x (b)',
    'MODIFY n BIGINT',
  ].map((clause): [keyof typeof tables, string] => ['partitioned', clause]),
  ['versioned', 'DROP SYSTEM VERSIONING'],
  ...['ENGINE=InnoDB', 'ENGINE=Aria', "COMMENT='x'", 'ADD COLUMN x INT'].map(
    (clause): [keyof typeof tables, string] => ['myisam', clause],
  ),
]

const isWhole = process.env['MIGRATE_KILL_POINTS'] === 'all'
const isSuspect = (kind: keyof typeof tables, clause: string) =>
  /ENGINE|ORDER BY|PARTITION/.test(clause) || (kind === 'partitioned' && /PRIMARY KEY|VERSIONING/.test(clause))
const changes = everyChange.filter(
  ([kind, clause], index) => isWhole || kind === 'versioned' || isSuspect(kind, clause) || index % 5 === 0,
)

describe('what the server says it does with an empty copy', () => {
  it('is what it does with the rows of the table, for every clause', { timeout: 120_000 }, async (context) => {
    onlyOnMariaDb(context, 'which change needs which algorithm differs from MySQL')
    const created = changes.map(
      ([kind], index) =>
        `CREATE TABLE t${index} ${tables[kind]}; INSERT INTO t${index} (id, n, name, b, kind, body, nn) VALUES (1, 1, 'a', 1, 'a', 'a', 1), (2, 2, 'b', 2, 'b', 'b', 2)`,
    )
    await session.query(created.join('; '))
    const { migrations } = loadMigrations(
      changes.map(([, clause], index) => ({
        file: `${index + 100}_a.sql`,
        bytes: new TextEncoder().encode(`ALTER TABLE t${index} ${clause};`),
      })),
    )
    const facts = await readTableFacts(
      session,
      changes.map((_, index) => `t${index}`),
    )
    const images = await readPreImages(session, touchedObjects(migrations), new Set(facts.keys()))
    const [answer] = await session.query('SELECT VERSION() AS version')
    const prepared = await prepareStatements(session, {
      pending: migrations,
      facts,
      images,
      version: String(answer!.rows[0]!['version']),
      allowCopy: false,
      disk: {},
      resetSession: 'DO 0',
    })
    const wrong: string[] = []
    for (const [index, { id, statements }] of migrations.entries()) {
      const [result] = await session.query(prepared.sqlFor(statements[0]!).sql)
      const isCopied = result!.affectedRows > 0
      const said = prepared.algorithms.get(id)
      if (isCopied !== (said === 'ALGORITHM=COPY')) wrong.push(`${changes[index]!.join(': ')} says ${said}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('a change that always copies the table', () => {
  it.each(['ENGINE=MyISAM', 'PARTITION BY HASH (id) PARTITIONS 4', 'ORDER BY n'])(
    '%s is refused for a big table, and made where somebody accepts the copy',
    async (clause) => {
      const directory = await migrationFiles({ '01_big.sql': `ALTER TABLE big ${clause};` })
      await session.query(
        `DROP TABLE IF EXISTS _acd_migrations, _acd_runs, big; CREATE TABLE big (id INT PRIMARY KEY, n INT) ENGINE=InnoDB; INSERT INTO big SELECT seq, seq FROM ${numbersTo(150_000)}; ANALYZE TABLE big`,
      )
      await expect(runMigrations(runOptions(directory, connection))).rejects.toMatchObject({
        code: 'E_MIGRATION_BLOCKING',
        message: expect.stringContaining('copies the whole table while nobody can write to big'),
      })
      const outcome = await runMigrations(runOptions(directory, connection, { allowCopy: true }))
      expect(outcome.failure).toBeUndefined()
      expect(outcome.migrations[0]!.algorithm).toBe('ALGORITHM=COPY')
    },
  )
})
