import { gateMoments } from '../shared/words.ts'
import { z } from './shape.ts'
import { duration, webAddress } from './values.ts'

/** Alert rules of CloudMonitor that a rollout heeds. */
export const alarms = z
  .array(z.string().min(1))
  .max(20)
  .default([])
  .describe(
    'Alert rules of CloudMonitor, by name or id: one that fires already refuses a rollout, one that fires during it sends it back',
  )

/** Programs of the user that have a say in a rollout. */
export const gates = z
  .array(
    z.strictObject({
      at: z.enum([...gateMoments, 'event']).describe('When it is asked: docs/notifications-and-gates.md'),
      name: z.string().min(1).max(60).optional().describe('For messages; default: the host'),
      url: webAddress.describe('Gets a POST with JSON; 2xx is yes, any other answer is no. Never printed'),
      secret: z.string().min(1).optional().describe('Signs what is sent: HMAC-SHA256 in x-alicloud-deploy-signature'),
      timeout: duration.default(10_000).describe('Of one request'),
      retries: z.number().int().min(0).max(10).default(2).describe('Repetitions before a failure counts'),
      interval: duration.default(10_000).describe('Between two questions'),
      wait: duration
        .default(900_000)
        .describe('confirm-…: how long a closed gate is waited for; then the run is paused (exit 75)'),
      metadata: z.record(z.string(), z.string()).default({}).describe('Passed through'),
    }),
  )
  .max(20)
  .default([])
  .describe('Programs of yours that are asked before and during a rollout')

const jobHook = z.strictObject({
  run: z.string().describe('Shell script, run in the job in the directory of deploy.yml'),
  timeout: duration.default(300_000),
  retries: z.number().int().min(0).max(10).default(0),
})

/** Scripts of the job around a whole rollout. */
export const hooks = z
  .strictObject({
    before: jobHook.optional().describe('Before the first change; when it fails nothing is touched (exit 4)'),
    after: jobHook.optional().describe('When the release serves everywhere'),
    onRollback: jobHook.optional().describe('When the old release serves everywhere again after a failure'),
    onFailure: jobHook.optional().describe('When a rollout ended in any other way than well, paused or rolled back'),
  })
  .prefault({})
  .describe('Scripts around a rollout, beside release.hooks of each instance')
