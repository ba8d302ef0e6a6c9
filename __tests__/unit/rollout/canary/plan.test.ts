import { describe, expect, it } from 'vitest'
import { sharesOnly } from '../../../support/simulated-canary.ts'
import { planCanary } from '../../../../src/rollout/canary/plan.ts'
import type { AskedStep, CanarySettings, CanaryStep } from '../../../../src/rollout/canary/steps.ts'

const plan = (shares: number[], weights: number[], instances = 1): CanaryStep[] => {
  const planned = planCanary({ instances, steps: sharesOnly(shares), headroom: 0.25 }, weights)
  if (!planned.ok) throw new Error(planned.problems[0]!.message)
  return planned.steps.map((step) => step.stage!)
}
const refusal = (shares: number[], weights: number[], instances = 1): string => {
  const planned = planCanary({ instances, steps: sharesOnly(shares), headroom: 0.25 }, weights)
  return planned.ok ? 'accepted' : planned.problems[0]!.message
}

describe('the steps of a canary', () => {
  it('reach the asked share as closely as whole weights allow', () => {
    for (const share of [0.01, 0.05, 0.1, 0.25, 0.5]) {
      const [step] = plan([share], [100, 100])
      expect(Math.abs(step!.share - share) / share).toBeLessThan(0.01)
    }
  })

  it('take more canaries before a share would overload one', () => {
    expect(plan([0.05, 0.25, 0.5], Array<number>(10).fill(100)).map(({ canaries }) => canaries)).toEqual([1, 2, 4])
  })

  it('never send a canary more than its fair share and the headroom', () => {
    for (let servers = 2; servers <= 40; servers++) {
      for (const step of plan(
        [0.05, 0.3, 0.6].filter((share) => servers > 2 || share <= 0.5),
        Array<number>(servers).fill(100),
      )) {
        if (step.canaries < servers) expect((step.share * servers) / step.canaries).toBeLessThanOrEqual(1.25 * 1.01)
      }
    }
  })

  it('keep servers at 0 that the operator keeps out', () => {
    expect(plan([0.2], [100, 100, 0, 60])[0]!.stableWeights[1]).toBe(0)
  })

  it('are refused where nothing is left to compare with', () => {
    expect(refusal([0.05], [100])).toContain('needs a server to compare with')
    expect(refusal([0.05], [100, 100], 2)).toContain('none is left')
    expect(refusal([0.5, 0.25], [100, 100])).toContain('do not grow')
    expect(refusal([0.3, 1, 0.5], [100, 100])).toContain('100 %')
  })
})

const listed = (steps: readonly AskedStep[], servers: number, more: Partial<CanarySettings> = {}) =>
  planCanary({ instances: 1, steps, headroom: 0.25, ...more }, Array<number>(servers).fill(100))
const why = (steps: readonly AskedStep[], servers: number): string => {
  const planned = listed(steps, servers)
  return planned.ok ? 'accepted' : `${planned.problems[0]!.message}; ${planned.problems[0]!.fix}`
}
const share = (part: number, servers?: string): AskedStep => ({
  kind: 'share',
  share: part,
  ...(servers === undefined ? {} : { servers }),
})
const onServers = (servers: string): AskedStep => ({ kind: 'servers', servers })
const analyse: AskedStep = { kind: 'analyse' }
const bake: AskedStep = { kind: 'wait', word: 'bake', ms: 1 }

