import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tagKeys } from '../../src/cloud/tags.ts'
import { createInstanceRuns } from '../../src/rollout/instance/instance-runs.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { RolloutStage, server, settings, startTraffic, unit } from '../support/rollout-stage.ts'

let stage: RolloutStage

const command = `set -e
[ "$VERSION" != c3 ] || { echo 'out of luck'; exit 7; }
mkdir -p /opt/shop/releases/$VERSION
[ -f /opt/shop/releases/$VERSION/server.mjs ] || cp /opt/shop/current/server.mjs /opt/shop/releases/$VERSION/
printf '{"version":"%s"}' "$VERSION" > /opt/shop/releases/$VERSION/release.json
ln -sfn releases/$VERSION /opt/shop/current
systemctl restart shop`

const bake = `mkdir -p /opt/shop/current
cat > /opt/shop/current/server.mjs <<'END'
${server}END
cat > /etc/systemd/system/shop.service <<'END'
${unit}END
printf '{"version":"%s"}' "$RELEASE" > /opt/shop/current/release.json
systemctl enable shop`

beforeAll(async () => {
  stage = await RolloutStage.start()
  const hooks = `{ preDrain: { run: 'echo pre $INSTANCE_NAME $VERSION >> ${stage.directory}/hooks.log', on: job }, stop: { run: 'systemctl stop shop; echo stop $VERSION >> /opt/shop/hooks.log' }, validate: { run: 'test "$(wc -l < /opt/shop/hooks.log)" -ge 1' }, postAdd: { run: 'echo post $INSTANCE_NAME >> ${stage.directory}/hooks.log', on: job } }`
  await writeFile(
    join(stage.directory, 'hooks.yml'),
    settings.replace('service: shop,', `service: shop, hooks: ${hooks},`),
  )
  await writeFile(
    join(stage.directory, 'command.yml'),
    settings.replace('service: shop,', `service: shop, update: command, command: ${JSON.stringify(command)},`),
  )
  await writeFile(
    join(stage.directory, 'image.yml'),
    `${settings.replace('service: shop,', 'service: shop, update: image,')}image: { steps: [${JSON.stringify(bake)}] }\n`,
  )
})
afterAll(() => stage?.stop())

const releases = async () =>
  (await stage.run('status'))
    .document!.instances.filter((instance) => instance.isServing)
    .map((instance) => instance.release)

describe('ways to update an instance', () => {
  test('an artifact with hooks: in the job before and after, on the instance in between', async () => {
    stage.config = 'hooks.yml'
    expect(await stage.deploy('v1')).toMatchObject({ exitCode: 0 })
    const { readFile } = await import('node:fs/promises')
    const lines = (await readFile(join(stage.directory, 'hooks.log'), 'utf8')).trim().split('\n').toSorted()
    expect(lines).toEqual(
      [1, 2, 3]
        .map((index) => `post shop-dev-instance-${index}`)
        .concat([1, 2, 3].map((index) => `pre shop-dev-instance-${index} v1`)),
    )
  })

  test('every hook, in the order of an update; the release is fetched before the first of them', async () => {
    const names = ['preDrain', 'postDrain', 'stop', 'install', 'start', 'validate', 'preAdd', 'postAdd']
    const log = '/opt/shop/order.log'
    const work: Record<string, string> = { stop: 'systemctl stop shop', start: 'systemctl restart shop' }
    const hooks = Object.fromEntries(
      names.map((name) => [
        name,
        {
          run: `echo ${name} $BATCH $VERSION $(systemctl is-active shop) $(ls /opt/shop/releases/v2/release.json) >> ${log}\n${work[name] ?? ''}`,
        },
      ]),
    )
    await writeFile(
      join(stage.directory, 'order.yml'),
      settings.replace('service: shop,', `service: shop, hooks: ${JSON.stringify(hooks)},`),
    )
    stage.config = 'order.yml'
    expect(await stage.deploy('v2')).toMatchObject({ exitCode: 0 })
    const cloud = await stage.connect()
    const runs = createInstanceRuns({
      commands: cloud.commands,
      clock: systemClock,
      pollIntervalMs: 100,
      beforeStart: () => {},
    })
    const instances = await cloud.compute.describeInstances({ tags: { [tagKeys.environment]: 'shop/dev' } })
    expect(instances).toHaveLength(3)
    for (const { id } of instances) {
      const text = `echo 'acd x=y'; cat ${log}`
      const { output } = await runs.run(id, { name: 'order', timeoutSeconds: 60, text }, new AbortController().signal)
      const isRunning = (name: string) => name !== 'install' && name !== 'start'
      expect(output.split('\n').filter((line) => line.includes(' v2 '))).toEqual(
        names.map(
          (name) => `${name} 1 v2 ${isRunning(name) ? 'active' : 'inactive'} /opt/shop/releases/v2/release.json`,
        ),
      )
    }
  })

  test('a command of the user, without a failed request', async () => {
    stage.config = 'command.yml'
    const traffic = startTraffic(stage.url)
    expect(await stage.run('rolling-deploy', '--release', 'c2')).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded' },
    })
    expect((await traffic.stop()).failed).toEqual([])
    expect(await releases()).toEqual(['c2', 'c2', 'c2'])
    expect(await stage.run('rolling-deploy', '--release', 'c2')).toMatchObject({
      exitCode: 0,
      document: { result: 'no-change' },
    })
  })

  test('a command that fails is undone by the same command with the old version', async () => {
    const run = await stage.run('rolling-deploy', '--release', 'c3')
    expect(run).toMatchObject({ exitCode: 5, document: { result: 'rolled-back', error: { code: 'E_HOOK_FAILED' } } })
    expect(await releases()).toEqual(['c2', 'c2', 'c2'])
  })

  test('a new disk from the image of the release, and back to the one before; killed in between', async () => {
    stage.config = 'image.yml'
    for (const version of ['m1', 'm2'])
      expect(await stage.run('bake-image', '--release', version)).toMatchObject({ exitCode: 0 })
    const traffic = startTraffic(stage.url)
    expect(await stage.run('rolling-deploy', '--release', 'm1', '--on-failure', 'stop')).toMatchObject({ exitCode: 0 })
    let seen = 0
    const killed = await stage.begin(['rolling-deploy', '--release', 'm2'], (line, child) => {
      if (line.includes('update') && ++seen === 2) child.kill('SIGKILL')
    })
    expect(killed.signal).toBe('SIGKILL')
    expect(await stage.run('rolling-deploy', '--release', 'm2')).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded', release: { previous: 'm1' } },
    })
    expect(await releases()).toEqual(['m2', 'm2', 'm2'])
    expect(await stage.run('rollback')).toMatchObject({ exitCode: 0, document: { release: { version: 'm1' } } })
    expect((await traffic.stop()).failed).toEqual([])
    expect(await releases()).toEqual(['m1', 'm1', 'm1'])
  })
})
