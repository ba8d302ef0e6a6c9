import { readAlterClauses, readIndexKind } from './alter-clauses.ts'
import { takeReference, takeTarget } from './classification.ts'
import type { Classification, ObjectKind } from './classification.ts'
import { readColumnDefinition } from './column-definition.ts'
import type { TokenReader } from './token-reader.ts'

export function readCreate(reader: TokenReader, result: Classification): void {
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

export function readAlterStatement(reader: TokenReader, result: Classification): void {
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

export function readDropStatement(reader: TokenReader, result: Classification): void {
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

export function readRenameStatement(reader: TokenReader, result: Classification): void {
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

export function readTruncate(reader: TokenReader, result: Classification): void {
  reader.take('TABLE')
  Object.assign(result, { nature: 'ddl', verb: 'TRUNCATE TABLE', objectKind: 'table' })
  takeTarget(reader, result)
}
