import { describe, expect, test } from 'vitest'
import type { RpcRequest } from '../../../../src/cloud/alicloud/rpc.ts'
import { afterErrors, fakeGateway, lostAnswer, vendorError } from './fake-caller.ts'

const write: RpcRequest = { product: 'Slb', action: 'AddBackendServers', query: {}, effect: 'once' }
const set: RpcRequest = { product: 'Slb', action: 'SetBackendServers', query: {}, effect: 'repeatable' }

describe('a call', () => {
  test('goes on after throttling and counts every request it sent', async () => {
    const { api, clock, usage } = fakeGateway({
      SetBackendServers: afterErrors([vendorError('Throttling'), vendorError('ServiceUnavailable')], { ok: 1 }),
    })
    await expect(clock.run(api.call(set))).resolves.toEqual({ ok: 1 })
    expect(usage.snapshot()).toEqual({ total: 3, mutating: 3, byAction: { 'Slb.SetBackendServers': 3 } })
  })

  test('whose answer got lost is not sent again when its effect is there', async () => {
    const { api, clock, of } = fakeGateway({ AddBackendServers: afterErrors([lostAnswer()]) })
    const body = await clock.run(api.call(write, { settled: () => Promise.resolve({ found: true }) }))
    expect(body).toEqual({ found: true })
    expect(of('AddBackendServers')).toHaveLength(1)
  })

  test('whose answer got lost is sent again when its effect is missing', async () => {
    const { api, clock, of } = fakeGateway({ AddBackendServers: afterErrors([lostAnswer()], { second: true }) })
    await expect(clock.run(api.call(write, { settled: () => Promise.resolve(undefined) }))).resolves.toEqual({
      second: true,
    })
    expect(of('AddBackendServers')).toHaveLength(2)
  })

  test('that keeps failing tells how often and how long it was tried', async () => {
    const { api, clock } = fakeGateway({ SetBackendServers: vendorError('Throttling.User', { requestId: 'R-1' }) })
    const failure = clock.run(api.call(set))
    await expect(failure).rejects.toThrow(/Throttling.User, request id R-1\); tried 8 times in/)
    await expect(failure).rejects.toMatchObject({
      kind: 'throttled',
      apiCode: 'Throttling.User',
      requestId: 'R-1',
      retryable: true,
    })
  })

  test('that would change something throws in a dry run and is not sent', async () => {
    const { api, requests } = fakeGateway({ SetBackendServers: {} }, { isDryRun: true })
    expect(() => api.call(set)).toThrow(/dry run/)
    expect(requests).toEqual([])
  })

  test('stops waiting when its signal aborts', async () => {
    const stop = new AbortController()
    const { api, clock } = fakeGateway({
      SetBackendServers: () => {
        stop.abort(new Error('stopped'))
        throw vendorError('Throttling')
      },
    })
    await expect(clock.run(api.call(set, { signal: stop.signal }))).rejects.toThrow('stopped')
  })

  test('waits for the one before it on the same resource, retries included', async () => {
    const order: string[] = []
    const { api, clock } = fakeGateway({
      AddBackendServers: (request) => {
        order.push(`start ${request.query.id}`)
        if (request.query.id === 'a' && order.length === 1) throw vendorError('Throttling')
        order.push(`end ${request.query.id}`)
        return {}
      },
    })
    const send = (id: string, lane: string) => api.call({ ...write, query: { id } }, { lane })
    await clock.run(Promise.all([send('a', 'lb-1'), send('b', 'lb-1'), send('c', 'lb-2')]))
    expect(order.indexOf('start b')).toBeGreaterThan(order.indexOf('end a'))
    expect(order.indexOf('start c')).toBeLessThan(order.indexOf('end a'))
  })

  test('is not held up for ever by one that failed before it', async () => {
    const { api, clock } = fakeGateway({
      AddBackendServers: afterErrors([vendorError('InvalidParameter')], { fine: true }),
    })
    const first = api.call(write, { lane: 'lb-1' })
    const second = api.call(write, { lane: 'lb-1' })
    await expect(clock.run(first)).rejects.toThrow('InvalidParameter')
    await expect(clock.run(second)).resolves.toEqual({ fine: true })
  })
})
