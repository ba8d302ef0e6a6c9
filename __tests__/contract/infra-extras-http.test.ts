import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAlicloud } from '../../src/cloud/alicloud/cloud.ts'
import { fixedCredentials } from '../../src/cloud/alicloud/credentials/source.ts'
import { domains } from '../../src/local/alidns/records.ts'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { systemRandom } from '../../src/shared/random.ts'
import { runWith, type CommandRun } from '../support/infra-command.ts'
import { directoryWithCertificate, everything } from '../support/infra-extras.ts'

const timeScale = 40

let directory: string
let files: string
let local: RunningLocalCloud

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'infra-extras-'))
  files = directoryWithCertificate(Date.now())
  local = await startLocalCloud({ port: 0, ossPort: 0, dataDirectory: directory, drivers: 'simulated', timeScale })
  const domain = { id: 'example.com', domainId: 'dom-1', groupId: '', resourceGroupId: '', createdAtMs: Date.now() }
  domains(local.core.store).add(domain)
})

afterAll(async () => {
  await local.close()
  await rm(directory, { recursive: true, force: true })
  await rm(files, { recursive: true, force: true })
})

function run(command: 'provision' | 'destroy', how: CommandRun) {
  const { accessKeyId, accessKeySecret, endpoint, ossEndpoint } = local
  const cloud = createAlicloud({
    region: 'cn-hangzhou',
    clock: systemClock,
    random: systemRandom,
    credentials: fixedCredentials('test', { accessKeyId, accessKeySecret }),
    endpoint,
    ossEndpoint,
    isDryRun: how.isDryRun ?? false,
  })
  return runWith(cloud, command, how, { clock: systemClock, pollIntervalMs: 2_000 / timeScale })
}

test('NAT, certificate, domain, role and key pair over HTTP: made, unchanged, destroyed', async () => {
  const how = everything(files)
  const made = await run('provision', how)
  expect(made, made.text).toMatchObject({ result: 'succeeded', extra: { url: 'https://dev.example.com' } })
  expect(await run('provision', how)).toMatchObject({ result: 'no-change' })
  const gone = await run('destroy', { ...how, options: { yes: true, 'allow-destroy': ['database'] } })
  expect(gone, gone.text).toMatchObject({ result: 'succeeded' })
  const state = local.core.store.toJSON()
  for (const kind of [
    'nat-gateway',
    'snat-entry',
    'server-certificate',
    'resolution-record',
    'ram-role',
    'key-pair',
    'eip',
  ])
    expect(state[kind] ?? [], kind).toEqual([])
})
