import { describe, expect, test } from 'vitest'
import { decideRetry, type RetryState } from '../../../../src/cloud/alicloud/retry.ts'
import { lostAnswer, vendorError } from './fake-caller.ts'

const state = (change: Partial<RetryState> = {}): RetryState => ({
  tries: 1,
  elapsedMs: 0,
  effect: 'read',
  canLook: false,
  ...change,
})
const half = () => 0.5

describe('deciding about a repetition', () => {
  test('waits a random part of a time that doubles, up to 20 s', () => {
    const delays = [1, 2, 3, 7].map((tries) => decideRetry(vendorError('Throttling'), state({ tries }), half))
    expect(delays.map((decision) => decision.kind === 'repeat' && decision.delayMs)).toEqual([250, 500, 1_000, 10_000])
  })

  test('waits at least as long as the server asks for', () => {
    const decision = decideRetry(vendorError('Throttling.User', { retryAfterMs: 4_000 }), state(), half)
    expect(decision).toMatchObject({ kind: 'repeat', delayMs: 4_250 })
  })

  test('gives up when the wait would pass the budget', () => {
    expect(decideRetry(vendorError('Throttling', { retryAfterMs: 200_000 }), state(), half)).toEqual({
      kind: 'give-up',
    })
    expect(decideRetry(vendorError('Throttling'), state({ elapsedMs: 179_900 }), half)).toEqual({ kind: 'give-up' })
  })

  test('gives up after the eighth refusal', () => {
    expect(decideRetry(vendorError('Throttling'), state({ tries: 7 }), half).kind).toBe('repeat')
    expect(decideRetry(vendorError('Throttling'), state({ tries: 8 }), half).kind).toBe('give-up')
  })

  test('never sends a wrong call again', () => {
    for (const code of [
      'InvalidParameter',
      'Forbidden.RAM',
      'SignatureDoesNotMatch',
      'OperationDenied.NoStock',
      'InvalidVpcId.NotFound',
    ]) {
      expect(decideRetry(vendorError(code), state(), half)).toEqual({ kind: 'give-up' })
    }
  })

  test('a write with unknown outcome is looked up first, and without a way to look it stops', () => {
    expect(decideRetry(lostAnswer(), state({ effect: 'once', canLook: true }), half)).toMatchObject({
      kind: 'repeat',
      looksFirst: true,
    })
    expect(decideRetry(lostAnswer(), state({ effect: 'once' }), half)).toEqual({ kind: 'give-up' })
    expect(decideRetry(lostAnswer(), state({ effect: 'repeatable' }), half)).toMatchObject({
      kind: 'repeat',
      looksFirst: false,
    })
    expect(decideRetry(lostAnswer(), state(), half).kind).toBe('repeat')
  })

  test('a throttled write did not happen, so it is simply sent again', () => {
    expect(decideRetry(vendorError('Throttling'), state({ effect: 'once', canLook: true }), half)).toMatchObject({
      kind: 'repeat',
      looksFirst: false,
    })
  })

  test('a busy balancer is asked again every few seconds for three minutes', () => {
    const busy = vendorError('BackendServer.configuring', { status: 409 })
    expect(decideRetry(busy, state({ tries: 40, elapsedMs: 100_000, effect: 'repeatable' }), half)).toMatchObject({
      kind: 'repeat',
      delayMs: 1_500,
    })
    expect(decideRetry(busy, state({ tries: 60, elapsedMs: 179_000, effect: 'repeatable' }), half)).toEqual({
      kind: 'give-up',
    })
  })

  test('an instance in the wrong state is waited for, except where that is in vain', () => {
    const wrong = vendorError('IncorrectInstanceStatus', { status: 403 })
    expect(decideRetry(wrong, state(), half).kind).toBe('repeat')
    expect(decideRetry(wrong, state({ failsInWrongState: true }), half)).toEqual({ kind: 'give-up' })
    expect(decideRetry(vendorError('LastTokenProcessing'), state({ failsInWrongState: true }), half).kind).toBe(
      'repeat',
    )
  })

  test('a refused connection is tried four times, also for writes: nothing was sent', () => {
    const refused = vendorError('', { isUnsent: true, message: 'cannot connect' })
    expect(decideRetry(refused, state({ effect: 'once', tries: 3 }), half).kind).toBe('repeat')
    expect(decideRetry(refused, state({ effect: 'once', tries: 4 }), half).kind).toBe('give-up')
  })
})
