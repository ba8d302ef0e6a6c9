import { judge } from '../analysis/verdict.ts'
import { readTraffic } from '../rollout/canary-traffic.ts'
import { findFleet, observeFleet } from '../rollout/fleet.ts'
import { readJournal } from '../rollout/journal.ts'
import { exitCodes } from '../shared/errors.ts'
import { metricsOf } from './canary-metrics.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import type { RolloutEnvironment } from './rollout-context.ts'

/** Judges what the access log says about a canary that stands now, without touching anything. */
export async function analyseCanary(context: CommandContext, environment: RolloutEnvironment): Promise<CommandOutcome> {
  const { cloud, environmentTag, store, settings } = environment
  const layout = await findFleet(cloud, environmentTag)
  const [servers, journal] = await Promise.all([observeFleet(cloud, layout), readJournal(store)])
  const canaries = servers.filter((server) =>
    journal.held.some(
      (backend) => backend.instanceId === server.instanceId && (server.backends[0]?.weight ?? 0) !== backend.weight,
    ),
  )
  const metrics = metricsOf(settings)
  const windowMs = Number(context.options.window ?? 300_000)
  const weights = (list: typeof servers) =>
    list.reduce((sum, server) => sum + Math.max(0, ...server.backends.map((backend) => backend.weight)), 0)
  const canaryIds = new Set(canaries.map((server) => server.instanceId))
  const { intervals } = await readTraffic(cloud.accessLog, {
    loadBalancerIds: layout.loadBalancers.map(({ loadBalancer }) => loadBalancer.id),
    window: { fromMs: context.clock.now() - windowMs, toMs: context.clock.now() },
    metrics,
    servers,
    canaryIds,
  })
  const verdict = judge({
    intervals: Object.fromEntries(Object.entries(intervals).map(([name, interval]) => [name, [interval]])),
    before: {},
    policies: metrics,
    expectedShare: weights(servers) === 0 ? 0 : weights(canaries) / weights(servers),
  })
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
