import { percent } from '../../analysis/verdict.ts'
import type { VerdictWord } from '../../analysis/verdict-word.ts'
import { tagKeys } from '../../cloud/tags.ts'
import type { CanaryRecord } from '../../rollout/canary/record.ts'
import type { FleetMember } from '../../rollout/canary/traffic.ts'
import { findFleet, observeFleet, type FleetLayout, type Server } from '../../rollout/traffic/fleet.ts'
import { readJournal, type JournalState } from '../../rollout/state/journal.ts'
import { analysePast, type Retrospective } from '../../rollout/canary/retrospective.ts'
import { markdownReport } from '../../rollout/report/markdown.ts'
import type { RolloutReport } from '../../rollout/report/report.ts'
import { formatDuration, parseDuration } from '../../shared/duration.ts'
import { ConfigError, exitCodes, type ExitCode, type ResultWord } from '../../shared/errors.ts'
import { rankRulesOf } from './judge.ts'
import { metricsOf } from './metrics.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { saveReport } from '../deployment-outcome.ts'
import type { RolloutEnvironment } from '../rollout-context.ts'

/** More looks than anybody reads, and as many queries; a longer range is looked at in larger steps. */
const mostLooks = 240

/**
 * Judges a range of the past (`--from`, `--to`) from the load balancer's access log; changes nothing. Ends with 0 when the
 * release passes, 7 when it fails, 10 when there is no verdict. Throws ConfigError for a range or instances that make no sense.
 */
export async function analysePastCanary(
  context: CommandContext,
  environment: RolloutEnvironment,
): Promise<CommandOutcome> {
  const { cloud, environmentTag, store, settings } = environment
  const window = rangeOf(context)
  const ranks = await rankRulesOf(settings)
  const metrics = metricsOf(settings)
  const layout = await findFleet(cloud, environmentTag)
  const [servers, journal] = await Promise.all([observeFleet(cloud, layout), readJournal(store)])
  const sides = sidesOf(context, servers, journal)
  const everyMs = wholeSeconds(Math.max(settings.canary.interval, (window.toMs - window.fromMs) / mostLooks))
  const past = await analysePast(cloud.accessLog, {
    loadBalancerIds: layout.loadBalancers.map(({ loadBalancer }) => loadBalancer.id),
    window,
    everyMs,
    metrics,
    ...(ranks ? { ranks } : {}),
    members: [...sides.canaries, ...sides.baselines],
    canaryIds: new Set(sides.canaries.map(({ instanceId }) => instanceId)),
  })
  if (!past.isShareSteady)
    context.reporter.emit({
      type: 'warning',
      message: `the share of the canaries changed between ${iso(window.fromMs)} and ${iso(window.toMs)}: give the time of one step, or a worse hour of all counts against one side`,
    })
  const ending = endings[past.verdict.word]
  const record: CanaryRecord = {
    result: ending.recorded,
    why: past.verdict.reason,
    metrics,
    ...(ranks ? { ranks } : {}),
    steps: [
      {
        step: 1,
        of: 1,
        askedShare: past.share,
        share: past.share,
        canaries: sides.canaries.map(({ instanceId }) => instanceId),
        startedAtMs: window.fromMs,
        durationMs: window.toMs - window.fromMs,
        verdict: past.verdict,
        isJudged: true,
        before: past.before,
        points: past.points,
      },
    ],
  }
  const version = releaseOf(layout, sides.canaries) ?? settings.release.version
  const report = reportOfPast(record, { version: version ?? 'unknown', window })
  return saveReport(context, {
    result: ending.result,
    exitCode: ending.exitCode,
    ...(version === undefined ? {} : { release: { version } }),
    analysis: {
      ...record,
      from: iso(window.fromMs),
      to: iso(window.toMs),
      canaries: namesOf(sides.canaries),
      baselines: namesOf(sides.baselines),
      looks: past.looks.map(({ untilMs, ...look }) => ({ until: iso(untilMs), ...look })),
      ...(past.decidedAtMs === undefined ? {} : { decidedAt: iso(past.decidedAtMs) }),
    },
    extra: { report, summary: markdownReport(report) },
    ...(ending.exitCode === exitCodes.done
      ? {}
      : {
          error: {
            code: ending.code,
            message: past.verdict.reason,
            retryable: false,
            fix: 'see analysis.looks; `canary replay` of its --report FILE.json says what other promises would have made of it',
          },
        }),
    text: describe(past, { window, everyMs, sides, exitCode: ending.exitCode }),
  })
}

