import { endOfWeeklyWindow, parseWeeklyWindow } from '../../shared/weekly-window.ts'

/** A time without deployments: every week, e.g. `Fri 16:00-Mon 08:00 Asia/Shanghai`, or once, as two ISO times. */
export type FreezeWindow = string | { from: string; to: string }

export interface Freeze {
  /** Epoch milliseconds of the first moment outside of every window. */
  untilMs: number
  /** The window that is on now, as it was written. */
  window: string
}

/** Windows that follow each other without a gap count as one; more than this many are a year that never thaws. */
const maxWindows = 100

/** The freeze that is on at `nowMs`, if any. */
export function freezeAt(windows: readonly FreezeWindow[], nowMs: number): Freeze | undefined {
  const window = windows.find((one) => endOf(one, nowMs) !== undefined)
  if (window === undefined) return undefined
  let untilMs = nowMs
  for (let count = 0; count < maxWindows; count++) {
    const ends = windows.flatMap((one) => endOf(one, untilMs) ?? [])
    if (ends.length === 0) break
    untilMs = Math.max(...ends)
  }
  return { untilMs, window: typeof window === 'string' ? window : `${window.from} to ${window.to}` }
}

function endOf(window: FreezeWindow, nowMs: number): number | undefined {
  if (typeof window !== 'string') {
    const toMs = Date.parse(window.to)
    return nowMs >= Date.parse(window.from) && nowMs < toMs ? toMs : undefined
  }
  const weekly = parseWeeklyWindow(window)
  return weekly && endOfWeeklyWindow(weekly, nowMs)
}
