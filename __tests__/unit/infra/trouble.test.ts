import { describe, expect, test } from 'vitest'
import { parseFaults } from '../../../src/local/faults/rule.ts'
import { CancelledError } from '../../../src/shared/errors.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra, startInfra, todoSettings } from '../../support/infra-command.ts'
import { countResources } from '../../support/infra-state.ts'

const complete = {
  vpc: 1,
  vswitch: 2,
  'security-group': 1,
  eip: 1,
  instance: 2,
  disk: 2,
  'load-balancer': 1,
  listener: 1,
  'vserver-group': 1,
  'database-instance': 1,
  'database-schema': 1,
  'database-account': 1,
  bucket: 1,
}

const removal = { options: { yes: true, 'allow-destroy': ['database'] } }

function withFaults(infra: InfraCloud, faults: object[], seed = 1): void {
  const { rules } = parseFaults({ faults })
  infra.local.gateway.faults.load(rules, { nowMs: infra.local.core.clock.now(), seed })
}

describe('a cloud that has a bad day', () => {
  test.each([1, 2, 3, 4, 5])('throttling, faults and lost answers of seed %i are waited out', async (seed) => {
    const infra = new InfraCloud()
    const noise = [
      { kind: 'throttle', probability: 0.1 },
      { kind: 'error', probability: 0.05 },
      { kind: 'drop-after', probability: 0.05 },
      { kind: 'drop-before', probability: 0.05 },
    ]
    withFaults(infra, noise, seed)
    const made = await runInfra(infra, 'provision')
    expect(made, made.text).toMatchObject({ exitCode: 0 })
    expect(countResources(infra)).toEqual(complete)
    const gone = await runInfra(infra, 'destroy', removal)
    expect(gone, gone.text).toMatchObject({ exitCode: 0 })
    expect(countResources(infra)).toEqual({})
  })

  test('a refusal stops what depends on it; the rest is made, and the next run continues', async () => {
    const infra = new InfraCloud()
    withFaults(infra, [
      { kind: 'error', action: 'Slb:CreateLoadBalancer', status: 400, code: 'OverQuota', message: 'too many' },
    ])
    const first = await runInfra(infra, 'provision')
    expect(first).toMatchObject({
      result: 'mixed',
      exitCode: 6,
      error: { message: expect.stringContaining('create load-balancer') },
    })
    expect(first.text).toMatch(/Not begun, because of that: .*listener-80/)
    expect(countResources(infra)).toMatchObject({ instance: 2, 'database-account': 1, eip: 1 })
    withFaults(infra, [])
    expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'succeeded' })
    expect(countResources(infra)).toEqual(complete)
  })
})

describe('two runs at once', () => {
  test('one waits for the other, and everything is there once', async () => {
    const infra = new InfraCloud()
    const both = ['run-1', 'run-2'].map((runId) => startInfra(infra, 'provision', { runId }))
    const outcomes = await infra.clock.run(Promise.all(both))
    expect(outcomes.map(({ result }) => result).toSorted()).toEqual(['no-change', 'succeeded'])
    expect(countResources(infra)).toEqual(complete)
  })

  test('--if-locked fail ends with exit 8', async () => {
    const infra = new InfraCloud()
    const first = startInfra(infra, 'provision', { runId: 'run-1' })
    const late = infra.clock
      .sleep(3_000)
      .then(() => startInfra(infra, 'provision', { runId: 'run-2', options: { 'if-locked': 'fail' } }))
    late.catch(() => {})
    await infra.clock.run(first)
    await expect(late).rejects.toMatchObject({ exitCode: 8 })
  })
})

describe('a run that is stopped', () => {
  test.each([0, 500, 1_500, 4_000, 9_000])(
    'after %i ms ends at a safe point, hands on the lock, and is continued',
    async (afterMs) => {
      const infra = new InfraCloud()
      const stop = new AbortController()
      infra.clock.schedule(afterMs, () => stop.abort(new CancelledError('SIGTERM')))
      await expect(runInfra(infra, 'provision', { signal: stop.signal })).rejects.toMatchObject({ exitCode: 143 })
      const again = await runInfra(infra, 'provision', { options: { 'if-locked': 'fail' } })
      expect(again, again.text).toMatchObject({ result: 'succeeded' })
      expect(countResources(infra)).toEqual(complete)
    },
  )
})

