import { describe, expect, test } from 'vitest'
import { createMemoryObjectStore } from '../../../src/cloud/memory-object-store.ts'
import type { ObjectStore } from '../../../src/cloud/object-store.ts'
import { readMarker } from '../../../src/infra/marker.ts'
import { addToHistory, readHistory, type ReleaseRecord } from '../../../src/rollout/state/history.ts'
import { openJournal, readJournal } from '../../../src/rollout/state/journal.ts'
import { acquireLease, readLease } from '../../../src/rollout/state/lease.ts'
import { createSuspensionGuard, lift, readSuspension } from '../../../src/rollout/state/suspension.ts'
import { silentReporter } from '../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

const aRecord: ReleaseRecord = {
  version: 'v1',
  isVerified: true,
  result: 'succeeded',
  command: 'rolling-deploy',
  runId: '7',
  finishedAt: '2026-01-01T00:00:00Z',
  durationsMs: { 'i-1': 1_000 },
}

/** Every object of the bucket that is read as JSON, with a text that is good and one of the wrong type. */
const readers: {
  key: string
  good: object
  wrongType: object
  read: (store: ObjectStore) => Promise<unknown>
}[] = [
  {
    key: 'freeze/current.json',
    good: { reason: 'r', by: 'li', sinceMs: 1 },
    wrongType: { reason: 'r', by: 'li', sinceMs: 'yesterday' },
    read: (store) => readSuspension(store, 5),
  },
  {
    key: 'releases/00000003.json',
    good: aRecord,
    wrongType: { ...aRecord, durationsMs: [] },
    read: readHistory,
  },
  {
    key: 'journal/000000000004.json',
    good: { fence: 1, entry: { kind: 'restored', instanceIds: ['i-1'], atMs: 1 } },
    wrongType: { fence: 1, entry: { kind: 'restored', instanceIds: 'i-1', atMs: 1 } },
    read: readJournal,
  },
  {
    key: 'journal/000000000005.json',
    good: { fence: 1, entry: { kind: 'end', result: 'succeeded', atMs: 1 } },
    wrongType: { fence: 1, entry: { kind: 'from the future', atMs: 1 } },
    read: (store) => openJournal(store, 2),
  },
  {
    key: 'env/alicloud-deploy.json',
    good: { environment: 'shop/prod', generation: 'g', ownsBucket: true, removed: {} },
    wrongType: { environment: 'shop/prod', generation: 'g', ownsBucket: true, removed: 3 },
    read: (store) => readMarker(store, { app: 'shop', env: 'prod' }),
  },
]

const aBucket = () => createMemoryObjectStore('b', new VirtualClock())

describe.each(readers)('$key', ({ key, good, wrongType, read }) => {
  test('is read when it is whole', async () => {
    const store = aBucket()
    await store.put(key, JSON.stringify(good))
    await expect(read(store)).resolves.toBeDefined()
  })

  test.each([
    ['empty', ''],
    ['garbage', '\u0000\u0001{{{'],
    ['HTML', '<html>502</html>'],
    ['cut off', JSON.stringify(good).slice(0, -4)],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '7'],
    ['of the wrong type', JSON.stringify(wrongType)],
  ])('that is %s is one error with its name and what to do', async (_, body) => {
    const store = aBucket()
    await store.put(key, body)
    await expect(read(store)).rejects.toMatchObject({
      code: 'E_OBJECT_CORRUPT',
      exitCode: 4,
      message: expect.stringMatching(`^oss://b/${key} cannot be understood: `),
      fix: expect.stringMatching(/ossutil|alicloud-deploy/),
    })
  })
})

describe('a freeze that cannot be understood', () => {
  const rollout = { want: { version: 'v2' }, from: { version: 'v1' } }
  const { signal } = new AbortController()

  test('counts as a freeze until it is lifted', async () => {
    const clock = new VirtualClock()
    const store = createMemoryObjectStore('b', clock)
    const guard = createSuspensionGuard({ store, clock })
    await store.put('freeze/current.json', '{')
    await expect(guard.mayBegin(rollout, signal)).rejects.toMatchObject({ code: 'E_OBJECT_CORRUPT', exitCode: 4 })
    expect(await guard.look(rollout, signal)).toMatchObject({
      word: 'hold',
      code: 'E_FROZEN',
      reason: expect.stringContaining('oss://b/freeze/current.json'),
    })
    await lift(store)
    await guard.mayBegin(rollout, signal)
  })
})

describe('a lock that cannot be understood', () => {
  const bodies = ['', '{', '[]', '{"generation": "1"}']

  test.each(bodies)('is held by somebody unknown: %j', async (body) => {
    const clock = new VirtualClock()
    const store = createMemoryObjectStore('b', clock)
    await store.put('lock/0000000003.json', body)
    expect(await readLease(store)).toMatchObject({
      generation: 3,
      holder: { runId: expect.stringContaining('lock/0000000003.json cannot be understood') },
    })
    const request = { store, clock, reporter: silentReporter, holder: { runId: '9', command: 'status' } } as const
    await expect(acquireLease({ ...request, ifLocked: 'fail' })).rejects.toMatchObject({
      code: 'E_LOCKED',
      exitCode: 8,
    })
  })

  test.each(bodies)('ends by itself like any other: %j', async (body) => {
    const clock = new VirtualClock()
    const store = createMemoryObjectStore('b', clock)
    await store.put('lock/0000000003.json', body)
    const holder = { runId: '9', command: 'rolling-deploy' }
    const lease = await clock.run(
      acquireLease({ store, clock, reporter: silentReporter, holder, ifLocked: 'wait', waitMs: 120_000 }),
    )
    expect(lease.generation).toBe(4)
    await clock.run(lease.release())
  })
})

test('what else somebody put beside records and entries is left alone', async () => {
  const store = aBucket()
  await store.put('releases/notes.txt', 'hello')
  await store.put('journal/backup.json', 'hello')
  await addToHistory(store, aRecord)
  expect(await readHistory(store)).toEqual([aRecord])
  const journal = await openJournal(store, 1)
  await journal.append({ kind: 'turn', want: { version: 'v1' }, reason: 'r', atMs: 1 })
  expect((await store.list('')).map(({ key }) => key)).toEqual([
    'journal/000000000001.json',
    'journal/backup.json',
    'releases/00000001.json',
    'releases/notes.txt',
  ])
})
