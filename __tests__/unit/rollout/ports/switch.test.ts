import { describe, expect, test } from 'vitest'
import type { Instance } from '../../../../src/cloud/compute.ts'
import { deployOnOtherPort, undoPortSwitch } from '../../../../src/rollout/blue-green/deployment.ts'
import { guardOf, type Guard } from '../../../../src/rollout/guard/guard.ts'
import { readHistory } from '../../../../src/rollout/state/history.ts'
import { readJournal, type JournalState } from '../../../../src/rollout/state/journal.ts'
import { portsKeptTooLong, retirePorts } from '../../../../src/rollout/ports/kept-port.ts'
import { openSession } from '../../../../src/rollout/session.ts'
import { silentReporter } from '../../../../src/shared/reporter.ts'
import type { KillPlan } from '../../../support/simulated-process.ts'
import { PortsProcess, SimulatedPorts } from '../../../support/simulated-ports.ts'

interface Run {
  version: string
  kill?: KillPlan
  isOldKept?: boolean
  /** The old version stays for so long, ms; the run ends what earlier ones kept too long. */
  keptForMs?: number
  isReap?: boolean
  isUndo?: boolean
  bakeMs?: number
  guard?: Guard
  /** Called between the look at the weights and the switch. */
  beforeSwitch?: () => void
}

const noDeadMan = { disarm: async () => {}, leaveArmed: async () => undefined, leftMs: () => Infinity }

/** One run of the program in virtual time, until it ends or is killed; returns its calls as well. */
async function run(
  fleet: SimulatedPorts,
  { version, kill, isOldKept = false, keptForMs, isReap = false, isUndo = false, bakeMs = 0, guard, beforeSwitch }: Run,
) {
  const process = new PortsProcess(fleet, kill)
  const script = (name: string, port: number, { isAgain }: { isAgain?: true } = {}) => ({
    name: `alicloud-deploy-${name}`,
    timeoutSeconds: 60,
    text: `PORT='${port}'\nRELEASE='${version}'\nAGAIN='${isAgain ? 1 : ''}'\n`,
  })
  const work = async () => {
    const session = await openSession({
      cloud: process,
      store: process.store,
      clock: process.clock,
      reporter: silentReporter,
      signal: new AbortController().signal,
      pollIntervalMs: 1_000,
      environmentTag: 'app/sim',
      holder: { runId: version, command: 'blue-green' },
      ifLocked: 'wait',
      lockWaitMs: 24 * 3_600_000,
      ...(guard ? { guard } : {}),
    })
    try {
      const request = {
        want: { version },
        ports: [8080, 8081] as const,
        prepare: async () => [],
        startOn: (port: number, more?: { isAgain?: true }) => script('port-start', port, more),
        checkOn: (port: number) => ({ ...script('check', port), looks: { leastMs: 2_000, everyMs: 250 } }),
        freshForMs: 2_000,
        stopOn: (port: number) => script('port-stop', port),
        drainBoundMs: 60_000,
        admitTimeoutMs: 60_000,
        bakeMs,
        isOldKept: isOldKept || keptForMs !== undefined,
        ...(beforeSwitch ? { deadMan: { ...noDeadMan, arm: async () => beforeSwitch() } } : {}),
        ...(keptForMs === undefined ? {} : { keptUntilMs: process.clock.now() + keptForMs }),
      }
      const { open } = session.journal.state
      await retirePorts(session, request)
      if (isReap) return undefined
      if (isUndo && open?.ports) return await undoPortSwitch(session, request, open.ports)
      return await deployOnOtherPort(session, { ...request, command: 'blue-green', runId: version })
    } finally {
      await session.close()
    }
  }
  const end = await fleet.clock.run(Promise.race([work(), process.killed.then(() => undefined)]))
  return { end, calls: process.calls }
}

const weights = [100, 60, 0, 30]
const everywhere = (version: string, own: readonly number[] = weights) =>
  Object.fromEntries(own.map((weight, index) => [`i-${index + 1}`, [`${version} ${weight}`]]))

