/** One parameter that RDS lets its users change. */
export interface EngineParameter {
  name: string
  defaultValue: string
  /** `[1-65535]` for a range, `[ON|OFF]` for a choice, as the API writes it. */
  range: string
  needsRestart: boolean
  description: string
}

const parameter = (
  name: string,
  defaultValue: string,
  range: string,
  description: string,
  needsRestart = false,
): EngineParameter => ({
  name,
  defaultValue,
  range,
  needsRestart,
  description,
})

/** The parameters that the local cloud knows; the real service has some hundred more. */
export const engineParameters: readonly EngineParameter[] = [
  parameter('character_set_server', 'utf8mb4', '[utf8|latin1|gbk|utf8mb4]', 'The default character set.', true),
  parameter('connect_timeout', '10', '[1-3600]', 'Seconds that the server waits for a connect packet.'),
  parameter('default_week_format', '0', '[0-7]', 'The default mode of WEEK().'),
  parameter('div_precision_increment', '4', '[0-30]', 'Digits that a division adds to the scale of its result.'),
  parameter(
    'eq_range_index_dive_limit',
    '100',
    '[0-4294967295]',
    'Equality ranges from which on index statistics are used.',
  ),
  parameter('event_scheduler', 'ON', '[ON|OFF]', 'Whether events run.'),
  parameter('ft_min_word_len', '4', '[1-3600]', 'The shortest word in a full-text index.', true),
  parameter('group_concat_max_len', '1024', '[4-1844674407370954752]', 'The longest result of GROUP_CONCAT().'),
  parameter('innodb_lock_wait_timeout', '50', '[1-1073741824]', 'Seconds that a transaction waits for a row lock.'),
  parameter('innodb_print_all_deadlocks', 'OFF', '[ON|OFF]', 'Whether every deadlock is logged.'),
  parameter('interactive_timeout', '7200', '[10-86400]', 'Seconds of inactivity of an interactive connection.'),
  parameter('join_buffer_size', '262144', '[128-4294967295]', 'Bytes for joins without an index.'),
  parameter('lock_wait_timeout', '31536000', '[1-1073741824]', 'Seconds that a statement waits for a metadata lock.'),
  parameter('log_queries_not_using_indexes', 'OFF', '[ON|OFF]', 'Whether queries without an index are logged as slow.'),
  parameter('long_query_time', '1', '[0.1-31536000]', 'Seconds from which on a query counts as slow.'),
  parameter('max_allowed_packet', '1073741824', '[16384-1073741824]', 'The largest packet in bytes.'),
  parameter('max_length_for_sort_data', '1024', '[0-838860]', 'Bytes per row up to which columns are sorted along.'),
  parameter('max_prepared_stmt_count', '16382', '[0-1048576]', 'Prepared statements of the whole server.'),
  parameter('net_read_timeout', '30', '[1-18446744073709547520]', 'Seconds that a read from a client may take.'),
  parameter('net_write_timeout', '60', '[1-18446744073709547520]', 'Seconds that a write to a client may take.'),
  parameter('sort_buffer_size', '868352', '[32768-4294967295]', 'Bytes for one sort.'),
  parameter('table_definition_cache', '512', '[400-80480]', 'Table definitions that are kept.'),
  parameter('table_open_cache', '2000', '[1-524288]', 'Tables that are kept open.'),
  parameter('tmp_table_size', '2097152', '[262144-134217728]', 'Bytes of a temporary table in memory.'),
  parameter('wait_timeout', '86400', '[60-259200]', 'Seconds of inactivity of a connection.'),
]

/** True when a value lies in the parameter's range. */
export function isInRange(value: string, range: string): boolean {
  const inside = range.slice(1, -1)
  if (inside.includes('|')) return inside.split('|').some((choice) => choice.toLowerCase() === value.toLowerCase())
  const [low = '', high = ''] = inside.split('-')
  return /^\d+(\.\d+)?$/.test(value) && Number(value) >= Number(low) && Number(value) <= Number(high)
}
