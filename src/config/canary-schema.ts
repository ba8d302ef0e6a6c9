import { measuredMetrics, undecided } from './analysis-schema.ts'
import { canarySteps } from './canary-steps-schema.ts'
import { z } from './shape.ts'
import { duration, percent } from './values.ts'

/** How a release is tried on a part of the traffic. */
export const canary = z
  .strictObject({
    instances: z.number().int().min(1).default(1).describe('Instances that get the new version first'),
    steps: canarySteps,
    stepWeightPromotion: percent
      .refine((part) => part > 0, { message: 'must be above 0%' })
      .optional()
      .describe(
        'After the last step the release goes to so much more of the fleet at a time, e.g. 25%; default: as a rolling deployment, by rollout.batch',
      ),
    approveBefore: z
      .array(percent)
      .default([])
      .describe(
        'Steps before which the canary pauses (exit 75) until a person gives the same command again, e.g. [25%]',
      ),
    stepDuration: duration.default(300_000).describe('Longest time of one step'),
    interval: duration.default(15_000).describe('Between two looks at the access log'),
    initialDelay: duration
      .default(0)
      .describe('Time at the start of each step that does not count, e.g. while caches are cold'),
    onInconclusive: undecided,
    promote: z.enum(['rolling', 'none']).default('rolling').describe('What happens after the last step passed'),
    preview: z
      .strictObject({
        host: z
          .string()
          .regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'expected a name such as preview.example.com')
          .describe(
            'Requests with this Host header go to the canaries, whatever their share; they do not count in the analysis',
          ),
      })
      .optional()
      .describe('Lets people look at a canary'),
    headroom: percent.default(25).describe('How much more than its fair share a canary instance may be sent'),
    analysis: z
      .strictObject({
        judge: z
          .enum(['sequential', 'mann-whitney'])
          .default('sequential')
          .describe(
            'sequential looks at any time and ends a step as soon as the evidence decides; mann-whitney compares at the end of a step, as Kayenta does',
          ),
        kayenta: z
          .strictObject({
            file: z.string().min(1).describe('A Kayenta canary config (JSON)'),
            metrics: z
              .record(z.string(), z.enum(['errors', 'slow', 'ignore']))
              .default({})
              .describe('What of the access log stands for each of its metrics'),
          })
          .optional()
          .describe('Rules, groups and thresholds of a canary config, for the judge mann-whitney'),
        okErrorRate: percent.default(1).describe('Error rate that is fine whatever the baseline does'),
        badErrorRate: percent.default(5).describe('Error rate that must not be promoted'),
        maxRatio: z.number().min(1).default(1.2).describe('Canary errors relative to baseline that are still fine'),
        falseRollback: percent.default(1).describe('Promised chance of rejecting a good version (alpha)'),
        falsePromote: percent.default(1).describe('Promised chance of promoting a bad version (beta)'),
        minRequests: z.number().int().min(0).default(50),
        consecutiveErrorLimit: z
          .number()
          .int()
          .min(0)
          .default(4)
          .describe('The access log may fail this often in a row before the step ends undecided'),
        metrics: measuredMetrics,
        latency: z
          .strictObject({
            slowerThan: duration.describe('Requests that take longer count as bad'),
            okRate: percent.default(2),
            badRate: percent.default(5),
            shadow: z.boolean().default(false).describe('Only report it: neither reject nor promote because of it'),
          })
          .optional()
          .describe('Judge the share of slow requests too'),
      })
      .refine(({ judge, kayenta }) => !kayenta || judge === 'mann-whitney', {
        path: ['kayenta'],
        message: 'needs judge: mann-whitney',
      })
      .refine(
        ({ latency, metrics }) =>
          latency !== undefined ||
          Object.values(metrics).every(({ source, metric }) => source !== 'access-log' || metric !== 'slow'),
        { path: ['metrics'], message: 'slow needs analysis.latency, which says what slow is' },
      )
      .prefault({}),
  })
  .refine(
    ({ steps, approveBefore }) =>
      approveBefore.every((share) => steps.some((step) => step.kind === 'share' && step.share === share)),
    { path: ['approveBefore'], message: 'expected shares that are among the steps' },
  )
  .refine(({ steps, promote }) => promote === 'rolling' || steps.every(({ kind }) => kind !== 'promote'), {
    path: ['promote'],
    message: 'the steps end with promote; leave one of them out',
  })
