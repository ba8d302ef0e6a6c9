import { beforeEach, describe, expect, test } from 'vitest'
import { startServing, startSlbCloud, type SlbCloud } from './slb-cloud.ts'

let slb: SlbCloud
let LoadBalancerId: string

beforeEach(async () => {
  slb = startSlbCloud()
  LoadBalancerId = (await slb.call('CreateLoadBalancer', { VSwitchId: 'vsw-1' })).LoadBalancerId
})

const config = () => slb.configs.get(LoadBalancerId)!.listeners
const http = (change: Record<string, unknown> = {}) => ({
  LoadBalancerId,
  ListenerPort: 80,
  HealthCheck: 'on',
  BackendServerPort: 8080,
  ...change,
})
const status = async (protocol = 'HTTP') =>
  (await slb.call(`DescribeLoadBalancer${protocol}ListenerAttribute`, { LoadBalancerId, ListenerPort: 80 })).Status

describe('life of a listener', () => {
  test('is made stopped, starts, runs, stops', async () => {
    await slb.call('CreateLoadBalancerHTTPListener', http())
    expect(await status()).toBe('stopped')
    const listener = { LoadBalancerId, ListenerPort: 80 }
    await slb.call('StartLoadBalancerListener', listener)
    expect(await status()).toBe('starting')
    expect(await slb.refusal('SetLoadBalancerHTTPListenerAttribute', listener)).toContain(
      '400 OperationFailed.ListenerStatusNotSupport',
    )
    await slb.clock.advance(300)
    expect(await status()).toBe('running')
    expect(config()[0]!.isRunning).toBe(true)
    await slb.call('StopLoadBalancerListener', listener)
    expect(await status()).toBe('stopping')
    expect(config()[0]!.isRunning).toBe(false)
    expect(await slb.refusal('StartLoadBalancerListener', listener)).toContain('409 ServiceIsStopping')
    await slb.clock.advance(300)
    expect(await status()).toBe('stopped')
  })

  test('shows configuring while a change is applied, and serves on', async () => {
    const served = await startServing(slb)
    LoadBalancerId = served.LoadBalancerId
    await slb.call('SetLoadBalancerHTTPListenerAttribute', { ...served.listener, RequestTimeout: 5 })
    expect(await status()).toBe('configuring')
    expect(config()[0]).toMatchObject({ isRunning: true, requestTimeoutMs: 5_000, idleTimeoutMs: 15_000 })
    await slb.clock.advance(300)
    expect(await status()).toBe('running')
  })

  test('a port that cannot be listened on stops the listener again', async () => {
    const taken = async () => {
      throw new Error('a listener cannot listen on 127.16.1.1:80: another program listens there')
    }
    let isTaken = false
    slb = startSlbCloud({ balancers: { apply: (): Promise<void> => (isTaken ? taken() : Promise.resolve()) } })
    LoadBalancerId = (await slb.call('CreateLoadBalancer', { VSwitchId: 'vsw-1' })).LoadBalancerId
    await slb.call('CreateLoadBalancerHTTPListener', http())
    isTaken = true
    await slb.call('StartLoadBalancerListener', { LoadBalancerId, ListenerPort: 80 })
    await slb.clock.advance(300)
    expect(await status()).toBe('stopped')
  })
})

