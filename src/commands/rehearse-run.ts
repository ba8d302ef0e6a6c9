import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { playScenario, type PlayedEnd } from '../rehearsal/play.ts'
import type { RehearsedProcess } from '../rehearsal/process.ts'
import { recordFleet, type Recording } from '../rehearsal/recording.ts'
import { fleetRisks, playedRisks } from '../rehearsal/risks.ts'
import { calm, faultScenarios, type Scenario } from '../rehearsal/scenarios.ts'
import { RehearsalStage } from '../rehearsal/stage.ts'
import { lastDurations, readHistory, type ReleaseRecord } from '../rollout/history.ts'
import { readJournal } from '../rollout/journal.ts'
import { isFree, readLease } from '../rollout/lease.ts'
import type { RotationLimits } from '../rollout/plan.ts'
import type { TimelineEvent } from '../rollout/timeline.ts'
import { ConfigError, messageOf, PreflightError } from '../shared/errors.ts'
import { tryRelease } from './canary-run.ts'
import { writeAsked } from './asked-file.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { contextOnCopy, notRehearsed, withinFleet } from './rehearse-context.ts'
import { rehearsalOutcome } from './rehearse-outcome.ts'
import { previousOf, wantedRelease, type WantedRelease } from './release.ts'
import { deployWanted } from './rolling-deploy-run.ts'
import { findEnvironment, layoutDrainBoundMs, type RolloutEnvironment } from './rollout-context.ts'
import { refuseUnusedHooks } from './unfit-strategy.ts'
import { watchLimits } from './watch-run.ts'

const usualRestartMs = 5_000
const longestRestartMs = 15 * 60_000
const usualKills = 5

/** Plays the rollout on a copy of the fleet. Throws what the rollout itself would throw before its first change. */
export async function run(context: CommandContext): Promise<CommandOutcome> {
  const asked = await context.environment()
  const { name, settings } = asked
  const command = rehearsable(context, settings)
  refuseUnusedHooks(asked)
  const { recording, environment } = await recordedFleet(context, command)
  if (typeof context.options.record === 'string')
    writeAsked(resolve(context.options.record), `${JSON.stringify(recording, null, 2)}\n`)
  const wanted = await wantedRelease(context, environment)
  const fleetSettings = withinFleet(settings)
  const play = (scenario: Scenario) =>
    playScenario({
      recording,
      scenario,
      run: (process) => deployOnCopy(context, { name, settings: fleetSettings }, { process, wanted, command }),
      limitsFor: (servers, journal) => watchLimits(fleetSettings, servers, journal),
    })
  const history = await readHistory(environment.store)
  const { best, restartMs } = await playCalm(play, history)
  const outcome = outcomeOfCalm(best)
  if (outcome.result === 'no-change') return outcome
  const limits = (outcome.plan as { limits?: RotationLimits } | undefined)?.limits
  const order = takenInOrder(outcome)
  const goesBack = settings.rollout.onFailure === 'rollback' && previousOf(history, wanted.want) !== undefined
  const played: PlayedEnd<CommandOutcome>[] = [best]
  const drainBoundMs = settings.rollout.drainTimeout ?? boundOf(recording)
  const kills = (context.options.kills as number | undefined) ?? usualKills
  const facts = {
    version: wanted.want.version,
    order,
    drainBoundMs,
    calls: best.calls.length,
    kills,
    goesBack,
    restartMs,
    calmResult: outcome.result,
    ...(command === 'canary' ? { badErrorRate: settings.canary.analysis.badErrorRate / 100 } : {}),
  }
  for (const scenario of faultScenarios(facts)) {
    context.signal.throwIfAborted()
    context.reporter.emit({ type: 'notice', message: `rehearsing: ${scenario.what}` })
    played.push(await play(scenario))
  }
  const { deadlineMs } = context.host.job()
  const [lease, journal] = await Promise.all([readLease(environment.store), readJournal(environment.store)])
  const risks = fleetRisks({
    recording,
    slots: limits?.slots ?? settings.canary.instances,
    hasWayBack: goesBack,
    isTrafficAssumed: command === 'canary' && recording.balancers.some(({ traffic }) => traffic === undefined),
    measured: new Set(Object.keys(lastDurations(history))),
    jobLeftMs: deadlineMs === undefined ? undefined : deadlineMs - recording.takenAtMs,
    calmMs: best.durationMs,
    notRehearsed: notRehearsed(settings),
    isLocked: !isFree(lease, { nowMs: recording.takenAtMs, unchangedForMs: 0 }),
    isUnfinished: journal.open !== undefined,
  })
  return rehearsalOutcome({ recording, wanted, outcome, played, problems: playedRisks(played), risks })
}

type Rehearsable = 'rolling-deploy' | 'canary'

/** The command that is rehearsed. Says in one word what is not covered. Throws ConfigError or PreflightError. */
function rehearsable({ operands }: CommandContext, { release, rollout }: RolloutEnvironment['settings']): Rehearsable {
  const [command = 'rolling-deploy', ...more] = operands
  if ((command !== 'rolling-deploy' && command !== 'canary') || more.length > 0)
    throw new ConfigError(
      [
        {
          message: `rehearse knows rolling-deploy and canary, not ${operands.join(' ')}`,
          fix: 'rehearse rolling-deploy, or rehearse canary',
        },
      ],
      { code: 'E_USAGE' },
    )
  const what =
    rollout.scalingGroup === 'off' ? (release.update === 'replace' ? 'update: replace' : undefined) : 'a scaling group'
  if (what === undefined) return command
  throw new PreflightError(`a rehearsal covers instances that stay (update: artifact, image or command), not ${what}`, {
    code: 'E_NOT_REHEARSED',
    fix: 'see what would be done with `rolling-deploy --dry-run`, and rehearse on a local cloud (`alicloud-deploy local`)',
  })
}

