import { expect, test } from 'vitest'
import { CloudError } from '../../../../src/cloud/errors.ts'
import type { Server } from '../../../../src/rollout/traffic/fleet.ts'
import { momentOf } from '../../../../src/rollout/traffic/freshness.ts'
import { clearPort } from '../../../../src/rollout/ports/clear.ts'
import type { RolloutSession } from '../../../../src/rollout/session.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const dayMs = 86_400_000
const deaf = new CloudError('the Cloud Assistant of i-1 does not answer', {
  code: 'E_CLOUD_BUSY',
  kind: 'transient',
  product: 'Ecs',
  action: 'RunCommand',
  apiCode: 'InvalidInstance.NotReady',
})
const server = { instanceId: 'i-1', name: 'web-1', status: 'Running', backends: [] } as unknown as Server

/** Clears the port of one server; `answerAt` says how many connections it counts, or that it takes no command. */
async function clear(answerAt: (ms: number) => number | 'deaf', drainBoundMs = dayMs) {
  const clock = new VirtualClock()
  const said: string[] = []
  const session = {
    runs: {
      run: async (instanceId: string, { text }: { text: string }) => {
        const answer = answerAt(clock.monotonic())
        if (answer === 'deaf') throw deaf
        if (answer > 0) await clock.sleep(Number(/^LIMIT='(\d+)'$/m.exec(text)?.[1] ?? 0) * 1_000)
        const output = `acd connections=${answer}\n`
        return { instanceId, status: 'succeeded', output, droppedBytes: 0, exitCode: 0, endedAfter: momentOf(clock) }
      },
    },
    context: { clock, cloud: {}, reporter: { emit: () => {} } },
    signal: new AbortController().signal,
    lease: { assertHeld: () => {} },
    timeline: { add: (_: unknown, __: unknown, what: string) => said.push(what) },
  } as unknown as RolloutSession
  const stopOn = () => ({ name: 'stop', timeoutSeconds: 60, text: '' })
  await clock.run(clearPort(session, { stopOn, drainBoundMs, drainQuietMs: 10_000 }, { port: 8081, servers: [server] }))
  return { said, tookMs: clock.monotonic() }
}

test('an instance that takes no command for a moment is asked again, not waited for as long as a cookie lives', async () => {
  const { said, tookMs } = await clear((ms) => (ms < 1_000 ? 'deaf' : 0))
  expect(tookMs).toBe(60_000)
  expect(said).toEqual([
    expect.stringContaining('port 8081: the Cloud Assistant of i-1 does not answer; waiting '),
    expect.stringContaining('port 8081: no connection left after '),
  ])
})

test('an instance that takes no command at all is left when no request can be on it', async () => {
  const { said, tookMs } = await clear(() => 'deaf', 150_000)
  expect(tookMs).toBe(150_000)
  expect(said.at(-1)).toContain('port 8081: no request can be left after 2m30s')
})

test('whoever waits for connections on a port reads how many there are', async () => {
  const { said } = await clear((ms) => (ms < 90_000 ? 3 : 0))
  expect(said[0]).toContain('port 8081: still 3 connections, waited 30.0 s of 24h00m')
})
