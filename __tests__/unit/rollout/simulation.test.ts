import { describe, expect, test } from 'vitest'
import { replayOf as replayKills, sampleKills } from '../../support/simulated-kills.ts'
import { replayOf, stories } from '../../support/simulated-stories.ts'
import { strategies } from '../../support/simulated-strategies.ts'

/** A sample of `npm run simulate`; that command plays as many as one likes. */
const samples = { rolling: 8, rough: 3, jobs: 3, canary: 2, 'scaling-group': 1 }
const blocks = Object.entries(samples).flatMap(([name, count]) =>
  Array.from({ length: count }, (_, block) => [name, block * 100] as const),
)

describe('random rollouts', { timeout: 120_000 }, () => {
  test.each(blocks)('of the kind %s: 100 stories from seed %i on all end as they must', async (name, first) => {
    for (let seed = first; seed < first + 100; seed++) {
      const { problems, what } = await stories[name]!.run(seed)
      const replay = replayOf(name, seed)
      expect({ replay, what, problems }).toEqual({ replay, what, problems: [] })
    }
  })
})

describe('a rollout that is killed once, or twice, and taken up', { timeout: 120_000 }, () => {
  /** Those on a whole local cloud take longer. */
  const isSlow = (name: string) => name === 'blue-green' || name === 'replace'

  test.each(Object.entries(strategies))('%s ends as it must', async (name, strategy) => {
    const sample = isSlow(name) ? { kills: 30, pairs: 15 } : { kills: 200, pairs: 100 }
    const { stories: played, failed } = await sampleKills(strategy, { seed: 1, ...sample })
    const found = failed.map(({ story, problems }) => ({ replay: replayKills(name, story), problems }))
    expect(found).toEqual([])
    expect(played).toBeGreaterThan((sample.kills + sample.pairs) / 2)
  })
})
