import OssClient from 'ali-oss'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMemoryObjectStore } from '../../src/cloud/memory-object-store.ts'
import type { ObjectStore } from '../../src/cloud/object-store.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { startCloud, type CloudUnderTest } from './cloud-harness.ts'

let under: CloudUnderTest
let directory: string
beforeAll(async () => {
  under = await startCloud()
  directory = await mkdtemp(join(tmpdir(), 'cloud-objects-'))
})
afterAll(async () => {
  await under.close()
  await rm(directory, { recursive: true, force: true })
})

let buckets = 0
const stores: [string, () => ObjectStore][] = [
  ['OSS over HTTP', () => under.cloud.objectStore(`todo-dev-${++buckets}`)],
  ['the store in memory', () => createMemoryObjectStore(`todo-dev-${++buckets}`, systemClock)],
]
const text = (object: { body: Uint8Array } | undefined) => object && Buffer.from(object.body).toString('utf8')

describe.each(stores)('%s', (_, make) => {
  test('has nothing in a bucket that does not exist', async () => {
    const store = make()
    await expect(store.get('a')).resolves.toBeUndefined()
    await expect(store.list('')).resolves.toEqual([])
    await expect(store.deleteBucket()).resolves.toBeUndefined()
  })

  test('gives back content, metadata and the content hash', async () => {
    const store = make()
    await store.ensureBucket()
    await store.ensureBucket()
    await store.put('releases/1 ä+&', '{"é":1}', { contentType: 'application/json', metadata: { owner: 'run-1' } })
    const found = await store.get('releases/1 ä+&')
    expect(text(found)).toBe('{"é":1}')
    expect(found).toMatchObject({
      metadata: { owner: 'run-1' },
      etag: createHash('md5').update('{"é":1}').digest('hex').toUpperCase(),
    })
    expect(Number.isNaN(Date.parse(found!.lastModified))).toBe(false)
  })

  test('has a private bucket without versions, and takes expiry rules', async () => {
    const store = make()
    await store.ensureBucket()
    await store.makePrivate()
    await store.setExpiry([
      { id: 'old', prefix: 'artifacts/', objectsAfterDays: 365 },
      { id: 'unfinished', prefix: '', unfinishedUploadsAfterDays: 3 },
    ])
    await store.setTags({ 'alicloud-deploy:env': 'todo/dev' })
    await expect(store.describeBucket()).resolves.toEqual({ acl: 'private', versioning: 'off' })
  })

  test('lets only the first writer take a key that must not exist', async () => {
    const store = make()
    await store.ensureBucket()
    const taken = await Promise.all(['a', 'b', 'c'].map((owner) => store.put('lock/1', owner, { ifAbsent: true })))
    expect(taken.filter(Boolean)).toHaveLength(1)
    const winner = ['a', 'b', 'c'][taken.indexOf(true)]
    expect(text(await store.get('lock/1'))).toBe(winner)
  })

  test('lists below a prefix in the order of keys', async () => {
    const store = make()
    await store.ensureBucket()
    for (const key of ['journal/000002', 'journal/000001', 'lock/1']) await store.put(key, key)
    expect((await store.list('journal/')).map(({ key, sizeBytes }) => [key, sizeBytes])).toEqual([
      ['journal/000001', 14],
      ['journal/000002', 14],
    ])
  })

  test('says of an object how long it is, its CRC-64 and its metadata, without sending it', async () => {
    const store = make()
    await store.ensureBucket()
    await expect(store.head('a')).resolves.toBeUndefined()
    await store.put('a', '123456789', { metadata: { sha256: 'abc' } })
    const crc64 = String(0x995dc9bbdf1939fan)
    await expect(store.head('a')).resolves.toEqual({ sizeBytes: 9, crc64, metadata: { sha256: 'abc' } })
    await store.put('a', '12345')
    const head = await store.head('a')
    expect(head).toMatchObject({ sizeBytes: 5, metadata: {} })
    expect(head!.crc64).not.toBe(crc64)
  })

  test('reads a large object in parts, an empty and a missing one as nothing', async () => {
    const store = make()
    await store.ensureBucket()
    const content = Buffer.alloc(8 * 2 ** 20 + 5, 'part')
    const path = join(directory, 'large')
    await writeFile(path, content)
    await store.putFile('large', path)
    await store.put('empty', '')
    const hashOf = async (key: string) => {
      const hash = createHash('sha256')
      for await (const part of store.read(key)) hash.update(part)
      return hash.digest('hex')
    }
    expect(await hashOf('large')).toBe(createHash('sha256').update(content).digest('hex'))
    const nothing = createHash('sha256').digest('hex')
    expect([await hashOf('empty'), await hashOf('missing')]).toEqual([nothing, nothing])
  })

  test('uploads files, deletes objects, and deletes the bucket with what is in it', async () => {
    const store = make()
    await store.ensureBucket()
    const path = join(directory, 'artifact')
    await writeFile(path, Buffer.alloc(300_000, 'x'))
    expect(await store.putFile('artifacts/1', path, { ifAbsent: true })).toBe(true)
    expect(await store.putFile('artifacts/1', path, { ifAbsent: true })).toBe(false)
    expect((await store.get('artifacts/1'))!.body.length).toBe(300_000)
    await store.delete('artifacts/1')
    await store.delete('artifacts/1')
    await store.put('left', 'over')
    await store.deleteBucket()
    await expect(store.list('')).resolves.toEqual([])
  })
})

