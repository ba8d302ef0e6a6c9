import { readAlterClauses, readIndexKind } from './alter-clauses.ts'
import type { AlterClause, IndexKind } from './alter-clauses.ts'
import { readColumnDefinition } from './column-definition.ts'
import type { ColumnDefinition } from './column-definition.ts'
import { TokenReader } from './token-reader.ts'
import type { NameInText } from './token-reader.ts'

export type ObjectKind =
  | 'table'
  | 'view'
  | 'procedure'
  | 'function'
  | 'trigger'
  | 'event'
  | 'sequence'
  | 'database'
  | 'index'

/**
 * How a statement behaves towards crashes: `ddl` commits by itself and is atomic, `data` can be undone with its
 * transaction, `opaque` may do anything (CALL, compound statements), `session` changes only the session.
 */
type StatementNature = 'ddl' | 'data' | 'query' | 'transaction' | 'session' | 'account' | 'admin' | 'opaque' | 'unknown'

interface TableColumn {
  name: string
  definition: ColumnDefinition
}

export interface Classification {
  nature: StatementNature
  /** e.g. `CREATE TABLE`, `ALTER TABLE`, `INSERT`. */
  verb: string
  /** Kind of what it creates, alters, drops or renames. */
  objectKind?: ObjectKind
  /** What it creates, alters, drops or writes to; the first is the main one. */
  targets: NameInText[]
  /** New names, by position in `targets`, of RENAME TABLE and ALTER … RENAME. */
  renames: NameInText[]
  /** Tables that it only refers to: LIKE, REFERENCES, FROM. */
  references: NameInText[]
  clauses: AlterClause[]
  columns: TableColumn[]
  index?: { name: string; kind: IndexKind; columns: string[] }
  options: {
    isTemporary: boolean
    orReplace: boolean
    ifExists: boolean
    ifNotExists: boolean
    /** CREATE TABLE … AS SELECT. */
    asSelect: boolean
    hasWhere: boolean
    hasLimit: boolean
    hasPrimaryKey: boolean
    /** INSERT without a list of columns. */
    lacksColumnList: boolean
    engine?: string
    charset?: string
  }
}

/** Says what one statement is and what it touches; what it does not know is `unknown`, never harmless. */
export function classify(sql: string): Classification {
  const reader = new TokenReader(sql)
  const result = blank()
  const first = reader.word()
  const read = readers[first]
  if (read) {
    reader.skip()
    result.verb = first
    read(reader, result)
  } else if (first === '(') Object.assign(result, { nature: 'query', verb: 'SELECT' })
  else result.verb = first
  return result
}

function blank(): Classification {
  return {
    nature: 'unknown',
    verb: '',
    targets: [],
    renames: [],
    references: [],
    clauses: [],
    columns: [],
    options: {
      isTemporary: false,
      orReplace: false,
      ifExists: false,
      ifNotExists: false,
      asSelect: false,
      hasWhere: false,
      hasLimit: false,
      hasPrimaryKey: false,
      lacksColumnList: false,
    },
  }
}

type Read = (reader: TokenReader, result: Classification) => void

const as =
  (nature: StatementNature): Read =>
  (_reader, result) => {
    result.nature = nature
  }

const readers: Record<string, Read> = {
  CREATE: readCreate,
  ALTER: readAlterStatement,
  DROP: readDropStatement,
  RENAME: readRenameStatement,
  TRUNCATE: readTruncate,
  INSERT: readInsert,
  REPLACE: readInsert,
  UPDATE: readUpdate,
  DELETE: readDelete,
  WITH: readWith,
  LOAD: readLoad,
  SELECT: as('query'),
  VALUES: as('query'),
  TABLE: as('query'),
  SHOW: as('query'),
  DESC: as('query'),
  DESCRIBE: as('query'),
  EXPLAIN: as('query'),
  CHECKSUM: as('query'),
  HELP: as('query'),
  DO: as('query'),
  SET: readSet,
  USE: as('session'),
  PREPARE: as('opaque'),
  EXECUTE: as('opaque'),
  DEALLOCATE: as('session'),
  CALL: readCall,
  BEGIN: readBegin,
  IF: as('opaque'),
  CASE: as('opaque'),
  LOOP: as('opaque'),
  WHILE: as('opaque'),
  REPEAT: as('opaque'),
  FOR: as('opaque'),
  START: as('transaction'),
  COMMIT: as('transaction'),
  ROLLBACK: as('transaction'),
  SAVEPOINT: as('transaction'),
  RELEASE: as('transaction'),
  XA: as('transaction'),
  LOCK: as('admin'),
  UNLOCK: as('admin'),
  ANALYZE: as('admin'),
  OPTIMIZE: as('admin'),
  REPAIR: as('admin'),
  CHECK: as('admin'),
  FLUSH: as('admin'),
  RESET: as('admin'),
  PURGE: as('admin'),
  KILL: as('admin'),
  INSTALL: as('admin'),
  UNINSTALL: as('admin'),
  HANDLER: as('admin'),
  CACHE: as('admin'),
  GRANT: as('account'),
  REVOKE: as('account'),
}

