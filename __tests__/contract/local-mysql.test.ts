import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect as connectSocket, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { BlockAddresses, claimBlock } from '../../src/local/addresses.ts'
import type { DatabaseDriver } from '../../src/local/drivers.ts'
import { instances, type InstanceRecord } from '../../src/local/ecs/records.ts'
import { createMachineDriver } from '../../src/local/machines/driver.ts'
import type { MachineHost } from '../../src/local/machines/machine-host.ts'
import { createDatabaseDriver } from '../../src/local/mysql/driver.ts'
import { findDatabaseProgram } from '../../src/local/mysql/find-server.ts'
import { instancePeers } from '../../src/local/mysql/peers.ts'
import { Store } from '../../src/local/state/store.ts'

const program = await findDatabaseProgram()
if (!program)
  console.info(
    'databases are not tested: there is no MariaDB or MySQL server (node scripts/install-mariadb.mjs brings one)',
  )

describe.skipIf(!program)('a database instance', () => {
  const store = new Store()
  let directory = ''
  let block: Awaited<ReturnType<typeof claimBlock>>
  let addresses: BlockAddresses
  let machines: MachineHost
  let databases: DatabaseDriver
  let host = ''

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'local-mysql-'))
    block = await claimBlock()
    addresses = new BlockAddresses(block.block)
    machines = await createMachineDriver({ dataDirectory: directory, log: () => {} })
    databases = await open()
    const endpoint = await databases.create({
      instanceId: 'rm-1',
      engineVersion: '8.0',
      privateIp: '10.0.1.7',
      runnerAddress: '10.0.1.252',
    })
    host = endpoint.host
    await databases.setWhitelist('rm-1', ['10.0.0.0/8'])
    await databases.createAccount('rm-1', { name: 'todo', password: "Pass'w0rd\\", isSuper: false })
    await databases.createDatabase('rm-1', 'todo_db', 'utf8mb4')
    await databases.createDatabase('rm-1', 'other', 'utf8mb4')
  })

  afterAll(async () => {
    await databases.close()
    await machines.close()
    await block.release()
    await rm(directory, { recursive: true, force: true, maxRetries: 5 })
  })

  const open = () =>
    createDatabaseDriver({ dataDirectory: directory, addresses, log: () => {}, peers: instancePeers(machines, store) })

  async function connect(
    options: { host?: string; user?: string; password?: string; stream?: () => Socket } = {},
  ): Promise<Connection> {
    const connection = await createConnection({ host, port: 3306, user: 'todo', password: "Pass'w0rd\\", ...options })
    onTestFinished(() => connection.destroy())
    return connection
  }

  async function rows(connection: Connection, sql: string): Promise<unknown[]> {
    const [found] = await connection.query<RowDataPacket[]>(sql)
    return found.map((row) => Object.values(row))
  }

  test('tells how much room its data takes', async () => {
    expect(await databases.usedBytes!('rm-1')).toBeGreaterThan(5_000_000)
  })

  test('stands at the loopback address that looks like its private one', () => {
    expect(host).toBe(`127.${block.block}.1.7`)
  })

  test('knows its clients by their VPC address', async () => {
    expect(await rows(await connect(), 'SELECT USER()')).toEqual([['todo@10.0.1.252']])
  })

  test('refuses a client that is not on the whitelist, with the code of RDS', async () => {
    await databases.setWhitelist('rm-1', ['10.0.1.9'])
    await expect(connect()).rejects.toMatchObject({
      errno: 1045,
      message: expect.stringContaining('ip not in whitelist, client ip is 10.0.1.252'),
    })
    await databases.setWhitelist('rm-1', ['127.0.0.1'])
    await expect(connect()).rejects.toMatchObject({ errno: 1045 })
    await databases.setWhitelist('rm-1', ['10.0.0.0/8'])
    expect(await rows(await connect(), 'SELECT 1')).toEqual([[1]])
  })

  test('tells an instance from the runner by the owner of the connection', async () => {
    const address = addresses.allocate()
    instances(store).add({ id: 'i-app', loopbackAddress: address, privateIp: '10.0.1.9' } as InstanceRecord)
    await machines.create({ instanceId: 'i-app', hostname: 'app', address })
    await machines.start('i-app')
    await databases.setWhitelist('rm-1', ['10.0.1.9'])
    // Reads the greeting, or the refusal that comes in its place.
    const script = `#!/usr/bin/env node
require('node:net').connect(3306, '${host}').once('data', (packet) => { console.log(packet[4] === 255 ? 'refused' : 'greeted'); process.exit() })`
    const fromInstance = await machines.run('i-app', { shell: 'sh', timeoutMs: 60_000, script })
    expect(Buffer.from(fromInstance.output).toString()).toBe('greeted\n')
    await expect(connect()).rejects.toMatchObject({ errno: 1045 })
    // An instance may also bind its own address.
    const bound = () => connectSocket({ host, port: 3306, localAddress: address })
    await expect(connect({ stream: bound })).resolves.toBeDefined()
    await databases.setWhitelist('rm-1', ['10.0.0.0/8'])
  })

  test('gives an account what its privilege word says, and no more', async () => {
    await expect(rows(await connect(), 'CREATE TABLE todo_db.t (a INT)')).rejects.toMatchObject({
      code: 'ER_TABLEACCESS_DENIED_ERROR',
    })
    await databases.grant('rm-1', 'todo', 'todo_db', 'ReadWrite')
    const connection = await connect()
    await connection.query('CREATE TABLE todo_db.t (a INT)')
    await connection.query('INSERT INTO todo_db.t VALUES (1)')
    await expect(connection.query('CREATE TABLE other.t (a INT)')).rejects.toMatchObject({
      code: 'ER_TABLEACCESS_DENIED_ERROR',
    })
    await databases.grant('rm-1', 'todo', 'todo_db', 'ReadOnly')
    const reader = await connect()
    expect(await rows(reader, 'SELECT a FROM todo_db.t')).toEqual([[1]])
    await expect(reader.query('INSERT INTO todo_db.t VALUES (2)')).rejects.toMatchObject({
      code: 'ER_TABLEACCESS_DENIED_ERROR',
    })
    await databases.revoke('rm-1', 'todo', 'todo_db')
    await expect(rows(await connect(), 'SELECT a FROM todo_db.t')).rejects.toMatchObject({
      code: 'ER_TABLEACCESS_DENIED_ERROR',
    })
    await databases.grant('rm-1', 'todo', 'todo_db', 'ReadWrite')
  })

  test('does not mistake the underscore in a database’s name for any letter', async () => {
    await databases.createDatabase('rm-1', 'todoxdb', 'utf8mb4')
    await expect(rows(await connect(), 'CREATE TABLE todoxdb.t (a INT)')).rejects.toMatchObject({
      code: 'ER_TABLEACCESS_DENIED_ERROR',
    })
  })

  test('lets a privileged account into every database', async () => {
    await databases.createAccount('rm-1', { name: 'boss', password: 'Passw0rd!', isSuper: true })
    const connection = await connect({ user: 'boss', password: 'Passw0rd!' })
    await connection.query('CREATE TABLE other.t (a INT)')
    expect(await rows(connection, 'SELECT COUNT(*) FROM other.t')).toEqual([[0]])
  })

  test('lets nobody in as its own administrator', async () => {
    await expect(connect({ user: 'root', password: '' })).rejects.toMatchObject({ code: 'ER_ACCESS_DENIED_ERROR' })
  })

  test('takes a new password and forgets a deleted account', async () => {
    await databases.createAccount('rm-1', { name: 'temp', password: 'Passw0rd!', isSuper: false })
    await databases.setPassword('rm-1', 'temp', 'N3wPassword')
    await expect(connect({ user: 'temp', password: 'Passw0rd!' })).rejects.toMatchObject({ errno: 1045 })
    await expect(connect({ user: 'temp', password: 'N3wPassword' })).resolves.toBeDefined()
    await databases.deleteAccount('rm-1', 'temp')
    await expect(connect({ user: 'temp', password: 'N3wPassword' })).rejects.toMatchObject({ errno: 1045 })
  })

  test('makes databases in the character set that was asked for', async () => {
    await databases.createDatabase('rm-1', 'old', 'latin1')
    const boss = await connect({ user: 'boss', password: 'Passw0rd!' })
    const sql =
      "SELECT schema_name, default_character_set_name FROM information_schema.schemata WHERE schema_name IN ('old', 'todo_db') ORDER BY 1"
    expect(await rows(boss, sql)).toEqual([
      ['old', 'latin1'],
      ['todo_db', 'utf8mb4'],
    ])
    await databases.deleteDatabase('rm-1', 'old')
    expect(await rows(boss, "SHOW DATABASES LIKE 'old'")).toEqual([])
  })

  test('breaks connections in a failover and keeps what was committed', async () => {
    const before = await connect()
    const broken = new Promise<string>((resolve) =>
      before.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? '')),
    )
    await before.query('INSERT INTO todo_db.t VALUES (42)')
    await databases.failover('rm-1')
    expect(await broken).toBe('PROTOCOL_CONNECTION_LOST')
    expect(await rows(await connect(), 'SELECT a FROM todo_db.t WHERE a = 42')).toEqual([[42]])
  })

  test('is reached over a public endpoint only while there is one, and by its whitelist', async () => {
    const endpoint = await databases.setPublicEndpoint('rm-1', true)
    await expect(connect({ host: endpoint!.host })).rejects.toMatchObject({
      message: expect.stringContaining('client ip is 203.0.113.10'),
    })
    await databases.setWhitelist('rm-1', ['10.0.0.0/8', '203.0.113.0/24'])
    expect(await rows(await connect({ host: endpoint!.host }), 'SELECT 1')).toEqual([[1]])
    await databases.setPublicEndpoint('rm-1', false)
    await expect(connect({ host: endpoint!.host })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('takes settings at once and keeps them over a restart', async () => {
    await databases.setParameters!('rm-1', { wait_timeout: '1234', ft_min_word_len: '2' })
    await databases.restart('rm-1')
    expect(await rows(await connect(), 'SELECT @@global.wait_timeout, @@ft_min_word_len')).toEqual([[1234, 2]])
  })

  test('comes back with its data when the cloud starts again on its directory', async () => {
    await databases.close()
    await expect(connect()).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    databases = await open()
    expect(await rows(await connect(), 'SELECT COUNT(*) FROM todo_db.t')).toEqual([[2]])
  })

  test('stands beside others and leaves nothing when it is destroyed', async () => {
    const second = await databases.create({ instanceId: 'rm-2', engineVersion: '8.0' })
    await databases.setWhitelist('rm-2', ['0.0.0.0/0'])
    await databases.createAccount('rm-2', { name: 'todo', password: 'Other0ne!', isSuper: false })
    await expect(connect({ host: second.host })).rejects.toMatchObject({ errno: 1045 })
    await expect(connect({ host: second.host, password: 'Other0ne!' })).resolves.toBeDefined()
    await databases.destroy('rm-2')
    await expect(connect({ host: second.host })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(existsSync(join(directory, 'mysql/rm-2'))).toBe(false)
    expect(addresses.toJSON().taken).not.toContain(second.host)
  })

  test('says which instance is not there', async () => {
    await expect(databases.restart('rm-none')).rejects.toThrow('there is no database instance rm-none')
  })
})
