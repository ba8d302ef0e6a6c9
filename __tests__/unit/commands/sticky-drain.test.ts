import { expect, test } from 'vitest'
import type { Listener } from '../../../src/cloud/load-balancer.ts'
import { warnOfStickyDrain } from '../../../src/commands/sticky-drain.ts'
import type { EnvironmentSettings } from '../../../src/config/schema.ts'
import type { FleetLayout } from '../../../src/rollout/traffic/fleet.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'

function warnings(listener: Partial<Listener>, drainTimeout?: number): string[] {
  const told: ReportEvent[] = []
  const listeners = [{ port: 80, protocol: 'http', status: 'running', requestTimeoutSeconds: 60, ...listener }]
  const layout = { loadBalancers: [{ listeners }] } as unknown as FleetLayout
  const settings = { rollout: { drainTimeout } } as EnvironmentSettings
  warnOfStickyDrain({ emit: (event) => told.push(event) }, settings, { layout, servers: 4, atOnce: 2 })
  return told.flatMap((event) => (event.type === 'warning' ? [event.message] : []))
}

const stickySession = { kind: 'insert', timeoutSeconds: 600 } as const

test('how long sessions may hold up a rollout is said before it begins', () => {
  expect(warnings({ stickySession })).toEqual([
    'sessions stick to their server on listener http:80 (cookie of 10m00s): requests of old ones may come to a server for 10m00s after its weight became 0. A drain ends when no connection was seen for 10.0 s, or after 11m00s; 4 servers, 2 at a time, up to 22m00s. Bound it with --drain-timeout',
  ])
  expect(warnings({ stickySession }, 30_000)).toEqual([
    expect.stringMatching(/or after 30.0 s; 4 servers, 2 at a time, up to 1m00s\. Sessions that are used then are cut/),
  ])
  expect(warnings({ stickySession: { kind: 'server', cookie: 'sid' } })).toEqual([
    expect.stringMatching(/cookie of the application.*up to 48h02m/),
  ])
})

test.each([
  ['no sessions stick', {}],
  ['the listener is stopped', { stickySession, status: 'stopped' as const }],
  ['it only redirects', { stickySession, redirectToPort: 443 }],
  ['it is of layer 4', { stickySession, protocol: 'tcp' as const }],
])('nothing is said where %s', (_, listener) => {
  expect(warnings(listener)).toEqual([])
})
