import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { systemClock, type Clock } from '../../shared/clock.ts'
import type { Outline } from '../../shared/json.ts'
import type { AppFaultFiles, CommandEnd, CommandRun, MachineSpec, MachineUsage } from '../drivers.ts'
import { readSavedJson } from '../saved-json.ts'
import { prepareAppFaults, putAppFaults } from './app-fault-files.ts'
import { runCommand } from './command.ts'
import { appFaultDirectory } from './guest/app-faults.ts'
import { removeTree } from './data-directory.ts'
import { hostnameScript, keeperScript, setsidScript } from './guest/directory-scripts.ts'
import { runScript, writeScript } from './guest/run-script.ts'
import { journalctlScript } from './guest/journalctl.ts'
import { systemctlScript } from './guest/systemctl.ts'
import { machineEnvironment, type MachineHost } from './machine-host.ts'
import { prefixPaths } from './path-prefix.ts'
import { readUsage } from './usage.ts'

interface RunningMachine {
  keeper: ChildProcess
  ended: Promise<void>
}

const outline: Outline = { instanceId: 'string', hostname: 'string', address: 'string', 'layerId?': 'string' }

const shutdownMs = 30_000
const writeTimeoutMs = 60_000

/**
 * Machines for hosts that permit neither overlay nor namespaces: one directory each, in the place of `/`. Paths such as
 * /opt or /etc/systemd/system in commands and unit files are led into it; scripts that are themselves files of the
 * machine are run as they are and find the directory in $INSTANCE_ROOT. Processes see each other and the host.
 */
export class DirectoryMachines implements MachineHost {
  readonly kind = 'directory'
  readonly #directory: string
  readonly #clock: Clock
  readonly #running = new Map<string, RunningMachine>()

  constructor(directory: string, clock: Clock = systemClock) {
    this.#directory = directory
    this.#clock = clock
  }

