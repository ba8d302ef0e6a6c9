import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RolloutStage } from '../support/rollout-stage.ts'

let stage: RolloutStage
beforeAll(async () => {
  stage = await RolloutStage.start()
  expect((await stage.deploy('v1')).exitCode).toBe(0)
})
afterAll(() => stage?.stop())

const releases = async () => (await stage.run('status')).document!.instances.map(({ release }) => release)

test('a canary that waited for a deployment goes back to what that one left, not to what it saw before', async () => {
  let waited: ReturnType<RolloutStage['run']> | undefined
  const words = ['canary', '--release', 'v3', '--artifact', join(stage.directory, 'v3')]
  const deployed = await stage.begin(['rolling-deploy', '--release', 'v2', '--artifact', 'v2'], (line) => {
    if (line.includes('drain')) waited ??= stage.run(...words, '--steps', '30%', '--step-duration', '4s')
  })
  expect(deployed).toMatchObject({ exitCode: 0 })
  // Nobody asks the application, so the canary has no evidence and ends.
  expect(await waited).toMatchObject({ exitCode: 10, document: { release: { version: 'v3', previous: 'v2' } } })
  expect(await releases()).toEqual(['v2', 'v2', 'v2'])
})
