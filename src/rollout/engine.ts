import { tagKeys, type Tagging } from '../cloud/tags.ts'
import type { Reporter } from '../shared/reporter.ts'
import { bakeAtEnd, notLostYet, passBorder } from './bake.ts'
import { batchesOf } from './batches.ts'
import { coalesce } from './coalesce.ts'
import { groupCapacity, groupWeights } from './traffic/group-capacity.ts'
import type { Server } from './traffic/fleet.ts'
import type { Objection, RotationGuard } from './guard/guard.ts'
import { takenUp, type ReleaseId } from './state/journal.ts'
import { chooseNext, countBy, orderCandidates, withoutLost, type Candidate, type RotationLimits } from './plan.ts'
import { cycleServer, type CycleEnd, type CycleParts, type FailedServer, type Progress } from './server-cycle.ts'
import { isServing, ownWeights, stateOf, type RunningRelease, type ServerState } from './instance/server-state.ts'
import { FailureBudget } from './guard/failure-budget.ts'
import { beforeDrain, reachSafePoint, takeOut } from './traffic/take-out.ts'

export interface Rotation {
  want: ReleaseId
  /** Servers to bring to `want`; those that stand there already cost nothing. */
  instanceIds: readonly string[]
  limits: RotationLimits
  /** What instances said about themselves at the start; a missing one counts as unknown. */
  running: ReadonlyMap<string, RunningRelease>
  /** Time out of service per instance in earlier runs, milliseconds. */
  expectedMs: Readonly<Record<string, number>>
  /** Monotonic time after which no further server is taken out and none is updated a second time, so that the job ends before it is killed. */
  takeOutUntilMs?: number
  /** How long all of them are watched when the last has the release, milliseconds; a release that is known to be good needs none. */
  bakeAtEndMs?: number
  /** Take out so many servers at most and then stop, for a person to look at them. */
  pauseAfter?: number
  /** Those outside who have a say; absent on a way back. */
  guard?: RotationGuard
}

export interface RotationParts extends Omit<CycleParts, 'finish'> {
  reporter: Reporter
  tagging: Tagging
}

export interface RotationEnd {
  done: string[]
  failed: FailedServer[]
  /** Servers that were never taken out, because the rotation stopped before. */
  untouched: string[]
  /** Stopped in good order before the end: the job's time is over, or a pause was asked for. */
  isPaused: boolean
  /** Whether more servers failed than may, where that is not just their number. */
  isBudgetSpent?: boolean
  /** What somebody outside had against going on. */
  objection?: Objection
  /** Time that was spent between batches and in the bake at the end because it was asked for, milliseconds. */
  waits?: { betweenMs: number; atEndMs: number }
}

/** Time between looks while the fleet is too weak to take a server out. */
const starvedLookMs = 2_000

interface Running {
  server: Server
  state: ServerState
  wasServing: boolean
  progress: Progress
  end: Promise<void>
}

/**
 * Takes servers through their cycle in a sliding window: whenever a slot is free, the next server is taken out, so
 * that a slow server holds up its own slot only. Stops taking servers when more failed than may.
 * On abort it throws the signal's reason after every server that was not touched yet has its weight back.
 */
