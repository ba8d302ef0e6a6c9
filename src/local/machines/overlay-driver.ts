import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock, type Clock } from '../../shared/clock.ts'
import type { AppFaultFiles, CommandEnd, CommandRun, MachineSpec, MachineUsage } from '../drivers.ts'
import { prepareAppFaults, putAppFaults } from './app-fault-files.ts'
import { runCommand } from './command.ts'
import { appFaultDirectory } from './guest/app-faults.ts'
import { bootScript, insideScript } from './guest/boot-script.ts'
import { runScript, writeScript } from './guest/run-script.ts'
import { nsenterArguments, overlayOptions, unshareArguments } from './isolation.ts'
import { machineEnvironment, type MachineHost } from './machine-host.ts'
import { OverlayDisks } from './overlay-disks.ts'
import { killFollowers } from './process-group.ts'
import { makeStockImage, type StockImage } from './stock-image.ts'
import { removeTree } from './data-directory.ts'
import { readUsage } from './usage.ts'

interface RunningMachine {
  /** unshare, which waits for the machine's first process and holds nothing else. */
  child: ChildProcess
  /** The machine's first process, as the host numbers it. */
  initPid: number
  ended: Promise<void>
}

// How long a machine may take to stop its services before it is switched off.
const shutdownMs = 30_000
const writeTimeoutMs = 60_000

export interface OverlayDriverOptions {
  /** `machines/` of the data directory. */
  directory: string
  dataDirectory: string
  isKnown?: ((instanceId: string) => boolean) | undefined
  clock?: Clock
}

/**
 * Machines as namespaces over an overlay of the host's own system: what a machine writes stays in its directory, its
 * processes see only each other, and all of it vanishes with the process of the local cloud.
 */
export class OverlayMachines implements MachineHost {
  readonly kind = 'overlay'
  readonly #options: OverlayDriverOptions
  readonly #clock: Clock
  readonly #disks: OverlayDisks
  readonly #stock: StockImage
  readonly #running = new Map<string, RunningMachine>()

  private constructor(options: OverlayDriverOptions, disks: OverlayDisks, stock: StockImage) {
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#disks = disks
    this.#stock = stock
  }

  static async open(options: OverlayDriverOptions): Promise<OverlayMachines> {
    const disks = await OverlayDisks.open(options.directory)
    for (const instanceId of disks.ids()) if (options.isKnown?.(instanceId) === false) await disks.remove(instanceId)
    const base = join(options.directory, 'base')
    await removeTree(base)
    const stock = await makeStockImage({ directory: base, dataDirectory: options.dataDirectory })
    return new OverlayMachines(options, disks, stock)
  }

  async create(spec: MachineSpec): Promise<void> {
    await this.#disks.create(spec)
  }

