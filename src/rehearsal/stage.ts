import { loadAdapters } from '../cloud/alicloud/cloud.ts'
import type { ObjectStore } from '../cloud/object-store.ts'
import type { BackendState, BalancerDriver, CommandEnd, CommandRun } from '../local/drivers.ts'
import { parseFaults } from '../local/faults/rule.ts'
import { createLocalCloud, type LocalCloud } from '../local/in-process.ts'
import { simulatedDrivers } from '../local/simulated.ts'
import { instances } from '../local/ecs/records.ts'
import { balancerConfig } from '../local/slb/config.ts'
import { loadBalancers, serverGroups } from '../local/slb/records.ts'
import { readHistory } from '../rollout/state/history.ts'
import { VirtualClock } from '../shared/virtual-clock.ts'
import { copyBucket, copyFleet, copyListeners } from './copy.ts'
import { startProcess, type RehearsedProcess } from './process.ts'
import { RehearsedMachines } from './machines.ts'
import type { Recording } from './recording.ts'
import { assumedRequestsPerSecond, RehearsedTraffic, type TrafficBackend } from './traffic.ts'
import { playScript, valuesIn } from './scripts.ts'
import { isFoundHealthy, serviceOn, type RehearsedServer } from './server.ts'
import { newServer, placeOf, releaseOnDisk, serversOf, type ServerOptions } from './servers.ts'

export interface StageOptions extends ServerOptions {
  /** Time that the last request of a server needs; default 1 s. */
  drainMs?: (instanceId: string) => number
  /** Share of the requests that a release fails, 0 to 1; default what the recording shows. */
  errorRate?: (version: string | undefined) => number | undefined
  /** What goes wrong in the cloud, as in a faults file of the local cloud. */
  faults?: readonly object[]
}

const latencyMs = 50
const usualDrainMs = 1_000
const settleMs = 5_000

/** A copy of a recorded fleet in this process, on which time passes as fast as it can. */
export class RehearsalStage {
  readonly clock: VirtualClock
  readonly recording: Recording
  readonly store: ObjectStore
  readonly #local: LocalCloud
  readonly #servers: ReadonlyMap<string, RehearsedServer>
  readonly #options: StageOptions
  readonly #traffic: RehearsedTraffic
  #changed: () => void = () => {}
  /** Names of scripts by their texts: only the calls that send them have both. */
  readonly #names: Map<string, string>
  readonly #weights = new Map<string, number>()

  private constructor(parts: {
    recording: Recording
    clock: VirtualClock
    local: LocalCloud
    store: ObjectStore
    servers: ReadonlyMap<string, RehearsedServer>
    names: Map<string, string>
    options: StageOptions
  }) {
    this.recording = parts.recording
    this.clock = parts.clock
    this.store = parts.store
    this.#local = parts.local
    this.#servers = parts.servers
    this.#names = parts.names
    this.#options = parts.options
    this.#traffic = new RehearsedTraffic(ratesOf(parts.recording))
  }

  static async open(recording: Recording, options: StageOptions = {}): Promise<RehearsalStage> {
    await loadAdapters()
    const { faults } = options
    const clock = new VirtualClock(recording.takenAtMs)
    const store = await copyBucket(recording, clock)
    const servers = serversOf(recording, await readHistory(store), options)
    const names = new Map<string, string>()
    // The balancers read the copy's state, which is there when the first of them is asked.
    const copies: { local?: LocalCloud } = {}
    const drivers = simulatedDrivers()
    const machines = new RehearsedMachines({
      servers,
      clock,
      run: (id, command) => play(servers, clock, names, { id, command }),
      releaseOf: (id) => releaseOnDisk(copies.local!.core.store, id),
      newServer: (id) => newServer(copies.local!.core.store, recording, id, options),
    })
    const balancers: BalancerDriver = {
      ...drivers.balancers,
      health: (id, port) => healthOf(copies.local!, servers, clock.monotonic(), { id, port }),
    }
    const local = createLocalCloud({
      clock,
      drivers: { ...drivers, machines, balancers },
      seed: 7,
      accountId: recording.accountId,
    })
    copies.local = local
    const stage = new RehearsalStage({ recording, clock, local, store, servers, names, options })
    await copyFleet(local.core, recording)
    machines.isCopied = true
    stage.#noteWeights()
    await clock.run(copyListeners(stage.process({ latencyMs: 0 }).cloud.loadBalancing, recording))
    await clock.advance(settleMs)
    if (faults) {
      const { rules } = parseFaults([...faults])
      local.gateway.faults.load(rules, { nowMs: clock.now(), seed: 3 })
    }
    return stage
  }

  /** A process of the program that works on the copy. */
  process(options: { killAfter?: number; latencyMs?: number; isWatcher?: boolean } = {}): RehearsedProcess {
    return startProcess({
      local: this.#local,
      store: this.store,
      clock: this.clock,
      region: this.recording.region,
      accessLog: this.#traffic,
      latencyMs,
      ...options,
      onCommand: (name, script) => this.#names.set(script, name),
      onEffect: () => {
        this.#noteWeights()
        this.#changed()
      },
    })
  }

