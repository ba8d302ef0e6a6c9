import { beforeEach, describe, expect, test } from 'vitest'
import { VendorError } from '../../../../src/local/api/vendor-error.ts'
import type { DatabaseDriver } from '../../../../src/local/drivers.ts'
import { createLocalCloud, type LocalCloud } from '../../../../src/local/in-process.ts'
import { simulatedDrivers } from '../../../../src/local/simulated.ts'
import { rdsOperations } from '../../../../src/local/rds/operations.ts'
import { assistantOperations } from '../../../../src/local/assistant/operations.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'
import { misfits, responseModel } from '../../../support/sdk-models.ts'

const RegionId = 'cn-hangzhou'

// oxlint-disable-next-line typescript/no-explicit-any -- answers have as many shapes as there are actions
type Body = any

let clock: VirtualClock
let cloud: LocalCloud
/** What the server was asked for, in order. */
let asked: [string, ...unknown[]][]
let called: Set<string>
let problems: string[]
let network: { VPCId: string; first: string; second: string }

beforeEach(async () => {
  clock = new VirtualClock()
  asked = []
  called = new Set()
  problems = []
  const drivers = simulatedDrivers()
  const databases = new Proxy(drivers.databases, {
    get: (target, name: keyof DatabaseDriver) =>
      target[name]
        ? (...args: unknown[]) => (
            asked.push([name, ...args]),
            (target[name] as (...all: unknown[]) => unknown)(...args)
          )
        : undefined,
  })
  cloud = createLocalCloud({ clock, seed: 1, drivers: { ...drivers, databases } })
  network = await makeNetwork()
})

async function call(
  action: string,
  params: Record<string, unknown> = {},
  product: 'Rds' | 'Vpc' | 'Ecs' = 'Rds',
): Promise<Body> {
  const body = await cloud.call({ product, action, params: { RegionId, ...params } })
  called.add(`${product}.${action}`)
  const model = product === 'Vpc' ? undefined : responseModel(product, action)
  if (model) problems.push(...misfits(body, model).map((problem) => `${product}.${action} ${problem}`))
  return body
}

async function makeNetwork() {
  const { VpcId } = await call('CreateVpc', { CidrBlock: '10.0.0.0/8' }, 'Vpc')
  await clock.advance(5_000)
  const vswitch = async (ZoneId: string, CidrBlock: string) => {
    const { VSwitchId } = await call('CreateVSwitch', { VpcId, ZoneId, CidrBlock }, 'Vpc')
    await clock.advance(5_000)
    return VSwitchId as string
  }
  return {
    VPCId: VpcId as string,
    first: await vswitch('cn-hangzhou-h', '10.0.1.0/24'),
    second: await vswitch('cn-hangzhou-i', '10.0.2.0/24'),
  }
}

const wanted = (change: Record<string, unknown> = {}) => ({
  Engine: 'MySQL',
  EngineVersion: '8.0',
  DBInstanceClass: 'mysql.n2.medium.2c',
  DBInstanceStorage: 20,
  DBInstanceStorageType: 'cloud_essd',
  Category: 'HighAvailability',
  DBInstanceNetType: 'Intranet',
  InstanceNetworkType: 'VPC',
  PayType: 'Postpaid',
  SecurityIPList: '10.0.0.0/8',
  VPCId: network.VPCId,
  ZoneId: 'cn-hangzhou-h',
  ZoneIdSlave1: 'cn-hangzhou-i',
  VSwitchId: `${network.first},${network.second}`,
  ...change,
})

const create = (change: Record<string, unknown> = {}) => call('CreateDBInstance', wanted(change))

async function running(change: Record<string, unknown> = {}): Promise<string> {
  const { DBInstanceId } = await create(change)
  await clock.advance(60_000)
  return DBInstanceId as string
}

const attribute = async (DBInstanceId: string) =>
  (await call('DescribeDBInstanceAttribute', { DBInstanceId })).Items.DBInstanceAttribute[0]

async function refusal(work: Promise<unknown>): Promise<[string, number]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof VendorError)) throw new Error(`it was not refused but ended with ${String(error)}`)
  return [error.code, error.httpStatus]
}

