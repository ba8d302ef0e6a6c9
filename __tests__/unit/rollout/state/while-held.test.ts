import { expect, test } from 'vitest'
import type { ObjectStore } from '../../../../src/cloud/object-store.ts'
import { whileHeld, type RolloutCloud } from '../../../../src/rollout/state/while-held.ts'

/** A cloud whose calls end when the test says so. */
function aSlowCloud() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = []
  const call = () => new Promise<void>((resolve, reject) => ends.push({ resolve, reject }))
  const cloud = { compute: {}, commands: {}, loadBalancing: { setWeights: call }, tagging: { tag: call } }
  return { cloud: cloud as unknown as RolloutCloud, store: {} as ObjectStore, ends }
}

test('is settled only when the last call that changes something is over, though another has failed before', async () => {
  const { cloud, store, ends } = aSlowCloud()
  const held = whileHeld({ cloud, store }, () => {})
  const writing = Promise.all([
    held.cloud.tagging.tag('instance', ['i-1'], {}),
    held.cloud.loadBalancing.setWeights({ loadBalancerId: 'lb' }, []),
  ])
  let isSettled = false
  const settled = held.settled().then(() => (isSettled = true))
  ends[0]!.reject(new Error('refused'))
  await expect(writing).rejects.toThrow('refused')
  expect(isSettled).toBe(false)
  ends[1]!.resolve()
  await settled
  expect(isSettled).toBe(true)
})

test('makes no call when the lock is gone', async () => {
  const { cloud, store, ends } = aSlowCloud()
  const held = whileHeld({ cloud, store }, () => {
    throw new Error('the lock is gone')
  })
  await expect(held.cloud.tagging.tag('instance', ['i-1'], {})).rejects.toThrow('the lock is gone')
  await held.settled()
  expect(ends).toEqual([])
})
