import { z } from 'zod'
import { rankRulesFor, type RankRules } from '../../analysis/rank-rules.ts'
import { replayStep } from '../../analysis/replay.ts'
import type { MetricPolicy } from '../../analysis/verdict.ts'
import { ConfigError, exitCodes } from '../../shared/errors.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { readJsonFile } from '../json-file.ts'

const counts = z.object({ total: z.number(), bad: z.number() })
const metric = z.object({
  name: z.string(),
  okRate: z.number(),
  badRate: z.number(),
  maxRatio: z.number(),
  alpha: z.number(),
  beta: z.number(),
  minRequests: z.number(),
  isShadow: z.boolean().default(false),
})
const rankMetric = z.object({
  name: z.string(),
  source: z.string(),
  groups: z.array(z.string()),
  direction: z.enum(['increase', 'decrease', 'either']),
  nanStrategy: z.enum(['remove', 'replace']),
  outlierFactor: z.number().exactOptional(),
  critical: z.boolean(),
  mustHaveData: z.boolean(),
  muted: z.boolean(),
  effectSize: z.object({
    measure: z.enum(['meanRatio', 'cles']),
    allowedIncrease: z.number(),
    allowedDecrease: z.number(),
    criticalIncrease: z.number(),
    criticalDecrease: z.number(),
  }),
})
const rankRules = z.object({
  metrics: z.array(rankMetric),
  groupWeights: z.record(z.string(), z.number()),
  pass: z.number(),
  marginal: z.number(),
})
const word = z.enum(['pass', 'fail', 'inconclusive', 'no-data', 'share-mismatch', 'external', 'provider-error'])
const record = z.object({
  steps: z.array(
    z.object({
      step: z.number(),
      of: z.number(),
      share: z.number(),
      isJudged: z.boolean(),
      before: z.record(z.string(), counts),
      points: z.record(z.string(), z.array(z.object({ canary: counts, stable: counts }))).optional(),
      verdict: z.object({
        word,
        reason: z.string(),
        metrics: z.array(z.object({ name: z.string(), canary: counts, stable: counts })),
        measured: z
          .array(
            z.object({
              name: z.string(),
              word,
              isOpen: z.boolean(),
              reason: z.string(),
              isShadow: z.literal(true).exactOptional(),
            }),
          )
          .optional(),
      }),
    }),
  ),
  metrics: z.array(metric).min(1),
  ranks: rankRules.optional(),
})
/** A report of `--report FILE.json`, or the result document of a canary. */
const report = z.union([
  z.object({ version: z.string(), canary: record }),
  z.object({ release: z.object({ version: z.string() }), analysis: record }),
])

interface ReplayedStep {
  file: string
  version: string
  step: string
  recorded: string
  /** By the promises of the report; the same as recorded, or the report was changed. */
  again: string
  /** By the promises of this command line, where they differ. */
  otherwise?: string
}

/**
 * Judges the steps of recorded canaries again, without any cloud: with the promises that they had, and with those of the
 * command line, to see what another threshold would have done. Throws ConfigError for a file that is no such report.
 */
export async function replayCanaries(context: CommandContext): Promise<CommandOutcome> {
  if (context.operands.length === 0)
    throw new ConfigError([{ message: 'canary replay needs a report', fix: 'canary replay report.json …' }], {
      code: 'E_USAGE',
    })
  const change = changeOf(context)
  const steps: ReplayedStep[] = []
  for (const file of context.operands) steps.push(...replayFile(file, change))
  const broken = steps.filter(({ recorded, again }) => recorded !== again)
  const different = steps.filter(({ recorded, otherwise }) => otherwise !== undefined && otherwise !== recorded)
  return {
    result: broken.length > 0 ? 'failed' : 'succeeded',
    exitCode: broken.length > 0 ? exitCodes.mixed : exitCodes.done,
    analysis: { steps },
    ...(broken.length > 0
      ? {
          error: {
            code: 'E_REPLAY_DIFFERS',
            message: `${broken.length} of ${steps.length} recorded verdicts do not follow from their own numbers`,
            fix: 'the report was changed, or written by another version of this program',
            retryable: false,
          },
        }
      : {}),
    text: [
      ...steps.map(line),
      broken.length > 0
        ? `${broken.length} of ${steps.length} verdicts do NOT follow from their numbers.`
        : `${steps.length} verdicts follow from their numbers.`,
      ...(change ? [`With the other promises ${different.length} of ${steps.length} would have been different.`] : []),
    ].join('\n'),
  }
}

const line = ({ file, version, step, recorded, again, otherwise }: ReplayedStep) =>
  `  ${file}  ${version}  step ${step}  ${recorded}${again === recorded ? '' : `, again ${again.toUpperCase()}`}${otherwise === undefined ? '' : ` -> ${otherwise}`}`

function replayFile(file: string, change: Change | undefined): ReplayedStep[] {
  const found = readReport(file)
  const [version, { steps, metrics, ranks }] =
    'canary' in found ? [found.version, found.canary] : [found.release.version, found.analysis]
  const judged = steps.filter(({ isJudged }) => isJudged)
  const others = change && { policies: changed(metrics, change.promises), ranks: otherRanks(change, metrics, ranks) }
  if (others?.ranks && judged.some(({ points }) => points === undefined))
    throw new ConfigError([
      {
        file,
        message: 'has only the sums of each step; mann-whitney compares what happened between two looks',
        fix: 'replay a report of a canary that ran with this version or a later one',
      },
    ])
  return judged.map((step) => ({
    file,
    version,
    step: `${step.step}/${step.of}`,
    recorded: step.verdict.word,
    again: replayStep(step, metrics, ranks).word,
    ...(others ? { otherwise: replayStep(step, others.policies, others.ranks).word } : {}),
  }))
}

function readReport(file: string): z.output<typeof report> {
  const fix = 'give a file that `canary --report FILE.json` wrote'
  const parsed = report.safeParse(readJsonFile(file, { what: 'report of a canary', outline: {}, fix }))
  if (parsed.success) return parsed.data
  throw new ConfigError([{ file, message: 'is no report of a canary of this version', fix }])
}

interface Change {
  /** Other promises for errors. */
  promises: Partial<MetricPolicy>
  judge?: 'sequential' | 'mann-whitney'
}

/** The recorded rules while nobody asks for the other judge. */
function otherRanks({ judge }: Change, metrics: readonly MetricPolicy[], recorded: RankRules | undefined) {
  if (judge === 'sequential') return undefined
  return recorded ?? (judge === 'mann-whitney' ? rankRulesFor(metrics) : undefined)
}

/** What the command line wants otherwise: promises for errors, the judge. */
function changeOf({ options }: CommandContext): Change | undefined {
  const rate = (name: string) => {
    const text = options[name]
    return text === undefined ? undefined : Number(String(text).replace('%', '')) / 100
  }
  const [okRate, badRate] = [rate('ok-error-rate'), rate('bad-error-rate')]
  const judge = options.judge as Change['judge']
  if (okRate === undefined && badRate === undefined && judge === undefined) return undefined
  if ([okRate, badRate].some((each) => each !== undefined && !(each > 0 && each < 1)))
    throw new ConfigError([{ message: 'an error rate must be above 0 % and below 100 %' }], { code: 'E_USAGE' })
  const promises = { ...(okRate === undefined ? {} : { okRate }), ...(badRate === undefined ? {} : { badRate }) }
  return { promises, ...(judge === undefined ? {} : { judge }) }
}

const changed = (metrics: readonly MetricPolicy[], change: Partial<MetricPolicy>) =>
  metrics.map((each) => (each.name === 'errors' ? { ...each, ...change } : each))
