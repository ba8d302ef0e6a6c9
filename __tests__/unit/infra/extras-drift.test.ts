import { describe, expect, test } from 'vitest'
import type { PlanDocument } from '../../../src/infra/plan-document.ts'
import type { Product } from '../../../src/local/api/operation.ts'
import type { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra } from '../../support/infra-command.ts'
import {
  cloudWithDomain,
  completeExtras,
  directoryWithCertificate,
  everything,
  rowsOf,
} from '../../support/infra-extras.ts'
import { countResources } from '../../support/infra-state.ts'

type Change = [product: Product, action: string, params: (infra: InfraCloud) => Record<string, unknown>]

const gateway = (infra: InfraCloud) => rowsOf(infra, 'nat-gateway')[0]!
const entry = (infra: InfraCloud) => rowsOf(infra, 'snat-entry')[0]!
const natEip = (infra: InfraCloud) =>
  rowsOf(infra, 'eip').find(({ tags }) => JSON.stringify(tags).includes('"nat-eip"'))!
const record = (infra: InfraCloud) => rowsOf(infra, 'resolution-record').find(({ rr }) => rr === 'dev')!
const instance = (infra: InfraCloud) => rowsOf(infra, 'instance')[0]!
const policy = (name: string) => ({ RoleName: 'todo-dev-instances', PolicyName: name, PolicyType: 'System' })

const mended: [what: string, changes: Change[], seen: string[]][] = [
  [
    'the name of the NAT gateway',
    [['Vpc', 'ModifyNatGatewayAttribute', (infra) => ({ NatGatewayId: gateway(infra).id, Name: 'other' })]],
    ['nat-gateway.name'],
  ],
  [
    'the bandwidth of its address',
    [['Vpc', 'ModifyEipAddressAttribute', (infra) => ({ AllocationId: natEip(infra).id, Bandwidth: '50' })]],
    ['nat-eip.bandwidthMbps'],
  ],
  [
    'a SNAT entry that was deleted',
    [
      [
        'Vpc',
        'DeleteSnatEntry',
        (infra) => ({ SnatTableId: entry(infra)['snatTableId'], SnatEntryId: entry(infra).id }),
      ],
    ],
    ['create snat-vswitch-1'],
  ],
  [
    'a NAT gateway that was deleted with all it had',
    [['Vpc', 'DeleteNatGateway', (infra) => ({ NatGatewayId: gateway(infra).id, Force: true })]],
    ['create nat-gateway', 'create nat-eip-binding', 'create snat-vswitch-1', 'create snat-vswitch-2'],
  ],
  [
    'the address of the domain record',
    [
      [
        'Alidns',
        'UpdateDomainRecord',
        (infra) => ({ RecordId: record(infra).id, RR: 'dev', Type: 'A', Value: '192.0.2.1' }),
      ],
    ],
    ['domain-record-dev.example.com.address'],
  ],
  [
    'a domain record that was deleted',
    [['Alidns', 'DeleteDomainRecord', (infra) => ({ RecordId: record(infra).id })]],
    ['create domain-record-dev.example.com'],
  ],
  [
    'a policy that was taken off the role, and one that was put on',
    [
      ['Ram', 'DetachPolicyFromRole', () => policy('AliyunLogFullAccess')],
      ['Ram', 'AttachPolicyToRole', () => policy('AdministratorAccess')],
    ],
    ['ram-role-todo-dev-instances.policies'],
  ],
  [
    'an instance without its role',
    [
      [
        'Ecs',
        'DetachInstanceRamRole',
        (infra) => ({ InstanceIds: JSON.stringify([instance(infra).id]), RamRoleName: 'todo-dev-instances' }),
      ],
    ],
    ['instance-1.ramRole'],
  ],
]

describe('extras changed behind our back', () => {
  test.each(mended)('%s is seen, named and mended', async (_what, changes, seen) => {
    const infra = await cloudWithDomain()
    const run = everything(directoryWithCertificate(infra.clock.now()))
    await runInfra(infra, 'provision', run)
    await infra.clock.advance(5_000)
    for (const [product, action, params] of changes) {
      await infra.local.call({ product, action, params: { RegionId: 'cn-hangzhou', ...params(infra) } })
      await infra.clock.advance(20_000)
    }
    const { plan } = await runInfra(infra, 'provision', { ...run, isDryRun: true })
    const differences = (plan as PlanDocument).actions.flatMap(({ type, key, changes: found }) =>
      type === 'no-change'
        ? []
        : found.length > 0
          ? found.map(({ property }) => `${key}.${property}`)
          : `${type} ${key}`,
    )
    expect(differences).toEqual(seen)
    const outcome = await runInfra(infra, 'provision', run)
    expect(outcome, outcome.text).toMatchObject({ result: 'succeeded' })
    expect(await runInfra(infra, 'provision', run)).toMatchObject({ result: 'no-change' })
    expect(countResources(infra)).toEqual(completeExtras)
  })
})

test('the domain record follows an address that had to be made anew', async () => {
  const infra = await cloudWithDomain()
  const run = everything(directoryWithCertificate(infra.clock.now()))
  await runInfra(infra, 'provision', run)
  const eip = rowsOf(infra, 'eip').find(({ tags }) => JSON.stringify(tags).includes('"eip"'))!
  const call = (action: string, params: object) =>
    infra.local.call({ product: 'Vpc', action, params: { RegionId: 'cn-hangzhou', AllocationId: eip.id, ...params } })
  await call('UnassociateEipAddress', {})
  await infra.clock.advance(5_000)
  await call('ReleaseEipAddress', {})
  await infra.clock.advance(5_000)
  // The address itself may be given out again; somebody else takes it here.
  await call('AllocateEipAddress', { AllocationId: undefined })
  const outcome = await runInfra(infra, 'provision', run)
  expect(outcome, outcome.text).toMatchObject({ result: 'succeeded' })
  const now = rowsOf(infra, 'eip').find(({ tags }) => JSON.stringify(tags).includes('"eip"'))!
  expect(now['address']).not.toBe(eip['address'])
  expect(record(infra)['value']).toBe(now['address'])
})
