import { describe, expect, test } from 'vitest'
import type { CommandResult, CommandRunner } from '../../../../src/cloud/command.ts'
import { createInstanceRuns } from '../../../../src/rollout/instance/instance-runs.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

/** Scripts that are handed over after `pendingMs` and take `runMs` on the instance. */
function aRunner({ pendingMs, runMs }: { pendingMs: number; runMs: number }) {
  const clock = new VirtualClock()
  const looks: number[] = []
  let startedAt = 0
  const commands: Partial<CommandRunner> = {
    start: async () => {
      startedAt = clock.monotonic()
      return 't-1'
    },
    results: async () => {
      looks.push(clock.monotonic())
      const forMs = clock.monotonic() - startedAt
      const status = forMs < pendingMs ? 'pending' : forMs < pendingMs + runMs ? 'running' : 'succeeded'
      return [{ instanceId: 'i-1', status, output: '', droppedBytes: 0 } satisfies CommandResult]
    },
  }
  const runs = createInstanceRuns({ commands: commands as CommandRunner, clock, pollIntervalMs: 2_000 })
  const run = async (looksAt?: { leastMs: number; everyMs: number }) => {
    const script = { name: 'check', text: '', timeoutSeconds: 300, ...(looksAt ? { looks: looksAt } : {}) }
    const { endedAfter } = await clock.run(runs.run('i-1', script))
    const endedAt = startedAt + pendingMs + runMs
    return {
      uncertainMs: endedAt - endedAfter.monotonicMs,
      seenLateMs: clock.monotonic() - endedAt,
      looks: looks.length,
    }
  }
  return { run }
}

describe('when a script ended', () => {
  test('is known to a poll interval, and never taken for later than it was', async () => {
    for (const runMs of [100, 1_900, 2_100, 7_300]) {
      const { uncertainMs } = await aRunner({ pendingMs: 50, runMs }).run()
      expect(uncertainMs).toBeGreaterThanOrEqual(0)
      expect(uncertainMs).toBeLessThanOrEqual(2_020)
    }
  })

  test.each([50, 900, 45_000])(
    'is known closely where that is asked for, handed over after %i ms',
    async (pendingMs) => {
      const { run } = aRunner({ pendingMs, runMs: 2_100 })
      const { uncertainMs, seenLateMs } = await run({ leastMs: 2_000, everyMs: 250 })
      expect(uncertainMs).toBeGreaterThanOrEqual(0)
      expect(uncertainMs + seenLateMs).toBeLessThanOrEqual(300 + 250)
    },
  )

  test('costs no more looks for a script that does not end than at the usual interval', async () => {
    const close = await aRunner({ pendingMs: 0, runMs: 100_000 }).run({ leastMs: 2_000, everyMs: 250 })
    const usual = await aRunner({ pendingMs: 0, runMs: 100_000 }).run()
    expect(close.looks).toBeLessThan(usual.looks + 30)
  })
})
