import { describe, expect, test } from 'vitest'
import type { Operation } from '../../../../src/local/api/operation.ts'
import { VendorError } from '../../../../src/local/api/vendor-error.ts'
import { parseFaults } from '../../../../src/local/faults/rule.ts'
import { createLocalCloud, type LocalCloud } from '../../../../src/local/in-process.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

interface Cup {
  id: string
  size: string
}

const makeCup: Operation = {
  product: 'Ecs',
  action: 'MakeCup',
  parameters: {
    Size: { type: 'string', required: true, enum: ['small', 'large'] },
    ClientToken: { type: 'string', maxLength: 64 },
    DryRun: { type: 'boolean' },
  },
  isReadOnly: false,
  async run({ core, params }) {
    if (core.store.collection<Cup>('cup').size >= 3)
      throw new VendorError('QuotaExceeded', 400, 'There are three cups already.')
    const cup = core.store.collection<Cup>('cup').add({ id: core.newId('cup'), size: params.text('Size') })
    await core.clock.sleep(100)
    return { CupId: cup.id }
  },
}

const describeCups: Operation = {
  product: 'Ecs',
  action: 'DescribeCups',
  parameters: {},
  isReadOnly: true,
  run: ({ core }) => ({ Cups: { Cup: core.store.collection<Cup>('cup').all() } }),
}

const breakDown: Operation = { ...describeCups, action: 'BreakDown', run: () => Promise.reject(new TypeError('a bug')) }

function openCloud(seed = 1) {
  const clock = new VirtualClock()
  const cloud = createLocalCloud({ clock, seed, operations: [makeCup, describeCups, breakDown] })
  const call = (action: string, params: Record<string, unknown> = {}) =>
    clock.run(cloud.call({ product: 'Ecs', action, params }))
  const make = (params: Record<string, unknown> = {}) => call('MakeCup', { Size: 'small', ...params })
  const cups = async () => ((await call('DescribeCups')) as { Cups: { Cup: Cup[] } }).Cups.Cup.length
  return { clock, cloud, call, make, cups }
}

const inject = (cloud: LocalCloud, clock: VirtualClock, ...faults: object[]) => {
  cloud.gateway.faults.load(parseFaults({ faults }).rules, { nowMs: clock.now() })
}

describe('client tokens', () => {
  test('a repeated request has one effect and the same answer', async () => {
    const { make, cups } = openCloud()
    const first = (await make({ ClientToken: 't' })) as { CupId: string; RequestId: string }
    const second = (await make({ ClientToken: 't' })) as { CupId: string; RequestId: string }
    expect(second.CupId).toBe(first.CupId)
    expect(second.RequestId).not.toBe(first.RequestId)
    expect(await cups()).toBe(1)
  })

  test('the same token with other parameters is refused', async () => {
    const { make, cups } = openCloud()
    await make({ ClientToken: 't' })
    await expect(make({ ClientToken: 't', Size: 'large' })).rejects.toMatchObject({
      code: 'IdempotentParameterMismatch',
      httpStatus: 400,
    })
    expect(await cups()).toBe(1)
  })

  test('a request whose first try is still under way is told to wait', async () => {
    const { clock, cloud } = openCloud()
    const call = () => cloud.call({ product: 'Ecs', action: 'MakeCup', params: { Size: 'small', ClientToken: 't' } })
    const both = Promise.allSettled([call(), call()])
    const [first, second] = await clock.run(both)
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'LastTokenProcessing', httpStatus: 403 } })
  })

  test('a refused request leaves its token free', async () => {
    const { cloud, make } = openCloud()
    for (let i = 0; i < 3; i++) await make()
    await expect(make({ ClientToken: 't' })).rejects.toMatchObject({ code: 'QuotaExceeded' })
    cloud.core.store.collection<Cup>('cup').clear()
    await expect(make({ ClientToken: 't' })).resolves.toMatchObject({ CupId: expect.any(String) })
  })
})

describe('dry runs', () => {
  test('say by an error that the call would succeed, and change nothing', async () => {
    const { make, cups } = openCloud()
    await expect(make({ DryRun: true })).rejects.toMatchObject({ code: 'DryRunOperation', httpStatus: 400 })
    expect(await cups()).toBe(0)
  })

  test('refuse what the real call would refuse', async () => {
    const { make } = openCloud()
    for (let i = 0; i < 3; i++) await make()
    await expect(make({ DryRun: true })).rejects.toMatchObject({ code: 'QuotaExceeded' })
  })
})

