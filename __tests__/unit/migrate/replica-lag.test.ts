import { describe, expect, it } from 'vitest'
import { CloudError } from '../../../src/cloud/errors.ts'
import { CloudQuestions } from '../../../src/migrate/cloud-questions.ts'
import { parseReplicaUrl } from '../../../src/migrate/connect/connection-url.ts'
import type { Session } from '../../../src/migrate/database.ts'
import { ReplicaLag, whyTooOld } from '../../../src/migrate/replica-lag.ts'
import { systemClock } from '../../../src/shared/clock.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

describe('the status of a replica', () => {
  it.each([
    [[{ Seconds_Behind_Master: 2 }], undefined],
    [[{ Seconds_Behind_Source: 3 }], 'is 3 s behind'],
    [[{ Seconds_Behind_Master: 0 }, { Seconds_Behind_Master: 9 }], 'is 9 s behind'],
    [[{ Seconds_Behind_Master: null, Last_SQL_Error: '', Last_IO_Error: 'no route' }], 'does not replicate: no route'],
    [[{ Seconds_Behind_Source: null, Last_SQL_Error: '', Last_IO_Error: '' }], 'does not replicate'],
    [[], 'is no replica of anybody'],
  ])('%j: %s', (rows, reason) => expect(whyTooOld(rows, 2_000)).toBe(reason))
})

describe('the read-only instances of RDS', () => {
  const ask = (delays: { id: string; delaySeconds?: number }[] | Error, maxLagMs = 2_000) => {
    let asked = 0
    let nowMs = 0
    const describeReplicaDelays = async () => {
      asked++
      if (delays instanceof Error) throw delays
      return delays
    }
    const clock = { ...systemClock, monotonic: () => nowMs }
    const said: ReportEvent[] = []
    const questions = new CloudQuestions({ emit: (event) => said.push(event) })
    const lag = new ReplicaLag({
      replicas: [],
      rds: { databases: { describeReplicaDelays }, databaseId: 'rm-1', questions },
      maxLagMs,
      clock,
    })
    return {
      answer: () => lag.ask({} as Session),
      later: (ms: number) => (nowMs += ms),
      asked: () => asked,
      said,
    }
  }

  it('are waited for when one is too far behind', async () => {
    const delays = [{ id: 'rr-1', delaySeconds: 1 }, { id: 'rr-2' }, { id: 'rr-3', delaySeconds: 7 }]
    expect(await ask(delays).answer()).toEqual({ pauseMs: 5_000, reason: 'read-only instance rr-3 is 7 s behind' })
    expect(await ask(delays, 7_000).answer()).toBeUndefined()
  })

  it('are asked about every five seconds at most', async () => {
    const { answer, later, asked } = ask([])
    await answer()
    later(4_000)
    await answer()
    expect(asked()).toBe(1)
    later(1_000)
    await answer()
    expect(asked()).toBe(2)
  })

  it('do not hold back a job that may not ask about them, which is said once', async () => {
    const denied = new CloudError('no', {
      service: 'rds',
      action: 'DescribeReadDBInstanceDelay',
      kind: 'permission',
    } as never)
    const { answer, later, asked, said } = ask(denied)
    expect(await answer()).toBeUndefined()
    later(10_000)
    expect(await answer()).toBeUndefined()
    expect(asked()).toBe(1)
    expect(said).toMatchObject([
      {
        type: 'warning',
        code: 'W_THROTTLE_BLIND',
        message: expect.stringContaining('rds:DescribeReadDBInstanceDelay'),
      },
    ])
  })
})

describe('a replica that is silent', () => {
  it('ends the backfill after five seconds, and its connection is dropped', async () => {
    const clock = new VirtualClock()
    let isDestroyed = false
    const lag = new ReplicaLag({
      replicas: [{ host: 'r1', port: 3306, user: 'app', password: 'secret', database: 'shop' }],
      maxLagMs: 2_000,
      clock,
      connect: async () =>
        ({ query: () => new Promise(() => {}), destroy: () => (isDestroyed = true) }) as unknown as Session,
    })
    await expect(clock.run(lag.ask({} as Session))).rejects.toMatchObject({
      code: 'E_REPLICA',
      retryable: true,
      message: 'replica r1:3306 cannot be asked how far behind it is: no answer within 5 s',
    })
    expect([isDestroyed, clock.monotonic()]).toEqual([true, 5_000])
    await lag.close()
  })
})

describe('the address of a replica', () => {
  const primary = {
    host: 'p',
    port: 3306,
    user: 'app',
    password: 'secret',
    database: 'shop',
    tls: { mode: 'required' as const },
  }

  it('is filled up from the primary', () => {
    expect(parseReplicaUrl('mysql://r1.example:3307', 0, primary)).toEqual({
      ...primary,
      host: 'r1.example',
      port: 3307,
    })
    expect(parseReplicaUrl('mysql://u:p%40w@r2/other', 0, primary)).toEqual({
      ...primary,
      host: 'r2',
      user: 'u',
      password: 'p@w',
      database: 'other',
    })
  })

  it('is refused where it is none, without being shown', () => {
    expect(() => parseReplicaUrl('r1:3306', 1, primary)).toThrow('the address of a replica is not of the form')
  })
})
