import { describe, expect, test } from 'vitest'
import type { RpcRequest } from '../../../../src/cloud/alicloud/rpc.ts'
import { createLoadBalancing } from '../../../../src/cloud/alicloud/slb.ts'
import { listenerOf, listenerParameters } from '../../../../src/cloud/alicloud/slb-listener.ts'
import type { HealthCheck, ListenerSpec } from '../../../../src/cloud/load-balancer.ts'
import { afterErrors, fakeGateway, lostAnswer, vendorError } from './fake-caller.ts'

const group = { loadBalancerId: 'lb-1', serverGroupId: 'rsp-1' }
const members = (...list: [string, number][]) => ({
  BackendServers: { BackendServer: list.map(([ServerId, Weight]) => ({ ServerId, Port: 8080, Weight })) },
})
const servers = (request: RpcRequest | undefined) =>
  (JSON.parse(request!.query.BackendServers!) as { ServerId: string; Weight: number }[]).map(({ ServerId, Weight }) => [
    ServerId,
    Weight,
  ])
const backend = (instanceId: string, weight: number) => ({ instanceId, port: 8080, weight })

const check: HealthCheck = {
  kind: 'http',
  path: '/healthz',
  intervalSeconds: 2,
  timeoutSeconds: 5,
  healthyThreshold: 3,
  unhealthyThreshold: 3,
  passCodes: 'http_2xx',
}
const http: ListenerSpec = {
  port: 80,
  protocol: 'http',
  target: { serverGroupId: 'rsp-1' },
  healthCheck: check,
  requestTimeoutSeconds: 60,
  idleTimeoutSeconds: 15,
}

describe('members of a server group', () => {
  test('that are there already only get their weight', async () => {
    const { api, of } = fakeGateway({
      DescribeVServerGroupAttribute: members(['i-1', 100]),
      SetVServerGroupAttribute: {},
      AddVServerGroupBackendServers: {},
    })
    await createLoadBalancing(api).addBackends(group, [backend('i-1', 0), backend('i-2', 100)])
    expect(servers(of('SetVServerGroupAttribute')[0])).toEqual([['i-1', 0]])
    expect(servers(of('AddVServerGroupBackendServers')[0])).toEqual([['i-2', 100]])
  })

  test('are not added twice when the answer got lost', async () => {
    let isAdded = false
    const { api, clock, of } = fakeGateway({
      DescribeVServerGroupAttribute: () => (isAdded ? members(['i-1', 100]) : members()),
      AddVServerGroupBackendServers: () => {
        isAdded = true
        throw lostAnswer()
      },
    })
    await clock.run(createLoadBalancing(api).addBackends(group, [backend('i-1', 100)]))
    expect(of('AddVServerGroupBackendServers')).toHaveLength(1)
  })

  test('get their weights at most 20 a call, those that lose traffic first', async () => {
    const fleet = Array.from({ length: 30 }, (_, index) => backend(`i-${index}`, index < 15 ? 100 : 0))
    const { api, of } = fakeGateway({
      DescribeVServerGroupAttribute: members(...fleet.map(({ instanceId }): [string, number] => [instanceId, 50])),
      SetVServerGroupAttribute: {},
    })
    await createLoadBalancing(api).setWeights(group, fleet)
    const calls = of('SetVServerGroupAttribute').map(servers)
    expect(calls.map((call) => call.length)).toEqual([20, 10])
    expect(calls[0]!.slice(0, 15).every(([, weight]) => weight === 0)).toBe(true)
  })

  test('of the default group are named without a port', async () => {
    const { api, of } = fakeGateway({ SetBackendServers: {} })
    await createLoadBalancing(api).setWeights({ loadBalancerId: 'lb-1' }, [{ instanceId: 'i-1', weight: 5 }])
    expect(of('SetBackendServers')[0]?.query.BackendServers).toBe('[{"ServerId":"i-1","Weight":5,"Type":"ecs"}]')
  })

  test('have weights as numbers even where the API writes texts', async () => {
    const { api } = fakeGateway({
      DescribeVServerGroupAttribute: {
        BackendServers: { BackendServer: [{ ServerId: 'i-1', Port: '8080', Weight: '0' }] },
      },
    })
    await expect(createLoadBalancing(api).describeBackends(group)).resolves.toEqual([
      { instanceId: 'i-1', port: 8080, weight: 0 },
    ])
  })

  test('are healthy only when the balancer says so', async () => {
    const row = (ServerId: string, ServerHealthStatus: string) => ({
      ServerId,
      Port: 8080,
      ListenerPort: 80,
      ServerHealthStatus,
    })
    const { api } = fakeGateway({
      DescribeHealthStatus: {
        BackendServers: { BackendServer: [row('i-1', 'normal'), row('i-2', 'abnormal'), row('i-3', 'unavailable')] },
      },
    })
    const rows = await createLoadBalancing(api).describeHealth('lb-1', { port: 80, protocol: 'http' })
    expect(rows.map(({ health }) => health)).toEqual(['healthy', 'unhealthy', 'unknown'])
  })
})

