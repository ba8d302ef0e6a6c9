import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra, todoSettings, type CommandRun } from '../../support/infra-command.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'golden-'))
})
afterEach(() => rm(directory, { recursive: true }))

const { database, ...network } = todoSettings.infrastructure
const changed = {
  ...todoSettings,
  infrastructure: {
    ...network,
    eip: { bandwidth: 20 },
    instances: { count: 3 },
    database: { ...database, engineVersion: '5.7' },
  },
}

/** Made from one seed, so the ids are the same every time. */
async function plan(run: CommandRun) {
  const infra = new InfraCloud()
  await runInfra(infra, 'provision')
  const summaries: string[] = []
  const options = { 'plan-report': 'report.json' }
  const outcome = await runInfra(infra, 'provision', { isDryRun: true, directory, options, summaries, ...run })
  const report = await readFile(join(directory, 'report.json'), 'utf8')
  return {
    text: `${outcome.text}\n`,
    json: `${JSON.stringify(outcome.plan, undefined, 2)}\n`,
    summary: summaries[0],
    report,
  }
}

describe('a plan that adds, changes and is refused in part', () => {
  test('reads the same for people, machines, job summaries and GitLab', async () => {
    const { text, json, summary, report } = await plan({ settings: changed })
    await expect(text).toMatchFileSnapshot('golden/plan.txt')
    await expect(json).toMatchFileSnapshot('golden/plan.json')
    await expect(summary).toMatchFileSnapshot('golden/plan.md')
    await expect(report).toMatchFileSnapshot('golden/report.json')
  })
})
