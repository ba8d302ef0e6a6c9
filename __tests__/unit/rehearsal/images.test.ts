import { expect, test } from 'vitest'
import { run as rehearse } from '../../../src/commands/rehearse/run.ts'
import type { ApiCall } from '../../support/infra-cloud.ts'
import { rehearsalContext, rehearsed } from '../../support/rehearsal-context.ts'
import { stepsOf } from '../../support/rehearsed-steps.ts'
import { RenewalCloud, type RenewalRun } from '../../support/renewal-cloud.ts'

test('a recording that cannot be written is named, before anything is played', async () => {
  const cloud = await RenewalCloud.start(1, ['v1'])
  const options = { record: '/dev/null/folder/fleet.json' }
  const context = rehearsalContext(cloud, { release: 'v1', update: 'image' }, { options })
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
  const known = new Set(cloud.fleet().map(({ id }) => id))
  const { outcome, calls } = await rehearsed(cloud, 'rolling-deploy', run, { kills: 1 })
  expect(infra.mutating()).toEqual([])
  expect(outcome, outcome.text).toMatchObject({ result: 'planned', release: { version: 'v2', previous: 'v1' } })
  const predicted = stepsOf(
    calls.map(({ name, parameters }) => ({ name, params: parameters })),
    { known },
  )

  // Those that had their effect: what the balancer refuses while it is busy is sent again.
  const made: ApiCall[] = []
  await cloud.mustEnd('rolling-deploy', { ...run, onEffect: (call) => made.push(call) })
  expect(predicted).toEqual(
    stepsOf(
      made.filter(({ isMutating }) => isMutating),
      { known },
    ),
  )
  expect(predicted.filter((step) => step.startsWith('Ecs:ReplaceSystemDisk'))).toHaveLength(3)
})
