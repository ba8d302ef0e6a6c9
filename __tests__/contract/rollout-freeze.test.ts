import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

let stage: RolloutStage

beforeAll(async () => {
  stage = await RolloutStage.start()
  for (const version of ['v1', 'v2']) expect(await stage.deploy(version)).toMatchObject({ exitCode: 0 })
  const freeze = "{ from: '2020-01-01T00:00:00+08:00', to: '2099-01-01T00:00:00+08:00' }"
  await writeFile(
    join(stage.directory, 'frozen.yml'),
    settings.replace('rollout: {', `rollout: { freeze: [${freeze}],`),
  )
  stage.config = 'frozen.yml'
})
afterAll(() => stage?.stop())

const refused = { exitCode: 4, document: { error: { code: 'E_FROZEN' } } }

describe('a freeze window', () => {
  test.each(['rolling-deploy', 'blue-green', 'canary'])('refuses %s and says until when', async (command) => {
    const run = await stage.run(command, '--release', 'v3', '--artifact', join(stage.directory, 'v3'))
    expect(run).toMatchObject(refused)
    expect(run.document!.error!.message).toContain('until 2098-12-31T16:00:00.000Z')
    expect((await stage.run('status')).document).toMatchObject({ unfinished: null, lock: null })
  })

  test('only warns a dry run', async () => {
    const run = await stage.deploy('v3', '--dry-run')
    expect(run).toMatchObject({ exitCode: 0 })
    expect(run.stderr).toContain('frozen until')
  })

  test('lets a rollback pass, and a deployment that says why', async () => {
    expect(await stage.run('rollback')).toMatchObject({ exitCode: 0, document: { release: { version: 'v1' } } })
    expect(await stage.deploy('v3', '--during-freeze', 'repairs the checkout')).toMatchObject({ exitCode: 0 })
    const { history } = (await stage.run('status')).document as unknown as { history: { duringFreeze?: string }[] }
    expect(history.at(-1)).toMatchObject({ version: 'v3', duringFreeze: 'repairs the checkout' })
  })
})
