import { describe, expect, test } from 'vitest'
import { listeners, rules, serverGroups } from '../../../../src/local/slb/records.ts'
import { RenewalCloud, type RenewalRun } from '../../../support/renewal-cloud.ts'

const everywhere = (version: string, count = 3) =>
  Array.from({ length: count }, (_, index) => `instance-${index + 1} ${version} 100`)
const byListener = { blueGreen: { switch: 'listener' } }

async function aCloud(count = 3, layout: { groups?: number; isLayer4?: boolean } = {}): Promise<RenewalCloud> {
  const cloud = await RenewalCloud.start(count, ['v1', 'v2', 'v3', 'bad'], layout)
  cloud.most = 2 * count
  return cloud
}

const toV2: RenewalRun = { release: 'v2', rollout: byListener }
const outcome = (result: string, exitCode: number) => ({ outcome: { result, exitCode } })
const storeOf = (cloud: RenewalCloud) => cloud.infra.local.core.store
const groupNames = (cloud: RenewalCloud) =>
  serverGroups(storeOf(cloud))
    .all()
    .map(({ name }) => name)
const ruleNames = (cloud: RenewalCloud) =>
  rules(storeOf(cloud))
    .all()
    .map(({ name }) => name)
const targets = (cloud: RenewalCloud) =>
  listeners(storeOf(cloud))
    .all()
    .map(({ vserverGroupId }) => vserverGroupId)
/** Groups to which listeners were pointed, each once in a row: a busy balancer has a call sent again. */
const pointed = (cloud: RenewalCloud) =>
  cloud.infra.calls
    .filter(({ name }) => name === 'Slb:SetLoadBalancerHTTPListenerAttribute')
    .map(({ params }) => `${params.ListenerPort} ${params.VServerGroupId}`)
    .filter((one, index, all) => one !== all[index - 1])

describe('blue-green by listener', () => {
  test('moves all traffic in one call, and ends with the groups, rules and listeners that it began with', async () => {
    const cloud = await aCloud()
    const before = { names: groupNames(cloud), targets: targets(cloud) }
    expect(await cloud.run('blue-green', toV2)).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(cloud.violations).toEqual([])
    expect({ names: groupNames(cloud), targets: targets(cloud) }).toEqual(before)
    expect(ruleNames(cloud)).toEqual([])
    // To the second group and, when nobody could notice, back to the first.
    expect(pointed(cloud)).toHaveLength(2)
  })

  test('does so for more pairs than a call for weights takes, and for several listeners one by one', async () => {
    const cloud = await aCloud(12, { groups: 2 })
    expect(await cloud.run('blue-green', toV2)).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture().toSorted()).toEqual(everywhere('v2', 12).toSorted())
    expect(cloud.violations).toEqual([])
    expect(pointed(cloud)).toHaveLength(4)
  })
})

const isSwitch = ({ name }: { name: string }) => name === 'Slb:SetLoadBalancerHTTPListenerAttribute'
/** Killed right after the call that moved all traffic, and looked at when its lock has run out. */
async function killedAfterSwitch(layout: { groups?: number } = {}, rollout: object = {}): Promise<RenewalCloud> {
  const cloud = await aCloud(3, layout)
  const killed = { ...toV2, rollout: { ...byListener, bake: '5m', ...rollout }, killWhen: isSwitch }
  expect(await cloud.run('blue-green', killed)).toHaveProperty('error')
  await cloud.infra.clock.advance(120_000)
  return cloud
}

