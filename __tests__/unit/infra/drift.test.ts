import { describe, expect, test } from 'vitest'
import type { PlanDocument } from '../../../src/infra/plan-document.ts'
import { idsOf, leftAlone, mended, type Change, type Row } from '../../support/drift-table.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra } from '../../support/infra-command.ts'
import { countResources } from '../../support/infra-state.ts'

async function environment(): Promise<{ infra: InfraCloud; byHand: (...changes: Change[]) => Promise<void> }> {
  const infra = new InfraCloud()
  await runInfra(infra, 'provision')
  const byHand = async (...changes: Change[]) => {
    for (const [product, action, params] of changes) {
      await infra.local.call({ product, action, params: { RegionId: 'cn-hangzhou', ...params(idsOf(infra)) } })
      await infra.clock.advance(20_000)
    }
  }
  return { infra, byHand }
}

/** What `--dry-run` says is not as wanted, as `key.property` or `key` for what is missing. */
function differences(plan: unknown): string[] {
  return (plan as PlanDocument).actions.flatMap(({ type, key, changes }) =>
    type === 'no-change'
      ? []
      : changes.length > 0
        ? changes.map(({ property }) => `${key}.${property}`)
        : [`${type} ${key}`],
  )
}

describe('changed behind our back', () => {
  test.each(mended)('%s is seen, named and mended', async (_what, changes, seen) => {
    const { infra, byHand } = await environment()
    await byHand(...changes)
    const { plan } = await runInfra(infra, 'provision', { isDryRun: true })
    expect(differences(plan)).toEqual(seen)
    const outcome = await runInfra(infra, 'provision')
    expect(outcome, outcome.text).toMatchObject({ result: 'succeeded' })
    expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'no-change' })
  })
})

const besideTheFleet: Change[] = [
  [
    'Ecs',
    'RunInstances',
    ({ vswitch, group }) => ({
      ImageId: 'ubuntu_24_04_x64_20G_alibase_20260101.vhd',
      InstanceType: 'ecs.g6.large',
      VSwitchId: vswitch,
      SecurityGroupId: group,
      Tag: [
        { Key: 'alicloud-deploy:env', Value: 'todo/dev' },
        { Key: 'alicloud-deploy:key', Value: 'green-1' },
      ],
    }),
  ],
  [
    'Slb',
    'AddVServerGroupBackendServers',
    ({ serverGroup, instances }) => ({
      VServerGroupId: serverGroup,
      BackendServers: JSON.stringify([{ ServerId: instances.at(-1), Port: 8080, Weight: 50 }]),
    }),
  ],
]

test('a second fleet of a deployment is left alone by provision and removed by destroy', async () => {
  const { infra, byHand } = await environment()
  await byHand(...besideTheFleet)
  expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'no-change' })
  const gone = await runInfra(infra, 'destroy', { options: { yes: true, 'allow-destroy': ['database'] } })
  expect(gone, gone.text).toMatchObject({ exitCode: 0 })
  expect(countResources(infra)).toEqual({})
})

describe('not ours', () => {
  test.each(leftAlone)('%s is no difference and stays', async (_what, changes) => {
    const { infra, byHand } = await environment()
    await byHand(...changes)
    expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'no-change' })
    expect(infra.mutating()).toEqual([])
  })
})

test('a resource whose tags were cloned is refused with both ids, and nothing is touched', async () => {
  const { infra, byHand } = await environment()
  await byHand([
    'Vpc',
    'AllocateEipAddress',
    () => ({
      Bandwidth: '5',
      Tag: [
        { Key: 'alicloud-deploy:env', Value: 'todo/dev' },
        { Key: 'alicloud-deploy:key', Value: 'eip' },
      ],
    }),
  ])
  const ids = (infra.local.core.store.toJSON()['eip'] as Row[]).map(({ id }) => id)
  const refusal = await runInfra(infra, 'provision').catch((error: Error & { code: string }) => error)
  expect(refusal).toMatchObject({ code: 'E_DUPLICATE', exitCode: 4 })
  for (const id of ids) expect((refusal as Error).message).toContain(id)
  expect(infra.mutating()).toEqual([])
})
