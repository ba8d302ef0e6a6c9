import { waitUntilAdmissible, waitUntilServing, type AdmissionParts } from './admission.ts'
import type { Server } from './fleet.ts'
import type { Journal, ReleaseId } from './journal.ts'
import type { ServerState } from './server-state.ts'
import type { Timeline } from './timeline.ts'
import type { WeightWriter } from './weight-writer.ts'
import type { BackendWeight } from './weights.ts'

/** What one way of updating (artifact, image, command …) does with an instance that gets no traffic. */
export interface Updater {
  /** Runs while the server still serves. */
  beforeDrain?(server: Server, want: ReleaseId): Promise<UpdateEnd>
  /** Waits until nothing uses the server any more; called after weight 0 was read back. */
  drain(server: Server, signal: AbortSignal): Promise<string>
  /** Brings the instance to the release and proves it: healthy K times in a row, with the right version. Safe to repeat. Calls `onStarted` right before the first call that touches the instance. */
  update(server: Server, want: ReleaseId, signal: AbortSignal, onStarted?: () => void): Promise<UpdateEnd>
  /** Runs when the server serves the release. */
  afterAdd?(server: Server, want: ReleaseId): Promise<UpdateEnd>
}

export type UpdateEnd = { ok: true; message: string } | { ok: false; code: string; reason: string; output?: string }

export interface FailedServer {
  instanceId: string
  name: string
  stage: 'prepare' | 'update' | 'admit' | 'after'
  code: string
  reason: string
  output?: string
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

/**
 * Takes one server, out of service already, to the release and back into service: drain, update, check, weight
 * back, healthy on every listener, tag, journal. Fails as a value and then leaves the server without traffic.
 */
export async function cycleServer(
  parts: CycleParts,
  request: { server: Server; state: ServerState; own: readonly BackendWeight[]; want: ReleaseId; progress: Progress },
): Promise<CycleEnd> {
  const { server, state, own, want, progress } = request
  const { timeline, updater, signal } = parts
  const admitted = parts.admitWith?.(own) ?? own
  const fail = (stage: FailedServer['stage'], end: Extract<UpdateEnd, { ok: false }>): CycleEnd => {
    timeline.add(server, 'failed', end.reason)
    return { ok: false, failure: failedServer(server, stage, end) }
  }

  if (state.kind !== 'raised') {
    timeline.add(server, 'drain', await updater.drain(server, signal))
    signal.throwIfAborted()
    timeline.add(server, 'update', `to ${want.version}`)
    const updated = await updater.update(server, want, signal, () => {
      progress.isUpdateStarted = true
    })
    if (!updated.ok) return fail('update', updated)
    timeline.add(server, 'admit', updated.message)
    if (state.kind !== 'parked') {
      const admissible = await waitUntilAdmissible(parts, server)
      if (!admissible.ok) return fail('admit', admissible)
      await parts.writer.write(admitted)
    }
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
  const after = (await updater.afterAdd?.(server, want)) ?? { ok: true, message: '' }
  return after.ok ? { ok: true, instanceId: server.instanceId } : fail('after', after)
}

const weightsOf = (backends: readonly BackendWeight[]) => backends.map((backend) => backend.weight).join('/')
