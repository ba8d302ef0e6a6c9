import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, server, settings, startTraffic, unit, type Ended } from '../support/rollout-stage.ts'

let stage: RolloutStage

const bake = `mkdir -p /opt/shop/current
cat > /opt/shop/current/server.mjs <<'END'
${server}END
cat > /etc/systemd/system/shop.service <<'END'
${unit}END
printf '{"version":"%s","isBad":%s}' "$RELEASE" "$(case $RELEASE in bad*) echo true;; *) echo false;; esac)" > /opt/shop/current/release.json
systemctl enable shop`

beforeAll(async () => {
  stage = await RolloutStage.start()
  await writeFile(
    join(stage.directory, 'replace.yml'),
    `${settings.replace('service: shop,', 'service: shop, update: replace,')}image: { keep: 10, steps: [${JSON.stringify(bake)}] }\n`,
  )
  stage.config = 'replace.yml'
  for (const version of ['m1', 'm2', 'bad'])
    expect(await stage.run('bake-image', '--release', version)).toMatchObject({ exitCode: 0 })
  expect(await replace('m1', '--on-failure', 'stop', '--surge', '100%')).toMatchObject({ exitCode: 0 })
})
afterAll(() => stage?.stop())

const words = (version: string, ...more: string[]) => ['rolling-deploy', '--release', version, ...more]
const replace = (version: string, ...more: string[]) => stage.run(...words(version, ...more))
const instances = async () =>
  (await stage.run('status')).document!.instances as unknown as (NonNullable<Ended['document']>['instances'][number] & {
    id: string
  })[]
const ids = async () => (await instances()).map(({ id }) => id)
const serving = async () => (await instances()).filter(({ isServing }) => isServing).map(({ release }) => release)

describe('rolling-deploy with update: replace', () => {
  test('renews the fleet instance by instance without a failed request, and provision sees nothing to do', async () => {
    const before = await ids()
    const traffic = startTraffic(stage.url)
    const run = await replace('m2')
    expect(run, run.stderr).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded', release: { version: 'm2', previous: 'm1' } },
    })
    const { failed, byAnswer } = await traffic.stop()
    expect(failed).toEqual([])
    expect(byAnswer.m2).toBeGreaterThan(0)
    const after = await ids()
    expect(after).toHaveLength(3)
    expect(after.filter((id) => before.includes(id))).toEqual([])
    expect(await serving()).toEqual(['m2', 'm2', 'm2'])
    expect(await replace('m2')).toMatchObject({
      exitCode: 0,
      document: { result: 'no-change', apiCalls: { mutating: 0 } },
    })
    expect(await stage.run('provision', '--dry-run', '--detailed-exitcode')).toMatchObject({ exitCode: 0 })
  })

  test('a release that never gets healthy meets no traffic: exit 5, its instance is gone', async () => {
    const before = await ids()
    const traffic = startTraffic(stage.url)
    expect(await replace('bad')).toMatchObject({ exitCode: 5, document: { result: 'rolled-back' } })
    const { failed, byAnswer } = await traffic.stop()
    expect(failed).toEqual([])
    expect(Object.keys(byAnswer)).not.toContain('bad')
    expect(await ids()).toEqual(before)
  })

  // The last one may be over before it is killed; then the same command has nothing to do.
  test.each([
    ['new instance beside', 'm1'],
    ['-> 0', 'm2'],
    ['no longer needed', 'm1'],
  ])('killed at "%s", the same command finishes it without a failed request', async (text, version) => {
    const traffic = startTraffic(stage.url)
    await stage.begin(words(version, '--surge', '100%'), (line, child) => {
      if (line.includes(text)) child.kill('SIGKILL')
    })
    const again = await replace(version, '--surge', '100%')
    expect(again, again.stderr).toMatchObject({ exitCode: 0 })
    expect((await traffic.stop()).failed).toEqual([])
    expect(await serving()).toEqual([version, version, version])
    expect(await ids()).toHaveLength(3)
  })

  test('recover after a kill in the second slice takes the first one back, and rollback renews from the older image', async () => {
    const traffic = startTraffic(stage.url)
    let seen = 0
    await stage.begin(words('m2', '--surge', '2'), (line, child) => {
      if (line.includes('new instance beside') && ++seen === 3) child.kill('SIGKILL')
    })
    expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(await serving()).toEqual(['m1', 'm1', 'm1'])
    expect(await replace('m2', '--surge', '100%')).toMatchObject({ exitCode: 0 })
    expect(await stage.run('rollback')).toMatchObject({ exitCode: 0, document: { release: { version: 'm1' } } })
    expect((await traffic.stop()).failed).toEqual([])
    expect(await serving()).toEqual(['m1', 'm1', 'm1'])
    expect(await stage.run('provision', '--dry-run', '--detailed-exitcode')).toMatchObject({ exitCode: 0 })
  })
})

describe('blue-green with update: replace', () => {
  test('starts all new instances from the image of the release, and keeps the old ones as long as asked to', async () => {
    const before = await ids()
    const traffic = startTraffic(stage.url)
    const run = await stage.run('blue-green', '--release', 'm2', '--keep-old-for', '1h')
    expect(run, run.stderr).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(await ids()).toHaveLength(6)
    expect(await serving()).toEqual(['m2', 'm2', 'm2'])
    expect(await stage.run('rollback')).toMatchObject({ exitCode: 0, document: { release: { version: 'm1' } } })
    expect((await traffic.stop()).failed).toEqual([])
    expect((await ids()).toSorted()).toEqual(before.toSorted())
    expect(await serving()).toEqual(['m1', 'm1', 'm1'])
  })
})

test('a part of the fleet is renewed alone, its new instances belong to it, and rollback renews only those', async () => {
  const cloud = await stage.connect()
  const tags = { 'alicloud-deploy:env': 'shop/dev' }
  const [first] = (await cloud.compute.describeInstances({ tags })).filter(({ name }) => name.endsWith('instance-1'))
  await cloud.tagging.tag('instance', [first!.id], { role: 'edge' })
  const before = await ids()
  const traffic = startTraffic(stage.url)
  const run = await replace('m2', '--only', 'role=edge')
  expect(run, run.stderr).toMatchObject({ exitCode: 0, document: { part: { only: ['role=edge'], others: 2 } } })
  expect((await serving()).toSorted()).toEqual(['m1', 'm1', 'm2'])
  expect((await ids()).filter((id) => before.includes(id))).toHaveLength(2)
  const [edge, ...others] = await cloud.compute.describeInstances({ tags: { ...tags, role: 'edge' } })
  expect([edge!.name, others]).toEqual(['shop-dev-instance-1', []])
  expect(await stage.run('rollback')).toMatchObject({ exitCode: 0, document: { release: { version: 'm1' } } })
  expect((await traffic.stop()).failed).toEqual([])
  expect(await serving()).toEqual(['m1', 'm1', 'm1'])
  const after = await ids()
  expect(after.filter((id) => before.includes(id))).toHaveLength(2)
  expect(after).not.toContain(edge!.id)
})