describe('CreateDBInstance', () => {
  test('is Creating for a while and then Running, in its zones', async () => {
    const body = await create()
    expect(body).toMatchObject({
      DBInstanceId: expect.stringMatching(/^rm-/),
      Port: '3306',
      ConnectionString: expect.any(String),
    })
    expect(await attribute(body.DBInstanceId)).toMatchObject({ DBInstanceStatus: 'Creating' })
    await clock.advance(10_100)
    expect(await attribute(body.DBInstanceId)).toMatchObject({
      DBInstanceStatus: 'Running',
      MasterZone: 'cn-hangzhou-h',
      SlaveZones: { SlaveZone: [{ ZoneId: 'cn-hangzhou-i' }] },
      VSwitchId: `${network.first},${network.second}`,
      DBInstanceMemory: 4_096,
      Category: 'HighAvailability',
      Port: '3306',
    })
  })

  test('tells the server its VPC address, the runner’s and who may connect', async () => {
    const id = await running()
    expect(asked).toEqual([
      ['create', { instanceId: id, engineVersion: '8.0', privateIp: '10.0.1.1', runnerAddress: '10.0.1.252' }],
      ['setWhitelist', id, ['10.0.0.0/8']],
    ])
  })

  test('checks everything in a dry run and creates nothing', async () => {
    expect(await create({ DryRun: true })).toMatchObject({ DryRun: true, DryRunResult: true })
    expect(await refusal(create({ DryRun: true, DBInstanceStorage: 21 }))).toEqual([
      'InvalidStorage.ValueNotSupport',
      400,
    ])
    expect([(await call('DescribeDBInstances')).TotalRecordCount, asked]).toEqual([0, []])
  })

  test('picks the second zone itself when it is Auto, with one VSwitch', async () => {
    const id = await running({ ZoneIdSlave1: 'Auto', VSwitchId: network.first })
    expect((await attribute(id)).SlaveZones.SlaveZone[0].ZoneId).not.toBe('cn-hangzhou-h')
  })

  test('stays in one zone when both are the same, or when none is named', async () => {
    const same = await running({ ZoneIdSlave1: 'cn-hangzhou-h', VSwitchId: network.first })
    const none = await running({ ZoneIdSlave1: undefined, VSwitchId: network.first })
    for (const id of [same, none])
      expect((await attribute(id)).SlaveZones.SlaveZone).toEqual([{ ZoneId: 'cn-hangzhou-h' }])
  })

  test('gives a Basic instance one node', async () => {
    const id = await running({
      Category: 'Basic',
      DBInstanceClass: 'mysql.n2.medium.1',
      ZoneIdSlave1: undefined,
      VSwitchId: network.first,
    })
    expect((await attribute(id)).SlaveZones.SlaveZone).toEqual([])
  })

  test.each([
    ['InvaildEngineInRegion.ValueNotSupported', 400, { Engine: 'Oracle' }],
    ['InvalidEngineVersion.Malformed', 400, { EngineVersion: '3.23' }],
    ['InvalidDBInstanceClass.NotFound', 404, { DBInstanceClass: 'mysql.no.such' }],
    ['InvalidDBInstanceClass.ValueNotSupport', 400, { Category: 'Basic' }],
    ['InvalidStorage.ValueNotSupport', 400, { DBInstanceStorage: 22 }],
    ['InvalidDBInstanceStorageType.ValueNotSupport', 400, { DBInstanceStorageType: 'local_ssd' }],
    ['InvalidSecurityIPList.Format', 400, { SecurityIPList: '10.0.0.0/33' }],
    ['InvalidSecurityIPList.Duplicate', 400, { SecurityIPList: '10.0.0.1,10.0.0.1' }],
    ['InvalidVpcId.NotFound', 404, { VPCId: 'vpc-none' }],
    ['InvalidVSwitchId.NotFound', 404, { VSwitchId: 'vsw-none,vsw-none' }],
    ['InvalidZoneId.NotFound', 404, { ZoneId: 'cn-hangzhou-z' }],
    ['InvalidDBInstanceDescription.Format', 400, { DBInstanceDescription: '1' }],
    ['MissingParameter', 400, { SecurityIPList: undefined }],
    ['MissingParameter', 400, { VSwitchId: undefined }],
    ['InvalidParameter', 400, { PayType: 'Free' }],
  ])('answers %s (%d)', async (code, status, change) => {
    expect(await refusal(create(change))).toEqual([code, status])
    expect(asked).toEqual([])
  })

  test('wants the VSwitches in the order of the zones', async () => {
    expect(await refusal(create({ VSwitchId: `${network.second},${network.first}` }))).toEqual([
      'InvalidVSwitchId.ZoneMismatch',
      400,
    ])
    expect(await refusal(create({ VSwitchId: network.first }))).toEqual(['InvalidVSwitchId.NumberMismatch', 400])
  })

  test('keeps the VSwitch it is in from being deleted', async () => {
    const id = await running()
    expect((await refusal(call('DeleteVSwitch', { VSwitchId: network.first }, 'Vpc')))[0]).toMatch(
      /^DependencyViolation/,
    )
    await call('DeleteDBInstance', { DBInstanceId: id })
    await clock.advance(10_000)
    await expect(call('DeleteVSwitch', { VSwitchId: network.first }, 'Vpc')).resolves.toBeDefined()
  })
})

