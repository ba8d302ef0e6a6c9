import { describe, expect, test } from 'vitest'
import {
  chooseNext,
  countOf,
  leastIn,
  orderCandidates,
  planLimits,
  type Candidate,
  type RotationSettings,
  withoutLost,
} from '../../../src/rollout/plan.ts'

const settings: RotationSettings = {
  batch: '1',
  minHealthy: '50%',
  minHealthyPerZone: 0,
  bakeMs: 0,
  pauseBetweenMs: 0,
  maxFailures: 0,
}
const aServer = (change: Partial<Candidate> = {}): Candidate => ({
  instanceId: 'i',
  zoneId: 'a',
  isServing: true,
  isHeld: false,
  ...change,
})
const fleet = (count: number, change: Partial<Candidate> = {}) =>
  Array.from({ length: count }, (_, index) => aServer({ instanceId: `i-${index}`, ...change }))
const limits = (change: Partial<RotationSettings>, servers: readonly Candidate[]) =>
  planLimits({ ...settings, ...change }, { servers })

describe('counts', () => {
  test.each([
    ['2', 10, 'up', 2],
    ['25%', 10, 'down', 2],
    ['25%', 10, 'up', 3],
    ['29%', 100, 'up', 29],
    ['95%', 10, 'up', 10],
    ['100%', 3, 'down', 3],
  ] as const)('%s of %i rounded %s is %i', (text, total, round, count) => {
    expect(countOf(text, total, round)).toBe(count)
  })
})

describe('the limits of a rotation', () => {
  test('a share of the fleet that is less than one server is still one', () => {
    expect(limits({ batch: '10%' }, fleet(4))).toMatchObject({ ok: true, limits: { slots: 1, minHealthy: 2 } })
  })

  test('a plan that leaves nobody a slot is refused with its numbers: 95 % of 10 servers is all of them', () => {
    const plan = limits({ minHealthy: '95%' }, fleet(10))
    expect(plan).toMatchObject({
      ok: false,
      problems: [
        {
          path: 'rollout.minHealthy',
          message: 'minHealthy 95% is 10 of 10 servers: none may leave service, so none can be updated',
          fix: 'give --min-healthy 9 or less',
        },
      ],
    })
  })

  test('a fleet that is below the floor already is refused, unless a killed run is what it lacks', () => {
    const weak = [...fleet(1), ...fleet(3, { isServing: false })]
    expect(limits({ minHealthy: '3' }, weak)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('only 1 of 4 servers serve now') }],
    })
    expect(limits({ minHealthy: '3' }, [...fleet(1), ...fleet(3, { isServing: false, isHeld: true })])).toMatchObject({
      ok: true,
    })
  })

  test('a fleet on which nothing serves has nothing to lose', () => {
    expect(limits({ minHealthy: '100%' }, fleet(3, { isServing: false }))).toMatchObject({ ok: true })
  })

  test('never takes the last serving server, even if the floor is 0; a single server only when that is asked for', () => {
    expect(limits({ minHealthy: '0' }, fleet(2))).toMatchObject({ ok: true, limits: { minHealthy: 1 } })
    expect(limits({ minHealthy: '0' }, fleet(1))).toMatchObject({ ok: true, limits: { minHealthy: 0 } })
    expect(limits({ minHealthy: '50%' }, fleet(1))).toMatchObject({
      ok: false,
      problems: [{ fix: expect.stringContaining('--min-healthy 0') }],
    })
  })

  test('a zone that has no server to spare is refused', () => {
    expect(limits({ minHealthyPerZone: 1 }, [...fleet(3), aServer({ instanceId: 'i-9', zoneId: 'b' })])).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('zone b has 1 server ') }],
    })
  })
})

