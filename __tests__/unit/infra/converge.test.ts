import { describe, expect, test } from 'vitest'
import { declarationOf } from '../../../src/infra/declarations.ts'
import { seededRandom, type Random } from '../../../src/shared/random.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra } from '../../support/infra-command.ts'
import { countResources } from '../../support/infra-state.ts'

const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)]!

/** Settings that any other of these can be changed into without replacing anything that holds data or serves. */
function randomSettings(random: Random): object {
  const ports = pick(random, [[80], [80, 8000], [8000], [80, 81, 82]])
  return {
    app: 'todo',
    region: 'cn-hangzhou',
    infrastructure: {
      zones: pick(random, [2, 3]),
      instances: { count: 1 + Math.floor(random() * 6) },
      securityGroup: {
        ingress: pick(random, [
          [],
          [{ ports: 22, from: '10.1.0.0/16' }],
          [{ ports: '8000-8100' }, { protocol: 'icmp', ports: 'all' }],
        ]),
      },
      loadBalancer: {
        spec: pick(random, ['slb.s2.small', 'slb.s3.small']),
        listeners: ports.map((port) => ({
          port,
          backendPort: pick(random, [8080, 8081]),
          protocol: pick(random, ['http', 'http', 'tcp']),
          requestTimeout: pick(random, ['60s', '5s']),
          healthCheck: { path: pick(random, ['/healthz', '/live']), healthy: pick(random, [2, 3]) },
        })),
      },
      eip: { bandwidth: pick(random, [5, 10, 100]) },
      database: {
        name: pick(random, ['todo', 'todo_two']),
        account: pick(random, ['todo', 'writer']),
        password: 'Not-a-secret-1',
        storage: 20,
        protect: pick(random, [true, false]),
        allow: pick(random, [[], ['192.168.7.0/24']]),
      },
    },
  }
}

const removal = { options: { yes: true, 'allow-destroy': ['database'] } }

describe.each(Array.from({ length: 12 }, (_, index) => index + 1))('configurations of seed %i', (seed) => {
  test('converge in any order, need no second run, and leave nothing after destroy', async () => {
    const random = seededRandom(seed)
    const [first, second] = [randomSettings(random), randomSettings(random)]
    const infra = new InfraCloud()
    for (const settings of [first, second, first]) {
      const run = { settings, options: { 'allow-replace': ['instance'] } }
      const outcome = await runInfra(infra, 'provision', run)
      expect(outcome, outcome.text).toMatchObject({ exitCode: 0 })
      const again = await runInfra(infra, 'provision', { ...run, isDryRun: true })
      expect(again, again.text).toMatchObject({ result: 'no-change' })
    }
    expect(await runInfra(infra, 'destroy', removal)).toMatchObject({ exitCode: 0 })
    expect(countResources(infra)).toEqual({})
  })
})

test('every kind says where each of its properties is set', () => {
  for (const kind of ['vpc', 'listener', 'database', 'instance'] as const) {
    const { rules } = declarationOf(kind)
    for (const [property, rule] of Object.entries<{ path: string }>(rules)) expect(rule.path, property).not.toBe('')
  }
})
