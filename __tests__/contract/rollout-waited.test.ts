import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginRun, openJournal, readJournal, type Journal } from '../../src/rollout/state/journal.ts'
import { acquireLease } from '../../src/rollout/state/lease.ts'
import { readHistory } from '../../src/rollout/state/history.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { silentReporter } from '../../src/shared/reporter.ts'
import { RolloutStage } from '../support/rollout-stage.ts'

let stage: RolloutStage
beforeAll(async () => {
  stage = await RolloutStage.start()
  expect((await stage.deploy('v1')).exitCode).toBe(0)
})
afterAll(() => stage?.stop())

const releases = async () => (await stage.run('status')).document!.instances.map(({ release }) => release)

test('a canary that waited for a deployment goes back to what that one left, not to what it saw before', async () => {
  let waited: ReturnType<RolloutStage['run']> | undefined
  const words = ['canary', '--release', 'v3', '--artifact', join(stage.directory, 'v3')]
  const deployed = await stage.begin(['rolling-deploy', '--release', 'v2', '--artifact', 'v2'], (line) => {
    if (line.includes('drain')) waited ??= stage.run(...words, '--steps', '30%', '--step-duration', '4s')
  })
  expect(deployed).toMatchObject({ exitCode: 0 })
  // Nobody asks the application, so the canary has no evidence and ends.
  expect(await waited).toMatchObject({ exitCode: 10, document: { release: { version: 'v3', previous: 'v2' } } })
  expect(await releases()).toEqual(['v2', 'v2', 'v2'])
})

test('a deployment that waited for the same one finds nothing left to do', async () => {
  let waited: ReturnType<RolloutStage['run']> | undefined
  const words = ['rolling-deploy', '--release', 'v3', '--artifact', 'v3']
  const deployed = await stage.begin(words, (line) => {
    if (line.includes('drain')) waited ??= stage.run(...words)
  })
  expect(deployed).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
  expect(await waited).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
})

type Work = (journal: Journal) => Promise<void>

/** Runs a command behind another run, which does `meanwhile` before it hands the lock on; without, it outlasts it. */
async function behindAnother(words: string[], before: Work, meanwhile?: Work) {
  const cloud = await stage.connect()
  const store = cloud.objectStore('shop-dev-1000000000000001')
  const lease = await acquireLease({
    store,
    clock: systemClock,
    reporter: silentReporter,
    holder: { runId: 'other', command: 'canary' },
    ifLocked: 'fail',
  })
  const journal = await openJournal(store, lease.generation)
  await before(journal)
  let done: Promise<void> | undefined
  const ended = await stage.begin(words, (line) => {
    if (line.includes('waiting for the lock')) done ??= meanwhile?.(journal).then(() => lease.release())
  })
  await (done ?? lease.release())
  return { ended, journal: await readJournal(store), history: await readHistory(store) }
}

const canaryOf = (journal: Journal, version: string) =>
  beginRun(
    journal,
    { runId: `canary-${version}`, command: 'canary', want: { version }, from: { version: 'v3' } },
    systemClock.now(),
  )
const endOf = (journal: Journal) => journal.append({ kind: 'end', result: 'rolled-back', atMs: systemClock.now() })

test.each(['promote', 'abort'])('canary %s that waited is not for a canary that nobody had seen', async (verb) => {
  const found = await behindAnother(
    ['canary', verb],
    (journal) => canaryOf(journal, 'v4'),
    async (journal) => {
      await endOf(journal)
      await canaryOf(journal, 'v5')
    },
  )
  expect(found.ended).toMatchObject({
    exitCode: 4,
    document: { error: { code: 'E_NO_CANARY', message: expect.stringContaining('one of v5 is open') } },
  })
  expect(found.journal).toMatchObject({ open: { want: { version: 'v5' } }, held: [] })
  expect(found.history.at(-1)).toMatchObject({ version: 'v3', result: 'succeeded' })
})

test('canary promote that waited until the canary was over says so', async () => {
  const found = await behindAnother(['canary', 'promote'], async () => {}, endOf)
  expect(found.ended).toMatchObject({
    exitCode: 4,
    document: { error: { message: 'the canary of v5 is over by now' } },
  })
  expect(found.journal.open).toBeUndefined()
  expect(await releases()).toEqual(['v3', 'v3', 'v3'])
})

test('--if-locked wait=TIME waits so long', async () => {
  const { ended } = await behindAnother(
    ['rolling-deploy', '--release', 'v1', '--if-locked', 'wait=200ms'],
    async () => {},
  )
  expect(ended).toMatchObject({ exitCode: 8, document: { result: 'locked', error: { code: 'E_LOCKED' } } })
})
