import { describe, expect, test } from 'vitest'
import { approvalOf, describePause } from '../../../../src/rollout/state/approval.ts'
import { interruptionBy, replayJournal, type JournalEntry } from '../../../../src/rollout/state/journal.ts'
import { CancelledError, DeployError, exitCodes } from '../../../../src/shared/errors.ts'

const begin: JournalEntry = {
  kind: 'begin',
  runId: 'r1',
  command: 'rolling-deploy',
  want: { version: 'v2' },
  held: [],
  atMs: 1_000,
}
const paused: JournalEntry = { kind: 'interrupted', reason: 'a pause was asked for', isPause: true, atMs: 5_000 }

const after = (...entries: JournalEntry[]) => replayJournal(entries).open
const approval = (open: ReturnType<typeof after>, nowMs: number) => approvalOf(open, { timeoutMs: 10_000, nowMs })

describe('the approval of a paused run', () => {
  test('counts from the pause and expires at its time-out', () => {
    const open = after(begin, paused)
    expect(approval(open, 14_999)).toEqual({ sinceMs: 5_000, untilMs: 15_000, isExpired: false })
    expect(approval(open, 15_000)).toMatchObject({ isExpired: true })
  })

  test('is not waited for by a run that was stopped, goes on again, or was stopped after its pause', () => {
    const stopped: JournalEntry = { kind: 'interrupted', reason: 'stopped by SIGTERM', atMs: 6_000 }
    expect(approval(after(begin, stopped), 6_000)).toBeUndefined()
    expect(approval(after(begin, paused, begin), 6_000)).toBeUndefined()
    expect(approval(after(begin, paused, stopped), 6_000)).toBeUndefined()
    expect(approval(undefined, 6_000)).toBeUndefined()
  })

  test('is told with the way on and the way back', () => {
    const open = after(begin, paused)!
    expect(describePause(open, approval(open, 6_000)!)).toContain(
      'waits for its approval until 1970-01-01T00:00:15.000Z',
    )
    expect(describePause(open, approval(open, 99_000)!)).toContain('`alicloud-deploy recover` rolls it back')
    expect(describePause({ ...open, command: 'canary' }, approval(open, 6_000)!)).toContain('canary abort')
  })

  test('is given to a run that its own deadline stopped, which goes on by the same command', () => {
    const timeout = new DeployError('--timeout passed', exitCodes.paused, 'paused', { code: 'E_TIMEOUT' })
    const open = after({ ...begin, command: 'canary' }, interruptionBy(timeout, 5_000))!
    const text = describePause(open, approval(open, 6_000)!)
    expect(text).toContain('--timeout passed')
    expect(text).toContain('waits to be continued until 1970-01-01T00:00:15.000Z; go on with the same canary again')
    const turned = after(
      { ...begin, from: { version: 'v1' } },
      { kind: 'turn', want: { version: 'v1' }, reason: 'unhealthy', atMs: 4_000 },
      interruptionBy(timeout, 5_000),
    )
    expect(approval(turned, 6_000)).toBeUndefined()
    expect(approval(after(begin, interruptionBy(new CancelledError('SIGTERM'), 5_000)), 6_000)).toBeUndefined()
  })
})