const inconclusive = {
  result: 'inconclusive',
  exitCode: exitCodes.inconclusive,
  recorded: 'inconclusive',
  code: 'E_CANARY_INCONCLUSIVE',
} as const

const endings: Record<
  VerdictWord,
  { result: ResultWord; exitCode: ExitCode; recorded: CanaryRecord['result']; code: string }
> = {
  pass: { result: 'succeeded', exitCode: exitCodes.done, recorded: 'passed', code: '' },
  fail: {
    result: 'rejected',
    exitCode: exitCodes.canaryRejected,
    recorded: 'rejected',
    code: 'E_CANARY_REJECTED',
  },
  inconclusive,
  'no-data': inconclusive,
  'share-mismatch': inconclusive,
  external: inconclusive,
  'provider-error': inconclusive,
}

const iso = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z')
const wholeSeconds = (ms: number) => Math.ceil(ms / 1_000) * 1_000
const namesOf = (members: readonly Member[]) => members.map(({ name, privateIp }) => `${name} (${privateIp})`)

/** The range that was asked for, in whole seconds: the first that is whole in it to the last. */
function rangeOf({ options, clock }: CommandContext): { fromMs: number; toMs: number } {
  const nowMs = clock.now()
  const [from, to] = [timeOf('from', options.from, nowMs), timeOf('to', options.to, nowMs)]
  if (from === undefined)
    throw new ConfigError([{ message: '--to needs --from', fix: 'give --from 2026-11-21T08:00:00Z, or --from 90m' }], {
      code: 'E_USAGE',
    })
  const window = { fromMs: wholeSeconds(from), toMs: Math.floor((to ?? nowMs) / 1_000) * 1_000 }
  const problems = [
    ...(window.toMs > nowMs ? [{ message: `--to ${iso(window.toMs)} is not over yet` }] : []),
    ...(window.fromMs >= window.toMs
      ? [{ message: `the range from ${iso(window.fromMs)} to ${iso(window.toMs)} has no length` }]
      : []),
  ]
  if (problems.length > 0) throw new ConfigError(problems, { code: 'E_USAGE' })
  return window
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** A moment, or a time ago. Epoch milliseconds. */
function timeOf(name: string, given: unknown, nowMs: number): number | undefined {
  if (given === undefined) return undefined
  const text = String(given)
  if (instant.test(text) && !Number.isNaN(Date.parse(text))) return Date.parse(text)
  const agoMs = parseDuration(text)
  if (agoMs !== undefined) return nowMs - agoMs
  throw new ConfigError(
    [{ message: `--${name} ${text}: expected a time such as 2026-11-21T08:00:00+08:00, or one ago, such as 90m` }],
    { code: 'E_USAGE' },
  )
}

interface Member extends FleetMember {
  name: string
}

interface Sides {
  canaries: Member[]
  baselines: Member[]
}

/** Whose traffic is compared: whom the options name, else the canary that stands now and everybody beside it. */
function sidesOf({ options }: CommandContext, servers: readonly Server[], journal: JournalState): Sides {
  const named = (option: string) =>
    (options[option] as string[] | undefined)?.map((text) => memberOf(option, text, servers))
  const canaries = named('canaries') ?? standingCanaries(servers, journal)
  if (canaries.length === 0)
    throw new ConfigError(
      [
        {
          message: 'no canary stands now, so nothing tells which instances had the release then',
          fix: 'give --canaries with ids, names or private addresses of instances',
        },
      ],
      { code: 'E_USAGE' },
    )
  const isCanary = ({ privateIp }: FleetMember) => canaries.some((one) => one.privateIp === privateIp)
  const baselines = named('baselines') ?? servers.filter((server) => !isCanary(server))
  const both = baselines.filter(isCanary).map(({ name }) => name)
  const message =
    both.length > 0 ? `${both.join(', ')} cannot be canary and baseline at once` : 'there is nobody to compare with'
  if (both.length > 0 || baselines.length === 0)
    throw new ConfigError([{ message, fix: 'give --baselines with other instances' }], { code: 'E_USAGE' })
  return { canaries, baselines }
}

function memberOf(option: string, text: string, servers: readonly Server[]): Member {
  const server = servers.find((one) => [one.instanceId, one.name, one.privateIp].includes(text))
  if (server) return server
  // An instance that is gone is still in the log, by its address.
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return { instanceId: text, name: text, privateIp: text }
  throw new ConfigError(
    [
      {
        message: `--${option}: there is no instance ${text} in this environment`,
        fix: `give one of ${servers.map(({ name }) => name).join(', ')}, or the private address of one that is gone`,
      },
    ],
    { code: 'E_USAGE' },
  )
}

/** Instances whose weight a canary holds away from their own. */
export const standingCanaries = (servers: readonly Server[], { held }: JournalState): Server[] =>
  servers.filter((server) =>
    held.some(
      (backend) => backend.instanceId === server.instanceId && (server.backends[0]?.weight ?? 0) !== backend.weight,
    ),
  )

/** The release that the canaries have now, which is the best guess for then; undefined when they are gone or differ. */
function releaseOf({ instances }: FleetLayout, canaries: readonly Member[]): string | undefined {
  const releases = new Set(
    canaries.map(({ instanceId }) => instances.find(({ id }) => id === instanceId)?.tags[tagKeys.release]),
  )
  return releases.size === 1 ? [...releases][0] : undefined
}

function reportOfPast(
  record: CanaryRecord,
  { version, window }: { version: string; window: { fromMs: number; toMs: number } },
): RolloutReport {
  const results = { passed: 'succeeded', rejected: 'rejected' } as const
  return {
    version,
    result: record.result === 'passed' || record.result === 'rejected' ? results[record.result] : 'inconclusive',
    isAnalysis: true,
    startedAtMs: window.fromMs,
    durationMs: window.toMs - window.fromMs,
    servers: [],
    slots: 0,
    rotationMs: 0,
    lowerBoundMs: 0,
    efficiency: 1,
    canary: record,
  }
}

function describe(
  { verdict, looks, decidedAtMs, share }: Retrospective,
  facts: { window: { fromMs: number; toMs: number }; everyMs: number; sides: Sides; exitCode: ExitCode },
): string {
  const { window, everyMs, sides, exitCode } = facts
  const length = formatDuration(window.toMs - window.fromMs)
  return [
    `${verdict.word.toUpperCase()}: ${verdict.reason}${exitCode === exitCodes.done ? '' : `   exit code ${exitCode}`}`,
    `  range     ${iso(window.fromMs)} to ${iso(window.toMs)} (${length}), looks every ${formatDuration(everyMs)}`,
    `  canary    ${namesOf(sides.canaries).join(', ')}, ${percent(share)} of the requests`,
    `  baseline  ${namesOf(sides.baselines).join(', ')}`,
    ...verdict.metrics.map(
      ({ name, canary, stable }) =>
        `  ${name}: canary ${canary.bad} of ${canary.total}, baseline ${stable.bad} of ${stable.total}`,
    ),
    ...looks.map(({ untilMs, word }) => `  until ${iso(untilMs)}  ${word}`),
    ...(decidedAtMs === undefined
      ? []
      : [`  a canary would have ended this step after ${formatDuration(decidedAtMs - window.fromMs)}`]),
  ].join('\n')
}
