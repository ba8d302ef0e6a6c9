import { describe, expect, test } from 'vitest'
import { lockPolicyOf, migrationsLockMs } from '../../../src/commands/lock-policy.ts'
import { lockPolicy } from '../../../src/config/values.ts'
import { commonOptions, resolveOptions } from '../../../src/config/options.ts'

const resolve = (value: string) =>
  resolveOptions(commonOptions, { flags: { 'if-locked': value }, input: () => undefined, variables: {} })

describe('--if-locked', () => {
  test.each([
    ['wait', { ifLocked: 'wait' }],
    ['wait=30m', { ifLocked: 'wait', lockWaitMs: 1_800_000 }],
    ['wait=45', { ifLocked: 'wait', lockWaitMs: 45_000 }],
    ['wait=0', { ifLocked: 'wait', lockWaitMs: 0 }],
    ['fail', { ifLocked: 'fail' }],
    ['supersede', { ifLocked: 'supersede' }],
  ])('%s means %o, as an option and as a setting', (text, policy) => {
    expect(lockPolicyOf({ options: resolve(text).values }, { ifLocked: 'fail' })).toEqual(policy)
    expect(lockPolicyOf({ options: {} }, { ifLocked: text })).toEqual(policy)
    expect(lockPolicy.accepts(text)).toBe(true)
  })

  test.each(['wait=', 'wait=soon', 'wait=-5m', 'wait=1m=2m', 'fail=5m', 'supersede=5m', 'never', ''])(
    '%j is refused with what may be given',
    (text) => {
      expect(lockPolicy.accepts(text)).toBe(false)
      if (text === '') return
      expect(() => resolve(text)).toThrow(
        `--if-locked: expected wait or wait=30m or fail or supersede, got ${JSON.stringify(text)}`,
      )
    },
  )

  test.each([
    [{}, 60_000],
    [{ 'if-locked': 'wait' }, 60_000],
    [{ 'if-locked': 'wait=30m' }, 1_800_000],
    [{ 'if-locked': 'fail' }, 0],
  ])('with %o migrations wait %i ms for those of another run', (options, ms) => {
    expect(migrationsLockMs({ options }, { migrations: { lockTimeout: 60_000 } as never })).toBe(ms)
  })
})
