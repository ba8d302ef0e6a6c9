import { formatDuration } from '../shared/duration.ts'
import type { RolloutReport, Span } from './report.ts'

const colours: Record<Span['phase'], string> = {
  drain: '#e3b341',
  update: '#539bf5',
  admit: '#57ab5a',
  out: '#768390',
  failed: '#e5534b',
}
const rowHeight = 28
const nameWidth = 180
const chartWidth = 900

/** The report as one file that needs nothing else: a drawing of the rollout and its numbers. */
export function htmlReport(report: RolloutReport): string {
  const endMs = Math.max(
    1,
    ...report.servers.flatMap((server) => [...server.spans.map((span) => span.toMs), ...server.backAtMs]),
  )
  const x = (ms: number) => nameWidth + (ms / endMs) * chartWidth
  const height = report.servers.length * rowHeight + 40
  const title = `${escapeHtml(report.previous ?? 'nothing')} → ${escapeHtml(report.version)}: ${report.result}`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:14px system-ui,sans-serif;margin:2rem;color:#1c2128}td,th{padding:.2rem .8rem;text-align:left}svg text{font:12px system-ui,sans-serif}</style></head><body>
<h1>${title}</h1>
<table>
<tr><th>Began</th><td>${new Date(report.startedAtMs).toISOString()}</td><th>Took</th><td>${formatDuration(report.durationMs)}</td></tr>
<tr><th>Rotation</th><td>${formatDuration(report.rotationMs)}, ${report.slots} at a time</td><th>Lower bound</th><td>${formatDuration(report.lowerBoundMs)}, efficiency ${(report.efficiency * 100).toFixed(1)} %</td></tr>
</table>
<svg width="${nameWidth + chartWidth + 20}" height="${height}" role="img" aria-label="what each instance did when">
${report.servers
  .map((server, index) => {
    const y = index * rowHeight + 8
    const bars = server.spans.map(
      (span) =>
        `<rect x="${x(span.fromMs).toFixed(1)}" y="${y}" width="${Math.max(1, x(span.toMs) - x(span.fromMs)).toFixed(1)}" height="18" fill="${colours[span.phase]}"><title>${span.phase} ${formatDuration(span.toMs - span.fromMs)}</title></rect>`,
    )
    const backs = server.backAtMs.map(
      (atMs) =>
        `<circle cx="${x(atMs).toFixed(1)}" cy="${y + 9}" r="5" fill="#347d39"><title>in service at ${formatDuration(atMs)}</title></circle>`,
    )
    const failures = server.failures.map(
      (failure) =>
        `<circle cx="${x(failure.atMs).toFixed(1)}" cy="${y + 9}" r="5" fill="${colours.failed}"><title>${escapeHtml(failure.reason)}</title></circle>`,
    )
    return `<text x="0" y="${y + 14}">${escapeHtml(server.name)}</text>${[...bars, ...backs, ...failures].join('')}`
  })
  .join('\n')}
<text x="${nameWidth}" y="${height - 6}">0 s</text><text x="${nameWidth + chartWidth - 40}" y="${height - 6}">${formatDuration(endMs)}</text>
</svg>
<p>${(Object.keys(colours) as Span['phase'][]).map((phase) => `<span style="color:${colours[phase]}">■</span> ${phase}`).join(' &nbsp; ')} &nbsp; <span style="color:#347d39">●</span> in service</p>
<ul>${report.servers.flatMap((server) => server.failures.map((failure) => `<li>${escapeHtml(server.name)} at ${formatDuration(failure.atMs)}: ${escapeHtml(failure.reason)}</li>`)).join('')}</ul>
</body></html>
`
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replaceAll(/[&<>"']/g, (character) => entities[character]!)
}
