import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { RolloutStage, settings, startTraffic, type Ended } from '../support/rollout-stage.ts'

interface LoggedCall {
  product: string
  action: string
  isMutating: boolean
  status: number
  parameters: Record<string, string>
}

interface Details {
  plan: { calls: { name: string; subject: string; parameters: Record<string, string> }[] }
  rehearsal: {
    scenarios: { name: string; result: string; violations: unknown[]; changedWeights: string[] }[]
    timeline: { name: string; phase: string }[]
    risks: { severity: string; what: string }[]
  }
}

let stage: RolloutStage
const file = (name: string) => join(stage.directory, name)

beforeAll(async () => {
  stage = await RolloutStage.start()
  const first = await stage.deploy('v1')
  if (first.exitCode !== 0) throw new Error(first.stderr)
})
afterAll(() => stage?.stop())

/** Gives the servers weights as an operator would, in the order of their names. */
async function setWeights(weights: readonly number[]): Promise<void> {
  const { loadBalancing, compute } = await stage.connect()
  const [balancer] = await loadBalancing.describeLoadBalancers({})
  const [named] = await loadBalancing.describeServerGroups(balancer!.id)
  const group = { loadBalancerId: balancer!.id, serverGroupId: named!.id }
  const names = new Map((await compute.describeInstances({})).map(({ id, name }) => [id, name]))
  const members = (await loadBalancing.describeBackends(group)).toSorted((a, b) =>
    names.get(a.instanceId)! < names.get(b.instanceId)! ? -1 : 1,
  )
  await loadBalancing.setWeights(
    group,
    members.map((member, index) => ({ ...member, weight: weights[index]! })),
  )
}

/** Changing calls since the log was emptied. */
async function changes(): Promise<LoggedCall[]> {
  const { calls } = (await (await fetch(`${stage.endpoint}/_local/calls?mutating=true`)).json()) as {
    calls: LoggedCall[]
  }
  await fetch(`${stage.endpoint}/_local/calls`, { method: 'DELETE' })
  return calls
}

const rehearse = (version: string, ...more: string[]) =>
  stage.run('rehearse', '--release', version, '--artifact', file(version), ...more)
const detailsOf = ({ document }: Ended) => document as unknown as Details

// How often somebody looks at a server that drains, or asks its application again, is a matter of time.
const looks = /alicloud-deploy-(connections|check) /

/** The parts of a call that say what it does to what; the lock is renewed by time, whatever a run does. */
function parts(name: string, parameters: Record<string, string>): string[] {
  const key = parameters.key
  if (name.startsWith('Oss:')) return key!.startsWith('lock/') ? [] : [`${name} ${key}`]
  const ids = Object.entries(parameters).flatMap(([parameter, id]) =>
    /^(ResourceId|InstanceId)\.\d+$/.test(parameter) ? [id] : [],
  )
  if (!parameters.BackendServers)
    return ids.map((id) => [name, parameters.Name, id].filter(Boolean).join(' ')).filter((one) => !looks.test(one))
  const servers = JSON.parse(parameters.BackendServers) as { ServerId: string; Weight: number }[]
  return servers.map(({ ServerId, Weight }) => `${name} ${ServerId} ${Weight}`)
}

const predicted = (ended: Ended) =>
  detailsOf(ended).plan.calls.flatMap(({ name, parameters }) => parts(name, parameters))
/** Of calls that had their effect. */
const made = (calls: readonly LoggedCall[]) =>
  calls
    .filter(({ status }) => status === 200 || status === 204)
    .flatMap(({ product, action, parameters }) => parts(`${product}:${action}`, parameters))
/** What happens to each instance, in its order. */
function perInstance(all: readonly string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const one of all.filter((each) => !each.startsWith('Oss:')))
    (found[/i-[a-z0-9]+/.exec(one)![0]] ??= []).push(one)
  return found
}

/** Without who it is about, and when: instances that do not exist yet have no ids, and some are worked on at once. */
const actionsOf = (all: readonly string[]) => all.map((one) => one.replace(/ i-[a-z0-9]+/, '')).toSorted()

