import { formatDuration } from '../../shared/duration.ts'
import { groupOf, takesRequests, type Server } from '../traffic/fleet.ts'
import { objectionsInBake } from '../guard/guard-questions.ts'
import { portSeats, type PortMove, type Ports, type PortSeat } from './plan.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import type { RolloutSession } from '../session.ts'
import { groupKey } from '../traffic/weights.ts'

const bakeLookMs = 5_000

/** What the load balancers say of one of the two ports on every instance. */
export class PortHealth {
  readonly #session: RolloutSession
  readonly #ports: Ports
  readonly #admitTimeoutMs: number

  /** `admitTimeoutMs`: how long a port that answers may take to be healthy for the load balancers. */
  constructor(session: RolloutSession, { ports, admitTimeoutMs }: { ports: Ports; admitTimeoutMs: number }) {
    this.#session = session
    this.#ports = ports
    this.#admitTimeoutMs = admitTimeoutMs
  }

  /** The port must be healthy on every listener, and stay so for `bakeMs`; returns the servers where it is not. */
  async watch(port: number, bakeMs: number): Promise<FailedServer[]> {
    const { clock, reporter } = this.#session.context
    const lost = (servers: readonly Server[]) =>
      servers.map((server) =>
        failedServer(server, 'after', {
          code: 'E_BAKE_FAILED',
          reason: `port ${port} stopped being healthy for the load balancer after the switch`,
        }),
      )
    const never = await this.untilHealthy(port, () => true)
    if (never.length > 0) return lost(never)
    if (bakeMs > 0)
      reporter.emit({
        type: 'notice',
        message: `all traffic is on port ${port}; watching it for ${formatDuration(bakeMs)}`,
      })
    const until = clock.monotonic() + bakeMs
    for (;;) {
      const leftMs = until - clock.monotonic()
      if (leftMs <= 0) return []
      await clock.sleep(Math.min(bakeLookMs, leftMs), this.#session.signal)
      const sick = await this.#sick(port, () => true)
      if (sick.length > 0) return lost(sick)
      const objections = await objectionsInBake(
        this.#session,
        (await this.#session.view.observe()).servers.values().next().value,
      )
      if (objections.length > 0) return objections
    }
  }

  /** Waits until every listener whose protocol counts finds the port healthy; returns the servers where it did not. */
  async untilHealthy(port: number, counts: (protocol: string) => boolean): Promise<Server[]> {
    const { clock, pollIntervalMs } = this.#session.context
    const deadline = clock.monotonic() + this.#admitTimeoutMs
    for (;;) {
      const sick = await this.#sick(port, counts)
      if (sick.length === 0 || clock.monotonic() >= deadline) return sick
      await clock.sleep(pollIntervalMs, this.#session.signal)
    }
  }

  /** Servers that should serve and whose port some listener does not find healthy. */
  async #sick(port: number, counts: (protocol: string) => boolean): Promise<Server[]> {
    const { context, layout, journal, view } = this.#session
    const rows = (
      await Promise.all(
        layout.loadBalancers.map(async ({ loadBalancer: { id } }) =>
          (await context.cloud.loadBalancing.describeHealth(id)).map((row) => ({ ...row, loadBalancerId: id })),
        ),
      )
    ).flat()
    const listeners = layout.loadBalancers
      .flatMap((one) => one.listeners)
      .filter((listener) => takesRequests(listener) && counts(listener.protocol))
    const move = { from: this.#other(port), to: port }
    const servers = [...(await view.observe()).servers.values()]
    const seats = portSeats(servers, move, journal.state.held).filter((seat) => ownWeight(seat, servers, move) > 0)
    return servers.filter((server) =>
      seats.some(
        (seat) =>
          seat.instanceId === server.instanceId &&
          listeners.some(
            (listener) =>
              groupKey(groupOf(listener)) === groupKey(seat.group) &&
              !rows.some(
                (row) =>
                  row.loadBalancerId === listener.loadBalancerId &&
                  row.listenerPort === listener.port &&
                  row.instanceId === server.instanceId &&
                  row.port === port &&
                  row.health === 'healthy',
              ),
          ),
      ),
    )
  }

  #other(port: number): number {
    const [first, second] = this.#ports
    return port === first ? second : first
  }
}

// An instance that the operator keeps out has no weight on either port.
function ownWeight(seat: PortSeat, servers: readonly Server[], move: PortMove): number {
  const server = servers.find((one) => one.instanceId === seat.instanceId)!
  return Math.max(
    seat.weight,
    ...server.backends
      .filter(
        (backend) =>
          groupKey(backend.group) === groupKey(seat.group) && (backend.port === move.from || backend.port === move.to),
      )
      .map((backend) => backend.weight),
  )
}
