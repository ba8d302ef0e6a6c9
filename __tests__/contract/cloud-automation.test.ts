import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDeadMan, disarmOthers } from '../../src/rollout/dead-man/dead-man.ts'
import { wayBack } from '../../src/rollout/dead-man/steps.ts'
import { openJournal } from '../../src/rollout/state/journal.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { silentReporter, type ReportEvent } from '../../src/shared/reporter.ts'
import { makeInstances, makeNetwork, startCloud, tags, until, zones, type CloudUnderTest } from './cloud-harness.ts'

let under: CloudUnderTest
let ids: string[]
let loadBalancerId: string
let serverGroupId: string

beforeAll(async () => {
  under = await startCloud()
  const { cloud } = under
  const made = await makeNetwork(cloud)
  const [first] = await makeInstances(cloud, made, 1)
  const { imageId } = (await cloud.compute.describeInstances({ ids: [first!] }))[0]!
  ids = await cloud.compute.runInstances({
    name: 'many',
    type: 'ecs.g7.large',
    imageId,
    zoneId: zones[0],
    vswitchId: made.vswitchIds[0]!,
    securityGroupIds: [made.securityGroupId],
    tags,
    clientToken: 'many',
    amount: 25,
  })
  await until('the instances', async () =>
    (await cloud.compute.describeInstances({ ids })).every(({ status }) => status === 'Running') ? true : undefined,
  )
  const vswitchId = made.vswitchIds[0]!
  const wish = { name: 'lb', addressType: 'intranet', spec: 'slb.s2.small', vswitchId, tags, clientToken: 'b' } as const
  loadBalancerId = (await cloud.loadBalancing.createLoadBalancer(wish)).id
  await until('the load balancer', async () =>
    (await cloud.loadBalancing.describeLoadBalancers({ ids: [loadBalancerId] })).find((one) => one.status === 'active'),
  )
  serverGroupId = await cloud.loadBalancing.createServerGroup(loadBalancerId, 'web', [])
  for (const [group, port] of groups())
    await cloud.loadBalancing.addBackends(
      group,
      ids.map((instanceId) => ({ instanceId, weight: 10, ...port })),
    )
})
afterAll(() => under.close())

const groups = () => [[{ loadBalancerId, serverGroupId }, { port: 8080 }] as const, [{ loadBalancerId }, {}] as const]
const weightsOf = async () =>
  Promise.all(
    groups().map(async ([group]) =>
      (await under.cloud.loadBalancing.describeBackends(group)).map(({ weight }) => weight),
    ),
  )
/** The first server without traffic, all others with their own weight. */
const original = () =>
  groups().flatMap(([group, port]) =>
    ids.map((instanceId, index) => ({ group, instanceId, weight: index === 0 ? 0 : 100, ...port })),
  )
const expected = [0, ...Array<number>(24).fill(100)]
const aJournal = async () => {
  const store = under.cloud.objectStore('todo-dev-journal')
  await store.ensureBucket()
  const journal = await openJournal(store, 1)
  await journal.append({ kind: 'begin', runId: '1', command: 'canary', want: { version: 'v2' }, held: [], atMs: 0 })
  return journal
}
const partsOf = async (ttlMs: number, events: ReportEvent[] = []) => ({
  automation: under.cloud.automation,
  journal: await aJournal(),
  clock: systemClock,
  reporter: { emit: (event: ReportEvent) => events.push(event) },
  pollIntervalMs: 20,
  environmentTag: 'todo/dev',
  generation: 1,
  ttlMs,
  beforeStart: () => {},
})
const running = () => under.cloud.automation.describeExecutions({ isRunning: true })

describe('automation by the cloud', () => {
  test('writes the weights of any number of servers, in both kinds of group', async () => {
    const steps = wayBack(original())
    const sizes = steps.flatMap((step) => (step.kind === 'set-weights' ? [step.backends.length] : []))
    expect(sizes).toEqual([20, 20, 5, 5, 20, 20, 5, 5])
    const id = await under.cloud.automation.start({
      description: 'way back',
      steps: [{ kind: 'sleep', seconds: 1 }, ...steps],
      tags,
      clientToken: 'a',
    })
    const [execution] = await under.cloud.automation.describeExecutions({ tags })
    expect(execution).toMatchObject({ id, status: 'running', tags })
    await until('the weights', async () => {
      const now = await weightsOf()
      return JSON.stringify(now) === JSON.stringify([expected, expected]) ? now : undefined
    })
    await under.cloud.automation.cancel(id)
    expect(await running()).toEqual([])
    await under.cloud.automation.cancel(id)
  })

  test('says why an execution failed', async () => {
    const group = { loadBalancerId, serverGroupId: 'rsp-unknown' }
    const id = await under.cloud.automation.start({
      description: 'x',
      steps: [{ kind: 'set-weights', group, backends: [{ instanceId: ids[0]!, port: 1, weight: 1 }] }],
      tags: {},
      clientToken: 'b',
    })
    const failed = await until('the end', async () =>
      (await under.cloud.automation.describeExecutions({ id })).find(({ status }) => status === 'failed'),
    )
    expect(failed.message).toContain('step1')
  })
})

describe('a dead-man rollback', () => {
  test('is renewed before it acts, and gone when it is disarmed', async () => {
    const deadMan = createDeadMan(await partsOf(1_500))
    await deadMan.arm(original())
    const [first] = await running()
    await until('a renewal', async () => {
      const now = await running()
      return now.length === 1 && now[0]!.id !== first!.id ? now : undefined
    })
    await deadMan.disarm()
    expect(await running()).toEqual([])
    const all = await under.cloud.automation.describeExecutions({ id: first!.id })
    expect(all).toMatchObject([{ status: 'cancelled' }])
  })

  test('of a dead run is ended by the next, found by the journal or by its tags', async () => {
    const dead = await partsOf(60_000)
    const deadMan = createDeadMan(dead)
    await deadMan.arm(original())
    await deadMan.leaveArmed()
    expect(await running()).toHaveLength(1)
    await disarmOthers({ ...dead, reporter: silentReporter }, dead.journal.state)
    expect(await running()).toEqual([])
  })

  test('that the account may not have is told, and the run goes on without', async () => {
    const events: ReportEvent[] = []
    under.faults({ kind: 'error', action: 'Oos:StartExecution', code: 'Forbidden.RAM', status: 403 })
    const deadMan = createDeadMan(await partsOf(60_000, events))
    await deadMan.arm(original())
    await deadMan.arm(original())
    await deadMan.disarm()
    under.faults()
    expect(events).toHaveLength(1)
    expect(JSON.stringify(events)).toContain('no dead-man rollback')
  })
})