describe('attributes', () => {
  test('of HTTP with the defaults of the service', async () => {
    await slb.call('CreateLoadBalancerHTTPListener', http())
    const attributes = await slb.call('DescribeLoadBalancerHTTPListenerAttribute', { LoadBalancerId, ListenerPort: 80 })
    expect(attributes).toMatchObject({
      ListenerPort: 80,
      BackendServerPort: 8080,
      Scheduler: 'wrr',
      StickySession: 'off',
      HealthCheck: 'on',
      HealthCheckMethod: 'head',
      HealthCheckInterval: 2,
      HealthCheckTimeout: 5,
      HealthyThreshold: 3,
      UnhealthyThreshold: 3,
      HealthCheckHttpCode: 'http_2xx',
      RequestTimeout: 60,
      IdleTimeout: 15,
      XForwardedFor: 'on',
      Rules: { Rule: [] },
      AclIds: { AclId: [] },
      Tags: { Tag: [] },
    })
  })

  test("become the proxy's settings", async () => {
    await slb.call(
      'CreateLoadBalancerHTTPListener',
      http({
        HealthCheckURI: '/healthz',
        HealthCheckMethod: 'get',
        HealthCheckInterval: 1,
        HealthCheckConnectPort: 9090,
        HealthCheckDomain: 'todo.example',
        HealthCheckHttpCode: 'http_2xx,http_3xx',
        StickySession: 'on',
        StickySessionType: 'insert',
        CookieTimeout: 60,
        XForwardedFor_SLBID: 'on',
        XForwardedFor_proto: 'on',
      }),
    )
    await slb.call('StartLoadBalancerListener', { LoadBalancerId, ListenerPort: 80 })
    await slb.clock.advance(300)
    expect(config()[0]).toMatchObject({
      protocol: 'http',
      sticky: { kind: 'insert', timeoutMs: 60_000 },
      addedHeaders: { 'SLB-ID': LoadBalancerId, 'X-Forwarded-Proto': 'http' },
      healthCheck: {
        kind: 'http',
        path: '/healthz',
        method: 'GET',
        intervalMs: 1_000,
        port: 9090,
        domain: 'todo.example',
        passCodes: ['http_2xx', 'http_3xx'],
      },
    })
  })

  test('of TCP, with the lower-case name that its creating call documents', async () => {
    await slb.call('CreateLoadBalancerTCPListener', {
      LoadBalancerId,
      ListenerPort: 80,
      BackendServerPort: 80,
      Bandwidth: -1,
      healthCheckInterval: 7,
      ConnectionDrain: 'on',
      ConnectionDrainTimeout: 30,
      PersistenceTimeout: 100,
    })
    await slb.call('StartLoadBalancerListener', { LoadBalancerId, ListenerPort: 80 })
    await slb.clock.advance(300)
    expect(
      await slb.call('DescribeLoadBalancerTCPListenerAttribute', { LoadBalancerId, ListenerPort: 80 }),
    ).toMatchObject({
      HealthCheck: 'on',
      HealthCheckInterval: 7,
      HealthCheckConnectTimeout: 5,
      EstablishedTimeout: 900,
      ProxyProtocolV2Enabled: false,
    })
    expect(config()[0]).toMatchObject({
      protocol: 'tcp',
      connectionDrainMs: 30_000,
      persistenceMs: 100_000,
      idleTimeoutMs: 900_000,
      healthCheck: { kind: 'tcp', intervalMs: 7_000 },
    })
  })

  test('a redirecting listener needs no backend', async () => {
    await slb.call('CreateLoadBalancerHTTPListener', {
      LoadBalancerId,
      ListenerPort: 80,
      HealthCheck: 'off',
      ListenerForward: 'on',
      ForwardPort: 443,
    })
    await slb.call('StartLoadBalancerListener', { LoadBalancerId, ListenerPort: 80 })
    await slb.clock.advance(300)
    expect(config()[0]!.redirectToPort).toBe(443)
  })

  test('of all listeners, with plain arrays', async () => {
    const served = await startServing(slb)
    await slb.call('CreateLoadBalancerHTTPListener', http({ Tag: [{ Key: 'a', Value: 'b' }] }))
    await slb.call('CreateLoadBalancerTCPListener', {
      LoadBalancerId,
      ListenerPort: 81,
      BackendServerPort: 80,
      Bandwidth: -1,
    })
    const all = await slb.call('DescribeLoadBalancerListeners', {})
    expect(all).toMatchObject({ TotalCount: 3, MaxResults: 20, NextToken: '' })
    const page = await slb.call('DescribeLoadBalancerListeners', { LoadBalancerId: [LoadBalancerId], MaxResults: 1 })
    expect(page.Listeners).toHaveLength(1)
    const next = await slb.call('DescribeLoadBalancerListeners', {
      LoadBalancerId: [LoadBalancerId],
      MaxResults: 1,
      NextToken: page.NextToken,
    })
    expect([...page.Listeners, ...next.Listeners]).toMatchObject([
      {
        ListenerPort: 80,
        ListenerProtocol: 'http',
        Tags: [{ TagKey: 'a', TagValue: 'b' }],
        AclIds: [],
        HTTPListenerConfig: { HealthCheck: 'on' },
      },
      { ListenerPort: 81, ListenerProtocol: 'tcp', Scheduler: 'wrr', TCPListenerConfig: { HealthCheckType: 'tcp' } },
    ])
    const [grouped] = (await slb.call('DescribeLoadBalancerListeners', { LoadBalancerId: [served.LoadBalancerId] }))
      .Listeners
    expect(grouped.VServerGroupId).toBe(served.VServerGroupId)
    expect(grouped.BackendServerPort).toBeUndefined()
  })
})

