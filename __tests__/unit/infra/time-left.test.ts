import { describe, expect, test } from 'vitest'
import type { Action } from '../../../src/infra/plan.ts'
import { Progress } from '../../../src/infra/time-left.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra, todoSettings } from '../../support/infra-command.ts'

const anAction = (key: string, kind: Action['kind'], after: string[] = []): Action => ({
  type: 'create',
  kind,
  key,
  summary: '',
  changes: [],
  calls: ['a:B'],
  after,
  locks: [],
})

const chain = [anAction('vpc', 'vpc'), anAction('vswitch-1', 'vswitch', ['vpc']), anAction('eip', 'eip')]
const past = { 'create vpc': 10_000, 'create vswitch': 20_000, 'create eip': 5_000 }

describe('the time left', () => {
  test('is the longest chain of what is left, less what is under way', async () => {
    const clock = new VirtualClock()
    const progress = new Progress(chain, past, clock)
    expect(progress.leftMs()).toBe(30_000)
    progress.begin('vpc')
    await clock.advance(4_000)
    expect(progress.leftMs()).toBe(26_000)
    progress.end('vpc')
    expect(progress.leftMs()).toBe(20_000)
  })

  test('is unknown while something was never done before', () => {
    const { 'create eip': _unknown, ...some } = past
    expect(new Progress(chain, some, new VirtualClock()).leftMs()).toBeUndefined()
  })

  test('learns what took clearly longer, and nothing else', async () => {
    const clock = new VirtualClock()
    const progress = new Progress(chain, past, clock)
    progress.begin('vpc')
    progress.begin('eip')
    await clock.advance(10_500)
    progress.end('vpc')
    expect(progress.learned()).toBeUndefined()
    progress.end('eip')
    expect(progress.learned()).toEqual({ ...past, 'create eip': 10_500 })
  })

  test('of a run comes from the runs before it', async () => {
    const infra = new InfraCloud()
    const sized = (bandwidth: number, size: string) => ({
      ...todoSettings,
      infrastructure: {
        ...todoSettings.infrastructure,
        eip: { bandwidth },
        database: { ...todoSettings.infrastructure.database, class: `mysql.n2.${size}.2c` },
      },
    })
    const messages: string[] = []
    const emit = (event: ReportEvent) => {
      if (event.type === 'progress' && event.subject === 'eip') messages.push(event.message)
    }
    await runInfra(infra, 'provision', { settings: sized(5, 'medium') })
    await runInfra(infra, 'provision', { settings: sized(6, 'large'), reporter: { emit } })
    await runInfra(infra, 'provision', { settings: sized(7, 'medium'), reporter: { emit } })
    expect(messages).toEqual([expect.not.stringContaining('left'), expect.stringMatching(/, about [\d.]+ s left$/)])
  })
})
