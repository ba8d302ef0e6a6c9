import type { EnvironmentSettings } from '../config/schema.ts'
import type { IfLocked } from '../rollout/state/lease.ts'
import { parseDuration } from '../shared/duration.ts'
import type { CommandContext } from './command.ts'

export interface LockPolicy {
  ifLocked: IfLocked
  /** Milliseconds; absent: as long as the lock itself gives another run. */
  lockWaitMs?: number
}

/** What to do about another run's lock: the option, else the setting. */
export const lockPolicyOf = (
  { options }: Pick<CommandContext, 'options'>,
  { ifLocked }: Pick<EnvironmentSettings, 'ifLocked'>,
): LockPolicy => readPolicy((options['if-locked'] as string | undefined) ?? ifLocked)

function readPolicy(text: string): LockPolicy {
  const [policy, time] = text.split('=')
  const lockWaitMs = time === undefined ? undefined : parseDuration(time)
  return { ifLocked: policy as IfLocked, ...(lockWaitMs === undefined ? {} : { lockWaitMs }) }
}

/**
 * How long migrations wait for another run's, milliseconds: what `--if-locked` says about the time, else
 * `--lock-timeout`, else `migrations.lockTimeout`.
 */
export function migrationsLockMs(
  { options }: Pick<CommandContext, 'options'>,
  { migrations }: Pick<EnvironmentSettings, 'migrations'>,
): number {
  const asked = options['if-locked'] as string | undefined
  if (asked === 'fail') return 0
  return (asked === undefined ? undefined : readPolicy(asked).lockWaitMs) ?? migrations.lockTimeout
}
