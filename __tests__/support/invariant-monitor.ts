import type { SimulatedFleet, SimulatedServer } from './simulated-fleet.ts'

/** Watches a simulated fleet from outside: it sees what really happens, not what the engine believes. */
export class InvariantMonitor {
  readonly violations: string[] = []
  readonly #fleet: SimulatedFleet
  /** Serving servers when the run began: a fleet that starts weak is never made weaker. */
  #floor: number
  #lockOwner: number | undefined
  #mutator: number | undefined
  readonly #checked = new Map<string, string>()

  constructor(fleet: SimulatedFleet) {
    this.#fleet = fleet
    this.#floor = 0
  }

  /** Call it when the fleet stands as the test wants it to. */
  begin(): void {
    this.#floor = Math.min(this.#fleet.options.minHealthy, this.#servingCount())
  }

  lockTaken(process: number): void {
    this.#lockOwner = process
  }

  /** Tells who is behind what happens next. */
  mutatedBy(process: number): void {
    this.#mutator = process
  }

  weightWritten(server: SimulatedServer, group: string, before: number, after: number): void {
    // I5: only the newest holder of the lock writes.
    if (this.#mutator !== this.#lockOwner)
      this.#violated('I5', `process ${this.#mutator} wrote a weight, the lock is of process ${this.#lockOwner}`)
    const own = server.ownWeights[this.#fleet.groupIds.indexOf(group)]!
    if (after > own) this.#violated('I4', `${server.name} got weight ${after} in ${group}, its own is ${own}`)
    if (
      after > before &&
      server.current !== this.#oldRelease(server) &&
      this.#checked.get(server.id) !== server.current
    ) {
      this.#violated('I2', `${server.name} got traffic on ${server.current} before that was checked`)
    }
    if (after > before && !server.isAnswering)
      this.#violated('I2', `${server.name} got traffic while its application does not answer`)
    this.#checkCapacity()
  }

  /** The application of a server goes down now. */
  restarted(server: SimulatedServer): void {
    const { now } = this.#fleet
    this.#checked.delete(server.id)
    const weights = this.#fleet.weightsOf(server)
    if (weights.some((weight) => weight > 0))
      this.#violated('I7', `${server.name} restarted with weights ${weights.join('/')}`)
    if (server.isAnswering && now < server.requestsEndAt)
      this.#violated(
        'I7',
        `${server.name} restarted ${Math.round(server.requestsEndAt - now)} ms before its last request ended`,
      )
  }

  checked(server: SimulatedServer, release: string): void {
    this.#checked.set(server.id, release)
    this.#checkCapacity()
  }

  /** I4 at the end: every weight is what the operator gave. */
  checkEnd(): void {
    for (const server of this.#fleet.servers) {
      const now = this.#fleet.weightsOf(server)
      if (now.join() !== server.ownWeights.join())
        this.#violated(
          'I4',
          `${server.name} ends with weights ${now.join('/')} instead of ${server.ownWeights.join('/')}`,
        )
    }
  }

  #checkCapacity(): void {
    const serving = this.#servingCount()
    if (serving < this.#floor) this.#violated('I1', `${serving} servers serve, the floor is ${this.#floor}`)
    const versions = new Set(
      this.#fleet.servers.filter((server) => this.#fleet.isServing(server)).map((server) => server.current),
    )
    if (versions.size > 2) this.#violated('I12', `${[...versions].join(', ')} serve at once`)
  }

  #servingCount(): number {
    return this.#fleet.servers.filter((server) => this.#fleet.isServing(server)).length
  }

  #oldRelease(server: SimulatedServer): string | undefined {
    return this.#fleet.options.servers[this.#fleet.servers.indexOf(server)]!.release
  }

  #violated(invariant: string, what: string): void {
    this.violations.push(`${invariant} at ${(this.#fleet.now / 1_000).toFixed(3)} s: ${what}`)
  }
}
