import { formatDuration } from '../../shared/duration.ts'
import { PreflightError } from '../../shared/errors.ts'
import { AppProof } from '../traffic/app-proof.ts'
import type { PreparedUpdater } from '../instance/artifact-updater.ts'
import { checkedEndOf, endOf } from '../instance/script-end.ts'
import type { BlueGreenEnd } from '../blue-green/blue-green.ts'
import type { DeadMan } from '../dead-man/dead-man.ts'
import { groupOf, takesRequests, type Server } from '../traffic/fleet.ts'
import { objectionsToSwitch } from '../guard/guard-questions.ts'
import type { InstanceScript } from '../instance/instance-runs.ts'
import type { ReleaseId } from '../state/journal.ts'
import { markServing } from './kept-port.ts'
import { clearPort, type PortStop } from './clear.ts'
import { PortHealth } from './health.ts'
import { portCalls, portMove, portSeats, weightsOn, type PortMove, type Ports, type PortSeat } from './plan.ts'
import { failedAfter, isWorthAnother, maxTries } from '../second-try.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import type { RolloutSession } from '../session.ts'
import { disarmOnDrift, moveTraffic, orBackOnDrift, refuseBusy } from '../traffic/traffic-move.ts'
import { weightDrift } from '../traffic/weight-drift.ts'
import { groupKey, groupsOf } from '../traffic/weights.ts'

export interface PortSwitchRequest extends PortStop {
  want: ReleaseId
  ports: Ports
  prepare: PreparedUpdater['prepare']
  /** Starts the release on a port and proves it there; safe to repeat. `isAgain`: also when it runs there already. */
  startOn: (port: number, more?: { isAgain?: true }) => InstanceScript
  /** Asks the application on a port as often in a row as after its start; changes nothing. */
  checkOn: (port: number) => InstanceScript
  /** How old its last answer may be when the port gets traffic, milliseconds. */
  freshForMs: number
  admitTimeoutMs: number
  /** How long the new version must serve before the old one is stopped. */
  bakeMs: number
  /** Keeps the old version running without traffic, for a way back in one call. */
  isOldKept: boolean
  /** Until when, epoch milliseconds; absent: until the next switch. */
  keptUntilMs?: number
  /** Takes the traffic back when this process dies between the switch and the end of the bake. */
  deadMan?: DeadMan
}

/**
 * Starts the release on the other port of the same instances, proves it there, and moves all traffic by weights. What
 * the journal holds tells a later run that traffic may have moved; when it holds nothing any more, the switch counts.
 */
export class PortSwitch {
  readonly #session: RolloutSession
  readonly #request: PortSwitchRequest
  readonly #health: PortHealth

  constructor(session: RolloutSession, request: PortSwitchRequest) {
    this.#session = session
    this.#request = request
    this.#health = new PortHealth(session, request)
  }

