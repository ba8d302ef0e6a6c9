import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeNetwork, startCloud, tags, until, zones, type CloudUnderTest } from './cloud-harness.ts'

let under: CloudUnderTest
let made: Awaited<ReturnType<typeof makeNetwork>>
let id: string
const specOf = () =>
  ({
    name: 'todo-dev-database',
    engine: 'MySQL',
    engineVersion: '8.0',
    instanceClass: 'mysql.n2.medium.2c',
    storageGiB: 20,
    storageType: 'cloud_essd',
    category: 'HighAvailability',
    vpcId: made.vpcId,
    zoneIds: zones,
    vswitchIds: made.vswitchIds,
    allowedAddresses: ['10.0.0.0/16'],
    tags,
    clientToken: 'database',
  }) as const
beforeAll(async () => {
  under = await startCloud()
  made = await makeNetwork(under.cloud)
  under.faults({ kind: 'drop-after', action: 'Rds:CreateDBInstance', count: 1 })
  id = (await under.cloud.databases.createDatabase(specOf())).id
  under.faults()
  await until('the database', async () =>
    (await under.cloud.databases.describeDatabases({ ids: [id] })).find(({ status }) => status === 'Running'),
  )
})
afterAll(() => under.close())

describe('a database', () => {
  test('is found by id, by VPC and by tags, and is made once', async () => {
    const { databases } = under.cloud
    const found = await databases.describeDatabases({ vpcId: made.vpcId, tags })
    expect(found).toMatchObject([
      {
        id,
        name: 'todo-dev-database',
        engine: 'MySQL',
        engineVersion: '8.0',
        instanceClass: 'mysql.n2.medium.2c',
        storageGiB: 20,
        storageType: 'cloud_essd',
        category: 'HighAvailability',
        zoneId: zones[0],
        slaveZoneIds: [zones[1]],
        vpcId: made.vpcId,
        deletionProtection: false,
        tags,
      },
    ])
    expect(found[0]!.connectionString).not.toBe('')
    expect((await databases.createDatabase(specOf())).id).toBe(id)
    await expect(databases.describeDatabases({ tags: { other: 'x' } })).resolves.toEqual([])
    await expect(databases.describeDatabases({ ids: ['rm-doesnotexist'] })).resolves.toEqual([])
  })

  test('tells where it listens and who may connect', async () => {
    const { databases } = under.cloud
    const [endpoint] = await databases.describeEndpoints(id)
    expect(endpoint).toMatchObject({ kind: 'private', port: 3306, host: expect.stringMatching(/./) })
    await databases.setWhitelist(id, 'ci_runner', ['1.2.3.4', '5.6.7.0/24'])
    expect(await databases.describeWhitelist(id)).toEqual(
      expect.arrayContaining([
        { group: expect.stringMatching(/^default$/i), addresses: ['10.0.0.0/16'] },
        { group: 'ci_runner', addresses: ['1.2.3.4', '5.6.7.0/24'] },
      ]),
    )
    await databases.deleteWhitelist(id, 'ci_runner')
    const left = (await databases.describeWhitelist(id)).find(({ group }) => group === 'ci_runner')
    expect(left?.addresses ?? ['127.0.0.1']).toEqual(['127.0.0.1'])
    await databases.deleteWhitelist(id, 'never_there')
  })

  test('gets an account and a database that it may use, each once', async () => {
    const { databases } = under.cloud
    under.faults(
      { kind: 'drop-after', action: 'Rds:CreateAccount', count: 1 },
      { kind: 'drop-after', action: 'Rds:CreateDatabase', count: 1 },
    )
    await databases.createAccount(id, { name: 'todo', password: 'Secret_123', type: 'Normal' })
    await databases.createSchema(id, { name: 'todo', charset: 'utf8mb4' })
    under.faults()
    await databases.createAccount(id, { name: 'todo', password: 'Secret_123', type: 'Normal' })
    await databases.createSchema(id, { name: 'todo', charset: 'utf8mb4' })
    await until('the account', async () =>
      (await databases.describeAccounts(id)).find(({ status }) => status === 'Available'),
    )
    await until('the schema', async () =>
      (await databases.describeSchemas(id)).find(({ status }) => status === 'Running'),
    )
    await databases.grant(id, 'todo', 'todo', 'ReadWrite')
    const account = await until('the grant', async () =>
      (await databases.describeAccounts(id)).find(({ privileges }) => privileges.length > 0),
    )
    expect(account).toMatchObject({
      name: 'todo',
      type: 'Normal',
      privileges: [{ database: 'todo', privilege: 'ReadWrite' }],
    })
    await databases.resetPassword(id, 'todo', 'Other_1234')
    expect((await databases.describeSchemas(id)).find(({ name }) => name === 'todo')).toMatchObject({
      charset: 'utf8mb4',
    })
  })

  test('takes another name, size and protection', async () => {
    const { databases } = under.cloud
    await databases.modifyDatabase(id, { name: 'renamed', deletionProtection: true, storageGiB: 40 })
    const changed = await until('the new size', async () =>
      (await databases.describeDatabases({ ids: [id] })).find(
        ({ status, storageGiB }) => status === 'Running' && storageGiB === 40,
      ),
    )
    expect(changed).toMatchObject({ name: 'renamed', deletionProtection: true })
    await databases.modifyDatabase(id, { storageGiB: 40 })
    await expect(databases.deleteDatabase(id)).rejects.toMatchObject({ exitCode: 4 })
    await databases.modifyDatabase(id, { deletionProtection: false })
  })

  test('tells what its disk holds, which replicas and standbys it has, and when it is maintained', async () => {
    const { databases } = under.cloud
    expect(await databases.describeUsedBytes(id)).toBeGreaterThanOrEqual(0)
    expect(await databases.describeReplicaDelays(id)).toEqual([])
    const [found] = await databases.describeDatabases({ ids: [id] })
    expect(found).toMatchObject({ maintenanceWindow: '18:00Z-22:00Z' })
    expect(await databases.describeStandbys(id)).toEqual([
      { zoneId: found!.slaveZoneIds[0], synchronization: 'Synchronized' },
    ])
  })

  test('gets a public endpoint and loses it, each without complaint the second time', async () => {
    const { databases } = under.cloud
    const publicHost = async () => (await databases.describeEndpoints(id)).find(({ kind }) => kind === 'public')?.host
    under.faults({ kind: 'drop-after', action: 'Rds:AllocateInstancePublicConnection', count: 1 })
    const host = await databases.createPublicEndpoint(id, { prefix: 'acd-m-test', port: 3306 })
    under.faults()
    expect(await until('the endpoint', publicHost)).toBe(host)
    expect(await databases.createPublicEndpoint(id, { prefix: 'acd-m-test', port: 3306 })).toBe(host)
    await databases.deletePublicEndpoint(id, host)
    await until('its end', async () => ((await publicHost()) === undefined ? true : undefined))
    await databases.deletePublicEndpoint(id, host)
  })

  test('is backed up on request', async () => {
    const { databases } = under.cloud
    expect(await databases.createBackup(id)).not.toBe('')
    await expect(
      until('the backup', async () => (await databases.describeBackups(id)).find(({ status }) => status === 'Success')),
    ).resolves.toMatchObject({ id: expect.stringMatching(/./) })
  })

  test('is sold in zones, in classes', async () => {
    const offers = await under.cloud.databases.describeOffers({ engineVersion: '8.0', category: 'HighAvailability' })
    expect(offers.find(({ zoneId }) => zoneId === zones[0])?.instanceClasses).toContain('mysql.n2.medium.2c')
  })

  test('gets and loses tags', async () => {
    const { tagging, databases } = under.cloud
    await tagging.tag('database', [id], { extra: 'yes' })
    expect(await databases.describeDatabases({ tags: { extra: 'yes' } })).toHaveLength(1)
    await tagging.untag('database', [id], ['extra'])
    expect((await databases.describeDatabases({ ids: [id] }))[0]?.tags).toEqual(tags)
  })

  test('is deleted, and gone is no error', async () => {
    const { databases } = under.cloud
    await databases.deleteDatabase(id)
    await until('it is gone', async () =>
      (await databases.describeDatabases({ ids: [id] })).length === 0 ? true : undefined,
    )
    await databases.deleteDatabase(id)
  })
})
