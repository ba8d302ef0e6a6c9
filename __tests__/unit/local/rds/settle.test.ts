import { expect, test } from 'vitest'
import { resume } from '../../../../src/local/resume.ts'
import { aNetwork, aSimulatedCloud, type SimulatedCloud } from '../../../support/simulated-cloud.ts'

/** The same cloud after its process ended and began again: what was still to come never comes. */
async function restart(cloud: SimulatedCloud): Promise<string[]> {
  const logged: string[] = []
  cloud.cloud.core.cancelPending()
  await resume(cloud.cloud.core, (line) => logged.push(line))
  return logged
}

async function aDatabase(cloud: SimulatedCloud): Promise<string> {
  const network = await aNetwork(cloud)
  const { DBInstanceId } = await cloud.call('Rds', 'CreateDBInstance', {
    Engine: 'MySQL',
    EngineVersion: '8.0',
    Category: 'Basic',
    DBInstanceClass: 'mysql.n2.small.1',
    DBInstanceStorage: 20,
    DBInstanceNetType: 'Intranet',
    SecurityIPList: '10.0.0.0/8',
    PayType: 'Postpaid',
    ZoneId: 'cn-hangzhou-h',
    InstanceNetworkType: 'VPC',
    VPCId: network.vpcId,
    VSwitchId: network.vswitchId,
  })
  return DBInstanceId as string
}

const statuses = async (cloud: SimulatedCloud) => {
  const { Items } = await cloud.call('Rds', 'DescribeDBInstances')
  return Items.DBInstance.map(({ DBInstanceStatus }: { DBInstanceStatus: string }) => DBInstanceStatus)
}

test('a database in the making runs, with its whitelist in its server', async () => {
  const cloud = aSimulatedCloud()
  await aDatabase(cloud)
  const listed: unknown[] = []
  cloud.cloud.core.drivers.databases.setWhitelist = async (_id, addresses) => void listed.push(addresses)
  expect(await statuses(cloud)).toEqual(['Creating'])
  expect(await restart(cloud)).toEqual([])
  expect(await statuses(cloud)).toEqual(['Running'])
  expect(listed).toEqual([['10.0.0.0/8']])
})

test('what was restarting runs and can be changed again; its task has ended', async () => {
  const cloud = aSimulatedCloud()
  const DBInstanceId = await aDatabase(cloud)
  await cloud.pass(60_000)
  await cloud.call('Rds', 'RestartDBInstance', { DBInstanceId })
  await restart(cloud)
  expect(await statuses(cloud)).toEqual(['Running'])
  await cloud.call('Rds', 'RestartDBInstance', { DBInstanceId })
})

test('what was being deleted is gone', async () => {
  const cloud = aSimulatedCloud()
  const DBInstanceId = await aDatabase(cloud)
  await cloud.pass(60_000)
  const destroyed: string[] = []
  cloud.cloud.core.drivers.databases.destroy = async (id) => void destroyed.push(id)
  await cloud.call('Rds', 'DeleteDBInstance', { DBInstanceId })
  await restart(cloud)
  expect(await statuses(cloud)).toEqual([])
  expect(destroyed).toEqual([DBInstanceId])
})

test('accounts and databases are there, or gone when they were being deleted, and a backup has failed', async () => {
  const cloud = aSimulatedCloud()
  const DBInstanceId = await aDatabase(cloud)
  await cloud.pass(60_000)
  const on = { DBInstanceId }
  await cloud.call('Rds', 'CreateDatabase', { ...on, DBName: 'old', CharacterSetName: 'utf8mb4' })
  await cloud.pass(5_000)
  await cloud.call('Rds', 'CreateAccount', { ...on, AccountName: 'shop', AccountPassword: 'Secret123!' })
  await cloud.call('Rds', 'CreateDatabase', { ...on, DBName: 'shop', CharacterSetName: 'utf8mb4' })
  await cloud.call('Rds', 'DeleteDatabase', { ...on, DBName: 'old' })
  await restart(cloud)
  const { Databases } = await cloud.call('Rds', 'DescribeDatabases', on)
  expect(Databases.Database).toMatchObject([{ DBName: 'shop', DBStatus: 'Running' }])
  const { Accounts } = await cloud.call('Rds', 'DescribeAccounts', on)
  expect(Accounts.DBInstanceAccount).toMatchObject([{ AccountStatus: 'Available' }])
})

test('one server that cannot be reached does not keep the others from settling', async () => {
  const cloud = aSimulatedCloud()
  await aDatabase(cloud)
  await aDatabase(cloud)
  let asked = 0
  cloud.cloud.core.drivers.databases.setWhitelist = async () => {
    if (++asked === 1) throw new Error('no server program')
  }
  expect(await restart(cloud)).toEqual([expect.stringMatching(/rm-.*no server program/)])
  expect(await statuses(cloud)).toEqual(['Running', 'Running'])
})