export async function rotate(parts: RotationParts, rotation: Rotation): Promise<RotationEnd> {
  const { limits } = rotation
  const waits = { betweenMs: 0, atEndMs: 0 }
  const end: RotationEnd = { done: [], failed: [], untouched: [], isPaused: false, waits }
  const running = new Map<string, Running>()
  const waiting = new Set(rotation.instanceIds)
  let firstError: unknown

  const finish = coalesce(async (instanceIds: readonly string[]) => {
    await parts.tagging.tag('instance', instanceIds, { [tagKeys.release]: rotation.want.version })
    const left = takenUp(parts.journal.state)
    const restored = instanceIds.filter((id) => left.has(id))
    if (restored.length > 0) {
      await parts.journal.append({ kind: 'restored', instanceIds: restored, atMs: parts.clock.now() })
    }
  })

  const budget = new FailureBudget(limits)
  const fail = (...failures: FailedServer[]) => {
    for (const _ of failures) budget.count(false)
    end.failed.push(...failures)
  }
  const settle = (instanceId: string, cycle: CycleEnd) => {
    if (!cycle.ok) return fail(cycle.failure)
    budget.count(true)
    end.done.push(instanceId)
  }
  const start = (server: Server, state: ServerState, wasServing: boolean) => {
    const progress: Progress = { isUpdateStarted: false }
    const own = ownWeights(server, parts.journal.state.held)
    const cycle = cycleServer({ ...parts, finish }, { server, state, own, want: rotation.want, progress, mayTryAgain })
    running.set(server.instanceId, {
      server,
      state,
      wasServing,
      progress,
      end: cycle
        .then((ended) => settle(server.instanceId, ended))
        .catch((error: unknown) => {
          firstError ??= error
        })
        .finally(() => running.delete(server.instanceId)),
    })
  }
  // A server whose cycle threw stays in `stuck`, so that the safe point knows what became of it.
  const stuck: Running[] = []
  const mayGoOn = () => firstError === undefined && !budget.isSpent && !parts.signal.aborted
  const isLate = () => rotation.takeOutUntilMs !== undefined && parts.clock.monotonic() >= rotation.takeOutUntilMs
  const mayTryAgain = () => mayGoOn() && !isLate()

  const startNext = async (mayStart: number, slots: number, batch: number): Promise<number> => {
    const ofBatch = { ...withoutLost(limits, end.failed), slots }
    const picked = await pick(parts, rotation, { waiting, running, mayStart, limits: ofBatch })
    for (const instanceId of picked.done) settle(instanceId, { ok: true, instanceId })
    // A signal or a failure may have come during the look, and with it a slot that is none.
    if (!mayGoOn()) return 0
    for (const instanceId of [...picked.done, ...picked.start.map((one) => one.server.instanceId)])
      waiting.delete(instanceId)
    parts.updater.inBatch?.(
      picked.start.map((one) => one.server),
      batch + 1,
    )
    const ready = await beforeDrain(parts, rotation.want, picked.start)
    fail(...ready.failed)
    parts.signal.throwIfAborted()
    await takeOut(parts, ready.start)
    for (const one of ready.start) {
      start(one.server, one.state, one.wasServing)
      stuck.push(running.get(one.server.instanceId)!)
    }
    return picked.start.length
  }

  const aborted = abortOf(parts.signal)
  const idle = async () => {
    if (running.size > 0) await Promise.race([aborted, ...[...running.values()].map((one) => one.end)])
    else await parts.clock.sleep(starvedLookMs, parts.signal)
  }

  try {
    let inBatch = 0
    let startedInAll = 0
    const { guard } = rotation
    const batches = batchesOf(limits, { isAsked: guard?.isAskedBetweenBatches ?? false })
    let batch = 0
    let starvedSince: number | undefined
    while (waiting.size > 0 && mayGoOn()) {
      if (isLate()) {
        end.isPaused = true
        break
      }
      const word = await guard?.look()
      if (word && word.word !== 'go') {
        end.objection = word
        break
      }
      const mayStart = Math.min(batches.sizeOf(batch) - inBatch, (rotation.pauseAfter ?? Infinity) - startedInAll)
      const started = mayStart > 0 ? await startNext(mayStart, batches.slotsOf(batch), batch) : 0
      inBatch += started
      startedInAll += started
      if (rotation.pauseAfter !== undefined && startedInAll >= rotation.pauseAfter) {
        end.isPaused = waiting.size > 0
        break
      }
      if (started > 0) {
        starvedSince = undefined
        continue
      }
      if (inBatch >= batches.sizeOf(batch) && running.size === 0) {
        const pauseMs = batches.pauseAfterMs(batch)
        const startedAt = parts.clock.monotonic()
        const border = await passBorder(parts, {
          pauseMs,
          done: notLostYet(end),
          of: rotation.instanceIds.length,
          guard,
        })
        waits.betweenMs += parts.clock.monotonic() - startedAt
        fail(...border.lost)
        if (border.objection) {
          end.objection = border.objection
          break
        }
        inBatch = 0
        batch++
        continue
      }
      if (running.size === 0 && waiting.size > 0) {
        starvedSince ??= parts.clock.monotonic()
        if (parts.clock.monotonic() - starvedSince > parts.admitTimeoutMs) break
      }
      if (waiting.size > 0) await idle()
    }
    while (running.size > 0 && !parts.signal.aborted) await idle()
    parts.signal.throwIfAborted()
    if (firstError !== undefined) throw firstError
    const bakeMs = rotation.bakeAtEndMs ?? 0
    if (bakeMs > 0 && waiting.size === 0 && !budget.isSpent && !end.objection) {
      const startedAt = parts.clock.monotonic()
      const baked = await bakeAtEnd(parts, { bakeMs, done: notLostYet(end), guard, isLate })
      waits.atEndMs = parts.clock.monotonic() - startedAt
      fail(...baked.lost)
      end.isPaused = baked.isOutOfTime === true
      if (baked.objection) end.objection = baked.objection
    }
    if (waiting.size === 0 && end.failed.length === 0 && !end.objection) {
      // When all is done, only what speaks for going back still matters.
      const last = await guard?.look()
      if (last?.word === 'back') end.objection = last
    }
  } catch (error) {
    if (!parts.signal.aborted) await Promise.all([...running.values()].map((one) => one.end))
    else
      await reachSafePoint(
        parts,
        stuck.filter((one) => !end.done.includes(one.server.instanceId)),
      )
    throw error
  }
  end.untouched.push(...waiting)
  end.isBudgetSpent = budget.isSpent
  return end
}

