import type { SimulatedFleet } from './simulated-fleet.ts'

/** Weights are whole numbers: a share of 5 % may come out as 6 %. */
const tolerance = 0.02

/** One share that a canary may have; `isFree`: what follows needs no evidence of it, as it belongs to the promotion. */
export interface WatchedShare {
  share: number
  isFree?: boolean
}

interface WatchedPlan {
  version: string
  shares: readonly WatchedShare[]
  minRequests: number
  mayGrow: boolean
}

/** Watches the share of a canary: it grows by one step at a time, and only when the log was asked for that step. */
export class ShareWatch {
  readonly #fleet: SimulatedFleet
  #plan: WatchedPlan | undefined
  #step = 0
  #steppedAt = 0
  #hasEvidence = false

  constructor(fleet: SimulatedFleet) {
    this.#fleet = fleet
  }

  /** A canary of `version` may have these shares, one after the other; one that is bad never leaves the first. */
  expect({ shares, ...plan }: Omit<WatchedPlan, 'shares'> & { shares: readonly (number | WatchedShare)[] }): void {
    this.#plan = { ...plan, shares: shares.map((share) => (typeof share === 'number' ? { share } : share)) }
    this.#step = 0
    this.#hasEvidence = false
    this.#steppedAt = this.#fleet.clock.now()
  }

  /** The balancer's log was read for a time; `requests` of them went to the canary. */
  logRead(fromMs: number, requests: number): void {
    if (this.#plan && fromMs >= this.#steppedAt && requests >= this.#plan.minRequests) this.#hasEvidence = true
  }

  problems(): string[] {
    if (!this.#plan) return []
    const { shares, mayGrow } = this.#plan
    const share = this.#share()
    while (share > (shares[this.#step]?.share ?? 1) + tolerance) {
      if (!mayGrow || !(this.#hasEvidence || shares[this.#step]?.isFree)) {
        // Once is enough: what follows from it is not another mistake.
        this.#plan = undefined
        return [`the canary has ${(100 * share).toFixed(1)} % without evidence for it`]
      }
      this.#step++
      this.#hasEvidence = false
      this.#steppedAt = this.#fleet.clock.now()
    }
    return []
  }

  #share(): number {
    const [group] = this.#fleet.groupIds
    const members = this.#fleet.weights.get(group!)!
    let canary = 0
    let all = 0
    for (const server of this.#fleet.standing) {
      const weight = members.get(server.id) ?? 0
      all += weight
      if (server.current === this.#plan!.version) canary += weight
    }
    return all === 0 ? 0 : canary / all
  }
}
