import { describe, expect, test } from 'vitest'
import { guardOf } from '../../../../src/rollout/guard/guard.ts'
import { tellBrokenOff } from '../../../../src/rollout/guard/guard-questions.ts'
import type { RolloutSession } from '../../../../src/rollout/session.ts'
import { weightDrift } from '../../../../src/rollout/traffic/weight-drift.ts'
import { CancelledError, PreflightError } from '../../../../src/shared/errors.ts'

const open = { want: { version: 'v2' }, from: { version: 'v1' } }

async function toldOf(error: unknown, state: object = { open }): Promise<string[]> {
  const told: string[] = []
  const guard = guardOf({
    ended: async ({ want }, result) => void told.push(`${want.version} ${result}`),
  })
  await tellBrokenOff({ context: { guard }, journal: { state } } as unknown as RolloutSession, error)
  return told
}

describe('those who want to hear how a rollout ended', () => {
  test('hear of one that an error ended in the middle', async () => {
    expect(await toldOf(new Error('ECONNRESET'))).toEqual(['v2 failed'])
    expect(await toldOf(weightDrift([]))).toEqual(['v2 mixed'])
  })

  test('hear nothing of one that was refused, cancelled or had not begun', async () => {
    expect(await toldOf(new PreflightError('no', { code: 'E_GATE_CLOSED' }))).toEqual([])
    expect(await toldOf(new CancelledError('SIGTERM'))).toEqual([])
    expect(await toldOf(new Error('ECONNRESET'), {})).toEqual([])
  })
})
