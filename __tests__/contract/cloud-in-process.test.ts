import { describe, expect, test } from 'vitest'
import { createCloudFromCaller, loadAdapters } from '../../src/cloud/alicloud/cloud.ts'
import { cloudErrorOf } from '../../src/cloud/alicloud/failure.ts'
import type { Body, RpcCaller } from '../../src/cloud/alicloud/rpc.ts'
import { createMemoryObjectStore } from '../../src/cloud/memory-object-store.ts'
import { waitFor } from '../../src/cloud/wait.ts'
import { VendorError } from '../../src/local/api/vendor-error.ts'
import { createLocalCloud, type LocalCloud } from '../../src/local/in-process.ts'
import { seededRandom } from '../../src/shared/random.ts'
import { VirtualClock } from '../../src/shared/virtual-clock.ts'
import { region, tags, zones } from './cloud-harness.ts'

/** The local cloud of this process as a caller: no HTTP, no signatures, time as it is told. */
function callerOf(local: LocalCloud): RpcCaller {
  return {
    async call({ product, action, query }) {
      try {
        return (await local.call({ product, action, params: query })) as Body
      } catch (error) {
        if (!(error instanceof VendorError)) throw error
        const { code, httpStatus, message } = error
        throw cloudErrorOf({ product, action, region, code, status: httpStatus, message })
      }
    },
  }
}

function connect() {
  const clock = new VirtualClock()
  const random = seededRandom(3)
  const local = createLocalCloud({ clock, seed: 3 })
  const cloud = createCloudFromCaller(callerOf(local), {
    region,
    clock,
    random,
    accessLog: { countByBackend: async () => [] },
    objectStore: (bucket) => createMemoryObjectStore(bucket, clock),
  })
  return { clock, cloud }
}

async function makeInstance({ clock, cloud }: ReturnType<typeof connect>): Promise<string> {
  const wait = <T>(what: string, look: () => Promise<T | undefined>) =>
    waitFor(look, { clock, what, timeoutMs: 600_000 })
  const { network, compute, images } = cloud
  const vpcId = await network.createVpc({ name: 'vpc', cidr: '10.0.0.0/16', tags, clientToken: 'v' })
  await wait('VPC', async () =>
    (await network.describeVpcs({ ids: [vpcId] })).find(({ status }) => status === 'Available'),
  )
  const vswitchId = await network.createVSwitch({
    vpcId,
    zoneId: zones[0],
    name: 'vsw',
    cidr: '10.0.0.0/24',
    tags,
    clientToken: 's',
  })
  const securityGroupId = await network.createSecurityGroup({
    vpcId,
    name: 'group',
    description: '',
    tags,
    clientToken: 'g',
  })
  const [image] = await images.describeImages({ name: 'ubuntu*64*', owner: 'system' })
  const spec = {
    name: 'web',
    type: 'ecs.g7.large',
    imageId: image!.id,
    zoneId: zones[0],
    vswitchId,
    securityGroupIds: [securityGroupId],
    tags,
    clientToken: 'i',
  }
  // The VSwitch is still Pending: the adapter waits on the clock that it was given.
  const [id] = await compute.runInstances(spec)
  await wait('instance', async () =>
    (await compute.describeInstances({ ids: [id!] })).find(({ status }) => status === 'Running'),
  )
  return `${id} after ${clock.monotonic()} ms`
}

describe('the adapters over a local cloud in the same process', () => {
  test('run in virtual time, the same in every run', async () => {
    await loadAdapters()
    const first = connect()
    const second = connect()
    const made = await first.clock.run(makeInstance(first))
    expect(made).toMatch(/^i-\w+ after \d+ ms$/)
    expect(await second.clock.run(makeInstance(second))).toBe(made)
    expect(first.cloud.usage.snapshot().byAction['Ecs.RunInstances']).toBeGreaterThan(0)
  })

  test('give one store for each bucket', async () => {
    const { cloud } = connect()
    await cloud.objectStore('b').put('a', '1')
    expect(await cloud.objectStore('b').get('a')).toBeDefined()
    expect(await cloud.objectStore('c').get('a')).toBeUndefined()
  })
})