describe('an instance that is not Running', () => {
  test.each([
    ['ModifySecurityIps', { SecurityIps: '10.0.0.1' }],
    ['CreateAccount', { AccountName: 'todo', AccountPassword: 'Passw0rd!' }],
    ['CreateDatabase', { DBName: 'todo', CharacterSetName: 'utf8mb4' }],
    ['ModifyDBInstanceSpec', { DBInstanceStorage: 40 }],
    ['RestartDBInstance', {}],
    ['AllocateInstancePublicConnection', { ConnectionStringPrefix: 'prefix', Port: 3306 }],
    ['CreateBackup', {}],
    ['DeleteDBInstance', {}],
  ])('refuses %s', async (action, params) => {
    const { DBInstanceId } = await create()
    expect(await refusal(call(action, { DBInstanceId, ...params }))).toEqual(['OperationDenied.DBInstanceStatus', 403])
  })

  test('is not found when it is not there', async () => {
    expect(await refusal(call('DescribeDBInstanceAttribute', { DBInstanceId: 'rm-none' }))).toEqual([
      'InvalidDBInstanceId.NotFound',
      404,
    ])
  })
})

describe('changes of an instance', () => {
  test('change the class, with a restart, and the storage', async () => {
    const DBInstanceId = await running()
    await call('ModifyDBInstanceSpec', {
      DBInstanceId,
      DBInstanceClass: 'mysql.n2.large.2c',
      DBInstanceStorage: 40,
      PayType: 'Postpaid',
    })
    expect(await attribute(DBInstanceId)).toMatchObject({
      DBInstanceStatus: 'DBInstanceClassChanging',
      DBInstanceStorage: 20,
    })
    await clock.advance(10_000)
    expect(await attribute(DBInstanceId)).toMatchObject({
      DBInstanceStatus: 'Running',
      DBInstanceStorage: 40,
      DBInstanceClass: 'mysql.n2.large.2c',
    })
    expect(asked.at(-1)).toEqual(['restart', DBInstanceId])
    expect(await refusal(call('ModifyDBInstanceSpec', { DBInstanceId, DBInstanceStorage: 20 }))).toEqual([
      'InvalidStorage.ValueNotSupport',
      400,
    ])
  })

  test('switch to the other zone in a failover', async () => {
    const DBInstanceId = await running()
    const { HostInstanceInfos } = await call('DescribeDBInstanceHAConfig', { DBInstanceId })
    const [master, slave] = HostInstanceInfos.NodeInfo
    expect([master.NodeType, slave.NodeType]).toEqual(['Master', 'Slave'])
    expect(await refusal(call('SwitchDBInstanceHA', { DBInstanceId, NodeId: master.NodeId }))).toEqual([
      'InvalidNodeId.NotFound',
      404,
    ])
    await call('SwitchDBInstanceHA', { DBInstanceId, NodeId: slave.NodeId })
    expect((await attribute(DBInstanceId)).DBInstanceStatus).toBe('GuardSwitching')
    await clock.advance(5_000)
    expect(await attribute(DBInstanceId)).toMatchObject({
      MasterZone: 'cn-hangzhou-i',
      SlaveZones: { SlaveZone: [{ ZoneId: 'cn-hangzhou-h' }] },
    })
    expect(asked.at(-1)).toEqual(['failover', DBInstanceId])
  })

  test('do not delete what is protected', async () => {
    const DBInstanceId = await running({ DeletionProtection: true })
    expect(await refusal(call('DeleteDBInstance', { DBInstanceId }))).toEqual([
      'OperationDenied.DeletionProtection',
      403,
    ])
    await call('ModifyDBInstanceDeletionProtection', { DBInstanceId, DeletionProtection: false })
    await call('DeleteDBInstance', { DBInstanceId })
    expect((await attribute(DBInstanceId)).DBInstanceStatus).toBe('Deleting')
    await clock.advance(5_000)
    expect(await refusal(call('DescribeDBInstanceAttribute', { DBInstanceId }))).toEqual([
      'InvalidDBInstanceId.NotFound',
      404,
    ])
    expect(asked.at(-1)).toEqual(['destroy', DBInstanceId])
  })
})

