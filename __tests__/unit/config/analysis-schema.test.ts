import { expect, test } from 'vitest'
import { measuredMetricsOf } from '../../../src/commands/canary/measured.ts'
import { undecidedPolicy } from '../../../src/commands/canary/metrics.ts'
import { loadEnvironment } from '../../../src/config/load.ts'
import type { EnvironmentSettings } from '../../../src/config/schema.ts'
import { ConfigError, type Problem } from '../../../src/shared/errors.ts'

const load = async (canary: string): Promise<EnvironmentSettings> => {
  const text = `app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\ncanary:\n${canary}\n`
  const request = { file: 'deploy.yml', text, environment: 'dev', branch: undefined, variables: {}, overrides: [] }
  return (await loadEnvironment(request)).settings
}

const problemsOf = async (canary: string): Promise<readonly Problem[]> => {
  try {
    await load(canary)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  throw new Error('the configuration was accepted')
}

const policyOf = async (text: string) =>
  undecidedPolicy((await load(`  onInconclusive: ${text}`)).canary.onInconclusive)
const metricsOf = async (text: string) => measuredMetricsOf(await load(`  analysis: { metrics: { ${text} } }`))

test('what is undecided is a word, or a word after an extension', async () => {
  expect(undecidedPolicy((await load('  interval: 10s')).canary.onInconclusive)).toEqual({ action: 'rollback' })
  expect(await policyOf('pause')).toEqual({ action: 'pause' })
  expect(await policyOf('{extend: 10m, then: pause}')).toEqual({ action: 'pause', extendMs: 600_000 })
  expect((await problemsOf('  onInconclusive: {extend: 0s, then: pause}'))[0]!.message).toContain('more than nothing')
  expect((await problemsOf('  onInconclusive: {extend: 10m}'))[0]!.message).toContain('then')
  expect((await problemsOf('  onInconclusive: wait'))[0]!.message).toContain('onInconclusive')
})

test('cpu and memory of CloudMonitor need no more than a limit', async () => {
  expect(await metricsOf('cpu: {source: cloudmonitor, max: 85, shadow: true}')).toEqual([
    {
      name: 'cpu',
      source: { kind: 'cloudmonitor', metric: 'CPUUtilization' },
      expected: { max: 85 },
      isShadow: true,
      intervalMs: 60_000,
      initialDelayMs: 0,
      failureLimit: 0,
      inconclusiveLimit: 0,
      consecutiveErrorLimit: 4,
    },
  ])
  expect(await metricsOf('memory: {source: cloudmonitor, delta: 20%}')).toMatchObject([
    { source: { metric: 'memory_usedutilization' }, expected: { delta: { by: 0.2, isRelative: true } } },
  ])
  expect(await metricsOf("load: {source: cloudmonitor, metric: load_1m, max: '85%', min: 0, delta: -3}")).toMatchObject(
    [{ expected: { max: 85, min: 0, delta: { by: -3, isRelative: false } } }],
  )
})

test('limits and conditions are taken as they are written, and names stay as they are', async () => {
  const text =
    'error-rate: {source: access-log, success: "result < 0.8 && isFinite(result)", interval: 30s, initialDelay: 1m, count: 5, consecutiveSuccess: 3, failureLimit: 2, inconclusiveLimit: 1, consecutiveErrorLimit: 7}'
  expect(await metricsOf(text)).toEqual([
    {
      name: 'error-rate',
      source: { kind: 'access-log', of: 'errors', minRequests: 50 },
      expected: { success: 'result < 0.8 && isFinite(result)' },
      intervalMs: 30_000,
      initialDelayMs: 60_000,
      count: 5,
      consecutiveSuccess: 3,
      failureLimit: 2,
      inconclusiveLimit: 1,
      consecutiveErrorLimit: 7,
    },
  ])
})

test('a bad condition is one problem with file, line, column and the place in it', async () => {
  const problems = await problemsOf(
    '  analysis:\n    metrics:\n      cpu:\n        source: cloudmonitor\n        success: result < < 3',
  )
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({
    file: 'deploy.yml',
    line: 9,
    column: 9,
    path: 'canary.analysis.metrics.cpu.success',
  })
  expect(problems[0]!.message).toContain('got `<` at character 10 of `result < < 3`')
})

test.each([
  ['cpu: {source: cloudmonitor}', 'expected min, max, delta, success or failure'],
  ['cpu: {source: cloudmonitor, min: 9, max: 5}', 'min is above max'],
  ['load: {source: cloudmonitor, max: 5}', 'needs metric: unless its name is cpu or memory'],
  ['constructor: {source: cloudmonitor, max: 5}', 'needs metric: unless its name is cpu or memory'],
  ['rate: {source: access-log, metric: CPUUtilization, max: 5}', 'the access log has errors and slow'],
  ['rate: {source: access-log, metric: slow, max: 5}', 'slow needs analysis.latency'],
  ['cpu: {source: prometheus, max: 5}', 'cloudmonitor'],
  ['cpu: {source: cloudmonitor, max: much}', 'a percentage such as 85%'],
  ['cpu: {source: cloudmonitor, max: 5, count: 0}', 'at least 1'],
])('%s is refused with a reason', async (text, reason) => {
  const problems = await problemsOf(`  analysis: { metrics: { ${text} } }`)
  expect(problems.map(({ message }) => message).join('\n')).toContain(reason)
})

test('a limit that is no number is one problem', async () => {
  expect(await problemsOf('  analysis: { metrics: { cpu: { source: cloudmonitor, max: high } } }')).toHaveLength(1)
})