function readCreate(reader: TokenReader, result: Classification): void {
  const { options } = result
  for (;;) {
    if (reader.take('OR', 'REPLACE')) options.orReplace = true
    else if (reader.take('TEMPORARY')) options.isTemporary = true
    else if (reader.take('DEFINER')) skipDefiner(reader)
    else if (reader.take('ALGORITHM', '=') || reader.take('SQL', 'SECURITY')) reader.skip()
    else if (!reader.takeOneOf('AGGREGATE', 'ONLINE', 'OFFLINE')) break
  }
  const indexAt = reader.word()
  if (['UNIQUE', 'FULLTEXT', 'SPATIAL', 'INDEX'].includes(indexAt)) return readCreateIndex(reader, result)
  const kind = reader.word()
  reader.skip()
  result.verb = `CREATE ${kind}`
  if (['USER', 'ROLE', 'SERVER'].includes(kind)) result.nature = kind === 'SERVER' ? 'admin' : 'account'
  const objectKind = objectKinds[kind]
  if (!objectKind) return
  result.nature = 'ddl'
  result.objectKind = objectKind
  options.ifNotExists = reader.take('IF', 'NOT', 'EXISTS')
  takeTarget(reader, result)
  if (objectKind === 'table') readCreateTable(reader, result)
  if (objectKind === 'trigger') readTriggerTable(reader, result)
}

const objectKinds: Record<string, ObjectKind> = {
  TABLE: 'table',
  VIEW: 'view',
  PROCEDURE: 'procedure',
  FUNCTION: 'function',
  TRIGGER: 'trigger',
  EVENT: 'event',
  SEQUENCE: 'sequence',
  DATABASE: 'database',
  SCHEMA: 'database',
}

/** `= 'a'@'%'`, `= CURRENT_USER()`, `= role`. */
function skipDefiner(reader: TokenReader): void {
  reader.take('=')
  reader.skip()
  if (reader.word() === '(') reader.parenthesised()
  if (reader.take('@')) reader.skip()
}

function readCreateIndex(reader: TokenReader, result: Classification): void {
  result.nature = 'ddl'
  result.verb = 'CREATE INDEX'
  result.objectKind = 'index'
  const kind = readIndexKind(reader) ?? 'index'
  result.options.ifNotExists = reader.take('IF', 'NOT', 'EXISTS')
  const name = reader.name()?.name ?? ''
  if (reader.take('USING')) reader.skip()
  reader.take('ON')
  takeTarget(reader, result)
  result.index = { name, kind, columns: reader.nameList() }
  while (!reader.isDone()) {
    const option = reader.takeOneOf('ALGORITHM', 'LOCK')
    if (!option) reader.skip()
    else {
      reader.take('=')
      result.clauses.push({ kind: option === 'LOCK' ? 'lock' : 'algorithm', value: reader.word() })
      reader.skip()
    }
  }
}

function readCreateTable(reader: TokenReader, result: Classification): void {
  if (reader.take('LIKE')) {
    takeReference(reader, result)
    return
  }
  if (reader.word() === '(') {
    if (reader.word(1) === 'LIKE') {
      reader.skip(2)
      takeReference(reader, result)
      return
    }
    for (const part of reader.parenthesised()) readTableElement(reader.over(part), result)
  }
  readTableOptions(reader, result)
}

