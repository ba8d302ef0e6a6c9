import { describe, expect, test } from 'vitest'
import type { Server } from '../../../../src/rollout/traffic/fleet.ts'
import { canSpare, nextStep, stageOf, type PlaceFacts } from '../../../../src/rollout/replace/plan.ts'
import { seededRandom, type Random } from '../../../../src/shared/random.ts'

const group = { loadBalancerId: 'lb', serverGroupId: 'rsp' }

const aServer = (instanceId: string, weight: number, more: Partial<Server> = {}): Server => ({
  instanceId,
  name: instanceId,
  zoneId: 'a',
  privateIp: '10.0.0.1',
  status: 'Running',
  backends: [{ group, instanceId, weight }],
  health: [{ loadBalancerId: 'lb', listenerPort: 80, protocol: 'http', health: 'healthy' }],
  ...more,
})

const aPlace = (place: number, more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  place,
  isAsked: true,
  isDone: false,
  isServing: true,
  ...more,
})

const next = (places: readonly PlaceFacts[], surge = 1, tried: readonly number[] = []) =>
  nextStep(places, { surge, tried: new Set(tried) })

describe('the next step of a replacement', () => {
  test('goes on with what stands there before it begins anything', () => {
    const places = [aPlace(1, { isDone: true }), aPlace(2), aPlace(3, { green: 'wanted' }), aPlace(4)]
    expect(next(places, 3)).toEqual({ kind: 'slice', places: [3] })
  })

  test('first removes new instances of another release, and those beside places that nobody asked for', () => {
    const places = [
      aPlace(1, { green: 'other' }),
      aPlace(2, { green: 'wanted' }),
      aPlace(3, { green: 'wanted', isAsked: false }),
    ]
    expect(next(places, 3)).toEqual({ kind: 'undo', places: [1, 3] })
  })

  test('removes a new instance beside a place that failed or is done', () => {
    expect(next([aPlace(1, { green: 'wanted' })], 1, [1])).toEqual({ kind: 'undo', places: [1] })
    expect(next([aPlace(1, { green: 'wanted', isDone: true })])).toEqual({ kind: 'undo', places: [1] })
  })

  test('takes those that do not serve first', () => {
    expect(next([aPlace(1), aPlace(2, { isServing: false }), aPlace(3)], 2)).toEqual({ kind: 'slice', places: [2, 1] })
  })

  test('leaves out what failed, is done, or was not asked for', () => {
    const places = [aPlace(1), aPlace(2, { isDone: true }), aPlace(3, { isAsked: false }), aPlace(4)]
    expect(next(places, 4, [4])).toEqual({ kind: 'slice', places: [1] })
    expect(next(places, 4, [1, 4])).toEqual({ kind: 'done' })
  })
})

/** A fleet of which only the counting matters; a run may be killed after every instance it makes or removes. */
class CountedFleet {
  readonly places: PlaceFacts[]
  most = 0

  constructor(count: number, random: Random) {
    this.places = Array.from({ length: count }, (_, index) => aPlace(index + 1, { isServing: random() > 0.1 }))
  }

  /** One run; returns whether it came to its end. */
  run(surge: number, killAfter: number, failing: (place: number) => boolean): boolean {
    let left = killAfter
    const tried = new Set<number>()
    for (;;) {
      const step = nextStep(this.places, { surge, tried })
      if (step.kind === 'done') return true
      const chosen = this.places.filter(({ place }) => step.places.includes(place))
      if (step.kind === 'slice') {
        for (const place of chosen) {
          if (place.green) continue
          if (left-- <= 0) return false
          place.green = 'wanted'
          this.most = Math.max(this.most, this.places.length + this.places.filter(({ green }) => green).length)
        }
      }
      for (const place of chosen) {
        if (left-- <= 0) return false
        const isBad = failing(place.place)
        if (step.kind === 'slice') tried.add(place.place)
        if (step.kind === 'slice' && !isBad) Object.assign(place, { isDone: true, isServing: true })
        delete place.green
      }
    }
  }
}

describe.each([1, 2, 3, 7, 20, 40])('a fleet of %i', (count) => {
  test.each([1, 2, 5, 40])('with surge %i is renewed through any kills, never with more beside it', (surge) => {
    for (let seed = 1; seed <= 25; seed++) {
      const random = seededRandom(seed * 1_000 + count * 50 + surge)
      const fleet = new CountedFleet(count, random)
      let runs = 0
      // A killed run has always done something, so that runs come to an end.
      while (!fleet.run(surge, 1 + Math.floor(random() * count), () => false)) expect(++runs).toBeLessThan(50 * count)
      expect(fleet.places.every(({ isDone, green }) => isDone && !green)).toBe(true)
      expect(fleet.most).toBeLessThanOrEqual(count + Math.min(surge, count))
    }
  })

  test('whose every third place cannot be renewed ends with nothing beside it', () => {
    const fleet = new CountedFleet(count, seededRandom(count))
    expect(fleet.run(3, Infinity, (place) => place % 3 === 0)).toBe(true)
    expect(fleet.places.filter(({ isDone }) => !isDone).map(({ place }) => place % 3)).toEqual(
      Array.from({ length: Math.floor(count / 3) }, () => 0),
    )
    expect(fleet.places.some(({ green }) => green)).toBe(false)
  })
})

describe('how far a new instance is', () => {
  const own = [{ group, instanceId: 'old', weight: 60 }]
  const stage = (blue: number, green: number) =>
    stageOf({ blue: aServer('old', blue), green: aServer('new', green), own })

  test('shows in the weights', () => {
    expect(stage(60, 0)).toBe('unproved')
    expect(stage(60, 30)).toBe('unproved')
    expect(stage(60, 60)).toBe('both')
    expect(stage(0, 60)).toBe('shifted')
  })

  test('is not known where the operator keeps the place without traffic, so it is proved again', () => {
    const parked = [{ group, instanceId: 'old', weight: 0 }]
    expect(stageOf({ blue: aServer('old', 0), green: aServer('new', 0), own: parked })).toBe('unproved')
  })
})

describe('what a fleet can spare', () => {
  const sick = {
    health: [{ loadBalancerId: 'lb', listenerPort: 80, protocol: 'http' as const, health: 'unhealthy' as const }],
  }
  const can = (servers: readonly Server[], leaving: string, minHealthy: number, minHealthyPerZone = 0) =>
    canSpare(servers, new Set([leaving]), { minHealthy, minHealthyPerZone })

  test('is what leaves the minimum serving, in all and in its zone', () => {
    const servers = [aServer('a1', 100), aServer('a2', 100), aServer('b1', 100, { zoneId: 'b' })]
    expect(can(servers, 'a1', 2)).toBe(true)
    expect(can(servers, 'a1', 3)).toBe(false)
    expect(can(servers, 'b1', 2, 1)).toBe(false)
    expect(can(servers, 'a1', 2, 1)).toBe(true)
  })

  test('is anything that does not serve', () => {
    expect(can([aServer('a1', 100, sick), aServer('a2', 0)], 'a1', 5)).toBe(true)
    expect(can([aServer('a1', 100), aServer('a2', 0)], 'a2', 5)).toBe(true)
  })
})
