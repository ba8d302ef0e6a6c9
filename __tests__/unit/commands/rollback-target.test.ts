import { describe, expect, test } from 'vitest'
import { leavingRelease, targetOf } from '../../../src/commands/rollback-run.ts'
import type { Server } from '../../../src/rollout/traffic/fleet.ts'
import type { ReleaseRecord } from '../../../src/rollout/state/history.ts'
import type { JournalState } from '../../../src/rollout/state/journal.ts'

const verified = (version: string): ReleaseRecord => ({
  version,
  digest: `d-${version}`,
  isVerified: true,
  result: 'succeeded',
  command: 'rolling-deploy',
  runId: 'r',
  finishedAt: '',
  durationsMs: {},
})

/** An unfinished run. */
const unfinished = (command: string, want: string, from?: string): JournalState => ({
  open: {
    runId: 'r',
    command,
    want: { version: want },
    ...(from ? { from: { version: from } } : {}),
    startedAtMs: 0,
    isInterrupted: false,
    notes: [],
  },
  held: [],
})

const ends = (history: readonly ReleaseRecord[], journal: JournalState) => {
  const leaving = leavingRelease(history, journal)
  return { leaving, to: targetOf(history, journal, undefined, leaving).version }
}

describe('a rollback leads', () => {
  const history = [verified('v1'), verified('v2')]

  test('from the release that serves to the one before it', () => {
    expect(ends(history, { held: [] })).toEqual({ leaving: 'v2', to: 'v1' })
  })
  test('from the release of an unfinished deployment to the one that served before', () => {
    expect(ends(history, unfinished('rolling-deploy', 'v3', 'v2'))).toEqual({ leaving: 'v3', to: 'v2' })
  })
  test('to where a killed rollback was going, and leaves what that one left', () => {
    expect(ends(history, unfinished('rollback', 'v1'))).toEqual({ leaving: 'v2', to: 'v1' })
  })
  test('to where a killed recover or the abort of a canary was going', () => {
    expect(ends(history, unfinished('recover', 'v2'))).toEqual({ leaving: 'v2', to: 'v2' })
    expect(ends([verified('v1')], unfinished('canary abort', 'v1'))).toEqual({ leaving: 'v1', to: 'v1' })
  })
  test('away from a release that recover --finish was bringing up', () => {
    expect(ends(history, unfinished('recover', 'v3'))).toEqual({ leaving: 'v3', to: 'v2' })
  })
})

describe('a rollback while a part of the fleet has another release', () => {
  const aServer = (release: string): Server => ({
    instanceId: `i-${release}`,
    name: release,
    zoneId: 'a',
    privateIp: '10.0.0.1',
    status: 'Running',
    release,
    backends: [],
    health: [],
  })
  const part: ReleaseRecord = { ...verified('v3'), isVerified: false, only: ['role=edge'] }
  const history = [verified('v1'), verified('v2'), part]

  test('leaves that one for what the rest serves', () => {
    const leaving = leavingRelease(history, { held: [] }, [aServer('v2'), aServer('v3')])
    expect([leaving, targetOf(history, { held: [] }, undefined, leaving).version]).toEqual(['v3', 'v2'])
  })

  test('leaves what serves once nobody has it any more', () => {
    expect(leavingRelease(history, { held: [] }, [aServer('v2')])).toBe('v2')
  })
})
