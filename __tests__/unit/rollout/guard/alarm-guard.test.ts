import { describe, expect, test } from 'vitest'
import type { Alarm } from '../../../../src/cloud/alarms.ts'
import { createAlarmGuard } from '../../../../src/rollout/guard/alarm-guard.ts'
import type { ReportEvent } from '../../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'
import { simulateCanary, simulatedLog } from '../../../support/simulated-canary.ts'
import { seedHistory, simulate } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

const anAlarm = (state: Alarm['state'], more: Partial<Alarm> = {}): Alarm => ({
  id: 'rule-1',
  name: 'shop-5xx',
  state,
  isEnabled: true,
  metric: 'acs_slb_dashboard InstanceStatusCode5xx',
  ...more,
})

/** Rules whose state the test changes, and a guard that watches them. */
function theAlarms(clock: VirtualClock, first: Alarm[], options: { watched?: string[]; baseline?: string[] } = {}) {
  const service = { alarms: first, isDown: false, reads: 0 }
  const warnings: string[] = []
  const guard = createAlarmGuard({
    alarms: {
      async describeAlarms(filter) {
        service.reads++
        if (service.isDown) throw new Error('Throttling')
        return service.alarms.filter(({ id, name }) =>
          'name' in filter ? filter.name === name : filter.ids.includes(id),
        )
      },
    },
    watched: options.watched ?? ['shop-5xx'],
    baseline: new Set(options.baseline),
    clock,
    reporter: { emit: (event: ReportEvent) => event.type === 'warning' && warnings.push(event.message) },
  })
  return { guard, service, warnings }
}

const rollout = { want: { version: 'v2' }, from: { version: 'v1' } }
const { signal } = new AbortController()
const later = (clock: VirtualClock) => clock.run(clock.sleep(15_000))

describe('an alarm at the start', () => {
  test.each([
    ['fires', anAlarm('firing'), 'E_ALARM_FIRING'],
    ['is switched off', anAlarm('ok', { isEnabled: false }), 'E_ALARM_OFF'],
    ['does not exist', anAlarm('ok', { name: 'other' }), 'E_ALARM_UNKNOWN'],
  ])('that %s refuses the rollout before anything is touched', async (_, alarm, code) => {
    const { guard } = theAlarms(new VirtualClock(), [alarm])
    await expect(guard.mayBegin(rollout, signal)).rejects.toMatchObject({ code, exitCode: 4 })
  })

  test('may fire when it is named; once it was quiet it counts again', async () => {
    const clock = new VirtualClock()
    const { guard, service } = theAlarms(clock, [anAlarm('firing')], { baseline: ['shop-5xx'] })
    await guard.mayBegin(rollout, signal)
    expect(await guard.look(rollout, signal)).toEqual({ word: 'go' })
    service.alarms = [anAlarm('ok')]
    await later(clock)
    expect(await guard.look(rollout, signal)).toEqual({ word: 'go' })
    service.alarms = [anAlarm('firing')]
    await later(clock)
    expect(await guard.look(rollout, signal)).toMatchObject({ word: 'back', code: 'E_ALARM' })
  })

  test('is found by its id too, and one without data is told', async () => {
    const { guard, warnings } = theAlarms(new VirtualClock(), [anAlarm('no-data')], { watched: ['rule-1'] })
    await guard.mayBegin(rollout, signal)
    expect(warnings).toEqual(['alarm shop-5xx has no data of acs_slb_dashboard InstanceStatusCode5xx and says nothing'])
  })
})

describe('alarms during a rollout', () => {
  test('are not read more often than they can change', async () => {
    const clock = new VirtualClock()
    const { guard, service } = theAlarms(clock, [anAlarm('ok')])
    await guard.mayBegin(rollout, signal)
    for (let look = 0; look < 10; look++) await guard.look(rollout, signal)
    expect(service.reads).toBe(2)
  })

  test('that cannot be read now and then change nothing; that cannot be read at all hold it, and never send it back', async () => {
    const clock = new VirtualClock()
    const { guard, service, warnings } = theAlarms(clock, [anAlarm('ok')])
    await guard.mayBegin(rollout, signal)
    service.isDown = true
    const words: string[] = []
    for (let look = 0; look < 5; look++) {
      words.push((await guard.look(rollout, signal)).word)
      await later(clock)
    }
    expect(words).toEqual(['go', 'go', 'go', 'go', 'hold'])
    expect(warnings).toEqual(['alarms cannot be read: Throttling'])
    service.isDown = false
    expect(await guard.look(rollout, signal)).toEqual({ word: 'go' })
  })

  test('whose rule is deleted meanwhile are not taken for quiet', async () => {
    const clock = new VirtualClock()
    const { guard, service } = theAlarms(clock, [anAlarm('ok')])
    await guard.mayBegin(rollout, signal)
    service.alarms = []
    for (let look = 0; look < 4; look++) {
      await guard.look(rollout, signal)
      await later(clock)
    }
    expect(await guard.look(rollout, signal)).toMatchObject({
      word: 'hold',
      reason: 'alarms cannot be read: the rule rule-1 is gone',
    })
  })
})

async function aFleet(): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet({
    servers: [100, 60, 100, 40].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 2,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const updated = (fleet: SimulatedFleet) => fleet.servers.filter(({ current }) => current === 'v2').length

function expectAllOld(fleet: SimulatedFleet): void {
  expect(updated(fleet)).toBe(0)
  fleet.monitor.checkEnd()
  expect(fleet.monitor.violations).toEqual([])
}

/** Alarms of which one fires as soon as `atLeast` servers run v2. */
function firesAt(fleet: SimulatedFleet, atLeast: number) {
  return createAlarmGuard({
    alarms: { describeAlarms: async () => [anAlarm(updated(fleet) >= atLeast ? 'firing' : 'ok')] },
    watched: ['shop-5xx'],
    baseline: new Set(),
    clock: fleet.clock,
    reporter: { emit: () => {} },
  })
}

describe('an alarm that fires', () => {
  test('in the middle of a rolling deployment sends the whole fleet back', async () => {
    const fleet = await aFleet()
    expect(await simulate(fleet, { version: 'v2', guard: firesAt(fleet, 2) })).toMatchObject({
      kind: 'ended',
      end: { result: 'rolled-back', objection: { code: 'E_ALARM' } },
    })
    expectAllOld(fleet)
  })

  test('when the last server is in still sends it back', async () => {
    const fleet = await aFleet()
    expect(await simulate(fleet, { version: 'v2', guard: firesAt(fleet, 4) })).toMatchObject({
      kind: 'ended',
      end: { result: 'rolled-back' },
    })
    expectAllOld(fleet)
  })

  test('during a canary rejects it', async () => {
    const fleet = await aFleet()
    const log = simulatedLog(fleet, { requestsPerSecond: 40, errorRate: () => 0 })
    expect(await simulateCanary(fleet, log, 'v2', { guard: firesAt(fleet, 1) })).toMatchObject({
      kind: 'ended',
      end: { result: 'rejected', steps: [{ verdict: { word: 'fail', reason: expect.stringContaining('shop-5xx') } }] },
    })
    expectAllOld(fleet)
  })
})
