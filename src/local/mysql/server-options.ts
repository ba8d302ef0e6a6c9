import type { DatabaseProgram } from './find-server.ts'

// Must be the same when a data directory is made and when it is used. Small steps keep an empty server at 20 MB.
const storage = [
  '--innodb-data-file-path=ibdata1:5M:autoextend',
  '--innodb-log-file-size=8M',
  '--innodb-autoextend-increment=1',
]

const asRoot = () => (process.getuid?.() === 0 ? ['--user=root'] : [])

/** Arguments that make an empty data directory. */
export function installArguments(program: DatabaseProgram, directory: string): string[] {
  if (program.flavor === 'mysql') {
    return [
      '--no-defaults',
      '--initialize-insecure',
      `--datadir=${directory}`,
      '--lower-case-table-names=1',
      ...asRoot(),
    ]
  }
  return [
    '--no-defaults',
    `--datadir=${directory}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--skip-log-bin',
    '--innodb-flush-log-at-trx-commit=0',
    '--lower-case-table-names=1',
    ...storage,
    ...asRoot(),
  ]
}

/** Arguments of one server: RDS's defaults where they are known, small in memory, on a Unix socket only. */
export function serverArguments(program: DatabaseProgram, place: { directory: string; socket: string }): string[] {
  return [
    '--no-defaults',
    `--datadir=${place.directory}`,
    `--socket=${place.socket}`,
    `--pid-file=${place.socket}.pid`,
    '--skip-networking',
    '--skip-name-resolve',
    '--skip-log-bin',
    '--lower-case-table-names=1',
    '--character-set-server=utf8mb4',
    '--max-connections=300',
    '--table-open-cache=400',
    '--innodb-buffer-pool-size=32M',
    '--key-buffer-size=1M',
    // Committed data survives a kill of the server; only a crash of the whole machine may lose a second of it.
    '--innodb-flush-log-at-trx-commit=2',
    '--performance-schema=OFF',
    '--innodb-buffer-pool-dump-at-shutdown=OFF',
    ...asRoot(),
    ...(program.flavor === 'mariadb'
      ? // The address of a client, as the front end knows it, arrives in a PROXY header.
        [
          '--proxy-protocol-networks=localhost',
          '--aria-pagecache-buffer-size=1M',
          '--skip-ssl',
          '--innodb-use-native-aio=OFF',
          ...storage,
        ]
      : ['--mysqlx=OFF', '--innodb-redo-log-capacity=16M']),
  ]
}