describe('a switch of ports', () => {
  test('ends with the own weights on the new version, which no instance ever lacked', async () => {
    const fleet = new SimulatedPorts(weights, 'v1')
    expect((await run(fleet, { version: 'v2' })).end).toMatchObject({ result: 'succeeded' })
    expect(fleet.serving()).toEqual(everywhere('v2'))
    expect(fleet.weightCalls).toBe(1)
    expect((await run(fleet, { version: 'v3' })).end).toMatchObject({ result: 'succeeded' })
    expect(fleet.serving()).toEqual(everywhere('v3'))
    expect(fleet.violations).toEqual([])
    expect(await fleet.clock.run(readJournal(fleet.store))).toEqual({ held: [] })
  })

  test('45 instances take five calls, each with both ports of up to ten', async () => {
    const own = Array.from({ length: 45 }, (_, index) => (index * 7) % 101)
    const fleet = new SimulatedPorts(own, 'v1')
    expect((await run(fleet, { version: 'v2' })).end).toMatchObject({ result: 'succeeded' })
    expect(fleet.weightCalls).toBe(5)
    expect(fleet.serving()).toEqual(everywhere('v2', own))
    expect(fleet.violations).toEqual([])
  })

  test('a version that never answers meets no traffic and is gone again', async () => {
    const fleet = new SimulatedPorts(weights, 'v1', (release) => release === 'bad')
    expect((await run(fleet, { version: 'bad' })).end).toMatchObject({ result: 'rolled-back' })
    expect(fleet.weightCalls).toBe(0)
    expect(fleet.serving()).toEqual(everywhere('v1'))
    expect(fleet.machines.every(({ units }) => units.size === 1)).toBe(true)
  })

  test('a version that is unhealthy on one instance is started anew there, once', async () => {
    const fleet = new SimulatedPorts(
      weights,
      'v1',
      (release, id, start) => release === 'v2' && id === 'i-2' && start === 1,
    )
    const { end } = await run(fleet, { version: 'v2' })
    expect(end).toMatchObject({ result: 'succeeded', failed: [] })
    expect(end && 'timeline' in end && end.timeline).toContainEqual(
      expect.objectContaining({ instanceId: 'i-2', phase: 'retry' }),
    )
    expect(Object.fromEntries(fleet.starts)).toEqual({ 'i-1:v2': 1, 'i-2:v2': 2, 'i-3:v2': 1, 'i-4:v2': 1 })
    expect(fleet.serving()).toEqual(everywhere('v2'))
    expect(fleet.violations).toEqual([])
  })

  test('and counts as failed after that', async () => {
    const fleet = new SimulatedPorts(weights, 'v1', (release, id) => release === 'v2' && id === 'i-2')
    const { end } = await run(fleet, { version: 'v2' })
    expect(end).toMatchObject({ result: 'rolled-back', failed: [{ instanceId: 'i-2', tries: 2 }] })
    expect(fleet.starts.get('i-2:v2')).toBe(2)
    expect(fleet.serving()).toEqual(everywhere('v1'))
    expect(fleet.violations).toEqual([])
  })

  test('killed anywhere between the two tries, the next run ends it', async () => {
    const isSickAtFirst = (release: string, id: string, start: number) =>
      release === 'v2' && id === 'i-2' && start === 1
    const { calls } = await run(new SimulatedPorts(weights, 'v1', isSickAtFirst), { version: 'v2' })
    for (let atCall = 1; atCall <= calls; atCall++) {
      const fleet = new SimulatedPorts(weights, 'v1', isSickAtFirst)
      await run(fleet, { version: 'v2', kill: { atCall, moment: atCall % 2 === 0 ? 'before' : 'after' } })
      expect((await run(fleet, { version: 'v2' })).end, `call ${atCall}`).toMatchObject({ result: 'succeeded' })
      expect(fleet.serving()).toEqual(everywhere('v2'))
      expect(fleet.violations, `call ${atCall}`).toEqual([])
    }
  })

  test('an old version that is kept gets the traffic back with one call', async () => {
    const fleet = new SimulatedPorts(weights, 'v1')
    await run(fleet, { version: 'v2', isOldKept: true })
    const before = fleet.weightCalls
    expect((await run(fleet, { version: 'v1' })).end).toMatchObject({ result: 'succeeded' })
    expect(fleet.weightCalls - before).toBe(1)
    expect(fleet.serving()).toEqual(everywhere('v1'))
    expect(fleet.violations).toEqual([])
  })

  test('a version that breaks during the bake loses the traffic to the old one', async () => {
    const fleet = new SimulatedPorts([100, 60], 'v1')
    fleet.clock.schedule(20_000, () => {
      for (const { units } of fleet.machines) {
        const unit = units.get(8081)
        if (unit) unit.isAnswering = false
      }
    })
    expect((await run(fleet, { version: 'v2', bakeMs: 120_000 })).end).toMatchObject({ result: 'rolled-back' })
    expect(fleet.serving()).toEqual(everywhere('v1', [100, 60]))
  })
})

