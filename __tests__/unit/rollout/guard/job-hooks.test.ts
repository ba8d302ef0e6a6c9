import { describe, expect, test } from 'vitest'
import { createJobHooks, type JobHook, type JobHookName } from '../../../../src/rollout/guard/job-hooks.ts'
import type { ReportEvent } from '../../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'
import { seedHistory, simulate } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

const rollout = { want: { version: 'v2' }, from: { version: 'v1' } }
const { signal } = new AbortController()
const hook = (run: string, retries = 0): JobHook => ({ run, timeout: 1_000, retries })

/** Hooks whose scripts end as the test says; `ran` is every run, in order. */
function theHooks(hooks: Partial<Record<JobHookName, JobHook>>, exitCodes: (number | undefined)[] = []) {
  const clock = new VirtualClock()
  const ran: { run: string; env: Record<string, string> }[] = []
  const warnings: string[] = []
  const guard = createJobHooks({
    hooks,
    clock,
    env: { DEPLOY_ID: 'run-7' },
    reporter: { emit: (event: ReportEvent) => event.type === 'warning' && warnings.push(event.message) },
    shell: {
      run: async (run, { env }) => {
        ran.push({ run, env })
        return { exitCode: exitCodes.length > 0 ? exitCodes.shift() : 0, output: 'first\nlast words\n' }
      },
    },
  })
  return { clock, guard, ran, warnings }
}

describe('the hook before a rollout', () => {
  test('knows what is deployed', async () => {
    const { guard, ran } = theHooks({ before: hook('tell') })
    await guard.mayBegin(rollout, signal)
    expect(ran).toEqual([
      { run: 'tell', env: { DEPLOY_ID: 'run-7', VERSION: 'v2', PREVIOUS_VERSION: 'v1', RESULT: '' } },
    ])
  })

  test('that fails refuses it with what it printed', async () => {
    const { guard } = theHooks({ before: hook('check') }, [3])
    await expect(guard.mayBegin(rollout, signal)).rejects.toMatchObject({
      code: 'E_HOOK_FAILED',
      exitCode: 4,
      message: 'the hook before ended with 3\n    | first\n    | last words',
    })
  })

  test('is run again as often as it may be, and one that hangs counts as failed', async () => {
    const again = theHooks({ before: hook('check', 2) }, [1, undefined, 0])
    await again.clock.run(again.guard.mayBegin(rollout, signal))
    expect(again.ran).toHaveLength(3)
    const hung = theHooks({ before: hook('check') }, [undefined])
    await expect(hung.guard.mayBegin(rollout, signal)).rejects.toThrow('the hook before was ended after 1.0 s')
  })
})

describe('the hook after a rollout', () => {
  const hooks = { after: hook('after'), onRollback: hook('back'), onFailure: hook('failed') }

  test.each([
    ['succeeded', ['after']],
    ['rolled-back', ['back']],
    ['rejected', ['back']],
    ['inconclusive', ['back']],
    ['mixed', ['failed']],
    ['paused', []],
  ])('that %s runs %o', async (result, expected) => {
    const { guard, ran } = theHooks(hooks)
    await guard.ended(rollout, result)
    expect(ran.map(({ run }) => run)).toEqual(expected)
    expect(ran.every(({ env }) => env.RESULT === result)).toBe(true)
  })

  test('that fails is a warning: the rollout has ended already', async () => {
    const { guard, warnings } = theHooks(hooks, [1])
    await guard.ended(rollout, 'succeeded')
    expect(warnings).toEqual(['the hook after ended with 1\n    | first\n    | last words'])
  })
})

test('a rollout that its hook refuses touches nothing', async () => {
  const fleet = new SimulatedFleet({
    servers: [100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 1,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  const { guard } = theHooks({ before: hook('check') }, [1])
  expect(await simulate(fleet, { version: 'v2', guard })).toMatchObject({
    kind: 'threw',
    error: { code: 'E_HOOK_FAILED' },
  })
  expect(fleet.servers.map(({ current }) => current)).toEqual(['v1', 'v1'])
})
