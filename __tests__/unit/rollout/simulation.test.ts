import { expect, test } from 'vitest'
import { runScenario } from '../../support/simulated-scenario.ts'

/** A sample of `npm run simulate`; that command runs as many as one likes. */
const seeds = Array.from({ length: 12 }, (_, block) => block * 100)

test.each(seeds)(
  '100 random rollouts from seed %i on, killed and signalled at random, all end as they must',
  async (first) => {
    for (let seed = first; seed < first + 100; seed++) {
      const { problems, what } = await runScenario(seed)
      expect({ replay: `npm run simulate -- --seed ${seed}`, what, problems }).toEqual({
        replay: `npm run simulate -- --seed ${seed}`,
        what,
        problems: [],
      })
    }
  },
)
