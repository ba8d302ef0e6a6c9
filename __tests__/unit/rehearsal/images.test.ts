import { expect, test } from 'vitest'
import type { CommandContext } from '../../../src/commands/command.ts'
import { run as rehearse } from '../../../src/commands/rehearse-run.ts'
import { systemClock } from '../../../src/shared/clock.ts'
import { seededRandom } from '../../../src/shared/random.ts'
import { createRedactor } from '../../../src/shared/redact.ts'
import { silentReporter } from '../../../src/shared/reporter.ts'
import type { ApiCall } from '../../support/infra-cloud.ts'
import { RenewalCloud, type RenewalRun } from '../../support/renewal-cloud.ts'
import { aHost, renewalSettings } from '../../support/renewal-settings.ts'

/** What a call does to which instance, without how often somebody looked. */
function stepOf({ name, params }: Pick<ApiCall, 'name' | 'params'>): string[] {
  if (params.Name === 'alicloud-deploy-connections' || params.Name === 'alicloud-deploy-check') return []
  if (params.BackendServers) {
    const servers = JSON.parse(params.BackendServers) as { ServerId: string; Weight: number }[]
    return servers.map(({ ServerId, Weight }) => `${name} ${ServerId} ${Weight}`)
  }
  const ids = Object.entries(params).flatMap(([key, id]) => (/^(InstanceId|ResourceId)(\.\d+)?$/.test(key) ? [id] : []))
  return ids.map((id) => [name, params.Name ?? params.ImageId, id].filter(Boolean).join(' '))
}

const contextOf = (cloud: RenewalCloud, run: RenewalRun, options: CommandContext['options']) =>
  ({
    operands: [],
    options,
    isDryRun: false,
    pollIntervalMs: 1_000,
    clock: systemClock,
    random: seededRandom(3),
    reporter: silentReporter,
    redactor: createRedactor(),
    host: aHost(run),
    signal: new AbortController().signal,
    baseDirectory: '/nowhere',
    env: {},
    environment: async () => ({ name: 'dev', settings: renewalSettings(cloud.layout, run) }),
    cloud: async () => cloud.infra.connect(),
  }) as unknown as CommandContext

test('a recording that cannot be written is named, before anything is played', async () => {
  const cloud = await RenewalCloud.start(1, ['v1'])
  const context = contextOf(cloud, { release: 'v1', update: 'image' }, { record: '/dev/null/folder/fleet.json' })
  await expect(rehearse(context)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining('/dev/null/folder/fleet.json') as string,
  })
})

test('a release that comes as an image: the disks of the copy are replaced as those of the fleet will be', async () => {
  const cloud = await RenewalCloud.start(3, ['v1', 'v2'])
  cloud.setWeights([60, 100, 40])
  const run: RenewalRun = { release: 'v2', update: 'image' }
  const { infra } = cloud
  const outcome = await rehearse(contextOf(cloud, run, { kills: 1 }))
  expect(infra.mutating()).toEqual([])
  expect(outcome, outcome.text).toMatchObject({ result: 'planned', release: { version: 'v2', previous: 'v1' } })
  const { calls } = outcome.plan as { calls: { name: string; parameters: Record<string, string> }[] }
  const predicted = calls.flatMap(({ name, parameters }) => stepOf({ name, params: parameters }))

  // Those that had their effect: what the balancer refuses while it is busy is sent again.
  const made: ApiCall[] = []
  await cloud.mustEnd('rolling-deploy', { ...run, onEffect: (call) => made.push(call) })
  expect(predicted).toEqual(made.filter(({ isMutating }) => isMutating).flatMap(stepOf))
  expect(predicted.filter((step) => step.startsWith('Ecs:ReplaceSystemDisk'))).toHaveLength(3)
})
