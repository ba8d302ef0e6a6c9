import { expect, test } from 'vitest'
import { countResources } from '../../support/infra-state.ts'
import { runInfra } from '../../support/infra-command.ts'
import {
  cloudWithDomain,
  completeExtras,
  directoryWithCertificate,
  everything,
  referenceCounts,
  rowsOf,
} from '../../support/infra-extras.ts'

const removal = { options: { yes: true, 'allow-destroy': ['database'] } }

test('an environment with every extra is made, stays as it is, and goes without a trace', async () => {
  const infra = await cloudWithDomain()
  const run = everything(directoryWithCertificate(infra.clock.now()))
  const made = await runInfra(infra, 'provision', run)
  expect(made, made.text).toMatchObject({ result: 'succeeded', extra: { url: 'https://dev.example.com' } })
  expect(countResources(infra)).toEqual(completeExtras)
  const again = await runInfra(infra, 'provision', run)
  expect(again, again.text).toMatchObject({ result: 'no-change', extra: { url: 'https://dev.example.com' } })
  expect(infra.mutating()).toEqual([])
  const [eip, natEip] = ['eip', 'nat-eip'].map(
    (key) => rowsOf(infra, 'eip').find(({ tags }) => JSON.stringify(tags).includes(`"${key}"`))!['address'],
  )
  expect(rowsOf(infra, 'snat-entry').map(({ snatIp }) => snatIp)).toEqual([natEip, natEip])
  expect(rowsOf(infra, 'resolution-record')).toContainEqual(
    expect.objectContaining({ rr: 'dev', type: 'A', value: eip, remark: 'alicloud-deploy:todo/dev' }),
  )
  expect(rowsOf(infra, 'instance').map(({ ramRoleName }) => ramRoleName)).toEqual([
    'todo-dev-instances',
    'todo-dev-instances',
  ])
  await infra.clock.advance(60_000)
  const gone = await runInfra(infra, 'destroy', removal)
  expect(gone, gone.text).toMatchObject({ exitCode: 0 })
  expect(countResources(infra)).toEqual({ 'resolution-record': 1 })
  expect(rowsOf(infra, 'resolution-record')).toMatchObject([{ rr: 'mail' }])
})

test('extras that deploy.yml no longer names are removed, the rest stays', async () => {
  const infra = await cloudWithDomain()
  const run = everything(directoryWithCertificate(infra.clock.now()))
  await runInfra(infra, 'provision', run)
  await infra.clock.advance(60_000)
  // An instance keeps its key pair for life, so leaving that out would replace the instances.
  const outcome = await runInfra(infra, 'provision', { options: { 'allow-replace': ['instance'] } })
  expect(outcome, outcome.text).toMatchObject({ result: 'succeeded' })
  expect(countResources(infra)).toEqual(referenceCounts)
  expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'no-change' })
})

test('without extras nothing of them is looked for', async () => {
  const infra = await cloudWithDomain()
  await runInfra(infra, 'provision')
  await runInfra(infra, 'provision')
  expect(
    infra.calls.map(({ name }) => name).filter((name) => /Nat|Snat|Certificate|Ram:|Alidns|KeyPair|RamRole/.test(name)),
  ).toEqual([])
})

test('a dry run with every extra changes nothing and names the calls', async () => {
  const infra = await cloudWithDomain()
  const run = everything(directoryWithCertificate(infra.clock.now()))
  const { text } = await runInfra(infra, 'provision', { ...run, isDryRun: true })
  expect(infra.mutating()).toEqual([])
  for (const call of [
    'vpc:CreateNatGateway',
    'vpc:CreateSnatEntry',
    'slb:UploadServerCertificate',
    'alidns:AddDomainRecord',
    'ram:CreateRole',
    'ecs:ImportKeyPair',
  ]) {
    expect(text).toContain(call)
  }
})
