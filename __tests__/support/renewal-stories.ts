import { parseFaults } from '../../src/local/faults/rule.ts'
import { seededRandom } from '../../src/shared/random.ts'
import { RenewalCloud } from './renewal-cloud.ts'
import type { ScenarioEnd, ScenarioOptions } from './simulated-scenario.ts'

/** Longer than a lease lives that nobody renews. */
const leaseMs = 120_000

const isKill = (error: unknown) => error instanceof Error && error.name === 'Killed'

/**
 * Four runs that are killed at random, of random commands, while calls fail or lose their answers; then two that are
 * not. The same seed gives the same story.
 */
export async function runRenewalStory(
  command: 'rolling-deploy' | 'blue-green',
  seed: number,
  options: ScenarioOptions = {},
): Promise<ScenarioEnd> {
  const random = seededRandom(seed)
  const among = (below: number) => Math.floor(random() * below)
  const places = 1 + among(4)
  const surge = 1 + among(3)
  const cloud = await RenewalCloud.start(places, ['v1', 'v2', 'v3'])
  cloud.most = command === 'blue-green' ? 2 * places : places + Math.min(surge, places)
  const rollout = { surge: String(surge), bake: '10s', deadMan: random() < 0.5 ? '20s' : '30m' }
  const say = (line: string) => options.log?.(`${(cloud.infra.clock.now() / 1_000).toFixed(3)} s  ${line}`)
  cloud.onLook = (call) => say(`${call.name}: ${cloud.picture().join(', ')}`)
  const { faults } = cloud.infra.local.gateway
  const strike = (rules: object[]) => faults.load(parseFaults(rules).rules, { seed, nowMs: cloud.infra.clock.now() })
  strike([
    { kind: 'throttle', probability: 0.05 },
    ...['drop-after', 'drop-before', 'error-after', 'error'].map((kind) => ({ kind, probability: 0.02 })),
  ])
  let kills = 0
  const told: string[] = []
  for (let run = 1; run <= 4; run++) {
    const kill = {
      killAfter: 20 + among(300),
      lastCall: random() < 0.5 ? ('has-effect' as const) : ('is-lost' as const),
    }
    const next = ['v2', 'v2', 'v3', 'recover', 'rollback'][among(5)]!
    const end = await (next.startsWith('v')
      ? cloud.run(command, { release: next, rollout, ...kill })
      : cloud.run(next as 'recover' | 'rollback', { rollout, ...kill }))
    if ('error' in end && isKill(end.error)) kills++
    told.push(`${next}, killed at ${kill.killAfter}: ${'error' in end ? String(end.error) : end.outcome.text}`)
    say(told.at(-1)!)
    await cloud.infra.clock.advance(leaseMs)
  }
  strike([])
  await cloud.run('recover', { rollout })
  await cloud.run(command, { release: 'v3', rollout })
  const picture = cloud.picture()
  const { unfinished, held } = (await cloud.mustEnd('status')).extra!
  const expected = Array.from({ length: places }, (_, index) => `instance-${index + 1} v3 100`)
  return {
    seed,
    what: `${command}, ${places} places, surge ${surge}, dead man after ${rollout.deadMan}: ${told.join('; ')}`,
    kills,
    problems: [
      ...(picture.join() === expected.join() ? [] : [`the fleet is ${picture.join(', ')}`]),
      ...(unfinished || (held as unknown[]).length > 0 ? ['something is still half done'] : []),
      ...cloud.violations,
    ],
  }
}
