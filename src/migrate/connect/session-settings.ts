/**
 * What a statement of a migration may rely on, whatever the server's defaults are. ANSI_QUOTES and
 * NO_BACKSLASH_ESCAPES would change where a string ends; MDL waits are short, because everybody who reads the table
 * queues behind a waiting ALTER.
 */
export function sessionSettings(lockWaitSeconds: number): string {
  const mode = ['ANSI_QUOTES', 'NO_BACKSLASH_ESCAPES'].reduce(
    (sql, name) => `REPLACE(${sql}, '${name}', '')`,
    '@@GLOBAL.sql_mode',
  )
  return (
    `SET NAMES utf8mb4; SET SESSION sql_mode = ${mode}, time_zone = '+00:00', foreign_key_checks = 1, unique_checks = 1, ` +
    `sql_safe_updates = 0, lock_wait_timeout = ${lockWaitSeconds}, group_concat_max_len = 1048576 ` +
    // MySQL knows a limit for SELECT only, under another name.
    '/*M!100101 , max_statement_time = @@GLOBAL.max_statement_time */ /*!80000 , max_execution_time = @@GLOBAL.max_execution_time */'
  )
}
