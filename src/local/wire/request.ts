/** One HTTP request, read to its end. Header names are lower case. */
export interface WireRequest {
  method: string
  path: string
  /** What follows the `?`, as it was sent. */
  query: string
  headers: Readonly<Record<string, string>>
  body: Uint8Array
}

/** One HTTP answer. */
export interface WireAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** Name-value pairs of the query, then of the body: a form, or the members of a JSON object. */
export function requestPairs(request: WireRequest): [string, string][] {
  return [...new URLSearchParams(request.query), ...bodyPairs(request)]
}

/** Pairs of a form body; empty when the body is no form. */
export function formPairs(request: WireRequest): [string, string][] {
  const type = request.headers['content-type'] ?? ''
  if (request.body.length === 0 || !/^application\/x-www-form-urlencoded/i.test(type)) return []
  return [...new URLSearchParams(text(request.body))]
}

function bodyPairs(request: WireRequest): [string, string][] {
  const type = request.headers['content-type'] ?? ''
  if (request.body.length === 0 || !/^application\/json/i.test(type)) return formPairs(request)
  const members = parseObject(text(request.body))
  return Object.entries(members).map(([name, value]) => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ])
}

function parseObject(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {}
  } catch {
    // A body that is not what its type says carries no parameters; what is mandatory will be missed.
    return {}
  }
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
