import { expect, test } from 'vitest'
import type { SeenBackend } from '../../../../src/local/observed-balancers.ts'
import { renderMetrics } from '../../../../src/local/page/metrics.ts'

const aBackend = (serverId: string, requests: number, status5xx: number): SeenBackend => ({
  loadBalancerId: 'lb-1',
  listenerPort: 80,
  protocol: 'http',
  backend: { serverId, address: '127.16.0.1', privateIp: '10.0.0.1', port: 8080, weight: 100 },
  state: 'normal',
  counters: {
    serverId,
    port: 8080,
    requests,
    status2xx: requests - status5xx,
    status3xx: 0,
    status4xx: 0,
    status5xx,
    inFlight: 2,
    totalMs: 1_500,
  },
})

const call = {
  timeMs: 0,
  product: 'Ecs',
  parameters: {},
  isMutating: false,
  accessKeyId: '',
  requestId: '',
  durationMs: 1,
}

test('backends and their listeners are counted', () => {
  const text = renderMetrics({ backends: [aBackend('i-1', 10, 1), aBackend('i-2', 5, 0)], calls: [], instances: {} })
  expect(text).toContain(
    'local_backend_requests_total{load_balancer="lb-1",listener="80",server="i-1",port="8080",status="5xx"} 1\n',
  )
  expect(text).toContain(
    'local_backend_latency_seconds_sum{load_balancer="lb-1",listener="80",server="i-2",port="8080"} 1.5\n',
  )
  expect(text).toContain('local_backend_in_flight{load_balancer="lb-1",listener="80",server="i-1",port="8080"} 2\n')
  expect(text).toContain('local_listener_requests_total{load_balancer="lb-1",listener="80"} 15\n')
  expect(text).toContain('local_listener_errors_total{load_balancer="lb-1",listener="80"} 1\n')
})

test('calls are grouped by how they ended, and what clients sent cannot break the format', () => {
  const broken = { ...call, action: 'A"\n\\', status: 404, code: 'InvalidAction.NotFound' }
  const text = renderMetrics({
    backends: [],
    calls: [{ ...call, action: 'DescribeVpcs', status: 200 }, broken, broken],
    instances: {},
  })
  expect(text).toContain('local_api_calls{product="Ecs",action="DescribeVpcs",status="200",code=""} 1\n')
  expect(text).toContain(
    'local_api_calls{product="Ecs",action="A\\"\\n\\\\",status="404",code="InvalidAction.NotFound"} 2\n',
  )
})

test('every sample has a type, and every line ends', () => {
  const text = renderMetrics({ backends: [aBackend('i-1', 1, 0)], calls: [], instances: { Running: 3 } })
  const names = [...text.matchAll(/^([a-z_]+)\{/gm)].map(([, name]) => name!)
  for (const name of new Set(names)) expect(text).toMatch(new RegExp(`^# TYPE ${name} (counter|gauge)$`, 'm'))
  expect(text.endsWith('\n')).toBe(true)
})
