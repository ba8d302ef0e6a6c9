import type { Clock } from '../../shared/clock.ts'
import { settleAll } from '../../shared/settle.ts'
import type { Server } from './fleet.ts'
import { agoMs, maxAsked, type Moment } from './freshness.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import type { UpdateEnd } from '../instance/updater.ts'

export interface AppProofParts {
  clock: Clock
  /** How old the last answer may be when its server gets traffic, milliseconds. */
  freshForMs: number
  /** Asks one application as often in a row as after an update; changes nothing. */
  ask: (server: Server) => Promise<UpdateEnd>
}

/** What a write of weights rests on. */
export interface WeightProof {
  isFresh: () => boolean
  /** Asks again where it is not fresh any more; returns the servers that do not answer. */
  renew: () => Promise<FailedServer[]>
  /** The servers in the words of a proof that is too old each time that it is needed. */
  neverFresh: () => FailedServer[]
}

/** What the applications of several servers said themselves, asked again when that is too old for a write of weights. */
export class AppProof {
  readonly #parts: AppProofParts
  /** When the first of them gave its last answer. */
  #since: Moment | undefined

  constructor(parts: AppProofParts) {
    this.#parts = parts
  }

  readonly isFresh = (): boolean =>
    this.#since !== undefined && agoMs(this.#parts.clock, this.#since) <= this.#parts.freshForMs

  /** The proof for a move of traffic to these servers. */
  for(servers: readonly Server[]): WeightProof {
    return {
      isFresh: () => servers.length === 0 || this.isFresh(),
      renew: () => this.renew(servers),
      neverFresh: () => servers.map((server) => failedServer(server, 'admit', tooOld)),
    }
  }

  /** Returns the servers whose application does not answer; when there are none, all have just answered. */
  async renew(servers: readonly Server[]): Promise<FailedServer[]> {
    if (this.isFresh() || servers.length === 0) return []
    const ends = await settleAll(servers.map(async (server) => ({ server, end: await this.#parts.ask(server) })))
    const moments = ends.map(({ end }) => (end.ok ? end.checkedAt : undefined))
    this.#since = moments.every((moment) => moment !== undefined)
      ? moments.toSorted((a, b) => a.monotonicMs - b.monotonicMs)[0]
      : undefined
    return ends.flatMap(({ server, end }) => (end.ok ? [] : [failedServer(server, 'admit', end)]))
  }
}

/** Why servers get no traffic whose answers were too old each time. */
export const tooOld = {
  code: 'E_NOT_ADMITTED',
  reason: `each of ${maxAsked} times its last answer was too old when its weight could be written: calls to the cloud take too long for the interval of its health check`,
}
