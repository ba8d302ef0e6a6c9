import { freezeAt } from '../rollout/guard/freeze.ts'
import { ConfigError, PreflightError } from '../shared/errors.ts'
import type { CommandContext } from './command.ts'
import type { RolloutEnvironment } from './rollout-context.ts'

/**
 * Refuses to deploy inside a freeze window of the settings. `--during-freeze REASON` lets it pass; the reason is
 * returned for the history. A dry run is only warned. Throws PreflightError.
 */
export function refuseFrozen(
  context: CommandContext,
  { settings, name }: RolloutEnvironment,
): { duringFreeze?: string } {
  const reason = (context.options['during-freeze'] as string | undefined)?.trim()
  if (reason === '')
    throw new ConfigError([
      { message: '--during-freeze needs a reason', fix: '--during-freeze "repairs the checkout"' },
    ])
  const freeze = freezeAt(settings.rollout.freeze, context.clock.now())
  if (!freeze) return {}
  const frozen = `${name} is frozen until ${new Date(freeze.untilMs).toISOString()} (rollout.freeze: ${freeze.window})`
  if (reason !== undefined) {
    context.reporter.emit({
      type: 'warning',
      code: 'E_FROZEN',
      message: `${frozen}; deploying all the same: ${reason}`,
    })
    return { duringFreeze: reason }
  }
  if (!context.isDryRun)
    throw new PreflightError(frozen, {
      code: 'E_FROZEN',
      fix: 'wait until then, or give --during-freeze with the reason; rollback and recover work at any time',
    })
  context.reporter.emit({ type: 'warning', code: 'E_FROZEN', message: frozen })
  return {}
}