describe('speed', () => {
  test('creation takes at most 1.05 of the longest chain of cloud durations', async () => {
    const infra = new InfraCloud()
    const startedAt = infra.clock.monotonic()
    await runInfra(infra, 'provision')
    // VPC, two VSwitches one after the other, the database, its schema, its account.
    const longestChain = 1_000 + 2 * 1_000 + 10_000 + 500 + 500
    expect(infra.clock.monotonic() - startedAt).toBeLessThanOrEqual(1.05 * longestChain)
  })
})

describe('what the cloud would refuse', () => {
  test('is told at once, before any call', async () => {
    const infra = new InfraCloud()
    const settings = {
      ...todoSettings,
      infrastructure: {
        vpc: { cidr: '10.0.0.1/16' },
        zones: ['cn-hangzhou-h', 'cn-hangzhou-h', 'cn-beijing-a'],
        loadBalancer: {
          listeners: [
            { port: 80, backendPort: 8080, redirectTo: 443 },
            { port: 80, backendPort: 8080 },
            { port: 444, protocol: 'https', backendPort: 8080, requestTimeout: '10m' },
          ],
        },
        database: { name: 'todo', account: 'todo', password: 'weakweakweak', storage: 21, allow: ['everyone'] },
      },
    }
    const refusal = await runInfra(infra, 'provision', { settings }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ exitCode: 3 })
    const paths = (refusal as { problems: { path: string }[] }).problems.map(({ path }) => path)
    const listeners = 'infrastructure.loadBalancer.listeners'
    expect(paths).toEqual([
      'infrastructure.vpc.cidr',
      'infrastructure.zones',
      'infrastructure.zones',
      `${listeners}.0.redirectTo`,
      `${listeners}.1.port`,
      `${listeners}.2.certificate`,
      `${listeners}.2.requestTimeout`,
      'infrastructure.database.password',
      'infrastructure.database.storage',
      'infrastructure.database.allow.0',
    ])
    expect(infra.calls).toEqual([])
  })

  test('another CIDR block for a VPC that exists is refused, and says what to do', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    const settings = {
      ...todoSettings,
      infrastructure: { ...todoSettings.infrastructure, vpc: { cidr: '10.0.0.0/12' } },
    }
    await expect(runInfra(infra, 'provision', { settings })).rejects.toMatchObject({
      code: 'E_UNSAFE_PLAN',
      exitCode: 4,
      message: expect.stringContaining('infrastructure.vpc.cidr: 10.0.0.0/16 -> 10.0.0.0/12'),
    })
    expect(infra.mutating()).toEqual([])
  })

  test('a database that is left out of deploy.yml is not deleted while it is protected', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    const { database: _, ...infrastructure } = todoSettings.infrastructure
    const run = runInfra(infra, 'provision', { settings: { ...todoSettings, infrastructure } })
    await expect(run).rejects.toThrow(/database rm-\w+ is protected/)
    expect(infra.mutating()).toEqual([])
  })

  test('a larger database is changed in place', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    const database = { ...todoSettings.infrastructure.database, storage: 40, class: 'mysql.n2.large.2c' }
    const settings = { ...todoSettings, infrastructure: { ...todoSettings.infrastructure, database } }
    expect(await runInfra(infra, 'provision', { settings })).toMatchObject({ result: 'succeeded' })
    expect(infra.mutating().filter((name) => name.startsWith('Rds:'))).toEqual(['Rds:ModifyDBInstanceSpec'])
    expect(await runInfra(infra, 'provision', { settings })).toMatchObject({ result: 'no-change' })
  })

  test('another version of a protected database is refused', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    const database = { ...todoSettings.infrastructure.database, engineVersion: '5.7' }
    const settings = { ...todoSettings, infrastructure: { ...todoSettings.infrastructure, database } }
    await expect(runInfra(infra, 'provision', { settings })).rejects.toThrow(
      /engineVersion: 8.0 -> 5.7 replaces database and deletes its data/,
    )
    expect(infra.mutating()).toEqual([])
  })
})
