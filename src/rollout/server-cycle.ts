import { waitUntilServing, type AdmissionParts } from './traffic/admission.ts'
import type { DrainCover } from './dead-man/drain-cover.ts'
import type { Server } from './traffic/fleet.ts'
import type { Journal, ReleaseId } from './state/journal.ts'
import { raise } from './traffic/raise.ts'
import { failedAfter, isWorthAnother, maxTries } from './second-try.ts'
import type { ServerState } from './instance/server-state.ts'
import type { Timeline } from './timeline.ts'
import type { UpdateFailure, Updater } from './instance/updater.ts'
import type { WeightWriter } from './traffic/weight-writer.ts'
import type { BackendWeight } from './traffic/weights.ts'

export interface FailedServer {
  instanceId: string
  name: string
  stage: 'prepare' | 'update' | 'admit' | 'after'
  code: string
  reason: string
  output?: string
  /** How often it was updated, where that was more than once. */
  tries?: number
}

/** The failure of one server at one stage. */
export function failedServer(
  { instanceId, name }: Pick<Server, 'instanceId' | 'name'>,
  stage: FailedServer['stage'],
  { code, reason, output }: { code: string; reason: string; output?: string },
): FailedServer {
  return { instanceId, name, stage, code, reason, ...(output ? { output } : {}) }
}

export type CycleEnd = { ok: true; instanceId: string } | { ok: false; failure: FailedServer }

export interface CycleParts extends AdmissionParts {
  writer: WeightWriter
  journal: Journal
  /** Tags a server that serves the release and takes it off the journal. */
  finish: (instanceId: string) => Promise<void>
  timeline: Timeline
  updater: Updater
  /** Gives servers their weight back that were not updated yet when the run died. */
  cover?: DrainCover
  /**
   * Weights that an updated server gets instead of its own, e.g. those of a canary. It then stays held: the journal
   * keeps its own weights, and the release is not recorded as verified on it.
   */
  admitWith?: (own: readonly BackendWeight[]) => BackendWeight[]
}

/** How far a server got, for a run that has to stop: only before the update it may simply get its weight back. */
export interface Progress {
  isUpdateStarted: boolean
}

export interface CycleRequest {
  server: Server
  state: ServerState
  own: readonly BackendWeight[]
  want: ReleaseId
  progress: Progress
  /** Whether there is time, and a reason, to update a server again that is unhealthy. */
  mayTryAgain: () => boolean
}

/**
 * Takes one server, out of service already, to the release and back into service: drain, update, check, weight
 * back, healthy on every listener, tag, journal. Fails as a value and then leaves the server without traffic.
 */
export async function cycleServer(parts: CycleParts, request: CycleRequest): Promise<CycleEnd> {
  const { server, state, own, want, progress } = request
  const { timeline, updater, signal } = parts
  const admitted = parts.admitWith?.(own) ?? own
  const fail = (stage: FailedServer['stage'], end: UpdateFailure, tries = 1): CycleEnd => {
    const { failure, said } = failedAfter(failedServer(server, stage, end), tries)
    timeline.add(server, 'failed', said)
    return { ok: false, failure }
  }

  if (state.kind !== 'raised') {
    const drain = async () => timeline.add(server, 'drain', await updater.drain(server, signal))
    await drain()
    signal.throwIfAborted()
    const covered = await parts.cover?.end(own)
    if (covered?.isOut === false) {
      await parts.writer.write(own.map((backend) => ({ ...backend, weight: 0 })))
      await drain()
    }
    signal.throwIfAborted()
    const raised = await updateAndRaise(parts, { ...request, admitted })
    if (!raised.ok) return fail(raised.stage, raised.end, raised.tries)
  }
  progress.isUpdateStarted = true
  if (state.kind !== 'parked') {
    const served = await waitUntilServing(parts, server, admitted)
    if (!served.ok) {
      await parts.journal.append({ kind: 'hold', backends: [...own], atMs: parts.clock.now() })
      await parts.writer.write(own.map((backend) => ({ ...backend, weight: 0 })))
      return fail('admit', served)
    }
  }
  if (parts.admitWith) {
    timeline.add(server, 'in', `weight ${weightsOf(admitted)} as a canary, healthy on every listener`)
    return { ok: true, instanceId: server.instanceId }
  }
  await parts.finish(server.instanceId)
  timeline.add(
    server,
    'in',
    state.kind === 'parked'
      ? 'updated; stays without traffic, as before'
      : `weight ${weightsOf(own)}, healthy on every listener`,
  )
  const after = (await updater.afterAdd?.(server, want, signal)) ?? { ok: true, message: '' }
  return after.ok ? { ok: true, instanceId: server.instanceId } : fail('after', after)
}

/** Updates a server and gives it its traffic; one that is unhealthy gets another try. */
async function updateAndRaise(
  parts: CycleParts,
  request: CycleRequest & { admitted: readonly BackendWeight[] },
): Promise<{ ok: true } | { ok: false; stage: 'update' | 'admit'; end: UpdateFailure; tries: number }> {
  const { server, state, want, progress, admitted, mayTryAgain } = request
  const { timeline, updater, signal } = parts
  timeline.add(server, 'update', `to ${want.version}`)
  const onStarted = () => {
    progress.isUpdateStarted = true
  }
  for (let tries = 1; ; tries++) {
    const updated = await (tries === 1
      ? updater.update(server, want, signal, onStarted)
      : updater.updateAgain(server, want, signal))
    let ended: { stage: 'update' | 'admit'; end: UpdateFailure }
    if (updated.ok) {
      timeline.add(server, 'admit', tries > 1 ? `${updated.message} (try ${tries})` : updated.message)
      if (state.kind === 'parked') return { ok: true }
      const raised = await raise(parts, { server, want, weights: admitted, checkedAt: updated.checkedAt })
      if (raised.ok) return raised
      ended = raised
    } else ended = { stage: 'update', end: updated }
    if (tries === maxTries || !isWorthAnother(ended.end.code) || !mayTryAgain()) return { ok: false, ...ended, tries }
    timeline.add(server, 'retry', `updated again: ${ended.end.reason}`)
    timeline.add(server, 'update', `to ${want.version} again`)
  }
}

const weightsOf = (backends: readonly BackendWeight[]) => backends.map((backend) => backend.weight).join('/')
