import { parseCondition } from '../shared/condition.ts'
import { z } from './shape.ts'
import { duration } from './values.ts'

const action = z.enum(['rollback', 'promote', 'pause'])

const extended = z
  .strictObject({
    extend: duration
      .refine((ms) => ms > 0, { message: 'expected more than nothing' })
      .describe('How much longer such a step is watched'),
    // oxlint-disable-next-line unicorn/no-thenable -- the word in deploy.yml, and no function
    then: action.describe('What happens when it is still undecided'),
  })
  .transform((given): UndecidedSettings => ({ action: given.then, extend: given.extend }))

interface UndecidedSettings {
  action: 'rollback' | 'promote' | 'pause'
  /** Milliseconds. */
  extend?: number
}

/** What a step without enough evidence leads to. */
export const undecided = z
  .union([action.transform((word): UndecidedSettings => ({ action: word })), extended])
  .default({ action: 'rollback' })
  .describe(
    'What a step without enough evidence leads to: rollback, promote or pause, or {extend: 10m, then: pause}: first watch it that much longer, once',
  )

const condition = z.string().superRefine((text, { addIssue }) => {
  const parsed = parseCondition(text, ['result', 'baseline'])
  if (!parsed.ok) addIssue({ code: 'custom', message: parsed.problem })
})

const figure = z
  .union([z.number(), z.string().regex(/^-?\d+(\.\d+)?%$/, 'expected a number, or a percentage such as 85%')])
  .transform((value) => (typeof value === 'number' ? value : Number(value.slice(0, -1))))

const limit = z.number().int().min(0)

/** Metrics of CloudMonitor by the names that people use for them. */
const usualMetrics: ReadonlyMap<string, string> = new Map([
  ['cpu', 'CPUUtilization'],
  ['memory', 'memory_usedutilization'],
])

const measured = z
  .strictObject({
    source: z
      .enum(['cloudmonitor', 'access-log'])
      .describe(
        'cloudmonitor: mean of the canary instances, beside the mean of the others (acs_ecs_dashboard); access-log: percent of bad requests since the last measurement',
      ),
    metric: z
      .string()
      .regex(/^[A-Za-z][\w.]*$/, 'expected the name of a metric')
      .optional()
      .describe(
        'cloudmonitor: e.g. CPUUtilization (default for cpu), memory_usedutilization (default for memory); access-log: errors (default) or slow',
      ),
    min: figure.optional().describe('Less than this is a failure'),
    max: figure.optional().describe('More than this is a failure'),
    delta: z
      .union([z.number(), z.string().regex(/^-?\d+(\.\d+)?%$/, 'expected a number, or a percentage such as 20%')])
      .transform((value) =>
        typeof value === 'number'
          ? { by: value, isRelative: false }
          : { by: Number(value.slice(0, -1)) / 100, isRelative: true },
      )
      .optional()
      .describe('How far above the baseline it may be: 10, or 20% of the baseline; negative: how far below'),
    success: condition.optional().describe('e.g. result < 0.8 && isFinite(result); anything else is a failure'),
    failure: condition.optional().describe('e.g. result > 2 * baseline; with success, what is neither is inconclusive'),
    shadow: z.boolean().default(false).describe('Only report it: neither reject nor promote because of it'),
    interval: duration.optional().describe('Between two measurements; default: canary.interval, 1m for cloudmonitor'),
    initialDelay: duration.default(0).describe('Time at the start of a step without measurements'),
    count: z.number().int().min(1).optional().describe('Measurements to take; default: as many as there is time for'),
    consecutiveSuccess: z.number().int().min(1).optional().describe('So many successes in a row are enough'),
    failureLimit: limit.default(0).describe('More failures than this reject the canary'),
    inconclusiveLimit: limit.default(0).describe('More inconclusive measurements than this end the step undecided'),
    consecutiveErrorLimit: limit
      .default(4)
      .describe('More errors of the source in a row than this end the step undecided'),
  })
  .refine(
    ({ min, max, delta, success, failure }) =>
      [min, max, delta, success, failure].some((expected) => expected !== undefined),
    { message: 'expected min, max, delta, success or failure' },
  )
  .refine(({ min = -Infinity, max = Infinity }) => !(min > max), { message: 'min is above max', path: ['min'] })
  .refine(({ source, metric = 'errors' }) => source !== 'access-log' || metric === 'errors' || metric === 'slow', {
    message: 'the access log has errors and slow',
    path: ['metric'],
  })

/** What is measured beside the errors and slow requests of the access log, by name. */
export const measuredMetrics = z
  .record(z.string().min(1), measured)
  .refine(
    (metrics) =>
      Object.entries(metrics).every(
        ([name, { source, metric }]) => source !== 'cloudmonitor' || metric !== undefined || usualMetrics.has(name),
      ),
    { message: 'a metric of cloudmonitor needs metric: unless its name is cpu or memory' },
  )
  .default({})
  .describe('Limits for other figures, e.g. cpu: {source: cloudmonitor, max: 85, shadow: true}')

/** The metric of CloudMonitor that stands for a name. */
export const cloudMonitorMetric = (name: string, metric: string | undefined): string =>
  metric ?? usualMetrics.get(name)!
