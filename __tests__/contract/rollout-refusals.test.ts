import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cloud } from '../../src/cloud/cloud.ts'
import type { Instance } from '../../src/cloud/compute.ts'
import type { ServerGroupRef } from '../../src/cloud/load-balancer.ts'
import { tagKeys } from '../../src/cloud/tags.ts'
import { waitFor } from '../../src/cloud/wait.ts'
import { createInstanceRuns } from '../../src/rollout/instance/instance-runs.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { RolloutStage, server, type Document } from '../support/rollout-stage.ts'

let stage: RolloutStage
let cloud: Cloud
let instances: Instance[]
let group: Required<ServerGroupRef>

/** Answers 404 to what it does not know. */
const strict = server.replace(
  '  response.end(release.version)\n})',
  "  if (request.url !== '/' && request.url !== '/healthz') response.statusCode = 404\n  response.end(release.version)\n})",
)

// Version 1 serves on three instances, the only release there ever was; each test puts back what it changed.
beforeAll(async () => {
  stage = await RolloutStage.start()
  expect(strict).not.toBe(server)
  for (const version of ['v1', 'v2']) {
    await cp(join(stage.directory, version), join(stage.directory, `strict-${version}`), { recursive: true })
    await writeFile(join(stage.directory, `strict-${version}`, 'server.mjs'), strict)
  }
  expect(await deploy('v1')).toMatchObject({ exitCode: 0 })
  cloud = await stage.connect()
  const tags = { [tagKeys.environment]: 'shop/dev' }
  instances = await cloud.compute.describeInstances({ tags })
  const [balancer] = await cloud.loadBalancing.describeLoadBalancers({ tags })
  const [found] = await cloud.loadBalancing.describeServerGroups(balancer!.id)
  group = { loadBalancerId: balancer!.id, serverGroupId: found!.id }
})
afterAll(() => stage?.stop())

const artifact = (version: string) => join(stage.directory, `strict-${version}`)
const deploy = (version: string, ...more: string[]) =>
  stage.run('rolling-deploy', '--release', version, '--artifact', artifact(version), ...more)

/** Runs it and expects a refusal before anything was changed; returns what it says. */
async function refused(exitCode: 3 | 4, ...words: string[]): Promise<string> {
  const run = await stage.run(...words)
  expect(run, run.stderr).toMatchObject({ exitCode, document: { result: 'failed', apiCalls: { mutating: 0 } } })
  const { message, fix = '' } = run.document!.error as NonNullable<Document['error']> & { fix?: string }
  return `${message} ${fix}`
}
const words = (command: string, ...more: string[]) => [
  command,
  '--release',
  'v2',
  '--artifact',
  artifact('v2'),
  ...more,
]

/** A script on some of the instances, as an operator would run it. */
async function onInstances(ids: readonly string[], text: string): Promise<void> {
  const runs = createInstanceRuns({ commands: cloud.commands, clock: systemClock, pollIntervalMs: 100 })
  await runs.runAll(ids, { name: 'operator', text, timeoutSeconds: 30 })
}

const healthy = async () =>
  (await cloud.loadBalancing.describeHealth(group.loadBalancerId)).filter(({ health }) => health === 'healthy').length
const untilHealthy = (count: number) =>
  waitFor(async () => ((await healthy()) === count ? true : undefined), {
    clock: systemClock,
    what: `${count} healthy instances`,
    timeoutMs: 60_000,
    intervalMs: 100,
  })

describe.each(['rolling-deploy', 'canary'])('%s is refused before the first change', (command) => {
  test('when minHealthy leaves no server to take out', async () => {
    const said = await refused(4, ...words(command, '--min-healthy', '100%'))
    expect(said).toMatch(/minHealthy 100% is 3 of 3 servers.*--min-healthy 2 or less/s)
  })

  test('when the fleet is below minHealthy already', async () => {
    const ill = instances.slice(0, 2).map(({ id }) => id)
    await onInstances(ill, 'systemctl stop shop')
    await untilHealthy(1)
    const said = await refused(4, ...words(command, '--min-healthy', '2'))
    expect(said).toMatch(/only 1 of 3 servers serve now, minHealthy 2 asks for 2.*repair the servers first/s)
    await onInstances(ill, 'systemctl start shop')
    await untilHealthy(3)
  })

  test('when an instance is in no server group', async () => {
    const backend = { instanceId: instances[1]!.id, port: 8080, weight: 100 }
    await cloud.loadBalancing.removeBackends(group, [backend])
    const said = await refused(4, ...words(command))
    expect(said).toMatch(
      new RegExp(`\\(${backend.instanceId}\\) is in no server group.*--skip ${backend.instanceId}`, 's'),
    )
    await cloud.loadBalancing.addBackends(group, [backend])
    await untilHealthy(3)
  })

  test('when two versions are mixed already and another one would be a third', async () => {
    const { id, name } = instances[2]!
    await cloud.tagging.tag('instance', [id], { [tagKeys.release]: 'by-hand' })
    const said = await refused(4, ...words(command))
    expect(said).toMatch(/2 of v1 \(.+\) and 1 of by-hand \(.+\); v2 would be a third.*rolling-deploy --release v1/s)
    expect(said).toContain(`by-hand (${name})`)
    await cloud.tagging.tag('instance', [id], { [tagKeys.release]: 'v1' })
  })

  test('when the artifact is missing, or another one than was built', async () => {
    const missing = await refused(3, command, '--release', 'v2', '--artifact', 'nowhere.tar.gz')
    expect(missing).toMatch(/nowhere\.tar\.gz does not exist.*looked in/s)
    const digest = 'ab'.repeat(32)
    const other = await refused(3, ...words(command, '--sha256', digest))
    expect(other).toMatch(new RegExp(`has the SHA-256 [0-9a-f]{64}, not ${digest}.*fetch it again`, 's'))
  })

  test('when the release that serves does not know the health path', async () => {
    const said = await refused(4, ...words(command, '--health-path', '/nope'))
    expect(said).toMatch(/GET \/nope answers 404: none of the 3 instances.*--health-path \/healthz/s)
  })
})