  /**
   * Where this run goes from and to. Takes an unfinished switch to yet another release back first, so that there are
   * never three versions. Throws PreflightError for a fleet that cannot be switched by ports.
   */
  async plan(): Promise<PortMove> {
    const { journal } = this.#session
    const { open } = journal.state
    const servers = await this.#servers()
    if (open?.ports && open.want.version !== this.#request.want.version && journal.state.held.length > 0)
      await this.#takeBack(open.ports)
    else if (open?.ports && this.#isCommitted(servers, open.ports)) {
      // The same release only has to be finished; another one starts from where this one got to.
      if (open.want.version === this.#request.want.version) return open.ports
      await this.#retire(open.ports, open.want)
    }
    return this.#plainMove(await this.#servers())
  }

  async run(move: PortMove): Promise<BlueGreenEnd> {
    const { want, bakeMs, deadMan } = this.#request
    const { journal } = this.#session
    if (!this.#isCommitted(await this.#servers(), move)) {
      const unprepared = await this.#prepare(move)
      // Nothing was started, so an old version that was kept on that port still stands.
      if (unprepared.length > 0) return { ok: false, failed: unprepared, servers: await this.#servers() }
      const failed = await this.#prove(move)
      if (failed.length > 0) return this.#abandon(move, failed)
      const objections = await objectionsToSwitch(this.#session, (await this.#servers())[0])
      if (objections.length > 0) return this.#abandon(move, objections)
      const servers = await this.#servers()
      const seats = this.#seatsOf(servers, move)
      this.#session.sentinel.see(servers.flatMap(({ backends }) => backends))
      await journal.append({
        kind: 'hold',
        backends: weightsOn(seats, move, 'from').filter((backend) => backend.port === move.from),
        atMs: this.#now(),
      })
      await deadMan?.arm(weightsOn(seats, move, 'from'))
      const forward = () => this.#shift(seats, move, 'to')
      const unfit = await orBackOnDrift(forward, () => this.#takeBack(move), deadMan)
      const lost = unfit.length > 0 ? unfit : await this.#health.watch(move.to, bakeMs)
      await deadMan?.disarm()
      if (lost.length > 0) {
        await this.#takeBack(move)
        return this.#abandon(move, lost)
      }
      await refuseBusy(
        this.#session,
        weightsOn(seats, move, 'to').filter(({ port, weight }) => port === move.from && weight === 0),
      )
      await this.#releaseHolds()
    }
    await this.#retire(move, want)
    return { ok: true, servers: await this.#servers() }
  }

  /** Finishes a switch that counts already, else takes it back. Returns whether it was taken back. */
  async undo(move: PortMove): Promise<boolean> {
    const { open } = this.#session.journal.state
    if (this.#isCommitted(await this.#servers(), move)) {
      await this.#retire(move, open?.want ?? this.#request.want)
      return false
    }
    await this.#takeBack(move)
    await this.#abandon(move, [])
    return true
  }

  #plainMove(servers: readonly Server[]): PortMove {
    const { ports } = this.#request
    const move = portMove(servers, ports, this.#session.journal.state.held)
    if (!move)
      throw new PreflightError(`no instance stands in a server group on port ${ports.join(' or ')}`, {
        code: 'E_UNSAFE_PLAN',
        fix: "name the listener's backendPort and a second port, e.g. --ports 8080,8081",
      })
    const groups = new Set(this.#seatsOf(servers, move).map((seat) => groupKey(seat.group)))
    for (const { listeners } of this.#session.layout.loadBalancers)
      for (const listener of listeners) {
        const { port } = listener.healthCheck
        if (port === undefined || !takesRequests(listener) || !groups.has(groupKey(groupOf(listener)))) continue
        throw new PreflightError(`listener ${listener.port} checks port ${port} whatever port a backend has`, {
          code: 'E_UNSAFE_PLAN',
          fix: 'remove healthCheck.port of the listener, so that each backend is checked on its own port',
        })
      }
    return move
  }

  async #prepare(move: PortMove): Promise<FailedServer[]> {
    const { want, prepare } = this.#request
    return prepare(this.#among(await this.#servers(), move), want, this.#session.signal)
  }

  /** Starts the release on the other port of every instance, and brings that port into the groups without traffic. */
  async #prove(move: PortMove): Promise<FailedServer[]> {
    const { want, startOn } = this.#request
    const { runs, signal, timeline, lease, context } = this.#session
    const servers = this.#among(await this.#servers(), move)
    const started = await Promise.all(
      servers.map(async (server): Promise<FailedServer[]> => {
        timeline.add(server, 'update', `${want.version} on port ${move.to}, beside port ${move.from}`)
        let end = endOf(await runs.run(server.instanceId, startOn(move.to), signal), '')
        // What a killed run switched to the new port already is not started anew under its traffic.
        const isIdle = server.backends.every(({ port, weight }) => port !== move.to || weight === 0)
        const isTriedAgain = !end.ok && isIdle && isWorthAnother(end.code)
        if (!end.ok && isTriedAgain) {
          signal.throwIfAborted()
          timeline.add(server, 'retry', `started again: ${end.reason}`)
          end = endOf(await runs.run(server.instanceId, startOn(move.to, { isAgain: true }), signal), '')
        }
        if (!end.ok) return [failedAfter(failedServer(server, 'update', end), isTriedAgain ? maxTries : 1).failure]
        timeline.add(server, 'admit', end.message)
        return []
      }),
    )
    if (started.flat().length > 0) return started.flat()
    const missing = (await this.#seats(move)).filter((seat) => !seat.hasTo)
    for (const group of groupsOf(missing)) {
      lease.assertHeld()
      await context.cloud.loadBalancing.addBackends(
        group,
        missing
          .filter((seat) => groupKey(seat.group) === groupKey(group))
          .map(({ instanceId }) => ({ instanceId, port: move.to, weight: 0 })),
      )
    }
    // Layer-4 listeners may say nothing about a backend without traffic; after the switch they have to.
    const sick = await this.#health.untilHealthy(move.to, (protocol) => protocol === 'http' || protocol === 'https')
    return sick.map((server) =>
      failedServer(server, 'admit', {
        code: 'E_NOT_ADMITTED',
        reason: `port ${move.to} is not healthy for the load balancer after ${formatDuration(this.#request.admitTimeoutMs)}, though it answers on the instance; does the security group admit it?`,
      }),
    )
  }

  /**
   * Moves all traffic to one side, group by group, and reads back that it is there. The new side gets some only on
   * fresh answers of its applications; returns the servers that did not give them.
   */
  async #shift(seats: readonly PortSeat[], move: PortMove, side: keyof PortMove): Promise<FailedServer[]> {
    const { timeline } = this.#session
    const proof = side === 'to' ? this.#proofOn(move.to).for(this.#among(await this.#servers(), move)) : undefined
    const { isWritten, unfit, drifted } = await moveTraffic(this.#session, portCalls(seats, move, side), proof)
    if (unfit.length > 0) return unfit
    if (drifted.length > 0) throw weightDrift(drifted)
    if (!isWritten) return []
    for (const server of this.#among(await this.#servers(), move))
      timeline.add(server, 'in', `all traffic to port ${move[side]}`)
    return []
  }

  #proofOn(port: number): AppProof {
    const { context, runs, signal } = this.#session
    const { checkOn, freshForMs } = this.#request
    const ask = async ({ instanceId }: Server) => checkedEndOf(await runs.run(instanceId, checkOn(port), signal))
    return new AppProof({ clock: context.clock, freshForMs, ask })
  }

  /** All traffic back to the old version, which stands until the switch counts. */
  async #takeBack(move: PortMove): Promise<void> {
    const seats = await this.#seats(move)
    await disarmOnDrift(() => this.#shift(seats, move, 'from'), this.#request.deadMan)
    await this.#releaseHolds()
  }

  async #releaseHolds(): Promise<void> {
    const { journal } = this.#session
    const instanceIds = [...new Set(journal.state.held.map((backend) => backend.instanceId))]
    if (instanceIds.length > 0) await journal.append({ kind: 'restored', instanceIds, atMs: this.#now() })
  }

  /** The new version is the fleet's own; the old one drains, leaves the groups and stops, or is kept for a way back. */
  async #retire(move: PortMove, release: ReleaseId): Promise<void> {
    const { isOldKept, keptUntilMs } = this.#request
    const servers = this.#among(await this.#servers(), move)
    await markServing(this.#session, servers, {
      release: release.version,
      port: move.to,
      ...(isOldKept && keptUntilMs !== undefined ? { kept: { port: move.from, untilMs: keptUntilMs } } : {}),
    })
    if (!isOldKept)
      await clearPort(this.#session, this.#request, { port: move.from, servers, current: release.version })
  }

  async #abandon(move: PortMove, failed: FailedServer[]): Promise<BlueGreenEnd> {
    for (const one of failed) this.#session.timeline.add(one, 'failed', failedAfter(one, one.tries ?? 1).said)
    const servers = await this.#servers()
    // An instance that stands on no other port keeps its place; without a healthy answer it gets no traffic there.
    const paired = new Set(this.#seatsOf(servers, move).flatMap((seat) => (seat.hasFrom ? seat.instanceId : [])))
    await clearPort(this.#session, this.#request, {
      port: move.to,
      servers: servers.filter((server) => paired.has(server.instanceId)),
    })
    return { ok: false, failed, servers: await this.#servers() }
  }

  /** Nothing is held, and the new port has the traffic: there is no way back any more but a new switch. */
  #isCommitted(servers: readonly Server[], { from, to }: PortMove): boolean {
    const { open, held } = this.#session.journal.state
    if (!open?.ports || open.ports.to !== to || held.length > 0) return false
    return portMove(servers, [from, to], [])?.from === to
  }

  #among(servers: readonly Server[], move: PortMove): Server[] {
    const seated = new Set(this.#seatsOf(servers, move).map((seat) => seat.instanceId))
    return servers.filter((server) => seated.has(server.instanceId))
  }

  async #seats(move: PortMove): Promise<PortSeat[]> {
    return this.#seatsOf(await this.#servers(), move)
  }

  #seatsOf(servers: readonly Server[], move: PortMove): PortSeat[] {
    return portSeats(servers, move, this.#session.journal.state.held)
  }

  async #servers(): Promise<Server[]> {
    return [...(await this.#session.view.observe()).servers.values()]
  }

  #now(): number {
    return this.#session.context.clock.now()
  }
}
