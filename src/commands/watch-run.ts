import type { KeyObject } from 'node:crypto'
import type { EnvironmentSettings } from '../config/schema.ts'
import type { Server } from '../rollout/traffic/fleet.ts'
import type { Violation } from '../rollout/watch/invariants.ts'
import type { JournalState } from '../rollout/state/journal.ts'
import { fleetOf } from '../rollout/traffic/places.ts'
import { countOf, zoneFloor } from '../rollout/plan.ts'
import { candidatesOf } from '../rollout/preflight.ts'
import { isServing, ownWeights } from '../rollout/instance/server-state.ts'
import { watchReport, type WatchReport } from '../rollout/watch/report.ts'
import { watchRollout, type WatchEnd } from '../rollout/watch/watch.ts'
import type { Look, WatchLimits } from '../rollout/watch/look.ts'
import { exitCodes, PreflightError } from '../shared/errors.ts'
import { readSigningKey, writeAttestation } from './attest.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { orWarn } from './keep-outcome.ts'
import { findEnvironment, rotationSettings, type RolloutEnvironment } from './rollout-context.ts'

const defaultWaitMs = 5 * 60_000

/** Follows a rollout by reading calls only. Throws PreflightError when none began in time. */
export async function run(context: CommandContext): Promise<CommandOutcome> {
  const signingKey = await readSigningKey(context)
  const environment = await findEnvironment(context)
  const { clock, signal, pollIntervalMs, options } = context
  const waitMs = (options['wait-for-start'] as number | undefined) ?? defaultWaitMs
  const record = await watchRollout({
    cloud: environment.cloud,
    store: environment.store,
    environmentTag: environment.environmentTag,
    ...scalingGroupOf(environment.settings),
    clock,
    signal,
    pollIntervalMs,
    waitMs,
    limitsFor: (servers, journal) => watchLimits(environment.settings, servers, journal),
    onLook: teller(context),
  })
  if (record.end === 'nothing' && record.violations.length === 0)
    throw new PreflightError(`no rollout of ${environment.name} began in time`, {
      code: 'E_NOTHING_TO_WATCH',
      fix: 'start `watch` beside the deployment, or give it more time: --wait-for-start 30m',
      retryable: true,
    })
  return outcomeOf(context, environment, { report: watchReport(record), signingKey })
}

/** What the settings ask of this fleet, in numbers. */
export function watchLimits(
  settings: EnvironmentSettings,
  servers: readonly Server[],
  journal: JournalState,
): WatchLimits {
  const { rollout } = settings
  const candidates = candidatesOf(fleetOf(servers), journal)
  const asked = countOf(rollout.minHealthy, candidates.length, 'up')
  return {
    minHealthy: candidates.length > 1 ? Math.max(1, asked) : asked,
    ...(rollout.minCapacity > 0 ? { minCapacity: rollout.minCapacity } : {}),
    ...zoneFloor(rotationSettings(settings), candidates),
    longestOutMs: longestOutMs(settings),
    isRunByCloud: rollout.scalingGroup !== 'off',
  }
}

/** The scaling group to look at, as a part of what a watch is given. */
export const scalingGroupOf = ({ rollout: { scalingGroup } }: EnvironmentSettings): { scalingGroup?: string } =>
  scalingGroup === 'off' ? {} : { scalingGroup }

/** The longest drain of any listener on which no session sticks to its server. */
const longestDrainMs = 180_000
/** Two scripts with their time-outs, or a new disk. */
const longestUpdateMs = 1_800_000

/** What every wait between taking a server out and giving it its weight back may last together, milliseconds. */
function longestOutMs({ rollout, release, infrastructure }: EnvironmentSettings): number {
  const cookies = infrastructure.loadBalancer.listeners.map(({ stickySession = 0 }) => stickySession)
  const drainMs = rollout.drainTimeout ?? longestDrainMs + Math.max(0, ...cookies)
  const hooks = Object.values(release.hooks).map((hook) => (hook ? hook.timeout * (hook.retries + 1) : 0))
  const gates = rollout.gates.map(({ at, wait }) => (at === 'confirm-traffic-increase' ? wait : 0))
  const { warmUp, deadline } = rollout.health
  return [drainMs, longestUpdateMs, warmUp, 2 * deadline, ...hooks, ...gates].reduce((sum, ms) => sum + ms, 0)
}