describe('a weight that an operator changes during a switch of ports', () => {
  test('before any traffic moved stops it: no traffic moves, and the server stays out', async () => {
    const fleet = new SimulatedPorts(weights, 'v1')
    const operator = () => void fleet.backends.set('i-1:8080', 0)
    await expect(run(fleet, { version: 'v2', beforeSwitch: operator })).rejects.toMatchObject({
      code: 'E_WEIGHT_DRIFT',
      message: 'somebody else changed weights during the rollout: i-1 has weight 0 where this run had found 100',
    })
    expect(fleet.weightCalls).toBe(0)
    expect(fleet.backends.get('i-1:8080')).toBe(0)
    expect(fleet.backends.get('i-1:8081')).toBe(0)
    expect(fleet.backends.get('i-2:8080')).toBe(60)
  })

  test('on the old port during the bake is not raised again on the way back, which the others go', async () => {
    const fleet = new SimulatedPorts([100, 60], 'v1')
    fleet.clock.schedule(30_000, () => {
      fleet.backends.set('i-1:8080', 7)
      for (const { units } of fleet.machines) units.get(8081)!.isAnswering = false
    })
    await expect(run(fleet, { version: 'v2', bakeMs: 120_000 })).rejects.toMatchObject({ code: 'E_WEIGHT_DRIFT' })
    expect(fleet.serving()).toEqual({ 'i-1': ['v1 7', 'v2 0'], 'i-2': ['v1 60', 'v2 0'] })
  })

  test('back to the old port during the bake stays there: what serves is not stopped', async () => {
    const fleet = new SimulatedPorts([100, 60], 'v1')
    fleet.clock.schedule(60_000, () => {
      for (const [key, weight] of Object.entries({ 'i-1:8080': 100, 'i-1:8081': 0, 'i-2:8080': 60, 'i-2:8081': 0 }))
        fleet.backends.set(key, weight)
    })
    await expect(run(fleet, { version: 'v2', bakeMs: 120_000 })).rejects.toMatchObject({
      code: 'E_WEIGHT_DRIFT',
      message: expect.stringMatching(/i-1 has weight 100 where this run had found 0; i-2 has weight 60/) as string,
    })
    expect(fleet.serving()).toEqual({ 'i-1': ['v1 100', 'v2 0'], 'i-2': ['v1 60', 'v2 0'] })
    expect((await run(fleet, { version: 'v2' })).end).toMatchObject({ result: 'succeeded' })
    expect(fleet.serving()).toEqual({ 'i-1': ['v2 100'], 'i-2': ['v2 60'] })
    expect(fleet.violations).toEqual([])
  })
})

