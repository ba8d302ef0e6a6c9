import { describe, expect, test } from 'vitest'
import { makeChoices } from '../../../src/infra/choices.ts'
import { parseFaults } from '../../../src/local/faults/rule.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra, todoSettings } from '../../support/infra-command.ts'
import { aSpec } from '../../support/infra-fixtures.ts'
import { countResources } from '../../support/infra-state.ts'

const { database, ...network } = todoSettings.infrastructure
const withoutDatabase = { ...todoSettings, infrastructure: network }
const grown = { ...todoSettings, infrastructure: { ...network, database, instances: { count: 3 } } }

const refusing = (infra: InfraCloud, ...actions: string[]) => {
  const faults = actions.map((action) => ({
    kind: 'error',
    action,
    status: 403,
    code: 'Forbidden.RAM',
    message: 'User not authorized to operate on the specified resource.',
  }))
  infra.local.gateway.faults.load(parseFaults({ faults }).rules, { nowMs: infra.local.core.clock.now(), seed: 1 })
}

describe('before the first change', () => {
  test.each([[false], [true]])('refusals are found by rehearsal, all together (--dry-run: %s)', async (isDryRun) => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision', { settings: withoutDatabase })
    const before = countResources(infra)
    refusing(infra, 'Ecs:RunInstances', 'Rds:CreateDBInstance')
    const error = await runInfra(infra, 'provision', { settings: grown, isDryRun }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'E_WOULD_BE_REFUSED',
      exitCode: 4,
      message: expect.stringMatching(/Ecs RunInstances would be refused.*\n.*Rds CreateDBInstance would be refused/),
    })
    expect(infra.mutating().filter((name) => !name.startsWith('Oss:'))).toEqual([])
    expect(countResources(infra)).toEqual(before)
  })

  test('a rehearsal that passes makes nothing, and the creation itself follows', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision', { settings: withoutDatabase })
    const rehearsals = () => infra.calls.filter(({ params }) => params.DryRun === 'true').map(({ name }) => name)
    const before = countResources(infra)
    await runInfra(infra, 'provision', { settings: grown, isDryRun: true })
    expect(rehearsals().toSorted()).toEqual(['Ecs:RunInstances', 'Rds:CreateDBInstance'])
    expect(countResources(infra)).toEqual(before)
    expect(await runInfra(infra, 'provision', { settings: grown })).toMatchObject({ result: 'succeeded' })
    expect(rehearsals()).toHaveLength(2)
    expect(countResources(infra)).toMatchObject({ instance: 3, 'database-instance': 1 })
  })

  test('more vCPUs than the account may have are a finding', () => {
    const zones = ['cn-hangzhou-g', 'cn-hangzhou-h']
    const catalogue = {
      stock: zones.map((zoneId) => ({ zoneId, instanceTypes: ['ecs.g7.large'] })),
      types: [{ type: 'ecs.g7.large', cpus: 2, memoryGiB: 8 }],
      images: [],
      offers: [],
      limits: { vcpus: { most: 10, used: 7 } },
    }
    const nothing = { zones: [], instances: [], hasDatabase: true, foreignCidrs: [] }
    const locate = () => ({ file: 'deploy.yml', line: 9, column: 5 })
    expect(() => makeChoices(aSpec(), nothing, catalogue, locate)).toThrow(
      /deploy.yml:9:5 4 more vCPUs \(ecs.g7.large\): the account has 7 of at most 10 in cn-hangzhou/,
    )
  })
})