/** Decides, on a fresh look at the fleet, which of the waiting servers start now and which need nothing. */
async function pick(
  parts: RotationParts,
  rotation: Rotation,
  now: {
    waiting: ReadonlySet<string>
    running: ReadonlyMap<string, Running>
    mayStart: number
    limits: RotationLimits
  },
): Promise<{ done: string[]; start: { server: Server; state: ServerState; wasServing: boolean }[] }> {
  const { servers } = await parts.view.observe()
  const { held, taken } = parts.journal.state
  const done: string[] = []
  const states = new Map<string, ServerState>()
  const candidates: Candidate[] = []
  for (const instanceId of now.waiting) {
    const server = servers.get(instanceId)
    if (!server) continue
    const running = rotation.running.get(instanceId)
    const isTaken = taken?.includes(instanceId) ?? false
    const state = stateOf(server, { held, isTaken, running, want: rotation.want })
    states.set(instanceId, state)
    if (state.kind === 'done') done.push(instanceId)
    else {
      const expectedMs = rotation.expectedMs[instanceId]
      const weights = groupWeights(server, held)
      candidates.push({
        instanceId,
        zoneId: server.zoneId,
        groups: [...weights.keys()],
        weights,
        isHeld: state.kind === 'held' || state.kind === 'raised',
        // A raised server is only looked at, never taken out; one held at a canary's share still serves.
        isServing:
          (state.kind === 'old' && state.isServing) ||
          (state.kind === 'held' && isServing(server, ownWeights(server, held))),
        ...(expectedMs === undefined ? {} : { expectedMs }),
      })
    }
  }
  // With a part of its groups switched off already, a server counts as out; one that is worked on, until that is over.
  const serving = [...servers.values()].filter(
    (server) => !now.running.has(server.instanceId) && isServing(server, ownWeights(server, held)),
  )
  const outNow = [...now.running.values()].filter((one) => one.wasServing || one.state.kind === 'held')
  const chosen = chooseNext(orderCandidates(candidates), now.limits, {
    servingByZone: countBy(serving, (server) => server.zoneId),
    byGroup: groupCapacity([...servers.values()], held, rotation.limits.minHealthy, rotation.limits.minCapacity),
    out: outNow.length,
    mayStart: now.mayStart,
  })
  return {
    done,
    start: chosen.map((instanceId) => {
      const state = states.get(instanceId)!
      return {
        server: servers.get(instanceId)!,
        state,
        wasServing: candidates.some((one) => one.instanceId === instanceId && one.isServing),
      }
    }),
  }
}

function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