  /** Removes the directories of machines that the cloud no longer has. */
  async keepOnly(isKnown: (instanceId: string) => boolean): Promise<void> {
    const disks = join(this.#directory, 'disks')
    await mkdir(disks, { recursive: true })
    for (const name of await readdir(disks)) if (!isKnown(name)) await removeTree(join(disks, name))
  }

  async create(spec: MachineSpec): Promise<void> {
    if (!/^[A-Za-z0-9][\w.-]*$/.test(spec.instanceId))
      throw new Error(`${JSON.stringify(spec.instanceId)} is no id of a machine`)
    if (existsSync(this.#home(spec.instanceId))) throw new Error(`the machine ${spec.instanceId} exists already`)
    await this.#putFresh(spec)
  }

  async start(instanceId: string): Promise<void> {
    if (this.#running.has(instanceId)) return
    const spec = await this.#spec(instanceId)
    const root = this.#root(instanceId)
    await removeTree(join(root, 'run'))
    await mkdir(join(root, 'run/systemd/units'), { recursive: true })
    await this.#writePrograms(root, spec)
    await this.#linkFaults(instanceId)
    const keeper = spawn('sh', ['-c', keeperScript, 'keeper', root, join(root, 'usr/local/sbin/systemctl')], {
      cwd: root,
      env: this.#environment(root),
      stdio: ['pipe', 'pipe', 'ignore'],
      detached: true,
    })
    const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()))
    await new Promise<void>((resolve, reject) => {
      keeper.stdout.once('data', () => resolve())
      keeper.once('error', reject)
      keeper.once('exit', (code) => reject(new Error(`the machine ${instanceId} did not boot (exit code ${code})`)))
    })
    const machine = { keeper, ended }
    this.#running.set(instanceId, machine)
    void ended.then(() => {
      if (this.#running.get(instanceId) === machine) this.#running.delete(instanceId)
    })
  }

  async stop(instanceId: string, options: { force: boolean }): Promise<void> {
    const machine = this.#running.get(instanceId)
    if (!machine) return
    if (!options.force) await this.#inside(instanceId, 'systemctl __shutdown', [], { input: '', timeoutMs: shutdownMs })
    machine.keeper.stdin?.destroy()
    await machine.ended
  }

  async destroy(instanceId: string): Promise<void> {
    await this.stop(instanceId, { force: true })
    await removeTree(this.#home(instanceId))
    await removeTree(this.#faults(instanceId))
  }

  async setAppFaults(instanceId: string, faults: AppFaultFiles): Promise<void> {
    await putAppFaults(this.#faults(instanceId), faults)
  }

  async replaceDisk(instanceId: string, layerId: string | undefined): Promise<void> {
    if (this.#running.has(instanceId))
      throw new Error(`the machine ${instanceId} is running: stop it before its disk is replaced`)
    const { layerId: _old, ...spec } = await this.#spec(instanceId)
    await removeTree(this.#home(instanceId))
    await this.#putFresh(layerId === undefined ? spec : { ...spec, layerId })
  }

  async run(instanceId: string, command: CommandRun): Promise<CommandEnd> {
    this.#checkRunning(instanceId)
    const root = this.#root(instanceId)
    const { shell, user = 'root', workingDirectory = '', timeoutMs, signal } = command
    return this.#inside(instanceId, prefixPaths(runScript, root), [shell, user, prefixPaths(workingDirectory, root)], {
      input: prefixPaths(command.script, root),
      timeoutMs,
      signal,
    })
  }

  async writeFile(instanceId: string, path: string, content: Uint8Array, mode: number): Promise<void> {
    this.#checkRunning(instanceId)
    const target = join(this.#root(instanceId), path)
    const end = await this.#inside(instanceId, writeScript, [target, mode.toString(8)], {
      input: content,
      timeoutMs: writeTimeoutMs,
    })
    if (end.exitCode !== 0)
      throw new Error(
        `cannot write ${path} in ${instanceId}: ${Buffer.from(end.output).toString().trim() || end.reason}`,
      )
  }

  async saveLayer(instanceId: string, layerId: string): Promise<void> {
    await mkdir(join(this.#directory, 'layers'), { recursive: true })
    await copyTree(this.#root(instanceId), this.#layer(layerId))
    await writeFile(`${this.#layer(layerId)}.origin`, this.#root(instanceId))
  }

  async deleteLayer(layerId: string): Promise<void> {
    await removeTree(this.#layer(layerId))
    await removeTree(`${this.#layer(layerId)}.origin`)
  }

  async instanceOfProcess(pid: number): Promise<string | undefined> {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
    const root = environment
      .split('\0')
      .find((entry) => entry.startsWith('INSTANCE_ROOT='))
      ?.slice('INSTANCE_ROOT='.length)
    return [...this.#running.keys()].find((instanceId) => this.#root(instanceId) === root)
  }

  usage(): Promise<MachineUsage[]> {
    return readUsage((pid) => this.instanceOfProcess(pid))
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((instanceId) => this.stop(instanceId, { force: true })))
  }

  async #putFresh(spec: MachineSpec): Promise<void> {
    const root = this.#root(spec.instanceId)
    await mkdir(dirname(root), { recursive: true })
    if (spec.layerId === undefined) await mkdir(root)
    else if (existsSync(this.#layer(spec.layerId))) {
      await copyTree(this.#layer(spec.layerId), root)
      await relocate(root, await readFile(`${this.#layer(spec.layerId)}.origin`, 'utf8'))
    } else
      throw new Error(
        `there is no disk layer ${spec.layerId}: it was deleted, or made by a cloud with another data directory`,
      )
    const directories = [
      'etc/alicloud-deploy',
      'etc/systemd/system',
      'home',
      'opt',
      'root',
      'srv',
      'tmp',
      'usr/local/sbin',
      'var/lib',
      'var/log',
      'var/tmp',
      'var/www',
    ]
    for (const path of directories) await mkdir(join(root, path), { recursive: true })
    await writeFile(join(this.#home(spec.instanceId), 'machine.json'), JSON.stringify(spec))
  }

  async #writePrograms(root: string, spec: MachineSpec): Promise<void> {
    const programs: Record<string, string> = {
      systemctl: prefixPaths(systemctlScript, root),
      journalctl: prefixPaths(journalctlScript, root),
      hostname: hostnameScript(spec.hostname, spec.address),
      ...(['/usr/bin/setsid', '/bin/setsid'].some((path) => existsSync(path)) ? {} : { setsid: setsidScript }),
    }
    for (const [name, text] of Object.entries(programs)) {
      const path = join(root, 'usr/local/sbin', name)
      await writeFile(path, text)
      await chmod(path, 0o755)
    }
  }

  // Outside of its disk, which is still to come when the first faults are put.
  async #linkFaults(instanceId: string): Promise<void> {
    const place = join(this.#root(instanceId), appFaultDirectory)
    await prepareAppFaults(this.#faults(instanceId))
    await rm(place, { force: true })
    await symlink(this.#faults(instanceId), place)
  }

  #inside(
    instanceId: string,
    script: string,
    args: readonly string[],
    options: { input: string | Uint8Array; timeoutMs: number; signal?: AbortSignal | undefined },
  ): Promise<CommandEnd> {
    const root = this.#root(instanceId)
    return runCommand({
      file: 'sh',
      args: ['-c', script, 'run', ...args],
      cwd: root,
      env: this.#environment(root),
      clock: this.#clock,
      ...options,
    })
  }

  #environment(root: string): Record<string, string> {
    // Node.js of this process may be in no system directory.
    const path = [join(root, 'usr/local/sbin'), dirname(process.execPath), machineEnvironment['PATH']].join(':')
    return {
      ...machineEnvironment,
      PATH: path,
      INSTANCE_PATH: path,
      HOME: join(root, 'root'),
      TMPDIR: join(root, 'tmp'),
      INSTANCE_ROOT: root,
    }
  }

  async #spec(instanceId: string): Promise<MachineSpec> {
    const path = join(this.#home(instanceId), 'machine.json')
    if (!existsSync(path)) throw new Error(`there is no machine ${instanceId}: create it before it is used`)
    return readSavedJson<MachineSpec>(path, outline)
  }

  #checkRunning(instanceId: string): void {
    if (!this.#running.has(instanceId))
      throw new Error(`the machine ${instanceId} is off: start it before something runs in it`)
  }

  #faults = (instanceId: string) => join(this.#directory, 'faults', instanceId)
  #home = (instanceId: string) => join(this.#directory, 'disks', instanceId)
  #root = (instanceId: string) => join(this.#home(instanceId), 'root')
  #layer = (layerId: string) => join(this.#directory, 'layers', layerId)
}

// Links and unit files hold the path of the machine that they were made in.
async function relocate(root: string, origin: string): Promise<void> {
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isSymbolicLink()) {
      const target = await readlink(path)
      if (!target.startsWith(`${origin}/`)) continue
      await rm(path)
      await symlink(root + target.slice(origin.length), path)
    } else if (entry.isFile() && path.startsWith(join(root, 'etc/'))) {
      const text = await readFile(path, 'utf8')
      if (text.includes(`${origin}/`)) await writeFile(path, text.replaceAll(`${origin}/`, `${root}/`))
    }
  }
}

// Recursive with modes, owners and links as they are; the flags are those that Linux and macOS share.
const copyTree = (from: string, to: string) => promisify(execFile)('cp', ['-R', '-p', '-P', from, to])