describe('ModifySecurityIps', () => {
  const groups = async (DBInstanceId: string) =>
    Object.fromEntries(
      (await call('DescribeDBInstanceIPArrayList', { DBInstanceId })).Items.DBInstanceIPArray.map((row: Body) => [
        row.DBInstanceIPArrayName,
        row.SecurityIPList,
      ]),
    )

  test('covers, adds to and takes from one group and leaves the others', async () => {
    const DBInstanceId = await running()
    const modify = (SecurityIps: string, ModifyMode?: string) =>
      call('ModifySecurityIps', { DBInstanceId, SecurityIps, ModifyMode, DBInstanceIPArrayName: 'deploy' })
    await modify('10.1.0.1,10.1.0.2')
    await modify('10.1.0.3', 'Append')
    await modify('10.1.0.1', 'Delete')
    expect(await groups(DBInstanceId)).toEqual({ default: '10.0.0.0/8', deploy: '10.1.0.2,10.1.0.3' })
    expect(asked.at(-1)).toEqual(['setWhitelist', DBInstanceId, ['10.0.0.0/8', '10.1.0.2', '10.1.0.3']])
    await modify('10.1.0.2,10.1.0.3', 'Delete')
    expect(await groups(DBInstanceId)).toEqual({ default: '10.0.0.0/8' })
  })

  test('leaves at least one entry in the default group', async () => {
    const DBInstanceId = await running()
    expect(
      (await refusal(call('ModifySecurityIps', { DBInstanceId, SecurityIps: '10.0.0.0/8', ModifyMode: 'Delete' })))[1],
    ).toBe(400)
  })
})