describe('a switch by listener that was killed after its call', () => {
  test('shows in status who gets the traffic', async () => {
    const cloud = await killedAfterSwitch()
    const { instances, text } = await cloud.mustEnd('status')
    const states = (instances as { stand?: string; isServing: boolean }[]).map(
      ({ stand, isServing }) => `${stand ?? 'instance'} ${isServing}`,
    )
    expect(states.toSorted()).toEqual([
      ...Array<string>(3).fill('green true'),
      ...Array<string>(3).fill('instance false'),
    ])
    expect(text).toMatch(/0 of 3 instances serve/)
  })

  test.each(['recover', 'rollback'] as const)('is taken back by %s in one call', async (command) => {
    const cloud = await killedAfterSwitch()
    cloud.infra.calls.splice(0)
    expect(await cloud.run(command, { rollout: byListener })).toMatchObject(outcome('succeeded', 0))
    expect(pointed(cloud)).toHaveLength(1)
    expect(cloud.infra.calls.filter(({ name }) => name === 'Slb:SetVServerGroupAttribute')).toEqual([])
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(ruleNames(cloud)).toEqual([])
    expect(cloud.violations).toEqual([])
  })

  test('is finished by the same command, whose bake begins anew', async () => {
    const cloud = await killedAfterSwitch()
    expect(await cloud.run('blue-green', toV2)).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(groupNames(cloud)).toHaveLength(1)
    expect(cloud.violations).toEqual([])
  })

  test('and had moved one listener of two goes back with that one', async () => {
    const cloud = await killedAfterSwitch({ groups: 2 })
    expect(await cloud.run('recover', { rollout: byListener })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(groupNames(cloud)).toHaveLength(2)
    expect(cloud.violations).toEqual([])
  })

  test('has its traffic back on the old instances when the dead man has acted, and nobody else did anything', async () => {
    const cloud = await aCloud()
    const before = targets(cloud)
    const killed = { ...toV2, rollout: { ...byListener, deadMan: '30s' }, killWhen: isSwitch }
    expect(await cloud.run('blue-green', killed)).toHaveProperty('error')
    expect(targets(cloud)).not.toEqual(before)
    await cloud.infra.clock.advance(60_000)
    expect(targets(cloud)).toEqual(before)
    expect(cloud.violations).toEqual([])
    await cloud.infra.clock.advance(120_000)
    expect(await cloud.run('blue-green', toV2)).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
  })
})

/** Where the servers with weight stand to which a listener sends its requests, each once. */
const serving = (cloud: RenewalCloud) => {
  const standing = new Map(cloud.fleet().map(({ id, tags }) => [id, tags['alicloud-deploy:key']!.split('-')[0]]))
  return targets(cloud).map((group) => {
    const given = serverGroups(storeOf(cloud))
      .get(group!)!
      .members.filter(({ weight }) => weight > 0)
    return [...new Set(given.map(({ serverId }) => standing.get(serverId)))].join()
  })
}

describe('the dead man of a run that continues a switch of one listener of two', () => {
  test('has the traffic of both back on the old instances', async () => {
    const cloud = await killedAfterSwitch({ groups: 2 }, { deadMan: 'off' })
    expect(serving(cloud).toSorted()).toEqual(['green', 'instance'])
    const killWhen = (call: { name: string }) => isSwitch(call) && serving(cloud).every((one) => one === 'green')
    expect(
      await cloud.run('blue-green', { ...toV2, rollout: { ...byListener, deadMan: '30s', bake: '5m' }, killWhen }),
    ).toHaveProperty('error')
    expect(serving(cloud)).toEqual(['green', 'green'])
    await cloud.infra.clock.advance(90_000)
    expect(serving(cloud)).toEqual(['instance', 'instance'])
    expect(cloud.violations).toEqual([])
  })
})

describe('on the way by listener', () => {
  test('what breaks in the bake gives all traffic back in one call; its instances go when no request is on them', async () => {
    const cloud = await aCloud()
    cloud.infra.clock.schedule(60_000, () => {
      cloud.floor = 2
      cloud.isBroken = (_, id) => cloud.born.at(-1) === id
    })
    expect(await cloud.run('blue-green', { ...toV2, rollout: { ...byListener, bake: '5m' } })).toMatchObject({
      outcome: { result: 'rolled-back', error: { code: 'E_BAKE_FAILED' } },
    })
    expect(pointed(cloud)).toHaveLength(2)
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(groupNames(cloud)).toHaveLength(1)
    expect(cloud.violations).toEqual([])
  })

  test('a release that never gets healthy meets no traffic, and no group or rule is left', async () => {
    const cloud = await aCloud()
    expect(await cloud.run('blue-green', { ...toV2, release: 'bad' })).toMatchObject(outcome('rolled-back', 5))
    expect(pointed(cloud)).toEqual([])
    expect(groupNames(cloud)).toHaveLength(1)
    expect(cloud.picture()).toEqual(everywhere('v1'))
  })

  test('a weight that an operator changes before the switch stops it', async () => {
    const cloud = await aCloud()
    cloud.floor = 2
    const old = new Set(cloud.fleet().map(({ id }) => id))
    cloud.onLook = ({ params }) => {
      if (params.Name !== 'alicloud-deploy-check') return
      for (const group of serverGroups(storeOf(cloud)).filter(({ name }) => !name.includes('switch')))
        serverGroups(storeOf(cloud)).update(group, {
          members: group.members.map((one, index) =>
            old.has(one.serverId) && index === 0 ? { ...one, weight: 0 } : one,
          ),
        })
    }
    expect(await cloud.run('blue-green', toV2)).toMatchObject({ error: { code: 'E_WEIGHT_DRIFT', exitCode: 6 } })
    expect(pointed(cloud)).toEqual([])
  })

  test('a rule that somebody made moves with the listener', async () => {
    const cloud = await aCloud()
    const [listener] = listeners(storeOf(cloud)).all()
    const add = () =>
      rules(storeOf(cloud)).add({
        id: 'rule-shop',
        listenerId: listener!.id,
        name: 'shop',
        domain: 'shop.example.com',
        url: '',
        vserverGroupId: listener!.vserverGroupId!,
        settings: {},
      })
    add()
    expect(await cloud.run('blue-green', toV2)).toMatchObject(outcome('succeeded', 0))
    const moved = cloud.infra.calls.filter(({ name }) => name === 'Slb:SetRule')
    expect(new Set(moved.map(({ params }) => params.VServerGroupId)).size).toBe(2)
    expect(rules(storeOf(cloud)).all()).toMatchObject([{ name: 'shop', vserverGroupId: listener!.vserverGroupId }])
    expect(cloud.violations).toEqual([])
  })

  test('old instances that were kept get the traffic back by listener, too', async () => {
    const cloud = await aCloud()
    const rollout = { ...byListener, keepOld: '1h' }
    expect(await cloud.run('blue-green', { ...toV2, rollout })).toMatchObject(outcome('succeeded', 0))
    cloud.infra.calls.splice(0)
    expect(await cloud.run('rollback', { rollout })).toMatchObject(outcome('succeeded', 0))
    expect(pointed(cloud)).toHaveLength(2)
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.violations).toEqual([])
  })

  test('a layer-4 listener is refused before anything is changed', async () => {
    const cloud = await aCloud(3, { isLayer4: true })
    expect(await cloud.run('blue-green', toV2)).toMatchObject({
      error: { code: 'E_UNSAFE_PLAN', message: expect.stringMatching(/the tcp listener on port 80/) as string },
    })
    expect(cloud.infra.calls.filter(({ isMutating }) => isMutating)).toEqual([])
  })

  test("so is somebody else's server in the group, which would lose its traffic", async () => {
    const cloud = await aCloud()
    await cloud.addForeign(70)
    expect(await cloud.run('blue-green', toV2)).toMatchObject({
      error: { code: 'E_UNSAFE_PLAN', message: expect.stringMatching(/would lose its traffic/) as string },
    })
  })

  test('a dry run shows the calls and makes none', async () => {
    const cloud = await aCloud()
    const { text } = await cloud.mustEnd('blue-green', { ...toV2, isDryRun: true })
    expect(text).toMatch(
      /SetLoadBalancerHTTPListenerAttribute {2}all traffic of port 80 to the second group, in one call/,
    )
    expect(cloud.infra.calls.filter(({ isMutating }) => isMutating)).toEqual([])
    const planned = text.split('\n').flatMap((line) => /^ {2}slb +(\w+)/.exec(line)?.[1] ?? [])
    await cloud.mustEnd('blue-green', toV2)
    const made = cloud.infra.mutating().filter((name) => name.startsWith('Slb:'))
    // A busy balancer has a call sent again.
    expect(planned).toEqual(made.map((name) => name.slice(4)).filter((name, at, all) => name !== all[at - 1]))
  })

  test('a dry run does not count a listener that only redirects', async () => {
    const cloud = await aCloud()
    const [listener] = listeners(storeOf(cloud)).all()
    listeners(storeOf(cloud)).add({
      ...listener!,
      id: 'redirecting',
      port: 88,
      settings: { ...listener!.settings, ListenerForward: 'on', ForwardPort: 443 },
    })
    const { text } = await cloud.mustEnd('blue-green', { ...toV2, isDryRun: true })
    expect(text).toMatch(/port 80 to the second group/)
    expect(text).not.toMatch(/port 88/)
  })
})

