import { describe, expect, test } from 'vitest'
import { fleetRisks, type RiskFacts } from '../../../src/rehearsal/risks.ts'
import { faultScenarios, killPoints } from '../../../src/rehearsal/scenarios.ts'
import { aRecording } from '../../support/recorded-fleet.ts'

const facts = (more: Partial<RiskFacts> = {}): RiskFacts => ({
  recording: aRecording([100, 100, 100, 100, 100, 100]),
  slots: 1,
  hasWayBack: true,
  measured: new Set(['i-1', 'i-2', 'i-3', 'i-4', 'i-5', 'i-6']),
  calmMs: 60_000,
  notRehearsed: [],
  isLocked: false,
  isUnfinished: false,
  ...more,
})
const risksOf = (more: Partial<RiskFacts>) =>
  fleetRisks(facts(more)).map(({ severity, what }) => `${severity}: ${what}`)

describe('the risks of a fleet', () => {
  test('are none when everything is as it should be', () => {
    expect(fleetRisks(facts())).toEqual([])
  })

  test('name what the others carry while the heaviest is out', () => {
    expect(risksOf({ recording: aRecording([100, 50, 50]), measured: new Set(['i-1', 'i-2', 'i-3']) })).toEqual([
      'high: while the server with the highest weight is out, each of the others carries 100 % more',
    ])
    expect(risksOf({ slots: 2 })).toEqual([
      'medium: while the 2 servers with the highest weights are out, each of the others carries 50 % more',
    ])
  })

  test('name a way back that cannot be fetched', () => {
    expect(risksOf({ whyNoWayBack: 'it holds 3 bytes' })).toEqual([
      'high: what a way back needs cannot be fetched: it holds 3 bytes',
    ])
  })

  test('come with the worst first', () => {
    const recording = aRecording([100, 100, 100, 100, 100, 0], {
      listener: { stickySession: { kind: 'insert', timeoutSeconds: 60 }, requestTimeoutSeconds: 180 },
    })
    delete recording.instances[1]!.tags['alicloud-deploy:release']
    recording.balancers[0]!.health[0]!.health = 'unhealthy'
    const found = risksOf({
      recording,
      hasWayBack: false,
      jobLeftMs: 30_000,
      measured: new Set(),
      notRehearsed: ['gates'],
    })
    expect(found.map((one) => one.split(':')[0])).toEqual([
      'high',
      'high',
      'medium',
      'medium',
      'medium',
      'medium',
      'low',
      'low',
      'low',
      'low',
    ])
    expect(found.join('\n')).toMatch(/web-1 does not serve now/)
    expect(found.join('\n')).toMatch(/what runs on web-2 is not known/)
    expect(found.join('\n')).toMatch(/web-6 has weight 0/)
    expect(found.join('\n')).toMatch(/the job is killed in 30.0 s, the rollout takes 1m00s/)
  })
})

describe('the scenarios', () => {
  test('kill a run at its first call, at its last, and in between', () => {
    expect(killPoints(33, 5)).toEqual([1, 9, 17, 25, 33])
    expect(killPoints(3, 10)).toEqual([1, 2, 3])
    expect(killPoints(10, 1)).toEqual([5])
    expect(killPoints(10, 0)).toEqual([])
  })

  test('let the release fail on the first and on the last server, once where there is only one', () => {
    const common = {
      version: 'v2',
      drainBoundMs: 60_000,
      calls: 9,
      kills: 0,
      goesBack: true,
      restartMs: () => 1,
      calmResult: 'succeeded',
    }
    const names = (order: { id: string; name: string }[]) =>
      faultScenarios({ ...common, order }).map(({ name }) => name)
    const [a, b] = [
      { id: 'i-1', name: 'web-1' },
      { id: 'i-2', name: 'web-2' },
    ]
    expect(names([a, b])).toEqual(['slow-drain', 'throttled', 'unhealthy-first', 'unhealthy-last'])
    expect(names([a])).toEqual(['slow-drain', 'throttled', 'unhealthy-first'])
  })
})
