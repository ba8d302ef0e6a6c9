import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectAlicloud } from '../../src/cloud/alicloud/connect.ts'
import type { Cloud } from '../../src/cloud/cloud.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { systemRandom } from '../../src/shared/random.ts'
import { startCloud, type CloudUnderTest } from './cloud-harness.ts'

/**
 * What every implementation of the ports must do, on calls that change nothing. Runs against the local cloud, and
 * against Alibaba Cloud itself when TEST_ALICLOUD_REGION and credentials are given (never by default).
 */
function portSuite(connect: () => Cloud): void {
  const none = { 'alicloud-deploy:env': 'nobody/nowhere' }

  it('identity: says who is asking', async () => {
    expect(await connect().identity.whoAmI()).toMatchObject({
      accountId: expect.stringMatching(/^\d+$/),
      arn: expect.stringContaining('acs:'),
    })
  })

  it.each([
    ['compute', (cloud: Cloud) => cloud.compute.describeInstances({ tags: none })],
    ['network, VPCs', (cloud: Cloud) => cloud.network.describeVpcs({ tags: none })],
    ['network, VSwitches', (cloud: Cloud) => cloud.network.describeVSwitches({ tags: none })],
    ['network, security groups', (cloud: Cloud) => cloud.network.describeSecurityGroups({ tags: none })],
    ['network, EIPs', (cloud: Cloud) => cloud.network.describeEips({ tags: none })],
    ['load balancing', (cloud: Cloud) => cloud.loadBalancing.describeLoadBalancers({ tags: none })],
    ['databases', (cloud: Cloud) => cloud.databases.describeDatabases({ tags: none })],
    ['images', (cloud: Cloud) => cloud.images.describeImages({ owner: 'self', tags: none })],
  ])('%s: tags that nothing carries find nothing', async (_, read) => {
    expect(await read(connect())).toEqual([])
  })

  it('compute: zones have instance types in stock, and a type says what it is', async () => {
    const stock = await connect().compute.describeStock()
    expect(stock.length).toBeGreaterThan(1)
    const type = stock.flatMap(({ instanceTypes }) => instanceTypes)[0]!
    expect(await connect().compute.describeInstanceTypes([type])).toMatchObject([
      { type, cpus: expect.any(Number), memoryGiB: expect.any(Number) },
    ])
  })

  it('images: the vendor’s own images are found by a pattern and can be used', async () => {
    const images = await connect().images.describeImages({ owner: 'system', name: 'ubuntu*64*' })
    expect(images[0]).toMatchObject({ owner: 'system', isUsable: true, status: 'Available' })
  })

  it('databases: zones offer classes', async () => {
    const offers = await connect().databases.describeOffers({ engineVersion: '8.0', category: 'HighAvailability' })
    expect(offers.some(({ instanceClasses }) => instanceClasses.length > 0)).toBe(true)
  })

  it('object store: what does not exist is undefined, not an error', async () => {
    const store = connect().objectStore(`alicloud-deploy-nobody-${Date.now()}`)
    await expect(store.get('nothing')).resolves.toBeUndefined()
  })
}

describe('the ports on the local cloud', () => {
  let local: CloudUnderTest
  beforeAll(async () => void (local = await startCloud()))
  afterAll(() => local.close())
  portSuite(() => local.cloud)
})

const realRegion = process.env.TEST_ALICLOUD_REGION

describe.skipIf(!realRegion)('the ports on Alibaba Cloud', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await connectAlicloud({
      region: realRegion!,
      env: process.env,
      clock: systemClock,
      random: systemRandom,
      isDryRun: true,
      hide: () => {},
      log: () => {},
    })
  })
  portSuite(() => cloud)
})
