import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Body } from '../../src/cloud/alicloud/rpc.ts'
import { tagKeys } from '../../src/cloud/tags.ts'
import { makeNetwork, startCloud, until, type CloudUnderTest } from './cloud-harness.ts'
import { main } from '../support/program.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const node =
  Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : join(root, 'node_modules/node/bin/node')
const environment = { [tagKeys.environment]: 'todo/dev' }

let under: CloudUnderTest
let directory: string
let groupId: string
const images: Record<string, string> = {}

beforeAll(async () => {
  under = await startCloud({
    run: () => ({ exitCode: 0, reason: 'exited', output: Buffer.from('acd version=x\nacd healthy=x') }),
  })
  const { cloud } = under
  directory = await mkdtemp(join(tmpdir(), 'scaling-group-'))
  await writeFile(
    join(directory, 'deploy.yml'),
    'app: todo\nregion: cn-hangzhou\nenvironments: { dev: {} }\nrollout: { scalingGroup: auto }\n',
  )
  const made = await makeNetwork(cloud)
  const [stock] = await cloud.images.describeImages({ name: 'ubuntu*64*', owner: 'system' })
  const ess = (action: string, params: object) =>
    under.local.cloud.call({ product: 'Ess', action, params: { RegionId: 'cn-hangzhou', ...params } }) as Promise<Body>
  groupId = String(
    (
      await ess('CreateScalingGroup', {
        ScalingGroupName: 'todo-dev',
        MinSize: 1,
        MaxSize: 10,
        DesiredCapacity: 3,
        VSwitchIds: made.vswitchIds,
        Tags: [{ Key: tagKeys.environment, Value: 'todo/dev' }],
      })
    ).ScalingGroupId,
  )
  const ActiveScalingConfigurationId = await cloud.scaling.createConfiguration({
    scalingGroupId: groupId,
    name: 'todo-dev',
    imageId: stock!.id,
    instanceTypes: ['ecs.g7.large'],
    securityGroupIds: [made.securityGroupId],
    tags: environment,
    clientToken: 'configuration',
  })
  await ess('EnableScalingGroup', { ScalingGroupId: groupId, ActiveScalingConfigurationId })
  const member = await until('the instances', async () => {
    const found = await cloud.scaling.describeInstances(groupId)
    return found.length === 3 && found.every(({ state }) => state === 'in-service') ? found[0] : undefined
  })
  for (const version of ['v1', 'v2']) {
    const id = await cloud.images.createImage({
      instanceId: member.instanceId,
      name: `todo-dev-${version}`,
      tags: { ...environment, [tagKeys.release]: version },
      clientToken: version,
    })
    await until('the image', async () => (await cloud.images.describeImages({ ids: [id] })).find((one) => one.isUsable))
    images[version] = id
  }
})
afterAll(async () => {
  await under?.close()
  await rm(directory, { recursive: true, force: true })
})

/** Runs the program on the environment; kills it at a line of progress where asked to. */
function run(
  words: readonly string[],
  killAt?: string,
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(node, [main, ...words, '--env', 'dev', '--output', 'json'], {
    cwd: directory,
    env: {
      PATH,
      HOME,
      ALIBABA_CLOUD_ACCESS_KEY_ID: under.local.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: under.local.accessKeySecret,
      ALICLOUD_DEPLOY_ENDPOINT: under.local.endpoint,
      ALICLOUD_DEPLOY_OSS_ENDPOINT: under.local.ossEndpoint,
      ALICLOUD_DEPLOY_POLL_INTERVAL: '50ms',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
  child.stderr.on('data', (part: Buffer) => {
    stderr += part.toString()
    if (killAt !== undefined && stderr.includes(killAt)) child.kill('SIGKILL')
  })
  return new Promise((resolve) => child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr })))
}

async function imagesNow(): Promise<string[]> {
  const members = await under.cloud.scaling.describeInstances(groupId)
  const ids = members.map(({ instanceId }) => instanceId)
  return (await under.cloud.compute.describeInstances({ ids })).map(({ imageId }) => imageId)
}
const allOf = (version: string) => Array<string | undefined>(3).fill(images[version])
const resultOf = ({ stdout, stderr }: { stdout: string; stderr: string }) =>
  stdout ? (JSON.parse(stdout) as Record<string, unknown>) : { stderr }

