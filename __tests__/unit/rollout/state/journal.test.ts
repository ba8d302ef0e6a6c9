import { describe, expect, test } from 'vitest'
import {
  beginRun,
  openJournal,
  readJournal,
  replayJournal,
  type JournalEntry,
} from '../../../../src/rollout/state/journal.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'
import { SimulatedProcess } from '../../../support/simulated-process.ts'

const group = { loadBalancerId: 'lb-1', serverGroupId: 'rsp-1' }
const aBackend = (instanceId: string, weight: number) => ({ group, instanceId, port: 8080, weight })
const begin: JournalEntry = {
  kind: 'begin',
  runId: 'run-1',
  command: 'rolling-deploy',
  want: { version: 'v2' },
  from: { version: 'v1' },
  held: [],
  atMs: 0,
}
const hold = (instanceId: string, weight: number): JournalEntry => ({
  kind: 'hold',
  backends: [aBackend(instanceId, weight)],
  atMs: 0,
})

describe('what the journal means', () => {
  test('the first weight counts: a run that is resumed must not remember the 0 that it had written itself', () => {
    expect(replayJournal([begin, hold('a', 60), hold('a', 0)]).held).toEqual([aBackend('a', 60)])
  })

  test('servers with their own weight again are no longer held', () => {
    expect(
      replayJournal([begin, hold('a', 60), hold('b', 40), { kind: 'restored', instanceIds: ['a'], atMs: 0 }]).held,
    ).toEqual([aBackend('b', 40)])
  })

  test('an end closes the run; what it could not put back stays held', () => {
    expect(replayJournal([begin, hold('a', 60), { kind: 'end', result: 'mixed', atMs: 0 }])).toEqual({
      held: [aBackend('a', 60)],
    })
  })

  test('after a turn the old release is the wanted one', () => {
    expect(replayJournal([begin, { kind: 'turn', want: { version: 'v1' }, reason: 'x', atMs: 0 }]).open).toMatchObject({
      want: { version: 'v1' },
      from: { version: 'v1' },
    })
  })

  test('the highest --seq outlives the run that had it, whatever begins later', () => {
    const ended: JournalEntry = { kind: 'end', result: 'rolled-back', atMs: 0 }
    expect(replayJournal([{ ...begin, seq: 10 }]).seq).toBe(10)
    expect(replayJournal([{ ...begin, seq: 10 }, ended, begin]).seq).toBe(10)
    expect(replayJournal([{ ...begin, seq: 10 }, { ...begin, seq: 11 }, ended])).toEqual({ held: [], seq: 11 })
  })
})

describe('writing it', () => {
  const aFleet = () => new SimulatedFleet({ servers: [{ weights: [100] }], minHealthy: 0 })

  test('a run that lost its lease without noticing fails at its next entry', async () => {
    const fleet = aFleet()
    const [one, two] = [new SimulatedProcess(fleet), new SimulatedProcess(fleet)]
    const first = await fleet.clock.run(openJournal(one.store, 1))
    await fleet.clock.run(first.append(begin))
    const second = await fleet.clock.run(openJournal(two.store, 2))
    await fleet.clock.run(second.append(begin))
    await expect(fleet.clock.run(first.append(hold('a', 60)))).rejects.toMatchObject({
      code: 'E_LOCK_LOST',
      exitCode: 8,
    })
  })

  test('the next run writes the highest --seq anew, for the entries before it go', async () => {
    const fleet = aFleet()
    const { store } = new SimulatedProcess(fleet)
    const journal = await fleet.clock.run(openJournal(store, 1))
    const run = { runId: 'run-1', command: 'rolling-deploy', want: { version: 'v2' } }
    for (const seq of [10, undefined, 9]) await fleet.clock.run(beginRun(journal, { ...run, seq }, 0))
    expect((await fleet.clock.run(store.list('journal/'))).length).toBe(1)
    expect((await fleet.clock.run(readJournal(store))).seq).toBe(10)
  })

  test('a run with an older lease cannot even open it', async () => {
    const fleet = aFleet()
    const { store } = new SimulatedProcess(fleet)
    const journal = await fleet.clock.run(openJournal(store, 5))
    await fleet.clock.run(journal.append(begin))
    await expect(fleet.clock.run(openJournal(store, 4))).rejects.toMatchObject({ code: 'E_LOCK_LOST' })
  })

  test('an entry whose answer got lost is recognised as our own', async () => {
    const fleet = aFleet()
    const { store } = new SimulatedProcess(fleet)
    const journal = await fleet.clock.run(openJournal(store, 1))
    const put = store.put.bind(store)
    store.put = async (...words) => (await put(...words)) && false
    await fleet.clock.run(journal.append(begin))
    expect((await fleet.clock.run(readJournal(store))).open).toMatchObject({ runId: 'run-1' })
  })

  test('a new run clears what came before it and carries what is still held', async () => {
    const fleet = aFleet()
    const { store } = new SimulatedProcess(fleet)
    const journal = await fleet.clock.run(openJournal(store, 1))
    for (const entry of [begin, hold('a', 60)]) await fleet.clock.run(journal.append(entry))
    await fleet.clock.run(journal.append({ ...begin, held: journal.state.held }))
    expect([...fleet.objects.keys()].filter((key) => key.startsWith('journal/'))).toHaveLength(1)
    expect((await fleet.clock.run(readJournal(store))).held).toEqual([aBackend('a', 60)])
  })
})