describe('accounts and databases', () => {
  test('become Available and Running, and then take grants', async () => {
    const DBInstanceId = await running()
    await call('CreateAccount', { DBInstanceId, AccountName: 'todo', AccountPassword: 'Passw0rd!' })
    await call('CreateDatabase', { DBInstanceId, DBName: 'todo', CharacterSetName: 'utf8mb4' })
    const account = async () => (await call('DescribeAccounts', { DBInstanceId })).Accounts.DBInstanceAccount[0]
    expect(await account()).toMatchObject({ AccountStatus: 'Unavailable', AccountType: 'Normal' })
    await clock.advance(2_000)
    await call('GrantAccountPrivilege', {
      DBInstanceId,
      AccountName: 'todo',
      DBName: 'todo',
      AccountPrivilege: 'ReadWrite',
    })
    expect(await account()).toMatchObject({
      AccountStatus: 'Available',
      DatabasePrivileges: { DatabasePrivilege: [{ DBName: 'todo', AccountPrivilege: 'ReadWrite' }] },
    })
    expect((await call('DescribeDatabases', { DBInstanceId })).Databases.Database).toMatchObject([
      {
        DBName: 'todo',
        DBStatus: 'Running',
        CharacterSetName: 'utf8mb4',
        Accounts: { AccountPrivilegeInfo: [{ Account: 'todo', AccountPrivilege: 'ReadWrite' }] },
      },
    ])
    await call('RevokeAccountPrivilege', { DBInstanceId, AccountName: 'todo', DBName: 'todo' })
    await call('DeleteDatabase', { DBInstanceId, DBName: 'todo' })
    await call('DeleteAccount', { DBInstanceId, AccountName: 'todo' })
    await clock.advance(2_000)
    expect((await call('DescribeDatabases', { DBInstanceId })).Databases.Database).toEqual([])
    expect(asked.slice(2)).toEqual([
      ['createAccount', DBInstanceId, { name: 'todo', password: 'Passw0rd!', isSuper: false }],
      ['createDatabase', DBInstanceId, 'todo', 'utf8mb4'],
      ['grant', DBInstanceId, 'todo', 'todo', 'ReadWrite'],
      ['revoke', DBInstanceId, 'todo', 'todo'],
      ['deleteAccount', DBInstanceId, 'todo'],
      ['deleteDatabase', DBInstanceId, 'todo'],
    ])
  })

  test.each([
    ['InvalidAccountName.Format', 'CreateAccount', { AccountName: 'Todo', AccountPassword: 'Passw0rd!' }],
    ['InvalidAccountName.Forbid', 'CreateAccount', { AccountName: 'root', AccountPassword: 'Passw0rd!' }],
    ['InvalidAccountPassword.Format', 'CreateAccount', { AccountName: 'todo', AccountPassword: 'password1' }],
    ['InvalidAccountName.NotFound', 'DeleteAccount', { AccountName: 'none' }],
    ['InvalidDBName.Format', 'CreateDatabase', { DBName: '-todo', CharacterSetName: 'utf8mb4' }],
    ['InvalidCharacterSetName.Format', 'CreateDatabase', { DBName: 'todo', CharacterSetName: 'klingon' }],
    ['InvalidDBName.NotFound', 'DeleteDatabase', { DBName: 'none' }],
  ])('answer %s to %s', async (code, action, params) => {
    const DBInstanceId = await running()
    expect((await refusal(call(action, { DBInstanceId, ...params })))[0]).toBe(code)
  })

  test('exist once', async () => {
    const DBInstanceId = await running()
    const account = { DBInstanceId, AccountName: 'todo', AccountPassword: 'Passw0rd!' }
    await call('CreateAccount', account)
    await call('CreateDatabase', { DBInstanceId, DBName: 'todo', CharacterSetName: 'utf8mb4' })
    expect((await refusal(call('CreateAccount', account)))[0]).toBe('InvalidAccountName.Duplicate')
    expect(
      (await refusal(call('CreateDatabase', { DBInstanceId, DBName: 'todo', CharacterSetName: 'utf8mb4' })))[0],
    ).toBe('InvalidDBName.Duplicate')
  })
})

describe('DescribeDBInstances', () => {
  test('finds by tags, text and VPC, and pages', async () => {
    const first = await running({ Tag: [{ Key: 'env', Value: 'dev' }], DBInstanceDescription: 'alpha' })
    const second = await running({ Tag: [{ Key: 'env', Value: 'prod' }], DBInstanceDescription: 'beta' })
    const ids = async (params: Record<string, unknown>) =>
      (await call('DescribeDBInstances', params)).Items.DBInstance.map((row: Body) => row.DBInstanceId)
    expect(await ids({ Tags: '{"env":"dev"}' })).toEqual([first])
    expect(await ids({ SearchKey: 'bet' })).toEqual([second])
    expect(await ids({ VpcId: 'vpc-other' })).toEqual([])
    expect(await ids({ PageSize: 1, PageNumber: 2 })).toEqual([second])
    expect((await call('DescribeDBInstances', { PageSize: 1 })).TotalRecordCount).toBe(2)
    expect((await refusal(call('DescribeDBInstances', { PageSize: 101 })))[1]).toBe(400)
  })
})

