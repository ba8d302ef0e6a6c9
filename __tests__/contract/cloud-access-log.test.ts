import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccessLogLine } from '../../src/local/drivers.ts'
import { makeNetwork, startCloud, tags, type CloudUnderTest } from './cloud-harness.ts'

let under: CloudUnderTest
let loadBalancerId: string
const lines: AccessLogLine[] = []
beforeAll(async () => {
  under = await startCloud({}, (id, fromMs, toMs) =>
    lines.filter((line) => line.slbid === id && line.timeMs >= fromMs && line.timeMs < toMs),
  )
  const { vswitchIds } = await makeNetwork(under.cloud)
  const request = {
    name: 'lb',
    addressType: 'intranet',
    spec: 'slb.s2.small',
    vswitchId: vswitchIds[0]!,
    tags,
    clientToken: 'lb',
  } as const
  loadBalancerId = (await under.cloud.loadBalancing.createLoadBalancer(request)).id
})
afterAll(() => under.close())

const from = Math.floor(Date.now() / 1_000) * 1_000 - 60_000

function log(upstream_addr: string, status: number, seconds: number, more: Partial<AccessLogLine> = {}) {
  lines.push({
    timeMs: from + 30_000,
    slbid: loadBalancerId,
    slb_vport: 80,
    client_ip: '127.0.0.1',
    host: 'x',
    request_method: 'GET',
    request_uri: '/',
    status,
    upstream_addr,
    upstream_status: String(status),
    upstream_response_time: String(seconds),
    request_time: seconds,
    body_bytes_sent: 1,
    scheme: 'http',
    ...more,
  })
}

describe('the access log', () => {
  test('counts requests, errors and slow ones per backend in a window', async () => {
    for (let index = 0; index < 150; index++) log('10.0.0.1:8080', 200, 0.05)
    for (let index = 0; index < 7; index++) log('10.0.0.2:8080', 500, 0.7)
    log('10.0.0.2:8080', 504, 60, { upstream_status: '-', upstream_response_time: '-' })
    log('10.0.0.2:8080', 404, 2)
    log('-', 503, 0, { upstream_status: '-', upstream_response_time: '-' })
    log('10.0.0.1:8080', 500, 1, { slb_vport: 443 })
    log('10.0.0.1:8080', 500, 1, { timeMs: from - 30_000 })
    const counted = await under.cloud.accessLog.countByBackend({
      loadBalancerId,
      listenerPort: 80,
      fromMs: from,
      toMs: from + 60_000,
      latencyThresholdsMs: [500, 1_000],
    })
    expect(counted.sort((a, b) => a.backend.localeCompare(b.backend))).toEqual([
      {
        backend: '10.0.0.1:8080',
        requests: 150,
        serverErrors: 0,
        slowerThan: [
          { thresholdMs: 500, requests: 0 },
          { thresholdMs: 1_000, requests: 0 },
        ],
      },
      {
        backend: '10.0.0.2:8080',
        requests: 9,
        serverErrors: 8,
        slowerThan: [
          { thresholdMs: 500, requests: 8 },
          { thresholdMs: 1_000, requests: 1 },
        ],
      },
    ])
  })

  test('of a window without traffic is empty', async () => {
    await expect(
      under.cloud.accessLog.countByBackend({ loadBalancerId, fromMs: from - 600_000, toMs: from - 500_000 }),
    ).resolves.toEqual([])
  })

  test('is not shown to a wrong secret', async () => {
    const stranger = under.connect({ secret: 'wrong' })
    await expect(
      stranger.accessLog.countByBackend({ loadBalancerId, fromMs: from, toMs: from + 60_000 }),
    ).rejects.toMatchObject({ kind: 'credentials', exitCode: 4, requestId: expect.any(String) })
  })

  test('leaves out requests for one host, with and without a port', async () => {
    const timeMs = from - 600_000
    for (const host of ['shop.example.com', 'preview.example.com', 'preview.example.com:8080'])
      log('10.0.0.9:8080', 200, 0.05, { timeMs, host })
    const window = { loadBalancerId, fromMs: timeMs - 1_000, toMs: timeMs + 1_000 }
    const count = async (exceptHost?: string) =>
      (await under.cloud.accessLog.countByBackend({ ...window, ...(exceptHost ? { exceptHost } : {}) })).map(
        ({ requests }) => requests,
      )
    expect(await count()).toEqual([3])
    expect(await count('preview.example.com')).toEqual([1])
  })
})
