import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMemoryObjectStore } from '../../../../src/cloud/memory-object-store.ts'
import type { ObjectStore } from '../../../../src/cloud/object-store.ts'
import { uploadRelease, whyUnreachable } from '../../../../src/rollout/instance/artifact.ts'
import { artifactKey, proveArtifact } from '../../../../src/rollout/instance/artifact-proof.ts'
import { sha256 } from '../../../../src/rollout/instance/pack.ts'
import { silentReporter, type Reporter } from '../../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const content = Buffer.from('the bytes of a release')
const digest = sha256(content)
const key = artifactKey(digest)

let store: ObjectStore
let reads: number
let directory: string
beforeEach(async () => {
  const memory = createMemoryObjectStore('b', new VirtualClock())
  reads = 0
  store = {
    ...memory,
    read: (wanted) => {
      reads++
      return memory.read(wanted)
    },
  }
  directory = await mkdtemp(join(tmpdir(), 'artifact-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const upload = (artifact: Parameters<typeof uploadRelease>[1], reporter: Reporter = silentReporter) =>
  uploadRelease(store, artifact, 'A=1', reporter)

describe('an artifact in the bucket', () => {
  test('that was uploaded from memory or from a file is proven without being fetched', async () => {
    await upload({ digest, bytes: content })
    expect(await proveArtifact(store, digest)).toEqual({ is: 'whole' })
    await store.delete(key)
    const file = join(directory, 'release.tar.gz')
    await writeFile(file, content)
    await upload({ digest, file })
    expect(await proveArtifact(store, digest)).toEqual({ is: 'whole' })
    expect(reads).toBe(0)
  })

  test('that somebody else put there is fetched once and compared with its name', async () => {
    await store.put(key, content)
    expect(await proveArtifact(store, digest)).toEqual({ is: 'whole' })
    expect(reads).toBe(1)
  })

  test.each([
    ['cut off', content.subarray(0, 10)],
    ['empty', Buffer.alloc(0)],
    ['altered in one byte', Buffer.from([content[0]! ^ 1, ...content.subarray(1)])],
  ])('that is %s is damaged, and the numbers are named', async (_, bytes) => {
    await store.put(key, bytes)
    const reason = `oss://b/${key} holds ${bytes.length} bytes with the SHA-256 ${sha256(bytes)}, not ${digest}`
    expect(await proveArtifact(store, digest)).toEqual({ is: 'damaged', reason })
    expect(await whyUnreachable(store, { version: 'v1', digest })).toEqual({ code: 'E_ARTIFACT_DAMAGED', reason })
  })

  test('is not believed for a mark that came with other bytes or from another artifact', async () => {
    await upload({ digest, bytes: content })
    const { metadata } = (await store.head(key))!
    await store.put(key, content.subarray(1), { metadata })
    const cut = await proveArtifact(store, digest)
    expect(cut).toMatchObject({
      is: 'damaged',
      reason: expect.stringMatching(/holds 21 bytes .*; 22 bytes were uploaded/),
    })
    const other = Buffer.from('another release')
    await upload({ digest: sha256(other), bytes: other })
    const copied = (await store.head(artifactKey(sha256(other))))!
    await store.put(key, other, { metadata: copied.metadata })
    expect(await proveArtifact(store, digest)).toMatchObject({ is: 'damaged' })
  })

  test('that is damaged is replaced by whoever delivers it again, and says so', async () => {
    await store.put(key, 'rubbish')
    const said: unknown[] = []
    await upload({ digest, bytes: content }, { emit: (event) => said.push(event) })
    expect(said).toEqual([{ type: 'warning', message: expect.stringMatching(/holds 7 bytes .*; it is replaced$/) }])
    expect(Buffer.from((await store.get(key))!.body)).toEqual(content)
  })

  test('is refused when it does not arrive as it was sent', async () => {
    const { put } = store
    store.put = (name, body, options) => put(name, name === key ? Buffer.from(body).subarray(2) : body, options)
    await expect(upload({ digest, bytes: content })).rejects.toMatchObject({
      code: 'E_ARTIFACT_DAMAGED',
      exitCode: 4,
      message: expect.stringMatching(/did not arrive whole: .*holds 20 bytes .*; 22 bytes were uploaded/),
    })
  })

  test('is not uploaded from a file that was changed since its digest was taken', async () => {
    const file = join(directory, 'release.tar.gz')
    await writeFile(file, 'built anew meanwhile')
    await expect(upload({ digest, file })).rejects.toMatchObject({ code: 'E_ARTIFACT_CHANGED', exitCode: 4 })
    expect(await store.head(key)).toBeUndefined()
  })
})
