import { formatDuration } from '../../shared/duration.ts'
import { describeFailure } from '../traffic/probe-traffic.ts'
import { escapeHtml } from './escape.ts'
import type { RolloutReport, ServerReport, Span } from './report.ts'

export const phaseColours: Record<Span['phase'], string> = {
  create: '#8250df',
  drain: '#d4a72c',
  update: '#218bff',
  admit: '#57ab5a',
  out: '#8c959f',
  failed: '#cf222e',
}
const backColour = '#1a7f37'
const rowHeight = 28
const axisHeight = 26
const nameWidth = 190
const chartWidth = 860
/** Longest name that fits beside the drawing. */
const nameLetters = 26

/** A row per instance over one axis of time, as SVG; failed requests are marks below. */
export function drawing(report: RolloutReport): string {
  const { servers, traffic } = report
  const endMs = Math.max(
    1,
    ...servers.flatMap((server) => [...server.spans.map(({ toMs }) => toMs), ...server.backAtMs]),
  )
  const x = (ms: number) => (nameWidth + (Math.min(ms, endMs) / endMs) * chartWidth).toFixed(1)
  const lost = traffic?.failures ?? []
  const rowsHeight = (servers.length + (lost.length > 0 ? 1 : 0)) * rowHeight
  const width = nameWidth + chartWidth + 50
  const marks = lost.map(
    (failure) =>
      `<path d="M${x(failure.afterMs)} ${rowsHeight - rowHeight + 6}v16" stroke="${phaseColours.failed}" stroke-width="2"><title>${escapeHtml(describeFailure(failure))}</title></path>`,
  )
  return [
    `<svg viewBox="0 0 ${width} ${rowsHeight + axisHeight}" width="${width}" role="img" aria-label="what each instance did when">`,
    ...ticks(endMs).map(
      (ms) =>
        `<path class="grid" d="M${x(ms)} 0V${rowsHeight}"/><text x="${x(ms)}" y="${rowsHeight + 18}" text-anchor="middle">${axisText(ms)}</text>`,
    ),
    ...servers.map((server, index) => row(server, index * rowHeight, x)),
    ...(lost.length > 0 ? [`<text x="0" y="${rowsHeight - 10}">failed requests</text>`, ...marks] : []),
    '</svg>',
  ].join('\n')
}

function row(server: ServerReport, top: number, x: (ms: number) => string): string {
  const bars = server.spans.map((span) => {
    const width = Math.max(1, Number(x(span.toMs)) - Number(x(span.fromMs))).toFixed(1)
    return `<rect x="${x(span.fromMs)}" y="${top + 5}" width="${width}" height="18" rx="2" fill="${phaseColours[span.phase]}"><title>${span.phase} ${formatDuration(span.toMs - span.fromMs)}</title></rect>`
  })
  const dot = (ms: number, colour: string, title: string) =>
    `<circle cx="${x(ms)}" cy="${top + 14}" r="5" fill="${colour}"><title>${escapeHtml(title)}</title></circle>`
  return [
    `<text x="0" y="${top + 18}">${escapeHtml(shorten(server.name))}<title>${escapeHtml(`${server.name} ${server.instanceId}`)}</title></text>`,
    ...bars,
    ...server.backAtMs.map((ms) => dot(ms, backColour, `in service at ${formatDuration(ms)}`)),
    ...server.failures.map(({ atMs, reason }) => dot(atMs, phaseColours.failed, reason)),
  ].join('')
}

// The end of a name tells instances apart, not its start.
const shorten = (name: string) => (name.length > nameLetters ? `…${name.slice(1 - nameLetters)}` : name)

const stepsMs = [
  100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000,
]
const wantedTicks = 10

/** Round times from 0 to the end, about ten of them. */
function ticks(endMs: number): number[] {
  const step = stepsMs.find((ms) => endMs / ms <= wantedTicks) ?? Math.ceil(endMs / wantedTicks / 3_600_000) * 3_600_000
  return Array.from({ length: Math.floor(endMs / step) + 1 }, (_, index) => index * step)
}

const axisText = (ms: number) => (ms < 60_000 ? `${ms / 1_000} s` : formatDuration(ms))
