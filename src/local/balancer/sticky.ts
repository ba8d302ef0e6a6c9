import { createHash } from 'node:crypto'

/** Name of the cookie that the balancer inserts itself. */
export const insertedCookie = 'SERVERID'

/** A backend's name inside cookies; says nothing about addresses. */
export function backendMark(key: string): string {
  return createHash('md5').update(key).digest('hex')
}

/** The value of one cookie of a `Cookie` header. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.split('=')
    if (key?.trim() === name) return value.join('=').trim()
  }
  return undefined
}

/** `<mark>|<last request>|<first request>`, times in seconds, as the balancer's own cookie looks. */
export function insertedValue(mark: string, nowMs: number, firstSeconds?: number): string {
  const now = Math.floor(nowMs / 1_000)
  return `${mark}|${now}|${firstSeconds ?? now}`
}

/** The backend that an inserted cookie names, unless the last request is longer ago than the timeout. */
export function insertedBackend(
  value: string | undefined,
  nowMs: number,
  timeoutMs: number,
): { mark: string; firstSeconds: number } | undefined {
  const match = /^([0-9a-f]{32})\|(\d{1,12})\|(\d{1,12})$/.exec(value ?? '')
  if (!match || nowMs - Number(match[2]) * 1_000 > timeoutMs) return undefined
  return { mark: match[1]!, firstSeconds: Number(match[3]) }
}

/** The application's cookie with the backend's mark in front, for clients. */
export function markCookie(setCookie: string, name: string, mark: string): string {
  return setCookie.startsWith(`${name}=`) ? `${name}=${mark}|${setCookie.slice(name.length + 1)}` : setCookie
}

/** Takes the mark out of a `Cookie` header again, for the application. */
export function unmarkCookies(header: string, name: string): { header: string; mark?: string } {
  const value = readCookie(header, name)
  const match = /^([0-9a-f]{32})\|(.*)$/.exec(value ?? '')
  if (!match) return { header }
  return { header: header.replace(`${name}=${value}`, `${name}=${match[2]}`), mark: match[1]! }
}
