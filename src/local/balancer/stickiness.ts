import type http from 'node:http'
import type { BalancerListener } from '../drivers.ts'
import type { Backend } from './backend.ts'
import { insertedBackend, insertedCookie, insertedValue, markCookie, readCookie, unmarkCookies } from './sticky.ts'

/** How one request is bound to a backend, and what its answer must carry so that the next one is too. */
export interface Binding {
  mark?: string
  cookiesFor(backend: Backend, status: number): { setCookie?: (value: string) => string; addedCookies?: string[] }
}

const unbound: Binding = { cookiesFor: () => ({}) }

/** Reads the listener's cookie from a request; with a cookie of the application the balancer's mark is taken out. */
export function bindRequest(sticky: BalancerListener['sticky'], request: http.IncomingMessage, nowMs: number): Binding {
  if (!sticky) return unbound
  if (sticky.kind === 'server') return bindToApplicationCookie(sticky.cookie, request)
  const known = insertedBackend(readCookie(request.headers.cookie, insertedCookie), nowMs, sticky.timeoutMs)
  return {
    ...(known && { mark: known.mark }),
    cookiesFor(backend, status) {
      if (status >= 400 && status < 500) return {}
      const first = known?.mark === backend.mark ? known.firstSeconds : undefined
      return { addedCookies: [`${insertedCookie}=${insertedValue(backend.mark, nowMs, first)};Path=/`] }
    },
  }
}

function bindToApplicationCookie(cookie: string, request: http.IncomingMessage): Binding {
  const { header, mark } = unmarkCookies(request.headers.cookie ?? '', cookie)
  if (mark) request.headers.cookie = header
  return {
    ...(mark && { mark }),
    cookiesFor: (backend) => ({ setCookie: (value) => markCookie(value, cookie, backend.mark) }),
  }
}
