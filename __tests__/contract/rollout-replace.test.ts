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
})
