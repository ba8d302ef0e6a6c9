import { expect, test } from 'vitest'
import type { ApiCall } from '../../support/infra-cloud.ts'
import { rehearsed, type Rehearsed } from '../../support/rehearsal-context.ts'
import { stepsOf } from '../../support/rehearsed-steps.ts'
import { RenewalCloud, type RenewalRun } from '../../support/renewal-cloud.ts'

/** Rehearses a command and then gives it; returns both as steps. */
async function both(cloud: RenewalCloud, command: 'rolling-deploy' | 'blue-green' | 'rollback', run: RenewalRun) {
  const { infra } = cloud
  const known = new Set(cloud.fleet().map(({ id }) => id))
  infra.calls.length = 0
  const said = await rehearsed(cloud, command, run, { kills: 3 })
  expect(infra.mutating()).toEqual([])
  // Those that had their effect: what the balancer refuses while it is busy is sent again.
  const made: ApiCall[] = []
  await cloud.mustEnd(command, { ...run, onEffect: (call) => made.push(call) })
  return {
    said,
    predicted: stepsOf(
      said.calls.map(({ name, parameters }) => ({ name, params: parameters })),
      { known },
    ),
    made: stepsOf(
      made.filter(({ isMutating }) => isMutating),
      { known },
    ),
  }
}

const resultsOf = ({ scenarios }: Rehearsed) => scenarios.map(({ name, result }) => `${name} ${result}`)

test.each([
  ['rolling-deploy', 'replace'],
  ['blue-green', 'replace'],
  ['blue-green', 'image'],
] as const)('%s with update: %s is predicted call by call, and so is the way back', async (command, update) => {
  const cloud = await RenewalCloud.start(3, ['v1', 'v2'])
  cloud.setWeights([60, 100, 40])
  const forward = await both(cloud, command, { release: 'v2', update })
  expect(forward.predicted).toEqual(forward.made)
  expect(forward.predicted.filter((step) => step.startsWith('Ecs:RunInstances'))).toHaveLength(3)
  const last = forward.said.scenarios.at(-1)!.name
  expect(resultsOf(forward.said)).toEqual([
    'calm succeeded',
    'slow-drain succeeded',
    'throttled succeeded',
    'unhealthy-first rolled-back',
    'unhealthy-last rolled-back',
    'killed-1 succeeded',
    expect.stringMatching(/^killed-\d+ succeeded$/),
    // The last of all calls lets go of the lock.
    `${last} no-change`,
  ])
  for (const scenario of forward.said.scenarios) expect(scenario, scenario.name).toMatchObject({ violations: [] })
  const back = await both(cloud, 'rollback', { update })
  expect(back.said.outcome, back.said.outcome.text).toMatchObject({
    result: 'planned',
    release: { version: 'v1', previous: 'v2' },
  })
  expect(back.predicted).toEqual(back.made)
})

test('a switch by listener is predicted call by call', async () => {
  const cloud = await RenewalCloud.start(3, ['v1', 'v2'])
  const run: RenewalRun = { release: 'v2', update: 'image', rollout: { blueGreen: { switch: 'listener' } } }
  const { predicted, made, said } = await both(cloud, 'blue-green', run)
  expect(said.outcome, said.outcome.text).toMatchObject({ result: 'planned' })
  expect(predicted).toEqual(made)
  expect(said.calls.map(({ name }) => name)).toContain('Slb:SetLoadBalancerHTTPListenerAttribute')
})
