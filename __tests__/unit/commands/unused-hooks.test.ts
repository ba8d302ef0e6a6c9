import { expect, test } from 'vitest'
import { run as blueGreen } from '../../../src/commands/blue-green/run.ts'
import type { CommandContext } from '../../../src/commands/command.ts'
import { run as rehearse } from '../../../src/commands/rehearse/run.ts'
import { run as rollingDeploy } from '../../../src/commands/rolling-deploy-run.ts'
import { refuseUnusedHooks } from '../../../src/commands/unfit-strategy.ts'
import { loadEnvironment } from '../../../src/config/load.ts'

const environmentWith = (release: string) =>
  loadEnvironment({
    file: 'deploy.yml',
    text: `app: shop\nregion: cn-hangzhou\nrelease:\n${release}\nenvironments: { dev: {} }\n`,
    environment: 'dev',
    branch: undefined,
    variables: {},
    overrides: [],
  })

const all = `  hooks:
    preDrain: { run: 'true' }
    stop: { run: 'true' }
    install: { run: 'true' }
    start: { run: 'true' }
    validate: { run: 'true' }
    preAdd: { run: 'true' }
    postAdd: { run: 'true' }`

test.each(['image', 'replace', 'command'])('update: %s refuses each hook it has no moment for', async (update) => {
  const environment = await environmentWith(`  update: ${update}\n${all}`)
  expect(() => refuseUnusedHooks(environment)).toThrow(
    expect.objectContaining({
      code: 'E_CONFIG',
      exitCode: 3,
      problems: ['stop', 'install', 'start', 'validate'].map((name, index) =>
        expect.objectContaining({
          path: `release.hooks.${name}`,
          file: 'deploy.yml',
          line: 7 + index,
          message: expect.stringContaining(`release.hooks.${name} would never run with update: ${update}, because`),
          fix: expect.stringMatching(name === 'validate' ? /preAdd/ : /postDrain/),
        }),
      ),
    }),
  )
})

test('hooks that run are accepted: all of them with an artifact, those around the update with any way', async () => {
  refuseUnusedHooks(await environmentWith(all))
  for (const update of ['image', 'replace', 'command'])
    refuseUnusedHooks(
      await environmentWith(
        `  update: ${update}\n  hooks: { preDrain: { run: a }, postDrain: { run: b }, preAdd: { run: d }, postAdd: { run: c } }`,
      ),
    )
})

test('rollout.scalingGroup refuses each of them: the cloud renews the instances', async () => {
  const environment = await environmentWith(`  update: image\n${all}\nrollout: { scalingGroup: auto }`)
  expect(() => refuseUnusedHooks(environment)).toThrow(
    expect.objectContaining({
      code: 'E_CONFIG',
      exitCode: 3,
      problems: ['preDrain', 'stop', 'install', 'start', 'validate', 'preAdd', 'postAdd'].map((name, index) =>
        expect.objectContaining({
          path: `release.hooks.${name}`,
          line: 6 + index,
          message: expect.stringContaining('would never run with rollout.scalingGroup'),
          fix: expect.stringContaining('rollout.hooks'),
        }),
      ),
    }),
  )
})

test.each([
  ['rolling-deploy', rollingDeploy],
  ['blue-green', blueGreen],
  ['rehearse', rehearse],
])('%s refuses before it asks the cloud for anything', async (_, run) => {
  const environment = await environmentWith("  update: command\n  hooks: { stop: { run: 'true' } }")
  const context = {
    operands: [],
    options: {},
    environment: () => Promise.resolve(environment),
    cloud: () => Promise.reject(new Error('the cloud was asked')),
  } as unknown as CommandContext
  await expect(run(context)).rejects.toMatchObject({ code: 'E_CONFIG', exitCode: 3 })
})