describe('without a floor per zone in the settings', () => {
  const { minHealthyPerZone: _, ...unsaid } = settings
  const zones = (sizes: Record<string, number>, change: Partial<Candidate> = {}) =>
    Object.entries(sizes).flatMap(([zoneId, size]) => fleet(size, { zoneId, ...change }))
  const plan = (servers: readonly Candidate[]) => planLimits({ ...unsaid, batch: '50%' }, { servers })

  test('a large batch leaves one in each zone in which two serve', () => {
    const servers = zones({ a: 2, b: 2 }).map((server, index) => ({ ...server, instanceId: `i-${index}` }))
    const planned = plan(servers)
    if (!planned.ok) throw new Error('refused')
    const capacity = {
      servingByZone: new Map([
        ['a', 2],
        ['b', 2],
      ]),
      out: 0,
      mayStart: 4,
    }
    expect(chooseNext(orderCandidates(servers), planned.limits, capacity)).toEqual(['i-0', 'i-2'])
  })

  test('a zone with one server is no reason to refuse, and neither is one in which only one serves', () => {
    expect(plan(zones({ a: 2, b: 1 }))).toMatchObject({
      ok: true,
      limits: { minHealthyPerZone: 1, mayEmptyZones: ['b'] },
    })
    const sick = aServer({ zoneId: 'b', isServing: false })
    expect(plan([...zones({ a: 2, b: 1 }), sick])).toMatchObject({ ok: true, limits: { mayEmptyZones: ['b'] } })
  })

  test('what a killed run took out counts: its next run keeps the same floor', () => {
    const held = aServer({ zoneId: 'b', isServing: false, isHeld: true })
    const planned = plan([...zones({ a: 2, b: 1 }), held])
    expect(planned.ok && planned.limits.mayEmptyZones).toBeUndefined()
  })

  test('what a killed run took out and this one could not bring back is no capacity: the other of its zone may be updated', () => {
    const held = aServer({ instanceId: 'i-held', zoneId: 'b', isServing: false, isHeld: true })
    const planned = plan([...zones({ a: 2, b: 1 }), held])
    if (!planned.ok) throw new Error('refused')
    expect(leastIn('b', withoutLost(planned.limits, []))).toBe(1)
    expect(leastIn('b', withoutLost(planned.limits, [{ instanceId: 'i-held' }]))).toBe(0)
    // One that served when the rollout began and does not now was taken by it: what is left in its zone stays.
    const healthy = plan(zones({ a: 2, b: 2 }))
    if (!healthy.ok) throw new Error('refused')
    expect(leastIn('b', withoutLost(healthy.limits, [{ instanceId: 'i-001' }]))).toBe(1)
    const said = planLimits({ ...unsaid, minHealthyPerZone: 1 }, { servers: [...zones({ a: 2, b: 2 }), held] })
    if (!said.ok) throw new Error('refused')
    expect(leastIn('b', withoutLost(said.limits, [{ instanceId: 'i-held' }]))).toBe(1)
  })

  test('what a killed run took out and this one leaves alone does not count: the other of its zone may be updated', () => {
    const held = aServer({ instanceId: 'i-held', zoneId: 'b', isServing: false, isHeld: true })
    const servers = [...zones({ a: 2, b: 1 }), held]
    const planned = planLimits(
      { ...unsaid, batch: '50%' },
      { servers, isAsked: ({ instanceId }) => instanceId !== 'i-held' },
    )
    expect(planned).toMatchObject({ ok: true, limits: { mayEmptyZones: ['b'] } })
  })
})

describe('the order', () => {
  test('is: what a killed run took out, what does not serve, then the slowest', () => {
    const order = orderCandidates([
      aServer({ instanceId: 'fast', expectedMs: 10 }),
      aServer({ instanceId: 'slow', expectedMs: 99 }),
      aServer({ instanceId: 'sick', isServing: false }),
      aServer({ instanceId: 'held', isServing: false, isHeld: true }),
    ])
    expect(order.map((server) => server.instanceId)).toEqual(['held', 'sick', 'slow', 'fast'])
  })
})

