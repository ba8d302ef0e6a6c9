import { planCanary, type PlannedStep } from '../../rollout/canary/plan.ts'
import { grows } from '../../rollout/canary/steps.ts'
import { ownWeight } from '../../rollout/canary/weights.ts'
import { findFleet, observeFleet } from '../../rollout/traffic/fleet.ts'
import { readJournal, type ReleaseId } from '../../rollout/state/journal.ts'
import { instanceResult } from '../../rollout/outcome.ts'
import type { RotationLimits } from '../../rollout/plan.ts'
import { plannedCalls } from '../../rollout/planned-calls.ts'
import { candidatesOf, checkFleet } from '../../rollout/preflight.ts'
import { exitCodes, formatProblem, PreflightError } from '../../shared/errors.ts'
import type { EnvironmentSettings } from '../../config/schema.ts'
import { plannedAnalysis } from './planned-analysis.ts'
import { refuseUnreachable, stepsOf } from './steps.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import type { Seen } from '../look.ts'
import { plannedRotation } from '../planned-rotation.ts'
import { plannedStatements } from '../release.ts'
import { rotationSettings, type RolloutEnvironment } from '../rollout-context.ts'
import { skipped } from '../skip.ts'

export interface PlannedCanary {
  limits: RotationLimits
  steps: readonly PlannedStep[]
  /** Instances that get traffic. */
  count: number
}

/** The shares that whole weights allow. Throws PreflightError for a fleet or steps that cannot have a canary. */
export function plannedCanary(
  context: CommandContext,
  environment: RolloutEnvironment,
  { layout, servers, journal }: Seen,
): PlannedCanary {
  const { settings } = environment
  refuseUnreachable(environment)
  const skip = skipped(context)
  const limits = checkFleet(layout, servers, { settings: rotationSettings(settings), journal, skip })
  const weights = servers
    .filter(({ instanceId, name }) => !skip.has(instanceId) && !skip.has(name))
    .map((server) => ownWeight(server, journal.held))
    .filter((weight) => weight > 0)
  const planned = planCanary(stepsOf(settings), weights)
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
  const { settings } = environment
  const { servers, journal } = facts.seen
  const skip = skipped(context)
  const candidates = candidatesOf(
    servers.filter((server) => !skip.has(server.instanceId)),
    journal,
  )
  const first = servers
    .filter((server) => candidates.some(({ instanceId }) => instanceId === server.instanceId))
    .slice(0, plan.steps.find(({ stage }) => stage)!.stage!.canaries)
  const calls = plannedCalls({
    servers: first,
    candidates: candidates.filter(({ instanceId }) => first.some((server) => server.instanceId === instanceId)),
    limits: plan.limits,
    version: want.version,
    digest: want.digest ?? '',
    migrations: await plannedStatements(context, environment, want.version),
  })
  const waits = approvalsOf(settings)
  const analysis = plannedAnalysis(settings)
  const steps = plan.steps.map((step) => `  step ${step.number}: ${describePlanned(step, plan.count, waits)}`)
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    release: { version: want.version, previous: from.version },
    plan: {
      limits: plan.limits,
      steps: plan.steps.map(({ text, stage, isJudged, asked }) => ({
        step: text,
        kind: asked.kind,
        isJudged: isJudged || asked.kind === 'analyse',
        ...stage,
      })),
      analysis: analysis.plan,
      calls,
    },
    instances: servers.map((server) => instanceResult(server)),
    text: [
      `Would try ${want.version} against ${from.version}:`,
      ...steps,
      ...analysis.text,
      'Calls until the first step:',
      ...calls.map((call) => `  ${call.service.padEnd(6)}${call.action.padEnd(26)}${call.subject}`),
    ].join('\n'),
  }
}

/** Shares that a person has to approve, 0 to 1. */
const approvalsOf = ({ canary }: EnvironmentSettings) => new Set(canary.approveBefore.map((share) => share / 100))

function describePlanned({ asked, text, stage, isJudged }: PlannedStep, count: number, waits: ReadonlySet<number>) {
  if (!grows(asked) || !stage) return text
  const weights = stage.isOwn
    ? 'each with its own weight'
    : `weight ${stage.canaryWeight} beside ${stage.stableWeights.join('/')}`
  const first = asked.kind === 'share' && waits.has(asked.share) ? ', after an approval' : ''
  return `${(stage.share * 100).toFixed(1)} % to ${stage.canaries} of ${count} instances (${weights})${isJudged ? ', judged' : ''}${first}`
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
