import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAlicloud } from '../../src/cloud/alicloud/cloud.ts'
import { fixedCredentials } from '../../src/cloud/alicloud/credentials/source.ts'
import type { Cloud } from '../../src/cloud/cloud.ts'
import type { SecurityRule } from '../../src/cloud/network.ts'
import { waitFor } from '../../src/cloud/wait.ts'
import type { BalancerDriver } from '../../src/local/drivers.ts'
import { parseFaults } from '../../src/local/faults/rule.ts'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'
import { simulatedDrivers, type SimulatedOptions } from '../../src/local/simulated.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { seededRandom } from '../../src/shared/random.ts'

export const region = 'cn-hangzhou'
export const zones = ['cn-hangzhou-h', 'cn-hangzhou-i'] as const
export const tags = { 'alicloud-deploy:env': 'todo/dev', 'alicloud-deploy:key': 'x' }

/** A local cloud over HTTP whose machines only keep books, and the adapters connected to it. */
export interface CloudUnderTest {
  local: RunningLocalCloud
  cloud: Cloud
  /** Another connection to the same cloud. */
  connect(options?: { isDryRun?: boolean; secret?: string }): Cloud
  /** What goes wrong from now on; an empty list ends it. */
  faults(...rules: object[]): void
  /** How often an action reached the gateway. */
  countOf(action: string): number
  close(): Promise<void>
}

export async function startCloud(
  options: SimulatedOptions = {},
  accessLog?: BalancerDriver['accessLog'],
): Promise<CloudUnderTest> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'cloud-contract-'))
  const local = await startLocalCloud({
    port: 0,
    ossPort: 0,
    dataDirectory,
    timeScale: 200,
    seed: 7,
    drivers: async () => {
      const drivers = simulatedDrivers(options)
      return accessLog ? { ...drivers, balancers: { ...drivers.balancers, accessLog } } : drivers
    },
  })
  const connect: CloudUnderTest['connect'] = ({ isDryRun = false, secret = local.accessKeySecret } = {}) =>
    createAlicloud({
      region,
      endpoint: local.endpoint,
      ossEndpoint: local.ossEndpoint,
      credentials: fixedCredentials('test', { accessKeyId: local.accessKeyId, accessKeySecret: secret }),
      clock: quickClock,
      random: seededRandom(1),
      isDryRun,
    })
  return {
    local,
    cloud: connect(),
    connect,
    faults(...rules) {
      const parsed = parseFaults(rules)
      local.cloud.gateway.faults.load(parsed.rules, { seed: 1, nowMs: systemClock.now() })
    },
    countOf: (action) => local.cloud.gateway.calls.all().filter((call) => call.action === action).length,
    async close() {
      await local.close()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** Real time whose waits take a twentieth: the adapters' back-off is as long as on Alibaba Cloud, the tests are not. */
const quickClock = { ...systemClock, sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(ms / 20, signal) }

export function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  return waitFor(look, { clock: systemClock, what, timeoutMs: 120_000, intervalMs: 10 })
}

export const web: SecurityRule = {
  direction: 'ingress',
  protocol: 'tcp',
  portRange: '8080/8080',
  peer: '10.0.0.0/16',
  policy: 'accept',
  priority: 1,
  description: 'web',
}

/** A VPC with a VSwitch in each zone and a security group. */
export async function makeNetwork(cloud: Cloud) {
  const { network } = cloud
  const vpcId = await network.createVpc({ name: 'todo-dev-vpc', cidr: '10.0.0.0/16', tags, clientToken: 'vpc' })
  await until('the VPC', async () =>
    (await network.describeVpcs({ ids: [vpcId] })).find(({ status }) => status === 'Available'),
  )
  const vswitchIds: string[] = []
  for (const [index, zoneId] of zones.entries()) {
    vswitchIds.push(
      await network.createVSwitch({
        vpcId,
        zoneId,
        name: `vsw-${index}`,
        cidr: `10.0.${index}.0/24`,
        tags,
        clientToken: `vsw-${index}`,
      }),
    )
  }
  await until('the VSwitches', async () =>
    (await network.describeVSwitches({ vpcId })).every(({ status }) => status === 'Available') ? true : undefined,
  )
  const securityGroupId = await network.createSecurityGroup({
    vpcId,
    name: 'web',
    description: 'web',
    tags,
    clientToken: 'sg',
  })
  return { vpcId, vswitchIds, securityGroupId }
}

/** Running instances, one in each zone in turn. */
export async function makeInstances(
  cloud: Cloud,
  made: Awaited<ReturnType<typeof makeNetwork>>,
  count: number,
): Promise<string[]> {
  const [image] = await cloud.images.describeImages({ name: 'ubuntu*64*', owner: 'system' })
  const ids: string[] = []
  for (let index = 0; index < count; index++) {
    const [id] = await cloud.compute.runInstances({
      name: `todo-dev-instance-${index + 1}`,
      type: 'ecs.g7.large',
      imageId: image!.id,
      zoneId: zones[index % zones.length]!,
      vswitchId: made.vswitchIds[index % made.vswitchIds.length]!,
      securityGroupIds: [made.securityGroupId],
      tags,
      clientToken: `instance-${index}`,
    })
    ids.push(id!)
  }
  await until('the instances', async () =>
    (await cloud.compute.describeInstances({ ids })).every(({ status }) => status === 'Running') ? true : undefined,
  )
  return ids
}
