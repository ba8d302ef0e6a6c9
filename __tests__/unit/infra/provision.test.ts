import { describe, expect, test } from 'vitest'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra, todoSettings } from '../../support/infra-command.ts'

describe('provision of an environment that does not exist', () => {
  test('makes everything, and a second run finds nothing to do', async () => {
    const infra = new InfraCloud()
    const made = await runInfra(infra, 'provision')
    expect(made).toMatchObject({ result: 'succeeded', exitCode: 0 })
    expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'no-change', exitCode: 0 })
    expect(infra.mutating()).toEqual([])
  })

  test('hands out the address, the url, the fleet and the database', async () => {
    const infra = new InfraCloud()
    const { extra } = await runInfra(infra, 'provision')
    expect(extra).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\./),
      outputs: {
        vpcId: expect.stringMatching(/^vpc-/),
        loadBalancerId: expect.stringMatching(/^lb-/),
        instanceIds: [expect.stringMatching(/^i-/), expect.stringMatching(/^i-/)],
        database: { id: expect.stringMatching(/^rm-/), port: 3306, name: 'todo' },
        bucket: 'todo-dev-1000000000000001',
      },
    })
    expect((await runInfra(infra, 'provision')).extra).toEqual(extra)
  })

  test('says which instances wait for a release, where releases are deployed to them', async () => {
    const infra = new InfraCloud()
    const settings = { ...todoSettings, release: { artifact: 'app' } }
    expect((await runInfra(infra, 'provision', { settings })).text).toContain(
      'instance-1, instance-2 have no release yet and get no traffic: alicloud-deploy rolling-deploy --env dev',
    )
    const { infrastructure } = todoSettings
    const more = { ...settings, infrastructure: { ...infrastructure, instances: { count: 3 } } }
    expect((await runInfra(infra, 'provision', { settings: more })).text).toContain('instance-3 has no release yet')
    const baked = {
      ...more,
      infrastructure: { ...infrastructure, instances: { count: 4 } },
      release: { update: 'image' },
    }
    expect((await runInfra(infra, 'provision', { settings: baked })).text).not.toContain('no release')
  })

  test('warns of a whitelist group of others that lets everybody in, and leaves it alone', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    const cloud = infra.connect()
    const [database] = await infra.clock.run(cloud.databases.describeDatabases({}))
    await infra.clock.run(cloud.databases.setWhitelist(database!.id, 'office', ['203.0.113.7', '0.0.0.0/0']))
    const events: ReportEvent[] = []
    const reporter = { emit: (event: ReportEvent) => void events.push(event) }
    expect(await runInfra(infra, 'provision', { reporter })).toMatchObject({ result: 'no-change' })
    expect(events.filter(({ type }) => type === 'warning')).toMatchObject([
      { code: 'W_DATABASE_OPEN', message: expect.stringContaining('group "office"') },
    ])
    await infra.clock.run(infra.connect().databases.setWhitelist(database!.id, 'office', ['203.0.113.7']))
    events.length = 0
    await runInfra(infra, 'provision', { reporter, isDryRun: true })
    expect(events.filter(({ type }) => type === 'warning')).toEqual([])
  })

  test('--dry-run names every mutating call that apply then makes, and makes none', async () => {
    const infra = new InfraCloud()
    const planned = await runInfra(infra, 'provision', { isDryRun: true })
    expect(planned).toMatchObject({ result: 'planned', exitCode: 0 })
    expect(infra.mutating()).toEqual([])
    const promised = (planned.plan as { calls: { call: string }[] }).calls.map(({ call }) => call.toLowerCase())
    await runInfra(infra, 'provision')
    // The lock's own objects are no part of the plan.
    const made = infra.mutating().filter((name) => name !== 'Oss:PutObject')
    expect(made.map((name) => name.toLowerCase()).toSorted()).toEqual(
      promised.filter((call) => call !== 'oss:putobject').toSorted(),
    )
  })

  test('--detailed-exitcode tells changes by exit 2, and none by 0', async () => {
    const infra = new InfraCloud()
    const run = { isDryRun: true, options: { 'detailed-exitcode': true } }
    expect((await runInfra(infra, 'provision', run)).exitCode).toBe(2)
    await runInfra(infra, 'provision')
    expect((await runInfra(infra, 'provision', run)).exitCode).toBe(0)
  })
})

describe('calls of the API for the reference environment', () => {
  test('at most 60 to create, 20 for no change, 50 to destroy', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    expect(infra.calls.length).toBeLessThanOrEqual(60)
    await runInfra(infra, 'provision')
    expect(infra.calls.length).toBeLessThanOrEqual(20)
    await runInfra(infra, 'destroy', { options: { yes: true, 'allow-destroy': ['database'] } })
    expect(infra.calls.length).toBeLessThanOrEqual(50)
  })

  test('without a change they are as many for 100 instances as for 2', async () => {
    const fleetOf = (count: number) => ({
      ...todoSettings,
      infrastructure: { ...todoSettings.infrastructure, instances: { count } },
    })
    const counts: number[] = []
    for (const count of [2, 100]) {
      const infra = new InfraCloud()
      await runInfra(infra, 'provision', { settings: fleetOf(count) })
      expect(await runInfra(infra, 'provision', { settings: fleetOf(count) })).toMatchObject({ result: 'no-change' })
      counts.push(infra.calls.length)
    }
    expect(counts[1]).toBe(counts[0])
  })
})
