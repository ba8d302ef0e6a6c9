import { judgedRows, type JudgedRow } from './canary.ts'
import { escapeHtml } from './escape.ts'
import type { RolloutReport } from './report.ts'

interface TestCase {
  suite: string
  name: string
  seconds: number
  failure?: string
  /** Why it counts neither as passed nor as failed. */
  skipped?: string
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
        `  <testsuite name="${xml(suite)}" tests="${own.length}" failures="${own.filter(({ failure }) => failure !== undefined).length}" skipped="${own.filter(({ skipped }) => skipped !== undefined).length}" timestamp="${new Date(report.startedAtMs).toISOString().slice(0, 19)}">`,
        ...own.map(caseXml),
        '  </testsuite>',
      ]
    }),
    '</testsuites>',
    '',
  ].join('\n')
}

function caseXml({ suite, name, seconds: time, failure, skipped }: TestCase): string {
  const head = `    <testcase classname="${xml(suite)}" name="${xml(name)}" time="${time}"`
  if (skipped !== undefined) return `${head}><skipped message="${xml(skipped)}"/></testcase>`
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
    ...(canary ? judgedRows(canary) : []).map((row) => ({
      suite: 'canary',
      name: `step ${row.step}${row.metric ? ` ${row.metric}` : ''}`,
      seconds: 0,
      ...endOf(row),
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

/** What is only reported fails nothing, so it must not look as if a job had failed because of it. */
function endOf({ word, reason, canary, baseline, isShadow }: JudgedRow): Pick<TestCase, 'failure' | 'skipped'> {
  if (word === 'pass') return {}
  const why = `${word}: ${reason || `canary ${canary}, baseline ${baseline}`}`
  return isShadow ? { skipped: `only reported: ${why}` } : { failure: why }
}

const seconds = (ms: number) => Math.round(ms) / 1_000

/** Characters that XML 1.0 cannot hold in any form; what instances print may have them. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const xml = (text: string) => escapeHtml(text.replaceAll(impossible, '')).replaceAll('\n', '&#10;')