function readTableElement(reader: TokenReader, result: Classification): void {
  if (reader.word() === 'SELECT' || reader.word() === 'WITH') {
    result.options.asSelect = true
    return
  }
  if (reader.take('CONSTRAINT') && !['PRIMARY', 'UNIQUE', 'FOREIGN', 'CHECK'].includes(reader.word())) reader.name()
  if (reader.take('FOREIGN', 'KEY')) {
    if (reader.word() !== '(') reader.name()
    reader.nameList()
    if (reader.take('REFERENCES')) takeReference(reader, result)
    return
  }
  if (reader.word() === 'CHECK' || (reader.word() === 'PERIOD' && reader.word(1) === 'FOR')) return
  const isName = reader.peek()?.kind === 'quoted'
  const indexKind = isName ? undefined : readIndexKind(reader)
  if (indexKind) {
    if (indexKind === 'primary') result.options.hasPrimaryKey = true
    return
  }
  const name = reader.name()
  if (!name) return
  const definition = readColumnDefinition(reader)
  if (definition.isPrimaryKey) result.options.hasPrimaryKey = true
  result.columns.push({ name: name.name, definition })
}

function readTableOptions(reader: TokenReader, result: Classification): void {
  while (!reader.isDone()) {
    if (reader.take('ENGINE')) result.options.engine = optionValue(reader)
    else if (reader.take('CHARSET') || reader.take('CHARACTER', 'SET')) result.options.charset = optionValue(reader)
    else if (reader.word() === 'SELECT' || reader.word() === 'WITH') {
      // WITH SYSTEM VERSIONING is a table option of MariaDB.
      result.options.asSelect = reader.word(1) !== 'SYSTEM'
      return
    } else if (reader.word() === '(') {
      if (reader.word(1) === 'SELECT' || reader.word(1) === 'WITH') result.options.asSelect = true
      reader.parenthesised()
    } else reader.skip()
  }
}

function optionValue(reader: TokenReader): string {
  reader.take('=')
  return reader.name()?.name ?? ''
}

function readTriggerTable(reader: TokenReader, result: Classification): void {
  while (!reader.isDone() && !reader.take('ON')) reader.skip()
  takeReference(reader, result)
}

function readAlterStatement(reader: TokenReader, result: Classification): void {
  reader.takeOneOf('ONLINE', 'OFFLINE')
  reader.take('IGNORE')
  if (reader.take('DEFINER')) skipDefiner(reader)
  if (reader.take('ALGORITHM', '=') || reader.take('SQL', 'SECURITY')) reader.skip()
  if (reader.word() === 'ALGORITHM' || reader.word() === 'DEFINER' || reader.word() === 'SQL') {
    while (!reader.isDone() && reader.word() !== 'VIEW') reader.skip()
  }
  const kind = reader.word()
  reader.skip()
  result.verb = `ALTER ${kind}`
  if (kind === 'USER' || kind === 'ROLE') result.nature = 'account'
  const objectKind = objectKinds[kind]
  if (!objectKind) return
  result.nature = 'ddl'
  result.objectKind = objectKind
  result.options.ifExists = reader.take('IF', 'EXISTS')
  takeTarget(reader, result)
  if (objectKind !== 'table') return
  result.clauses = readAlterClauses(reader)
  for (const clause of result.clauses) {
    if (clause.kind === 'rename-table') result.renames.push(clause.to)
    if (clause.kind === 'exchange-partition') result.targets.push(clause.table)
  }
}

function readDropStatement(reader: TokenReader, result: Classification): void {
  result.options.isTemporary = reader.take('TEMPORARY')
  const kind = reader.word()
  reader.skip()
  result.verb = `DROP ${kind}`
  if (['USER', 'ROLE'].includes(kind)) result.nature = 'account'
  if (kind === 'PREPARE') result.nature = 'session'
  if (kind === 'INDEX') return readDropIndex(reader, result)
  const objectKind = kind === 'TABLES' ? 'table' : objectKinds[kind]
  if (!objectKind) return
  result.nature = 'ddl'
  result.objectKind = objectKind
  result.options.ifExists = reader.take('IF', 'EXISTS')
  do takeTarget(reader, result)
  while (reader.take(','))
}

function readDropIndex(reader: TokenReader, result: Classification): void {
  result.nature = 'ddl'
  result.objectKind = 'index'
  result.options.ifExists = reader.take('IF', 'EXISTS')
  result.index = { name: reader.name()?.name ?? '', kind: 'index', columns: [] }
  reader.take('ON')
  takeTarget(reader, result)
}

