import { parseDuration } from '../shared/duration.ts'
import { z } from './shape.ts'
import { countOrPercent, duration, percent } from './values.ts'

/** One step of a canary as deploy.yml has it. Times in milliseconds, shares from 0 to 100. */
export type StepSetting =
  | { kind: 'share'; share: number; servers?: string }
  | { kind: 'servers'; servers: string }
  | { kind: 'analyse'; durationMs?: number; intervalMs?: number; initialDelayMs?: number }
  | { kind: 'wait'; word: 'pause' | 'bake' | 'every'; ms: number }
  | { kind: 'approve'; why?: string }
  | { kind: 'probe'; requestsPerSecond: number; ms: number; path?: string }
  | { kind: 'promote' }

const wordSteps: Readonly<Record<string, StepSetting>> = {
  analyse: { kind: 'analyse' },
  approve: { kind: 'approve' },
  pause: { kind: 'approve' },
  promote: { kind: 'promote' },
}

/** `5%`, `5`, `analyse`, `bake 2m` and the like; undefined for anything else. */
function stepOfText(text: string | number): StepSetting | undefined {
  if (percent.accepts(text)) return { kind: 'share', share: percent.parse(text) }
  if (typeof text === 'number') return undefined
  if (Object.hasOwn(wordSteps, text)) return { ...wordSteps[text]! }
  const [, word, length = ''] = /^(pause|bake)\s+(\S+)$/.exec(text) ?? []
  const ms = parseDuration(length)
  return word === undefined || ms === undefined ? undefined : { kind: 'wait', word: word as 'pause' | 'bake', ms }
}

const shortStep = z
  .union([z.number(), z.string()])
  .refine((value) => stepOfText(value) !== undefined, {
    message: 'expected a share such as 5%, analyse, approve, pause, pause 5m, bake 2m, promote, or a map',
  })
  .transform((value) => [stepOfText(value)!])

const time = duration.refine((ms) => ms > 0, { message: 'must be longer than nothing' })

const line = {
  from: percent.optional().describe('First share of a line of shares, e.g. {from: 10%, to: 50%, by: 10%, every: 5m}'),
  to: percent.optional(),
  by: percent.optional(),
  step: percent.optional().describe('The same as by'),
  every: time.optional().describe('How long each share of a line lasts at least'),
}

const lineProblem = { message: 'a line needs to, not below from, and by (or step) above 0%' }
const longestLine = 100
const tooLong = { message: `a line has at most ${longestLine} shares, so by (or step) has to be larger` }

const longStep = z
  .strictObject({
    share: percent
      .optional()
      .describe('Share of the traffic; judged at once unless an analyse comes before the next one'),
    servers: countOrPercent
      .optional()
      .describe(
        'Servers with the new version, number or percent (rounded down). Without share they serve with their own weights; all of them at the end are the promotion',
      ),
    analyse: z
      .union([
        z.null(),
        z.strictObject({
          duration: time.optional().describe('default: canary.stepDuration'),
          interval: time.optional().describe('default: canary.interval'),
          initialDelay: duration.optional().describe('default: canary.initialDelay'),
        }),
      ])
      .optional()
      .describe('Judges what the canary does from here on'),
    pause: z
      .union([z.null(), duration, z.strictObject({ duration: duration.optional() })])
      .optional()
      .describe('Waits so long; without a time until a person gives the same command again (exit 75)'),
    bake: duration.optional().describe('Waits so long with an eye on the new servers, as pause does'),
    approve: z
      .union([z.null(), z.string().min(1).max(200)])
      .optional()
      .describe('Ends the job (exit 75) until a person gives the same command again; says what for'),
    probe: z
      .strictObject({
        requestsPerSecond: z.number().min(0.1).max(1_000),
        duration: time,
        path: z.string().startsWith('/').optional().describe('default: rollout.probe.path'),
      })
      .optional()
      .describe('Sends requests through the load balancer; the analysis that follows counts them, too'),
    ...line,
  })
  .refine((map) => kindsOf(map) === 1, {
    message: 'expected one of share and servers, analyse, pause, bake, approve, probe, or from with to and by',
  })
  .refine((map) => map.from === undefined || countOfLine(map) > 0, lineProblem)
  .refine((map) => countOfLine(map) <= longestLine, tooLong)
  .refine(
    ({ from, to, by, step, every }) => from !== undefined || [to, by, step, every].every((one) => one === undefined),
    {
      message: 'to, by, step and every go with from',
    },
  )
  .transform(stepsOfMap)

interface Line {
  from?: number | undefined
  to?: number | undefined
  by?: number | undefined
  step?: number | undefined
  every?: number | undefined
}

interface LongStep extends Line {
  share?: number | undefined
  servers?: string | undefined
  analyse?:
    | null
    | undefined
    | { duration?: number | undefined; interval?: number | undefined; initialDelay?: number | undefined }
  pause?: null | undefined | number | { duration?: number | undefined }
  bake?: number | undefined
  approve?: null | undefined | string
  probe?: { requestsPerSecond: number; duration: number; path?: string | undefined } | undefined
}

