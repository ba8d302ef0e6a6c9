import type { Classification, Read, StatementNature } from './classification.ts'
import {
  readAnalyze,
  readBegin,
  readCall,
  readDelete,
  readInsert,
  readLoad,
  readRollback,
  readSet,
  readUpdate,
  readWith,
} from './classify-data.ts'
import { readAlterStatement, readCreate, readDropStatement, readRenameStatement, readTruncate } from './classify-ddl.ts'
import type { Token } from './lexer.ts'
import { TokenReader } from './token-reader.ts'

export type { Classification, ObjectKind } from './classification.ts'

/**
 * Says what one statement is and what it touches; what it does not know is `unknown`, never harmless. `tokens` are its
 * significant ones, where somebody has them already.
 */
export function classify(sql: string, tokens?: readonly Token[]): Classification {
  const reader = new TokenReader(sql, tokens)
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
  ROLLBACK: readRollback,
  SAVEPOINT: as('transaction'),
  RELEASE: as('transaction'),
  XA: as('transaction'),
  LOCK: as('admin'),
  UNLOCK: as('admin'),
  ANALYZE: readAnalyze,
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