describe('rehearse', () => {
  test('predicts the changing calls of the real run one by one, and sends none of them', async () => {
    await setWeights([60, 100, 40])
    await changes()
    const rehearsed = await rehearse('v2', '--kills', '3', '--record', file('fleet.json'))
    expect(rehearsed.exitCode, rehearsed.stderr).toBe(0)
    expect(await changes()).toEqual([])
    expect(rehearsed.document).toMatchObject({
      result: 'planned',
      apiCalls: { mutating: 0 },
      release: { version: 'v2', previous: 'v1' },
    })
    const { scenarios } = detailsOf(rehearsed).rehearsal
    expect(scenarios.map(({ name }) => name.replace(/\d+$/, 'n'))).toEqual([
      'calm',
      'slow-drain',
      'throttled',
      'unhealthy-first',
      'unhealthy-last',
      'killed-n',
      'killed-n',
      'killed-n',
    ])
    for (const scenario of scenarios) expect(scenario).toMatchObject({ violations: [], changedWeights: [] })

    const real = await stage.deploy('v2')
    expect(real.exitCode, real.stderr).toBe(0)
    expect(made(await changes())).toEqual(predicted(rehearsed))
  })

  test('predicts what happens to each server when some are worked on at the same time', async () => {
    await setWeights([60, 100, 0])
    await changes()
    const rehearsed = await rehearse('v3', '--kills', '0')
    expect(rehearsed.exitCode, rehearsed.stderr).toBe(0)
    const real = await stage.deploy('v3')
    expect(real.exitCode, real.stderr).toBe(0)
    expect(perInstance(made(await changes()))).toEqual(perInstance(predicted(rehearsed)))
    expect(detailsOf(rehearsed).rehearsal.risks.map(({ what }) => what)).toContainEqual(
      expect.stringContaining('shop-dev-instance-3 has weight 0'),
    )
  })

  test('predicts a canary by the traffic that the access log shows', async () => {
    await setWeights([60, 100, 40])
    const traffic = startTraffic(stage.url)
    try {
      await vi.waitFor(async () => {
        const log = await (await fetch(`${stage.endpoint}/_local/access-log`)).text()
        expect(log.split('\n').length).toBeGreaterThan(1_000)
      }, 60_000)
      const words = ['--release', 'v2', '--artifact', file('v2'), '--steps', '30%', '--interval', '1s']
      const judged = ['--bad-error-rate', '20%', '--step-duration', '240s']
      await changes()
      const rehearsed = await stage.run('rehearse', 'canary', ...words, ...judged, '--kills', '0')
      expect(rehearsed.exitCode, rehearsed.stderr + JSON.stringify(rehearsed.document)).toBe(0)
      expect(await changes()).toEqual([])
      const results = detailsOf(rehearsed).rehearsal.scenarios.map(({ name, result }) => `${name} ${result}`)
      expect(results).toEqual(expect.arrayContaining(['calm succeeded', 'errors rejected', 'unhealthy-first rejected']))
      const real = await stage.run('canary', ...words, ...judged)
      expect(real.exitCode, real.stderr).toBe(0)
      expect(perInstance(made(await changes()))).toEqual(perInstance(predicted(rehearsed)))
    } finally {
      await traffic.stop()
    }
  })

  test('is refused as the real run would be, before anything else', async () => {
    const unsafe = await rehearse('v3', '--min-healthy', '100%')
    expect(unsafe.document).toMatchObject({ exitCode: 4, error: { code: 'E_UNSAFE_PLAN' } })
  })

  test('names a command that it does not know', async () => {
    expect((await rehearse('v2', 'provision')).document).toMatchObject({ exitCode: 3, error: { code: 'E_USAGE' } })
  })

  test('plays a fleet that was recorded, without any call', async () => {
    await changes()
    const again = await rehearse('v2', '--kills', '0', '--recording', file('fleet.json'))
    expect(again.exitCode, again.stderr).toBe(0)
    expect(again.document!.apiCalls.total).toBe(0)
    expect(detailsOf(again).rehearsal.timeline.filter(({ phase }) => phase === 'in')).toHaveLength(3)
  })

  test('predicts a switch between two ports of the same instances, and the way back', async () => {
    await writeFile(file('deploy.yml'), settings.replace('ports: 8080', 'ports: 8080/8081'))
    expect(await stage.run('provision')).toMatchObject({ exitCode: 0 })
    await setWeights([60, 100, 40])
    const { instances } = (await stage.run('status')).document!
    const version = instances.some(({ release }) => release === 'v3') ? 'v2' : 'v3'
    const ports = ['--ports', '8080,8081']
    const words = ['--release', version, '--artifact', file(version), ...ports]
    for (const given of [['blue-green', ...words], ['rollback']]) {
      await changes()
      const rehearsed = await stage.run('rehearse', ...given, ...(given.length > 1 ? [] : ports), '--kills', '2')
      expect(rehearsed.exitCode, rehearsed.stderr + JSON.stringify(rehearsed.document)).toBe(0)
      expect(await changes()).toEqual([])
      for (const scenario of detailsOf(rehearsed).rehearsal.scenarios)
        expect(scenario).toMatchObject({ violations: [], changedWeights: [] })
      const real = await stage.run(...given)
      expect(real.exitCode, real.stderr).toBe(0)
      expect(perInstance(made(await changes()))).toEqual(perInstance(predicted(rehearsed)))
    }
  })

  test('predicts a switch to new instances that get an artifact', async () => {
    await setWeights([60, 100, 40])
    const { instances } = (await stage.run('status')).document!
    const version = instances.some(({ release }) => release === 'v3') ? 'v2' : 'v3'
    const words = ['blue-green', '--release', version, '--artifact', file(version)]
    await changes()
    const rehearsed = await stage.run('rehearse', ...words, '--kills', '2')
    expect(rehearsed.exitCode, rehearsed.stderr + JSON.stringify(rehearsed.document)).toBe(0)
    expect(await changes()).toEqual([])
    const real = await stage.run(...words)
    expect(real.exitCode, real.stderr).toBe(0)
    expect(actionsOf(made(await changes()))).toEqual(actionsOf(predicted(rehearsed)))
  })
})
