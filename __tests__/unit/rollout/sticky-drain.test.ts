import { describe, expect, test } from 'vitest'
import { seedHistory, simulate, type SimulatedRun } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'

const cookieSeconds = 300
/** Sessions go on for so long after weight 0, a request every 4 s; much longer than any single request may last. */
const sessionsMs = 200_000

async function deployOver(
  stickySession: NonNullable<ConstructorParameters<typeof SimulatedFleet>[0]['stickySession']> | undefined,
  { drainMs = sessionsMs, ...run }: Partial<SimulatedRun> & { drainMs?: number } = {},
) {
  const fleet = new SimulatedFleet({
    servers: Array.from({ length: 2 }, () => ({ weights: [100], release: 'v1', drainMs })),
    minHealthy: 1,
    requestTimeoutSeconds: 20,
    ...(stickySession ? { stickySession } : {}),
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  const end = await simulate(fleet, { version: 'v2', settings: { batch: '1', minHealthy: '1' }, ...run })
  if (end.kind !== 'ended') throw new Error(JSON.stringify(end))
  expect(end.end.result).toBe('succeeded')
  fleet.monitor.checkEnd()
  const drains = end.end.timeline.filter(({ phase, message }) => phase === 'drain' && !message.startsWith('weight'))
  return { violations: fleet.monitor.violations, longestMs: Math.max(...Object.values(end.end.durationsMs)), drains }
}

describe('a server behind a listener whose sessions stick to it', () => {
  test('is updated when the last of them is over, not when a request could not last longer', async () => {
    const { violations, longestMs, drains } = await deployOver({ kind: 'insert', timeoutSeconds: cookieSeconds })
    expect(violations).toEqual([])
    expect(longestMs).toBeGreaterThan(sessionsMs)
    expect(longestMs).toBeLessThan(cookieSeconds * 1_000)
    expect(drains.at(-1)!.message).toMatch(/^no connection left after 3m/)
  })

  test('is not taken for drained between two requests of a session', async () => {
    const { violations } = await deployOver({ kind: 'insert', timeoutSeconds: cookieSeconds }, { drainMs: 15_000 })
    expect(violations).toEqual([])
  })

  test('is waited for as well where the application makes the cookie', async () => {
    const { violations, longestMs } = await deployOver({ kind: 'server', cookie: 'JSESSIONID' })
    expect(violations).toEqual([])
    expect(longestMs).toBeGreaterThan(sessionsMs)
  })

  test('is updated when no cookie can lead to it any more, whatever its connections say', async () => {
    const timeoutSeconds = 60
    const { longestMs, drains } = await deployOver({ kind: 'insert', timeoutSeconds }, { drainMs: 10_000_000 })
    expect(longestMs).toBeGreaterThanOrEqual((timeoutSeconds + 20) * 1_000)
    expect(drains.at(-1)!.message).toMatch(/passed, no request can be left$/)
  })

  test('is waited for as long as the user says, and no longer', async () => {
    const sticky = { kind: 'insert', timeoutSeconds: cookieSeconds } as const
    const { longestMs } = await deployOver(sticky, { drainTimeoutMs: 30_000 })
    expect(longestMs).toBeGreaterThanOrEqual(30_000)
    expect(longestMs).toBeLessThan(60_000)
  })
})
