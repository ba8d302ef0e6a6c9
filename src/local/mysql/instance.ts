import { randomBytes } from 'node:crypto'
import { cp, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import type { Outline } from '../../shared/json.ts'
import { readSavedJson } from '../saved-json.ts'
import type { DatabaseProgram } from './find-server.ts'
import { openFront, type Front } from './front.ts'
import type { Peers } from './peers.ts'
import { identifier, text } from './privileges.ts'
import { startServer, type ServerProcess } from './server-process.ts'
import { isListed, isOpen } from './whitelist.ts'

/** Clients that reach the public endpoint all look like this one (TEST-NET-3, RFC 5737). */
export const publicRunnerAddress = '203.0.113.10'

/** What has to be known again after the cloud was restarted on its data directory. */
export interface InstanceState {
  instanceId: string
  host: string
  publicHost?: string
  adminPassword: string
  /** VPC address that stands for every process outside of the instances. */
  runnerAddress: string
  whitelist: readonly string[]
  /** Server settings that were changed; they are in force again after every start. */
  parameters?: Readonly<Record<string, string>>
}

const outline: Outline = {
  instanceId: 'string',
  host: 'string',
  'publicHost?': 'string',
  adminPassword: 'string',
  runnerAddress: 'string',
  whitelist: ['string'],
  'parameters?': { '*': 'string' },
}

export interface InstanceParts {
  directory: string
  /** Where the Unix socket is; its path must be short. */
  socketDirectory: string
  program: DatabaseProgram
  peers: Peers
}

export const databasePort = 3306

const waitsForRestart = new Set([
  'ER_INCORRECT_GLOBAL_LOCAL_VAR',
  'ER_UNKNOWN_SYSTEM_VARIABLE',
  'ER_VARIABLE_IS_READONLY',
])

/** One RDS instance: a server of its own behind the addresses that clients connect to. */
export class DatabaseInstance {
  readonly state: InstanceState
  readonly #parts: InstanceParts
  readonly #socket: string
  #server: ServerProcess | undefined
  #front: Front | undefined
  #publicFront: Front | undefined

  private constructor(state: InstanceState, parts: InstanceParts) {
    this.state = state
    this.#parts = parts
    this.#socket = join(parts.socketDirectory, `${state.instanceId}.sock`)
  }

  /** Makes a new instance from a template of an empty data directory, and starts it. */
  static async create(
    state: Omit<InstanceState, 'adminPassword'>,
    parts: InstanceParts & { template: string },
  ): Promise<DatabaseInstance> {
    await mkdir(parts.directory, { recursive: true, mode: 0o700 })
    await cp(parts.template, join(parts.directory, 'data'), { recursive: true })
    const instance = new DatabaseInstance({ ...state, adminPassword: randomBytes(18).toString('base64url') }, parts)
    await instance.#start()
    await instance.query([`ALTER USER 'root'@'localhost' IDENTIFIED BY ${text(instance.state.adminPassword)}`], '')
    // MariaDB makes further roots for other names of the host.
    if (parts.program.flavor === 'mariadb')
      await instance.query([
        "DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost'",
        'FLUSH PRIVILEGES',
      ])
    await instance.#save()
    await instance.#openPrivateFront()
    return instance
  }

  /** Starts an instance that an earlier cloud left in its data directory. */
  static async reopen(parts: InstanceParts): Promise<DatabaseInstance> {
    const state = readSavedJson<InstanceState>(join(parts.directory, 'instance.json'), outline)
    const instance = new DatabaseInstance(state, parts)
    await instance.#start()
    await instance.#openPrivateFront()
    if (state.publicHost !== undefined) await instance.openPublicFront(state.publicHost)
    return instance
  }

  /** Everything of it lies below. */
  get directory(): string {
    return this.#parts.directory
  }

  async query(statements: readonly string[], password = this.state.adminPassword): Promise<void> {
    if (statements.length === 0) return
    const connection = await createConnection({ socketPath: this.#socket, user: 'root', password })
    try {
      for (const statement of statements) await connection.query(statement)
    } finally {
      await connection.end()
    }
  }

  async restart(): Promise<void> {
    await this.#server?.shutDown()
    await this.#start()
  }

  /** The server dies without a word and comes back with what was committed. */
  async failOver(): Promise<void> {
    await this.#server?.kill()
    await this.#start()
  }

  /** Applies settings that the running server can change; all of them are in force after the next start. */
  async setParameters(values: Readonly<Record<string, string>>): Promise<void> {
    this.state.parameters = { ...this.state.parameters, ...values }
    await this.#save()
    for (const [name, value] of Object.entries(values)) {
      try {
        await this.query([`SET GLOBAL ${identifier(name)} = ${/^[\d.]+$/.test(value) ? value : text(value)}`])
      } catch (error) {
        // Read-only while it runs, or unknown to this server: the next start decides.
        if (!waitsForRestart.has((error as { code?: string }).code ?? '')) throw error
      }
    }
  }

  async setWhitelist(whitelist: readonly string[]): Promise<void> {
    this.state.whitelist = [...whitelist]
    await this.#save()
  }

  async #openPrivateFront(): Promise<void> {
    this.#front = await this.#open(this.state.host, async (ends) => {
      const { whitelist, runnerAddress } = this.state
      const address = (await this.#parts.peers.privateIpOf(ends)) ?? runnerAddress
      return { address, isAllowed: isOpen(whitelist) || isListed(address, whitelist) }
    })
  }

  async openPublicFront(host: string): Promise<void> {
    this.state.publicHost = host
    await this.#save()
    this.#publicFront = await this.#open(host, async () => ({
      address: publicRunnerAddress,
      isAllowed: isListed(publicRunnerAddress, this.state.whitelist),
    }))
  }

  async closePublicFront(): Promise<void> {
    delete this.state.publicHost
    await this.#save()
    await this.#publicFront?.close()
    this.#publicFront = undefined
  }

  async stop(how: 'clean' | 'kill'): Promise<void> {
    await Promise.all([this.#front?.close(), this.#publicFront?.close()])
    await (how === 'clean' ? this.#server?.shutDown() : this.#server?.kill())
  }

  #open(host: string, admit: Parameters<typeof openFront>[0]['admit']): Promise<Front> {
    const sendsProxyHeader = this.#parts.program.flavor === 'mariadb'
    return openFront({ host, port: databasePort, socket: this.#socket, admit, sendsProxyHeader })
  }

  async #start(): Promise<void> {
    const { directory, program } = this.#parts
    this.#server = await startServer({
      program,
      directory: join(directory, 'data'),
      socket: this.#socket,
      logFile: join(directory, 'error.log'),
      parameters: this.state.parameters ?? {},
    })
  }

  async #save(): Promise<void> {
    const path = join(this.#parts.directory, 'instance.json')
    await writeFile(`${path}.new`, JSON.stringify(this.state), { mode: 0o600 })
    await rename(`${path}.new`, path)
  }
}
