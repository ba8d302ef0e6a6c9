import type { Server } from '../rollout/traffic/fleet.ts'
import type { JournalState, ReleaseId } from '../rollout/state/journal.ts'
import { fleetOf } from '../rollout/traffic/places.ts'
import type { RotationLimits } from '../rollout/plan.ts'
import { plannedCalls } from '../rollout/planned-calls.ts'
import { plannedReplacement } from '../rollout/replace/planned-replacement.ts'
import { candidatesOf } from '../rollout/preflight.ts'
import { formatDuration } from '../shared/duration.ts'
import { exitCodes } from '../shared/errors.ts'
import type { CommandOutcome } from './command.ts'

/** What `--dry-run` of a command says that would take servers to a release one after the other. */
export function plannedRotation(
  title: string,
  facts: {
    servers: readonly Server[]
    journal: JournalState
    limits: RotationLimits
    want: ReleaseId
    migrations?: readonly string[]
    /** All servers are watched after the last batch. */
    isBakedAtEnd?: boolean
    /** Instances are replaced by new ones. */
    isReplacing?: boolean
    /** Drained servers get their weight back when the job dies. */
    isCovered?: boolean
  },
): CommandOutcome & { release: { version: string } } {
  const { journal, limits, want, migrations = [] } = facts
  const servers = fleetOf(facts.servers)
  const { version, digest = '' } = want
  const candidates = candidatesOf(servers, journal)
  const cover = facts.isCovered ? { isCovered: true } : {}
  const calls = facts.isReplacing
    ? plannedReplacement({ servers, limits, version, migrations })
    : plannedCalls({ servers, candidates, limits, version, digest, migrations, ...cover })
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    release: { version },
    plan: { limits, calls },
    text: [
      title,
      ...calls.map(
        (call) => `  ${call.service.padEnd(6)}${call.action.padEnd(facts.isReplacing ? 34 : 26)}${call.subject}`,
      ),
      ...bakeOf(facts),
    ].join('\n'),
  }
}

/** What is waited for where instances stay; new ones bake before the old ones go. */
function bakeOf({
  limits,
  isReplacing,
  isBakedAtEnd,
}: {
  limits: RotationLimits
  isReplacing?: boolean
  isBakedAtEnd?: boolean
}): string[] {
  if (limits.bakeMs === 0 || isReplacing || !isBakedAtEnd) return []
  const bake = formatDuration(limits.bakeMs)
  return [
    `Waits ${bake} after the first batch, and watches all for ${bake} after the last, before the release counts as verified.`,
  ]
}
