import { expect, test } from 'vitest'
import { notRehearsed, withinFleet } from '../../../src/commands/rehearse/context.ts'
import { environmentSchema } from '../../../src/config/schema.ts'

test('a rehearsal sends no requests: the time of a probe passes without, and it says so', () => {
  const settings = environmentSchema.parse({
    app: 'shop',
    region: 'cn-hangzhou',
    canary: { steps: ['5%', { probe: { requestsPerSecond: 20, duration: '2m' } }, 'analyse'] },
  })
  expect(notRehearsed(settings)).toContain('requests of probe steps')
  expect(withinFleet(settings).canary.steps).toEqual([
    { kind: 'share', share: 5 },
    { kind: 'wait', word: 'pause', ms: 120_000 },
    { kind: 'analyse' },
  ])
})
