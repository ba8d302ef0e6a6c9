import { formatProblem, PreflightError } from '../../shared/errors.ts'
import { planCanary, type PlannedStep } from './plan.ts'
import type { CanarySettings } from './steps.ts'
import { ownWeight } from './weights.ts'
import type { Server } from '../traffic/fleet.ts'
import { isServing } from '../instance/server-state.ts'
import type { BackendWeight } from '../traffic/weights.ts'

/** Servers that take part, those on the new release first, then those that cost no capacity. */
export function serversInOrder(
  all: readonly Server[],
  { held, skip, onNew }: { held: readonly BackendWeight[]; skip: ReadonlySet<string>; onNew: ReadonlySet<string> },
): Server[] {
  const rank = (server: Server) => (onNew.has(server.instanceId) ? 0 : isServing(server) ? 2 : 1)
  return all
    .filter((server) => ownWeight(server, held) > 0 && !skip.has(server.instanceId) && !skip.has(server.name))
    .toSorted((a, b) => rank(a) - rank(b))
}

/** The steps for these servers. Throws PreflightError (E_UNSAFE_PLAN) for a fleet or steps that cannot have a canary. */
export function plannedSteps(
  settings: CanarySettings,
  servers: readonly Server[],
  held: readonly BackendWeight[],
): PlannedStep[] {
  const planned = planCanary(
    settings,
    servers.map((server) => ownWeight(server, held)),
  )
  if (planned.ok) return planned.steps
  throw new PreflightError(planned.problems.map(formatProblem).join('\n'), {
    code: 'E_UNSAFE_PLAN',
    context: { problems: planned.problems },
  })
}
