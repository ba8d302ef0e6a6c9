import { describe, expect, test } from 'vitest'
import type { PlanDocument } from '../../../src/infra/plan-document.ts'
import type { Product } from '../../../src/local/api/operation.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra } from '../../support/infra-command.ts'
import { countResources } from '../../support/infra-state.ts'

interface Ids {
  vpc: string
  vswitch: string
  group: string
  instances: string[]
  balancer: string
  serverGroup: string
  eip: string
  database: string
}

type Row = { id: string; tags?: { key: string; value: string }[] }

function idsOf(infra: InfraCloud): Ids {
  const state = infra.local.core.store.toJSON() as Record<string, Row[]>
  const first = (kind: string) => state[kind]![0]!.id
  return {
    vpc: first('vpc'),
    vswitch: first('vswitch'),
    group: first('security-group'),
    instances: state['instance']!.map(({ id }) => id),
    balancer: first('load-balancer'),
    serverGroup: first('vserver-group'),
    eip: first('eip'),
    database: first('database-instance'),
  }
}

type Change = [product: Product, action: string, params: (ids: Ids) => Record<string, unknown>]

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

const listener = ({ balancer }: Ids) => ({ LoadBalancerId: balancer, ListenerPort: 80, ListenerProtocol: 'http' })

const mended: [what: string, changes: Change[], seen: string[]][] = [
  [
    'the name of the VPC',
    [['Vpc', 'ModifyVpcAttribute', ({ vpc }) => ({ VpcId: vpc, VpcName: 'other' })]],
    ['vpc.name'],
  ],
  [
    'the name of a VSwitch',
    [['Vpc', 'ModifyVSwitchAttribute', ({ vswitch }) => ({ VSwitchId: vswitch, VSwitchName: 'other' })]],
    ['vswitch-1.name'],
  ],
  [
    'a security rule that was added',
    [
      [
        'Ecs',
        'AuthorizeSecurityGroup',
        ({ group }) => ({
          SecurityGroupId: group,
          IpProtocol: 'tcp',
          PortRange: '22/22',
          SourceCidrIp: '0.0.0.0/0',
          Policy: 'accept',
          Priority: '1',
        }),
      ],
    ],
    ['security-rules.ingress'],
  ],
  [
    'a security rule that was removed',
    [
      [
        'Ecs',
        'RevokeSecurityGroup',
        ({ group }) => ({
          SecurityGroupId: group,
          IpProtocol: 'tcp',
          PortRange: '8080/8080',
          SourceCidrIp: '10.0.0.0/16',
          Policy: 'accept',
          Priority: '1',
        }),
      ],
    ],
    ['create security-rules'],
  ],
  [
    'the name of an instance',
    [['Ecs', 'ModifyInstanceAttribute', ({ instances }) => ({ InstanceId: instances[0], InstanceName: 'other' })]],
    ['instance-1.name'],
  ],
  [
    'the name of the load balancer',
    [['Slb', 'SetLoadBalancerName', ({ balancer }) => ({ LoadBalancerId: balancer, LoadBalancerName: 'other' })]],
    ['load-balancer.name'],
  ],
  ['a stopped listener', [['Slb', 'StopLoadBalancerListener', listener]], ['listener-80.isRunning']],
  ['a deleted listener', [['Slb', 'DeleteLoadBalancerListener', listener]], ['create listener-80']],
  [
    'the health check of a listener',
    [
      [
        'Slb',
        'SetLoadBalancerHTTPListenerAttribute',
        (ids) => ({
          ...listener(ids),
          HealthCheck: 'on',
          StickySession: 'off',
          HealthCheckURI: '/other',
          HealthyThreshold: 9,
        }),
      ],
    ],
    ['listener-80.healthCheckPath', 'listener-80.healthyThreshold'],
  ],
  [
    'the request time-out of a listener',
    [
      [
        'Slb',
        'SetLoadBalancerHTTPListenerAttribute',
        (ids) => ({ ...listener(ids), HealthCheck: 'on', StickySession: 'off', RequestTimeout: 7 }),
      ],
    ],
    ['listener-80.requestTimeout'],
  ],
  [
    'a server that was taken out of the group',
    [
      [
        'Slb',
        'RemoveVServerGroupBackendServers',
        ({ serverGroup, instances }) => ({
          VServerGroupId: serverGroup,
          BackendServers: JSON.stringify([{ ServerId: instances[1], Port: 8080 }]),
        }),
      ],
    ],
    ['server-group-8080.members'],
  ],
  [
    'the bandwidth of the EIP',
    [['Vpc', 'ModifyEipAddressAttribute', ({ eip }) => ({ AllocationId: eip, Bandwidth: '50' })]],
    ['eip.bandwidthMbps'],
  ],
  [
    'an EIP that was unbound',
    [
      [
        'Vpc',
        'UnassociateEipAddress',
        ({ eip, balancer }) => ({ AllocationId: eip, InstanceId: balancer, InstanceType: 'SlbInstance' }),
      ],
    ],
    ['create eip-binding'],
  ],
  [
    'the class and the storage of the database',
    [
      [
        'Rds',
        'ModifyDBInstanceSpec',
        ({ database }) => ({
          DBInstanceId: database,
          DBInstanceClass: 'mysql.n2.large.2c',
          DBInstanceStorage: 20,
          PayType: 'Postpaid',
        }),
      ],
    ],
    ['database.instanceClass'],
  ],
  [
    'the protection of the database',
    [
      [
        'Rds',
        'ModifyDBInstanceDeletionProtection',
        ({ database }) => ({ DBInstanceId: database, DeletionProtection: false }),
      ],
    ],
    ['database.isProtected'],
  ],
  [
    'our whitelist of the database',
    [
      [
        'Rds',
        'ModifySecurityIps',
        ({ database }) => ({
          DBInstanceId: database,
          DBInstanceIPArrayName: 'alicloud_deploy',
          SecurityIps: '0.0.0.0/0',
        }),
      ],
    ],
    ['database-whitelist.addresses'],
  ],
  [
    'a privilege that was revoked',
    [
      [
        'Rds',
        'RevokeAccountPrivilege',
        ({ database }) => ({ DBInstanceId: database, AccountName: 'todo', DBName: 'todo' }),
      ],
    ],
    ['database-account-todo.schemas'],
  ],
  [
    'an instance that was deleted',
    [['Ecs', 'DeleteInstance', ({ instances }) => ({ InstanceId: instances[1], Force: true })]],
    ['create instance-2', 'server-group-8080.members'],
  ],
]

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