describe('steps that say on how many servers', () => {
  it('serve with their own weights where there is no share, and take as many as it says where there is one', () => {
    const planned = listed([share(0.1, '2'), analyse, onServers('55%'), bake, onServers('100%')], 10)
    if (!planned.ok) throw new Error(planned.problems[0]!.message)
    expect(planned.steps.map(({ text, stage }) => [text, stage?.canaries, stage?.share])).toEqual([
      ['10 % on 2 servers', 2, expect.closeTo(0.1, 3)],
      ['analyse', 2, expect.closeTo(0.1, 3)],
      ['55% servers', 5, 0.5],
      ['bake 1 ms', 5, 0.5],
      ['promote', 5, 0.5],
    ])
  })

  it('are refused with numbers where a server would get more than it may: the canaries, or those beside them', () => {
    expect(why([share(0.5, '1')], 10)).toBe(
      '50 % on 1 of 10 servers sends each of them 5.00 times its fair share, canary.headroom allows 1.25; give {share: 50%, servers: 4}, or at most 12.5%',
    )
    expect(why([share(0.1, '50%')], 10)).toContain(
      'leaves each of the others 1.80 times its fair share, canary.headroom allows 1.25; give {share: 10%, servers: 2}',
    )
    expect(why([share(0.05, '1')], 2)).toBe('accepted')
  })

  it('follow each other with more servers or more of the traffic only', () => {
    expect(why([onServers('3'), onServers('3')], 10)).toContain('do not grow')
    expect(why([share(0.5), onServers('2')], 10)).toContain('2 servers are fewer than the 4 that have the release')
    expect(why([share(0.5), onServers('4')], 10)).toContain('do not grow')
    expect(why([onServers('5'), share(0.5)], 10)).toContain('do not grow')
    expect(why([share(0.5), onServers('5')], 10)).toBe('accepted')
  })

  it('are accepted whichever servers come first, as the run that takes a canary up finds another order', () => {
    const steps = [share(0.5), onServers('60%'), onServers('80%')]
    for (const weights of [
      [100, 100, 60, 60, 100],
      [60, 60, 100, 100, 100],
    ]) {
      const planned = planCanary({ instances: 1, steps, headroom: 0.25 }, weights)
      if (!planned.ok) throw new Error(planned.problems[0]!.message)
      const shares = planned.steps.map(({ stage }) => stage!.share)
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    }
  })
})

describe('steps in an order that makes no sense', () => {
  it.each<[string, AskedStep[]]>([
    ['analyse comes before the first share', [analyse, share(0.05)]],
    ['bake 1 ms comes before the first share', [bake, share(0.05)]],
    ['promote is not the last step', [share(0.05), { kind: 'promote' }, share(0.5)]],
    ['no step gives the release any traffic', [{ kind: 'approve' }]],
    ['a share of 0 %', [share(0)]],
    ['takes all 4 servers', [onServers('4'), analyse]],
    ['takes all 4 servers', [share(0.05), share(0.999, '4'), analyse]],
    ['0 servers is none', [onServers('0')]],
    ['no step gives the release any traffic', [share(1)]],
  ])('are refused: %s', (said, steps) => {
    expect(why(steps, 4).replace('0 servers are', '0 servers is')).toContain(said)
  })
})

describe('what is judged', () => {
  const judged = (steps: readonly AskedStep[], more: Partial<CanarySettings> = {}) => {
    const planned = listed(steps, 10, more)
    if (!planned.ok) throw new Error(planned.problems[0]!.message)
    return planned.steps
      .filter(({ isJudged, asked }) => isJudged || asked.kind === 'analyse')
      .map(({ number }) => number)
  }

  it('is every share, at once or where an analysis stands before the next one', () => {
    expect(judged([share(0.05), share(0.25)])).toEqual([1, 2])
    expect(judged([share(0.05), bake, analyse, share(0.25), bake])).toEqual([3, 4])
  })

  it('are servers, too, unless they are the promotion after the last verdict', () => {
    expect(judged([onServers('1'), onServers('3')])).toEqual([1])
    expect(judged([share(0.05), onServers('30%'), share(0.5), onServers('60%')])).toEqual([1, 2, 3])
  })

  it('is not what stepWeightPromotion adds: parts of the fleet up to the whole', () => {
    expect(judged([share(0.05)], { promoteBy: 0.25 })).toEqual([1])
    const planned = listed([share(0.25)], 10, { promoteBy: 0.25 })
    if (!planned.ok) throw new Error(planned.problems[0]!.message)
    expect(planned.steps.map(({ text }) => text)).toEqual(['25 %', '4 servers', '6 servers', '8 servers', 'promote'])
  })
})

it('a last step of 100 % on a part of the servers is refused, and promotes nobody', () => {
  const last = (servers: string) =>
    planCanary(
      {
        instances: 1,
        headroom: 0.25,
        steps: [
          { kind: 'share', share: 0.05 },
          { kind: 'share', share: 1, servers },
        ],
      },
      [100, 100, 100, 100],
    )
  expect(last('2')).toMatchObject({
    ok: false,
    problems: [{ message: '100 % on 2 servers leaves the other servers without traffic' }],
  })
  expect(last('100%')).toMatchObject({ ok: true })
})
