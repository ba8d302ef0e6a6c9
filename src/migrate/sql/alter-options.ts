import { plain, takeName, takeValue, unknown } from './alter-clause.ts'
import type { AlterClause, PlainClauseKind, RebuildPartition } from './alter-clause.ts'
import type { TokenReader } from './token-reader.ts'

const options: Record<string, PlainClauseKind> = {
  FORCE: 'force',
  ROW_FORMAT: 'row-format',
  KEY_BLOCK_SIZE: 'row-format',
  AUTO_INCREMENT: 'auto-increment',
  COMMENT: 'comment',
  DEFAULT: 'default-charset',
  CHARACTER: 'default-charset',
  CHARSET: 'default-charset',
  COLLATE: 'default-charset',
  ENABLE: 'keys',
  DISABLE: 'keys',
  DISCARD: 'tablespace',
  IMPORT: 'tablespace',
  TABLESPACE: 'tablespace',
  TRUNCATE: 'truncate-partition',
  PARTITION: 'repartition',
  REMOVE: 'repartition',
  WITH: 'validation',
  WITHOUT: 'validation',
  AVG_ROW_LENGTH: 'table-option',
  CHECKSUM: 'table-option',
  COMPRESSION: 'table-option',
  CONNECTION: 'table-option',
  DELAY_KEY_WRITE: 'table-option',
  ENCRYPTED: 'table-option',
  ENCRYPTION: 'table-option',
  INSERT_METHOD: 'table-option',
  MAX_ROWS: 'table-option',
  MIN_ROWS: 'table-option',
  PACK_KEYS: 'table-option',
  PAGE_COMPRESSED: 'row-format',
  STATS_AUTO_RECALC: 'table-option',
  STATS_PERSISTENT: 'table-option',
  STATS_SAMPLE_PAGES: 'table-option',
  UNION: 'table-option',
}

const partitionVerbs: Record<string, RebuildPartition['how']> = {
  COALESCE: 'coalesce',
  REORGANIZE: 'reorganize',
  REBUILD: 'rebuild',
  OPTIMIZE: 'optimize',
  ANALYZE: 'check',
  CHECK: 'check',
  REPAIR: 'check',
}

/** Takes `REORGANIZE PARTITION p0, p1 INTO …` up to the end; without names it means all partitions. */
function readPartitionVerb(reader: TokenReader, how: RebuildPartition['how']): AlterClause {
  reader.skip()
  reader.take('PARTITION')
  reader.takeOneOf('NO_WRITE_TO_BINLOG', 'LOCAL')
  const names: string[] = []
  if (how !== 'coalesce' && reader.word() !== 'ALL' && reader.word() !== 'INTO')
    do names.push(takeName(reader))
    while (reader.take(','))
  reader.rest()
  return { kind: 'rebuild-partition', how, partitions: names.filter(Boolean).length > 0 ? names : 'all' }
}

/** Table options may follow each other without a comma; partition clauses reach to the end. */
export function readOption(reader: TokenReader): AlterClause {
  if (reader.take('ALGORITHM')) return { kind: 'algorithm', value: takeValue(reader) }
  if (reader.take('LOCK')) return { kind: 'lock', value: takeValue(reader) }
  if (reader.take('ENGINE')) return { kind: 'engine', engine: takeName(reader) }
  if (reader.take('CONVERT', 'TO')) {
    if (!reader.take('CHARACTER', 'SET')) reader.take('CHARSET')
    const charset = takeName(reader)
    if (reader.take('COLLATE')) takeValue(reader)
    return { kind: 'convert-charset', charset }
  }
  if (reader.take('ORDER', 'BY')) return plain(reader, 'order-by', true)
  if (reader.take('EXCHANGE', 'PARTITION')) {
    takeName(reader)
    reader.take('WITH', 'TABLE')
    const table = reader.name()
    return table ? { kind: 'exchange-partition', table } : unknown(reader)
  }
  const partitionVerb = partitionVerbs[reader.word()]
  if (partitionVerb) return readPartitionVerb(reader, partitionVerb)
  const kind = options[reader.word()]
  if (!kind) return unknown(reader)
  if (reader.word() === 'TRUNCATE') return plain(reader, kind, true)
  if (kind === 'repartition') return plain(reader, kind, true)
  if (kind === 'keys' || kind === 'tablespace' || kind === 'validation') return plain(reader, kind)
  reader.take('DEFAULT')
  if (reader.take('CHARACTER')) reader.take('SET')
  else reader.skip()
  if (kind !== 'force') takeValue(reader)
  return { kind }
}
