/** One request as an access log tells it. */
export interface LoggedRequest {
  method: string
  /** Path and query, as they stood in the request line. */
  target: string
  /** What it was answered with then. */
  status?: number
  durationMs?: number
  /** Header fields that the log kept, in lower case; only JSON lines have any. */
  headers: Readonly<Record<string, string>>
}

/** Reads one line of an access log: JSON, or nginx's and Apache's combined and common formats. Undefined for any other line. */
export function parseLogLine(line: string): LoggedRequest | undefined {
  const text = line.trim()
  return text.startsWith('{') ? fromJson(text) : fromCombined(text)
}

// address identity user [time] "METHOD target HTTP/1.1" status bytes "referer" "agent" [request time in seconds]
const combined =
  /^\S+ \S+ .*?\[[^\]]+\] "((?:[^"\\]|\\.)*)" (\d{3}) (?:\d+|-)(?: "(?:[^"\\]|\\.)*" "(?:[^"\\]|\\.)*")?(.*)$/

function fromCombined(text: string): LoggedRequest | undefined {
  const found = combined.exec(text)
  const request = found && requestLine(unescaped(found[1]!))
  if (!request) return undefined
  // Not part of the format, but the first thing that people add to it.
  const seconds = /(?:^|\s|=)"?(\d+\.\d{3,})"?(?:\s|$)/.exec(found[3]!)?.[1]
  return {
    ...request,
    status: Number(found[2]),
    ...(seconds === undefined ? {} : { durationMs: Number(seconds) * 1_000 }),
    headers: {},
  }
}

/** nginx writes quotes and control characters as \xHH, Apache as C does. */
const unescaped = (text: string) =>
  text
    .replaceAll(/\\x([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/\\(["\\])/g, '$1')

function requestLine(text: string): { method: string; target: string } | undefined {
  const words = text.split(' ')
  const [method, target, protocol] = words
  return words.length === 3 && method && target && protocol?.startsWith('HTTP/') ? { method, target } : undefined
}

/** Names that log formats give to the same thing; the last ones are those of CLB's access log in SLS. */
const names = {
  request: ['request'],
  method: ['method', 'request_method', 'verb'],
  target: ['request_uri', 'target', 'uri', 'url', 'path'],
  status: ['status', 'status_code', 'code'],
  seconds: ['request_time', 'duration_s'],
  milliseconds: ['duration_ms', 'latency_ms', 'response_time_ms'],
  headers: ['headers', 'request_headers'],
} as const

function fromJson(text: string): LoggedRequest | undefined {
  const entry = parsed(text)
  if (!entry) return undefined
  const line = textOf(entry, names.request)
  const split = line === undefined ? undefined : requestLine(line)
  const named = textOf(entry, names.method)
  const method = split?.method ?? named
  const target = split?.target ?? textOf(entry, names.target)
  // An entry that says two things of itself is no evidence of either.
  const isContradictory = named !== undefined && named !== method
  if (method === undefined || target === undefined || isContradictory) return undefined
  const status = numberOf(entry, names.status)
  const seconds = numberOf(entry, names.seconds)
  const durationMs = numberOf(entry, names.milliseconds) ?? (seconds === undefined ? undefined : seconds * 1_000)
  return {
    method,
    target,
    ...(status === undefined ? {} : { status }),
    ...(durationMs === undefined ? {} : { durationMs }),
    headers: headersOf(entry),
  }
}

type Entry = Record<string, unknown>

function parsed(text: string): Entry | undefined {
  try {
    return JSON.parse(text) as Entry
  } catch {
    // A log may be cut off in the middle of its last line; the caller counts lines that say nothing.
    return undefined
  }
}

function textOf(entry: Entry, keys: readonly string[]): string | undefined {
  const found = keys.map((key) => entry[key]).find((value) => typeof value === 'string' && value !== '')
  return found as string | undefined
}

function numberOf(entry: Entry, keys: readonly string[]): number | undefined {
  const found = keys.map((key) => entry[key]).find((value) => /^\d+(\.\d+)?$/.test(String(value ?? '')))
  return found === undefined ? undefined : Number(found)
}

function headersOf(entry: Entry): Record<string, string> {
  const found = names.headers.map((key) => entry[key]).find((value) => typeof value === 'object' && value !== null)
  const fields = Object.entries(found ?? {}).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(fields.map(([name, value]) => [name.toLowerCase(), value as string]))
}
