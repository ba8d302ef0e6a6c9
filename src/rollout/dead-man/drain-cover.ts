import type { LoadBalancing } from '../../cloud/load-balancer.ts'
import type { Clock } from '../../shared/clock.ts'
import type { DeadMan } from './dead-man.ts'
import type { WeightSentinel } from '../traffic/weight-drift.ts'
import { changedWeights, readWeights, type BackendWeight } from '../traffic/weights.ts'

/**
 * Covers servers between the loss of their weight and their update: when the run dies there, the cloud gives them their own
 * weights back, with which they served a moment ago and still could. Never later: an update that was begun may have left
 * anything, and only a run can find out what.
 */
export interface DrainCover {
  /** Call it before these weights are taken away. */
  begin(own: readonly BackendWeight[]): Promise<void>
  /**
   * Call it before the update of a server begins: when this returns, nobody but this run raises its weight any more.
   * `isOut` is false when that has happened meanwhile, because this process stood still for so long. Throws when the
   * cloud does not confirm the end; then the update must not begin.
   */
  end(own: readonly BackendWeight[]): Promise<{ isOut: boolean }>
  /** The run stops with these weights back: nothing is written for them any more. Throws as `end` does. */
  restored(own: readonly BackendWeight[]): Promise<void>
}

/** The cloud may be about to write when less than this is left; what it has begun to write then has come to its end. */
const inFlightMs = 10_000

export interface DrainCoverParts {
  deadMan: DeadMan
  loadBalancing: Pick<LoadBalancing, 'describeBackends'>
  clock: Clock
  sentinel: Pick<WeightSentinel, 'begin'>
}

export const createDrainCover = (parts: DrainCoverParts): DrainCover => new ArmedDrainCover(parts)

class ArmedDrainCover implements DrainCover {
  readonly #parts: DrainCoverParts
  readonly #covered = new Map<string, readonly BackendWeight[]>()
  #changes = 0
  /** What the cloud has been told of. */
  #told = 0
  #queue: Promise<unknown> = Promise.resolve()

  constructor(parts: DrainCoverParts) {
    this.#parts = parts
  }

  async begin(own: readonly BackendWeight[]): Promise<void> {
    for (const [instanceId, backends] of byInstance(own)) this.#covered.set(instanceId, backends)
    if (own.length > 0) await this.#tell()
  }

  async end(own: readonly BackendWeight[]): Promise<{ isOut: boolean }> {
    const { deadMan, loadBalancing, clock, sentinel } = this.#parts
    const ids = [...byInstance(own).keys()].filter((id) => this.#covered.has(id))
    if (ids.length === 0) return { isOut: true }
    const isClose = deadMan.leftMs() < inFlightMs
    for (const id of ids) this.#covered.delete(id)
    await this.#tell()
    if (isClose) await clock.sleep(inFlightMs)
    const now = await readWeights(loadBalancing, own)
    const raised = now.filter(({ instanceId, weight }) => ids.includes(instanceId) && weight > 0)
    // What the cloud wrote for this run is no change by somebody else; any other weight is.
    sentinel.begin(raised.filter((backend) => changedWeights(own, [backend]).length === 0))
    return { isOut: raised.length === 0 }
  }

  async restored(own: readonly BackendWeight[]): Promise<void> {
    for (const id of byInstance(own).keys()) this.#covered.delete(id)
    await this.#tell()
  }

  /** Brings what is armed in line with what is covered; changes that come meanwhile go together. */
  async #tell(): Promise<void> {
    const { deadMan } = this.#parts
    const change = ++this.#changes
    const turn = this.#queue.then(async () => {
      if (this.#told >= change) return
      const upTo = this.#changes
      const all = [...this.#covered.values()].flat()
      if (all.length > 0) await deadMan.arm(all)
      else await deadMan.disarm()
      this.#told = upTo
    })
    this.#queue = turn.catch(() => {})
    await turn
  }
}

function byInstance(backends: readonly BackendWeight[]): Map<string, BackendWeight[]> {
  const found = new Map<string, BackendWeight[]>()
  for (const backend of backends) found.set(backend.instanceId, [...(found.get(backend.instanceId) ?? []), backend])
  return found
}
