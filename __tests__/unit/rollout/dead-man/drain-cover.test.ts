import { describe, expect, test } from 'vitest'
import { seedHistory, simulate, type RunEnd, type Way } from '../../../support/simulated-deployment.ts'
import { RenewalCloud } from '../../../support/renewal-cloud.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

const ttlMs = 30_000
/** Long after anything that was armed has acted. */
const quietMs = 4 * ttlMs
const own = [100, 80, 0, 60]

async function aFleet(way: Way): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet({
    servers: own.map((weight) => ({ weights: [weight], release: 'v1', drainMs: 20_000 })),
    minHealthy: 1,
    isFromImage: way === 'image',
  })
  await seedHistory(fleet, 'v1', way)
  fleet.monitor.begin()
  return fleet
}

const weights = (fleet: SimulatedFleet) => fleet.servers.map((server) => fleet.weightsOf(server)[0]!)
const armed = (fleet: SimulatedFleet) => fleet.executions.filter(({ status }) => status === 'running')
const deploy = (fleet: SimulatedFleet, way: Way, more: Partial<Parameters<typeof simulate>[1]> = {}): Promise<RunEnd> =>
  simulate(fleet, { version: 'v2', way, deadManMs: ttlMs, settings: { batch: '2' }, ...more })

const callsOf = async (way: Way) => {
  const fleet = await aFleet(way)
  const before = fleet.calls
  await deploy(fleet, way)
  return fleet.calls - before
}

describe('servers that are drained and not updated yet', () => {
  test.each<Way>(['artifact', 'image', 'command'])(
    'have their own weights again after a kill at any call, with nobody running it again (%s)',
    async (way) => {
      const calls = await callsOf(way)
      let given = 0
      let left = 0
      for (let killAfter = 1; killAfter <= calls; killAfter++) {
        const fleet = await aFleet(way)
        await deploy(fleet, way, { kill: { atCall: killAfter, moment: 'after' } })
        const untouched = fleet.servers.map((server) => !server.isUpdateAsked)
        const atDeath = weights(fleet)
        await fleet.clock.advance(quietMs)
        const after = weights(fleet)
        fleet.servers.forEach((server, index) => {
          const where = { killAfter, server: server.id, weight: after[index] }
          if (untouched[index] && atDeath[index] !== own[index] && after[index] === own[index]) given++
          if (untouched[index] && after[index] !== own[index]) left++
          // Between the end of the cover and the call that updates nothing may be promised.
          if (!untouched[index]) expect(where).toEqual({ ...where, weight: atDeath[index] })
        })
        expect(fleet.monitor.violations).toEqual([])
        expect(armed(fleet)).toEqual([])
        expect((await deploy(fleet, way, { knowsDead: true })).kind).toBe('ended')
        expect(weights(fleet)).toEqual(own)
        expect(new Set(fleet.servers.map(({ current }) => current))).toEqual(new Set(['v2']))
        expect(fleet.monitor.violations).toEqual([])
      }
      expect(given).toBeGreaterThan(10)
      // Those that died between the end of the cover and the call that updates.
      expect(left).toBeLessThan(given / 5)
    },
    120_000,
  )

  test('are updated without traffic although the process stood still until the cloud had acted', async () => {
    const calls = await callsOf('artifact')
    let acted = 0
    let undisturbed = 0
    for (let atCall = 1; atCall <= calls; atCall++) {
      const fleet = await aFleet('artifact')
      // Shorter than its lock lives without it.
      const standing = { deadManMs: 20_000, stall: { atCall, forMs: 25_000 } }
      const end = await deploy(fleet, 'artifact', standing)
      if (fleet.executions.some(({ status }) => status === 'succeeded')) acted++
      // One that had the lock last renewed long before has lost it, and one that stood still in the very write of a weight
      // never reads it back; else what the cloud wrote meanwhile stops no run.
      if (end.kind === 'threw') expect(String(end.error)).toMatch(/^(LockedError|WaitTimeout)/)
      else undisturbed++
      if (end.kind === 'threw') expect((await deploy(fleet, 'artifact', { knowsDead: true })).kind).toBe('ended')
      expect(fleet.monitor.violations).toEqual([])
      expect(weights(fleet)).toEqual(own)
      expect(new Set(fleet.servers.map(({ current }) => current))).toEqual(new Set(['v2']))
      expect(armed(fleet)).toEqual([])
    }
    expect(acted).toBeGreaterThan(20)
    expect(undisturbed).toBeGreaterThan(0.9 * calls)
  }, 120_000)

  test('are not covered any more when a signal has given them their weight back', async () => {
    const calls = await callsOf('artifact')
    for (let atCall = 5; atCall <= calls; atCall += 5) {
      const fleet = await aFleet('artifact')
      const controller = new AbortController()
      fleet.clock.schedule(atCall * 200, () => controller.abort(new Error('SIGTERM')))
      await deploy(fleet, 'artifact', { signal: controller.signal })
      const untouched = fleet.servers.map((server) => !server.isUpdateAsked)
      fleet.servers.forEach((_, index) => {
        if (untouched[index]) expect(weights(fleet)[index]).toBe(own[index])
      })
      expect(armed(fleet)).toEqual([])
      expect(fleet.monitor.violations).toEqual([])
    }
  }, 120_000)
})

describe('rolling-deploy with rollout.deadManOnDrain', () => {
  const rollout = { deadMan: '30s', deadManOnDrain: true }
  const toV2 = { release: 'v2', update: 'image', rollout } as const
  const everywhere = (version: string) => [1, 2, 3].map((place) => `instance-${place} ${version} 100`)

  test('has a server back in traffic after a kill in its drain, and ends with the next run', async () => {
    const cloud = await RenewalCloud.start(3, ['v1', 'v2'])
    cloud.floor = 2
    const killWhen = ({ name }: { name: string }) => name === 'Slb:SetVServerGroupAttribute'
    expect(await cloud.run('rolling-deploy', { ...toV2, killWhen })).toHaveProperty('error')
    expect(cloud.picture().filter((line) => line.endsWith(' 0'))).toHaveLength(1)
    await cloud.infra.clock.advance(60_000)
    expect(cloud.picture()).toEqual(everywhere('v1'))
    await cloud.infra.clock.advance(60_000)
    expect(await cloud.run('rolling-deploy', toV2)).toMatchObject({ outcome: { result: 'succeeded' } })
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(cloud.violations).toEqual([])
  })

  test('shows in a dry run when it is armed and when it ends', async () => {
    const cloud = await RenewalCloud.start(3, ['v1', 'v2'])
    const lines = async (asked: object) =>
      (await cloud.mustEnd('rolling-deploy', { ...toV2, ...asked, isDryRun: true })).text
        .split('\n')
        .filter((line) => line.startsWith('  oos'))
    expect(await lines({})).toHaveLength(6)
    expect(await lines({ rollout: { deadManOnDrain: true, deadMan: 'off' } })).toEqual([])
  })
})
