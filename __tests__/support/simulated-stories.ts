import { runRenewalStory } from './renewal-stories.ts'
import { runScalingStory } from './scaling-stories.ts'
import { runCanaryStory } from './simulated-canary-stories.ts'
import { runJobs } from './simulated-jobs.ts'
import { runRoughScenario } from './simulated-rough.ts'
import { runScenario, type ScenarioEnd, type ScenarioOptions } from './simulated-scenario.ts'

/** One kind of story that a seed tells. */
export interface Story {
  run: (seed: number, options?: ScenarioOptions) => Promise<ScenarioEnd>
  /** How many `npm run simulate` plays when nothing else is asked. */
  count: number
}

export const stories: Record<string, Story> = {
  rolling: { run: runScenario, count: 60_000 },
  bare: { run: (seed, options) => runScenario(seed, { ...options, isBare: true }), count: 10_000 },
  canary: { run: runCanaryStory, count: 10_000 },
  jobs: { run: runJobs, count: 10_000 },
  rough: { run: runRoughScenario, count: 20_000 },
  replace: { run: (seed, options) => runRenewalStory('rolling-deploy', seed, options), count: 1_200 },
  'blue-green': { run: (seed, options) => runRenewalStory('blue-green', seed, options), count: 1_200 },
  'blue-green-listener': {
    run: (seed, options) => runRenewalStory('blue-green', seed, { ...options, switch: 'listener' }),
    count: 1_200,
  },
  'scaling-group': { run: runScalingStory, count: 3_000 },
}

/** The command that plays one story again, with every step. */
export const replayOf = (story: string, seed: number) => `npm run simulate -- --story ${story} --seed ${seed}`