describe('an old version that is kept on its port for an hour', () => {
  const hour = 3_600_000
  const running = (fleet: SimulatedPorts) =>
    fleet.machines.map(({ units }) => [...units].map(([port, { release }]) => `${port} ${release}`))

  test('stays that long, without traffic, and is stopped by the first command after it', async () => {
    const fleet = new SimulatedPorts([100, 60], 'v1')
    await run(fleet, { version: 'v2', keptForMs: hour })
    expect(running(fleet)).toEqual(Array(2).fill(['8080 v1', '8081 v2']))
    await run(fleet, { version: 'v2', isReap: true })
    expect(running(fleet)).toEqual(Array(2).fill(['8080 v1', '8081 v2']))
    await fleet.clock.advance(hour)
    const calls = fleet.weightCalls
    await run(fleet, { version: 'v2', isReap: true })
    expect(running(fleet)).toEqual(Array(2).fill(['8081 v2']))
    expect(fleet.serving()).toEqual({ 'i-1': ['v2 100'], 'i-2': ['v2 60'] })
    expect(fleet.machines.map(({ tags }) => tags['alicloud-deploy:kept-port'])).toEqual([undefined, undefined])
    expect(fleet.weightCalls).toBe(calls)
    expect(fleet.violations).toEqual([])
  })

  test('on an instance that takes no command holds up nobody; it is ended when the instance is there again', async () => {
    const fleet = new SimulatedPorts([100, 60], 'v1')
    await run(fleet, { version: 'v2', keptForMs: hour })
    await fleet.clock.advance(hour)
    fleet.isRefused = (id) => id === 'i-2'
    await run(fleet, { version: 'v2', isReap: true })
    expect(running(fleet)).toEqual([['8081 v2'], ['8080 v1', '8081 v2']])
    fleet.isRefused = () => false
    await run(fleet, { version: 'v2', isReap: true })
    expect(running(fleet)).toEqual(Array(2).fill(['8081 v2']))
    expect(fleet.violations).toEqual([])
  })

  test('takes the traffic back in one call, and what it went back to is never stopped', async () => {
    const fleet = new SimulatedPorts([100, 60], 'v1')
    await run(fleet, { version: 'v2', keptForMs: hour })
    const before = fleet.weightCalls
    await run(fleet, { version: 'v1' })
    expect(fleet.weightCalls - before).toBe(1)
    await fleet.clock.advance(2 * hour)
    await run(fleet, { version: 'v1', isReap: true })
    expect(running(fleet)).toEqual(Array(2).fill(['8080 v1']))
    expect(fleet.violations).toEqual([])
  })

  test('is ended by whoever comes next when the command that ends it is killed, wherever that is', async () => {
    const aged = async () => {
      const fleet = new SimulatedPorts([100, 60], 'v1')
      await run(fleet, { version: 'v2', keptForMs: hour })
      await fleet.clock.advance(hour)
      return fleet
    }
    const { calls } = await run(await aged(), { version: 'v2', isReap: true })
    expect(calls).toBeGreaterThan(10)
    for (let atCall = 1; atCall <= calls; atCall++)
      for (const moment of ['before', 'after'] as const) {
        const fleet = await aged()
        await run(fleet, { version: 'v2', isReap: true, kill: { atCall, moment } })
        fleet.check(`after a kill ${moment} call ${atCall}`)
        await run(fleet, { version: 'v2', isReap: true })
        expect(running(fleet)).toEqual(Array(2).fill(['8081 v2']))
        expect(fleet.violations).toEqual([])
      }
  })

  test('is left alone while a switch is half done', async () => {
    const fleet = new SimulatedPorts([100], 'v1')
    await run(fleet, { version: 'v2', keptForMs: hour })
    await fleet.clock.advance(hour)
    const { calls } = await run(fleet, { version: 'v3', kill: { atCall: 1e9, moment: 'after' } })
    expect(calls).toBeGreaterThan(20)
    for (const atCall of [calls - 20, calls - 12, calls - 6]) {
      const killed = new SimulatedPorts([100], 'v1')
      await run(killed, { version: 'v2', keptForMs: 2 * hour })
      await run(killed, { version: 'v3', kill: { atCall, moment: 'after' } })
      await killed.clock.advance(3 * hour)
      await run(killed, { version: 'v3' })
      expect(killed.serving()).toEqual({ 'i-1': ['v3 100'] })
      expect(killed.violations).toEqual([])
    }
  })
})

