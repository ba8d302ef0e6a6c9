import type { StageOptions } from './stage.ts'

/** One thing that may happen while a rollout runs. */
export interface Scenario {
  name: string
  /** For a person, e.g. `each server is busy with its last request for 60 s`. */
  what: string
  options: StageOptions
  /** The run dies after so many changing calls; the same command is given again. */
  killAfter?: number
  /** Results that it may have; absent where only the invariants count. */
  mustEnd?: readonly string[]
}

export interface ScenarioFacts {
  version: string
  /** Servers that get traffic, in the order in which the rehearsal without faults took them. */
  order: readonly { id: string; name: string }[]
  /** The longest that a drain may take, milliseconds. */
  drainBoundMs: number
  /** Changing calls of the rehearsal without faults. */
  calls: number
  kills: number
  /** Whether a failure goes back to the release before. */
  goesBack: boolean
  /** What it came to when nothing went wrong. */
  calmResult: string
  /** The cloud makes the instances and chooses the order: none of the release gets healthy, whichever it is. */
  isMade?: boolean
  /** Present for a canary: what share of failed requests must not be promoted, 0 to 1. */
  badErrorRate?: number
  restartMs: (instanceId: string) => number
}

/** Whatever else: API calls, drains and servers that do what they should. */
export const calm: Omit<Scenario, 'options'> = {
  name: 'calm',
  what: 'nothing goes wrong',
  mustEnd: ['succeeded', 'paused'],
}

/** What is played after the rehearsal without faults. */
export function faultScenarios(facts: ScenarioFacts): Scenario[] {
  const { version, order, drainBoundMs, calls, kills, goesBack, restartMs, calmResult, isMade, badErrorRate } = facts
  const asCalm = [calmResult, 'no-change']
  const seconds = Math.round(drainBoundMs / 1_000)
  const bad = (one: { id: string; name: string }, which: string): Scenario => ({
    name: `unhealthy-${which}`,
    what: `${version} never gets healthy on ${one.name}, the ${which} to get it`,
    options: { restartMs, isBad: (id, release) => id === one.id && release === version },
    ...(goesBack ? { mustEnd: ['rolled-back', 'rejected'] } : {}),
  })
  const [first, last] = [order[0], order.at(-1)]
  const anywhere: Scenario = {
    name: 'unhealthy-new',
    what: `${version} never gets healthy on new instances`,
    options: { restartMs, isBad: (_, release) => release === version },
    ...(goesBack ? { mustEnd: ['rolled-back', 'rejected'] } : {}),
  }
  return [
    {
      name: 'slow-drain',
      what: `the last request of each server takes ${seconds} s`,
      options: { restartMs, drainMs: () => drainBoundMs },
      mustEnd: asCalm,
    },
    {
      name: 'throttled',
      what: 'the cloud throttles every fifth call',
      options: { restartMs, faults: [{ kind: 'throttle', probability: 0.2 }] },
      mustEnd: asCalm,
    },
    ...(badErrorRate === undefined ? [] : [failing(facts, 2 * badErrorRate)]),
    ...(isMade ? [anywhere] : []),
    ...(first ? [bad(first, 'first')] : []),
    ...(last && last !== first ? [bad(last, 'last')] : []),
    ...killPoints(calls, kills).map((killAfter): Scenario => ({
      name: `killed-${killAfter}`,
      what: `the job is killed after ${killAfter} of ${calls} changing calls and started again elsewhere`,
      options: { restartMs },
      killAfter,
      mustEnd: asCalm,
    })),
  ]
}

/** A canary that is worse than what must not be promoted. */
const failing = ({ version, restartMs, goesBack }: ScenarioFacts, rate: number): Scenario => {
  const share = Math.min(0.9, rate)
  return {
    name: 'errors',
    what: `${version} fails ${Math.round(100 * share)} % of its requests`,
    options: { restartMs, errorRate: (release) => (release === version ? share : undefined) },
    // Without enough traffic nobody can tell; promoted it must not be.
    ...(goesBack ? { mustEnd: ['rejected', 'inconclusive'] } : {}),
  }
}

/** So many calls, spread over all of them, the first and the last among them. */
export function killPoints(calls: number, kills: number): number[] {
  const count = Math.min(Math.floor(kills), calls)
  if (count <= 0) return []
  if (count === 1) return [Math.ceil(calls / 2)]
  const points = Array.from({ length: count }, (_, index) => 1 + Math.round((index * (calls - 1)) / (count - 1)))
  return [...new Set(points)]
}