describe('who may leave now', () => {
  const open = { slots: 2, minHealthy: 2, minHealthyPerZone: 1, bakeMs: 0, pauseBetweenMs: 0, maxFailures: 0 }
  const inZones = (a: number, b: number) =>
    new Map([
      ['a', a],
      ['b', b],
    ])

  test.each([
    ['two slots', inZones(3, 3), 0, ['i-0', 'i-1']],
    ['one slot left', inZones(3, 3), 1, ['i-0']],
    ['no slot left', inZones(3, 3), 2, []],
    ['the floor of the fleet', inZones(2, 1), 0, ['i-0']],
    ['the floor of the zone', inZones(1, 3), 0, []],
  ])('%s', (_, servingByZone, out, chosen) => {
    expect(chooseNext(fleet(3), open, { servingByZone, out, mayStart: 10 })).toEqual(chosen)
  })

  test('what a killed run took out starts at once and keeps its slot', () => {
    const held = aServer({ instanceId: 'held', isServing: false, isHeld: true })
    const choice = (slots: number) =>
      chooseNext([held, ...fleet(3)], { ...open, slots }, { servingByZone: inZones(3, 3), out: 0, mayStart: 10 })
    expect(choice(1)).toEqual(['held'])
    expect(choice(2)).toEqual(['held', 'i-0'])
  })

  test('a group in which only some servers get traffic keeps its own part of them', () => {
    const [first, second, third] = fleet(3)
    const chosen = chooseNext(
      [
        { ...first!, groups: ['all', 'some'] },
        { ...second!, groups: ['all', 'some'] },
        { ...third!, groups: ['all'] },
      ],
      { ...open, slots: 3, minHealthy: 1, minHealthyPerZone: 0 },
      {
        servingByZone: inZones(6, 0),
        byGroup: new Map([
          ['all', { serving: 6, least: 1 }],
          ['some', { serving: 2, least: 1 }],
        ]),
        out: 0,
        mayStart: 10,
      },
    )
    expect(chosen).toEqual(['i-0', 'i-2'])
  })

  test('servers that do not serve cost no slot', () => {
    expect(
      chooseNext(fleet(3, { isServing: false }), open, { servingByZone: inZones(1, 1), out: 2, mayStart: 10 }),
    ).toHaveLength(3)
  })

  test('for every fleet, batch and floor: what stays is never less than the floor, what leaves never more than the slots', () => {
    for (let count = 1; count <= 40; count++)
      for (let slots = 1; slots <= count; slots++)
        for (let minHealthy = 0; minHealthy <= count; minHealthy++) {
          const chosen = chooseNext(
            fleet(count),
            { ...open, slots, minHealthy, minHealthyPerZone: 0 },
            { servingByZone: new Map([['a', count]]), out: 0, mayStart: Infinity },
          )
          expect(chosen.length).toBe(Math.min(slots, Math.max(0, count - minHealthy)))
        }
  })
})

describe('what each zone must keep', () => {
  const twoZones = [
    aServer({ instanceId: 'i-1', zoneId: 'a' }),
    aServer({ instanceId: 'i-2', zoneId: 'a' }),
    aServer({ instanceId: 'i-3', zoneId: 'b' }),
  ]

  test('refuses a zone with one server, and says how to name it', () => {
    expect(limits({ minHealthyPerZone: 1 }, twoZones)).toMatchObject({
      ok: false,
      problems: [
        {
          path: 'rollout.minHealthyPerZone',
          message: 'zone b has 1 server and minHealthyPerZone is 1: none of them may leave service',
          fix: 'add an instance in that zone, or name it: --may-empty-zones b',
        },
      ],
    })
  })

  test('does not hold for a zone that is named, and goes on holding for the others', () => {
    const plan = limits({ batch: '3', minHealthy: '1', minHealthyPerZone: 1, mayEmptyZones: ['b'] }, twoZones)
    if (!plan.ok) throw new Error('it was refused')
    const servingByZone = new Map([
      ['a', 2],
      ['b', 1],
    ])
    expect(chooseNext(orderCandidates(twoZones), plan.limits, { servingByZone, out: 0, mayStart: 3 })).toEqual([
      'i-1',
      'i-3',
    ])
  })

  test('does not refuse a zone in which nothing is to be done', () => {
    const change = { ...settings, minHealthyPerZone: 1 }
    expect(planLimits(change, { servers: twoZones, isAsked: ({ zoneId }) => zoneId === 'a' })).toMatchObject({
      ok: true,
    })
  })
})
