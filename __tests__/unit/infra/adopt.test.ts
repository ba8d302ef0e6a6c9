import { describe, expect, test } from 'vitest'
import type { PlanDocument } from '../../../src/infra/plan-document.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra } from '../../support/infra-command.ts'
import { countResources } from '../../support/infra-state.ts'

/** A VPC and an EIP that a person made in the console. */
async function madeByHand(infra: InfraCloud): Promise<{ vpc: string; eip: string }> {
  const RegionId = 'cn-hangzhou'
  const call = (action: string, params: object) =>
    infra.local.call({ product: 'Vpc', action, params: { RegionId, ...params } }) as Promise<Record<string, string>>
  const { VpcId } = await call('CreateVpc', { CidrBlock: '10.0.0.0/16', VpcName: 'by hand' })
  const { AllocationId } = await call('AllocateEipAddress', { Bandwidth: '5' })
  await infra.clock.advance(5_000)
  return { vpc: VpcId!, eip: AllocationId! }
}

const adopting = (...texts: string[]) => ({ options: { adopt: texts } })

describe('--adopt', () => {
  test('takes resources over instead of making others, and destroy then removes them', async () => {
    const infra = new InfraCloud()
    const { vpc, eip } = await madeByHand(infra)
    const outcome = await runInfra(infra, 'provision', adopting(`vpc=${vpc}`, `eip=${eip}`))
    expect(outcome, outcome.text).toMatchObject({ result: 'succeeded', extra: { outputs: { vpcId: vpc } } })
    expect(countResources(infra)).toMatchObject({ vpc: 1, eip: 1 })
    expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'no-change' })
    await runInfra(infra, 'destroy', { options: { yes: true, 'allow-destroy': ['database'] } })
    expect(countResources(infra)).toEqual({})
  })

  test('a second time changes nothing', async () => {
    const infra = new InfraCloud()
    const { vpc } = await madeByHand(infra)
    await runInfra(infra, 'provision', adopting(`vpc=${vpc}`))
    expect(await runInfra(infra, 'provision', adopting(`vpc=${vpc}`))).toMatchObject({ result: 'no-change' })
  })

  test('--dry-run shows the plan after the adoption, and makes no call', async () => {
    const infra = new InfraCloud()
    const { vpc } = await madeByHand(infra)
    const outcome = await runInfra(infra, 'provision', { ...adopting(`vpc=${vpc}`), isDryRun: true })
    const { adoptions, actions } = outcome.plan as PlanDocument & { adoptions: unknown }
    expect(adoptions).toEqual([{ call: 'vpc:TagResources', key: 'vpc', id: vpc }])
    expect(actions.find(({ key }) => key === 'vpc')).toMatchObject({
      type: 'update',
      id: vpc,
      changes: [{ property: 'name', from: 'by hand', to: 'todo-dev-vpc' }],
    })
    expect(outcome.text).toMatch(/^Would take over, by writing tags:\n.*\n\nAnd then:\n/)
    expect(infra.mutating()).toEqual([])
  })

  test('refuses what does not exist and what makes no sense', async () => {
    const infra = new InfraCloud()
    await expect(runInfra(infra, 'provision', adopting('vpc=vpc-unknown'))).rejects.toMatchObject({
      code: 'E_NOT_ADOPTABLE',
    })
    await expect(runInfra(infra, 'provision', adopting('balcony=b-1', 'vpc'))).rejects.toMatchObject({ exitCode: 3 })
  })
})
