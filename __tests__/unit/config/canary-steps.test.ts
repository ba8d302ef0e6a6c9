import { describe, expect, it } from 'vitest'
import { loadEnvironment } from '../../../src/config/load.ts'
import { ConfigError } from '../../../src/shared/errors.ts'

const load = (canary: string) =>
  loadEnvironment({
    file: 'deploy.yml',
    text: `app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\ncanary:\n  ${canary}\n`,
    environment: 'dev',
    branch: undefined,
    variables: {},
    overrides: [],
  })
const steps = async (list: string) => (await load(`steps: ${list}`)).settings.canary.steps
const problem = async (canary: string) => {
  const error = await load(canary).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ConfigError)
  const [first] = (error as ConfigError).problems
  return [first!.message, first!.fix].filter(Boolean).join('; ')
}

describe('the steps of a canary in deploy.yml', () => {
  it.each([
    [
      '[5, 25%]',
      [
        { kind: 'share', share: 5 },
        { kind: 'share', share: 25 },
      ],
    ],
    ['[{ share: 5%, servers: 1 }]', [{ kind: 'share', share: 5, servers: '1' }]],
    [
      '[{ servers: 50% }, { servers: 3 }]',
      [
        { kind: 'servers', servers: '50%' },
        { kind: 'servers', servers: '3' },
      ],
    ],
    ['[analyse, { analyse: }]', [{ kind: 'analyse' }, { kind: 'analyse' }]],
    [
      '[{ analyse: { duration: 10m, interval: 30s, initial-delay: 1m } }]',
      [{ kind: 'analyse', durationMs: 600_000, intervalMs: 30_000, initialDelayMs: 60_000 }],
    ],
    ['[pause, { pause: }, { pause: {} }]', Array.from({ length: 3 }, () => ({ kind: 'approve' }))],
    [
      '[pause 5m, { pause: 5m }, { pause: { duration: 5m } }]',
      Array.from({ length: 3 }, () => ({ kind: 'wait', word: 'pause', ms: 300_000 })),
    ],
    ['[bake 2m, { bake: 90 }]', [120_000, 90_000].map((ms) => ({ kind: 'wait', word: 'bake', ms }))],
    ['[approve, { approve: "look at the shop" }]', [{ kind: 'approve' }, { kind: 'approve', why: 'look at the shop' }]],
    [
      '[{ probe: { requestsPerSecond: 20, duration: 1m, path: /shop } }]',
      [{ kind: 'probe', requestsPerSecond: 20, ms: 60_000, path: '/shop' }],
    ],
    ['{ from: 2.2%, to: 3.3%, by: 1.1% }', [2.2, 3.3].map((share) => ({ kind: 'share', share }))],
    ['[5%, promote]', [{ kind: 'share', share: 5 }, { kind: 'promote' }]],
    [
      '[{ from: 10%, to: 30%, step: 20%, every: 5m }, approve]',
      [
        { kind: 'share', share: 10 },
        { kind: 'wait', word: 'every', ms: 300_000 },
        { kind: 'share', share: 30 },
        { kind: 'wait', word: 'every', ms: 300_000 },
        { kind: 'approve' },
      ],
    ],
  ])('may be %s', async (list, wanted) => {
    expect(await steps(list)).toEqual(wanted)
  })

  it.each([
    ['steps: [5%, sleep]', 'canary.steps.1: expected a share such as 5%, analyse, approve'],
    ['steps: [bake soon]', 'canary.steps.0: expected a share'],
    ['steps: [{ share: 5%, bake: 2m }]', 'canary.steps.0: expected one of share and servers'],
    ['steps: [{}]', 'canary.steps.0: expected one of share and servers'],
    ['steps: [{ share: 500% }]', 'canary.steps.0.share: expected a percentage from 0% to 100%'],
    ['steps: [{ share: 5%, every: 5m }]', 'canary.steps.0: to, by, step and every go with from'],
    ['steps: [{ from: 50%, to: 10%, by: 10% }]', 'canary.steps.0: a line needs to, not below from'],
    ['steps: [{ from: 10%, to: 50%, by: 10%, step: 10% }]', 'a line needs to, not below from, and by (or step)'],
    ['steps: { from: 10%, to: 50%, by: 0% }', 'a line needs to, not below from, and by (or step) above 0%'],
    ['steps: [{ from: 1%, to: 50%, by: 0.01% }]', 'canary.steps.0: a line has at most 100 shares'],
    ['steps: { from: 1%, to: 50%, by: 0.00000001% }', 'canary.steps: a line has at most 100 shares'],
    ['steps: []', 'at least 1'],
    ['steps: [{ probe: { requestsPerSecond: 0, duration: 1m } }]', 'canary.steps.0.probe.requestsPerSecond'],
    ['{ steps: [5%, promote], promote: none }', 'canary.promote: the steps end with promote'],
    ['steps: [{ setWeight: 20 }]', 'unknown key canary.steps.0.setWeight; write the share alone'],
    ['steps: [{ setCanaryScale: { replicas: 2 } }]', 'unknown key canary.steps.0.setCanaryScale; write {share'],
    ['stepWeights: [5, 10]', 'unknown key canary.stepWeights; write them as steps'],
    ['stepWeightPromotion: 0%', 'canary.stepWeightPromotion: must be above 0%'],
  ])('are refused with a way out: %s', async (canary, said) => {
    expect(await problem(canary)).toContain(said)
  })
})
