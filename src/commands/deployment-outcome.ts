import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { DeploymentEnd } from '../rollout/deployment-request.ts'
import { describeEnd, instanceResult, instanceResults, resultOf } from '../rollout/outcome.ts'
import { htmlReport } from '../rollout/report/html.ts'
import { junitReport } from '../rollout/report/junit.ts'
import { markdownReport } from '../rollout/report/markdown.ts'
import type { Server } from '../rollout/traffic/fleet.ts'
import type { ProbeTraffic } from '../rollout/traffic/probe-traffic.ts'
import { reportOf, type ApiCalls, type RolloutReport } from '../rollout/report/report.ts'
import type { TimelineEvent } from '../rollout/timeline.ts'
import { exitCodes } from '../shared/errors.ts'
import { redactedJson } from '../shared/redact.ts'
import type { CommandContext, CommandOutcome } from './command.ts'

/** What is known of a rollout when it has ended, for its result document and its reports. */
export interface RolloutFacts {
  durationMs: number
  url: string | undefined
  /** Present when the built-in probe ran. */
  traffic?: ProbeTraffic
  apiCalls: ApiCalls
  startedAtMs: number
  timeline: readonly TimelineEvent[]
}

/** The result of a deployment that finds its release `where` it is wanted. */
export const alreadyThere = (
  release: NonNullable<CommandOutcome['release']> & { version: string },
  servers: readonly Server[],
  where = 'all instances',
): CommandOutcome => ({
  result: 'no-change',
  exitCode: exitCodes.done,
  release,
  instances: servers.map((server) => instanceResult(server)),
  text: `${release.version} serves on ${where} already; nothing to do.`,
})

/** The result of a deployment as every command that deploys reports it. */
export function deploymentOutcome(end: DeploymentEnd, facts: RolloutFacts & { rerun: string }): CommandOutcome {
  const { want, from, timeline, limits } = end
  const failure = end.objection ?? firstFailure(end)
  const { url, traffic, apiCalls } = facts
  const report = reportOf(end, {
    durationMs: Math.round(facts.durationMs),
    ...(traffic ? { traffic } : {}),
    ...(apiCalls ? { apiCalls } : {}),
  })
  return {
    ...resultOf[end.result],
    release: {
      version: want.version,
      ...(from ? { previous: from.version } : {}),
      ...(want.digest ? { digest: want.digest } : {}),
    },
    plan: { limits },
    instances: instanceResults(end),
    ...(failure && end.result !== 'succeeded'
      ? {
          error: {
            code: failure.code,
            message: failure.reason,
            retryable: end.result === 'mixed' || end.result === 'paused',
            fix: end.objection
              ? 'see why it objects (rollout.gates, rollout.alarms), then run the same command again'
              : 'see what the instance printed; `alicloud-deploy status` shows the fleet',
          },
        }
      : {}),
    ...(traffic ? { traffic } : {}),
    extra: {
      timeline,
      report,
      summary: markdownReport(report),
      ...(end.part ? { part: end.part } : {}),
      ...(url ? { url } : {}),
      ...trafficOutputs(facts),
    },
    text: describeEnd(end, facts),
  }
}

function firstFailure(end: DeploymentEnd): { code: string; reason: string } | undefined {
  const [first] = [...end.failed, ...end.rollbackFailed]
  return first && { code: first.code, reason: `${first.name}: ${first.reason}` }
}

/** What later steps of a job are told of the probe. */
export const trafficOutputs = ({ traffic }: Pick<RolloutFacts, 'traffic'>): Record<string, number> =>
  traffic ? { 'failed-requests': traffic.failed } : {}

/** Where a report is to go: what `--report` says, from here, else the setting, from deploy.yml. */
export function askedReport(
  { options, baseDirectory }: Pick<CommandContext, 'options' | 'baseDirectory'>,
  setting?: string,
): string | undefined {
  const file = options.report as string | undefined
  if (file) return resolve(file)
  return setting === undefined ? undefined : resolve(baseDirectory, setting)
}

/** Writes what `--report FILE` asks for: .html draws, .md is what a job's summary shows, .xml is JUnit, anything else is JSON. */
export async function saveReport(
  context: CommandContext,
  outcome: CommandOutcome,
  path: string | undefined = askedReport(context),
): Promise<CommandOutcome> {
  const report = outcome.extra?.report as RolloutReport | undefined
  if (path === undefined || !report) return outcome
  // Before it is drawn: HTML and XML write a secret with a quote differently.
  const clean = JSON.parse(redactedJson(report, (text) => context.redactor.redact(text))) as RolloutReport
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, textOf(clean, path))
  return { ...outcome, extra: { ...outcome.extra, 'report-path': path } }
}

function textOf(report: RolloutReport, path: string): string {
  if (path.endsWith('.html')) return htmlReport(report)
  if (path.endsWith('.xml')) return junitReport(report)
  return path.endsWith('.md') ? markdownReport(report) : `${JSON.stringify(report, null, 2)}\n`
}
