import type { Server } from '../rollout/traffic/fleet.ts'
import type { Violation } from '../rollout/watch/invariants.ts'
import type { JournalState } from '../rollout/state/journal.ts'
import { OutsideView } from '../rollout/watch/outside-view.ts'
import type { WatchLimits } from '../rollout/watch/look.ts'
import { WatchedRollout } from '../rollout/watch/watched-rollout.ts'
import type { RehearsedCall, RehearsedProcess } from './process.ts'
import type { Recording } from './recording.ts'
import type { Scenario } from './scenarios.ts'
import { RehearsalStage } from './stage.ts'

/** How a rollout ended on the copy. */
export interface PlayedEnd<T> {
  scenario: Scenario
  /** What the last process answered, or why it did not. */
  end: { outcome: T } | { error: unknown }
  /** From the first call to the last end, with the waiting for the lock of a killed process, milliseconds. */
  durationMs: number
  /** Changing calls of all its processes. */
  calls: RehearsedCall[]
  violations: Violation[]
  leastServing: number
  /** Places of the fleet, `group/name`, whose weight is not what it was. */
  changedWeights: string[]
}

interface PlayRequest<T> {
  recording: Recording
  scenario: Scenario
  /** Does what the command does, as one process. */
  run: (process: RehearsedProcess) => Promise<T>
  limitsFor: (servers: readonly Server[], journal: JournalState) => WatchLimits
}

/** Whoever watches looks after each change, and at the latest after this time of the copy, milliseconds. */
const lookMs = 2_000
/** Until the next job begins after one was killed. */
const restMs = 5_000

/** Plays one scenario on a fresh copy, watched from outside. */
export async function playScenario<T>({ recording, scenario, run, limitsFor }: PlayRequest<T>): Promise<PlayedEnd<T>> {
  const stage = await RehearsalStage.open(recording, scenario.options)
  try {
    const { clock } = stage
    const before = stage.weightsByPlace()
    const startedAt = clock.monotonic()
    const watcher = watch(stage, limitsFor)
    const calls: RehearsedCall[] = []
    const once = async (killAfter?: number) => {
      const process = stage.process(killAfter === undefined ? {} : { killAfter })
      const offset = clock.monotonic() - startedAt
      const end = await clock.run(settled(run(process)))
      calls.push(...process.calls.map((call) => ({ ...call, atMs: call.atMs + offset })))
      return { end, isKilled: process.isKilled() }
    }
    let { end, isKilled } = await once(scenario.killAfter)
    if (isKilled) {
      await clock.advance(restMs)
      ;({ end, isKilled } = await once())
    }
    const durationMs = clock.monotonic() - startedAt
    await clock.run(watcher.stop())
    const after = stage.weightsByPlace()
    return {
      scenario,
      end,
      durationMs,
      calls,
      violations: watcher.violations(),
      leastServing: watcher.leastServing(),
      changedWeights: Object.keys(before).filter((place) => (after[place] ?? 0) !== before[place]),
    }
  } finally {
    await stage.close()
  }
}

const settled = <T>(work: Promise<T>): Promise<PlayedEnd<T>['end']> =>
  work.then(
    (outcome) => ({ outcome }),
    (error: unknown) => ({ error }),
  )

function watch(stage: RehearsalStage, limitsFor: PlayRequest<unknown>['limitsFor']) {
  const { cloud, clock } = stage.process({ latencyMs: 0, isWatcher: true })
  const { environmentTag, scaling } = stage.recording
  const group = scaling ? { scalingGroup: scaling.group.id } : {}
  const view = new OutsideView({ cloud, store: stage.store, environmentTag, clock, ...group })
  const found = new Map<string, Violation>()
  let watched: WatchedRollout | undefined
  let isStopped = false
  const look = async () => {
    const seen = await view.look()
    watched ??= new WatchedRollout(limitsFor(seen.servers, seen.journal))
    for (const one of watched.see(seen)) found.set(`${one.invariant} ${one.what}`, one)
  }
  const loop = (async () => {
    while (!isStopped) {
      await look()
      await (watched?.isSuspicious ? clock.sleep(50) : Promise.race([clock.sleep(lookMs), stage.nextChange()]))
    }
  })()
  // Whoever stops the watch is told; until then nobody listens.
  loop.catch(() => {})
  return {
    violations: () => [...found.values()],
    leastServing: () => watched?.leastServing ?? 0,
    stop: async () => {
      isStopped = true
      await loop
      // How it ended must be seen.
      await look()
      for (const one of watched?.end() ?? []) found.set(`${one.invariant} ${one.what}`, one)
    },
  }
}