test('rollback is refused when there is no release to go back to', async () => {
  expect(await refused(4, 'rollback')).toMatch(/no earlier verified release.*--to/s)
})

test('a release whose artifact is gone from the bucket is refused', async () => {
  const [instance] = instances
  expect(instance).toBeDefined()
  const { accountId } = await cloud.identity.whoAmI()
  const store = cloud.objectStore(`shop-dev-${accountId}`)
  const [object] = await store.list('artifacts/')
  const kept = await store.get(object!.key)
  await store.delete(object!.key)
  expect(await refused(4, 'rolling-deploy', '--release', 'v1')).toMatch(
    /artifact .* of release v1 is gone.*--artifact/s,
  )
  await store.put(object!.key, Buffer.from(kept!.body))
})

test.each([
  ['cut off', (body: Buffer) => body.subarray(0, body.length - 100)],
  ['altered', (body: Buffer) => Buffer.from(body.map((byte, at) => (at === 50 ? byte ^ 1 : byte)))],
])('a release whose artifact was %s in the bucket is refused with the numbers', async (_, change) => {
  const { accountId } = await cloud.identity.whoAmI()
  const store = cloud.objectStore(`shop-dev-${accountId}`)
  const [object] = await store.list('artifacts/')
  const kept = await store.get(object!.key)
  const damaged = change(Buffer.from(kept!.body))
  await store.put(object!.key, damaged)
  const digest = /artifacts\/([0-9a-f]{64})/.exec(object!.key)![1]
  for (const command of ['rolling-deploy', 'canary', 'blue-green'])
    expect(await refused(4, command, '--release', 'v1')).toMatch(
      new RegExp(`release v1 is not what was delivered.* ${damaged.length} bytes .*, not ${digest}.*--artifact`, 's'),
    )
  await store.put(object!.key, Buffer.from(kept!.body), { metadata: kept!.metadata })
})

test('an artifact is taken from a bucket, too, and what is not as expected there is refused', async () => {
  const { accountId } = await cloud.identity.whoAmI()
  const store = cloud.objectStore(`shop-dev-${accountId}`)
  const [object] = await store.list('artifacts/')
  const address = `oss://${store.bucket}/${object!.key}`
  const plan = await stage.run('rolling-deploy', '--release', 'v2', '--artifact', address, '--dry-run')
  expect(plan, plan.stderr).toMatchObject({ exitCode: 0, document: { result: 'planned', apiCalls: { mutating: 0 } } })
  const from = (...more: string[]) => refused(3, 'rolling-deploy', '--release', 'v2', '--artifact', ...more)
  expect(await from(`${address}.old`)).toMatch(/oss:\/\/.+\.old does not exist/)
  const digest = 'ab'.repeat(32)
  expect(await from(address, '--sha256', digest)).toMatch(new RegExp(`${address} has the SHA-256 .*, not ${digest}`))
  await store.put('rubbish', 'no archive')
  expect(await from(`oss://${store.bucket}/rubbish`)).toMatch(/rubbish is no \.tar\.gz/)
})

// The last ones: they change the listener.
describe.each(['rolling-deploy', 'canary'])('%s behind a listener without health check', (command) => {
  test('is refused before the first change', async () => {
    const [listener] = await cloud.loadBalancing.describeListeners(group.loadBalancerId)
    const spec = { ...listener!, healthCheck: { ...listener!.healthCheck, kind: 'off' as const } }
    await cloud.loadBalancing.modifyListener(group.loadBalancerId, spec)
    expect(await refused(4, ...words(command))).toMatch(/listener http:80 of lb-\S+ has no health check.*switch .* on/s)
  })
})
