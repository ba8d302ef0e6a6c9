import type { AlterClause } from './sql/alter-clauses.ts'
import type { Classification } from './sql/classify.ts'
import type { ColumnDefinition } from './sql/column-definition.ts'
import { columnChange } from './expected-column-change.ts'
import { isCandidate } from './prepare.ts'
import { algorithms, isInstantUnsafe } from './probe-changes.ts'
import { endsStatement } from './silent-copy.ts'

/** What decides how a table is changed, beside the change. */
export interface ExpectedTable {
  engine: string
  charset: string | undefined
  /** Compressed rows rule out instant columns. */
  isCompressed: boolean
  /** So does a full-text index; and nobody can write while the table is rebuilt. */
  hasFulltext: boolean
  /** MariaDB copies a table that has both when the order of its columns changes. */
  hasVirtualAndCheck: boolean
  /** Whether an index names the column. */
  isIndexed: (column: string) => boolean
  column: (name: string) => ColumnDefinition | undefined
  /** As the file has set them. */
  checksForeignKeys: boolean
}

/** Index into `algorithms`; undefined where only trying it out tells. */
type Rank = 0 | 1 | 2 | 3 | undefined

interface Server {
  isMariaDb: boolean
  /** e.g. 80029 for 8.0.29. */
  number: number
}

/**
 * How the server will probably execute a change of an InnoDB table, by what its kind and version document; undefined
 * where that cannot be said, e.g. for partitions. Only a trial on an empty copy knows for certain, and a run makes it.
 */
export function expectedAlgorithm(what: Classification, table: ExpectedTable, version: string): string | undefined {
  if (endsStatement(what)) return algorithms[3].label
  const server = readServer(version)
  if (!isCandidate(what) || table.engine !== 'InnoDB' || !server) return undefined
  const ranks = what.verb === 'CREATE INDEX' ? [indexRank(what.index?.kind)] : clauseRanks(what, table, server)
  if (ranks.length === 0 || ranks.includes(undefined)) return undefined
  const worst = Math.max(...ranks.map(Number))
  return algorithms[worst === 0 && isInstantUnsafe(version) ? 1 : worst]!.label
}

/** Undefined for servers that nothing is known of here: before MySQL 5.7 and MariaDB 10.4. */
function readServer(version: string): Server | undefined {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/, 3).map(Number)
  const number = major * 10_000 + minor * 100 + patch
  const isMariaDb = /mariadb/i.test(version)
  return number >= (isMariaDb ? 100_400 : 50_700) ? { isMariaDb, number } : undefined
}

const clauseRanks = (what: Classification, table: ExpectedTable, server: Server): Rank[] =>
  what.clauses.map((clause) => {
    if (clause.kind === 'drop-primary-key') return addsPrimaryKey(what) ? rebuild(table) : 3
    if (clause.kind === 'engine') return clause.engine.toLowerCase() === 'innodb' ? rebuild(table) : 3
    return clauseRank(clause, table, server)
  })

const addsPrimaryKey = ({ clauses }: Classification) =>
  clauses.some((clause) => clause.kind === 'add-index' && clause.indexKind === 'primary')

const rebuild = ({ hasFulltext }: ExpectedTable): Rank => (hasFulltext ? 2 : 1)

const indexRank = (kind: string | undefined): Rank => (kind === 'fulltext' || kind === 'spatial' ? 2 : 1)

function clauseRank(clause: AlterClause, table: ExpectedTable, server: Server): Rank {
  const since = (number: number): Rank => (server.isMariaDb || server.number >= number ? 0 : 1)
  switch (clause.kind) {
    case 'add-column':
      return addedColumn(clause, table, server)
    case 'drop-column':
      if (server.isMariaDb && table.hasVirtualAndCheck) return 3
      if (table.hasFulltext || (!server.isMariaDb && server.number < 80_029)) return rebuild(table)
      return table.isIndexed(clause.column) || table.isCompressed ? 1 : 0
    case 'modify-column':
    case 'change-column':
      return changedColumn(clause, table, server)
    case 'rename-column':
      return since(80_028)
    case 'set-default':
    case 'drop-default':
      return since(80_012)
    case 'add-index':
      return indexRank(clause.indexKind)
    case 'drop-index':
      return 1
    case 'force':
    case 'row-format':
      return rebuild(table)
    case 'rename-index':
    case 'default-charset':
    case 'comment':
    case 'auto-increment':
      return server.isMariaDb ? 0 : 1
    case 'add-foreign-key':
      if (table.checksForeignKeys) return 3
      return server.isMariaDb ? 0 : 1
    case 'drop-foreign-key':
      return 1
    case 'add-check':
      return server.isMariaDb || (clause.isEnforced && server.number >= 80_016) ? 3 : undefined
    case 'rename-table':
      return since(80_012)
    case 'convert-charset':
    case 'system-versioning':
      return 3
    default:
      return undefined
  }
}

function addedColumn(
  { definition, position }: Extract<AlterClause, { kind: 'add-column' }>,
  table: ExpectedTable,
  server: Server,
): Rank {
  if (definition.default === 'expression' || definition.generated === 'stored') return 3
  if (definition.hasCheck && !server.isMariaDb) return server.number >= 80_016 ? 3 : undefined
  if (definition.hasReferences && server.isMariaDb) return 3
  if (definition.isAutoIncrement) return 2
  if (definition.isUnique || definition.isPrimaryKey) return 1
  if (server.isMariaDb && position !== 'last' && table.hasVirtualAndCheck) return 3
  if (definition.generated === 'virtual') return server.isMariaDb || server.number >= 80_000 ? 0 : 1
  const isInstant = server.isMariaDb || server.number >= (position === 'last' ? 80_012 : 80_029)
  return isInstant && !table.isCompressed && !table.hasFulltext ? 0 : rebuild(table)
}

function changedColumn(
  clause: Extract<AlterClause, { kind: 'modify-column' | 'change-column' }>,
  table: ExpectedTable,
  { isMariaDb, number }: Server,
): Rank {
  const before = table.column(clause.column)
  if (!before) return undefined
  const change = columnChange(before, clause.definition, table)
  if (change === 'copy') return 3
  if (change === 'rebuild') return rebuild(table)
  const isMoved = clause.kind === 'modify-column' && clause.position !== 'last'
  if (isMoved && !isMariaDb) return rebuild(table)
  const isRenamed = clause.kind === 'change-column' && clause.column !== clause.newName
  if (isMariaDb) return 0
  if (change === 'metadata') return /ENUM|SET/.test(clause.definition.type) && number >= 80_012 ? 0 : 1
  return number >= (isRenamed ? 80_028 : 80_012) ? 0 : 1
}
