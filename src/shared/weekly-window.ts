/** A stretch of every week on the wall clock of one place. Minutes count from Sunday 00:00; the end may be before the start. */
export interface WeeklyWindow {
  fromMinute: number
  toMinute: number
  timeZone: string
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const dayMinutes = 24 * 60
const weekMinutes = 7 * dayMinutes

/** Reads `Fri 16:00-Mon 08:00 Asia/Shanghai`; without a time zone it is UTC. Undefined when the text is something else. */
export function parseWeeklyWindow(text: string): WeeklyWindow | undefined {
  const match = /^(\w{3}) (\d{1,2}):(\d{2}) ?- ?(\w{3}) (\d{1,2}):(\d{2})(?: ([\w+/-]+))?$/.exec(text.trim())
  if (!match) return undefined
  const fromMinute = minuteOf(match[1]!, match[2]!, match[3]!)
  const toMinute = minuteOf(match[4]!, match[5]!, match[6]!)
  const timeZone = match[7] ?? 'UTC'
  if (fromMinute === undefined || toMinute === undefined || fromMinute === toMinute) return undefined
  return isTimeZone(timeZone) ? { fromMinute, toMinute, timeZone } : undefined
}

/** Epoch milliseconds at which the window ends that `nowMs` is in; undefined outside of it. */
export function endOfWeeklyWindow(window: WeeklyWindow, nowMs: number): number | undefined {
  const { fromMinute, toMinute, timeZone } = window
  const now = weekMinuteAt(nowMs, timeZone)
  const isIn = fromMinute < toMinute ? now >= fromMinute && now < toMinute : now >= fromMinute || now < toMinute
  if (!isIn) return undefined
  const minuteMs = 60_000
  const endMs = (Math.floor(nowMs / minuteMs) + ((toMinute - now + weekMinutes) % weekMinutes)) * minuteMs
  // Clocks may be put forward or back in between: the end is where the wall clock says so.
  const offBy = toMinute - weekMinuteAt(endMs, timeZone)
  const shift = offBy > weekMinutes / 2 ? offBy - weekMinutes : offBy < -weekMinutes / 2 ? offBy + weekMinutes : offBy
  return endMs + shift * minuteMs
}

function minuteOf(day: string, hour: string, minute: string): number | undefined {
  const index = days.findIndex((name) => name.toLowerCase() === day.toLowerCase())
  if (index === -1 || Number(minute) > 59 || Number(hour) * 60 + Number(minute) > dayMinutes) return undefined
  return (index * dayMinutes + Number(hour) * 60 + Number(minute)) % weekMinutes
}

function weekMinuteAt(ms: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]))
  return minuteOf(parts.weekday!, parts.hour!, parts.minute!)!
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    // The only way to ask: the constructor throws a RangeError for a name that it does not know.
    return false
  }
}