/** Tells what changed since the look before, and what does not hold as soon as that is seen. */
function teller({ reporter }: CommandContext): (look: Look, fresh: readonly Violation[]) => void {
  let last = ''
  return (look, fresh) => {
    const message = describeLook(look)
    if (message !== last) reporter.emit({ type: 'notice', message })
    last = message
    for (const { invariant, what } of fresh)
      reporter.emit({ type: 'warning', code: 'E_INVARIANT', message: `${invariant} does not hold: ${what}` })
  }
}

function describeLook({ servers, journal, lease, isLocked }: Look): string {
  const { open, held } = journal
  const serving = servers.filter((server) => isServing(server, ownWeights(server, held)))
  const out = servers.filter(
    (server) => !serving.includes(server) && held.some((one) => one.instanceId === server.instanceId),
  )
  const versions = [...new Set(serving.flatMap(({ release }) => release ?? []))]
  const run = open
    ? `${open.command} to ${open.want.version}`
    : isLocked
      ? `${lease!.holder.command} of run ${lease!.holder.runId}`
      : 'no rollout'
  return [
    `${run}: ${serving.length} of ${servers.length} instances serve`,
    ...(out.length > 0 ? [`out: ${out.map(({ name }) => name).join(' ')}`] : []),
    ...(versions.length > 0 ? [`by tag ${versions.join(' and ')}`] : []),
  ].join(', ')
}

const ends: Readonly<Record<WatchEnd, string>> = {
  nothing: 'no rollout began',
  ended: 'it ended',
  paused: 'it is paused and goes on with another run',
  interrupted: 'it was interrupted; `alicloud-deploy recover` or the same command ends it',
  dead: 'it no longer renews its lock; `alicloud-deploy recover` or the same command ends it',
}

async function outcomeOf(
  context: CommandContext,
  environment: RolloutEnvironment,
  { report, signingKey }: { report: WatchReport; signingKey: KeyObject | undefined },
): Promise<CommandOutcome> {
  const { version, previous, run, violations, instances } = report
  const digest = run?.want?.digest
  const attestation =
    signingKey &&
    (await orWarn(context.reporter, `--attest ${String(context.options.attest)}`, () =>
      writeAttestation(context, environment, {
        signingKey,
        predicateType: 'urn:alicloud-deploy:watch:v2',
        report,
        digest,
        finishedAtMs: context.clock.now(),
      }),
    ))
  const [first] = violations
  const isLeft = report.watched === 'dead' || report.watched === 'interrupted'
  return {
    result: first ? 'failed' : isLeft ? 'mixed' : report.watched === 'paused' ? 'paused' : 'succeeded',
    exitCode: first || isLeft ? exitCodes.mixed : report.watched === 'paused' ? exitCodes.paused : exitCodes.done,
    ...(version ? { release: { version, ...(previous ? { previous } : {}), ...(digest ? { digest } : {}) } } : {}),
    instances,
    checks: report.invariants,
    extra: { watch: report, ...(attestation ? { attestation } : {}) },
    ...(first
      ? {
          error: {
            code: 'E_INVARIANT',
            message: `${first.invariant} did not hold: ${first.what}`,
            fix: '`alicloud-deploy status` shows the fleet; find out who changed it, or report it',
            retryable: false,
          },
        }
      : {}),
    text: describe(report),
  }
}

const words = { held: 'held    ', violated: 'VIOLATED', 'not-seen': 'not seen' } as const

function describe(report: WatchReport): string {
  const { run, watched, looks, durationMs, floor, leastServing, result, violations } = report
  const what = run ? `${run.command}${run.want ? ` to ${run.want.version}` : ''} of run ${run.runId}` : 'a rollout'
  return [
    `Watched ${what} for ${Math.round(durationMs / 1_000)} s in ${looks} looks: ${ends[watched]}, result ${result}.`,
    `At least ${leastServing} instances served, ${floor} had to; each carried up to ${report.highestLoad.toFixed(2)} times its part, by weights.`,
    ...report.invariants.map(
      ({ id, title, verdict, how, unseen }) =>
        `  ${words[verdict]}  ${id.padEnd(3)}  ${title}: ${how}${unseen === undefined ? '' : `; not seen: ${unseen}`}`,
    ),
    ...violations.map(
      ({ invariant, what: text, firstAtMs, looks: times }) =>
        `  ${new Date(firstAtMs).toISOString()}  ${invariant}: ${text}${times > 1 ? ` (${times} looks)` : ''}`,
    ),
  ].join('\n')
}