async function recordedFleet(
  context: CommandContext,
  command: Rehearsable,
): Promise<{ recording: Recording; environment: RolloutEnvironment }> {
  const file = context.options.recording as string | undefined
  if (file === undefined) {
    const environment = await findEnvironment(context)
    const { cloud, store, environmentTag } = environment
    const wantsTraffic = command === 'canary'
    const wantsImages = environment.settings.release.update === 'image'
    const nowMs = context.clock.now()
    const recording = await recordFleet(cloud, store, { environmentTag, nowMs, wantsTraffic, wantsImages })
    return { recording, environment }
  }
  const recording = await readRecording(file)
  const { name, settings } = await context.environment()
  if (recording.environmentTag !== `${settings.app}/${name}`)
    throw new ConfigError([
      { file, message: `is a recording of ${recording.environmentTag}, not of ${settings.app}/${name}` },
    ])
  const stage = await RehearsalStage.open(recording)
  const process = stage.process({ latencyMs: 0 })
  const environment = await findEnvironment(contextOnCopy(context, { name, settings }, process))
  return { recording, environment }
}

// What the rest of it must be like is the business of whoever wrote it; these tell it from any other file.
const recordingSchema = z.looseObject({
  format: z.literal(1),
  environmentTag: z.string(),
  instances: z.array(z.looseObject({ id: z.string() })),
  balancers: z.array(z.looseObject({ listeners: z.array(z.unknown()), groups: z.array(z.unknown()) })),
  objects: z.record(z.string(), z.string()),
  images: z.array(z.looseObject({ id: z.string() })),
  stored: z.array(z.string()),
})

async function readRecording(file: string): Promise<Recording> {
  try {
    return recordingSchema.parse(JSON.parse(await readFile(file, 'utf8'))) as unknown as Recording
  } catch (error) {
    const why = error instanceof z.ZodError ? 'it is no recording' : messageOf(error)
    throw new ConfigError([
      { file, message: `cannot be rehearsed: ${why}`, fix: 'write one with rehearse --record FILE' },
    ])
  }
}

/** The command itself, as one process of the copy. What it uploads is never looked into there. */
async function deployOnCopy(
  context: CommandContext,
  environment: Pick<RolloutEnvironment, 'name' | 'settings'>,
  { process, wanted, command }: { process: RehearsedProcess; wanted: WantedRelease; command: Rehearsable },
): Promise<CommandOutcome> {
  const inside = contextOnCopy(context, environment, process)
  const { artifact, ...known } = wanted
  const bare = artifact ? { artifact: { digest: artifact.digest, bytes: new Uint8Array() } } : {}
  const deliver = command === 'canary' ? tryRelease : deployWanted
  return deliver(inside, await findEnvironment(inside), { ...known, ...bare })
}

/**
 * The rehearsal without faults, with the times that the history knows: once to see what everything but the restart
 * takes, and once more with what is left for that.
 */
async function playCalm(
  play: (scenario: Scenario) => Promise<PlayedEnd<CommandOutcome>>,
  history: readonly ReleaseRecord[],
): Promise<{ best: PlayedEnd<CommandOutcome>; restartMs: (instanceId: string) => number }> {
  const usual = () => usualRestartMs
  const first = await play({ ...calm, options: { restartMs: usual } })
  const known = lastDurations(history)
  const seen = 'outcome' in first.end ? outOfServiceOf(first.end.outcome) : new Map<string, number>()
  if (![...seen.keys()].some((id) => known[id] !== undefined)) return { best: first, restartMs: usual }
  const restartMs = (id: string) => {
    const more = (known[id] ?? 0) - (seen.get(id) ?? 0)
    return known[id] === undefined ? usualRestartMs : Math.min(longestRestartMs, Math.max(500, usualRestartMs + more))
  }
  return { best: await play({ ...calm, options: { restartMs } }), restartMs }
}

function outcomeOfCalm({ end }: PlayedEnd<CommandOutcome>): CommandOutcome {
  if ('error' in end) throw end.error
  return end.outcome
}

const outOfServiceOf = ({ instances = [] }: CommandOutcome) =>
  new Map(
    (instances as { id: string; outOfServiceMs?: number }[]).flatMap(({ id, outOfServiceMs }) =>
      outOfServiceMs === undefined ? [] : [[id, outOfServiceMs] as const],
    ),
  )

/** Instances with traffic, in the order in which they were taken out. */
function takenInOrder({ extra }: CommandOutcome): { id: string; name: string }[] {
  const events = (extra?.timeline as readonly TimelineEvent[] | undefined) ?? []
  const drained = events.filter(({ phase }) => phase === 'drain')
  return [...new Map(drained.map(({ instanceId, name }) => [instanceId, { id: instanceId, name }])).values()]
}

const boundOf = ({ balancers, environmentTag, instances }: Recording) =>
  layoutDrainBoundMs({ environmentTag, instances, groups: [], loadBalancers: balancers })
