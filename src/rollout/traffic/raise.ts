import { formatDuration } from '../../shared/duration.ts'
import { waitUntilAdmissible, type AdmissionParts } from './admission.ts'
import type { Server } from './fleet.ts'
import { agoMs, maxAsked, type Moment } from './freshness.ts'
import type { ReleaseId } from '../state/journal.ts'
import type { UpdateFailure, Updater } from '../instance/updater.ts'
import type { WeightWriter } from './weight-writer.ts'
import type { BackendWeight } from './weights.ts'

export interface RaiseParts extends AdmissionParts {
  writer: WeightWriter
  updater: Pick<Updater, 'check' | 'freshForMs'>
}

/** The stage is `update` when the application itself is not well. */
export type RaiseEnd = { ok: true } | { ok: false; stage: 'update' | 'admit'; end: UpdateFailure }

/**
 * Gives a server its traffic: the load balancers admit it, and when its weight is written the application's own answers
 * are no older than `freshForMs`. Where admission took longer, it is asked as often in a row as after an update.
 * A server that fails has no traffic when this returns.
 */
export async function raise(parts: RaiseParts, { server, want, weights, checkedAt }: RaiseRequest): Promise<RaiseEnd> {
  const { clock, updater, writer, signal } = parts
  const since = clock.monotonic()
  let provedAt = checkedAt
  let isTouched = false
  const fail = async (stage: 'update' | 'admit', end: UpdateFailure): Promise<RaiseEnd> => {
    if (isTouched) await writer.write(weights.map((backend) => ({ ...backend, weight: 0 })))
    return { ok: false, stage, end }
  }
  for (let asked = 0; ; asked++) {
    const admissible = await waitUntilAdmissible(parts, server, since)
    if (!admissible.ok) return fail('admit', admissible)
    const isFresh = () => provedAt !== undefined && agoMs(clock, provedAt) <= updater.freshForMs
    if (isFresh()) {
      isTouched = true
      if (await writer.raise(weights, isFresh)) return { ok: true }
    }
    signal.throwIfAborted()
    if (asked === maxAsked)
      return fail('admit', {
        ok: false,
        code: 'E_NOT_ADMITTED',
        reason: `its last answer was older than ${formatDuration(updater.freshForMs)} each of ${maxAsked} times when its weight could be written: calls to the cloud take too long for the interval of its health check`,
      })
    const answer = await updater.check(server, want, signal)
    if (!answer.ok) return fail('update', answer)
    provedAt = answer.checkedAt
  }
}

export interface RaiseRequest {
  server: Server
  want: ReleaseId
  weights: readonly BackendWeight[]
  /** When the application answered last, where that is known. */
  checkedAt: Moment | undefined
}
