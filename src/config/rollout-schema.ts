import { parseWeeklyWindow } from '../shared/weekly-window.ts'
import { alarms, gates, hooks } from './gates-schema.ts'
import { z } from './shape.ts'
import { countOrPercent, duration, fieldOrJsonPath, jsonPath, port, portText, tagSelector, percent } from './values.ts'

const jsonMatch = z.strictObject({
  json: jsonPath.describe('Way to one value of a JSON answer, e.g. $.checks[0].status'),
  equals: z.union([z.string().max(200), z.number(), z.boolean(), z.null()]),
})

const appHealth = z.strictObject({
  path: z.string().startsWith('/').default('/healthz'),
  port: port.optional().describe("default: the first listener's backendPort"),
  body: z
    .union([z.string().min(1).max(200), jsonMatch, z.array(jsonMatch).min(1).max(10)])
    .optional()
    .describe(
      'What a healthy answer contains: a text, e.g. "database":"up", or values, e.g. {json: $.status, equals: ok}; default: any 2xx answer is healthy',
    ),
  versionPath: z.string().startsWith('/').optional().describe('Path that answers with the running version'),
  versionField: fieldOrJsonPath
    .default('version')
    .describe('Field of the JSON answer, or the way to it, e.g. $.build.version; a plain-text answer is taken whole'),
  consecutive: z.number().int().min(1).max(20).default(3),
  interval: duration.default(1_000),
  timeout: duration.default(5_000).describe('Of one check'),
  deadline: duration.default(120_000).describe('Until the instance counts as failed'),
  warmUp: duration.default(0),
})

const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/, 'expected a time such as 2026-12-24T18:00:00+08:00')
  .refine((text) => !Number.isNaN(Date.parse(text)), { message: 'there is no such time' })

const freezeWindow = z
  .union([
    z.string().refine((text) => parseWeeklyWindow(text) !== undefined, {
      message: 'expected a window such as Fri 16:00-Mon 08:00 Asia/Shanghai',
    }),
    z
      .strictObject({ from: instant, to: instant })
      .refine(({ from, to }) => Date.parse(from) < Date.parse(to), { message: 'from must be before to' }),
  ])
  .describe('Every week, e.g. "Fri 16:00-Mon 08:00 Asia/Shanghai" (UTC without a zone), or once: {from, to}')

/** How a release goes through the fleet. */
export const rollout = z.strictObject({
  batch: countOrPercent.default('1').describe('Instances out of service at once, number or percent'),
  surge: countOrPercent
    .default('1')
    .describe('update: replace — new instances beside the fleet at once, number or percent (rounded up)'),
  batches: z
    .array(countOrPercent)
    .min(1)
    .optional()
    .describe(
      'rolling-deploy in place: sizes of the batches in order, e.g. [1, 25%, 100%], the last one again and again; instead of batch and firstBatch',
    ),
  minHealthy: countOrPercent
    .default('50%')
    .describe('Instances that serve at every moment, number or percent (rounded up)'),
  minCapacity: percent
    .default(0)
    .describe(
      'In place: part of the summed weight of each server group that serves at every moment (rounded up), e.g. 60%, beside minHealthy; for fleets with uneven weights',
    ),
  minHealthyPerZone: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe('The same within each zone; default: 1 in every zone in which two or more serve'),
  mayEmptyZones: z
    .array(z.string().min(1))
    .default([])
    .describe('Zones, by id, that minHealthyPerZone does not hold for, e.g. one with a single instance'),
  only: z
    .array(tagSelector)
    .default([])
    .describe(
      'rolling-deploy: only instances with these tags, KEY=VALUE or KEY; the rest keeps its release, and the rollout is whole when a run without it has ended',
    ),
  firstBatch: z.number().int().min(1).optional(),
  bake: duration
    .default(0)
    .describe(
      'In place: pause after the first batch, and how long all are watched after the last before the release counts as verified; blue-green and update: replace: how long new instances must serve before old ones go',
    ),
  pauseBetween: duration.default(0),
  approvalTimeout: duration
    .default(86_400_000)
    .describe('How long a paused run waits for its approval; after that recover rolls it back'),
  drainTimeout: duration
    .optional()
    .describe(
      'Longest wait for the last request of an instance; default: what the listener guarantees, which with sticky sessions is as long as their cookie lives',
    ),
  maxFailures: countOrPercent
    .default('0')
    .describe('Failed instances that do not stop a rolling deployment, number or percent (rounded down)'),
  resetFailures: z
    .boolean()
    .default(false)
    .describe('Count only failures in a row: an instance that ends well makes up for those before it'),
  onFailure: z.enum(['rollback', 'stop']).default('rollback'),
  keepOld: duration
    .default(0)
    .describe(
      'blue-green: how long old instances, or the old version on its port, stay without traffic for a way back in one call; the first command after that ends them',
    ),
  deadMan: z
    .union([z.literal('off').transform(() => 0), duration])
    .default(600_000)
    .describe(
      'canary and blue-green: how long after the death of the job the cloud itself (OOS) takes the traffic back, or off; without OOS there is only a notice',
    ),
  deadManOnDrain: z
    .boolean()
    .default(false)
    .describe(
      'rolling-deploy in place: servers that were drained and not updated yet when the job died get their weight back after deadMan, too; about six more calls per batch',
    ),
  blueGreen: z
    .strictObject({
      ports: z
        .array(portText)
        .length(2)
        .refine((ports) => ports[0] !== ports[1], { message: 'expected two different ports' })
        .optional()
        .describe(
          'blue-green: both versions on the same instances, on these two ports in turn, e.g. [8080, 8081]; the service reads PORT, and the security group must admit both',
        ),
      switch: z
        .enum(['weights', 'listener'])
        .default('weights')
        .describe(
          'How all traffic moves to new instances: by weights within a server group, one call for up to ten pairs, or by pointing each HTTP listener at a second group, one call whatever the size',
        ),
      preview: z
        .strictObject({
          host: z
            .string()
            .regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'expected a name such as green.example.com')
            .describe('Requests with this Host header reach the new instances before everybody else does'),
        })
        .optional()
        .describe('Lets people and tests look at new instances before they get traffic'),
    })
    .prefault({}),
  scalingGroup: z
    .string()
    .regex(/^(asg-[\w-]+|auto|off)$/, 'expected the id of a scaling group, auto or off')
    .default('off')
    .describe(
      "rolling-deploy replaces the instances of this scaling group: its id, or auto for the one with the environment's tag",
    ),
  freeze: z
    .array(freezeWindow)
    .default([])
    .describe('Times in which nothing is deployed; rollback and recover always work'),
  probe: z
    .strictObject({
      requestsPerSecond: z.number().min(0).max(1_000).default(0).describe('0 sends nothing'),
      path: z.string().startsWith('/').optional().describe('default: the path of the health check'),
    })
    .prefault({})
    .describe('Requests through the load balancer during a rollout, to count what fails'),
  report: z
    .string()
    .min(1)
    .optional()
    .describe('File for a report of each rollout, relative to deploy.yml: .html, .md, .xml for JUnit, else JSON'),
  gates,
  alarms,
  hooks,
  health: appHealth.prefault({}),
})
