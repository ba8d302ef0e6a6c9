import type { Alarm, Alarms } from '../../cloud/alarms.ts'
import type { Clock } from '../../shared/clock.ts'
import { messageOf, PreflightError } from '../../shared/errors.ts'
import type { Reporter } from '../../shared/reporter.ts'
import { guardOf, type Guard, type GuardWord } from './guard.ts'

export interface AlarmGuardParts {
  alarms: Alarms
  /** Ids or names of rules. */
  watched: readonly string[]
  /** Those that may fire at the start; from the moment that one is quiet it counts like the others. */
  baseline: ReadonlySet<string>
  clock: Clock
  reporter: Reporter
}

/** Between two looks at the rules; the service itself looks once a minute at best. */
const intervalMs = 15_000
/** The rules cannot be read so often in a row before that itself stops a rollout. */
const maxReadErrors = 4

/**
 * Alarms as a guard: none may fire when the rollout begins, and one that fires while it is under way sends it back. A
 * rule that fires already is never passed over in silence, because then it could not fire for the release either.
 */
export function createAlarmGuard(parts: AlarmGuardParts): Guard {
  const { alarms, watched, clock, reporter } = parts
  const forgiven = new Set(parts.baseline)
  let ids: readonly string[] | undefined
  let lookedAt: number | undefined
  let readErrors = 0

  const read = async (): Promise<Alarm[]> => {
    if (ids) {
      const known = await alarms.describeAlarms({ ids })
      const gone = ids.filter((id) => !known.some((alarm) => alarm.id === id))
      if (gone.length > 0) throw new Error(`the rule ${gone.join(', ')} is gone`)
      return known
    }
    const found = await Promise.all(watched.map((one) => find(alarms, one)))
    const missing = watched.filter((_, index) => found[index]!.length === 0)
    if (missing.length > 0) throw unknownAlarms(missing)
    ids = found.flat().map(({ id }) => id)
    return found.flat()
  }

  /** Rules that fire and are not forgiven; one that is quiet is forgiven no longer. */
  const firing = (found: readonly Alarm[]): Alarm[] =>
    found.filter((alarm) => {
      const isForgiven = forgiven.has(alarm.id) || forgiven.has(alarm.name)
      if (alarm.state === 'firing') return !isForgiven
      if (alarm.state === 'ok') {
        forgiven.delete(alarm.id)
        forgiven.delete(alarm.name)
      }
      return false
    })

  return guardOf({
    async mayBegin() {
      const found = await read()
      const off = found.filter(({ isEnabled }) => !isEnabled)
      if (off.length > 0) {
        throw new PreflightError(`${describe(off)} switched off, so the rollout would not hear it`, {
          code: 'E_ALARM_OFF',
          fix: 'switch it on in CloudMonitor, or take it out of rollout.alarms',
        })
      }
      const loud = firing(found)
      if (loud.length > 0) {
        throw new PreflightError(`${describe(loud)} firing already`, {
          code: 'E_ALARM_FIRING',
          retryable: true,
          fix: `see to it first, or name it to deploy all the same: --baseline-alarms ${loud.map(({ name }) => name).join(',')}`,
        })
      }
      for (const { name, metric } of found.filter(({ state }) => state === 'no-data'))
        reporter.emit({ type: 'warning', message: `alarm ${name} has no data of ${metric} and says nothing` })
    },
    async look(): Promise<GuardWord> {
      if (lookedAt !== undefined && clock.monotonic() - lookedAt < intervalMs) return { word: 'go' }
      lookedAt = clock.monotonic()
      let found: Alarm[]
      try {
        found = await read()
        readErrors = 0
      } catch (error) {
        const unread = { code: 'E_ALARM_UNREADABLE', reason: `alarms cannot be read: ${messageOf(error)}` }
        // A short rollout may end before they count, which nobody should have to guess.
        if (++readErrors === 1) reporter.emit({ type: 'warning', code: unread.code, message: unread.reason })
        return readErrors > maxReadErrors ? { word: 'hold', ...unread } : { word: 'go' }
      }
      const [loud] = firing(found)
      return loud
        ? { word: 'back', code: 'E_ALARM', reason: `alarm ${loud.name} fires (${loud.metric})` }
        : { word: 'go' }
    },
  })
}

async function find(alarms: Alarms, wanted: string): Promise<Alarm[]> {
  const named = await alarms.describeAlarms({ name: wanted })
  return named.length > 0 ? named : alarms.describeAlarms({ ids: [wanted] })
}

const describe = (alarms: readonly Alarm[]) =>
  `alarm${alarms.length > 1 ? 's' : ''} ${alarms.map(({ name, metric }) => `${name} (${metric})`).join(', ')} ${alarms.length > 1 ? 'are' : 'is'}`

function unknownAlarms(missing: readonly string[]): PreflightError {
  return new PreflightError(`CloudMonitor has no alarm rule with the name or id ${missing.join(', ')}`, {
    code: 'E_ALARM_UNKNOWN',
    fix: 'correct rollout.alarms, or make the rule in CloudMonitor in the region of the environment',
  })
}