describe('refusals', () => {
  test.each([
    [{ BackendServerPort: undefined }, '400 MissingParameter: The input parameter "BackendServerPort"'],
    [{ HealthCheck: undefined }, '400 MissingParameter: The input parameter "HealthCheck"'],
    [{ VServerGroupId: 'rsp-9' }, '404 InvalidParameter: The specified VServerGroupId does not exist.'],
    [{ StickySession: 'on' }, '400 MissingParameter: The input parameter "StickySessionType"'],
    [{ StickySession: 'on', StickySessionType: 'insert' }, '400 MissingParameter: The input parameter "CookieTimeout"'],
    [{ HealthyThreshold: 11 }, '400 InvalidParameter'],
    [{ RequestTimeout: 181 }, '400 InvalidParameter'],
    [{ HealthCheckHttpCode: '200' }, '400 InvalidParameter'],
    [{ ListenerPort: 65_536 }, '400 InvalidParameter'],
  ])('%o', async (change, refusal) => {
    expect(await slb.refusal('CreateLoadBalancerHTTPListener', http(change))).toContain(refusal)
  })

  test('a port that has a listener, except UDP beside TCP', async () => {
    await slb.call('CreateLoadBalancerHTTPListener', http())
    const other = { LoadBalancerId, ListenerPort: 80, BackendServerPort: 80, Bandwidth: -1 }
    expect(await slb.refusal('CreateLoadBalancerTCPListener', other)).toContain('400 ListenerAlreadyExists')
    await slb.call('CreateLoadBalancerUDPListener', other)
    expect(await slb.refusal('StartLoadBalancerListener', { LoadBalancerId, ListenerPort: 80 })).toContain(
      'ListenerProtocol is required',
    )
    await slb.call('StartLoadBalancerListener', { LoadBalancerId, ListenerPort: 80, ListenerProtocol: 'udp' })
  })

  test('a listener that is not there', async () => {
    expect(await slb.refusal('StartLoadBalancerListener', { LoadBalancerId, ListenerPort: 99 })).toBe(
      '404 InvalidParameter: The specified resource does not exist.',
    )
    expect(await slb.refusal('DescribeHealthStatus', { LoadBalancerId, ListenerPort: 99 })).toContain(
      '404 CheckedListenerNotFound',
    )
  })
})

