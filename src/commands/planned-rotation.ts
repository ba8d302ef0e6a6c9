import type { Server } from '../rollout/fleet.ts'
import type { JournalState, ReleaseId } from '../rollout/journal.ts'
import type { RotationLimits } from '../rollout/plan.ts'
import { plannedCalls } from '../rollout/planned-calls.ts'
import { candidatesOf } from '../rollout/preflight.ts'
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
  },
): CommandOutcome & { release: { version: string } } {
  const { servers, journal, limits, want, migrations = [] } = facts
  const calls = plannedCalls({
    servers,
    candidates: candidatesOf(servers, journal),
    limits,
    version: want.version,
    digest: want.digest ?? '',
    migrations,
  })
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    release: { version: want.version },
    plan: { limits, calls },
    text: [title, ...calls.map((call) => `  ${call.service.padEnd(6)}${call.action.padEnd(26)}${call.subject}`)].join(
      '\n',
    ),
  }
}
