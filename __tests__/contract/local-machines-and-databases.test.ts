import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Product } from '../../src/local/api/operation.ts'
import { findDatabaseProgram } from '../../src/local/mysql/find-server.ts'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'

const program = await findDatabaseProgram()
const RegionId = 'cn-hangzhou'

// oxlint-disable-next-line typescript/no-explicit-any -- answers have as many shapes as there are actions
type Body = any

describe.skipIf(!program)('the API over real machines and databases', () => {
  let directory = ''
  let local: RunningLocalCloud
  let network: { VpcId: string; VSwitchId: string; SecurityGroupId: string }
  let instanceId = ''
  let databaseId = ''

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'local-real-'))
    local = await startLocalCloud({ port: 0, ossPort: 0, dataDirectory: directory, timeScale: 50, log: () => {} })
    network = await makeNetwork()
    instanceId = await runInstance()
    databaseId = await createDatabase()
  })

  afterAll(async () => {
    await local.close()
    await rm(directory, { recursive: true, force: true, maxRetries: 5 })
  })

  const call = (product: Product, action: string, params: Record<string, unknown> = {}): Promise<Body> =>
    local.cloud.call({ product, action, params: { RegionId, ...params } })

  /** Asks again until the answer is not undefined; the test's own time-out ends it. */
  async function until<T>(ask: () => Promise<T | undefined | false>): Promise<T> {
    for (;;) {
      const answer = await ask()
      if (answer !== undefined && answer !== false) return answer
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  async function makeNetwork() {
    const { VpcId } = await call('Vpc', 'CreateVpc', { CidrBlock: '10.0.0.0/8' })
    await until(async () => (await call('Vpc', 'DescribeVpcs', { VpcId })).Vpcs.Vpc[0].Status === 'Available')
    const { VSwitchId } = await call('Vpc', 'CreateVSwitch', {
      VpcId,
      ZoneId: 'cn-hangzhou-h',
      CidrBlock: '10.0.1.0/24',
    })
    await until(
      async () => (await call('Vpc', 'DescribeVSwitches', { VSwitchId })).VSwitches.VSwitch[0].Status === 'Available',
    )
    const { SecurityGroupId } = await call('Ecs', 'CreateSecurityGroup', { VpcId })
    return { VpcId, VSwitchId, SecurityGroupId }
  }

  async function instance(id: string): Promise<Body> {
    return (await call('Ecs', 'DescribeInstances', { InstanceIds: JSON.stringify([id]) })).Instances.Instance[0]
  }

  async function runInstance(change: Record<string, unknown> = {}): Promise<string> {
    const { Images } = await call('Ecs', 'DescribeImages', { ImageOwnerAlias: 'system', OSType: 'linux' })
    const { InstanceIdSets } = await call('Ecs', 'RunInstances', {
      ImageId: Images.Image[0].ImageId,
      InstanceType: 'ecs.c6.large',
      VSwitchId: network.VSwitchId,
      SecurityGroupId: network.SecurityGroupId,
      ...change,
    })
    const [id] = InstanceIdSets.InstanceIdSet
    await until(async () => (await instance(id)).Status === 'Running')
    return id
  }

  /** Runs a script through Cloud Assistant and gives its row when it has ended. */
  async function assist(CommandContent: string, params: Record<string, unknown> = {}): Promise<Body> {
    const { InvokeId } = await call('Ecs', 'RunCommand', {
      Type: 'RunShellScript',
      CommandContent,
      InstanceId: [instanceId],
      ...params,
    })
    return until(async () => {
      const { Invocation } = await call('Ecs', 'DescribeInvocationResults', { InvokeId, ContentEncoding: 'PlainText' })
      const [row] = Invocation.InvocationResults.InvocationResult
      return row.FinishedTime !== '' && row
    })
  }

  const isRunning = async () =>
    (await call('Rds', 'DescribeDBInstanceAttribute', { DBInstanceId: databaseId })).Items.DBInstanceAttribute[0]
      .DBInstanceStatus === 'Running'

  async function createDatabase(): Promise<string> {
    const { DBInstanceId } = await call('Rds', 'CreateDBInstance', {
      Engine: 'MySQL',
      EngineVersion: '8.0',
      DBInstanceClass: 'mysql.n2.medium.2c',
      DBInstanceStorage: 20,
      DBInstanceNetType: 'Intranet',
      PayType: 'Postpaid',
      SecurityIPList: '127.0.0.1',
      VPCId: network.VpcId,
      VSwitchId: network.VSwitchId,
      ZoneId: 'cn-hangzhou-h',
    })
    databaseId = DBInstanceId
    await until(isRunning)
    const on = (action: string, params: Record<string, unknown>) => call('Rds', action, { DBInstanceId, ...params })
    await on('CreateAccount', { AccountName: 'todo', AccountPassword: 'Passw0rd!' })
    await on('CreateDatabase', { DBName: 'todo', CharacterSetName: 'utf8mb4' })
    await until(
      async () => (await on('DescribeAccounts', {})).Accounts.DBInstanceAccount[0].AccountStatus === 'Available',
    )
    await until(async () => (await on('DescribeDatabases', {})).Databases.Database[0].DBStatus === 'Running')
    await on('GrantAccountPrivilege', { AccountName: 'todo', DBName: 'todo', AccountPrivilege: 'ReadWrite' })
    return DBInstanceId
  }

  async function connect() {
    const { DBInstanceNetInfos } = await call('Rds', 'DescribeDBInstanceNetInfo', { DBInstanceId: databaseId })
    const [{ ConnectionString, Port }] = DBInstanceNetInfos.DBInstanceNetInfo
    const connection = await createConnection({
      host: ConnectionString,
      port: Number(Port),
      user: 'todo',
      password: 'Passw0rd!',
      database: 'todo',
    })
    connection.on('error', () => {})
    onTestFinished(() => connection.destroy())
    return connection
  }

  test('a command runs in its instance and answers what it said', async () => {
    const { HostName } = await instance(instanceId)
    expect(await assist('hostname; exit 3')).toMatchObject({
      InvocationStatus: 'Failed',
      ExitCode: 3,
      Output: `${HostName}\n`,
    })
  })

  test('a command that takes too long is killed', async () => {
    expect(await assist('sleep 30', { Timeout: 1 })).toMatchObject({
      InvocationStatus: 'Timeout',
      ErrorCode: 'ExecutionTimeout',
    })
  })

  test('a command is refused a directory and a user that are not there', async () => {
    expect(await assist('true', { WorkingDir: '/nowhere' })).toMatchObject({
      InvocationStatus: 'Invalid',
      ErrorCode: 'DirectoryNotExists',
    })
    expect(await assist('true', { Username: 'nobody-here' })).toMatchObject({
      InvocationStatus: 'Invalid',
      ErrorCode: 'AccountNotExists',
    })
  })

  test('a file arrives with its mode and is not overwritten by accident', async () => {
    const send = async (Content: string) => {
      const { InvokeId } = await call('Ecs', 'SendFile', {
        Name: 'app.conf',
        TargetDir: '/etc/app',
        Content,
        FileMode: '0640',
        InstanceId: [instanceId],
      })
      return until(async () => {
        const { Invocations } = await call('Ecs', 'DescribeSendFileResults', { InvokeId })
        const { InvocationStatus } = Invocations.Invocation[0]
        return InvocationStatus !== 'Pending' && InvocationStatus !== 'Running' && InvocationStatus
      })
    }
    expect([await send('a=1'), await send('a=2')]).toEqual(['Success', 'Failed'])
    expect((await assist('cat /etc/app/app.conf; stat -c " %a %U" /etc/app/app.conf')).Output).toBe('a=1 640 root\n')
  })

  test('an instance made from another’s image has its files', async () => {
    await assist('echo golden > /opt/marker')
    const { ImageId } = await call('Ecs', 'CreateImage', { InstanceId: instanceId, ImageName: 'golden' })
    // It is listed as Available a moment before it can be used.
    await until(async () => (await call('Ecs', 'DescribeImages', { ImageId })).Images.Image[0]?.Usable)
    const InstanceId = [await runInstance({ ImageId })]
    expect((await assist('cat /opt/marker', { InstanceId })).Output).toBe('golden\n')
  })

  test('a database lets in who is on its whitelist, by VPC address', async () => {
    await expect(connect()).rejects.toThrow('client ip is 10.0.1.252')
    const { VpcAttributes } = await instance(instanceId)
    const [privateIp] = VpcAttributes.PrivateIpAddress.IpAddress
    const on = (SecurityIps: string) =>
      call('Rds', 'ModifySecurityIps', { DBInstanceId: databaseId, DBInstanceIPArrayName: 'app', SecurityIps })
    await on(privateIp)
    const { DBInstanceNetInfos } = await call('Rds', 'DescribeDBInstanceNetInfo', { DBInstanceId: databaseId })
    const host = DBInstanceNetInfos.DBInstanceNetInfo[0].ConnectionString
    const greeting = `#!/usr/bin/env node
require('node:net').connect(3306, '${host}').once('data', (packet) => { console.log(packet[4] === 255 ? 'refused' : 'greeted'); process.exit() })`
    expect((await assist(greeting)).Output).toBe('greeted\n')
    await expect(connect()).rejects.toThrow('ip not in whitelist')
    await on('10.0.0.0/8')
    await expect(connect()).resolves.toBeDefined()
  })

  test('a database survives a switch to its other node', async () => {
    const connection = await connect()
    await connection.query('CREATE TABLE kept (a INT)')
    await connection.query('INSERT INTO kept VALUES (1)')
    const { HostInstanceInfos } = await call('Rds', 'DescribeDBInstanceHAConfig', { DBInstanceId: databaseId })
    await call('Rds', 'SwitchDBInstanceHA', { DBInstanceId: databaseId, NodeId: HostInstanceInfos.NodeInfo[1].NodeId })
    await until(isRunning)
    await expect(connection.query('SELECT 1')).rejects.toThrow()
    const [rows] = await (await connect()).query('SELECT a FROM kept')
    expect(rows).toEqual([{ a: 1 }])
  })
})