describe('switching groups', () => {
  test('from the default group to a virtual one and back', async () => {
    const listener = { LoadBalancerId, ListenerPort: 80 }
    await slb.call('CreateLoadBalancerHTTPListener', http())
    const { VServerGroupId } = await slb.call('CreateVServerGroup', {
      LoadBalancerId,
      BackendServers: '[{"ServerId":"i-1","Port":8081}]',
    })
    await slb.call('SetLoadBalancerHTTPListenerAttribute', { ...listener, VServerGroup: 'on', VServerGroupId })
    expect(config()[0]!.backends).toMatchObject([{ serverId: 'i-1', port: 8081 }])
    await slb.call('SetLoadBalancerHTTPListenerAttribute', {
      ...listener,
      VServerGroup: 'off',
      BackendServerPort: 8080,
    })
    expect(config()[0]!.backends).toEqual([])
    const attributes = await slb.call('DescribeLoadBalancerHTTPListenerAttribute', listener)
    expect(attributes.VServerGroupId).toBeUndefined()
  })
})

describe('health', () => {
  test('is a row for each listener and backend, unavailable while the listener is stopped', async () => {
    const served = await startServing(slb)
    const rows = async () =>
      (await slb.call('DescribeHealthStatus', { LoadBalancerId: served.LoadBalancerId })).BackendServers.BackendServer
    expect(await rows()).toMatchObject([
      {
        ListenerPort: 80,
        Protocol: 'http',
        ServerId: 'i-1',
        ServerIp: '10.0.1.10',
        Port: 8080,
        ServerHealthStatus: 'normal',
      },
      { ServerId: 'i-2', ServerHealthStatus: 'normal' },
    ])
    await slb.call('StopLoadBalancerListener', served.listener)
    expect((await rows()).map((row: { ServerHealthStatus: string }) => row.ServerHealthStatus)).toEqual([
      'unavailable',
      'unavailable',
    ])
  })
})

describe('forwarding rules', () => {
  test('are made, found, changed and deleted, and reach the proxy', async () => {
    const { LoadBalancerId: id, VServerGroupId, listener } = await startServing(slb)
    const RuleList = JSON.stringify([{ RuleName: 'api', Domain: 'todo.example', Url: '/api', VServerGroupId }])
    const { Rules } = await slb.call('CreateRules', { ...listener, RuleList })
    const { RuleId } = Rules.Rule[0]
    expect(slb.configs.get(id)!.listeners[0]!.rules).toMatchObject([
      { domain: 'todo.example', url: '/api', backends: [{ serverId: 'i-1' }, { serverId: 'i-2' }] },
    ])
    expect(await slb.refusal('CreateRules', { ...listener, RuleList })).toContain('400 DomainExist')
    expect(await slb.refusal('DeleteVServerGroup', { VServerGroupId })).toContain('400 RspoolVipExist')
    await slb.call('SetRule', { RuleId, RuleName: 'renamed', ListenerSync: 'off', HealthCheckInterval: 5 })
    expect(await slb.call('DescribeRuleAttribute', { RuleId })).toMatchObject({
      LoadBalancerId: id,
      ListenerPort: '80',
      RuleName: 'renamed',
      Domain: 'todo.example',
      ListenerSync: 'off',
      HealthCheckInterval: 5,
    })
    await slb.call('DeleteRules', { RuleIds: JSON.stringify([RuleId]) })
    expect((await slb.call('DescribeRules', listener)).Rules).toEqual({ Rule: [] })
    expect(await slb.refusal('SetRule', { RuleId, RuleName: 'x' })).toContain('404 InvalidRuleId.NotFound')
    expect(slb.configs.get(id)!.listeners[0]!.rules).toEqual([])
  })

  test('are for HTTP only', async () => {
    const { VServerGroupId } = await slb.call('CreateVServerGroup', { LoadBalancerId })
    const listener = { LoadBalancerId, ListenerPort: 80 }
    await slb.call('CreateLoadBalancerTCPListener', { ...listener, Bandwidth: -1, VServerGroupId })
    const RuleList = JSON.stringify([{ RuleName: 'api', Url: '/api', VServerGroupId }])
    expect(await slb.refusal('CreateRules', { ...listener, RuleList })).toContain('400 RuleNotSupport')
  })
})