  /** Resolves when a process has changed something. */
  nextChange(): Promise<void> {
    const { promise, resolve } = withResolve()
    const others = this.#changed
    this.#changed = () => {
      this.#changed = () => {}
      others()
      resolve()
    }
    return promise
  }

  /** Weights of every backend, `group/instance:port` to weight. */
  weights(): Record<string, number> {
    const { store } = this.#local.core
    const named = serverGroups(store)
      .all()
      .flatMap(({ id, members }) => members.map((one) => [`${id}/${one.serverId}:${one.port}`, one.weight] as const))
    const unnamed = loadBalancers(store)
      .all()
      .flatMap(({ id, members }) => members.map((one) => [`${id}/${one.serverId}`, one.weight] as const))
    return Object.fromEntries([...named, ...unnamed])
  }

  /**
   * Weights of each place of the fleet, `group/name`: those of whatever stands there, on whatever port. Where the cloud
   * itself makes and removes instances, all of its group are one place.
   */
  weightsByPlace(): Record<string, number> {
    const { store } = this.#local.core
    const found: Record<string, number> = {}
    for (const [key, weight] of Object.entries(this.weights())) {
      const [groupId = '', seat = ''] = key.split('/')
      const place = `${groupId}/${placeOf(store, this.recording, seat.split(':')[0]!)}`
      found[place] = (found[place] ?? 0) + weight
    }
    return found
  }

  close(): Promise<void> {
    return this.#local.close()
  }

  /** Requests that a server has when its weight becomes 0 end a while later. */
  #noteWeights(): void {
    const now = new Map<string, number>()
    for (const [key, weight] of Object.entries(this.weights())) {
      const seat = key.slice(key.indexOf('/') + 1)
      now.set(seat, (now.get(seat) ?? 0) + weight)
    }
    for (const [seat, weight] of now) {
      const [id = '', port] = seat.split(':')
      const server = this.#servers.get(id)
      if (server && weight === 0 && (this.#weights.get(seat) ?? 0) > 0)
        server.requestsEndAt.set(
          port === undefined ? undefined : Number(port),
          this.clock.monotonic() + (this.#options.drainMs?.(id) ?? usualDrainMs),
        )
      this.#weights.set(seat, weight)
    }
    this.#traffic.follow(this.clock.now(), this.#backends())
  }

  #backends(): TrafficBackend[] {
    const { store } = this.#local.core
    return this.recording.balancers.flatMap(({ loadBalancer, traffic }) => {
      const usual = traffic?.errorRate ?? 0
      const named = serverGroups(store).filter((group) => group.loadBalancerId === loadBalancer.id)
      const unnamed = loadBalancers(store).get(loadBalancer.id)?.members ?? []
      return [...named.flatMap(({ members }) => members), ...unnamed].map(({ serverId, weight, port = 0 }) => ({
        loadBalancerId: loadBalancer.id,
        address: `${instances(store).get(serverId)?.privateIp ?? serverId}:${port}`,
        weight,
        errorRate: this.#errorRateOf(serverId, port) ?? usual,
      }))
    })
  }

  #errorRateOf(serverId: string, port: number): number | undefined {
    const server = this.#servers.get(serverId)
    return this.#options.errorRate?.(server && serviceOn(server, port).release)
  }
}

/** Requests a second by load balancer. */
const ratesOf = ({ balancers }: Recording) =>
  new Map(
    balancers.map(({ loadBalancer, traffic }) => [
      loadBalancer.id,
      traffic?.requestsPerSecond ?? assumedRequestsPerSecond,
    ]),
  )

function withResolve(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

async function play(
  servers: ReadonlyMap<string, RehearsedServer>,
  clock: VirtualClock,
  names: ReadonlyMap<string, string>,
  { id, command }: { id: string; command: CommandRun },
): Promise<CommandEnd> {
  const server = servers.get(id)
  const name = names.get(command.script) ?? ''
  const { exitCode, output } = server
    ? await playScript(server, clock, { name, values: valuesIn(command.script) })
    : { exitCode: 0, output: '' }
  return { exitCode, reason: 'exited', output: Buffer.from(output) }
}

function healthOf(
  { core }: LocalCloud,
  servers: ReadonlyMap<string, RehearsedServer>,
  now: number,
  { id, port }: { id: string; port: number },
): { serverId: string; port: number; state: BackendState }[] {
  const balancer = loadBalancers(core.store).get(id)
  const listener = balancer && balancerConfig(core.store, balancer).listeners.find((one) => one.port === port)
  if (!listener) return []
  const { healthCheck, isRunning, protocol } = listener
  const isChecked = isRunning && healthCheck.kind !== 'off'
  const isLayer4 = protocol === 'tcp' || protocol === 'udp'
  const backends = [...listener.backends, ...listener.rules.flatMap((rule) => rule.backends)]
  return backends.map(({ serverId, port: backendPort, weight }) => {
    const server = servers.get(serverId)
    const isFound = !server || isFoundHealthy(serviceOn(server, backendPort), now, healthCheck)
    const isHealthy = isFound && (!isLayer4 || weight > 0)
    return { serverId, port: backendPort, state: isChecked ? (isHealthy ? 'normal' : 'abnormal') : 'unavailable' }
  })
}
