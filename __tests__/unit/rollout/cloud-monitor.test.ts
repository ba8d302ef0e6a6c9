import { describe, expect, test } from 'vitest'
import type { Cloud } from '../../../src/cloud/cloud.ts'
import type { ServerGroupRef } from '../../../src/cloud/load-balancer.ts'
import { findFleet } from '../../../src/rollout/traffic/fleet.ts'
import { RenewalCloud } from '../../support/renewal-cloud.ts'

interface Scene {
  cloud: RenewalCloud
  api: Cloud
  group: ServerGroupRef
  setWeight: (instanceId: string, weight: number) => Promise<void>
}

/** Two instances of v1, and a process that has the lock. */
async function aScene(options: { hasLock?: boolean } = {}): Promise<Scene> {
  const cloud = await RenewalCloud.start(2, ['v1', 'v2', 'v3'])
  const api = cloud.infra.connect()
  const { clock } = cloud.infra
  if (options.hasLock ?? true)
    await api.objectStore('shop-dev-1000000000000001').put('lock/000099.json', JSON.stringify({ isReleased: false }))
  const group = (await clock.run(findFleet(api, 'shop/dev'))).groups[0]!
  const setWeight = (instanceId: string, weight: number) =>
    clock.run(api.loadBalancing.setWeights(group, [{ instanceId, port: 8080, weight }]))
  return { cloud, api, group, setWeight }
}

/** A new instance from the image of a release, in the group without traffic. */
async function addGreen({ cloud, api, group }: Scene, release: string, place = 1): Promise<string> {
  const [image] = (await cloud.infra.clock.run(
    api.images.describeImages({ tags: { 'alicloud-deploy:release': release } }),
  ))!
  const [model] = cloud.fleet()
  const tags = { ...model!.tags, 'alicloud-deploy:key': `green-${place}` }
  const [id] = await cloud.addTwin({ ...model!, imageId: image!.id, tags })
  await cloud.infra.clock.run(api.loadBalancing.addBackends(group, [{ instanceId: id!, port: 8080, weight: 0 }]))
  // Until the balancer has found it healthy.
  await cloud.infra.clock.advance(10_000)
  return id!
}

const kinds = ({ cloud }: Scene) => [...new Set(cloud.violations.map((one) => one.split(' ')[0]))]

describe('the monitor inside the local cloud sees', () => {
  test('nothing where all is as it must be', async () => {
    const scene = await aScene()
    const green = await addGreen(scene, 'v2')
    scene.cloud.monitor.checked(green, { version: 'v2', intervalMs: 2_000 })
    await scene.setWeight(green, 100)
    scene.cloud.monitor.checkEnd()
    expect(scene.cloud.violations).toEqual([])
  })

  test('I1: fewer serve than before', async () => {
    const scene = await aScene()
    await scene.setWeight(scene.cloud.fleet()[0]!.id, 0)
    expect(kinds(scene)).toEqual(['I1'])
  })

  test('I2: traffic for an instance that nobody has checked, or whose check is old', async () => {
    const scene = await aScene()
    await scene.setWeight(await addGreen(scene, 'v2'), 100)
    const other = await addGreen(scene, 'v2', 2)
    scene.cloud.monitor.checked(other, { version: 'v2', intervalMs: 2_000 })
    await scene.cloud.infra.clock.advance(100_000)
    await scene.setWeight(other, 100)
    expect(scene.cloud.violations).toEqual([
      expect.stringMatching(/^I2 .*before that was checked/),
      expect.stringMatching(/^I2 .*on a check that is \d+ ms old/),
    ])
  })

  test("I4: a weight above the place's own, and a weight that is not given back", async () => {
    const scene = await aScene()
    scene.cloud.floor = 1
    scene.cloud.setWeights([60, 100])
    const [one] = scene.cloud.fleet()
    await scene.setWeight(one!.id, 100)
    await scene.setWeight(one!.id, 0)
    scene.cloud.monitor.checkEnd()
    expect(scene.cloud.violations).toEqual([
      expect.stringMatching(/^I4 .*got weight 100/),
      expect.stringMatching(/^I4 .*ends with weight 0/),
    ])
  })

  test("I4: a write to somebody else's server", async () => {
    const scene = await aScene()
    await scene.cloud.addForeign(70)
    const { serverId } = scene.cloud.members().find(({ weight }) => weight === 70)!
    await scene.setWeight(serverId, 0)
    expect(kinds(scene)).toEqual(['I4'])
  })

  test('I5: a change by a process that has not the lock', async () => {
    const scene = await aScene({ hasLock: false })
    await addGreen(scene, 'v2')
    expect(kinds(scene)).toEqual(['I5'])
  })

  test('I7: an instance that is deleted with its traffic, or while its requests are under way', async () => {
    const scene = await aScene()
    scene.cloud.floor = 0
    const [one, other] = scene.cloud.fleet()
    await scene.cloud.infra.clock.run(scene.api.compute.deleteInstances([one!.id], 'a'))
    await scene.setWeight(other!.id, 0)
    await scene.cloud.infra.clock.run(scene.api.compute.deleteInstances([other!.id], 'b'))
    expect(scene.cloud.violations).toEqual([
      expect.stringMatching(/^I7 .*goes down with weights 100/),
      expect.stringMatching(/^I7 .*before its last request ended/),
    ])
  })

  test('I8: more instances than may be', async () => {
    const scene = await aScene()
    scene.cloud.most = 2
    await addGreen(scene, 'v2')
    expect(kinds(scene)).toEqual(['I8'])
  })

  test('I12: three releases at once', async () => {
    const scene = await aScene()
    for (const [release, place] of [
      ['v2', 1],
      ['v3', 2],
    ] as const) {
      const green = await addGreen(scene, release, place)
      scene.cloud.monitor.checked(green, { version: release, intervalMs: 2_000 })
      await scene.setWeight(green, 100)
    }
    expect(kinds(scene)).toEqual(['I12'])
  })

  test('I14: a risky call long after a signal, and a process that does not end', async () => {
    const scene = await aScene()
    const green = await addGreen(scene, 'v2')
    const process = scene.cloud.infra.processes
    scene.cloud.monitor.checked(green, { version: 'v2', intervalMs: 5_000 })
    scene.cloud.monitor.signalled(process)
    await scene.cloud.infra.clock.advance(8_000)
    await scene.setWeight(green, 100)
    scene.cloud.monitor.ended(process)
    expect(scene.cloud.violations).toEqual([
      expect.stringMatching(/^I14 .*got traffic \d+ ms after the signal/),
      expect.stringMatching(/^I14 .*the process needed \d+ ms/),
    ])
  })
})
