import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, startTraffic } from '../support/rollout-stage.ts'

let stage: RolloutStage

beforeAll(async () => {
  stage = await RolloutStage.start()
  const first = await stage.deploy('v1')
  expect(first).toMatchObject({ exitCode: 0, document: { result: 'succeeded', release: { version: 'v1' } } })
})
afterAll(() => stage?.stop())

const everywhere = (version: string) => ({
  exitCode: 0,
  document: {
    unfinished: null,
    lock: null,
    instances: [1, 2, 3].map((index) => ({
      name: `shop-dev-instance-${index}`,
      release: version,
      weights: [100],
      isServing: true,
    })),
  },
})

describe('under real traffic on real instances', () => {
  test('a new release reaches every instance without a failed request; a second run changes nothing', async () => {
    const traffic = startTraffic(stage.url)
    const run = await stage.deploy('v2')
    expect(run).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded', release: { version: 'v2', previous: 'v1' } },
    })
    const { failed, byAnswer } = await traffic.stop()
    expect(failed).toEqual([])
    expect(byAnswer.v1).toBeGreaterThan(0)
    expect(byAnswer.v2).toBeGreaterThan(0)
    expect(await stage.run('status')).toMatchObject(everywhere('v2'))
    expect(await stage.deploy('v2')).toMatchObject({
      exitCode: 0,
      document: { result: 'no-change', apiCalls: { mutating: 0 } },
    })
  })

  test.each([
    ['drain', 1, 'v3'],
    ['update', 1, 'v2'],
    ['admit', 2, 'v3'],
    [' in ', 1, 'v2'],
  ])('killed at "%s" number %i, the same command finishes it without a failed request', async (text, nth, version) => {
    const traffic = startTraffic(stage.url)
    const killed = await stage.deployUntil(version, 'SIGKILL', text, nth)
    expect(killed.signal).toBe('SIGKILL')
    expect(await stage.deploy(version)).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect((await traffic.stop()).failed).toEqual([])
    expect(await stage.run('status')).toMatchObject(everywhere(version))
  })

  test('recover takes what a killed run left back to the old release, and finds nothing the second time', async () => {
    const traffic = startTraffic(stage.url)
    await stage.deployUntil('v3', 'SIGKILL', ' in ', 1)
    expect(await stage.run('recover')).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded', release: { version: 'v2' } },
    })
    expect(await stage.run('recover')).toMatchObject({
      exitCode: 0,
      document: { result: 'no-change', apiCalls: { mutating: 0 } },
    })
    expect((await traffic.stop()).failed).toEqual([])
    expect(await stage.run('status')).toMatchObject(everywhere('v2'))
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)(
    '%s ends the run with exit %i, gives the lock back, and leaves no drained server behind that was not touched',
    async (signal, exitCode) => {
      const stopped = await stage.deployUntil('v3', signal, 'drain', 1)
      expect(stopped).toMatchObject({ exitCode, document: { result: 'cancelled' } })
      const status = await stage.run('status')
      expect(status.document).toMatchObject({ lock: null })
      expect(
        status.document!.instances.filter(
          (instance) => instance.weights[0] === 0 && !stopped.stderr.includes(`${instance.name} update`),
        ),
      ).toEqual([])
      expect(await stage.run('recover')).toMatchObject({ exitCode: 0 })
      expect(await stage.run('status')).toMatchObject(everywhere('v2'))
    },
  )

  test('a release that never gets healthy is rolled back: exit 5, the old one serves, no request failed', async () => {
    const traffic = startTraffic(stage.url)
    expect(await stage.deploy('bad')).toMatchObject({
      exitCode: 5,
      document: { result: 'rolled-back', error: { code: 'E_HEALTH_FAILED' } },
    })
    expect((await traffic.stop()).failed).toEqual([])
    expect(await stage.run('status')).toMatchObject(everywhere('v2'))
  })

  test('a dry run names the calls in order and makes none that changes anything', async () => {
    const run = await stage.deploy('v3', '--dry-run')
    expect(run).toMatchObject({ exitCode: 0, document: { result: 'planned', apiCalls: { mutating: 0 } } })
    expect(run.document!.plan!.calls.length).toBeGreaterThan(10)
  })

  test('of two jobs at once one deploys, the other is told who holds the lock: exit 8', async () => {
    let refused: ReturnType<RolloutStage['run']> | undefined
    const winner = await stage.begin(['rolling-deploy', '--release', 'v3', '--artifact', 'v3'], (line) => {
      if (line.includes('drain')) refused ??= stage.deploy('v1', '--if-locked', 'fail')
    })
    expect(winner).toMatchObject({ exitCode: 0 })
    expect(await refused).toMatchObject({ exitCode: 8, document: { result: 'locked', error: { code: 'E_LOCKED' } } })
    expect(await stage.run('rollback')).toMatchObject({ exitCode: 0, document: { release: { version: 'v2' } } })
  })

  test('refusals come before the first change: a plan without room, an older run, a release under a used name', async () => {
    expect(await stage.deploy('v3', '--min-healthy', '100%')).toMatchObject({
      exitCode: 4,
      document: { error: { code: 'E_UNSAFE_PLAN' }, apiCalls: { mutating: 0 } },
    })
    expect(await stage.run('rollback', '--to', 'v9')).toMatchObject({
      exitCode: 4,
      document: { error: { code: 'E_NO_PREVIOUS_RELEASE' }, apiCalls: { mutating: 0 } },
    })
    expect(await stage.run('rolling-deploy', '--release', 'v1', '--artifact', 'v3')).toMatchObject({
      exitCode: 4,
      document: { error: { code: 'E_RELEASE_EXISTS' }, apiCalls: { mutating: 0 } },
    })
    expect(await stage.run('rolling-deploy', '--release', 'v7', '--artifact', 'nowhere')).toMatchObject({
      exitCode: 3,
      document: { apiCalls: { mutating: 0 } },
    })
  })
})
