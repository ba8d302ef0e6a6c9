import type { Product } from '../../src/local/api/operation.ts'
import { InfraCloud } from './infra-cloud.ts'

export interface Ids {
  lastServerGroup: string
  vpc: string
  vswitch: string
  group: string
  instances: string[]
  balancer: string
  serverGroup: string
  eip: string
  database: string
}

export type Row = { id: string; tags?: { key: string; value: string }[] }

export function idsOf(infra: InfraCloud): Ids {
  const state = infra.local.core.store.toJSON() as Record<string, Row[]>
  const first = (kind: string) => state[kind]![0]!.id
  return {
    vpc: first('vpc'),
    vswitch: first('vswitch'),
    group: first('security-group'),
    instances: state['instance']!.map(({ id }) => id),
    balancer: first('load-balancer'),
    serverGroup: first('vserver-group'),
    lastServerGroup: state['vserver-group']!.at(-1)!.id,
    eip: first('eip'),
    database: first('database-instance'),
  }
}

/** One call that somebody makes in the console. */
export type Change = [product: Product, action: string, params: (ids: Ids) => Record<string, unknown>]

const listener = ({ balancer }: Ids) => ({ LoadBalancerId: balancer, ListenerPort: 80, ListenerProtocol: 'http' })

const setListener = (settings: object): Change => [
  'Slb',
  'SetLoadBalancerHTTPListenerAttribute',
  (ids) => ({ ...listener(ids), HealthCheck: 'on', StickySession: 'off', ...settings }),
]

/** What is seen (`key.property`, or what happens to a whole resource) and set right by the next run. */
export const mended: [what: string, changes: Change[], seen: string[]][] = [
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
    'the class of the database',
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
  [
    'the name of the EIP',
    [['Vpc', 'ModifyEipAddressAttribute', ({ eip }) => ({ AllocationId: eip, Name: 'other' })]],
    ['eip.name'],
  ],
  [
    'the specification of the load balancer',
    [
      [
        'Slb',
        'ModifyLoadBalancerInstanceSpec',
        ({ balancer }) => ({ LoadBalancerId: balancer, LoadBalancerSpec: 'slb.s3.small' }),
      ],
    ],
    ['load-balancer.spec'],
  ],
  ['the port of the health check', [setListener({ HealthCheckConnectPort: 8081 })], ['listener-80.healthCheckPort']],
  ['the interval of the health check', [setListener({ HealthCheckInterval: 9 })], ['listener-80.healthCheckInterval']],
  ['the time-out of the health check', [setListener({ HealthCheckTimeout: 9 })], ['listener-80.healthCheckTimeout']],
  [
    'the failures until a server is unhealthy',
    [setListener({ UnhealthyThreshold: 9 })],
    ['listener-80.unhealthyThreshold'],
  ],
  [
    'the codes of the health check',
    [setListener({ HealthCheckHttpCode: 'http_3xx' })],
    ['listener-80.healthCheckCodes'],
  ],
  [
    'a health check that was switched off',
    [setListener({ HealthCheck: 'off' })],
    ['Kind', 'Path', 'Interval', 'Timeout']
      .map((name) => `listener-80.healthCheck${name}`)
      .concat(['listener-80.healthyThreshold', 'listener-80.unhealthyThreshold', 'listener-80.healthCheckCodes']),
  ],
  ['the idle time-out of a listener', [setListener({ IdleTimeout: 33 })], ['listener-80.idleTimeout']],
  [
    'a cookie that somebody made sticky',
    [setListener({ StickySession: 'on', StickySessionType: 'insert', CookieTimeout: 60 })],
    ['listener-80.stickySession'],
  ],
  ['the scheduler of a listener', [setListener({ Scheduler: 'rr' })], ['listener-80.scheduler']],
  [
    'a listener that sends to another group',
    [
      ['Slb', 'CreateVServerGroup', ({ balancer }) => ({ LoadBalancerId: balancer, VServerGroupName: 'by-hand' })],
      [
        'Slb',
        'SetLoadBalancerHTTPListenerAttribute',
        (ids) => ({
          ...listener(ids),
          HealthCheck: 'on',
          StickySession: 'off',
          VServerGroup: 'on',
          VServerGroupId: ids.lastServerGroup,
        }),
      ],
    ],
    ['listener-80.serverGroup'],
  ],
  [
    'the name of the database',
    [
      [
        'Rds',
        'ModifyDBInstanceDescription',
        ({ database }) => ({ DBInstanceId: database, DBInstanceDescription: 'other' }),
      ],
    ],
    ['database.name'],
  ],
]

