import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CommandContext } from '../../../src/commands/command.ts'
import { askedReport, saveReport } from '../../../src/commands/deployment-outcome.ts'
import { createRedactor } from '../../../src/shared/redact.ts'
import { aReport } from '../../support/rollout-report.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'report-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

test.each(['json', 'html', 'xml', 'md'])(
  'a report as .%s holds no secret, whatever its characters are',
  async (kind) => {
    const redactor = createRedactor()
    redactor.add('hun"t<er&22')
    const report = aReport(2)
    report.servers[0]!.failures.push({ atMs: 1, reason: 'mysql://shop:hun"t<er&22@db refused' })
    const file = join(directory, 'new-folder', `report.${kind}`)
    const context = { options: { report: file }, redactor } as unknown as CommandContext
    await saveReport(context, { result: 'failed', exitCode: 6, text: '', extra: { report } })
    expect(await readFile(file, 'utf8')).not.toMatch(/hun.{1,8}t/)
  },
)

test('goes where --report says, from the working directory, else where deploy.yml says, from its own', () => {
  const at = (options: object, setting?: string) =>
    askedReport({ options, baseDirectory: '/project' } as never, setting)
  expect(at({ report: 'a.md' }, 'b.md')).toBe(join(process.cwd(), 'a.md'))
  expect(at({}, 'reports/b.md')).toBe('/project/reports/b.md')
  expect(at({})).toBeUndefined()
})