describe('parameters', () => {
  test('are checked against their range and handed to the server', async () => {
    const DBInstanceId = await running()
    await call('ModifyParameter', { DBInstanceId, Parameters: '{"wait_timeout":"3600"}' })
    expect(asked.at(-1)![0]).not.toBe('restart')
    const { RunningParameters } = await call('DescribeParameters', { DBInstanceId })
    expect(
      RunningParameters.DBInstanceParameter.find((row: Body) => row.ParameterName === 'wait_timeout').ParameterValue,
    ).toBe('3600')
    for (const Parameters of ['{"wait_timeout":"1"}', '{"no_such":"1"}', '{"ft_min_word_len":"2"}'])
      expect((await refusal(call('ModifyParameter', { DBInstanceId, Parameters })))[1]).toBe(400)
    await call('ModifyParameter', { DBInstanceId, Parameters: '{"ft_min_word_len":"2"}', Forcerestart: true })
    expect((await attribute(DBInstanceId)).DBInstanceStatus).toBe('Restarting')
  })
})

describe('every answer of RDS and Cloud Assistant', () => {
  test('fits the model of the SDK', async () => {
    const DBInstanceId = await running({ Tag: [{ Key: 'env', Value: 'dev' }] })
    const on = (action: string, params: Record<string, unknown> = {}) => call(action, { DBInstanceId, ...params })
    const account = { AccountName: 'todo', AccountPassword: 'Passw0rd!' }
    await on('CheckAccountNameAvailable', account)
    await on('CheckDBNameAvailable', { DBName: 'todo' })
    await on('CreateAccount', account)
    await on('CreateDatabase', { DBName: 'todo', CharacterSetName: 'utf8mb4' })
    await clock.advance(2_000)
    await on('GrantAccountPrivilege', { AccountName: 'todo', DBName: 'todo', AccountPrivilege: 'ReadOnly' })
    for (const [action, params] of [
      ['DescribeAccounts', {}],
      ['DescribeDatabases', {}],
      ['ModifyAccountDescription', { AccountName: 'todo', AccountDescription: 'x' }],
      ['ModifyDBDescription', { DBName: 'todo', DBDescription: 'x' }],
      ['ResetAccountPassword', { ...account, AccountPassword: 'N3wPassword' }],
      ['RevokeAccountPrivilege', { AccountName: 'todo', DBName: 'todo' }],
      ['ModifySecurityIps', { SecurityIps: '10.0.0.1' }],
      ['DescribeDBInstanceIPArrayList', {}],
      ['DescribeResourceUsage', {}],
      ['DescribeDBInstanceNetInfo', {}],
      ['DescribeDBInstanceHAConfig', {}],
      ['DescribeDBInstanceSSL', {}],
      ['DescribeDBInstanceMonitor', {}],
      ['DescribeSQLCollectorPolicy', {}],
      ['DescribeSQLCollectorRetention', {}],
      ['DescribeSecurityGroupConfiguration', {}],
      ['DescribeHASwitchConfig', {}],
      ['DescribeHADiagnoseConfig', {}],
      ['DescribeDBInstanceTDE', {}],
      ['DescribeDBInstances', {}],
      ['DescribeDBInstanceAttribute', {}],
      ['DescribeDBInstanceByTags', {}],
      ['CheckInstanceExist', {}],
      ['DescribeParameters', {}],
      ['ModifyParameter', { Parameters: '{"wait_timeout":"3600"}' }],
      ['DescribeBackupPolicy', {}],
      ['ModifyBackupPolicy', { BackupRetentionPeriod: 8 }],
      ['CreateBackup', {}],
      ['DescribeBackupTasks', {}],
      ['ModifyDBInstanceDescription', { DBInstanceDescription: 'renamed' }],
      ['ModifyDBInstanceDeletionProtection', { DeletionProtection: false }],
      ['ModifyDBInstanceMaintainTime', { MaintainTime: '02:00Z-06:00Z' }],
      ['DescribeTasks', { StartTime: '2026-01-01T00:00Z', EndTime: '2027-01-01T00:00Z' }],
      ['AddTagsToResource', { Tags: '{"a":"1"}' }],
      ['RemoveTagsFromResource', { Tags: '{"a":"1"}' }],
      ['DescribeTags', {}],
      ['DeleteDatabase', { DBName: 'todo' }],
      ['DeleteAccount', { AccountName: 'todo' }],
    ] as const)
      await on(action, params)
    const tagging = { ResourceType: 'INSTANCE', ResourceId: [DBInstanceId] }
    await call('TagResources', { ...tagging, Tag: [{ Key: 'b', Value: '2' }] })
    expect((await call('ListTagResources', tagging)).TagResources.TagResource).toHaveLength(2)
    await call('UntagResources', { ...tagging, TagKey: ['b'] })
    await clock.advance(10_000)
    await on('DescribeBackups')
    await on('AllocateInstancePublicConnection', { ConnectionStringPrefix: 'prefix', Port: 3306 })
    await clock.advance(10_000)
    const { DBInstanceNetInfos } = await on('DescribeDBInstanceNetInfo')
    await on('ReleaseInstancePublicConnection', {
      CurrentConnectionString: DBInstanceNetInfos.DBInstanceNetInfo[1].ConnectionString,
    })
    await clock.advance(10_000)
    await on('RestartDBInstance')
    await clock.advance(10_000)
    await on('ModifyDBInstanceSpec', { DBInstanceStorage: 40 })
    await clock.advance(10_000)
    await call('DescribeInstanceLinkedWhitelistTemplate', { InsName: DBInstanceId })
    const { HostInstanceInfos } = await on('DescribeDBInstanceHAConfig')
    await on('SwitchDBInstanceHA', { NodeId: HostInstanceInfos.NodeInfo[1].NodeId })
    await clock.advance(10_000)
    await on('DeleteDBInstance')
    await call('CreateDBInstance', { ...wanted({ DryRun: true }) })
    await call('DescribeRegions')
    await call('DescribeCharacterSetName', { Engine: 'MySQL' })
    await call('DescribeParameterTemplates', { Engine: 'MySQL', EngineVersion: '8.0' })
    await call('DescribeAvailableZones', { Engine: 'MySQL' })
    const offer = { Engine: 'MySQL', EngineVersion: '8.0', DBInstanceClass: 'mysql.n2.medium.2c' }
    const { DBInstanceClasses } = await call('DescribeAvailableClasses', {
      ...offer,
      ZoneId: 'cn-hangzhou-h',
      Category: 'HighAvailability',
      DBInstanceStorageType: 'cloud_essd',
    })
    expect(DBInstanceClasses.map((row: Body) => row.DBInstanceClass)).toContain('mysql.n2.medium.2c')
    await call('ListClasses', { CommodityCode: 'bards', OrderType: 'BUY' })
    await call('DescribePrice', { ...offer, DBInstanceStorage: 20, Quantity: 1 })
    await assistantScenario()
    expect(problems).toEqual([])
    const all = [...rdsOperations, ...assistantOperations].map(({ product, action }) => `${product}.${action}`)
    expect(all.filter((name) => !called.has(name))).toEqual([])
  })
})

