import { parseFaults } from '../../src/local/faults/rule.ts'
import { seededRandom, type Random } from '../../src/shared/random.ts'
import { RenewalCloud } from './renewal-cloud.ts'
import { pick } from './simulated-random-fleet.ts'
import type { ScenarioEnd, ScenarioOptions } from './simulated-scenario.ts'

/** Longer than a lease lives that nobody renews. */
const leaseMs = 120_000

const isKill = (error: unknown) => error instanceof Error && error.name === 'Killed'

/**
 * Four runs of random commands over a random fleet, each killed at random or told to stop, while calls fail or lose their
 * answers and an application may crash; then two that nobody disturbs. The same seed gives the same story.
 */
export async function runRenewalStory(
  command: 'rolling-deploy' | 'blue-green',
  seed: number,
  options: ScenarioOptions & { switch?: 'weights' | 'listener' } = {},
): Promise<ScenarioEnd> {
  const random = seededRandom(seed)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const { cloud, places, surge, what } = await aRandomFleet(random, options.switch === 'listener')
  cloud.most = command === 'blue-green' ? 2 * places : places + Math.min(surge, places)
  const rollout = {
    surge: String(surge),
    bake: pick(random, ['0s', '3s', '10s']),
    deadMan: pick(random, ['20s', '30m']),
    ...(options.switch ? { blueGreen: { switch: options.switch } } : {}),
  }
  const say = (line: string) => options.log?.(`${(cloud.infra.clock.now() / 1_000).toFixed(3)} s  ${line}`)
  cloud.onLook = (call) => say(`${call.name}: ${cloud.picture().join(', ')}`)
  const { faults } = cloud.infra.local.gateway
  const strike = (rules: object[]) => faults.load(parseFaults(rules).rules, { seed, nowMs: cloud.infra.clock.now() })
  strike([
    { kind: 'throttle', probability: 0.05 },
    ...['drop-after', 'drop-before', 'error-after', 'error'].map((kind) => ({ kind, probability: 0.02 })),
  ])
  if (random() < 0.2) crashLater(cloud, random, say)
  let kills = 0
  const told: string[] = []
  for (let run = 1; run <= 4; run++) {
    const end =
      random() < 0.25
        ? { signalAfterMs: upTo(120_000) }
        : { killAfter: 20 + upTo(300), lastCall: pick(random, ['has-effect', 'is-lost'] as const) }
    const next = pick(random, ['v2', 'v2', 'v3', 'recover', 'rollback'] as const)
    const ended = await (next === 'recover' || next === 'rollback'
      ? cloud.run(next, { rollout, ...end })
      : cloud.run(command, { release: next, rollout, ...end }))
    if ('error' in ended && isKill(ended.error)) kills++
    const planned = 'killAfter' in end ? `killed at ${end.killAfter}` : `signalled after ${end.signalAfterMs} ms`
    told.push(`${next}, ${planned}: ${'error' in ended ? String(ended.error) : ended.outcome.text}`)
    say(told.at(-1)!)
    await cloud.infra.clock.advance(leaseMs)
  }
  strike([])
  await cloud.run('recover', { rollout })
  await cloud.run(command, { release: 'v3', rollout })
  const picture = cloud.picture()
  const { unfinished, held } = (await cloud.mustEnd('status')).extra!
  cloud.monitor.checkEnd()
  const isWhole =
    picture.length === places && picture.every((line, index) => line.startsWith(`instance-${index + 1} v3 `))
  return {
    seed,
    what: `${command}, ${what}, ${JSON.stringify(rollout)}: ${told.join('; ')}`,
    kills,
    problems: [
      ...(isWhole ? [] : [`the fleet is ${picture.join(', ')}`]),
      ...(unfinished || (held as unknown[]).length > 0 ? ['something is still half done'] : []),
      ...cloud.violations,
    ],
  }
}

/** Up to four places with uneven weights, some 0, behind one listener or two, perhaps beside somebody else's server. */
async function aRandomFleet(random: Random, isAlone: boolean) {
  const places = 1 + Math.floor(random() * 4)
  const surge = 1 + Math.floor(random() * 3)
  const groups = random() < 0.3 ? 2 : 1
  const cloud = await RenewalCloud.start(places, ['v1', 'v2', 'v3'], { groups })
  const weights = Array.from({ length: places }, () => pick(random, [100, 100, 60, 30, 0]))
  // Without any traffic there is nothing to tell of.
  if (!weights.some((weight) => weight > 0)) weights[0] = 100
  cloud.setWeights(weights)
  const isShared = !isAlone && random() < 0.3
  if (isShared) await cloud.addForeign(70)
  const what = `weights ${weights.join('/')}, surge ${surge}, ${groups} groups${isShared ? ', one foreign server' : ''}`
  return { cloud, places, surge, what }
}

/** The application of one instance stops for good: from then on one server fewer may serve. */
function crashLater(cloud: RenewalCloud, random: Random, say: (line: string) => void): void {
  cloud.infra.clock.schedule(Math.floor(random() * 300_000), () => {
    const victim = pick(random, cloud.fleet())
    say(`the application of ${victim.id} crashes`)
    cloud.floor = cloud.layout.count - 1
    cloud.isBroken = (_, id) => id === victim.id
  })
}
