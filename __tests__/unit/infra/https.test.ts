import { expect, test } from 'vitest'
import { makeCertificates } from '../../../src/local/tls/certificate.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra, todoSettings } from '../../support/infra-command.ts'
import { directoryWithCertificate, rowsOf, writeCertificate } from '../../support/infra-extras.ts'

/** Uploads a certificate as a person does in the console; returns its id. */
async function uploadCertificate(infra: InfraCloud): Promise<string> {
  const { server } = makeCertificates(['www.example.com'], infra.clock.now())
  const params = { RegionId: 'cn-hangzhou', ServerCertificate: server.certificate, PrivateKey: server.key }
  const answer = await infra.local.call({ product: 'Slb', action: 'UploadServerCertificate', params })
  return (answer as { ServerCertificateId: string }).ServerCertificateId
}

const settingsWith = (listeners: object[]) => ({
  ...todoSettings,
  infrastructure: { ...todoSettings.infrastructure, loadBalancer: { listeners } },
})

test('an https listener with a certificate, and http that redirects to it', async () => {
  const infra = new InfraCloud()
  const certificate = await uploadCertificate(infra)
  const settings = settingsWith([
    { port: 443, protocol: 'https', backendPort: 8080, certificate },
    { port: 80, backendPort: 8080, redirectTo: 443 },
  ])
  const made = await runInfra(infra, 'provision', { settings })
  expect(made, made.text).toMatchObject({ result: 'succeeded', extra: { url: expect.stringMatching(/^https:/) } })
  expect(await runInfra(infra, 'provision', { settings })).toMatchObject({ result: 'no-change' })
})

test('a renewed certificate is put in place, the listener stays', async () => {
  const infra = new InfraCloud()
  const [first, second] = [await uploadCertificate(infra), await uploadCertificate(infra)]
  const settingsOf = (certificate: string) =>
    settingsWith([{ port: 443, protocol: 'https', backendPort: 8080, certificate }])
  await runInfra(infra, 'provision', { settings: settingsOf(first) })
  const renewed = await runInfra(infra, 'provision', { settings: settingsOf(second) })
  expect(renewed, renewed.text).toMatchObject({ result: 'succeeded' })
  expect(infra.mutating().filter((name) => name.startsWith('Slb:'))).toEqual([
    'Slb:SetLoadBalancerHTTPSListenerAttribute',
  ])
})

test('plain http that begins to redirect, and stops to', async () => {
  const infra = new InfraCloud()
  const certificate = await uploadCertificate(infra)
  const https = { port: 443, protocol: 'https', backendPort: 8080, certificate }
  for (const http of [{}, { redirectTo: 443 }, {}]) {
    const settings = settingsWith([https, { port: 80, backendPort: 8080, ...http }])
    const outcome = await runInfra(infra, 'provision', { settings })
    expect(outcome, outcome.text).toMatchObject({ result: 'succeeded' })
    expect(await runInfra(infra, 'provision', { settings })).toMatchObject({ result: 'no-change' })
  }
})

test('a certificate from files: uploaded, and replaced in place when the file changes', async () => {
  const infra = new InfraCloud()
  const directory = directoryWithCertificate(infra.clock.now())
  const certificate = { cert: 'site.crt', key: 'site.key' }
  const run = { directory, settings: settingsWith([{ port: 443, protocol: 'https', backendPort: 8080, certificate }]) }
  await runInfra(infra, 'provision', run)
  const [first] = rowsOf(infra, 'server-certificate')
  expect(await runInfra(infra, 'provision', run)).toMatchObject({ result: 'no-change' })
  writeCertificate(directory, infra.clock.now())
  const renewed = await runInfra(infra, 'provision', run)
  expect(renewed, renewed.text).toMatchObject({ result: 'succeeded' })
  expect(infra.mutating().filter((name) => name.startsWith('Slb:'))).toEqual([
    'Slb:UploadServerCertificate',
    'Slb:SetLoadBalancerHTTPSListenerAttribute',
    'Slb:DeleteServerCertificate',
  ])
  const left = rowsOf(infra, 'server-certificate')
  expect(left).toHaveLength(1)
  expect(left[0]!.id).not.toBe(first!.id)
})

test('two listeners with one file share its upload', async () => {
  const infra = new InfraCloud()
  const directory = directoryWithCertificate(infra.clock.now())
  const https = { protocol: 'https', backendPort: 8080, certificate: { cert: 'site.crt', key: 'site.key' } }
  const settings = settingsWith([
    { port: 443, ...https },
    { port: 8443, ...https },
  ])
  expect(await runInfra(infra, 'provision', { directory, settings })).toMatchObject({ result: 'succeeded' })
  expect(rowsOf(infra, 'server-certificate')).toHaveLength(1)
})