const leftAlone: [what: string, changes: Change[]][] = [
  [
    'a weight, which a rollout owns',
    [
      [
        'Slb',
        'SetVServerGroupAttribute',
        ({ serverGroup, instances }) => ({
          VServerGroupId: serverGroup,
          BackendServers: JSON.stringify([{ ServerId: instances[0], Port: 8080, Weight: 3 }]),
        }),
      ],
    ],
  ],
  [
    'the release tag of an instance',
    [
      [
        'Ecs',
        'TagResources',
        ({ instances }) => ({
          ResourceType: 'instance',
          ResourceId: [instances[0]],
          Tag: [{ Key: 'alicloud-deploy:release', Value: 'v7' }],
        }),
      ],
    ],
  ],
  [
    'a listener made by hand',
    [
      [
        'Slb',
        'CreateLoadBalancerTCPListener',
        ({ balancer }) => ({ LoadBalancerId: balancer, ListenerPort: 2222, BackendServerPort: 22, Bandwidth: -1 }),
      ],
    ],
  ],
  [
    'an instance, a VSwitch and a security group made by hand in the same VPC',
    [
      ['Vpc', 'CreateVSwitch', ({ vpc }) => ({ VpcId: vpc, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.0.77.0/24' })],
      ['Ecs', 'CreateSecurityGroup', ({ vpc }) => ({ VpcId: vpc, SecurityGroupName: 'by-hand' })],
    ],
  ],
  [
    'a whitelist group of somebody else',
    [
      [
        'Rds',
        'ModifySecurityIps',
        ({ database }) => ({ DBInstanceId: database, DBInstanceIPArrayName: 'office', SecurityIps: '192.168.1.1' }),
      ],
    ],
  ],
  [
    'a schema and an account made by hand',
    [
      [
        'Rds',
        'CreateDatabase',
        ({ database }) => ({ DBInstanceId: database, DBName: 'reports', CharacterSetName: 'utf8mb4' }),
      ],
      [
        'Rds',
        'CreateAccount',
        ({ database }) => ({ DBInstanceId: database, AccountName: 'reader', AccountPassword: 'Not-a-secret-2' }),
      ],
    ],
  ],
]

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
