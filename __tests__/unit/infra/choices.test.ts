import { describe, expect, test } from 'vitest'
import { makeChoices, openQuestions, type Catalogue, type Pins } from '../../../src/infra/choices.ts'
import { aSpec } from '../../support/infra-fixtures.ts'

const nothing: Pins = { zones: [], instances: [], hasDatabase: false, foreignCidrs: [] }
const zone = (letter: string) => `cn-hangzhou-${letter}`
const image = (id: string, isUsable = true) => ({
  id,
  name: id,
  status: 'Available' as const,
  isUsable,
  progressPercent: 100,
  owner: 'system' as const,
  osName: 'Ubuntu',
  sizeGiB: 20,
  snapshotIds: [],
  createdAt: '2026-01-01T00:00Z',
  tags: {},
})

const region: Catalogue = {
  stock: [
    { zoneId: zone('g'), instanceTypes: ['ecs.g7.large'] },
    { zoneId: zone('h'), instanceTypes: ['ecs.c7.large', 'ecs.g7.large'] },
    { zoneId: zone('i'), instanceTypes: ['ecs.c7.large', 'ecs.g7.large', 'ecs.g8y.large'] },
  ],
  types: [
    { type: 'ecs.g8y.large', cpus: 2, memoryGiB: 4 },
    { type: 'ecs.g7.large', cpus: 2, memoryGiB: 8 },
    { type: 'ecs.c7.large', cpus: 2, memoryGiB: 4 },
  ],
  images: [image('m-building', false), image('m-newest'), image('m-older')],
  offers: [zone('g'), zone('h'), zone('i')].map((zoneId) => ({ zoneId, instanceClasses: ['mysql.n2.medium.2c'] })),
}

describe('choices for a new environment', () => {
  test('auto takes the smallest general type that enough zones have, and those zones', () => {
    const { zones, instances, notes } = makeChoices(aSpec(), nothing, region)
    expect(zones).toEqual([
      { key: 'vswitch-1', zoneId: zone('h'), cidr: '10.0.1.0/24' },
      { key: 'vswitch-2', zoneId: zone('i'), cidr: '10.0.2.0/24' },
    ])
    expect(instances.map(({ key, type, zoneId }) => [key, type, zoneId])).toEqual([
      ['instance-1', 'ecs.c7.large', zone('h')],
      ['instance-2', 'ecs.c7.large', zone('i')],
    ])
    expect(notes).toEqual([
      'zones: cn-hangzhou-h, cn-hangzhou-i',
      'instance type auto: ecs.c7.large',
      'image ubuntu*64*: m-newest',
    ])
  })

  test('a zone that does not sell the database class is not taken', () => {
    const offers = region.offers.filter(({ zoneId }) => zoneId !== zone('i'))
    const { zones, instances } = makeChoices(aSpec(), nothing, { ...region, offers })
    expect(zones.map(({ zoneId }) => zoneId)).toEqual([zone('g'), zone('h')])
    expect(instances[0]!.type).toBe('ecs.g7.large')
  })

  test('says everything that cannot be had at once', () => {
    const spec = aSpec({ zones: [zone('g'), zone('z')], fleet: { ...aSpec().fleet, image: 'debian*' } })
    expect(() => makeChoices(spec, nothing, { ...region, images: [] })).toThrow(
      /zone cn-hangzhou-z: not in cn-hangzhou[^]*database class mysql.n2.medium.2c[^]*zone cn-hangzhou-z[^]*image debian\*: no usable image/,
    )
  })

  test('a type that the named zones do not all have is refused', () => {
    const spec = aSpec({ zones: [zone('g'), zone('h')], fleet: { ...aSpec().fleet, instanceType: 'ecs.c7.large' } })
    expect(() => makeChoices(spec, nothing, region)).toThrow(
      /ecs.c7.large: not in stock in zones cn-hangzhou-g, cn-hangzhou-h/,
    )
  })
})

test('a database class that nobody sells is named, and nothing else is blamed for it', () => {
  const spec = aSpec()
  const wanted = { ...spec, database: { ...spec.database!, instanceClass: 'mysql.n2.mediun.2c' } }
  expect(() => makeChoices(wanted, nothing, region)).toThrow(
    /^database class mysql\.n2\.mediun\.2c: cn-hangzhou does not sell it for MySQL 8\.0, HighAvailability \(did you mean mysql\.n2\.medium\.2c\?\)$/,
  )
})

describe('choices for an environment that exists', () => {
  const pins: Pins = {
    zones: [
      { key: 'vswitch-1', zoneId: zone('i'), cidr: '10.0.1.0/24' },
      { key: 'vswitch-2', zoneId: zone('g'), cidr: '10.0.2.0/24' },
    ],
    instances: [
      { key: 'instance-1', zoneId: zone('i'), type: 'ecs.g7.large', imageId: 'm-old' },
      { key: 'instance-2', zoneId: zone('g'), type: 'ecs.g7.large', imageId: 'm-baked' },
    ],
    hasDatabase: true,
    foreignCidrs: [],
  }
  const fleet = (overrides: object) => ({ ...aSpec().fleet, ...overrides })

  test('a complete one asks nothing', () => {
    expect(openQuestions(aSpec(), pins)).toEqual({ stock: false, image: false, offers: false })
  })

  test('new instances take type and image of the fleet, and the emptiest zone', () => {
    const { instances, zones } = makeChoices(aSpec({ fleet: fleet({ count: 3 }) }), pins, { ...region, types: [] })
    expect(zones).toEqual(pins.zones)
    expect(instances[2]).toEqual({
      key: 'instance-3',
      vswitch: 'vswitch-1',
      zoneId: zone('i'),
      type: 'ecs.g7.large',
      imageId: 'm-baked',
    })
  })

  test('a third zone leaves the first two as they are, and dodges blocks made by hand', () => {
    const taken = { ...pins, foreignCidrs: ['10.0.3.128/25'] }
    const { zones } = makeChoices(aSpec({ zones: 3 }), taken, region)
    expect(zones.slice(0, 2)).toEqual(pins.zones)
    expect(zones[2]).toEqual({ key: 'vswitch-3', zoneId: zone('h'), cidr: '10.0.4.0/24' })
  })

  test('zones in another order are the same zones', () => {
    const { zones } = makeChoices(aSpec({ zones: [zone('g'), zone('i')] }), pins, region)
    expect(zones.map(({ key, zoneId }) => [key, zoneId])).toEqual([
      ['vswitch-2', zone('g')],
      ['vswitch-1', zone('i')],
    ])
  })

  test('scaling in takes from the fullest zone, the newest first', () => {
    const full = {
      ...pins,
      instances: [
        ...pins.instances,
        { key: 'instance-3', zoneId: zone('i'), type: 'ecs.g7.large', imageId: 'm-baked' },
      ],
    }
    const { instances } = makeChoices(aSpec(), full, region)
    expect(instances.map(({ key }) => key)).toEqual(['instance-1', 'instance-2'])
  })
})
