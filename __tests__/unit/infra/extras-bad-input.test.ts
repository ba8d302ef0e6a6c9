import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra } from '../../support/infra-command.ts'
import {
  cloudWithDomain,
  directoryWithCertificate,
  everything,
  extraInfrastructure,
  settingsWith,
  writeCertificate,
} from '../../support/infra-extras.ts'

const dayMs = 24 * 3_600_000

const https = (certificate: object) =>
  settingsWith({ loadBalancer: { listeners: [{ port: 443, protocol: 'https', backendPort: 8080, certificate }] } })

const problemsOf = async (infra: InfraCloud, directory: string, settings: object): Promise<string[]> => {
  const error = await runInfra(infra, 'provision', { settings, directory }).catch((thrown: unknown) => thrown)
  return (error as { problems?: { path: string; message: string }[] }).problems!.map(
    ({ path, message }) => `${path.replace('infrastructure.loadBalancer.listeners.0.', '')}: ${message}`,
  )
}

test('a certificate without key is said before any call', async () => {
  const infra = new InfraCloud()
  const directory = directoryWithCertificate(infra.clock.now())
  expect(await problemsOf(infra, directory, https({ cert: 'site.crt' }))).toEqual([
    'certificate: the certificate has no key',
  ])
  expect(infra.calls).toEqual([])
})

test('a key that belongs to another certificate is said, and never shown', async () => {
  const infra = new InfraCloud()
  const directory = directoryWithCertificate(infra.clock.now())
  const { key } = writeCertificate(directoryWithCertificate(infra.clock.now()), infra.clock.now())
  writeFileSync(join(directory, 'other.key'), key)
  const problems = await problemsOf(infra, directory, https({ cert: 'site.crt', key: 'other.key' }))
  expect(problems).toEqual(['certificate.key: other.key is not the key of the certificate site.crt'])
  expect(problems.join()).not.toContain('PRIVATE')
})

test('an expired certificate, files that are missing and files that are none', async () => {
  const infra = new InfraCloud()
  const expired = directoryWithCertificate(infra.clock.now() - 400 * dayMs)
  const pair = { cert: 'site.crt', key: 'site.key' }
  expect(await problemsOf(infra, expired, https(pair))).toEqual([
    expect.stringMatching(/^certificate.cert: .* expired on/),
  ])
  expect(await problemsOf(infra, expired, https({ cert: 'none.crt', key: 'site.key' }))).toEqual([
    expect.stringMatching(/^certificate.cert: none.crt cannot be read/),
  ])
  writeFileSync(join(expired, 'site.key'), 'no key')
  expect(await problemsOf(infra, expired, https(pair))).toEqual([
    expect.stringMatching(/^certificate.key: site.key is no private key/),
  ])
})

test('a private key where the public one belongs is refused and not repeated', async () => {
  const infra = new InfraCloud()
  const directory = directoryWithCertificate(infra.clock.now())
  const settings = settingsWith({ instances: { keyPair: { publicKey: 'site.key' } } })
  expect(await problemsOf(infra, directory, settings)).toEqual([
    'infrastructure.instances.keyPair.publicKey: it is no public key of OpenSSH',
  ])
})

test('a name outside of the zone that is given for it', async () => {
  const settings = settingsWith({ domain: { name: 'dev.example.com', zone: 'example.org' } })
  expect(await problemsOf(new InfraCloud(), '/nowhere', settings)).toEqual([
    'infrastructure.domain.zone: the name is not in the zone example.org',
  ])
})

test('a domain that the account does not own is refused before the first change', async () => {
  const infra = new InfraCloud()
  const run = everything(directoryWithCertificate(infra.clock.now()))
  await expect(runInfra(infra, 'provision', run)).rejects.toMatchObject({ code: 'E_DOMAIN_NOT_OWNED', exitCode: 4 })
  expect(infra.mutating().filter((name) => !name.startsWith('Oss:'))).toEqual([])
})

test('a record or a role of somebody else stays as it is', async () => {
  const infra = await cloudWithDomain()
  const directory = directoryWithCertificate(infra.clock.now())
  const taken = settingsWith({ ...extraInfrastructure, domain: { name: 'mail.example.com' } })
  await expect(runInfra(infra, 'provision', { settings: taken, directory })).rejects.toMatchObject({
    code: 'E_DOMAIN_TAKEN',
  })
  const params = { RoleName: 'todo-dev-instances', AssumeRolePolicyDocument: '{"Version":"1","Statement":[]}' }
  await infra.local.call({ product: 'Ram', action: 'CreateRole', params })
  await expect(runInfra(infra, 'provision', everything(directory))).rejects.toMatchObject({ code: 'E_ROLE_TAKEN' })
  expect(infra.mutating().filter((name) => !name.startsWith('Oss:'))).toEqual([])
})

test('the private key is in no text, plan, event or summary of a run', async () => {
  const infra = await cloudWithDomain()
  const directory = directoryWithCertificate(infra.clock.now())
  const { key } = writeCertificate(directory, infra.clock.now())
  const events: unknown[] = []
  const summaries: string[] = []
  const reporter = { emit: (event: unknown) => void events.push(event) }
  const run = { ...everything(directory), reporter, summaries }
  const planned = await runInfra(infra, 'provision', { ...run, isDryRun: true })
  const made = await runInfra(infra, 'provision', run)
  expect(made).toMatchObject({ result: 'succeeded' })
  const everythingSaid = JSON.stringify([planned, made, events, summaries])
  for (const line of key.split('\n').filter((text) => text.length > 20)) expect(everythingSaid).not.toContain(line)
})

test('a policy that does not exist is refused before the first change', async () => {
  const infra = new InfraCloud()
  const settings = settingsWith({ instances: { ramRole: { policies: ['AliyunLogFullAccess', 'read-config'] } } })
  await expect(runInfra(infra, 'provision', { settings })).rejects.toMatchObject({
    code: 'E_NO_POLICY',
    message: expect.stringMatching(/no policy read-config \(Custom\)$/),
  })
  expect(infra.mutating().filter((name) => !name.startsWith('Oss:'))).toEqual([])
  const PolicyDocument = '{"Version":"1","Statement":[]}'
  await infra.local.call({
    product: 'Ram',
    action: 'CreatePolicy',
    params: { PolicyName: 'read-config', PolicyDocument },
  })
  expect(await runInfra(infra, 'provision', { settings })).toMatchObject({ result: 'succeeded' })
})
