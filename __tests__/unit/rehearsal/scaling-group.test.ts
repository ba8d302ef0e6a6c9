import { expect, test } from 'vitest'
import type { CommandContext, CommandOutcome } from '../../../src/commands/command.ts'
import { run as rehearse } from '../../../src/commands/rehearse/run.ts'
import { run as runRollback } from '../../../src/commands/rollback-run.ts'
import { run as runRollingDeploy } from '../../../src/commands/rolling-deploy-run.ts'
import { environmentSchema } from '../../../src/config/schema.ts'
import { systemClock } from '../../../src/shared/clock.ts'
import { seededRandom } from '../../../src/shared/random.ts'
import { createRedactor } from '../../../src/shared/redact.ts'
import { silentReporter } from '../../../src/shared/reporter.ts'
import type { ApiCall } from '../../support/infra-cloud.ts'
import { stepsOf } from '../../support/rehearsed-steps.ts'
import { aHost } from '../../support/renewal-settings.ts'
import { environmentTag, ScalingStage } from '../../support/scaling-stage.ts'

const commands = { 'rolling-deploy': runRollingDeploy, rollback: runRollback, rehearse }

/** A group whose instances run v1, with images of v1 and v2. */
async function aGroup(): Promise<ScalingStage> {
  const stage = await ScalingStage.start(4)
  for (const version of ['v1', 'v2'])
    await stage.call('Ecs', 'CreateImage', {
      InstanceId: stage.members()[0]!.id,
      ImageName: `todo-${version}`,
      Tag: [
        { Key: 'alicloud-deploy:env', Value: environmentTag },
        { Key: 'alicloud-deploy:release', Value: version },
      ],
    })
  await stage.pass(60_000)
  await give(stage, 'rolling-deploy', 'v1')
  await stage.pass(60_000)
  return stage
}

/** Gives a command as a process of its own. */
function give(
  stage: ScalingStage,
  command: keyof typeof commands,
  version: string,
  more: { operands?: string[]; onEffect?: (call: ApiCall) => void } = {},
): Promise<CommandOutcome> {
  // The real run is in virtual time; who rehearses brings a clock of its own.
  const isReal = command !== 'rehearse'
  const cloud = stage.cloud.connect({ ...(isReal ? { latencyMs: 20 } : {}), ...more })
  const context: CommandContext = {
    verb: undefined,
    operands: more.operands ?? [],
    options: { kills: 2 },
    isDryRun: false,
    pollIntervalMs: 3_000,
    clock: isReal ? stage.cloud.clock : systemClock,
    random: seededRandom(3),
    reporter: silentReporter,
    redactor: createRedactor(),
    host: aHost({}),
    signal: new AbortController().signal,
    baseDirectory: '/nowhere',
    env: {},
    environment: async () => ({
      name: 'dev',
      settings: environmentSchema.parse({
        app: 'todo',
        region: 'cn-hangzhou',
        release: { update: 'image', version },
        rollout: { scalingGroup: 'auto', minHealthy: '50%', minHealthyPerZone: 0, batch: 2, deadMan: 'off' },
      }),
    }),
    cloud: async () => cloud,
  }
  return isReal ? stage.cloud.clock.run(commands[command](context)) : rehearse(context)
}

test.each([
  ['rolling-deploy', 'v2'],
  ['rollback', 'v1'],
] as const)('%s of a scaling group is predicted call by call', async (command, version) => {
  const stage = await aGroup()
  if (command === 'rollback') await give(stage, 'rolling-deploy', 'v2')
  const known = new Set(stage.members().map(({ id }) => id))
  const before: ApiCall[] = []
  const said = await give(stage, 'rehearse', version, { operands: [command], onEffect: (call) => before.push(call) })
  expect(before.filter(({ isMutating }) => isMutating)).toEqual([])
  expect(said, said.text).toMatchObject({ result: 'planned', release: { version } })
  const { rehearsal } = said.extra as {
    rehearsal: { scenarios: { name: string; result: string; leastServing: number; violations: unknown[] }[] }
  }
  // The group's load balancer has no tag of the environment.
  for (const scenario of rehearsal.scenarios) {
    expect(scenario.leastServing, scenario.name).toBeGreaterThanOrEqual(2)
    expect(scenario.violations, scenario.name).toEqual([])
  }
  const results = rehearsal.scenarios.map(({ name, result }) => `${name.replace(/\d+$/, 'n')} ${result}`)
  expect(results).toEqual([
    'calm succeeded',
    'slow-drain succeeded',
    'throttled succeeded',
    command === 'rollback' ? 'unhealthy-new mixed' : 'unhealthy-new rolled-back',
    'killed-n succeeded',
    'killed-n no-change',
  ])

  const made: ApiCall[] = []
  await give(stage, command, version, { onEffect: (call) => made.push(call) })
  const { calls } = said.plan as { calls: { name: string; parameters: Record<string, string> }[] }
  expect(
    stepsOf(
      calls.map(({ name, parameters }) => ({ name, params: parameters })),
      { known },
    ),
  ).toEqual(
    stepsOf(
      made.filter(({ isMutating }) => isMutating),
      { known },
    ),
  )
})
