import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitFor } from '../../src/cloud/wait.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { RolloutStage, settings, startTraffic } from '../support/rollout-stage.ts'

let stage: RolloutStage

const withDeadMan = `${settings.replace('rollout: {', 'rollout: { deadMan: 5s,')}canary: { steps: [20], stepDuration: 5m }\n`

beforeAll(async () => {
  stage = await RolloutStage.start()
  await writeFile(join(stage.directory, 'dead-man.yml'), withDeadMan)
  await writeFile(
    join(stage.directory, 'long-bake.yml'),
    settings.replace('rollout: {', 'rollout: { deadMan: 5s, bake: 5m,'),
  )
  stage.config = 'dead-man.yml'
  expect(await stage.deploy('v1')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
})
afterAll(() => stage?.stop())

const weights = async () => (await stage.run('status')).document!.instances.map((each) => each.weights[0]!)

test('a canary killed with traffic on it loses that traffic though nobody runs it again', async () => {
  const traffic = startTraffic(stage.url)
  const words = ['canary', '--release', 'v2', '--artifact', join(stage.directory, 'v2')]
  const killed = await stage.begin(words, (line, child) => {
    if (line.includes('of the traffic (asked')) child.kill('SIGKILL')
  })
  expect(killed.signal).toBe('SIGKILL')
  expect(killed.stderr).toContain('dead-man rollback armed')
  // It had its share; on a busy machine that is over before anybody can look.
  expect(killed.stderr).toContain('of the traffic (asked')
  const after = await waitFor(
    async () => {
      const now = await weights()
      return now.includes(0) ? now : undefined
    },
    { clock: systemClock, what: 'the dead-man rollback', timeoutMs: 120_000, intervalMs: 500 },
  )
  expect(after.toSorted((a, b) => a - b)).toEqual([0, 100, 100])
  expect((await traffic.stop()).failed).toEqual([])

  const later = startTraffic(stage.url)
  expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
  expect(await weights()).toEqual([100, 100, 100])
  const { failed, byAnswer } = await later.stop()
  expect(failed).toEqual([])
  expect(Object.keys(byAnswer)).not.toContain('v2')
})

test('a canary that runs on is never disturbed by it', async () => {
  const traffic = startTraffic(stage.url)
  const run = await stage.run('canary', '--release', 'v3', '--artifact', join(stage.directory, 'v3'))
  expect(run).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
  expect((await traffic.stop()).failed).toEqual([])
  expect(await weights()).toEqual([100, 100, 100])
})

test('a paused canary keeps its share longer than a killed one, and is promoted by a later job', async () => {
  const pauses = withDeadMan.replace('stepDuration: 5m', 'stepDuration: 2s, interval: 1s, onInconclusive: pause')
  await writeFile(join(stage.directory, 'pauses.yml'), pauses)
  stage.config = 'pauses.yml'
  const began = Date.now()
  const paused = await stage.run('canary', '--release', 'v2', '--artifact', join(stage.directory, 'v2'))
  expect(paused).toMatchObject({ exitCode: 75, document: { result: 'paused' } })
  const until = /the canary keeps its share until (\S+) and loses it then/.exec(paused.stderr)![1]!
  expect(Date.parse(until) - began).toBeGreaterThanOrEqual(24 * 3_600_000)
  expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
  const share = await weights()
  expect(share).not.toContain(0)
  expect(share).not.toEqual([100, 100, 100])
  // A killed run would have lost it by then.
  await systemClock.sleep(6_000)
  expect(await weights()).toEqual(share)
  expect(await stage.run('canary', 'promote')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
  expect(await weights()).toEqual([100, 100, 100])
  stage.config = 'dead-man.yml'
  expect(await stage.deploy('v3')).toMatchObject({ exitCode: 0 })
})

test('a blue-green deployment killed after its switch gives the traffic back to the old instances', async () => {
  const traffic = startTraffic(stage.url)
  stage.config = 'long-bake.yml'
  const words = ['blue-green', '--release', 'v2', '--artifact', join(stage.directory, 'v2')]
  const killed = await stage.begin(words, (line, child) => {
    if (line.includes('watching them for')) child.kill('SIGKILL')
  })
  expect(killed.signal).toBe('SIGKILL')
  const byRelease = async () => {
    const { instances } = (await stage.run('status')).document!
    const sum = (isOld: boolean) =>
      instances
        .filter(({ release }) => (release === 'v3') === isOld)
        .reduce((total, { weights: own }) => total + own[0]!, 0)
    return { old: sum(true), new: sum(false) }
  }
  // All traffic was on the new ones; on a busy machine that is over before anybody can look.
  expect(killed.stderr).toContain('all traffic is on the new instances')
  await waitFor(async () => ((await byRelease()).new === 0 ? true : undefined), {
    clock: systemClock,
    what: 'the dead-man rollback',
    timeoutMs: 120_000,
    intervalMs: 500,
  })
  expect(await byRelease()).toEqual({ old: 300, new: 0 })
  stage.config = 'dead-man.yml'
  expect(await stage.run('recover')).toMatchObject({ exitCode: 0 })
  expect(await weights()).toEqual([100, 100, 100])
  expect((await traffic.stop()).failed).toEqual([])
})
