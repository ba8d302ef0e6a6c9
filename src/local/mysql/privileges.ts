const words = (list: string) => list.split(',').map((word) => word.trim())

/** MySQL privileges behind RDS's privilege words, on one database ("Account permissions" of ApsaraDB RDS for MySQL). */
const databasePrivileges: Readonly<Record<string, readonly string[]>> = {
  ReadWrite: words(
    'SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, REFERENCES, INDEX, ALTER, CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE, EVENT, TRIGGER',
  ),
  ReadOnly: words('SELECT, LOCK TABLES, SHOW VIEW'),
  DDLOnly: words(
    'CREATE, DROP, INDEX, ALTER, CREATE TEMPORARY TABLES, LOCK TABLES, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE',
  ),
  DMLOnly: words(
    'SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE, SHOW VIEW, EVENT, TRIGGER',
  ),
}

const superPrivileges = words(
  'SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, PROCESS, REFERENCES, INDEX, ALTER, SHOW DATABASES, CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE, REPLICATION SLAVE, REPLICATION CLIENT, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE, CREATE USER, EVENT, TRIGGER',
)

/** The GRANT statement for one privilege word. Throws for a word that RDS does not have. */
export function grantStatement(account: string, database: string, privilege: string): string {
  const names = databasePrivileges[privilege]
  if (!names) throw new Error(`${privilege} is no privilege of RDS: use ${Object.keys(databasePrivileges).join(', ')}`)
  return `GRANT ${names.join(', ')} ON ${databasePattern(database)}.* TO ${user(account)}`
}

export const revokeStatement = (account: string, database: string) =>
  `REVOKE ALL PRIVILEGES ON ${databasePattern(database)}.* FROM ${user(account)}`

/** What every account has, or a privileged one, apart from databases. */
export const globalGrantStatement = (account: string, isSuper: boolean) =>
  isSuper
    ? `GRANT ${superPrivileges.join(', ')} ON *.* TO ${user(account)} WITH GRANT OPTION`
    : `GRANT PROCESS, REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO ${user(account)}`

export const user = (account: string) => `${text(account)}@'%'`
export const text = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
export const identifier = (value: string) => `\`${value.replaceAll('`', '``')}\``

// In a GRANT, `_` and `%` are wildcards even inside quotes.
const databasePattern = (database: string) => identifier(database.replaceAll('_', '\\_').replaceAll('%', '\\%'))
