import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra, todoSettings } from '../../support/infra-command.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'plan-'))
})
afterEach(() => rm(directory, { recursive: true }))

const wider = { ...todoSettings, infrastructure: { ...todoSettings.infrastructure, eip: { bandwidth: 20 } } }

/** Saves a plan and returns what runs it. */
async function saved(infra: InfraCloud, settings: object = todoSettings) {
  await runInfra(infra, 'provision', { isDryRun: true, settings, directory, options: { out: 'plan.json' } })
  return (run: object = {}) =>
    runInfra(infra, 'provision', { verb: 'apply', operands: ['plan.json'], settings, directory, ...run })
}

describe('a saved plan', () => {
  test('is applied exactly, and is stale after that', async () => {
    const infra = new InfraCloud()
    const apply = await saved(infra)
    expect(await apply()).toMatchObject({ result: 'succeeded' })
    expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'no-change' })
    await expect(apply()).rejects.toMatchObject({ code: 'E_STALE_PLAN', exitCode: 4 })
  })

  test('is refused when the environment has changed since, and nothing is changed', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    const apply = await saved(infra, wider)
    await runInfra(infra, 'provision', {
      settings: { ...wider, infrastructure: { ...wider.infrastructure, eip: { bandwidth: 7 } } },
    })
    await expect(apply()).rejects.toMatchObject({ code: 'E_STALE_PLAN' })
    expect(infra.mutating().filter((name) => !name.startsWith('Oss:'))).toEqual([])
  })

  test('is refused when deploy.yml has changed since', async () => {
    const infra = new InfraCloud()
    const apply = await saved(infra)
    await expect(apply({ settings: wider })).rejects.toMatchObject({ code: 'E_STALE_PLAN' })
  })

  test('holds no secret', async () => {
    await saved(new InfraCloud())
    expect(await readFile(join(directory, 'plan.json'), 'utf8')).not.toContain(
      todoSettings.infrastructure.database.password,
    )
  })

  test('that is no plan is a configuration error', async () => {
    const apply = runInfra(new InfraCloud(), 'provision', { verb: 'apply', operands: ['missing.json'], directory })
    await expect(apply).rejects.toMatchObject({ exitCode: 3 })
  })
})

describe('plans for CI hosts', () => {
  test("--plan-report counts as GitLab's merge request widget reads it", async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    const options = { 'plan-report': 'report.json' }
    const settings = { ...wider, infrastructure: { ...wider.infrastructure, instances: { count: 3 } } }
    await runInfra(infra, 'provision', { isDryRun: true, settings, directory, options })
    expect(JSON.parse(await readFile(join(directory, 'report.json'), 'utf8'))).toEqual({
      create: 1,
      update: 2,
      delete: 0,
    })
  })

  test('the summary shows the count and a diff that is folded away', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    const summaries: string[] = []
    await runInfra(infra, 'provision', { isDryRun: true, settings: wider, summaries })
    expect(summaries[0]).toMatch(/### Provision todo\/dev\n\nPlan: 0 to add, 1 to change, 0 to destroy, 16 unchanged\./)
    expect(summaries[0]).toMatch(/```diff\n! eip eip eip-\w+ 20 Mbit\/s\n! {3}bandwidthMbps: 5 -> 20\n```/)
  })
})
