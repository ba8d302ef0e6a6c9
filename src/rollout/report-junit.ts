import { judgedRows } from './report-canary.ts'
import { escapeHtml } from './report-escape.ts'
import type { RolloutReport } from './report.ts'

interface TestCase {
  suite: string
  name: string
  seconds: number
  failure?: string
}

/** The report as JUnit XML, which GitLab, Jenkins and others show beside the tests: a case per instance and per judged metric. */
export function junitReport(report: RolloutReport): string {
  const cases = casesOf(report)
  const suites = [...new Set(cases.map(({ suite }) => suite))]
  const failed = cases.filter(({ failure }) => failure !== undefined).length
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="alicloud-deploy ${xml(report.version)}" tests="${cases.length}" failures="${failed}" time="${seconds(report.durationMs)}">`,
    ...suites.flatMap((suite) => {
      const own = cases.filter((one) => one.suite === suite)
      return [
        `  <testsuite name="${xml(suite)}" tests="${own.length}" failures="${own.filter(({ failure }) => failure !== undefined).length}" timestamp="${new Date(report.startedAtMs).toISOString().slice(0, 19)}">`,
        ...own.map(caseXml),
        '  </testsuite>',
      ]
    }),
    '</testsuites>',
    '',
  ].join('\n')
}

function caseXml({ suite, name, seconds: time, failure }: TestCase): string {
  const head = `    <testcase classname="${xml(suite)}" name="${xml(name)}" time="${time}"`
  return failure === undefined ? `${head}/>` : `${head}><failure message="${xml(failure)}"/></testcase>`
}

function casesOf({ servers, canary, traffic, version, result, durationMs }: RolloutReport): TestCase[] {
  const isGood = result === 'succeeded' || result === 'paused'
  return [
    {
      suite: 'rollout',
      name: `release ${version}`,
      seconds: seconds(durationMs),
      ...(isGood ? {} : { failure: canary?.why || result }),
    },
    ...servers.map(({ name, spans, failures }) => ({
      suite: 'instances',
      name,
      seconds: seconds(spans.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)),
      ...(failures[0] ? { failure: failures[0].reason } : {}),
    })),
    ...(canary ? judgedRows(canary) : []).map(({ step, metric, word, reason, canary: seen, baseline }) => ({
      suite: 'canary',
      name: `step ${step}${metric ? ` ${metric}` : ''}`,
      seconds: 0,
      ...(word === 'pass' ? {} : { failure: `${word}: ${reason || `canary ${seen}, baseline ${baseline}`}` }),
    })),
    ...(traffic
      ? [
          {
            suite: 'traffic',
            name: `${traffic.requests} requests`,
            seconds: 0,
            ...(traffic.failed > 0 ? { failure: `${traffic.failed} failed` } : {}),
          },
        ]
      : []),
  ]
}

const seconds = (ms: number) => Math.round(ms) / 1_000

/** Characters that XML 1.0 cannot hold in any form; what instances print may have them. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const xml = (text: string) => escapeHtml(text.replaceAll(impossible, '')).replaceAll('\n', '&#10;')
