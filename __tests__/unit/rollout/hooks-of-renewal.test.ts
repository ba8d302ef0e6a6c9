import { expect, test } from 'vitest'
import { RenewalCloud } from '../../support/renewal-cloud.ts'

const around = Object.fromEntries(['preDrain', 'postDrain', 'preAdd', 'postAdd'].map((name) => [name, { run: 'true' }]))
const outcome = (result: string, exitCode: number) => ({ outcome: { result, exitCode } })

/** Two instances on v1, and what hooks see: their batch, on which instance, and its weight at that moment. */
async function aCloud(most: number) {
  const cloud = await RenewalCloud.start(2, ['v1', 'v2'])
  cloud.most = most
  const seen: string[] = []
  const old = new Set(cloud.fleet().map(({ id }) => id))
  cloud.onHook = ({ instanceId, name, batch, version }) => {
    const { weight } = cloud.members().find(({ serverId }) => serverId === instanceId) ?? { weight: 'out' }
    const which = old.has(instanceId) ? 'old' : 'new'
    const { name: server } = cloud.fleet().find(({ id }) => id === instanceId)!
    seen.push(`${name} of ${version}: ${which} ${server.slice(-1)}, batch ${batch}, weight ${weight}`)
  }
  return Object.assign(cloud, { seen })
}

test('update: replace runs hooks on old and new instances; BATCH is the slice', async () => {
  const cloud = await aCloud(3)
  expect(await cloud.run('rolling-deploy', { release: 'v2', hooks: around })).toMatchObject(outcome('succeeded', 0))
  const slice = (number: number) => [
    `postDrain of v2: new ${number}, batch ${number}, weight 0`,
    `preAdd of v2: new ${number}, batch ${number}, weight 0`,
    `preDrain of v2: old ${number}, batch ${number}, weight 100`,
    `postAdd of v2: new ${number}, batch ${number}, weight 100`,
  ]
  expect(cloud.seen).toEqual([...slice(1), ...slice(2)])
  expect(cloud.violations).toEqual([])
})

test('a blue-green deployment runs them all in one batch, each before or after the switch', async () => {
  const cloud = await aCloud(4)
  expect(await cloud.run('blue-green', { release: 'v2', hooks: around })).toMatchObject(outcome('succeeded', 0))
  const ofAll = (name: string, rest: (number: number) => string) =>
    [1, 2].map((number) => `${name} of v2: ${rest(number)}`)
  expect(cloud.seen.toSorted()).toEqual(
    [
      ...ofAll('postDrain', (number) => `new ${number}, batch 1, weight 0`),
      ...ofAll('preAdd', (number) => `new ${number}, batch 1, weight 0`),
      ...ofAll('preDrain', (number) => `old ${number}, batch 1, weight 100`),
      ...ofAll('postAdd', (number) => `new ${number}, batch 1, weight 100`),
    ].toSorted(),
  )
  expect(cloud.violations).toEqual([])
})

test.each(['preDrain', 'preAdd', 'postAdd'])(
  'a blue-green deployment whose %s fails leaves all on the old one',
  async (name) => {
    const cloud = await aCloud(4)
    const before = cloud.fleet().map(({ id }) => id)
    cloud.onHook = (hook) => {
      if (
        hook.name === name &&
        cloud
          .fleet()
          .find(({ id }) => id === hook.instanceId)!
          .name.endsWith('2')
      )
        throw new Error('the hook fails')
    }
    const end = await cloud.run('blue-green', { release: 'v2', hooks: around })
    expect(end).toMatchObject({ outcome: { result: 'rolled-back', exitCode: 5, error: { code: 'E_HOOK_FAILED' } } })
    expect(cloud.fleet().map(({ id }) => id)).toEqual(before)
    expect(cloud.picture()).toEqual(['instance-1 v1 100', 'instance-2 v1 100'])
    expect(cloud.violations).toEqual([])
  },
)
