import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Gate } from '../../../../src/rollout/guard/gate-question.ts'
import { createGates } from '../../../../src/rollout/guard/gates.ts'
import type { Guard } from '../../../../src/rollout/guard/guard.ts'
import { readJournal } from '../../../../src/rollout/state/journal.ts'
import type { Clock } from '../../../../src/shared/clock.ts'
import type { HttpAnswer, HttpRequest } from '../../../../src/shared/http.ts'
import type { ReportEvent } from '../../../../src/shared/reporter.ts'
import type { GateMoment } from '../../../../src/shared/words.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'
import { simulateCanary, simulatedLog } from '../../../support/simulated-canary.ts'
import { seedHistory, simulate } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'
import { SimulatedProcess } from '../../../support/simulated-process.ts'

const aGate = (at: GateMoment, more: Partial<Gate> = {}): Gate => ({
  at,
  name: 'qa',
  url: `https://gates.example.com/${at}`,
  timeout: 10_000,
  retries: 0,
  interval: 10_000,
  wait: 60_000,
  metadata: {},
  ...more,
})

const yes: HttpAnswer = { status: 200, body: '' }
const no: HttpAnswer = { status: 403, body: 'tests are red' }

interface Asked {
  at: GateMoment
  release: string
  body: Record<string, unknown>
}

/** Gates whose program answers as the test says; `asked` is every question, in order. */
function theGates(clock: Clock, gates: Gate[], answer: (asked: Asked, request: HttpRequest) => HttpAnswer) {
  const asked: Asked[] = []
  const events: ReportEvent[] = []
  const guard = createGates({
    gates,
    clock,
    about: { app: 'shop', environment: 'prod' },
    redact: (text) => text.replaceAll('token-1234567890', '***'),
    reporter: { emit: (event) => void events.push(event) },
    send: async (request) => {
      const body = JSON.parse(request.body!) as Record<string, unknown>
      const question = { at: body.at as GateMoment, release: body.release as string, body }
      asked.push(question)
      return answer(question, request)
    },
  })
  return { guard, asked, events }
}

const rollout = { want: { version: 'v2' }, from: { version: 'v1' } }
const signal = new AbortController().signal
const server = { instanceId: 'i-1', name: 'web-1', privateIp: '10.0.0.1' }

