import { expect, test } from 'vitest'
import { parseFaults } from '../../../src/local/faults/rule.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra, type CommandRun } from '../../support/infra-command.ts'
import {
  cloudWithDomain,
  completeExtras,
  directoryWithCertificate,
  everything,
  extraInfrastructure,
  publicKey,
  rowsOf,
  settingsWith,
} from '../../support/infra-extras.ts'
import { countResources } from '../../support/infra-state.ts'

const withInstances = (instances: object): CommandRun => ({ settings: settingsWith({ instances }) })

/** Provisions one after the other; each must succeed and then leave nothing to do. Returns what the last one changed. */
async function provisionEach(infra: InfraCloud, runs: readonly CommandRun[]): Promise<string[]> {
  let changes: string[] = []
  for (const run of runs) {
    const outcome = await runInfra(infra, 'provision', run)
    expect(outcome, outcome.text).toMatchObject({ result: 'succeeded' })
    changes = infra.mutating().filter((name) => !name.startsWith('Oss:'))
    expect(await runInfra(infra, 'provision', run)).toMatchObject({ result: 'no-change' })
    await infra.clock.advance(5_000)
  }
  return changes
}

const rolesOf = (infra: InfraCloud) => rowsOf(infra, 'instance').map(({ ramRoleName }) => ramRoleName)

test('a role that exists is given to a running fleet, exchanged and taken away, with no instance replaced', async () => {
  const infra = new InfraCloud()
  const [none, first, second] = [{}, { ramRole: 'first' }, { ramRole: 'second' }].map(withInstances)
  expect(await provisionEach(infra, [none!, first!])).toEqual([
    'Ecs:AttachInstanceRamRole',
    'Ecs:AttachInstanceRamRole',
  ])
  expect(rolesOf(infra)).toEqual(['first', 'first'])
  await provisionEach(infra, [second!])
  expect(rolesOf(infra)).toEqual(['second', 'second'])
  expect(await provisionEach(infra, [none!])).toEqual(['Ecs:DetachInstanceRamRole', 'Ecs:DetachInstanceRamRole'])
  expect(rowsOf(infra, 'ram-role')).toEqual([])
})

test('a role that is made takes the place of one that exists, which stays', async () => {
  const infra = new InfraCloud()
  const params = { RoleName: 'first', AssumeRolePolicyDocument: '{"Version":"1","Statement":[]}' }
  await infra.local.call({ product: 'Ram', action: 'CreateRole', params })
  await provisionEach(infra, [
    withInstances({ ramRole: 'first' }),
    withInstances({ ramRole: { name: 'second', policies: ['AliyunLogFullAccess'] } }),
  ])
  expect(rolesOf(infra)).toEqual(['second', 'second'])
  await provisionEach(infra, [withInstances({ ramRole: 'first' })])
  expect(rowsOf(infra, 'ram-role').map(({ id }) => id)).toEqual(['first'])
})

test('another public key is another pair, and replaces instances only when that is named', async () => {
  const infra = new InfraCloud()
  await provisionEach(infra, [withInstances({ keyPair: { publicKey } })])
  const [first] = rowsOf(infra, 'key-pair')
  const other = withInstances({ keyPair: { publicKey: publicKey.replace('AAAA', 'BBBB') } })
  await expect(runInfra(infra, 'provision', other)).rejects.toMatchObject({ code: 'E_UNSAFE_PLAN' })
  await provisionEach(infra, [{ ...other, options: { 'allow-replace': ['instance'] } }])
  const pairs = rowsOf(infra, 'key-pair')
  expect(pairs).toHaveLength(1)
  expect(pairs[0]!.id).not.toBe(first!.id)
})

test('a zone more gets its way out, a zone less loses it', async () => {
  const infra = new InfraCloud()
  const zones = (count: number) => ({ settings: settingsWith({ nat: {}, zones: count, database: undefined }) })
  await provisionEach(infra, [zones(2), zones(3)])
  expect(rowsOf(infra, 'snat-entry')).toHaveLength(3)
  await provisionEach(infra, [zones(2)])
  expect(rowsOf(infra, 'snat-entry')).toHaveLength(2)
})

test('NAT can come to an environment that runs, and go again', async () => {
  const infra = new InfraCloud()
  const before = { settings: settingsWith({}) }
  await provisionEach(infra, [before, { settings: settingsWith({ nat: {} }) }])
  expect(countResources(infra)).toMatchObject({ 'nat-gateway': 1, 'snat-entry': 2, eip: 2 })
  await provisionEach(infra, [before])
  expect(countResources(infra)).toMatchObject({ eip: 1 })
  expect(rowsOf(infra, 'nat-gateway')).toEqual([])
})

test('a certificate that was uploaded twice is there once after the next run', async () => {
  const infra = await cloudWithDomain()
  const run = everything(directoryWithCertificate(infra.clock.now()))
  await runInfra(infra, 'provision', run)
  const [certificate] = rowsOf(infra, 'server-certificate')
  const Tag = Object.entries(certificate!['tags'] as Record<string, string>).map(([Key, Value]) => ({ Key, Value }))
  const params = {
    RegionId: 'cn-hangzhou',
    ServerCertificateName: certificate!['name'],
    ServerCertificate: certificate!['certificate'],
    PrivateKey: certificate!['privateKey'],
    Tag,
  }
  await infra.local.call({ product: 'Slb', action: 'UploadServerCertificate', params })
  await provisionEach(infra, [run])
  expect(rowsOf(infra, 'server-certificate')).toHaveLength(1)
})

test('reads that are three seconds old are enough for every extra', async () => {
  const infra = await cloudWithDomain()
  await infra.clock.advance(5_000)
  const { core, gateway } = infra.local
  const { rules } = parseFaults({ faults: [{ kind: 'stale-read', delay: '3s' }] })
  gateway.faults.load(rules, { nowMs: core.clock.now() })
  const run = everything(directoryWithCertificate(infra.clock.now()))
  const made = await runInfra(infra, 'provision', run)
  expect(made, made.text).toMatchObject({ exitCode: 0 })
  expect(countResources(infra)).toEqual(completeExtras)
  await infra.clock.advance(5_000)
  const gone = await runInfra(infra, 'destroy', { options: { yes: true, 'allow-destroy': ['database'] } })
  expect(gone, gone.text).toMatchObject({ exitCode: 0 })
  expect(countResources(infra)).toEqual({ 'resolution-record': 1 })
})

test('the domain itself can lead to the environment', async () => {
  const infra = await cloudWithDomain()
  const settings = settingsWith({ ...extraInfrastructure, domain: { name: 'example.com' } })
  const directory = directoryWithCertificate(infra.clock.now())
  const made = await runInfra(infra, 'provision', { settings, directory })
  expect(made).toMatchObject({ result: 'succeeded', extra: { url: 'https://example.com' } })
  expect(rowsOf(infra, 'resolution-record').map(({ rr }) => rr)).toEqual(['mail', '@'])
})