function readRenameStatement(reader: TokenReader, result: Classification): void {
  if (reader.take('USER')) {
    result.nature = 'account'
    return
  }
  if (!reader.takeOneOf('TABLE', 'TABLES')) return
  Object.assign(result, { nature: 'ddl', verb: 'RENAME TABLE', objectKind: 'table' })
  result.options.ifExists = reader.take('IF', 'EXISTS')
  do {
    takeTarget(reader, result)
    reader.take('TO')
    const to = reader.name()
    if (to) result.renames.push(to)
  } while (reader.take(','))
}

function readTruncate(reader: TokenReader, result: Classification): void {
  reader.take('TABLE')
  Object.assign(result, { nature: 'ddl', verb: 'TRUNCATE TABLE', objectKind: 'table' })
  takeTarget(reader, result)
}

function readInsert(reader: TokenReader, result: Classification): void {
  result.nature = 'data'
  while (reader.takeOneOf('LOW_PRIORITY', 'DELAYED', 'HIGH_PRIORITY', 'IGNORE')) continue
  reader.take('INTO')
  takeTarget(reader, result)
  if (reader.take('PARTITION')) reader.parenthesised()
  if (reader.word() === '(') reader.parenthesised()
  else result.options.lacksColumnList = reader.word() !== 'SET'
  result.options.asSelect = reader.word() === 'SELECT' || reader.word() === 'WITH' || reader.word(1) === 'SELECT'
}

function readUpdate(reader: TokenReader, result: Classification): void {
  result.nature = 'data'
  while (reader.takeOneOf('LOW_PRIORITY', 'IGNORE')) continue
  takeTarget(reader, result)
  readTail(reader, result)
}

function readDelete(reader: TokenReader, result: Classification): void {
  result.nature = 'data'
  while (reader.takeOneOf('LOW_PRIORITY', 'QUICK', 'IGNORE')) continue
  reader.take('FROM')
  takeTarget(reader, result)
  readTail(reader, result)
}

function readTail(reader: TokenReader, result: Classification): void {
  for (let depth = 0; !reader.isDone(); reader.skip()) {
    const word = reader.word()
    if (word === '(') depth++
    else if (word === ')') depth--
    else if (depth === 0 && word === 'WHERE') result.options.hasWhere = true
    else if (depth === 0 && word === 'LIMIT') result.options.hasLimit = true
  }
}

/** `WITH … SELECT` asks, `WITH … UPDATE` and `WITH … DELETE` write. */
function readWith(reader: TokenReader, result: Classification): void {
  result.nature = 'query'
  for (let depth = 0; !reader.isDone(); reader.skip()) {
    const word = reader.word()
    if (word === '(') depth++
    else if (word === ')') depth--
    else if (depth === 0 && (word === 'UPDATE' || word === 'DELETE')) {
      result.verb = word
      reader.skip()
      return word === 'UPDATE' ? readUpdate(reader, result) : readDelete(reader, result)
    }
  }
}

function readLoad(reader: TokenReader, result: Classification): void {
  const isIndex = reader.word() === 'INDEX'
  result.nature = isIndex ? 'admin' : 'data'
  while (!reader.isDone() && !reader.take('TABLE')) reader.skip()
  takeTarget(reader, result)
}

function readSet(reader: TokenReader, result: Classification): void {
  result.nature = 'session'
  if (reader.word() === 'PASSWORD' || reader.word() === 'ROLE') result.nature = 'account'
  if (reader.take('GLOBAL') || reader.take('PERSIST') || reader.take('STATEMENT')) result.nature = 'admin'
  if (reader.word() === 'AUTOCOMMIT' || reader.word() === 'TRANSACTION') result.nature = 'transaction'
}

function readCall(reader: TokenReader, result: Classification): void {
  result.nature = 'opaque'
  result.objectKind = 'procedure'
  takeTarget(reader, result)
}

/** `BEGIN` alone opens a transaction, `BEGIN NOT ATOMIC` a block of MariaDB. */
function readBegin(reader: TokenReader, result: Classification): void {
  result.nature = reader.isDone() || reader.word() === 'WORK' ? 'transaction' : 'opaque'
}

function takeTarget(reader: TokenReader, result: Classification): void {
  const name = reader.name()
  if (name) result.targets.push(name)
}

function takeReference(reader: TokenReader, result: Classification): void {
  const name = reader.name()
  if (name) result.references.push(name)
}
