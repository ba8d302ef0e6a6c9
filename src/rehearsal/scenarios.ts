import type { StageOptions } from './stage.ts'

/** One thing that may happen while a rollout runs. */
export interface Scenario {
  name: string
  /** For a person, e.g. `each server is busy with its last request for 60 s`. */
  what: string
  options: StageOptions
  /** The run dies after so many changing calls; the same command is given again. */
  killAfter?: number
  /** What it must end as; `any` where only the invariants count. */
  mustEnd: 'succeeded' | 'back' | 'any'
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
  restartMs: (instanceId: string) => number
}

/** Whatever else: API calls, drains and servers that do what they should. */
export const calm: Omit<Scenario, 'options'> = { name: 'calm', what: 'nothing goes wrong', mustEnd: 'succeeded' }

/** What is played after the rehearsal without faults. */
export function faultScenarios(facts: ScenarioFacts): Scenario[] {
  const { version, order, drainBoundMs, calls, kills, goesBack, restartMs } = facts
  const seconds = Math.round(drainBoundMs / 1_000)
  const bad = (one: { id: string; name: string }, which: string): Scenario => ({
    name: `unhealthy-${which}`,
    what: `${version} never gets healthy on ${one.name}, the ${which} to get it`,
    options: { restartMs, isBad: (id, release) => id === one.id && release === version },
    mustEnd: goesBack ? 'back' : 'any',
  })
  const [first, last] = [order[0], order.at(-1)]
  return [
    {
      name: 'slow-drain',
      what: `the last request of each server takes ${seconds} s`,
      options: { restartMs, drainMs: () => drainBoundMs },
      mustEnd: 'succeeded',
    },
    {
      name: 'throttled',
      what: 'the cloud throttles every third call',
      options: { restartMs, faults: [{ kind: 'throttle', probability: 0.33 }] },
      mustEnd: 'succeeded',
    },
    ...(first ? [bad(first, 'first')] : []),
    ...(last && last !== first ? [bad(last, 'last')] : []),
    ...killPoints(calls, kills).map((killAfter): Scenario => ({
      name: `killed-${killAfter}`,
      what: `the job is killed after ${killAfter} of ${calls} changing calls and started again elsewhere`,
      options: { restartMs },
      killAfter,
      mustEnd: 'succeeded',
    })),
  ]
}

/** So many calls, spread over all of them, the first and the last among them. */
export function killPoints(calls: number, kills: number): number[] {
  const count = Math.min(Math.floor(kills), calls)
  if (count <= 0) return []
  if (count === 1) return [Math.ceil(calls / 2)]
  const points = Array.from({ length: count }, (_, index) => 1 + Math.round((index * (calls - 1)) / (count - 1)))
  return [...new Set(points)]
}