describe('faults', () => {
  test('throttling carries the hint of when to come again and stops after its count', async () => {
    const { clock, cloud, make } = openCloud()
    inject(cloud, clock, { kind: 'throttle', action: 'MakeCup', count: 1, retryAfter: '750ms' })
    await expect(make()).rejects.toMatchObject({
      code: 'Throttling.User',
      httpStatus: 400,
      headers: { 'x-acs-retry-after': '750' },
    })
    await expect(make()).resolves.toBeDefined()
  })

  test('a connection dropped after the effect has had its effect, and the token finds it again', async () => {
    const { clock, cloud, make, cups } = openCloud()
    inject(cloud, clock, { kind: 'drop-after', action: 'ecs:Make*', count: 1 })
    await expect(make({ ClientToken: 't' })).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(await cups()).toBe(1)
    await expect(make({ ClientToken: 't' })).resolves.toBeDefined()
    expect(await cups()).toBe(1)
  })

  test('a connection dropped before the effect has had none', async () => {
    const { clock, cloud, make, cups } = openCloud()
    inject(cloud, clock, { kind: 'drop-before', action: 'MakeCup', count: 1 })
    await expect(make()).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(await cups()).toBe(0)
  })

  test('a stale read shows the state of before', async () => {
    const { clock, cloud, make, cups } = openCloud()
    inject(cloud, clock, { kind: 'stale-read', action: 'Describe*', delay: '5s' })
    await make()
    expect(await cups()).toBe(0)
    await clock.advance(5_000)
    expect(await cups()).toBe(1)
  })

  test('strike only in their window of time, and only calls that name their resource', async () => {
    const { clock, cloud, make } = openCloud()
    inject(
      cloud,
      clock,
      { kind: 'error', from: '10s', until: '20s' },
      { kind: 'error', code: 'Sized', instance: 'large' },
    )
    await make()
    await expect(make({ Size: 'large' })).rejects.toMatchObject({ code: 'Sized' })
    await clock.advance(10_000)
    await expect(make()).rejects.toMatchObject({ code: 'ServiceUnavailable', httpStatus: 503 })
    await clock.advance(10_000)
    await make()
  })

  test('with a chance strike the same calls in every run of one seed', async () => {
    const strikes = async () => {
      const { clock, cloud, call } = openCloud()
      inject(cloud, clock, { kind: 'error', action: 'DescribeCups', probability: 0.5 })
      const ends = []
      for (let i = 0; i < 40; i++)
        ends.push(
          await call('DescribeCups').then(
            () => 1,
            () => 0,
          ),
        )
      return ends.join('')
    }
    const first = await strikes()
    expect(first).toMatch(/1/)
    expect(first).toMatch(/0/)
    expect(await strikes()).toBe(first)
  })
})

describe('calls', () => {
  test('of an unknown action are refused', async () => {
    const { cloud } = openCloud()
    await expect(cloud.call({ product: 'Ecs', action: 'MakeTea' })).rejects.toMatchObject({
      code: 'InvalidAction.NotFound',
      httpStatus: 404,
    })
  })

  test('name the missing parameter, and refuse values out of their limits', async () => {
    const { call } = openCloud()
    const message = 'The input parameter "Size" that is mandatory for processing this request is not supplied.'
    await expect(call('MakeCup')).rejects.toMatchObject({ code: 'MissingParameter', httpStatus: 400, message })
    await expect(call('MakeCup', { Size: 'huge' })).rejects.toMatchObject({ code: 'InvalidParameter' })
    await expect(call('MakeCup', { Size: 'small', RegionId: 'mars-1' })).rejects.toMatchObject({
      code: 'InvalidRegionId.NotFound',
    })
  })

  test('are logged with what they changed, refusals included', async () => {
    const { cloud, call, make } = openCloud()
    await make()
    await call('MakeCup').catch(() => {})
    expect(cloud.gateway.calls.all()).toMatchObject([
      { product: 'Ecs', action: 'MakeCup', parameters: { Size: 'small' }, isMutating: true, status: 200 },
      { status: 400, code: 'MissingParameter' },
    ])
  })

  test('give the same ids and answers in every run of one seed', async () => {
    const run = async () => {
      const { make, call } = openCloud(7)
      await make()
      await make({ Size: 'large' })
      return JSON.stringify(await call('DescribeCups'))
    }
    expect(await run()).toBe(await run())
  })
})
