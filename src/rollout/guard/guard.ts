import type { Server } from '../traffic/fleet.ts'
import type { ReleaseId } from '../state/journal.ts'
import type { UpdateEnd } from '../instance/updater.ts'

/** The rollout that somebody outside has a say in. */
export interface GuardedRollout {
  want: ReleaseId
  from?: ReleaseId | undefined
}

/** What those outside say: go on, go back to the old release, or stop where it stands until somebody continues. */
export type GuardWord = { word: 'go' } | Objection

export interface Objection {
  word: 'back' | 'hold'
  code: string
  reason: string
}

/**
 * What stands outside of the fleet and has a say in a rollout to a new release: gates of the user, alarms. A way back
 * never asks. Each method rejects with the signal's reason when that aborts.
 */
export interface Guard {
  /** Asked before the first change. Throws PreflightError when the rollout may not begin. */
  mayBegin(rollout: GuardedRollout, signal: AbortSignal): Promise<void>
  /** Asked about a server that has the release and is healthy, before it gets traffic. */
  admit(
    server: Pick<Server, 'instanceId' | 'name' | 'privateIp'>,
    want: ReleaseId,
    signal: AbortSignal,
  ): Promise<UpdateEnd>
  /** Whether `mayIncrease` wants to be asked between the batches of a rotation. */
  readonly isAskedBetweenBatches: boolean
  /** Asked before more of the traffic goes to the release; `place` says how far it is, e.g. `step 2/3`. */
  mayIncrease(rollout: GuardedRollout, place: string, signal: AbortSignal): Promise<GuardWord>
  /** Asked before all of the traffic goes to the release. */
  mayPromote(rollout: GuardedRollout, signal: AbortSignal): Promise<GuardWord>
  /** Asked again and again while a part of the traffic is on the release. Costs nothing when asked too often. */
  look(rollout: GuardedRollout, signal: AbortSignal): Promise<GuardWord>
  /** Told how it ended; never throws. */
  ended(rollout: GuardedRollout, result: string): Promise<void>
}

/** A guard with its rollout and signal, for a rotation, which knows neither. */
export interface RotationGuard extends Pick<Guard, 'isAskedBetweenBatches'> {
  mayIncrease(place: string): Promise<GuardWord>
  look(): Promise<GuardWord>
}

const go: GuardWord = { word: 'go' }

/** Several guards as one: each is asked, the first objection counts, and one that wants back outweighs one that waits. */
export function allOf(guards: readonly Guard[]): Guard {
  const worst = async (ask: (guard: Guard) => Promise<GuardWord>): Promise<GuardWord> => {
    let found: GuardWord = go
    for (const guard of guards) {
      const word = await ask(guard)
      if (word.word === 'back') return word
      if (found.word === 'go') found = word
    }
    return found
  }
  return {
    isAskedBetweenBatches: guards.some((guard) => guard.isAskedBetweenBatches),
    async mayBegin(rollout, signal) {
      for (const guard of guards) await guard.mayBegin(rollout, signal)
    },
    async admit(server, want, signal) {
      for (const guard of guards) {
        const end = await guard.admit(server, want, signal)
        if (!end.ok) return end
      }
      return { ok: true, message: '' }
    },
    mayIncrease: (rollout, place, signal) => worst((guard) => guard.mayIncrease(rollout, place, signal)),
    mayPromote: (rollout, signal) => worst((guard) => guard.mayPromote(rollout, signal)),
    look: (rollout, signal) => worst((guard) => guard.look(rollout, signal)),
    async ended(rollout, result) {
      await Promise.all(guards.map((guard) => guard.ended(rollout, result)))
    },
  }
}

/** A guard that only objects where `some` says so. */
export const guardOf = (some: Partial<Guard>): Guard => ({
  isAskedBetweenBatches: false,
  mayBegin: async () => {},
  admit: async () => ({ ok: true, message: '' }),
  mayIncrease: async () => go,
  mayPromote: async () => go,
  look: async () => go,
  ended: async () => {},
  ...some,
})

/** Nothing outside may keep a fleet from its old release. */
export const isWayBack = ({ want, from }: GuardedRollout): boolean => from?.version === want.version
