import { judgeByRanks, pointsBetween } from '../../analysis/rank-verdict.ts'
import { judge } from '../../analysis/verdict.ts'
import { readTraffic } from '../../rollout/canary/traffic.ts'
import { findFleet, observeFleet } from '../../rollout/traffic/fleet.ts'
import { readJournal } from '../../rollout/state/journal.ts'
import { exitCodes } from '../../shared/errors.ts'
import { rankRulesOf } from './judge.ts'
import { metricsOf } from './metrics.ts'
import { standingCanaries } from './past.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import type { RolloutEnvironment } from '../rollout-context.ts'

/** Judges what the access log says about a canary that stands now, without touching anything. */
export async function analyseCanary(context: CommandContext, environment: RolloutEnvironment): Promise<CommandOutcome> {
  const { cloud, environmentTag, store, settings } = environment
  const ranks = await rankRulesOf(settings)
  const layout = await findFleet(cloud, environmentTag)
  const [servers, journal] = await Promise.all([observeFleet(cloud, layout), readJournal(store)])
  const canaries = standingCanaries(servers, journal)
  const metrics = metricsOf(settings)
  const windowMs = Number(context.options.window ?? 300_000)
  const weights = (list: typeof servers) =>
    list.reduce((sum, server) => sum + Math.max(0, ...server.backends.map((backend) => backend.weight)), 0)
  const canaryIds = new Set(canaries.map((server) => server.instanceId))
  const toMs = context.clock.now()
  const fromMs = toMs - windowMs
  const read = async (untilMs: number) => {
    const loadBalancerIds = layout.loadBalancers.map(({ loadBalancer }) => loadBalancer.id)
    const window = { fromMs, toMs: untilMs }
    return (await readTraffic(cloud.accessLog, { loadBalancerIds, window, metrics, servers, canaryIds })).intervals
  }
  const intervals = await read(toMs)
  const input = {
    intervals: Object.fromEntries(Object.entries(intervals).map(([name, interval]) => [name, [interval]])),
    before: {},
    policies: metrics,
    expectedShare: weights(servers) === 0 ? 0 : weights(canaries) / weights(servers),
  }
  const verdict = ranks
    ? judgeByRanks(
        input,
        pointsBetween(await readGrowing(read, { fromMs, toMs, everyMs: settings.canary.interval })),
        ranks,
      )
    : judge(input)
  const lines = verdict.metrics.map(
    ({ name, canary, stable }) =>
      `  ${name}: canary ${canary.bad} of ${canary.total}, baseline ${stable.bad} of ${stable.total}`,
  )
  return {
    result: 'succeeded',
    exitCode: exitCodes.done,
    analysis: { verdict, canaries: [...canaryIds] },
    text: [`${verdict.word}: ${verdict.reason}`, ...lines].join('\n'),
  }
}

/** The traffic since `fromMs` as a canary would have seen it, looking every `everyMs` until `toMs`; one query after the other. */
async function readGrowing<T>(
  read: (untilMs: number) => Promise<T>,
  { fromMs, toMs, everyMs }: { fromMs: number; toMs: number; everyMs: number },
): Promise<T[]> {
  const totals: T[] = []
  for (let untilMs = fromMs + everyMs; untilMs < toMs; untilMs += everyMs) totals.push(await read(untilMs))
  totals.push(await read(toMs))
  return totals
}
