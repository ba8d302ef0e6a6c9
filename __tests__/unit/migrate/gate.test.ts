import { describe, expect, it } from 'vitest'
import { whyContractWaits, whyReleaseIsTooOld } from '../../../src/migrate/gate.ts'
import type { GateFacts } from '../../../src/migrate/gate.ts'

const order = ['01_base', '02_expand', '03_contract']
const day = 86_400_000

const facts = (overrides: Partial<GateFacts> = {}): GateFacts => ({
  servers: [
    { instanceId: 'i-1', release: 'v3', weight: 100 },
    { instanceId: 'i-2', release: 'v3', weight: 100 },
  ],
  releases: [
    { version: 'v1', schemaHead: '01_base', finishedAtMs: 0 },
    { version: 'v2', schemaHead: '02_expand', finishedAtMs: 5 * day },
    { version: 'v3', schemaHead: '03_contract', finishedAtMs: 10 * day },
  ],
  rollbackTarget: 'v2',
  isRollbackForfeited: false,
  drainedCountsAsGone: false,
  soakMs: day,
  nowMs: 20 * day,
  ...overrides,
})

const request = { id: '03_contract', requires: '02_expand' }
const server = (instanceId: string, release: string | undefined, weight: number) => ({
  instanceId,
  weight,
  ...(release ? { release } : {}),
})

describe('a contract migration', () => {
  it('runs when every server and the rollback target know the new schema', () => {
    expect(whyContractWaits(request, order, facts())).toBeUndefined()
  })

  it('waits while two of three servers are new, and names the third', () => {
    const servers = [server('i-1', 'v3', 100), server('i-2', 'v3', 100), server('i-3', 'v1', 100)]
    expect(whyContractWaits(request, order, facts({ servers }))).toBe(
      'i-3 (release v1, weight 100) does not know 02_expand',
    )
    expect(whyContractWaits(request, order, facts({ servers: servers.slice(0, 2) }))).toBeUndefined()
  })

  it('waits while a release is on a part of the fleet only: nobody has verified it, and the rest is older', () => {
    const releases = facts().releases.slice(0, 1)
    const servers = [server('i-1', 'v2', 100), server('i-2', 'v1', 100)]
    expect(whyContractWaits(request, order, facts({ servers, releases }))).toBe(
      'i-1 (release v2, weight 100), i-2 (release v1, weight 100) do not know 02_expand',
    )
  })

  it('waits for a canary that still runs the old version, however small its share', () => {
    const servers = [server('i-1', 'v3', 100), server('i-2', 'v1', 5)]
    expect(whyContractWaits(request, order, facts({ servers }))).toContain('i-2 (release v1, weight 5)')
  })

  it('waits for a drained server unless drained counts as gone', () => {
    const servers = [server('i-1', 'v3', 100), server('i-2', 'v1', 0)]
    expect(whyContractWaits(request, order, facts({ servers }))).toContain('i-2 (release v1, weight 0)')
    expect(whyContractWaits(request, order, facts({ servers, drainedCountsAsGone: true }))).toBeUndefined()
  })

  it('waits while rollback would go to a release that does not know it, unless that way is given up', () => {
    const own = { id: '03_contract', requires: '03_contract' }
    expect(whyContractWaits(own, order, facts())).toContain('rollback would go to release v2')
    expect(whyContractWaits(own, order, facts({ isRollbackForfeited: true }))).toBeUndefined()
  })

  it('waits until the first release that knows it has served for the soak time', () => {
    const own = { id: '03_contract', requires: '03_contract' }
    const first = (nowMs: number) => whyContractWaits(own, order, facts({ nowMs, isRollbackForfeited: true }))
    expect(first(10 * day + day / 2)).toBe(
      'release v3 serves for 12h00m; the soak time of 24h00m ends in 12h00m, or with the next release',
    )
    expect(first(11 * day)).toBeUndefined()
  })

  it('does not wait for the soak time of every later release', () => {
    expect(whyContractWaits(request, order, facts({ nowMs: 10 * day }))).toBeUndefined()
    const only = facts().releases.slice(0, 2)
    const servers = [server('i-1', 'v2', 100)]
    expect(whyContractWaits(request, order, facts({ releases: only, servers, nowMs: 5 * day }))).toContain('soak time')
  })

  it('begins to soak anew after a way back to a release that does not know it', () => {
    const releases = [
      ...facts().releases,
      { version: 'v1', schemaHead: '01_base', finishedAtMs: 11 * day },
      { version: 'v3', schemaHead: '03_contract', finishedAtMs: 12 * day },
    ]
    expect(whyContractWaits(request, order, facts({ releases, nowMs: 12.5 * day }))).toContain('ends in 12h00m')
  })

  it('waits for a consumer beside the fleet, drained or not, and for one that nobody knows', () => {
    const fleet = facts().servers
    const cron = (release?: string) => ({
      instanceId: 'i-cron',
      weight: 0,
      isConsumer: true,
      ...(release ? { release } : {}),
    })
    const wait = (release?: string) =>
      whyContractWaits(request, order, facts({ servers: [...fleet, cron(release)], drainedCountsAsGone: true }))
    expect(wait('v3')).toBeUndefined()
    expect(wait('v1')).toBe('i-cron (release v1, consumer) does not know 02_expand')
    expect(wait()).toBe('i-cron (unknown release, consumer) does not know 02_expand')
    expect(whyContractWaits(request, order, facts({ servers: [cron('v3')] }))).toContain(
      'no server of this environment',
    )
  })

  it.each([
    ['no server is known', facts({ servers: [] })],
    ['a server runs an unknown release', facts({ servers: [server('i-1', 'v9', 100)] })],
    ['a server has no release', facts({ servers: [server('i-1', undefined, 100)] })],
    ['a release was deployed without migrations', facts({ releases: [{ version: 'v3', finishedAtMs: 0 }] })],
  ])('waits when %s', (_, unknown) => {
    expect(whyContractWaits(request, order, unknown)).toEqual(expect.any(String))
  })

  it('waits when what it requires is no migration', () => {
    expect(whyContractWaits({ id: '03_contract', requires: '99_nothing' }, order, facts())).toContain('99_nothing')
  })
})

describe('going back to a release', () => {
  it('is refused after something it needs was dropped', () => {
    const reason = whyReleaseIsTooOld({ version: 'v1', schemaHead: '01_base' }, order, [
      { id: '03_contract', requires: '02_expand' },
    ])
    expect(reason).toBe('release v1 knows migrations up to 01_base, and 03_contract has taken away what it needs since')
  })

  it('is allowed as long as it knows what the dropped thing was replaced with', () => {
    expect(
      whyReleaseIsTooOld({ version: 'v2', schemaHead: '02_expand' }, order, [
        { id: '03_contract', requires: '02_expand' },
      ]),
    ).toBeUndefined()
    expect(whyReleaseIsTooOld({ version: 'v1', schemaHead: '01_base' }, order, [])).toBeUndefined()
  })

  it('is refused when nobody knows what the release expects', () => {
    expect(whyReleaseIsTooOld({ version: 'v0' }, order, [{ id: '03_contract', requires: '02_expand' }])).toContain(
      'no migration at all',
    )
  })
})
