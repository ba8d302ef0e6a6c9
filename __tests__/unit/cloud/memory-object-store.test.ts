import { describe, expect, test } from 'vitest'
import { createMemoryObjectStore } from '../../../src/cloud/memory-object-store.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

describe('a bucket in memory', () => {
  test('keeps what was first when it must not be overwritten', async () => {
    const store = createMemoryObjectStore('b', new VirtualClock())
    expect(await store.put('lock', 'first', { ifAbsent: true, metadata: { owner: 'a' } })).toBe(true)
    expect(await store.put('lock', 'second', { ifAbsent: true })).toBe(false)
    const found = await store.get('lock')
    expect(Buffer.from(found!.body).toString()).toBe('first')
    expect(found!.metadata).toEqual({ owner: 'a' })
  })

  test('gives copies, so that nobody changes what is stored', async () => {
    const store = createMemoryObjectStore('b', new VirtualClock())
    await store.put('k', Buffer.from('abc'))
    ;(await store.get('k'))!.body.fill(0)
    expect(Buffer.from((await store.get('k'))!.body).toString()).toBe('abc')
  })

  test('lists below a prefix in the order of keys, and forgets what is deleted', async () => {
    const store = createMemoryObjectStore('b', new VirtualClock())
    for (const key of ['journal/10', 'journal/02', 'lock/1', 'journal/é']) await store.put(key, key)
    expect((await store.list('journal/')).map(({ key }) => key)).toEqual(['journal/02', 'journal/10', 'journal/é'])
    await store.delete('journal/02')
    await store.delete('journal/02')
    expect(await store.get('journal/02')).toBeUndefined()
    await store.deleteBucket()
    expect(await store.list('')).toEqual([])
  })
})