describe('a gate', () => {
  test('that says more than fits is cut behind its secrets', async () => {
    const clock = new VirtualClock()
    const body = `${'x'.repeat(190)} token-1234567890 and more`
    const { guard } = theGates(clock, [{ ...aGate('confirm-rollout'), wait: 0 }], () => ({ status: 403, body }))
    const asked = clock.run(guard.mayBegin(rollout, signal))
    await expect(asked).rejects.toMatchObject({ message: expect.stringContaining(`${'x'.repeat(190)} *** and …`) })
  })

  test('before the rollout that stays closed refuses it, after asking again until its time is over', async () => {
    const clock = new VirtualClock()
    const { guard, asked, events } = theGates(clock, [aGate('confirm-rollout')], () => no)
    await expect(clock.run(guard.mayBegin(rollout, signal))).rejects.toMatchObject({
      code: 'E_GATE_CLOSED',
      exitCode: 4,
      retryable: true,
      message: 'gate qa (confirm-rollout) says no: HTTP 403 tests are red; it stayed closed for 1m00s',
    })
    expect(asked).toHaveLength(7)
    expect(events).toHaveLength(1)
  })

  test('that opens lets the rollout go on', async () => {
    const clock = new VirtualClock()
    const { guard, asked } = theGates(clock, [aGate('confirm-rollout')], () => (asked.length < 3 ? no : yes))
    await clock.run(guard.mayBegin(rollout, signal))
    expect(clock.monotonic()).toBe(20_000)
  })

  test('is told what it is asked about, and can check who asks', async () => {
    const clock = new VirtualClock()
    const gate = aGate('confirm-traffic-increase', { secret: 'k3y', metadata: { team: 'web' } })
    let seen: HttpRequest | undefined
    const { guard, asked } = theGates(clock, [gate], (_, request) => {
      seen = request
      return yes
    })
    await guard.mayIncrease(rollout, 'step 2 of 3', signal)
    expect(asked[0]!.body).toEqual({
      schemaVersion: 1,
      at: 'confirm-traffic-increase',
      app: 'shop',
      environment: 'prod',
      release: 'v2',
      previous: 'v1',
      place: 'step 2 of 3',
      metadata: { team: 'web' },
    })
    const { headers, body } = seen!
    const signed = createHmac('sha256', 'k3y')
      .update(`${headers!['x-alicloud-deploy-timestamp']}.${body}`)
      .digest('hex')
    expect(headers!['x-alicloud-deploy-signature']).toBe(`sha256=${signed}`)
  })

  test('that answers only sometimes is asked again as often as it may be', async () => {
    const clock = new VirtualClock()
    const { guard, asked } = theGates(clock, [aGate('rollout', { retries: 2 })], () => {
      if (asked.length < 3) throw new Error('ECONNRESET')
      return yes
    })
    expect(await clock.run(guard.look(rollout, signal))).toEqual({ word: 'go' })
    expect(asked).toHaveLength(3)
  })

  test('that says no during the rollout wants it back; one that does not answer only holds it', async () => {
    const clock = new VirtualClock()
    const refusing = theGates(clock, [aGate('rollout')], () => no).guard
    expect(await refusing.look(rollout, signal)).toMatchObject({ word: 'back', code: 'E_GATE_REFUSED' })
    const silent = theGates(clock, [aGate('rollout')], () => {
      throw new Error('no answer within 10 s')
    }).guard
    expect(await silent.look(rollout, signal)).toMatchObject({ word: 'hold', code: 'E_GATE_CLOSED' })
  })

  test('for rollbacks wants one with yes, and everything else is no news', async () => {
    const clock = new VirtualClock()
    const answers: (HttpAnswer | Error)[] = [no, new Error('ECONNREFUSED'), yes]
    const { guard } = theGates(clock, [aGate('rollback', { interval: 0 })], () => {
      const answer = answers.shift()!
      if (answer instanceof Error) throw answer
      return answer
    })
    expect(await guard.look(rollout, signal)).toEqual({ word: 'go' })
    expect(await guard.look(rollout, signal)).toEqual({ word: 'go' })
    expect(await guard.look(rollout, signal)).toMatchObject({ word: 'back', code: 'E_GATE_ROLLBACK' })
  })

  test('is not asked more often than it wants to be', async () => {
    const clock = new VirtualClock()
    const { guard, asked } = theGates(clock, [aGate('rollout')], () => yes)
    for (let second = 0; second < 30; second++) {
      await guard.look(rollout, signal)
      await clock.run(clock.sleep(1_000))
    }
    expect(asked).toHaveLength(3)
  })

  test('before traffic is asked once about the first server; the others wait for the same answer', async () => {
    const clock = new VirtualClock()
    const { guard, asked } = theGates(clock, [aGate('pre-rollout')], () => no)
    const ends = await Promise.all([1, 2].map(() => guard.admit(server, rollout.want, signal)))
    expect(ends).toEqual([1, 2].map(() => expect.objectContaining({ ok: false, code: 'E_GATE_REFUSED' })))
    expect(asked.map(({ body }) => body.instance)).toEqual([{ id: 'i-1', name: 'web-1', address: '10.0.0.1' }])
  })

  test('after the end is told the result, and its no is only a warning', async () => {
    const clock = new VirtualClock()
    const { guard, asked, events } = theGates(clock, [aGate('post-rollout')], () => no)
    await guard.ended(rollout, 'rolled-back')
    expect(asked[0]!.body.result).toBe('rolled-back')
    expect(events).toMatchObject([{ type: 'warning', code: 'E_GATE_REFUSED' }])
  })

  test('stops being waited for when the job is cancelled', async () => {
    const clock = new VirtualClock()
    const { guard } = theGates(clock, [aGate('confirm-promotion')], () => no)
    const controller = new AbortController()
    clock.schedule(15_000, () => controller.abort(new Error('SIGTERM')))
    await expect(clock.run(guard.mayPromote(rollout, controller.signal))).rejects.toThrow('SIGTERM')
  })

  test.each([
    ['before traffic', 'pre-rollout', (guard: Guard, stop: AbortSignal) => guard.admit(server, rollout.want, stop)],
    ['during the rollout', 'rollout', (guard: Guard, stop: AbortSignal) => guard.look(rollout, stop)],
    ['for rollbacks', 'rollback', (guard: Guard, stop: AbortSignal) => guard.look(rollout, stop)],
  ] as const)('%s that is cut short by a cancelled job has not said no', async (_, at, question) => {
    const controller = new AbortController()
    const { guard } = theGates(new VirtualClock(), [aGate(at)], () => {
      controller.abort(new Error('SIGTERM'))
      throw controller.signal.reason as Error
    })
    await expect(question(guard, controller.signal)).rejects.toThrow('SIGTERM')
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

const versions = (fleet: SimulatedFleet) => fleet.servers.map((one) => one.current)
const open = async (fleet: SimulatedFleet) =>
  (await fleet.clock.run(readJournal(new SimulatedProcess(fleet).store))).open

function expectAtRest(fleet: SimulatedFleet): void {
  fleet.monitor.checkEnd()
  expect(fleet.monitor.violations).toEqual([])
}

const run = (fleet: SimulatedFleet, guard: Guard) => simulate(fleet, { version: 'v2', guard })

describe('a rolling deployment with gates', () => {
  test('whose first gate stays closed touches nothing', async () => {
    const fleet = await aFleet()
    const { guard } = theGates(fleet.clock, [aGate('confirm-rollout')], () => no)
    expect(await run(fleet, guard)).toMatchObject({ kind: 'threw', error: { code: 'E_GATE_CLOSED' } })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
    expect(await open(fleet)).toBeUndefined()
    expectAtRest(fleet)
  })

  test('asks before the first server gets traffic, and is rolled back on a no', async () => {
    const fleet = await aFleet()
    const { guard, asked } = theGates(fleet.clock, [aGate('pre-rollout')], () => no)
    expect(await run(fleet, guard)).toMatchObject({
      kind: 'ended',
      end: { result: 'rolled-back', failed: [{ code: 'E_GATE_REFUSED' }] },
    })
    // Not about v1 on the way back.
    expect(asked.map(({ release }) => release)).toEqual(['v2'])
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
    expectAtRest(fleet)
  })

  test('goes back in the middle when a gate says so, and says why', async () => {
    const fleet = await aFleet()
    const { guard } = theGates(fleet.clock, [aGate('rollback', { interval: 0 })], () =>
      versions(fleet).filter((version) => version === 'v2').length >= 2 ? yes : no,
    )
    expect(await run(fleet, guard)).toMatchObject({
      kind: 'ended',
      end: {
        result: 'rolled-back',
        failed: [],
        objection: { code: 'E_GATE_ROLLBACK', reason: 'gate qa (rollback) asks for a rollback' },
      },
    })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
    expectAtRest(fleet)
  })

  test('asks between the batches; a gate that stays closed pauses it, and the same command goes on', async () => {
    const fleet = await aFleet()
    let isOpen = false
    const gates = [aGate('confirm-traffic-increase')]
    const { guard, asked } = theGates(fleet.clock, gates, () => (isOpen ? yes : no))
    expect(await run(fleet, guard)).toMatchObject({
      kind: 'ended',
      end: { result: 'paused', objection: { code: 'E_GATE_CLOSED' } },
    })
    expect(versions(fleet)).toEqual(['v2', 'v1', 'v1', 'v1'])
    expect((await open(fleet))?.pause?.reason).toContain('gate qa (confirm-traffic-increase) says no')
    expect(asked[0]!.body.place).toBe('1 of 4 servers')
    isOpen = true
    expect(await run(fleet, theGates(fleet.clock, gates, () => yes).guard)).toMatchObject({
      kind: 'ended',
      end: { result: 'succeeded' },
    })
    expect(versions(fleet)).toEqual(['v2', 'v2', 'v2', 'v2'])
    expectAtRest(fleet)
  })

  test('that is killed while a gate is asked is finished by the next run', async () => {
    const fleet = await aFleet()
    const gates = [aGate('rollout', { interval: 0 }), aGate('confirm-traffic-increase')]
    const guard = () => theGates(fleet.clock, gates, () => yes).guard
    for (const atCall of [40, 60, 80])
      await simulate(fleet, { version: 'v2', guard: guard(), kill: { atCall, moment: 'after' } })
    expect(await run(fleet, guard())).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
    expectAtRest(fleet)
  })
})

describe('a canary with gates', () => {
  const clean = { requestsPerSecond: 40, errorRate: () => 0 }
  const canary = (fleet: SimulatedFleet, guard: Guard) =>
    simulateCanary(fleet, simulatedLog(fleet, clean), 'v2', { guard })

  test('is rejected when a gate says no while it is judged', async () => {
    const fleet = await aFleet()
    const { guard } = theGates(fleet.clock, [aGate('rollout')], () => no)
    expect(await canary(fleet, guard)).toMatchObject({
      kind: 'ended',
      end: { result: 'rejected', steps: [{ verdict: { word: 'fail', reason: expect.stringContaining('gate qa') } }] },
    })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
    expectAtRest(fleet)
  })

  test('asks before each larger share and before the promotion', async () => {
    const fleet = await aFleet()
    const gates = [aGate('confirm-traffic-increase'), aGate('confirm-promotion')]
    const { guard, asked } = theGates(fleet.clock, gates, () => yes)
    expect(await canary(fleet, guard)).toMatchObject({ kind: 'ended', end: { result: 'promoted' } })
    const questions = asked.map(({ at, body }) => `${at} ${String(body.place ?? '')}`.trim())
    expect(questions.slice(0, 3)).toEqual([
      'confirm-traffic-increase step 2 of 3',
      'confirm-traffic-increase step 3 of 3',
      'confirm-promotion',
    ])
    expectAtRest(fleet)
  })

  test('that nobody confirms is paused with its traffic as it is', async () => {
    const fleet = await aFleet()
    const { guard } = theGates(fleet.clock, [aGate('confirm-promotion')], () => no)
    expect(await canary(fleet, guard)).toMatchObject({ kind: 'ended', end: { result: 'paused' } })
    expect((await open(fleet))?.pause).toBeDefined()
  })
})
