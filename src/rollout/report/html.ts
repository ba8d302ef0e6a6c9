import { formatDuration } from '../../shared/duration.ts'
import { describeFailure, describeTraffic } from '../traffic/probe-traffic.ts'
import { drawing, phaseColours } from './drawing.ts'
import { escapeHtml } from './escape.ts'
import { judgedRows, otherSteps, promises } from './canary.ts'
import { isRotation, type RolloutReport } from './report.ts'

const verdicts: Record<RolloutReport['result'], { text: string; colour: string }> = {
  succeeded: { text: 'Deployed', colour: '#2da44e' },
  'rolled-back': { text: 'Failed and rolled back', colour: '#cf222e' },
  mixed: { text: 'Failed, mixed state', colour: '#cf222e' },
  paused: { text: 'Paused', colour: '#bf8700' },
  rejected: { text: 'Rejected and rolled back', colour: '#cf222e' },
  inconclusive: { text: 'Inconclusive', colour: '#bf8700' },
}

const style = `:root{color-scheme:light dark}
body{font:14px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:1120px;padding:0 1rem;color:#1f2328;background:#fff}
h1{font-size:22px;margin:0 0 .2rem}h2{font-size:16px;margin:2rem 0 .6rem}.muted{color:#656d76}
.cards{display:flex;flex-wrap:wrap;gap:.8rem;margin:1.2rem 0}.card{border:1px solid #d0d7de;border-radius:8px;padding:.6rem 1rem;min-width:8rem}
.card b{display:block;font-size:18px}.card span{font-size:12px;color:#656d76}
table{border-collapse:collapse}td,th{padding:.25rem .9rem .25rem 0;text-align:left;vertical-align:top}td.number{text-align:right;font-variant-numeric:tabular-nums}
svg{max-width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:currentColor}.grid{stroke:currentColor;opacity:.12}
.key{display:inline-block;width:.8em;height:.8em;border-radius:2px;margin:0 .3em 0 1em}
@media(prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}.card{border-color:#30363d}.muted,.card span{color:#8b949e}}`

/** The report as one file that asks for nothing else: verdict, numbers, a drawing of the rollout, what failed, calls. */
export function htmlReport(report: RolloutReport): string {
  const verdict = report.isAnalysis ? analysisVerdict(report) : verdicts[report.result]
  const what = report.isAnalysis ? report.version : `${report.previous ?? 'nothing'} → ${report.version}`
  const title = `${verdict.text}: ${what}`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>
<h1><span style="color:${verdict.colour}">${verdict.text}</span> ${escapeHtml(what)}</h1>
<div class="muted">began ${new Date(report.startedAtMs).toISOString()}</div>
<div class="cards">${cards(report)
    .map(([value, label]) => `<div class="card"><b>${escapeHtml(value)}</b><span>${escapeHtml(label)}</span></div>`)
    .join('')}</div>
${report.isAnalysis ? '' : drawn(report)}
${section('What was judged', judged(report))}
${section('What failed', failures(report))}
${section('What needed a second try', retries(report))}
${section('Calls to the cloud', calls(report))}
</body></html>
`
}

const drawn = (report: RolloutReport) => `<h2>What each instance did</h2>
${drawing(report)}
<p class="muted">${Object.entries(phaseColours)
  .map(([phase, colour]) => `<i class="key" style="background:${colour}"></i>${phase}`)
  .join('')}<i class="key" style="background:#1a7f37;border-radius:50%"></i>in service again</p>`

/** Nothing was deployed or rolled back: the words are about what was seen. */
function analysisVerdict({ result }: RolloutReport): { text: string; colour: string } {
  if (result === 'succeeded') return { text: 'Passes', colour: '#2da44e' }
  return result === 'rejected' ? { text: 'Fails', colour: '#cf222e' } : { text: 'No verdict', colour: '#bf8700' }
}

function cards(report: RolloutReport): [value: string, label: string][] {
  if (report.isAnalysis) return [[formatDuration(report.durationMs), 'of traffic']]
  const { traffic, apiCalls, servers } = report
  const back = servers.filter((server) => server.backAtMs.length > 0).length
  return [
    [formatDuration(report.durationMs), 'took'],
    [`${back} of ${servers.length}`, 'instances brought into service'],
    ...(traffic
      ? ([
          [`${traffic.failed} of ${traffic.requests.toLocaleString('en-US')}`, 'requests failed'],
          [`${traffic.longestGapMs} ms`, 'longest gap'],
          [`${traffic.p99Ms} ms`, '99 % answered within'],
        ] satisfies [string, string][])
      : []),
    ...(isRotation(report)
      ? ([
          [
            `${report.slots} at a time`,
            `rotation ${formatDuration(report.rotationMs)}${report.bakeAtEndMs ? `, then watched for ${formatDuration(report.bakeAtEndMs)}` : ''}`,
          ],
          [
            `${(report.efficiency * 100).toFixed(1)} %`,
            `efficiency, lower bound ${formatDuration(report.lowerBoundMs)}`,
          ],
        ] satisfies [string, string][])
      : []),
    ...(apiCalls
      ? ([[String(apiCalls.total), `calls, ${apiCalls.mutating} change something`]] as [string, string][])
      : []),
  ]
}

const section = (title: string, content: string) => (content ? `<h2>${title}</h2>\n${content}` : '')

function judged({ canary }: RolloutReport): string {
  if (!canary) return ''
  const head = ['step', 'share', 'took', 'metric', 'canary', 'baseline', 'verdict', '']
  const rows = judgedRows(canary).map((one) =>
    [one.step, one.share, one.took, one.metric, one.canary, one.baseline, one.word, one.reason]
      .map((text) => `<td>${escapeHtml(text)}</td>`)
      .join(''),
  )
  return `<p>${escapeHtml(canary.why)}</p>
<table><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>
<ul class="muted">${[...otherSteps(canary), ...promises(canary)]
    .map((line) => `<li>${escapeHtml(line)}</li>`)
    .join('')}</ul>`
}

function failures({ servers, traffic }: RolloutReport): string {
  const items = [
    ...servers.flatMap((server) =>
      server.failures.map(({ atMs, reason }) => `${server.name} at ${formatDuration(atMs)}: ${reason}`),
    ),
    ...(traffic && traffic.failed > 0 ? [describeTraffic(traffic)] : []),
    ...(traffic?.failures ?? []).map((failure) => `request ${describeFailure(failure)}`),
  ]
  return items.length > 0 ? `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>` : ''
}

function retries({ servers }: RolloutReport): string {
  const items = servers.flatMap((server) =>
    server.retries.map(({ atMs, reason }) => `${server.name} at ${formatDuration(atMs)}: ${reason}`),
  )
  return items.length > 0 ? `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>` : ''
}

function calls({ apiCalls }: RolloutReport): string {
  if (!apiCalls) return ''
  const rows = Object.entries(apiCalls.byAction)
    .toSorted(([, a], [, b]) => b - a)
    .map(([action, count]) => `<tr><td>${escapeHtml(action)}</td><td class="number">${count}</td></tr>`)
  return `<table>${rows.join('')}</table>`
}
