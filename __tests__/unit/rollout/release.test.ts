import { describe, expect, test } from 'vitest'
import { isFinished } from '../../../src/rollout/state/finished.ts'
import type { Server } from '../../../src/rollout/traffic/fleet.ts'
import { lastVerified, newestSeq, releaseBefore, type ReleaseRecord } from '../../../src/rollout/state/history.ts'
import { isServing, runsRelease, stateOf } from '../../../src/rollout/instance/server-state.ts'
import { serviceEnvironment } from '../../../src/rollout/instance/service-environment.ts'

const aRecord = (version: string, change: Partial<ReleaseRecord> = {}): ReleaseRecord => ({
  version,
  digest: `d-${version}`,
  isVerified: true,
  result: 'succeeded',
  command: 'rolling-deploy',
  runId: 'r',
  finishedAt: '',
  durationsMs: {},
  ...change,
})
const group = { loadBalancerId: 'lb', serverGroupId: 'rsp' }
const aServer = (change: Partial<Server> = {}): Server => ({
  instanceId: 'i-1',
  name: 'web-1',
  zoneId: 'a',
  privateIp: '10.0.0.1',
  status: 'Running',
  release: 'v1',
  backends: [{ group, instanceId: 'i-1', port: 80, weight: 100 }],
  health: [{ loadBalancerId: 'lb', listenerPort: 80, protocol: 'http', health: 'healthy' }],
  ...change,
})

describe('the release to go back to', () => {
  test('is the newest that was verified, not one that failed', () => {
    const history = [aRecord('v1'), aRecord('v2'), aRecord('v3', { isVerified: false, result: 'rolled-back' })]
    expect(lastVerified(history)?.version).toBe('v2')
    expect(releaseBefore(history, 'v2')?.version).toBe('v1')
  })
  test('is never one that somebody rolled back from, unless it was verified again since', () => {
    const history = [aRecord('v1'), aRecord('v2'), aRecord('v1', { rejects: 'v2' })]
    expect(releaseBefore(history, 'v1')).toBeUndefined()
    expect(releaseBefore([...history, aRecord('v2'), aRecord('v3')], 'v3')?.version).toBe('v2')
  })
  test('does not exist after the first', () => {
    expect(releaseBefore([aRecord('v1')], 'v1')).toBeUndefined()
  })
})

test('the newest run number counts, also of runs that failed', () => {
  expect(newestSeq([aRecord('v1', { seq: 7 }), aRecord('v2', { seq: 9, isVerified: false }), aRecord('v1')])).toBe(9)
})

describe('a server serves', () => {
  const other = { loadBalancerId: 'lb', serverGroupId: 'other' }
  const inBoth = (weight: number) =>
    aServer({
      backends: [...aServer().backends, { group: other, instanceId: 'i-1', port: 80, weight }],
      health: [
        { loadBalancerId: 'lb', listenerPort: 80, protocol: 'tcp', health: 'healthy', group: 'lb/rsp' },
        { loadBalancerId: 'lb', listenerPort: 81, protocol: 'tcp', health: 'unhealthy', group: 'lb/other' },
      ],
    })
  test('whatever the listener of a group says in which it has weight 0 by the operator', () => {
    expect(isServing(inBoth(0))).toBe(true)
  })
  test('but not when a listener that should send it requests finds it unhealthy', () => {
    expect(isServing(inBoth(50))).toBe(false)
  })
})

describe('nothing is to be done', () => {
  const want = { version: 'v1', digest: 'd-v1' }
  const seen = { servers: [aServer()], history: [aRecord('v1')], journal: { held: [] }, skip: new Set<string>() }

  test('when the release was verified last and every server carries it and serves', () => {
    expect(isFinished(want, seen)).toBe(true)
  })
  test.each([
    ['its artifact differs', { version: 'v1', digest: 'other' }, seen],
    ['a server has another release', want, { ...seen, servers: [aServer(), aServer({ release: 'v0' })] }],
    [
      'a listener does not find a server healthy',
      want,
      {
        ...seen,
        servers: [
          aServer({
            health: [{ loadBalancerId: 'lb', listenerPort: 80, protocol: 'http' as const, health: 'unknown' as const }],
          }),
        ],
      },
    ],
    ['a server is still held', want, { ...seen, journal: { held: aServer().backends } }],
    [
      'the last deployment left the fleet mixed',
      want,
      { ...seen, history: [aRecord('v1'), aRecord('v2', { isVerified: false, result: 'mixed' })] },
    ],
  ])('but not when %s', (_, release, state) => {
    expect(isFinished(release, state)).toBe(false)
  })
})

describe('where a server stands', () => {
  const want = { version: 'v2', digest: 'd-v2' }
  const running = (version: string) => ({
    isAnswering: true,
    echoed: version,
    current: version,
    digest: `d-${version}`,
  })
  const at = (weight: number) => aServer({ backends: [{ group, instanceId: 'i-1', port: 80, weight }] })

  test.each([
    ['serves the old release', aServer(), [], running('v1'), { kind: 'old', isServing: true }],
    ['was taken out by a killed run', at(0), aServer().backends, running('v1'), { kind: 'held' }],
    [
      'was announced and never taken out',
      aServer(),
      aServer().backends,
      running('v1'),
      { kind: 'old', isServing: true },
    ],
    ['has its weight back and no tag yet', aServer(), aServer().backends, running('v2'), { kind: 'raised' }],
    ['is done', aServer({ release: 'v2' }), [], running('v2'), { kind: 'done' }],
    ['is kept out by the operator', at(0), [], running('v1'), { kind: 'parked' }],
    ['does not say what runs', aServer(), [], undefined, { kind: 'old', isServing: true }],
  ] as const)('%s', (_, server, held, release, state) => {
    expect(stateOf(server, { held, running: release, want })).toEqual(state)
  })

  test('one that answers with the old version is not on the new one, whatever directory is switched on', () => {
    expect(runsRelease({ isAnswering: true, echoed: 'v1', current: 'v2', digest: 'd-v2' }, want)).toBe(false)
  })
})

describe('the environment of the service', () => {
  const facts = { 'database.password': 'p"a$s\\s', 'release.version': 'v2', 'database.host': undefined }

  test('is sorted, filled in and quoted as systemd reads it', () => {
    expect(serviceEnvironment({ B: 'x {{release.version}}', A: '{{ database.password }}' }, facts)).toBe(
      'A="p\\"a\\$s\\\\s"\nB="x v2"\n',
    )
  })
  test('every unknown name is told at once', () => {
    expect(() => serviceEnvironment({ A: '{{nope}}', B: '{{database.host}}' }, facts)).toThrow(
      /nope.*not known[\s\S]*database\.host.*no value/,
    )
  })
})
