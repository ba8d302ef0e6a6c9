import { describe, expect, test } from 'vitest'
import { createDeadMan } from '../../../../src/rollout/dead-man/dead-man.ts'
import { sleeps } from '../../../../src/rollout/dead-man/steps.ts'
import { openJournal } from '../../../../src/rollout/state/journal.ts'
import { serverGroups } from '../../../../src/local/slb/records.ts'
import { environmentTag, ScalingStage } from '../../../support/scaling-stage.ts'

const approvalTimeoutMs = 24 * 3_600_000

/** Three backends on the local cloud, in virtual time, the first of them at a canary's share with a dead man armed. */
async function aCanary() {
  const stage = await ScalingStage.start()
  const { automation, objectStore } = stage.cloud.connect()
  const { clock } = stage.cloud
  const store = objectStore('todo-dev-1000000000000001')
  const warnings: string[] = []
  const members = () => serverGroups(stage.cloud.local.core.store).get(stage.serverGroupId)!
  const weights = () => members().members.map(({ weight }) => weight)
  const group = { loadBalancerId: members().loadBalancerId, serverGroupId: stage.serverGroupId }
  const canary = { group, instanceId: stage.members()[0]!.id, port: 8080 }
  await clock.run(store.ensureBucket())
  const deadMan = createDeadMan({
    automation,
    journal: await clock.run(openJournal(store, 1)),
    clock,
    reporter: { emit: (event) => void (event.type === 'warning' && warnings.push(event.message)) },
    pollIntervalMs: 1_000,
    environmentTag,
    generation: 1,
    ttlMs: 600_000,
    beforeStart: () => {},
  })
  await clock.run(deadMan.arm([{ ...canary, weight: 0 }]))
  return { stage, clock, deadMan, weights, warnings, automation }
}

describe('a dead-man rollback that is left armed for an approval', () => {
  test('acts when the approval expires and not when the run would have been dead', async () => {
    const { clock, deadMan, weights, automation } = await aCanary()
    expect(await clock.run(deadMan.leaveArmed(clock.now() + approvalTimeoutMs))).toBeGreaterThan(
      approvalTimeoutMs - 60_000,
    )
    const running = () => clock.run(automation.describeExecutions({ isRunning: true }))
    expect(await running()).toHaveLength(1)
    await clock.advance(approvalTimeoutMs - 120_000)
    expect(weights()).toEqual([100, 100, 100])
    await clock.advance(240_000)
    expect(weights().toSorted((a, b) => a - b)).toEqual([0, 100, 100])
    expect(await running()).toEqual([])
  })

  test('without such an end acts as long after the run as ever', async () => {
    const { clock, deadMan, weights } = await aCanary()
    expect(await clock.run(deadMan.leaveArmed())).toBeLessThanOrEqual(600_000)
    await clock.advance(660_000)
    expect(weights()).toContain(0)
  })
})

test('a long sleep is cut into pieces that every version of the vendor takes', () => {
  expect(sleeps(24 * 3_600_000)).toEqual(Array(6).fill({ kind: 'sleep', seconds: 14_400 }))
  expect(sleeps(14_401_000)).toEqual([
    { kind: 'sleep', seconds: 14_400 },
    { kind: 'sleep', seconds: 1 },
  ])
  expect(sleeps(0)).toEqual([{ kind: 'sleep', seconds: 1 }])
})
