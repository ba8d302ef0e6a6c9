import type { EnvironmentSettings } from '../config/schema.ts'
import type { FleetLayout, Server } from '../rollout/traffic/fleet.ts'
import type { JournalState } from '../rollout/state/journal.ts'
import { fleetOf } from '../rollout/traffic/places.ts'
import type { RotationLimits } from '../rollout/plan.ts'
import { checkFleet } from '../rollout/preflight.ts'
import type { ReplaceWay } from '../rollout/replace/plan.ts'
import { checkReplacement } from '../rollout/replace/preflight.ts'
import { machineOf } from './machine.ts'
import { rotationSettings } from './rollout-context.ts'

/** Whether instances are replaced by new ones, as a part of a deployment's request. */
export function replaceWay(settings: EnvironmentSettings): { replace?: ReplaceWay } {
  if (settings.release.update !== 'replace') return {}
  return { replace: { surge: settings.rollout.surge, machine: machineOf(settings) } }
}

/** Refuses what cannot go well before the lock is taken. Throws PreflightError with every reason found. */
export function limitsOf(
  settings: EnvironmentSettings,
  seen: { layout: FleetLayout; servers: readonly Server[]; journal: JournalState },
  skip: ReadonlySet<string>,
): RotationLimits {
  const { layout, journal } = seen
  const servers = fleetOf(seen.servers)
  const { replace } = replaceWay(settings)
  const options = { settings: rotationSettings(settings), journal, skip }
  return replace
    ? checkReplacement(layout, servers, { ...options, surge: replace.surge })
    : checkFleet(layout, servers, options)
}