/** What is no difference, because it is not ours. */
export const leftAlone: [what: string, changes: Change[]][] = [
  [
    'storage of the database that has grown',
    [
      [
        'Rds',
        'ModifyDBInstanceSpec',
        ({ database }) => ({ DBInstanceId: database, DBInstanceStorage: 40, PayType: 'Postpaid' }),
      ],
    ],
  ],
  [
    'the type of an instance where deploy.yml says auto',
    [
      ['Ecs', 'StopInstance', ({ instances }) => ({ InstanceId: instances[0] })],
      ['Ecs', 'ModifyInstanceSpec', ({ instances }) => ({ InstanceId: instances[0], InstanceType: 'ecs.g6.xlarge' })],
      ['Ecs', 'StartInstance', ({ instances }) => ({ InstanceId: instances[0] })],
    ],
  ],
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

/** Attributes that nobody can change by hand, or that are chosen once and then nobody's business, and why. */
export const notCompared: Readonly<Record<string, string>> = {
  'vpc.cidr': 'no call changes the block of a VPC',
  'vswitch.zoneId': 'no call moves a VSwitch',
  'vswitch.cidr': 'no call changes the block of a VSwitch',
  'security-group.name': 'chosen once; the tags find the group',
  'key-pair.name': 'the name is the identity',
  'ram-role.name': 'the name is the identity',
  'instance.imageId': 'a rollout moves instances to new images',
  'instance.vswitch': 'no call moves an instance to another zone',
  'instance.zoneId': 'no call moves an instance to another zone',
  'instance.type': 'compared when deploy.yml names a type; `auto` keeps what is there',
  'instance.outOfService': 'a note of provision to itself, on the instance',
  'instance.settings': 'a digest of disk and user data, which no call reads back; a lost tag is no difference',
  'load-balancer.vswitch': 'no call moves a load balancer',
  'server-group.backendPort': 'the port is in the name of the group',
  'certificate.source': 'a certificate is never changed, a new one replaces it',
  'listener.port': 'the port is the identity',
  'listener.redirectTo': 'no call changes where a listener redirects to',
  'listener.protocol': 'no call changes the protocol of a listener',
  'listener.connectionDrain': 'of tcp listeners only, compared like the time-outs',
  'eip-binding.target': 'what it is bound to is compared, by `boundTo`',
  'domain-record.zone': 'the name is the identity',
  'domain-record.rr': 'the name is the identity',
  'nat-gateway.vswitch': 'no call moves a NAT gateway',
  'nat-eip-binding.target': 'what it is bound to is compared, by `boundTo`',
  'snat-entry.vswitch': 'the VSwitch is the identity',
  'database.storageGiB': 'more than asked for is enough, as RDS never takes storage back; less is mended',
  'database.vswitches': 'a failover swaps them',
  'database-schema.name': 'the name is the identity',
  'database-schema.charset': 'what tables have is up to the migrations',
  'database-account.name': 'the name is the identity',
  'bucket.name': 'the name is the identity',
  'bucket.expiry': 'set whenever our rules change; what others changed since is left alone',
}

/** Seen and mended like the rest; their tests are with the parts of an environment that few have, and the bucket's. */
export const mendedElsewhere: Readonly<Record<string, string>> = {
  'bucket.acl': 'bucket.test.ts',
  'listener.certificate': 'extras-change.test.ts',
  'instance.ramRole': 'extras-drift.test.ts',
  'ram-role.policies': 'extras-drift.test.ts',
  'domain-record.address': 'extras-drift.test.ts',
  'nat-gateway.name': 'extras-drift.test.ts',
  'nat-eip.bandwidthMbps': 'extras-drift.test.ts',
  'nat-eip-binding.boundTo': 'extras-drift.test.ts',
  'snat-entry.address': 'extras-drift.test.ts',
}

/** Compared by the same rules as their neighbours, and not yet changed by hand in a test. */
export const comparedOnly: readonly string[] = ['nat-eip.name', 'domain-record.ttlSeconds', 'domain-record.remark']

/** Seen and refused, as setting it back means a new resource; `--allow-replace` consents. */
export const refused: Readonly<Record<string, string>> = {
  'instance.keyPair': 'refused unless --allow-replace names instances',
  'database.engineVersion': 'refused unless --allow-replace names the database',
  'database.storageType': 'refused unless --allow-replace names the database',
  'database.category': 'refused unless --allow-replace names the database',
}