const isThere = (value: unknown) => value !== undefined

function kindsOf({ share, servers, analyse, pause, bake, approve, probe, from }: LongStep): number {
  const shares = isThere(share) || isThere(servers)
  return [shares, ...[analyse, pause, bake, approve, probe, from].map(isThere)].filter(Boolean).length
}

/** How many shares a line has; 0 where it cannot be one. */
function countOfLine({ from, to, by, step }: Line): number {
  const each = by ?? step
  if (from === undefined || to === undefined || each === undefined || each <= 0 || to < from) return 0
  if (by !== undefined && step !== undefined) return 0
  return Math.floor((to - from) / each + 1e-9) + 1
}

const sharesOf = (line: Line): number[] =>
  Array.from({ length: countOfLine(line) }, (_, index) => rounded(line.from! + index * (line.by ?? line.step)!))

/** 2.2 and 1.1 are 3.3 for whoever names that share in approveBefore. */
const rounded = (share: number) => Math.round(share * 1e9) / 1e9

const stepsOfLine = (line: Line): StepSetting[] =>
  sharesOf(line).flatMap((share): StepSetting[] => [
    { kind: 'share', share },
    ...(line.every === undefined ? [] : [{ kind: 'wait', word: 'every', ms: line.every } as const]),
  ])

function stepsOfMap(map: LongStep): StepSetting[] {
  const { share, servers, analyse, pause, bake, approve, probe } = map
  if (share !== undefined) return [{ kind: 'share', share, ...(servers === undefined ? {} : { servers }) }]
  if (servers !== undefined) return [{ kind: 'servers', servers }]
  if (analyse !== undefined) {
    const { duration: durationMs, interval: intervalMs, initialDelay: initialDelayMs } = analyse ?? {}
    return [
      {
        kind: 'analyse',
        ...(durationMs === undefined ? {} : { durationMs }),
        ...(intervalMs === undefined ? {} : { intervalMs }),
        ...(initialDelayMs === undefined ? {} : { initialDelayMs }),
      },
    ]
  }
  if (pause !== undefined) {
    const ms = typeof pause === 'number' ? pause : pause?.duration
    return [ms === undefined ? { kind: 'approve' } : { kind: 'wait', word: 'pause', ms }]
  }
  if (bake !== undefined) return [{ kind: 'wait', word: 'bake', ms: bake }]
  if (approve !== undefined) return [{ kind: 'approve', ...(approve === null ? {} : { why: approve }) }]
  if (probe !== undefined) {
    const { requestsPerSecond, duration: ms, path } = probe
    return [{ kind: 'probe', requestsPerSecond, ms, ...(path === undefined ? {} : { path }) }]
  }
  return stepsOfLine(map)
}

/** The steps of a canary: a list, or one line of shares. */
export const canarySteps = z
  .union([
    z
      .array(z.union([shortStep, longStep]))
      .min(1)
      .transform((steps) => steps.flat()),
    z
      .strictObject({ ...line, from: percent, to: percent })
      .refine((map) => countOfLine(map) > 0, lineProblem)
      .refine((map) => countOfLine(map) <= longestLine, tooLong)
      .transform(stepsOfLine),
  ])
  .prefault([5, 25, 50])
  .describe(
    'Steps in order: shares of the traffic, analyse, pause, bake, approve, servers, probe and promote (docs/canary.md), or a line {from: 10%, to: 50%, by: 10%, every: 5m}',
  )

/** Words of other tools, and what they are called here. */
const foreign: Readonly<Record<string, string>> = {
  setWeight: 'write the share alone, e.g. 20%',
  weight: 'write the share alone, e.g. 20%',
  setCanaryScale: 'write {share: 10%, servers: 2}, or {servers: 2}',
  replicas: 'write {servers: 2}',
  analysis: 'write analyse; its rules are in canary.analysis',
  setHeaderRoute: 'there is no routing by header on this load balancer; canary.preview.host routes by name',
  setMirrorRoute: 'this load balancer cannot mirror; see the command replay-log',
  mirror: 'this load balancer cannot mirror; see the command replay-log',
  match: 'there is no routing by header on this load balancer; canary.preview.host routes by name',
  experiment: 'there are no experiments; see blue-green and canary.preview.host',
  plugin: 'there are no plugins; see rollout.gates and rollout.hooks',
  stepWeight: 'write steps: {from: 10%, to: 50%, by: 10%}',
  maxWeight: 'write steps: {from: 10%, to: 50%, by: 10%}',
  stepWeights: 'write them as steps: [5%, 10%, 25%]',
  iterations: 'write steps: a share and as many analyse as you want',
  threshold: 'see canary.analysis',
}

/** Advice for a key of another tool below `canary`; undefined for any other. */
export const foreignWord = (path: readonly (string | number)[], key: string): string | undefined =>
  path[0] === 'canary' && Object.hasOwn(foreign, key) ? foreign[key] : undefined