describe('test traffic to new instances', () => {
  const host = 'green.example.com'
  const previews = (by: string) => ({ release: 'v2', rollout: { blueGreen: { switch: by, preview: { host } } } })
  /** Standing of the servers with weight to which requests for a host go. */
  const reached = (cloud: RenewalCloud, asked: string) => {
    const rule = rules(storeOf(cloud))
      .all()
      .find(({ domain }) => domain === asked)
    const [listener] = listeners(storeOf(cloud)).all()
    const group = serverGroups(storeOf(cloud)).get(rule?.vserverGroupId ?? listener!.vserverGroupId!)
    const keyOf = new Map(cloud.fleet().map(({ id, tags }) => [id, tags['alicloud-deploy:key']!.split('-')[0]]))
    const given = (group?.members ?? []).filter(({ weight }) => weight > 0)
    return [...new Set(given.map(({ serverId }) => keyOf.get(serverId)))]
  }

  test.each(['weights', 'listener'])('by %s: only requests for the host reach them before the switch', async (by) => {
    const cloud = await aCloud()
    const seen: string[] = []
    cloud.onLook = () => seen.push(`${reached(cloud, host).join()} / ${reached(cloud, 'shop.example.com').join()}`)
    expect(await cloud.run('blue-green', previews(by))).toMatchObject(outcome('succeeded', 0))
    const states = seen.filter((one, index) => one !== seen[index - 1])
    expect(states[0]).toBe('instance / instance')
    expect(states[1]).toBe('green / instance')
    expect(states[2]).toBe('green / green')
    expect(states.at(-1)).toBe('instance / instance')
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect({ rules: ruleNames(cloud), groups: groupNames(cloud).length }).toEqual({ rules: [], groups: 1 })
    expect(cloud.violations).toEqual([])
  })

  test.each(['weights', 'listener'])('by %s: is closed again by recover after a kill', async (by) => {
    const cloud = await aCloud()
    expect(
      await cloud.run('blue-green', { ...previews(by), killWhen: ({ name }) => name === 'Slb:CreateRules' }),
    ).toHaveProperty('error')
    expect(reached(cloud, host)).toEqual(['green'])
    await cloud.infra.clock.advance(120_000)
    expect(await cloud.run('recover')).toMatchObject(outcome('succeeded', 0))
    expect({ rules: ruleNames(cloud), groups: groupNames(cloud).length }).toEqual({ rules: [], groups: 1 })
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.violations).toEqual([])
  })
})