describe('OSS', () => {
  test('hands an object to whoever has the presigned address, and to nobody else', async () => {
    const store = under.cloud.objectStore('todo-dev-presigned')
    await store.ensureBucket()
    await store.put('env/todo dev.env', 'DB=1')
    const address = await store.presignGet('env/todo dev.env', 60)
    const answer = await fetch(address)
    expect([answer.status, await answer.text()]).toEqual([200, 'DB=1'])
    expect((await fetch(address.replace(/signature=[0-9a-f]{8}/, 'signature=00000000'))).status).toBe(403)
  })

  test('lists more than one page', async () => {
    const store = under.cloud.objectStore('todo-dev-many')
    await store.ensureBucket()
    for (let start = 0; start < 1_010; start += 101) {
      await Promise.all(
        Array.from({ length: 101 }, (_, index) => store.put(`k/${String(start + index).padStart(5, '0')}`, '')),
      )
    }
    expect(await store.list('k/')).toHaveLength(1_010)
    await store.deleteBucket()
    await expect(store.list('')).resolves.toEqual([])
  })

  test('takes a lock once even when the answer to it got lost', async () => {
    const store = under.cloud.objectStore('todo-dev-lost')
    await store.ensureBucket()
    under.faults({ kind: 'drop-after', action: 'Oss:PutObject', count: 1 })
    await expect(store.put('lock/1', 'run-1', { ifAbsent: true })).resolves.toBe(true)
    under.faults({ kind: 'drop-after', action: 'Oss:PutObject', count: 1 })
    await expect(store.put('lock/1', 'run-2', { ifAbsent: true })).resolves.toBe(false)
    under.faults()
    expect(text(await store.get('lock/1'))).toBe('run-1')
  })

  test('goes on after faults of the server', async () => {
    const store = under.cloud.objectStore('todo-dev-faults')
    await store.ensureBucket()
    under.faults({ kind: 'error', action: 'Oss:*', count: 2 })
    await store.put('a', '1')
    expect(text(await store.get('a'))).toBe('1')
    under.faults()
  })

  test('refuses to change anything in a dry run', async () => {
    const store = under.connect({ isDryRun: true }).objectStore('todo-dev-dry')
    await expect(store.get('a')).resolves.toBeUndefined()
    await expect(store.put('a', '1')).rejects.toThrow(/dry run/)
    await expect(store.ensureBucket()).rejects.toThrow(/dry run/)
    await expect(store.delete('a')).rejects.toThrow(/dry run/)
  })
})

test("the vendor's client reads back the expiry rules and tags that were set", async () => {
  const bucket = `todo-dev-${++buckets}`
  const store = under.cloud.objectStore(bucket)
  await store.ensureBucket()
  await store.setExpiry([
    { id: 'old', prefix: 'artifacts/', objectsAfterDays: 365 },
    { id: 'unfinished', prefix: '', unfinishedUploadsAfterDays: 3 },
  ])
  await store.setTags({ 'alicloud-deploy:env': 'todo/dev' })
  const { accessKeyId, accessKeySecret, ossEndpoint: endpoint } = under.local
  // oxlint-disable-next-line typescript/no-explicit-any -- the package brings no types, and ours know what the store uses
  const client = new (OssClient as any)({ accessKeyId, accessKeySecret, endpoint, bucket })
  const { rules } = await client.getBucketLifecycle(bucket)
  expect(rules).toMatchObject([
    { id: 'old', prefix: 'artifacts/', status: 'Enabled', expiration: { days: '365' } },
    { id: 'unfinished', prefix: '', abortMultipartUpload: { days: '3' } },
  ])
  await expect(store.describeTags()).resolves.toEqual({ 'alicloud-deploy:env': 'todo/dev' })
  await client.deleteBucketLifecycle(bucket)
  await expect(client.getBucketLifecycle(bucket)).rejects.toMatchObject({ code: 'NoSuchLifecycle' })
})