  async start(instanceId: string): Promise<void> {
    if (this.#running.has(instanceId)) return
    const { spec } = this.#disks.get(instanceId)
    await prepareAppFaults(this.#faults(instanceId))
    const child = spawn(
      'unshare',
      [...unshareArguments, 'sh', '-c', bootScript, 'boot', ...this.#bootArguments(spec)],
      {
        cwd: this.#options.directory,
        env: { ...machineEnvironment, INSIDE: insideScript },
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    )
    const initPid = await readyPid(child, instanceId)
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const machine = { child, initPid, ended }
    this.#running.set(instanceId, machine)
    void ended.then(() => {
      if (this.#running.get(instanceId) === machine) this.#running.delete(instanceId)
    })
  }

  async stop(instanceId: string, options: { force: boolean }): Promise<void> {
    const machine = this.#running.get(instanceId)
    if (!machine) return
    if (!options.force) {
      await this.#inside(machine, ['/usr/local/sbin/systemctl', '__shutdown'], { input: '', timeoutMs: shutdownMs })
    }
    await switchOff(machine)
  }

  async destroy(instanceId: string): Promise<void> {
    await this.stop(instanceId, { force: true })
    await this.#disks.remove(instanceId)
    await removeTree(this.#faults(instanceId))
  }

  async replaceDisk(instanceId: string, layerId: string | undefined): Promise<void> {
    if (this.#running.has(instanceId))
      throw new Error(`the machine ${instanceId} is running: stop it before its disk is replaced`)
    await this.#disks.replace(instanceId, layerId)
  }

  async run(instanceId: string, command: CommandRun): Promise<CommandEnd> {
    const { shell, user = 'root', workingDirectory = '', script: input, timeoutMs, signal } = command
    return this.#inside(this.#machine(instanceId), ['/bin/sh', '-c', runScript, 'run', shell, user, workingDirectory], {
      input,
      timeoutMs,
      signal,
    })
  }

  async writeFile(instanceId: string, path: string, content: Uint8Array, mode: number): Promise<void> {
    const end = await this.#inside(
      this.#machine(instanceId),
      ['/bin/sh', '-c', writeScript, 'write', path, mode.toString(8)],
      {
        input: content,
        timeoutMs: writeTimeoutMs,
      },
    )
    if (end.exitCode !== 0)
      throw new Error(
        `cannot write ${path} in ${instanceId}: ${Buffer.from(end.output).toString().trim() || end.reason}`,
      )
  }

  async setAppFaults(instanceId: string, faults: AppFaultFiles): Promise<void> {
    await putAppFaults(this.#faults(instanceId), faults)
  }

  async saveLayer(instanceId: string, layerId: string): Promise<void> {
    await this.#disks.saveLayer(instanceId, layerId)
  }

  async deleteLayer(layerId: string): Promise<void> {
    await this.#disks.deleteLayer(layerId)
  }

  async instanceOfProcess(pid: number): Promise<string | undefined> {
    const namespace = await pidNamespace(pid)
    if (!namespace) return undefined
    for (const [instanceId, machine] of this.#running) {
      if ((await pidNamespace(machine.initPid)) === namespace) return instanceId
    }
    return undefined
  }

  usage(): Promise<MachineUsage[]> {
    return readUsage((pid) => this.instanceOfProcess(pid))
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.values()].map(switchOff))
  }

  #faults = (instanceId: string) => join(this.#options.directory, 'faults', instanceId)

  #machine(instanceId: string): RunningMachine {
    const machine = this.#running.get(instanceId)
    if (!machine) throw new Error(`the machine ${instanceId} is off: start it before something runs in it`)
    return machine
  }

  #bootArguments(spec: MachineSpec): string[] {
    const { layers, upper, work } = this.#disks.mountPaths(spec.instanceId)
    const stacked = layers.map((path) => `${path}:`).join('')
    const machineId = createHash('md5').update(spec.instanceId).digest('hex')
    return [
      stacked,
      upper,
      work,
      'base',
      overlayOptions,
      spec.hostname,
      spec.address,
      machineId,
      ...this.#stock.binds.flatMap(({ from, to }) => [from, to]),
      this.#faults(spec.instanceId),
      appFaultDirectory,
    ]
  }

  #inside(
    machine: RunningMachine,
    command: readonly string[],
    options: { input: string | Uint8Array; timeoutMs: number; signal?: AbortSignal | undefined },
  ): Promise<CommandEnd> {
    const args = ['--target', String(machine.initPid), ...nsenterArguments, '--', ...command]
    return runCommand({
      file: 'nsenter',
      args,
      env: machineEnvironment,
      clock: this.#clock,
      kill: killFollowers,
      ...options,
    })
  }
}

async function switchOff(machine: RunningMachine): Promise<void> {
  machine.child.stdin?.destroy()
  await machine.ended
}

async function pidNamespace(pid: number): Promise<string | undefined> {
  try {
    return await readlink(`/proc/${pid}/ns/pid`)
  } catch {
    // The process ended, or belongs to somebody else: either way it is in no machine of ours.
    return undefined
  }
}

function readyPid(child: ChildProcess, instanceId: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let out = ''
    let problem = ''
    child.stderr!.on('data', (part: Buffer) => (problem += part.toString()))
    child.stdout!.on('data', (part: Buffer) => {
      out += part.toString()
      const ready = /^ready (\d+)$/m.exec(out)
      if (ready) resolve(Number(ready[1]))
    })
    child.once('error', reject)
    child.once('close', (code) =>
      reject(
        new Error(
          `the machine ${instanceId} did not boot (exit code ${code}): ${problem.trim() || out.trim() || 'it said nothing'}`,
        ),
      ),
    )
    // Writing fails when the machine ends first; its exit is what is looked at.
    child.stdin!.on('error', () => {})
  })
}
