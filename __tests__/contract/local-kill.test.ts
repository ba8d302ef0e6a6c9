import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import PopCore from '@alicloud/pop-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../support/program.ts'

const runsTypeScript = Number(process.versions.node.split('.')[0]) >= 24

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read field by field
type Answer = any

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'local-kill-'))
})

afterEach(() => rm(directory, { recursive: true, force: true }))

async function start() {
  const words = [
    'local',
    '--port',
    '0',
    '--time-scale',
    '50',
    '--data',
    join(directory, 'data'),
    '--until-stdin-closes',
    '--output',
    'json',
  ]
  const child = spawn(process.execPath, [main, ...words], { stdio: 'pipe' })
  child.stderr.resume()
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const { endpoint, accessKeyId, accessKeySecret } = JSON.parse(line) as Record<string, string>
  if (!endpoint) throw new Error(`the local cloud did not start: ${line}`)
  const call = (version: string, action: string, params: object = {}): Promise<Answer> =>
    new PopCore({
      accessKeyId: accessKeyId!,
      accessKeySecret: accessKeySecret!,
      endpoint,
      apiVersion: version,
    }).request(action, { RegionId: 'cn-hangzhou', ...params }, { method: 'POST' })
  return {
    ecs: (action: string, params?: object) => call('2014-05-26', action, params),
    vpc: (action: string, params?: object) => call('2016-04-28', action, params),
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    stop: async () => {
      child.stdin.end()
      await once(child, 'exit')
    },
  }
}

type Cloud = Awaited<ReturnType<typeof start>>

async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 50))
}

async function statusOf(cloud: Cloud, instanceId: string): Promise<string | undefined> {
  return (await cloud.ecs('DescribeInstances', { InstanceIds: JSON.stringify([instanceId]) })).Instances.Instance[0]
    ?.Status
}

async function runInstance(cloud: Cloud): Promise<string> {
  const { VpcId } = await cloud.vpc('CreateVpc', { CidrBlock: '10.0.0.0/16' })
  await until(async () => (await cloud.vpc('DescribeVpcs', { VpcId })).Vpcs.Vpc[0].Status === 'Available')
  const { VSwitchId } = await cloud.vpc('CreateVSwitch', { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.0.1.0/24' })
  await until(
    async () => (await cloud.vpc('DescribeVSwitches', { VSwitchId })).VSwitches.VSwitch[0].Status === 'Available',
  )
  const { SecurityGroupId } = await cloud.ecs('CreateSecurityGroup', { VpcId })
  const { Images } = await cloud.ecs('DescribeImages')
  const launch = { InstanceType: 'ecs.g7.large', ImageId: Images.Image[0].ImageId, SecurityGroupId, VSwitchId }
  const run = await cloud.ecs('RunInstances', launch)
  const [instanceId] = run.InstanceIdSets.InstanceIdSet
  await until(async () => (await statusOf(cloud, instanceId)) === 'Running')
  return instanceId
}

/** Processes of this machine whose command line or root names the test's directory. */
function processesBelow(path: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false
    try {
      return (
        readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(path) ||
        readFileSync(`/proc/${pid}/mounts`, 'utf8').includes(path)
      )
    } catch {
      // It ended while we looked.
      return false
    }
  })
}

describe.skipIf(!runsTypeScript || !existsSync('/proc/self/mounts'))('a local cloud that is killed', () => {
  test('leaves no process of its machines, and the next start has them again', async () => {
    const first = await start()
    const instanceId = await runInstance(first)
    expect(processesBelow(directory)).not.toEqual([])
    await first.kill()
    await until(() => processesBelow(directory).length === 0)

    const second = await start()
    expect(await statusOf(second, instanceId)).toBe('Running')
    const { InvokeId } = await until(async () => {
      const { InstanceCloudAssistantStatusSet: set } = await second.ecs('DescribeCloudAssistantStatus', {
        'InstanceId.1': instanceId,
      })
      return set.InstanceCloudAssistantStatus[0].CloudAssistantStatus === 'true'
    }).then(() =>
      second.ecs('RunCommand', { Type: 'RunShellScript', CommandContent: 'echo alive', 'InstanceId.1': instanceId }),
    )
    const result = async () =>
      (await second.ecs('DescribeInvocationResults', { InvokeId, ContentEncoding: 'PlainText' })).Invocation
        .InvocationResults.InvocationResult[0]
    await until(async () => (await result()).InvocationStatus === 'Success')
    expect((await result()).Output).toBe('alive\n')
    await second.stop()
    await until(() => processesBelow(directory).length === 0)
  })
})
