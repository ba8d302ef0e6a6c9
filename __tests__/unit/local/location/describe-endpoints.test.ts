import { expect, test } from 'vitest'
import { createLocalCloud } from '../../../../src/local/in-process.ts'
import { setEndpointHost } from '../../../../src/local/location/records.ts'

const ask = (cloud: ReturnType<typeof createLocalCloud>, ServiceCode: string) =>
  cloud.call({ product: 'Location', action: 'DescribeEndpoints', params: { Id: 'cn-hangzhou', ServiceCode } })

test('every product is found at the address of this cloud', async () => {
  const cloud = createLocalCloud()
  setEndpointHost(cloud.core.store, '127.0.0.1:4100')
  expect(await ask(cloud, 'ecs')).toMatchObject({
    Success: true,
    Endpoints: { Endpoint: [{ Endpoint: '127.0.0.1:4100', Id: 'cn-hangzhou', ServiceCode: 'ecs' }] },
  })
})

test('a product that is not here has no endpoint', async () => {
  const cloud = createLocalCloud()
  setEndpointHost(cloud.core.store, '127.0.0.1:4100')
  expect(await ask(cloud, 'fc')).toMatchObject({ Endpoints: { Endpoint: [] } })
})
