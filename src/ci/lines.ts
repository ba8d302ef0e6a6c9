import { formatElapsed } from '../shared/duration.ts'
import type { ReportEvent } from '../shared/reporter.ts'

/** One event as one plain line: elapsed time, subject, phase, message. Groups become a line of their own. */
export function eventLine(event: ReportEvent, elapsedMs: number): string {
  const time = formatElapsed(elapsedMs)
  switch (event.type) {
    case 'progress':
      return `${time}  ${event.subject.padEnd(14)} ${event.phase.padEnd(9)} ${event.message}`
    case 'notice':
      return `${time}  ${event.message}`
    case 'warning':
      return `${time}  warning: ${placeOf(event)}${event.message}`
    case 'group-start':
      return `${time}  == ${event.title}`
    case 'group-end':
      return `${time}  == ${event.title}: ${event.ok ? 'ok' : 'FAILED'}`
  }
}

function placeOf(event: { file?: string; line?: number; column?: number }): string {
  const place = [event.file, event.line, event.column].filter((part) => part !== undefined).join(':')
  return place ? `${place} ` : ''
}
