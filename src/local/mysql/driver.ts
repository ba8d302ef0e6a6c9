import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { AddressPool } from '../core.ts'
import type { DatabaseDriver } from '../drivers.ts'
import { makeTemporaryDataDirectory, removeTree } from '../machines/data-directory.ts'
import { findDatabaseProgram, howToInstall, type DatabaseProgram } from './find-server.ts'
import { databasePort, DatabaseInstance, publicRunnerAddress } from './instance.ts'
import { noPeers, type Peers } from './peers.ts'
import { globalGrantStatement, grantStatement, identifier, revokeStatement, text, user } from './privileges.ts'
import { installArguments } from './server-options.ts'

export interface DatabaseDriverOptions {
  /** The local cloud's data directory; databases live in `mysql/` below it. */
  dataDirectory: string
  addresses: AddressPool
  log: (message: string) => void
  /** Default: every client counts as a process outside of the instances. */
  peers?: Peers
  /** Whether the cloud still has an instance; data of others is removed. Default: all are kept and started. */
  isKnown?: (instanceId: string) => boolean
}

async function bytesBelow(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  // A temporary file of the server may be gone before it is looked at.
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

// The kernel's limit for the path of a Unix socket is 107 bytes.
const longestSocketDirectory = 70

/**
 * RDS instances as private MariaDB (or MySQL) servers. Servers end with this process, however it ends. Instances that
 * an earlier cloud kept in the data directory are started again. Without a server program it still opens, says so in
 * the log, and refuses to create.
 */
export async function createDatabaseDriver(options: DatabaseDriverOptions): Promise<DatabaseDriver> {
  const program = await findDatabaseProgram()
  if (!program)
    options.log(
      `there is no MariaDB or MySQL server on this machine, so no RDS instance can be created: ${howToInstall}`,
    )
  const directory = join(options.dataDirectory, 'mysql')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const driver = new MysqlDatabases(directory, program, options)
  if (program) await driver.reopen()
  return driver
}

class MysqlDatabases implements DatabaseDriver {
  readonly #directory: string
  readonly #program: DatabaseProgram | undefined
  readonly #options: DatabaseDriverOptions
  readonly #instances = new Map<string, DatabaseInstance>()
  #template: Promise<string> | undefined
  #shortDirectory: Promise<string> | undefined

  constructor(directory: string, program: DatabaseProgram | undefined, options: DatabaseDriverOptions) {
    this.#directory = directory
    this.#program = program
    this.#options = options
  }

  async reopen(): Promise<void> {
    const names = readdirSync(this.#directory).filter((name) =>
      existsSync(join(this.#directory, name, 'instance.json')),
    )
    const isKnown = this.#options.isKnown ?? (() => true)
    for (const name of names.filter((each) => !isKnown(each))) await removeTree(join(this.#directory, name))
    await Promise.all(
      names.filter(isKnown).map(async (name) => {
        this.#instances.set(name, await DatabaseInstance.reopen(await this.#parts(name)))
      }),
    )
  }

  async create(request: Parameters<DatabaseDriver['create']>[0]): Promise<{ host: string; port: number }> {
    const { instanceId } = request
    const host = this.#options.addresses.allocate(request.privateIp)
    try {
      const parts = { ...(await this.#parts(instanceId)), template: await this.#emptyDataDirectory() }
      const runnerAddress = request.runnerAddress ?? publicRunnerAddress
      this.#instances.set(
        instanceId,
        await DatabaseInstance.create({ instanceId, host, runnerAddress, whitelist: [] }, parts),
      )
    } catch (error) {
      this.#options.addresses.release(host)
      await removeTree(join(this.#directory, instanceId))
      throw error
    }
    return { host, port: databasePort }
  }

  async restart(instanceId: string): Promise<void> {
    await this.#instance(instanceId).restart()
  }

  async failover(instanceId: string): Promise<void> {
    await this.#instance(instanceId).failOver()
  }

  async destroy(instanceId: string): Promise<void> {
    const instance = this.#instances.get(instanceId)
    if (!instance) return
    this.#instances.delete(instanceId)
    await instance.stop('kill')
    for (const host of [instance.state.host, instance.state.publicHost])
      if (host !== undefined) this.#options.addresses.release(host)
    await removeTree(join(this.#directory, instanceId))
  }

  async createAccount(
    instanceId: string,
    account: { name: string; password: string; isSuper: boolean },
  ): Promise<void> {
    await this.#instance(instanceId).query([
      `CREATE USER ${user(account.name)} IDENTIFIED BY ${text(account.password)}`,
      globalGrantStatement(account.name, account.isSuper),
    ])
  }

  async deleteAccount(instanceId: string, name: string): Promise<void> {
    await this.#instance(instanceId).query([`DROP USER IF EXISTS ${user(name)}`])
  }

  async setPassword(instanceId: string, name: string, password: string): Promise<void> {
    await this.#instance(instanceId).query([`ALTER USER ${user(name)} IDENTIFIED BY ${text(password)}`])
  }

  async createDatabase(instanceId: string, name: string, charset: string): Promise<void> {
    await this.#instance(instanceId).query([`CREATE DATABASE ${identifier(name)} CHARACTER SET ${identifier(charset)}`])
  }

  async deleteDatabase(instanceId: string, name: string): Promise<void> {
    await this.#instance(instanceId).query([`DROP DATABASE IF EXISTS ${identifier(name)}`])
  }

  async grant(instanceId: string, account: string, database: string, privilege: string): Promise<void> {
    const granted = grantStatement(account, database, privilege)
    // A grant replaces the one before, and there is none to revoke the first time.
    await this.revoke(instanceId, account, database)
    await this.#instance(instanceId).query([granted])
  }

  async revoke(instanceId: string, account: string, database: string): Promise<void> {
    try {
      await this.#instance(instanceId).query([revokeStatement(account, database)])
    } catch (error) {
      if ((error as { code?: string }).code !== 'ER_NONEXISTING_GRANT') throw error
    }
  }

  async setParameters(instanceId: string, values: Readonly<Record<string, string>>): Promise<void> {
    await this.#instance(instanceId).setParameters(values)
  }

  async usedBytes(instanceId: string): Promise<number> {
    return bytesBelow(join(this.#instance(instanceId).directory, 'data'))
  }

  async setWhitelist(instanceId: string, addresses: readonly string[]): Promise<void> {
    await this.#instance(instanceId).setWhitelist(addresses)
  }

  async setPublicEndpoint(instanceId: string, isOpen: boolean): Promise<{ host: string; port: number } | undefined> {
    const instance = this.#instance(instanceId)
    const { publicHost } = instance.state
    if (isOpen) {
      if (publicHost === undefined) await instance.openPublicFront(this.#options.addresses.allocate())
      return { host: instance.state.publicHost!, port: databasePort }
    }
    if (publicHost !== undefined) {
      await instance.closePublicFront()
      this.#options.addresses.release(publicHost)
    }
    return undefined
  }

  async close(): Promise<void> {
    const running = [...this.#instances.values()]
    this.#instances.clear()
    await Promise.all(running.map((instance) => instance.stop('clean')))
    if (this.#shortDirectory) await removeTree(await this.#shortDirectory)
  }

  #instance(instanceId: string): DatabaseInstance {
    const instance = this.#instances.get(instanceId)
    if (!instance) throw new Error(`there is no database instance ${instanceId}: create it before it is used`)
    return instance
  }

  async #parts(instanceId: string) {
    return {
      directory: join(this.#directory, instanceId),
      socketDirectory: await this.#socketDirectory(),
      program: this.#installed(),
      peers: this.#options.peers ?? noPeers,
    }
  }

  async #socketDirectory(): Promise<string> {
    if (this.#directory.length <= longestSocketDirectory) return this.#directory
    this.#shortDirectory ??= makeTemporaryDataDirectory(this.#options.log)
    return this.#shortDirectory
  }

  #installed(): DatabaseProgram {
    if (!this.#program) throw new Error(`there is no MariaDB or MySQL server on this machine: ${howToInstall}`)
    return this.#program
  }

  // Made once per cloud; copying it takes a twentieth of the time.
  #emptyDataDirectory(): Promise<string> {
    this.#template ??= this.#makeTemplate()
    // A failure is told to whoever asked; the next one tries again.
    this.#template.catch(() => (this.#template = undefined))
    return this.#template
  }

  async #makeTemplate(): Promise<string> {
    const program = this.#installed()
    const path = join(this.#directory, 'template')
    if (existsSync(path)) return path
    const part = `${path}.part`
    await removeTree(part)
    await promisify(execFile)(program.installer ?? program.path, installArguments(program, part))
    await rename(part, path)
    return path
  }
}