test('an old version is kept on while any rollout is half done: the tag says nothing of what an instance runs then', () => {
  const tags = { 'alicloud-deploy:port': '8081', 'alicloud-deploy:kept-port': '8080/2026-01-01T00:00:00.000Z' }
  const over = (journal: JournalState) =>
    portsKeptTooLong([{ id: 'i-1', name: 'web-1', tags } as Partial<Instance> as Instance], [], {
      journal,
      nowMs: Date.parse('2026-01-01T01:00:00Z'),
    }).map(({ port }) => port)
  const run = { runId: 'r', command: 'rolling-deploy', startedAtMs: 0, isInterrupted: false, notes: [] }
  expect(over({ held: [] })).toEqual([8080])
  expect(over({ held: [], open: { ...run, want: { version: 'v3' } } })).toEqual([])
  expect(over({ held: [], taken: ['i-1'] })).toEqual([])
})

describe('a switch of ports that somebody outside objects to', () => {
  const back = async () => ({ word: 'back' as const, code: 'E_GATE_REFUSED', reason: 'gate qa says no' })
  const moments = [
    {
      when: 'before the new version gets traffic',
      guard: guardOf({ admit: async () => ({ ok: false, ...(await back()) }) }),
    },
    { when: 'before the switch', guard: guardOf({ mayPromote: back }) },
    { when: 'during the bake', guard: guardOf({ look: back }) },
  ]

  test.each(moments)('$when keeps the old version', async ({ guard }) => {
    const fleet = new SimulatedPorts(weights, 'v1')
    expect((await run(fleet, { version: 'v2', bakeMs: 30_000, guard })).end).toMatchObject({
      result: 'rolled-back',
      failed: [{ code: 'E_GATE_REFUSED', reason: 'gate qa says no' }],
    })
    expect(fleet.serving()).toEqual(everywhere('v1'))
    expect(fleet.violations).toEqual([])
  })
})

describe('a switch of ports that is killed after every call', () => {
  // Afterwards the same command, another release, or recover.
  const next = {
    'the same command finishes it': { version: 'v2' },
    'another release supersedes it': { version: 'v3' },
    'recover ends it on one version': { version: 'v2', isUndo: true },
  }

  test.each(Object.entries(next))('%s', async (_, second) => {
    const { calls } = await run(new SimulatedPorts(weights, 'v1'), { version: 'v2' })
    const problems: unknown[] = []
    for (let atCall = 1; atCall <= calls; atCall++)
      for (const moment of ['before', 'after'] as const) {
        const fleet = new SimulatedPorts(weights, 'v1')
        await run(fleet, { version: 'v2', kill: { atCall, moment } })
        const { end } = await run(fleet, second)
        const journal = await fleet.clock.run(readJournal(fleet.store))
        const isTakenBack = end !== undefined && 'isTakenBack' in end && end.isTakenBack
        if ('isUndo' in second && !isTakenBack) await run(fleet, second)
        const version = isTakenBack ? 'v1' : second.version
        const problem = {
          serving:
            JSON.stringify(fleet.serving()) === JSON.stringify(everywhere(version)) ? undefined : fleet.serving(),
          violations: fleet.violations.length > 0 ? fleet.violations : undefined,
          held: journal.held.length > 0 ? journal.held : undefined,
          units: fleet.machines.every(({ units }) => units.size === 1) ? undefined : 'two versions still run',
        }
        if (Object.values(problem).some((one) => one !== undefined)) problems.push({ atCall, moment, ...problem })
      }
    expect(problems).toEqual([])
    expect(calls).toBeGreaterThan(30)
  })

  test('and killed once more, it still ends as it must', async () => {
    const { calls } = await run(new SimulatedPorts(weights, 'v1'), { version: 'v2' })
    for (let first = 5; first <= calls; first += 3)
      for (let second = 5; second <= calls; second += 4) {
        const fleet = new SimulatedPorts(weights, 'v1')
        await run(fleet, { version: 'v2', kill: { atCall: first, moment: 'after' } })
        await run(fleet, { version: 'v2', kill: { atCall: second, moment: 'after' } })
        await run(fleet, { version: 'v2' })
        expect({ first, second, serving: fleet.serving(), violations: fleet.violations }).toEqual({
          first,
          second,
          serving: everywhere('v2'),
          violations: [],
        })
        expect((await fleet.clock.run(readHistory(fleet.store))).at(-1)).toMatchObject({ isVerified: true })
      }
  })
})
