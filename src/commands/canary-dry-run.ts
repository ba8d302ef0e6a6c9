import { planCanary, type CanaryStep } from '../rollout/canary-plan.ts'
import { ownWeight } from '../rollout/canary-weights.ts'
import { findFleet, observeFleet } from '../rollout/fleet.ts'
import { readJournal, type ReleaseId } from '../rollout/journal.ts'
import { instanceResult } from '../rollout/outcome.ts'
import type { RotationLimits } from '../rollout/plan.ts'
import { plannedCalls } from '../rollout/planned-calls.ts'
import { candidatesOf, checkFleet } from '../rollout/preflight.ts'
import { exitCodes, formatProblem, PreflightError } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import type { Seen } from './look.ts'
import { plannedRotation } from './planned-rotation.ts'
import { plannedStatements } from './release.ts'
import { rotationSettings, type RolloutEnvironment } from './rollout-context.ts'
import { skipped } from './skip.ts'

export interface PlannedCanary {
  limits: RotationLimits
  steps: readonly CanaryStep[]
  /** Instances that get traffic. */
  count: number
}

/** The shares that whole weights allow. Throws PreflightError for a fleet or steps that cannot have a canary. */
export function plannedCanary(
  context: CommandContext,
  { settings }: RolloutEnvironment,
  { layout, servers, journal }: Seen,
): PlannedCanary {
  const skip = skipped(context)
  const limits = checkFleet(layout, servers, { settings: rotationSettings(settings), journal, skip })
  const weights = servers
    .filter(({ instanceId, name }) => !skip.has(instanceId) && !skip.has(name))
    .map((server) => ownWeight(server, journal.held))
    .filter((weight) => weight > 0)
  const planned = planCanary(
    {
      instances: settings.canary.instances,
      shares: settings.canary.steps.map((step) => step / 100),
      headroom: settings.canary.headroom / 100,
    },
    weights,
  )
  if (!planned.ok) throw new PreflightError(planned.problems.map(formatProblem).join('\n'), { code: 'E_UNSAFE_PLAN' })
  return { limits, steps: planned.steps, count: weights.length }
}

/** What `canary --dry-run` says: the shares, and the calls until the first step. */
export async function planCanaryRun(
  context: CommandContext,
  environment: RolloutEnvironment,
  facts: { want: ReleaseId; from: ReleaseId; seen: Seen; plan: PlannedCanary },
): Promise<CommandOutcome> {
  const { want, from, plan } = facts
  const { servers, journal } = facts.seen
  const skip = skipped(context)
  const candidates = candidatesOf(
    servers.filter((server) => !skip.has(server.instanceId)),
    journal,
  )
  const first = servers
    .filter((server) => candidates.some(({ instanceId }) => instanceId === server.instanceId))
    .slice(0, plan.steps[0]!.canaries)
  const calls = plannedCalls({
    servers: first,
    candidates: candidates.filter(({ instanceId }) => first.some((server) => server.instanceId === instanceId)),
    limits: plan.limits,
    version: want.version,
    digest: want.digest ?? '',
    migrations: await plannedStatements(context, environment, want.version),
  })
  const steps = plan.steps.map(
    (step, index) =>
      `  step ${index + 1}: ${(step.share * 100).toFixed(1)} % to ${step.canaries} of ${plan.count} instances (weight ${step.canaryWeight} beside ${step.stableWeights.join('/')})`,
  )
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    release: { version: want.version, previous: from.version },
    plan: { limits: plan.limits, steps: plan.steps, calls },
    instances: servers.map((server) => instanceResult(server)),
    text: [
      `Would try ${want.version} against ${from.version}:`,
      ...steps,
      'Calls until the first step:',
      ...calls.map((call) => `  ${call.service.padEnd(6)}${call.action.padEnd(26)}${call.subject}`),
    ].join('\n'),
  }
}

/** What `--dry-run` of `canary promote` and `canary abort` says. */
export async function planCanaryFinish(
  context: CommandContext,
  { cloud, environmentTag, store, settings }: RolloutEnvironment,
  target: ReleaseId,
): Promise<CommandOutcome> {
  const layout = await findFleet(cloud, environmentTag)
  const [servers, journal] = await Promise.all([observeFleet(cloud, layout), readJournal(store)])
  const skip = skipped(context)
  const limits = checkFleet(layout, servers, { settings: rotationSettings(settings), journal, skip })
  const title = `Would bring every instance to ${target.version}:`
  return plannedRotation(title, { servers, journal, limits, want: target })
}
