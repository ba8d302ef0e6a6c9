import { expect, test } from 'vitest'
import { createMemoryObjectStore } from '../../../src/cloud/memory-object-store.ts'
import type { ObjectStore } from '../../../src/cloud/object-store.ts'
import { fetchArtifact } from '../../../src/commands/fetch-artifact.ts'
import { packRelease } from '../../../src/rollout/instance/pack.ts'
import { systemClock } from '../../../src/shared/clock.ts'

const packed = packRelease([{ path: 'app', content: Buffer.from('#!/bin/sh\n'), isExecutable: true }])

async function storeWith(body: Uint8Array): Promise<ObjectStore> {
  const store = createMemoryObjectStore('builds', systemClock)
  await store.put('todo.tar.gz', body)
  return store
}

test('an artifact in a bucket is held in memory once', async () => {
  const fetched = await fetchArtifact(await storeWith(packed.bytes), 'todo.tar.gz')
  expect(fetched).toMatchObject({ digest: packed.digest, bytes: Uint8Array.from(packed.bytes) })
  expect('bytes' in fetched && fetched.bytes.buffer.byteLength).toBe(packed.bytes.length)
})

test.each([
  ['shorter', (size: number) => size + 1],
  ['longer', (size: number) => size - 1],
])('an artifact that is written over by a %s one while it is fetched is refused', async (_, before) => {
  const store = await storeWith(packed.bytes)
  const changing: ObjectStore = {
    ...store,
    head: async (key) => ({ ...(await store.head(key))!, sizeBytes: before(packed.bytes.length) }),
  }
  await expect(fetchArtifact(changing, 'todo.tar.gz')).rejects.toThrow(
    'oss://builds/todo.tar.gz was written over while it was fetched',
  )
})
