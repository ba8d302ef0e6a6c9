import { expect, test } from 'vitest'
import type { Compute } from '../../../../src/cloud/compute.ts'
import type { Images } from '../../../../src/cloud/image.ts'
import type { LoadBalancing } from '../../../../src/cloud/load-balancer.ts'
import { createMemoryObjectStore } from '../../../../src/cloud/memory-object-store.ts'
import { uploadRelease } from '../../../../src/rollout/instance/artifact.ts'
import { beginRun, openJournal, type ReleaseId } from '../../../../src/rollout/state/journal.ts'
import { OutsideView } from '../../../../src/rollout/watch/outside-view.ts'
import { sha256 } from '../../../../src/rollout/instance/pack.ts'
import { systemClock } from '../../../../src/shared/clock.ts'
import { silentReporter } from '../../../../src/shared/reporter.ts'

const bytes = Buffer.from('the artifact of v1')
const digest = sha256(bytes)
const environment = 'A="1"'

/** A bucket in which a run is open that would go back to `from`, and a view of it. */
async function aView(from: ReleaseId, usable: readonly string[] = []) {
  const store = createMemoryObjectStore('bucket', systemClock)
  await uploadRelease(store, { digest, bytes }, environment, silentReporter)
  const journal = await openJournal(store, 3)
  await beginRun(journal, { runId: 'r1', command: 'rolling-deploy', want: { version: 'v2' }, from }, 0)
  const contents: string[] = []
  const counted = {
    ...store,
    read: (key: string) => {
      contents.push(key)
      return store.read(key)
    },
  }
  const cloud = {
    compute: { describeInstances: async () => [] } as Partial<Compute> as Compute,
    loadBalancing: { describeLoadBalancers: async () => [] } as Partial<LoadBalancing> as LoadBalancing,
    images: {
      describeImages: async ({ ids = [] }) => ids.map((id) => ({ id, isUsable: usable.includes(id) })),
    } as Partial<Images> as Images,
  }
  return {
    store,
    contents,
    view: new OutsideView({ cloud, store: counted, environmentTag: 'shop/dev', clock: systemClock }),
  }
}

const from = { version: 'v1', digest, envDigest: sha256(environment) }

test('the artifact to go back to is compared with its digest when it is first seen, and when it has changed', async () => {
  const { view, store, contents } = await aView(from)
  expect((await view.look()).wayBack).toEqual({ is: 'whole' })
  expect((await view.look()).wayBack).toEqual({ is: 'whole' })
  expect(contents).toEqual([])
  await store.put(`artifacts/${digest}.tar.gz`, 'cut')
  expect((await view.look()).wayBack).toEqual({
    is: 'lost',
    why: expect.stringMatching(/^v1: oss:\/\/bucket\/artifacts\/.* holds 3 bytes with the SHA-256/) as string,
  })
  await store.delete(`artifacts/${digest}.tar.gz`)
  expect((await view.look()).wayBack).toMatchObject({
    is: 'lost',
    why: expect.stringContaining('does not exist') as string,
  })
})

test('the environment of the release to go back to is a part of it', async () => {
  const { view, store } = await aView(from)
  expect((await view.look()).wayBack).toEqual({ is: 'whole' })
  await store.delete(`env/${from.envDigest}.env`)
  expect((await view.look()).wayBack).toMatchObject({ is: 'lost' })
})

test('an image to go back to is one that can be used', async () => {
  const { view } = await aView({ version: 'v1', digest: 'm-1' }, ['m-1'])
  expect((await view.look()).wayBack).toEqual({ is: 'whole' })
  const { view: other } = await aView({ version: 'v1', digest: 'm-1' })
  expect((await other.look()).wayBack).toEqual({ is: 'lost', why: 'image m-1 of v1 cannot be used' })
})

test('a release without artifact and image cannot be seen', async () => {
  const { view } = await aView({ version: 'v1' })
  expect((await view.look()).wayBack).toEqual({
    is: 'unknown',
    why: 'the release before has no artifact and no image',
  })
})

test('generations of the journal are read in the order of its entries', async () => {
  const { view, store } = await aView(from)
  expect((await view.look()).fences).toEqual([3])
  const next = await openJournal(store, 4)
  await next.append({ kind: 'note', topic: 'x', data: {}, atMs: 0 })
  expect((await view.look()).fences).toEqual([3, 4])
})
