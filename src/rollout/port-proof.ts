import { checkedEndOf } from './artifact-updater.ts'
import type { Server } from './fleet.ts'
import { agoMs, type Moment } from './freshness.ts'
import type { InstanceScript } from './instance-runs.ts'
import { failedServer, type FailedServer } from './server-cycle.ts'
import type { RolloutSession } from './session.ts'

export interface PortCheck {
  /** Asks the application on a port as often in a row as after its start; changes nothing. */
  checkOn: (port: number) => InstanceScript
  /** How old its last answer may be when the port gets traffic, milliseconds. */
  freshForMs: number
}

/** What the application itself said on a port, asked again when that is too old for a write of weights. */
export class PortProof {
  readonly #session: RolloutSession
  readonly #check: PortCheck
  #provedAt: Moment | undefined

  constructor(session: RolloutSession, check: PortCheck) {
    this.#session = session
    this.#check = check
  }

  /** Returns the servers whose application does not answer; when there are none, the proof is fresh. */
  async renew(servers: readonly Server[], port: number): Promise<FailedServer[]> {
    const { runs, signal, context } = this.#session
    const { checkOn, freshForMs } = this.#check
    if (this.#provedAt && agoMs(context.clock, this.#provedAt) <= freshForMs) return []
    const ends = await Promise.all(
      servers.map(async (server) => ({
        server,
        end: checkedEndOf(await runs.run(server.instanceId, checkOn(port), signal)),
      })),
    )
    const moments = ends.flatMap(({ end }) => (end.ok && end.checkedAt ? [end.checkedAt] : []))
    this.#provedAt = moments.toSorted((a, b) => a.monotonicMs - b.monotonicMs)[0]
    return ends.flatMap(({ server, end }) => (end.ok ? [] : [failedServer(server, 'admit', end)]))
  }
}
