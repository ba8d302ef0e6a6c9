import { takeTarget } from './classification.ts'
import type { Classification, StatementNature } from './classification.ts'
import { assignments } from './set-statement.ts'
import type { TokenReader } from './token-reader.ts'

export function readInsert(reader: TokenReader, result: Classification): void {
  result.nature = 'data'
  while (reader.takeOneOf('LOW_PRIORITY', 'DELAYED', 'HIGH_PRIORITY', 'IGNORE')) continue
  reader.take('INTO')
  takeTarget(reader, result)
  if (reader.take('PARTITION')) reader.parenthesised()
  if (reader.word() === '(') reader.parenthesised()
  else result.options.lacksColumnList = reader.word() !== 'SET'
  result.options.asSelect = reader.word() === 'SELECT' || reader.word() === 'WITH' || reader.word(1) === 'SELECT'
}

export function readUpdate(reader: TokenReader, result: Classification): void {
  result.nature = 'data'
  while (reader.takeOneOf('LOW_PRIORITY', 'IGNORE')) continue
  takeTarget(reader, result)
  readTail(reader, result)
}

export function readDelete(reader: TokenReader, result: Classification): void {
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
export function readWith(reader: TokenReader, result: Classification): void {
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

export function readLoad(reader: TokenReader, result: Classification): void {
  const isIndex = reader.word() === 'INDEX'
  result.nature = isIndex ? 'admin' : 'data'
  while (!reader.isDone() && !reader.take('TABLE')) reader.skip()
  takeTarget(reader, result)
}

export function readSet(reader: TokenReader, result: Classification): void {
  result.nature = 'session'
  if (reader.word() === 'PASSWORD' || reader.word() === 'ROLE') result.nature = 'account'
  if (reader.take('STATEMENT')) {
    while (!reader.isDone() && !reader.take('FOR')) reader.skip()
    result.nature = natureOf(reader.word()) ?? 'opaque'
  } else if (reader.take('GLOBAL') || reader.take('PERSIST')) result.nature = 'admin'
  else if (reader.word() === 'TRANSACTION') result.nature = 'transaction'
  else if (result.nature === 'session') {
    const assigned = assignments(reader.text)
    if (assigned.length === 0) return
    // `SET @@GLOBAL.x` changes the server.
    if (assigned.every(({ scope }) => scope === 'global')) result.nature = 'admin'
    const [first] = assigned
    if (assigned.length === 1 && first!.name === 'autocommit' && first!.scope === 'session')
      result.nature = 'transaction'
  }
}

/** `ANALYZE TABLE` counts; MariaDB's `ANALYZE UPDATE …` executes what it explains. */
export function readAnalyze(reader: TokenReader, result: Classification): void {
  result.nature = 'admin'
  if (reader.takeOneOf('LOCAL', 'NO_WRITE_TO_BINLOG') || ['TABLE', 'TABLES'].includes(reader.word())) return
  if (reader.take('FORMAT', '=')) reader.skip()
  result.nature = natureOf(reader.word()) ?? 'opaque'
}

/** Of a statement behind a prefix, by its first word; undefined for one that has to be looked into. */
function natureOf(verb: string): StatementNature | undefined {
  if (['INSERT', 'REPLACE', 'UPDATE', 'DELETE'].includes(verb)) return 'data'
  return verb === 'SELECT' ? 'query' : undefined
}

export function readCall(reader: TokenReader, result: Classification): void {
  result.nature = 'opaque'
  result.objectKind = 'procedure'
  takeTarget(reader, result)
}

/** `BEGIN` alone opens a transaction, `BEGIN NOT ATOMIC` a block of MariaDB. */
export function readBegin(reader: TokenReader, result: Classification): void {
  result.nature = reader.isDone() || reader.word() === 'WORK' ? 'transaction' : 'opaque'
}

/** `ROLLBACK TO` leaves the transaction open. */
export function readRollback(reader: TokenReader, result: Classification): void {
  result.nature = 'transaction'
  reader.take('WORK')
  if (reader.word() === 'TO') result.verb = 'ROLLBACK TO'
}
