import { formatDuration } from '../shared/duration.ts'
import type { RolloutReport, ServerReport, Span } from './report.ts'

const verdicts: Record<RolloutReport['result'], string> = {
  succeeded: '✅',
  'rolled-back': '❌ rolled back:',
  mixed: '⚠️ mixed state:',
  paused: '⏸ paused:',
}

/** The report for a job's summary: verdict, table, and a Gantt chart that GitHub and GitLab draw. */
export function markdownReport(report: RolloutReport): string {
  const { servers, version, previous } = report
  return [
    `### ${verdicts[report.result]} ${version} on ${servers.filter((server) => server.backAtMs.length > 0).length}/${servers.length} instances · ${formatDuration(report.durationMs)}`,
    '',
    `${previous ? `from ${previous}, ` : ''}${report.slots} at a time, rotation ${formatDuration(report.rotationMs)}, lower bound ${formatDuration(report.lowerBoundMs)}, efficiency ${percent(report.efficiency)}`,
    '',
    '| instance | drain | update | admit | out of service | |',
    '|---|---:|---:|---:|---:|---|',
    ...servers.map(row),
    '',
    ...(servers.length > 0 ? gantt(report) : []),
  ].join('\n')
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function row(server: ServerReport): string {
  const time = (phase: Span['phase']) =>
    server.spans.filter((span) => span.phase === phase).reduce((total, span) => total + span.toMs - span.fromMs, 0)
  const total = server.spans.reduce((sum, span) => sum + span.toMs - span.fromMs, 0)
  const note = server.failures.map((failure) => `❌ ${cell(failure.reason)}`).join('<br>')
  return `| ${cell(server.name)} | ${formatDuration(time('drain'))} | ${formatDuration(time('update'))} | ${formatDuration(time('admit'))} | ${formatDuration(total)} | ${note} |`
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** Mermaid draws a section per server; failures are `crit`, being back in service is a milestone. */
function gantt(report: RolloutReport): string[] {
  const marks: Record<Span['phase'], string> = {
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
