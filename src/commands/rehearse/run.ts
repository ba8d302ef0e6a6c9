import { resolve } from 'node:path'
import { playScenario, type PlayedEnd } from '../../rehearsal/play.ts'
import type { Recording } from '../../rehearsal/recording.ts'
import { fleetRisks, playedRisks } from '../../rehearsal/risks.ts'
import { faultScenarios, type Scenario } from '../../rehearsal/scenarios.ts'
import { whyUnreachable } from '../../rollout/instance/artifact.ts'
import { lastDurations, readHistory } from '../../rollout/state/history.ts'
import { readJournal } from '../../rollout/state/journal.ts'
import { isFree, readLease } from '../../rollout/state/lease.ts'
import type { RotationLimits } from '../../rollout/plan.ts'
import { ConfigError } from '../../shared/errors.ts'
import { writeAsked } from '../asked-file.ts'
import { wantedPorts } from '../blue-green/ports.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { notRehearsed, withinFleet } from './context.ts'
import { rehearsalOutcome } from './outcome.ts'
import { deployOnCopy, outcomeOfCalm, playCalm, takenInOrder } from './play.ts'
import { rehearsedMigrations, type RehearsedMigrations } from '../migrate/rehearsed.ts'
import { recordedFleet, type Rehearsable } from './recording.ts'
import { waitsOf } from './waits.ts'
import { previousOf, wantedRelease } from '../release.ts'
import { layoutDrainBoundMs, type RolloutEnvironment } from '../rollout-context.ts'
import { refuseUnfit, refuseUnusedHooks } from '../unfit-strategy.ts'
import { watchLimits } from '../watch-run.ts'

const usualKills = 5

/** Plays the rollout on a copy of the fleet. Throws what the rollout itself would throw before its first change. */
export async function run(context: CommandContext): Promise<CommandOutcome> {
  const asked = await context.environment()
  const { name, settings } = asked
  const command = rehearsable(context)
  if (command !== 'rollback') refuseUnusedHooks(asked)
  refuseUnfit(settings, command)
  const { recording, environment, reading } = await recordedFleet(context, command)
  if (typeof context.options.record === 'string')
    writeAsked(resolve(context.options.record), `${JSON.stringify(recording, null, 2)}\n`)
  const wanted = command === 'rollback' ? undefined : await wantedRelease(context, environment)
  const fleetSettings = withinFleet(settings)
  // `rollback` given again after it has ended would go back once more; a job that may be killed names where it goes.
  const goal: { to?: string } = {}
  const play = (scenario: Scenario) =>
    playScenario({
      recording,
      scenario,
      run: (process) => deployOnCopy(context, { name, settings: fleetSettings }, { process, wanted, command, ...goal }),
      limitsFor: (servers, journal) => watchLimits(fleetSettings, servers, journal),
    })
  const history = await readHistory(environment.store)
  const pending: RehearsedMigrations = wanted
    ? await rehearsedMigrations(reading, environment, { wanted, history })
    : { migrations: [] }
  const { best, restartMs } = await playCalm(play, history)
  const outcome = outcomeOfCalm(best)
  if (outcome.result === 'no-change') return outcome
  const limits = (outcome.plan as { limits?: RotationLimits } | undefined)?.limits
  const version = outcome.release?.version ?? wanted?.want.version ?? ''
  if (command === 'rollback') goal.to = version
  const goesBack = hasWayBack(environment, {
    command,
    hasPrevious: !!wanted && previousOf(history, wanted.want) !== undefined,
  })
  const played: PlayedEnd<CommandOutcome>[] = [best]
  const drainBoundMs = settings.rollout.drainTimeout ?? boundOf(recording)
  const kills = (context.options.kills as number | undefined) ?? usualKills
  const facts = {
    version,
    order: takenInOrder(outcome, recording.instances),
    drainBoundMs,
    calls: best.calls.length,
    kills,
    goesBack,
    restartMs,
    calmResult: outcome.result,
    isMade: settings.rollout.scalingGroup !== 'off',
    ...(command === 'canary' ? { badErrorRate: settings.canary.analysis.badErrorRate / 100 } : {}),
  }
  for (const scenario of faultScenarios(facts)) {
    context.signal.throwIfAborted()
    context.reporter.emit({ type: 'notice', message: `rehearsing: ${scenario.what}` })
    played.push(await play(scenario))
  }
  const from = wanted && previousOf(history, wanted.want)
  const lost =
    from && settings.release.update === 'artifact' ? await whyUnreachable(environment.store, from) : undefined
  const { deadlineMs } = context.host.job()
  const [lease, journal] = await Promise.all([readLease(environment.store), readJournal(environment.store)])
  const risks = fleetRisks({
    recording,
    slots: isBesideFleet(environment, command) ? 0 : (limits?.slots ?? settings.canary.instances),
    hasWayBack: goesBack || command === 'rollback',
    ...(lost ? { whyNoWayBack: lost.reason } : {}),
    isTrafficAssumed: command === 'canary' && recording.balancers.some(({ traffic }) => traffic === undefined),
    measured: new Set(Object.keys(lastDurations(history))),
    jobLeftMs: deadlineMs === undefined ? undefined : deadlineMs - recording.takenAtMs,
    calmMs: best.durationMs,
    notRehearsed: notRehearsed(settings),
    isLocked: !isFree(lease, { nowMs: recording.takenAtMs, unchangedForMs: 0 }),
    isUnfinished: journal.open !== undefined,
  })
  return rehearsalOutcome({
    recording,
    version,
    outcome,
    played,
    problems: playedRisks(played),
    risks,
    pending,
    waits: waitsOf(settings, command),
  })
}

/** The command that is rehearsed. Throws ConfigError for one that is not known. */
function rehearsable({ operands }: CommandContext): Rehearsable {
  const [command = 'rolling-deploy', ...more] = operands
  const known: readonly string[] = rehearsables
  if (known.includes(command) && more.length === 0) return command as Rehearsable
  throw new ConfigError(
    [
      {
        message: `rehearse knows ${rehearsables.join(', ')}, not ${operands.join(' ')}`,
        fix: 'e.g. rehearse rolling-deploy, or rehearse canary',
      },
    ],
    { code: 'E_USAGE' },
  )
}

const rehearsables = ['rolling-deploy', 'canary', 'blue-green', 'rollback'] as const satisfies Rehearsable[]

/** Whether a failure ends on the release before: a switch always takes the traffic back. */
function hasWayBack(
  { settings }: RolloutEnvironment,
  { command, hasPrevious }: { command: Rehearsable; hasPrevious: boolean },
): boolean {
  return hasPrevious && (command === 'blue-green' || settings.rollout.onFailure === 'rollback')
}

/** New versions take over from others that still serve: nothing is out of service meanwhile. */
const isBesideFleet = (environment: RolloutEnvironment, command: Rehearsable) =>
  command === 'blue-green' ||
  environment.settings.release.update === 'replace' ||
  wantedPorts(environment) !== undefined

const boundOf = ({ balancers, environmentTag, instances }: Recording) =>
  layoutDrainBoundMs({ environmentTag, instances, groups: [], loadBalancers: balancers })
