import { formatDuration } from '../../shared/duration.ts'
import type { CanaryRecord } from '../canary/record.ts'
import { describeFailure, describeTraffic, type ProbeTraffic } from '../traffic/probe-traffic.ts'
import { judgedRows, otherSteps, promises } from './canary.ts'
import { isRotation, type ApiCalls, type RolloutReport, type ServerReport, type Span } from './report.ts'

const verdicts: Record<RolloutReport['result'], string> = {
  succeeded: '✅',
  'rolled-back': '❌ rolled back:',
  mixed: '⚠️ mixed state:',
  paused: '⏸ paused:',
  rejected: '❌ rejected and rolled back:',
  inconclusive: '❔ inconclusive:',
}

/** The report for a job's summary: verdict, table, and a Gantt chart that GitHub and GitLab draw. */
export function markdownReport(report: RolloutReport): string {
  const { servers, version, previous, traffic } = report
  if (report.isAnalysis) return analysed(report)
  return [
    `### ${verdicts[report.result]} ${version} on ${servers.filter((server) => server.backAtMs.length > 0).length}/${servers.length} instances${traffic ? ` · ${describeTraffic(traffic)}` : ''} · ${formatDuration(report.durationMs)}`,
    '',
    !isRotation(report)
      ? `from ${previous ?? 'nothing'}`
      : `${previous ? `from ${previous}, ` : ''}${report.slots} at a time, rotation ${formatDuration(report.rotationMs)}, lower bound ${formatDuration(report.lowerBoundMs)}, efficiency ${percent(report.efficiency)}${report.bakeAtEndMs ? `, then watched for ${formatDuration(report.bakeAtEndMs)}` : ''}`,
    '',
    ...(traffic ? requests(traffic) : []),
    ...(report.canary ? judged(report.canary) : []),
    '| instance | drain | update | admit | out of service | |',
    '|---|---:|---:|---:|---:|---|',
    ...servers.map(row),
    '',
    ...(servers.length > 0 ? chart(report) : []),
    ...(report.apiCalls ? calls(report.apiCalls) : []),
  ].join('\n')
}

const analysed = (report: RolloutReport) =>
  [
    `### ${analysisVerdicts[report.result] ?? '❔ no verdict:'} ${report.version} over ${formatDuration(report.durationMs)} from ${new Date(report.startedAtMs).toISOString()}`,
    '',
    ...(report.canary ? judged(report.canary) : []),
  ].join('\n')

const analysisVerdicts: Partial<Record<RolloutReport['result'], string>> = {
  succeeded: '✅ passes:',
  rejected: '❌ fails:',
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function row(server: ServerReport): string {
  const time = (phase: Span['phase']) =>
    server.spans.filter((span) => span.phase === phase).reduce((total, span) => total + span.toMs - span.fromMs, 0)
  const total = server.spans.reduce((sum, span) => sum + span.toMs - span.fromMs, 0)
  const note = [
    ...server.retries.map((retry) => `🔁 ${cell(retry.reason)}`),
    ...server.failures.map((failure) => `❌ ${cell(failure.reason)}`),
  ].join('<br>')
  return `| ${cell(server.name)} | ${formatDuration(time('drain'))} | ${formatDuration(time('create') + time('update'))} | ${formatDuration(time('admit'))} | ${formatDuration(total)} | ${note} |`
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** Failures that are listed; the result document has more of them. */
const shownFailures = 20

function requests(traffic: ProbeTraffic): string[] {
  return [
    `${describeTraffic(traffic)}, longest gap ${traffic.longestGapMs} ms, 99 % answered within ${traffic.p99Ms} ms`,
    '',
    ...traffic.failures.slice(0, shownFailures).map((failure) => `* ❌ ${describeFailure(failure)}`),
    ...(traffic.failed > 0 ? [''] : []),
  ]
}

function judged(canary: CanaryRecord): string[] {
  const rows = judgedRows(canary)
  return [
    cell(canary.why),
    '',
    ...(rows.length === 0
      ? []
      : ['| step | share | took | metric | canary | baseline | verdict | |', '|---|---:|---:|---|---:|---:|---|---|']),
    ...rows.map(
      (one) =>
        `| ${one.step} | ${one.share} | ${one.took} | ${cell(one.metric)} | ${one.canary} | ${one.baseline} | ${one.word === 'pass' ? '✅' : '❌'} ${one.word} | ${cell(one.reason)} |`,
    ),
    '',
    ...otherSteps(canary).map((line) => `* ${cell(line)}`),
    ...promises(canary).map((line) => `* ${line}`),
    '',
  ]
}

function calls({ total, mutating, byAction }: ApiCalls): string[] {
  const rows = Object.entries(byAction).toSorted(([, a], [, b]) => b - a)
  return [
    '',
    `<details><summary>${total} calls to the cloud, ${mutating} change something</summary>`,
    '',
    '| action | calls |',
    '|---|---:|',
    ...rows.map(([action, count]) => `| ${action} | ${count} |`),
    '',
    '</details>',
  ]
}

/** Mermaid refuses longer texts, and GitHub then shows an error in place of the chart. */
const maxChartLetters = 50_000

function chart(report: RolloutReport): string[] {
  const lines = gantt(report)
  return lines.join('\n').length <= maxChartLetters
    ? lines
    : ['Too many instances to draw here; `--report FILE.html` draws them.']
}

/** Mermaid draws a section per server; failures are `crit`, being back in service is a milestone. */
function gantt(report: RolloutReport): string[] {
  const marks: Record<Span['phase'], string> = {
    create: 'active, ',
    drain: '',
    update: 'active, ',
    admit: 'done, ',
    out: '',
    failed: 'crit, ',
  }
  return [
    '```mermaid',
    'gantt',
    `  title ${version(report)}`,
    '  dateFormat x',
    '  axisFormat %M:%S',
    ...report.servers.flatMap((server) => [
      `  section ${server.name.replaceAll(/[:#;]/g, '-')}`,
      ...server.spans.map(
        (span) =>
          `  ${span.phase} :${marks[span.phase]}${Math.round(span.fromMs)}, ${Math.round(Math.max(span.toMs, span.fromMs + 1))}`,
      ),
      ...server.backAtMs.map((atMs) => `  in :milestone, ${Math.round(atMs)}, 0d`),
    ]),
    '```',
  ]
}

const version = (report: RolloutReport) =>
  `${report.previous ?? 'nothing'} to ${report.version}`.replaceAll(/[:#;]/g, '-')
