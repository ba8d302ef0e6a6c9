import { describe, expect, test } from 'vitest'
import { isCloudError } from '../../../src/cloud/errors.ts'
import { playScenario } from '../../../src/rehearsal/play.ts'
import type { RehearsedProcess } from '../../../src/rehearsal/process.ts'
import { recordFleet } from '../../../src/rehearsal/recording.ts'
import { playedRisks } from '../../../src/rehearsal/risks.ts'
import type { Scenario } from '../../../src/rehearsal/scenarios.ts'
import { RehearsalStage } from '../../../src/rehearsal/stage.ts'
import { aRecording } from '../../support/recorded-fleet.ts'

const group = { loadBalancerId: 'lb-1', serverGroupId: 'rsp-1' }
const calm: Scenario = { name: 'calm', what: 'nothing goes wrong', options: {}, mustEnd: ['succeeded'] }

const setWeights = ({ cloud }: RehearsedProcess, weights: Record<string, number>) =>
  cloud.loadBalancing.setWeights(
    group,
    Object.entries(weights).map(([instanceId, weight]) => ({ instanceId, port: 8080, weight })),
  )

/** As somebody who does not give up when the cloud refuses. */
async function untilDone(act: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await act()
      return
    } catch (error) {
      if (!isCloudError(error)) throw error
    }
  }
}

const play = (run: (process: RehearsedProcess) => Promise<{ result: string }>, scenario = calm) =>
  playScenario({
    recording: aRecording([60, 100, 40]),
    scenario,
    run,
    limitsFor: () => ({ minHealthy: 2, minHealthyPerZone: 0 }),
  })

describe('a copy of a fleet', () => {
  test('is read as the recorded one is', async () => {
    const recording = aRecording([60, 100, 0], { listener: { stickySession: { kind: 'insert', timeoutSeconds: 300 } } })
    recording.objects['lock/0000000007.supersede'] = '{"runId":"7","command":"rolling-deploy"}'
    recording.stored.push('artifacts/abc.tar.gz')
    const stage = await RehearsalStage.open(recording)
    const { cloud } = stage.process()
    const { environmentTag } = recording
    const nowMs = recording.takenAtMs
    const again = await stage.clock.run(
      recordFleet(cloud, cloud.objectStore(recording.bucket), { environmentTag, nowMs }),
    )
    const instances = again.instances.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect({ ...again, instances, balancers: [] }).toEqual({ ...recording, balancers: [] })
    const [copied, original] = [again.balancers[0]!, recording.balancers[0]!]
    expect(copied.loadBalancer).toEqual(original.loadBalancer)
    expect(copied.listeners).toMatchObject(original.listeners)
    expect(copied.groups).toEqual(original.groups)
    expect(copied.health).toEqual(original.health)
    await stage.close()
  })
})

describe('a rehearsed run', () => {
  test('that behaves shows nothing, and what it changed is known', async () => {
    const played = await play(async (process) => {
      await setWeights(process, { 'i-1': 60 })
      await setWeights(process, { 'i-2': 100 })
      return { result: 'succeeded' }
    })
    expect(played.calls.map(({ name, subject }) => `${name} ${subject}`)).toEqual([
      'Slb:SetVServerGroupAttribute rsp-1',
      'Slb:SetVServerGroupAttribute rsp-1',
    ])
    expect(played.changedWeights).toEqual([])
    expect(playedRisks([played])).toEqual([])
  })

  test('that takes out too many, and leaves them out, is told', async () => {
    const played = await play(async (process) => {
      await setWeights(process, { 'i-1': 0, 'i-2': 0 })
      await process.clock.sleep(10_000)
      return { result: 'succeeded' }
    })
    expect(played.violations.map(({ invariant }) => invariant)).toEqual(expect.arrayContaining(['I1', 'I4', 'I5']))
    expect(played.changedWeights).toEqual(['rsp-1/web-1', 'rsp-1/web-2'])
    expect(playedRisks([played]).every(({ severity }) => severity === 'high')).toBe(true)
  })

  test('is watched to its end, also when the cloud refuses the looks at it', async () => {
    for (const probability of [0.2, 0.5, 0.9]) {
      const played = await play(
        async (process) => {
          await untilDone(() => setWeights(process, { 'i-1': 0 }))
          await untilDone(() => setWeights(process, { 'i-1': 60 }))
          return { result: 'succeeded' }
        },
        { ...calm, options: { faults: [{ kind: 'throttle', probability }] } },
      )
      expect(played.changedWeights).toEqual([])
      // Nobody holds the lock here; all else is as it should be, and nothing is missed.
      expect(played.violations.filter(({ invariant }) => invariant !== 'I5')).toEqual([])
      expect(played.leastServing).toBe(2)
    }
  })

  test('that is killed knows nothing of its last answer, and is followed by another one', async () => {
    const seen: string[] = []
    const played = await play(
      async (process) => {
        seen.push('began')
        await setWeights(process, { 'i-1': 0 })
        seen.push('went on')
        await setWeights(process, { 'i-1': 60 })
        return { result: 'succeeded' }
      },
      { ...calm, killAfter: 1 },
    )
    expect(seen).toEqual(['began', 'began', 'went on'])
    expect(played.calls).toHaveLength(3)
    expect(played.changedWeights).toEqual([])
  })

  test('meets the faults of the cloud', async () => {
    const faults = [{ kind: 'throttle', action: 'SetVServerGroupAttribute', count: 3 }]
    const work = async (process: RehearsedProcess) => {
      await setWeights(process, { 'i-1': 60 })
      return { result: 'succeeded' }
    }
    const [slow, quick] = [await play(work, { ...calm, options: { faults } }), await play(work)]
    expect(slow.calls).toHaveLength(1)
    expect(slow.durationMs).toBeGreaterThan(quick.durationMs)
  })
})
