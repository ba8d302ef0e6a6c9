import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAlicloud } from '../../src/cloud/alicloud/cloud.ts'
import { fixedCredentials } from '../../src/cloud/alicloud/credentials/source.ts'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { systemRandom } from '../../src/shared/random.ts'
import { runWith, todoSettings, type CommandRun } from '../support/infra-command.ts'

const timeScale = 40

let directory: string
let local: RunningLocalCloud

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'infra-'))
  local = await startLocalCloud({ port: 0, ossPort: 0, dataDirectory: directory, drivers: 'simulated', timeScale })
})

afterAll(async () => {
  await local.close()
  await rm(directory, { recursive: true, force: true })
})

/** Each run connects anew, as a process of its own would. */
function run(command: 'provision' | 'destroy', how: CommandRun = {}) {
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
  const outcome = runWith(cloud, command, how, { clock: systemClock, pollIntervalMs: 2_000 / timeScale })
  return { outcome, usage: cloud.usage }
}

test('an environment over HTTP: planned, made, unchanged, grown, destroyed', async () => {
  const grown = {
    ...todoSettings,
    infrastructure: { ...todoSettings.infrastructure, zones: 3, instances: { count: 3 } },
  }
  const removal = { options: { yes: true, 'allow-destroy': ['database'] } }

  const planned = run('provision', { isDryRun: true })
  expect(await planned.outcome).toMatchObject({ result: 'planned' })
  expect(planned.usage.snapshot().mutating).toBe(0)

  expect(await run('provision').outcome).toMatchObject({ result: 'succeeded' })
  const again = run('provision')
  expect(await again.outcome).toMatchObject({ result: 'no-change' })
  expect(again.usage.snapshot()).toMatchObject({ mutating: 0 })
  expect(again.usage.snapshot().total).toBeLessThanOrEqual(20)

  expect(await run('provision', { settings: grown }).outcome).toMatchObject({ result: 'succeeded' })
  expect(await run('provision', { settings: grown }).outcome).toMatchObject({ result: 'no-change' })

  expect(await run('destroy', removal).outcome).toMatchObject({ result: 'succeeded' })
  expect(await run('destroy', removal).outcome).toMatchObject({ result: 'no-change' })
})
