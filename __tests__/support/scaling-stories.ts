import { parseFaults } from '../../src/local/faults/rule.ts'
import { instanceRefreshes } from '../../src/local/ess/records.ts'
import { readJournal } from '../../src/rollout/state/journal.ts'
import { seededRandom, type Random } from '../../src/shared/random.ts'
import { images, ScalingStage, type ScalingRunEnd } from './scaling-stage.ts'
import { pick } from './simulated-random-fleet.ts'
import type { ScenarioEnd, ScenarioOptions } from './simulated-scenario.ts'
import { nextCommands } from './simulated-stage.ts'

/** Longer than a lease lives that nobody renews. */
const leaseMs = 120_000
/** Longer than a rollout of the largest group takes. */
const longestRunMs = 400_000
const latencyMs = 20
const atWork = new Set(['Pending', 'InProgress', 'Paused', 'CheckpointPause', 'Cancelling', 'RollbackInProgress'])

/**
 * Four runs of random commands over a scaling group that the cloud's own engine renews, each killed at random or told to
 * stop, while calls fail or lose their answers and a release may be broken; then two that nobody disturbs. The same seed
 * gives the same story.
 */
export async function runScalingStory(seed: number, options: ScenarioOptions = {}): Promise<ScenarioEnd> {
  const random = seededRandom(seed)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const capacity = 1 + upTo(4)
  const stage = await ScalingStage.start(capacity)
  await stage.seedHistory('v1')
  const request = {
    settings: aSetting(random, capacity),
    onFailure: pick(random, ['rollback', 'rollback', 'stop'] as const),
  }
  stage.monitor.most = capacity + Math.max(1, Number(request.settings.batch))
  if (random() < 0.25) stage.bad.add(images.v2)
  const say = (line: string) => options.log?.(`${(stage.cloud.clock.now() / 1_000).toFixed(3)} s  ${line}`)
  const { faults } = stage.cloud.local.gateway
  const strike = (rules: object[]) => faults.load(parseFaults(rules).rules, { seed, nowMs: stage.cloud.clock.now() })
  strike([
    { kind: 'throttle', probability: 0.05 },
    ...['drop-after', 'drop-before', 'error-after', 'error'].map((kind) => ({ kind, probability: 0.02 })),
  ])
  const isShort = random() < 0.3
  const stockIsBack = isShort ? runOutOfStock(stage, upTo(600_000)) : () => {}
  let kills = 0
  const told: string[] = []
  for (let run = 1; run <= 4; run++) {
    const disturbance =
      random() < 0.5
        ? { signalAfterMs: upTo(longestRunMs) }
        : { killAfter: 5 + upTo(400), lastCall: pick(random, ['has-effect', 'is-lost'] as const) }
    const next = pick(random, ['same', ...nextCommands] as const)
    const end = await stage.command(next, { request, latencyMs, ...disturbance })
    if (isKill(end)) kills++
    const planned =
      'killAfter' in disturbance
        ? `killed at ${disturbance.killAfter}`
        : `signalled after ${disturbance.signalAfterMs} ms`
    told.push(`${next}, ${planned}: ${textOf(end)}`)
    say(`${told.at(-1)}; ${pictureOf(stage)}`)
    await stage.pass(leaseMs)
  }
  strike([])
  stockIsBack()
  const ends = []
  for (const next of ['recover', 'newer'] as const) {
    ends.push(await stage.command(next, { request, latencyMs }))
    say(`${next}: ${textOf(ends.at(-1)!)}; ${pictureOf(stage)}`)
  }
  await stage.pass(600_000)
  const { open } = await readJournal(stage.objects)
  const isWhole = stage.imagesNow().length === capacity && stage.imagesNow().every((image) => image === images.v3)
  return {
    seed,
    what: `scaling group of ${capacity}, ${JSON.stringify(request)}, ${stage.bad.size > 0 ? 'v2 is broken' : 'v2 is well'}${isShort ? ', one refresh fails' : ''}: ${told.join('; ')}`,
    kills,
    problems: [
      ...ends.flatMap((end) => (end.kind === 'threw' ? [`undisturbed: ${textOf(end)}`] : [])),
      ...(isWhole ? [] : [`the group is ${pictureOf(stage)}`]),
      ...(stage.configuredImage() === images.v3 ? [] : [`new ones would be made of ${stage.configuredImage()}`]),
      ...(stage.serving() === capacity ? [] : [`${stage.serving()} serve`]),
      ...(stage.refreshes().some(({ status }) => atWork.has(status)) ? ['a refresh is still at work'] : []),
      ...(open ? ['something is still half done'] : []),
      ...stage.monitor.violations,
    ],
  }
}

/** Batches, pauses and floors that a refresh can keep. */
function aSetting(random: Random, capacity: number) {
  return {
    batch: pick(random, ['1', '1', '2']),
    minHealthy: pick(random, ['50%', '100%', '1']),
    minHealthyPerZone: 0,
    bakeMs: pick(random, [0, 5_000, 30_000]),
    pauseBetweenMs: pick(random, [0, 0, 10_000]),
    maxFailures: 0,
    ...(random() < 0.3 ? { firstBatch: 1 + Math.floor(random() * capacity) } : {}),
  }
}

/** The refresh that is at work then ends half way, as one does for which the zone has no instances left. */
function runOutOfStock({ cloud }: ScalingStage, afterMs: number): () => void {
  const { store } = cloud.local.core
  return cloud.clock.schedule(afterMs, () => {
    const [refresh] = instanceRefreshes(store).filter(({ status }) => status === 'InProgress')
    if (refresh) instanceRefreshes(store).update(refresh, { status: 'Failed', detail: 'OperationDenied.NoStock' })
  })
}

const isKill = (end: ScalingRunEnd | { kind: 'nothing' }) =>
  end.kind === 'threw' && end.error instanceof Error && end.error.name === 'Killed'

const textOf = (end: ScalingRunEnd | { kind: 'nothing' }) =>
  end.kind === 'ended' ? end.end.result : end.kind === 'threw' ? String(end.error) : 'nothing to do'

const nameOf = (image: string | undefined) =>
  Object.entries(images).find(([, id]) => id === image)?.[0] ?? image ?? 'nothing'

const pictureOf = (stage: ScalingStage) =>
  `${stage.imagesNow().map(nameOf).join(' ')}, configured ${nameOf(stage.configuredImage())}, ${stage
    .refreshes()
    .map(({ status }) => status)
    .join(' ')}`
