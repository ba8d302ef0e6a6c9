import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, settings, startTraffic, unit, type Ended } from '../support/rollout-stage.ts'

let stage: RolloutStage

beforeAll(async () => {
  stage = await RolloutStage.start()
  // One release brings a template unit; its plain one cannot start.
  const v3 = join(stage.directory, 'v3')
  await writeFile(join(v3, 'shop.service'), '[Service]\nExecStart=/bin/false\n')
  await writeFile(
    join(v3, 'shop@.service'),
    unit.replace('/opt/shop/current', '/opt/shop/ports/%i').replace('/shop.env', '/shop-%i.env'),
  )
  // Both ports must be open before traffic can move between them.
  await writeFile(join(stage.directory, 'deploy.yml'), settings.replace('ports: 8080', 'ports: 8080/8081'))
  expect(await stage.run('provision')).toMatchObject({ exitCode: 0 })
  expect(await stage.deploy('v1')).toMatchObject({ exitCode: 0 })
})
afterAll(() => stage?.stop())

const words = (version: string, ...more: string[]) => [
  'blue-green',
  '--ports',
  '8080,8081',
  '--release',
  version,
  '--artifact',
  join(stage.directory, version),
  ...more,
]
const switchTo = (version: string, ...more: string[]) => stage.run(...words(version, ...more))
const serving = ({ document }: Ended) =>
  document!.instances.map(({ release, isServing, weights }) => [release, isServing, weights])
const onOnePort = (version: string) => Array.from({ length: 3 }, () => [version, true, [100]])

describe('blue-green on two ports of the same instances', () => {
  test('moves all traffic without a failed request; the old version stops, and provision sees no drift', async () => {
    const traffic = startTraffic(stage.url)
    expect(await switchTo('v2')).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded', release: { version: 'v2', previous: 'v1' } },
    })
    const { failed, byAnswer } = await traffic.stop()
    expect(failed).toEqual([])
    expect(byAnswer.v2).toBeGreaterThan(0)
    expect(serving(await stage.run('status'))).toEqual(onOnePort('v2'))
    expect(await switchTo('v2')).toMatchObject({ document: { result: 'no-change', apiCalls: { mutating: 0 } } })
    expect(await stage.run('provision', '--dry-run', '--detailed-exitcode')).toMatchObject({ exitCode: 0 })
  })

  test('what knows one port only stays away from a fleet that serves on the other', async () => {
    expect(await stage.deploy('v3')).toMatchObject({ exitCode: 4, document: { error: { code: 'E_UNSAFE_PLAN' } } })
  })

  test('a release that never gets healthy meets no traffic, and is stopped', async () => {
    const traffic = startTraffic(stage.url)
    expect(await switchTo('bad')).toMatchObject({ exitCode: 5, document: { result: 'rolled-back' } })
    expect((await traffic.stop()).failed).toEqual([])
    expect(serving(await stage.run('status'))).toEqual(onOnePort('v2'))
  })

  test.each([
    ['beside port', 'v3'],
    ['all traffic to port', 'v1'],
    ['no connection left', 'v2'],
  ])('killed at "%s", the same command finishes it without a failed request', async (text, version) => {
    const traffic = startTraffic(stage.url)
    const killed = await stage.begin(words(version), (line, child) => {
      if (line.includes(text)) child.kill('SIGKILL')
    })
    expect(killed.signal).toBe('SIGKILL')
    expect(await switchTo(version)).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect((await traffic.stop()).failed).toEqual([])
    expect(serving(await stage.run('status'))).toEqual(onOnePort(version))
  })

  test('recover takes a killed switch back', async () => {
    const traffic = startTraffic(stage.url)
    await stage.begin(words('v3'), (line, child) => {
      if (line.includes('all traffic to port')) child.kill('SIGKILL')
    })
    expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect((await traffic.stop()).failed).toEqual([])
    expect(serving(await stage.run('status'))).toEqual(onOnePort('v2'))
    expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
  })

  test('an old version that is kept takes the traffic back with one writing of weights', async () => {
    const traffic = startTraffic(stage.url)
    expect(await switchTo('v3', '--keep-old')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(serving(await stage.run('status'))).toEqual(Array.from({ length: 3 }, () => ['v3', true, expect.any(Array)]))
    expect(await stage.run('provision', '--dry-run', '--detailed-exitcode')).toMatchObject({ exitCode: 0 })
    expect(await stage.run('rollback')).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded', release: { version: 'v2' } },
    })
    expect((await traffic.stop()).failed).toEqual([])
    expect(serving(await stage.run('status'))).toEqual(onOnePort('v2'))
  })

  test('on the first port again, rolling-deploy takes over without a failed request', async () => {
    const traffic = startTraffic(stage.url)
    expect(await stage.deploy('v1')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect((await traffic.stop()).failed).toEqual([])
    expect(serving(await stage.run('status'))).toEqual(onOnePort('v1'))
    expect(await switchTo('v3')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(serving(await stage.run('status'))).toEqual(onOnePort('v3'))
  })

  test('an old version that was kept for a time is stopped by the first command after it', async () => {
    const traffic = startTraffic(stage.url)
    expect(await switchTo('v2', '--keep-old-for', '1ms')).toMatchObject({ exitCode: 0 })
    const weightsOf = (run: Ended) => run.document!.instances.map(({ release, weights }) => [release, weights.length])
    expect(weightsOf(await stage.run('status'))).toEqual(Array.from({ length: 3 }, () => ['v2', 2]))
    expect(await stage.run('recover', '--dry-run')).toMatchObject({ exitCode: 0, document: { result: 'planned' } })
    expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(serving(await stage.run('status'))).toEqual(onOnePort('v2'))
    expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
    expect(await stage.run('provision', '--dry-run', '--detailed-exitcode')).toMatchObject({ exitCode: 0 })
    expect((await traffic.stop()).failed).toEqual([])
  })
})
