import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { rankRulesOf } from '../../../../src/commands/canary/judge.ts'
import { canary } from '../../../../src/config/canary-schema.ts'
import type { EnvironmentSettings } from '../../../../src/config/schema.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kayenta-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const http = {
  name: 'http errors',
  query: { type: 'prometheus', metricName: 'http_requests_total' },
  groups: ['Errors'],
  analysisConfigurations: {
    canary: {
      direction: 'increase',
      nanStrategy: 'replace',
      critical: true,
      effectSize: { allowedIncrease: 1.1, criticalIncrease: 5 },
      outliers: { strategy: 'remove' },
    },
  },
  scopeName: 'default',
}
const latency = { name: 'latency', query: { type: 'datadog' }, groups: ['Latency'], analysisConfigurations: {} }
const config = {
  name: 'golden signals',
  configVersion: '1',
  judge: { name: 'NetflixACAJudge-v1.0', judgeConfigurations: {} },
  metrics: [http, latency],
  classifier: { groupWeights: { Errors: 70, Latency: 30 }, scoreThresholds: { pass: 90, marginal: 50 } },
}

/** The rules of a canary with this part of deploy.yml. */
const rulesOf = (analysis: object) =>
  rankRulesOf({ canary: canary.parse({ analysis }) } as unknown as EnvironmentSettings)

const imported = async (document: unknown, metrics: Record<string, string>, more: object = {}) => {
  const file = join(directory, 'canary.json')
  await writeFile(file, typeof document === 'string' ? document : JSON.stringify(document))
  return rulesOf({ judge: 'mann-whitney', kayenta: { file, metrics }, ...more })
}
const slow = { latency: { slowerThan: '500ms' } }
const both = { 'http errors': 'errors', latency: 'slow' }

describe('the judge by ranks', () => {
  test('is there only when it is asked for', async () => {
    expect(await rulesOf({})).toBeUndefined()
    expect(() => canary.toZod(z).parse({ analysis: { kayenta: { file: 'a.json' } } })).toThrow(
      'needs judge: mann-whitney',
    )
  })

  test('lets every metric of the access log be a group that must not increase', async () => {
    const rules = await rulesOf({ judge: 'mann-whitney', latency: { slowerThan: '500ms', shadow: true } })
    expect(rules).toMatchObject({
      pass: 95,
      marginal: 75,
      metrics: [
        { name: 'errors', groups: ['errors'], direction: 'increase', muted: false },
        { name: 'slower than 500 ms', muted: true },
      ],
    })
  })

  test('takes rules, weights and thresholds of a Kayenta config', async () => {
    const rules = await imported(config, both, slow)
    expect(rules).toMatchObject({ pass: 90, marginal: 50, groupWeights: { Errors: 70, Latency: 30 } })
    expect(rules!.metrics).toEqual([
      {
        name: 'http errors',
        source: 'errors',
        groups: ['Errors'],
        direction: 'increase',
        nanStrategy: 'replace',
        outlierFactor: 3,
        critical: true,
        mustHaveData: false,
        muted: false,
        effectSize: {
          measure: 'meanRatio',
          allowedIncrease: 1.1,
          allowedDecrease: 1,
          criticalIncrease: 5,
          criticalDecrease: 1,
        },
      },
      expect.objectContaining({ source: 'slower than 500 ms', direction: 'either', nanStrategy: 'remove' }),
    ])
  })

  test.each([
    ['a store that is not asked', config, { latency: 'slow' }, slow, 'metric "http errors" asks prometheus'],
    ['slow requests that nobody defined', config, both, {}, 'canary.analysis.latency does not say what is slow'],
    ['a name that is not there', config, { ...both, cpu: 'ignore' }, slow, 'no metric is named "cpu"'],
    [
      'a weight whose metrics are left out',
      config,
      { ...both, latency: 'ignore' },
      slow,
      'group "Latency" has a weight',
    ],
    ['another judge', { ...config, judge: { name: 'mine' } }, both, slow, 'unknown judge mine'],
    [
      'weights that are not 100',
      { ...config, classifier: { groupWeights: { Errors: 70, Latency: 40 } } },
      both,
      slow,
      '110 in all, expected 100',
    ],
    ['a metric without a group', { ...config, metrics: [{ ...http, groups: [] }, latency] }, both, slow, 'no group'],
    ['what is no config', { metrics: [] }, {}, {}, 'metrics: '],
    ['what is no JSON', 'hello', {}, {}, 'is no Kayenta config'],
  ])('refuses %s', async (_, document, metrics, more, message) => {
    await expect(imported(document, metrics, more)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining(message),
    })
  })
})