describe('server groups', () => {
  test('are found by name after a lost answer', async () => {
    const { api, clock, of } = fakeGateway({
      CreateVServerGroup: lostAnswer(),
      DescribeVServerGroups: {
        VServerGroups: { VServerGroup: [{ VServerGroupId: 'rsp-9', VServerGroupName: 'web' }] },
      },
    })
    await expect(clock.run(createLoadBalancing(api).createServerGroup('lb-1', 'web', []))).resolves.toBe('rsp-9')
    expect(of('CreateVServerGroup')).toHaveLength(1)
  })

  test('that are gone are no error when deleted, those in use are', async () => {
    const gone = fakeGateway({
      DeleteVServerGroup: vendorError('InvalidParameter', {
        status: 404,
        message: 'The specified VServerGroupId does not exist.',
      }),
    })
    await expect(createLoadBalancing(gone.api).deleteServerGroup('rsp-1')).resolves.toBeUndefined()
    const used = fakeGateway({ DeleteVServerGroup: vendorError('RspoolVipExist') })
    await expect(createLoadBalancing(used.api).deleteServerGroup('rsp-1')).rejects.toMatchObject({ kind: 'in-use' })
  })
})

describe('listeners', () => {
  const row = {
    LoadBalancerId: 'lb-1',
    ListenerPort: 80,
    ListenerProtocol: 'http',
    Status: 'stopped',
    VServerGroupId: 'rsp-1',
  }

  test('that an earlier run made only get the settings', async () => {
    const { api, of } = fakeGateway({
      CreateLoadBalancerHTTPListener: vendorError('ListenerAlreadyExists'),
      DescribeLoadBalancerListeners: { Listeners: [row] },
      SetLoadBalancerHTTPListenerAttribute: {},
    })
    await createLoadBalancing(api).createListener('lb-1', http)
    expect(of('SetLoadBalancerHTTPListenerAttribute')[0]?.query).toMatchObject({
      VServerGroup: 'on',
      VServerGroupId: 'rsp-1',
      HealthCheckURI: '/healthz',
    })
  })

  test('of another protocol on the port stay an error', async () => {
    const { api } = fakeGateway({
      CreateLoadBalancerHTTPListener: vendorError('ListenerAlreadyExists'),
      DescribeLoadBalancerListeners: { Listeners: [{ ...row, ListenerProtocol: 'tcp' }] },
    })
    await expect(createLoadBalancing(api).createListener('lb-1', http)).rejects.toMatchObject({ kind: 'already' })
  })

  test('that run are not started again, and a busy balancer is waited out', async () => {
    const running = fakeGateway({ DescribeLoadBalancerListeners: { Listeners: [{ ...row, Status: 'Running' }] } })
    await createLoadBalancing(running.api).startListener('lb-1', http)
    expect(running.of('StartLoadBalancerListener')).toEqual([])
    const busy = fakeGateway({
      DescribeLoadBalancerListeners: { Listeners: [row] },
      StartLoadBalancerListener: afterErrors([
        vendorError('ServiceIsConfiguring'),
        vendorError('BackendServer.configuring'),
      ]),
    })
    await busy.clock.run(createLoadBalancing(busy.api).startListener('lb-1', http))
    expect(busy.of('StartLoadBalancerListener')).toHaveLength(3)
  })

  test.each<[string, ListenerSpec]>([
    ['HTTP to a group', http],
    ['HTTP with a cookie of its own', { ...http, stickySession: { kind: 'insert', timeoutSeconds: 300 } }],
    ['HTTP that redirects', { ...http, redirectToPort: 443, healthCheck: { ...check, kind: 'off' } }],
    ['HTTPS', { ...http, port: 443, protocol: 'https', certificateId: 'cert-1' }],
    [
      'TCP with draining',
      {
        port: 3306,
        protocol: 'tcp',
        target: { serverGroupId: 'rsp-1' },
        healthCheck: { ...check, kind: 'tcp' },
        connectionDrainSeconds: 30,
      },
    ],
    ['TCP with an HTTP check', { port: 8443, protocol: 'tcp', target: { serverGroupId: 'rsp-1' }, healthCheck: check }],
  ])('are written and read back the same: %s', (_, spec) => {
    const written = listenerParameters('lb-1', spec, 'create')
    const config = {
      ...written,
      HealthCheck: written.HealthCheck ?? written.HealthCheckSwitch,
      HealthCheckInterval: written.HealthCheckInterval ?? written.healthCheckInterval,
    }
    const read = listenerOf({
      LoadBalancerId: 'lb-1',
      ListenerPort: spec.port,
      ListenerProtocol: spec.protocol,
      Status: 'running',
      ...(written.VServerGroupId ? { VServerGroupId: written.VServerGroupId } : {}),
      [`${spec.protocol.toUpperCase()}ListenerConfig`]: config,
    })
    const { target, healthCheck, ...rest } = spec
    if (spec.redirectToPort === undefined) {
      expect(read).toMatchObject({ ...rest, target })
      expect(read.healthCheck).toEqual(
        healthCheck.kind === 'http' ? healthCheck : { ...healthCheck, path: undefined, passCodes: undefined },
      )
    } else expect(read).toMatchObject({ redirectToPort: 443, healthCheck: { kind: 'off' } })
  })

  test('spell the interval of TCP checks as each call wants it', () => {
    const tcp: ListenerSpec = { ...http, protocol: 'tcp', healthCheck: { ...check, kind: 'tcp' } }
    expect(listenerParameters('lb-1', tcp, 'create')).toMatchObject({ healthCheckInterval: 2 })
    expect(listenerParameters('lb-1', tcp, 'modify')).toMatchObject({ HealthCheckInterval: 2 })
  })
})
