import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wordsOfAction } from '../../../src/ci/action.ts'
import { detectHost } from '../../../src/ci/detect.ts'
import { errorAnnotation } from '../../../src/ci/github.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

const hostFor = (env: Record<string, string>) => {
  const lines: string[] = []
  const write = (text: string) => lines.push(text.replaceAll('s3cret', '***'))
  const writeSecret = (text: string) => lines.push(text)
  return { host: detectHost({ env, clock: new VirtualClock(), write, writeSecret }, false), lines }
}

describe('where the program runs', () => {
  it('is told from the environment', () => {
    expect(hostFor({ GITHUB_ACTIONS: 'true' }).host.name).toBe('github')
    expect(hostFor({ GITLAB_CI: 'true' }).host.name).toBe('gitlab')
    expect(hostFor({ CI_JOB_ID: '1', CI_PIPELINE_ID: '2' }).host.name).toBe('gitlab')
    expect(hostFor({ JENKINS_URL: 'http://ci', BUILD_TAG: 'x-1' }).host.name).toBe('jenkins')
    expect(hostFor({}).host.name).toBe('plain')
  })
})

describe('GitHub Actions', () => {
  it('folds groups and escapes what is printed in commands', () => {
    const { host, lines } = hostFor({ GITHUB_ACTIONS: 'true' })
    host.show({ type: 'group-start', title: 'Batch 1/2' })
    host.show({ type: 'warning', message: '100%\nsure', file: 'deploy.yml', line: 3 })
    host.show({ type: 'group-end', title: 'Batch 1/2', ok: true })
    expect(lines).toEqual([
      '::group::Batch 1/2\n',
      '::warning file=deploy.yml,line=3::100%25%0Asure\n',
      '::endgroup::\n',
    ])
  })

  it('names a secret to the runner as it is, where everything else that is printed is redacted', () => {
    const { host, lines } = hostFor({ GITHUB_ACTIONS: 'true' })
    host.mask('s3cret')
    host.show({ type: 'group-start', title: 's3cret' })
    expect(lines).toEqual(['::add-mask::s3cret\n', '::group::***\n'])
  })

  it('reads inputs as the runner names them', () => {
    expect(
      hostFor({ GITHUB_ACTIONS: 'true', 'INPUT_MIN-HEALTHY': ' 50% ', INPUT_EMPTY: '' }).host.input('min-healthy'),
    ).toBe('50%')
  })

  it('puts an error on its line', () => {
    expect(errorAnnotation('no', { title: 'E: x', file: 'deploy.yml', line: 4, column: 2 })).toBe(
      '::error title=E%3A x,file=deploy.yml,line=4,col=2::no\n',
    )
  })

  it('recovers in the post step only what never came to its end', () => {
    expect(wordsOfAction({ INPUT_COMMAND: 'canary promote' })).toEqual(['canary', 'promote'])
    expect(wordsOfAction({ INPUT_COMMAND: 'rolling-deploy', STATE_started: 'true' })).toEqual(['recover'])
    expect(wordsOfAction({ INPUT_COMMAND: 'rolling-deploy', STATE_started: 'true', STATE_finished: 'true' })).toEqual([
      '--version',
    ])
    expect(wordsOfAction({ INPUT_COMMAND: 'status', STATE_started: 'true' })).toEqual(['--version'])
  })
})

describe('GitLab CI', () => {
  let directory: string
  beforeEach(async () => void (directory = await mkdtemp(join(tmpdir(), 'gitlab-host-'))))
  afterEach(() => rm(directory, { recursive: true }))

  it('opens and closes a section under one name', () => {
    const { host, lines } = hostFor({ GITLAB_CI: 'true' })
    host.show({ type: 'group-start', title: 'Batch 1/2' })
    host.show({ type: 'group-end', title: 'Batch 1/2', ok: true })
    expect(lines[0]).toMatch(/section_start:\d+:batch_1_2_0\[collapsed=true\]\r/)
    expect(lines[1]).toMatch(/section_end:\d+:batch_1_2_0\r/)
  })

  it('hands outputs on as a dotenv report of at most 5 KB', async () => {
    const file = join(directory, 'deploy.env')
    const { host } = hostFor({ GITLAB_CI: 'true', ALICLOUD_DEPLOY_DOTENV: file })
    await host.setOutputs({ 'release-id': 'r 1', long: 'x'.repeat(6_000), url: 'http://a' })
    expect(await readFile(file, 'utf8')).toBe('DEPLOY_RELEASE_ID=r 1\nDEPLOY_URL=http://a\n')
  })

  it('knows when the job will be killed', () => {
    const { host } = hostFor({ GITLAB_CI: 'true', CI_JOB_STARTED_AT: '2026-01-01T00:00:00Z', CI_JOB_TIMEOUT: '3600' })
    expect(host.job().deadlineMs).toBe(Date.UTC(2026, 0, 1, 1))
  })
})
