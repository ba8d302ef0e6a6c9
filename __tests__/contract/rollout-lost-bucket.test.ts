import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

let stage: RolloutStage

beforeAll(async () => {
  stage = await RolloutStage.start()
  for (const version of ['v1', 'v2']) expect(await stage.deploy(version)).toMatchObject({ exitCode: 0 })
  // Another name is as good as a deleted bucket: the next run makes an empty one.
  await writeFile(join(stage.directory, 'lost.yml'), `bucket: shop-empty\n${settings}`)
  stage.config = 'lost.yml'
})
afterAll(() => stage?.stop())

const problem =
  /lock of this environment is at generation \d+, but instances were changed under later ones: shop-dev-instance-1 \(i-.*bucket .* deleted/

describe('instances that were changed under a lock whose bucket is gone', () => {
  test('are refused before the first change, with what to do', async () => {
    const run = await stage.deploy('v3')
    expect(run).toMatchObject({ exitCode: 4, document: { error: { code: 'E_FENCE_AHEAD' } } })
    expect(run.document!.error!.message).toMatch(problem)
    const { instances, unfinished } = (await stage.run('status')).document!
    expect(instances.map(({ release, isServing }) => ({ release, isServing }))).toEqual(
      Array.from({ length: 3 }, () => ({ release: 'v2', isServing: true })),
    )
    expect(unfinished).toBeNull()
  })

  test('are told by status', async () => {
    const { document } = await stage.run('status')
    expect(document).toMatchObject({ fence: { problem: expect.stringMatching(problem) } })
  })
})
