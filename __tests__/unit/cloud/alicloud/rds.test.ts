import { describe, expect, test } from 'vitest'
import { createDatabases } from '../../../../src/cloud/alicloud/rds.ts'
import type { RpcRequest } from '../../../../src/cloud/alicloud/rpc.ts'
import { fakeGateway, lostAnswer, vendorError } from './fake-caller.ts'

const attribute = (change: object = {}) => ({
  Items: {
    DBInstanceAttribute: [
      {
        DBInstanceId: 'rm-1',
        DBInstanceDescription: 'todo-dev-database',
        DBInstanceStatus: 'Running',
        Engine: 'MySQL',
        EngineVersion: '8.0',
        DBInstanceClass: 'mysql.n2.medium.2c',
        DBInstanceStorage: 20,
        DBInstanceStorageType: 'cloud_essd',
        Category: 'HighAvailability',
        MasterZone: 'cn-hangzhou-h',
        SlaveZones: { SlaveZone: [{ ZoneId: 'cn-hangzhou-i' }] },
        VpcId: 'vpc-1',
        VSwitchId: 'vsw-1',
        ConnectionString: 'rm-1.mysql.rds.aliyuncs.com',
        Port: '3306',
        DeletionProtection: true,
        ...change,
      },
    ],
  },
})

describe('databases', () => {
  test('are described with their zones and tags', async () => {
    const { api, of } = fakeGateway({
      DescribeDBInstances: { TotalRecordCount: 1, Items: { DBInstance: [{ DBInstanceId: 'rm-1' }] } },
      DescribeDBInstanceAttribute: attribute(),
      ListTagResources: {
        TagResources: { TagResource: [{ ResourceId: 'rm-1', TagKey: 'alicloud-deploy:env', TagValue: 'todo/dev' }] },
      },
    })
    await expect(
      createDatabases(api).describeDatabases({ tags: { 'alicloud-deploy:env': 'todo/dev' } }),
    ).resolves.toMatchObject([
      {
        id: 'rm-1',
        zoneId: 'cn-hangzhou-h',
        slaveZoneIds: ['cn-hangzhou-i'],
        port: 3306,
        deletionProtection: true,
        tags: { 'alicloud-deploy:env': 'todo/dev' },
      },
    ])
    expect(of('DescribeDBInstances')[0]?.query.Tags).toBe('{"alicloud-deploy:env":"todo/dev"}')
  })

  test('that are gone are left out', async () => {
    const { api } = fakeGateway({
      DescribeDBInstanceAttribute: vendorError('InvalidDBInstanceId.NotFound', { status: 404 }),
    })
    await expect(createDatabases(api).describeDatabases({ ids: ['rm-1'] })).resolves.toEqual([])
  })

  test('are made in several zones with one VSwitch for each', async () => {
    const { api, of } = fakeGateway({
      CreateDBInstance: { DBInstanceId: 'rm-1', ConnectionString: 'host', Port: '3306' },
    })
    await expect(
      createDatabases(api).createDatabase({
        name: 'db',
        engine: 'MySQL',
        engineVersion: '8.0',
        instanceClass: 'c',
        storageGiB: 20,
        category: 'HighAvailability',
        vpcId: 'vpc-1',
        zoneIds: ['h', 'i'],
        vswitchIds: ['vsw-h', 'vsw-i'],
        allowedAddresses: ['10.0.0.0/16'],
        tags: {},
        clientToken: 'token',
      }),
    ).resolves.toEqual({ id: 'rm-1', host: 'host', port: 3306 })
    expect(of('CreateDBInstance')[0]?.query).toMatchObject({
      ZoneId: 'h',
      ZoneIdSlave1: 'i',
      VSwitchId: 'vsw-h,vsw-i',
      SecurityIPList: '10.0.0.0/16',
      ClientToken: 'token',
      PayType: 'Postpaid',
    })
  })

  test('that are changing are waited for', async () => {
    let refusals = 3
    const { api, clock, of } = fakeGateway({
      CreateDatabase: () => {
        if (refusals-- > 0) throw vendorError('OperationDenied.DBInstanceStatus', { status: 403 })
        return {}
      },
      DescribeDatabases: { Databases: { Database: [] } },
    })
    await clock.run(createDatabases(api).createSchema('rm-1', { name: 'todo', charset: 'utf8mb4' }))
    expect(of('CreateDatabase')).toHaveLength(4)
  })

  test('get an account once even when the answer got lost', async () => {
    const { api, clock, of } = fakeGateway({
      CreateAccount: lostAnswer(),
      DescribeAccounts: {
        TotalRecordCount: 1,
        Accounts: { DBInstanceAccount: [{ AccountName: 'todo', AccountStatus: 'Available', AccountType: 'Normal' }] },
      },
    })
    await clock.run(
      createDatabases(api).createAccount('rm-1', { name: 'todo', password: 'Secret_123', type: 'Normal' }),
    )
    expect(of('CreateAccount')).toHaveLength(1)
  })

  test('close a group of addresses whose last entry cannot be deleted', async () => {
    const { api, of } = fakeGateway({
      DescribeDBInstanceIPArrayList: {
        Items: { DBInstanceIPArray: [{ DBInstanceIPArrayName: 'ci', SecurityIPList: '1.2.3.4,5.6.7.8' }] },
      },
      ModifySecurityIps: ({ query }: RpcRequest) => {
        if (query.ModifyMode === 'Delete') throw vendorError('InvalidSecurityIPList.Empty')
        return {}
      },
    })
    await createDatabases(api).deleteWhitelist('rm-1', 'ci')
    await createDatabases(api).deleteWhitelist('rm-1', 'absent')
    expect(of('ModifySecurityIps').map(({ query }) => [query.ModifyMode, query.SecurityIps])).toEqual([
      ['Delete', '1.2.3.4,5.6.7.8'],
      ['Cover', '127.0.0.1'],
    ])
  })

  test('are offered per zone, pairs of zones left out', async () => {
    const zone = (ZoneId: string, StorageType: string) => ({
      ZoneId,
      SupportedEngines: [
        {
          Engine: 'MySQL',
          SupportedEngineVersions: [
            {
              Version: '8.0',
              SupportedCategorys: [{ Category: 'HighAvailability', SupportedStorageTypes: [{ StorageType }] }],
            },
          ],
        },
      ],
    })
    const { api, of } = fakeGateway({
      DescribeAvailableZones: {
        AvailableZones: [zone('h', 'cloud_essd'), zone('i', 'local_ssd'), zone('cn-MAZ6(b,f)', 'cloud_essd')],
      },
      DescribeAvailableClasses: ({ query }: RpcRequest) => ({
        DBInstanceClasses: [{ DBInstanceClass: `class-of-${query.ZoneId}` }],
      }),
    })
    await expect(
      createDatabases(api).describeOffers({ engineVersion: '8.0', category: 'HighAvailability' }),
    ).resolves.toEqual([
      { zoneId: 'h', instanceClasses: ['class-of-h'] },
      { zoneId: 'i', instanceClasses: ['class-of-i'] },
    ])
    expect(of('DescribeAvailableClasses').map(({ query }) => query.DBInstanceStorageType)).toEqual([
      'cloud_essd',
      'local_ssd',
    ])
  })
})