test('rolling-deploy brings the images that bake-image made to a scaling group, and rollback the one before', async () => {
  const planned = await run(['rolling-deploy', '--release', 'v1', '--dry-run'])
  expect(resultOf(planned)).toMatchObject({ result: 'planned', apiCalls: { mutating: 0 } })
  expect(resultOf(await run(['rolling-deploy', '--release', 'v1']))).toMatchObject({ result: 'succeeded' })
  expect(await imagesNow()).toEqual(allOf('v1'))
  expect(resultOf(await run(['rolling-deploy', '--release', 'v2']))).toMatchObject({
    result: 'succeeded',
    release: { version: 'v2', previous: 'v1' },
    instances: Array<object>(3).fill({ release: 'v2' }),
  })
  expect(await imagesNow()).toEqual(allOf('v2'))
  expect(resultOf(await run(['rolling-deploy', '--release', 'v2']))).toMatchObject({
    result: 'no-change',
    apiCalls: { mutating: 0 },
  })
  expect(resultOf(await run(['rollback']))).toMatchObject({ result: 'succeeded', release: { version: 'v1' } })
  expect(await imagesNow()).toEqual(allOf('v1'))
})

test('a killed deployment is taken back by recover', async () => {
  const killed = await run(['rolling-deploy', '--release', 'v2'], 'asked for its version')
  expect(killed.exitCode).toBeNull()
  expect(resultOf(await run(['recover']))).toMatchObject({ result: 'succeeded', release: { version: 'v1' } })
  expect(await imagesNow()).toEqual(allOf('v1'))
})

test('an older job than the last one, finished or not, is refused by its --seq before the group is touched', async () => {
  const older = async (why: string) => {
    const { stdout, stderr } = await run([
      'rolling-deploy',
      '--release',
      'v1',
      '--seq',
      '5',
      '--if-locked',
      'supersede',
    ])
    expect(resultOf({ stdout, stderr })).toMatchObject({
      error: { code: 'E_OLDER_RUN', message: expect.stringContaining(`run 5 is older than run 7, which ${why}`) },
      apiCalls: { mutating: 0 },
    })
  }
  const killed = await run(['rolling-deploy', '--release', 'v2', '--seq', '7'], 'asked for its version')
  expect(killed.exitCode).toBeNull()
  await older('has begun')
  expect(resultOf(await run(['rolling-deploy', '--release', 'v2', '--seq', '7']))).toMatchObject({
    result: 'succeeded',
  })
  await older('was deployed')
  expect(await imagesNow()).toEqual(allOf('v2'))
  expect(resultOf(await run(['rollback']))).toMatchObject({ result: 'succeeded', release: { version: 'v1' } })
})

test('a canary of a scaling group is refused, and so is a release without an image', async () => {
  expect(resultOf(await run(['canary', '--release', 'v2']))).toMatchObject({ error: { code: 'E_SCALING_GROUP' } })
  expect(resultOf(await run(['rolling-deploy', '--release', 'v9']))).toMatchObject({
    error: { code: 'E_IMAGE_MISSING' },
  })
})

test('doctor, the dry run and the deployment name the servers that no refresh would touch', async () => {
  const members = await under.cloud.scaling.describeInstances(groupId)
  const [standby, protectedOne] = members.map(({ instanceId }) => instanceId)
  const ess = (action: string, id: string | undefined, more: object = {}) =>
    under.local.cloud.call({
      product: 'Ess',
      action,
      params: { RegionId: 'cn-hangzhou', ScalingGroupId: groupId, InstanceIds: [id], ...more },
    })
  expect(await run(['doctor'])).toMatchObject({ exitCode: 0 })
  await ess('EnterStandby', standby)
  await ess('SetInstancesProtection', protectedOne, { ProtectedFromScaleIn: true })
  const doctor = await run(['doctor'])
  expect(doctor.exitCode).toBe(4)
  const { checks } = resultOf(doctor) as { checks: { name: string; status: string; message: string; fix?: string }[] }
  const about = checks.filter(({ name }) => name === 'scaling group')
  expect(about).toEqual([
    expect.objectContaining({ status: 'ok', message: 'todo-dev: an instance refresh renews 1 instances' }),
    expect.objectContaining({
      status: 'fail',
      message: expect.stringContaining(`(${protectedOne}) is protected`),
      fix: expect.stringContaining(`--skip ${protectedOne}`),
    }),
    expect.objectContaining({ status: 'warn', message: expect.stringContaining(`(${standby}) is in standby`) }),
  ])
  for (const words of [[], ['--dry-run']]) {
    const refused = resultOf(await run(['rolling-deploy', '--release', 'v2', ...words]))
    expect(refused).toMatchObject({
      result: 'failed',
      error: { code: 'E_UNSAFE_PLAN', message: expect.stringContaining(`(${protectedOne}) is protected`) },
      apiCalls: { mutating: 0 },
    })
  }
})