async function assistantScenario(): Promise<void> {
  cloud.core.store
    .collection('instance')
    .add({ id: 'i-1', regionId: RegionId, name: 'one', status: 'Running', startedAtMs: 1, tags: {} } as { id: string })
  await cloud.core.drivers.machines.create({ instanceId: 'i-1', hostname: 'one', address: '127.16.0.1' })
  const on = (action: string, params: Record<string, unknown> = {}) => call(action, params, 'Ecs')
  const InstanceId = ['i-1']
  await on('RunCommand', { Type: 'RunShellScript', CommandContent: 'true', InstanceId })
  const { CommandId } = await on('CreateCommand', { Name: 'kept', Type: 'RunShellScript', CommandContent: 'dHJ1ZQ==' })
  const { InvokeId } = await on('InvokeCommand', { CommandId, InstanceId })
  await on('SendFile', { Name: 'f', TargetDir: '/opt', Content: 'x', InstanceId })
  await clock.advance(10_000)
  await on('StopInvocation', { InvokeId })
  await on('ModifyCommand', { CommandId, Name: 'renamed' })
  for (const action of [
    'DescribeCommands',
    'DescribeInvocations',
    'DescribeInvocationResults',
    'DescribeSendFileResults',
    'DescribeCloudAssistantStatus',
  ])
    await on(action)
  await on('DeleteCommand', { CommandId })
  await on('InstallCloudAssistant', { InstanceId })
}
