import { formatDuration } from '../shared/duration.ts'
import { exitCodes, type ExitCode, type ResultWord } from '../shared/errors.ts'
import type { DeploymentEnd } from './deployment-request.ts'
import type { Server } from './traffic/fleet.ts'
import type { Standing } from './traffic/places.ts'
import { describeFailure, describeTraffic, type ProbeTraffic } from './traffic/probe-traffic.ts'
import type { FailedServer } from './server-cycle.ts'
import { isServing } from './instance/server-state.ts'

/** One instance in the result document. */
export interface InstanceResult {
  id: string
  name: string
  zone: string
  /** Release that was verified on it last. */
  release?: string
  /** Version that it answers with, where it was asked. */
  echoed?: string
  /** Beside the fleet: new and not in its place yet, kept for a way back, or about to be deleted. */
  stand?: Exclude<Standing, 'instance'>
  weights: number[]
  isServing: boolean
  /** Per listener, e.g. `{"http:80": "healthy"}`. */
  health: Record<string, string>
  outOfServiceMs?: number
  /** `output`: the last lines that the instance printed; `tries`: how often it was updated, where more than once. */
  failure?: { stage: string; code: string; reason: string; output?: string; tries?: number }
}

/** A server as the result document shows it. */
export function instanceResult(server: Server, more: Partial<InstanceResult> = {}): InstanceResult {
  return {
    id: server.instanceId,
    name: server.name,
    zone: server.zoneId,
    ...(server.release === undefined ? {} : { release: server.release }),
    ...(server.stand && server.stand.standing !== 'instance' ? { stand: server.stand.standing } : {}),
    weights: server.backends.map((backend) => backend.weight),
    isServing: isServing(server),
    health: Object.fromEntries(server.health.map((row) => [`${row.protocol}:${row.listenerPort}`, row.health])),
    ...more,
  }
}

/** Result word and exit code of a deployment. */
export const resultOf: Record<DeploymentEnd['result'], { result: ResultWord; exitCode: ExitCode }> = {
  succeeded: { result: 'succeeded', exitCode: exitCodes.done },
  'rolled-back': { result: 'rolled-back', exitCode: exitCodes.rolledBack },
  mixed: { result: 'mixed', exitCode: exitCodes.mixed },
  paused: { result: 'paused', exitCode: exitCodes.paused },
}

/** All instances of a deployment, with what became of each. */
export function instanceResults(end: DeploymentEnd): InstanceResult[] {
  const failed = new Map([...end.failed, ...end.rollbackFailed].map((failure) => [failure.instanceId, failure]))
  return end.servers.map((server) => {
    const failure = failed.get(server.instanceId)
    const outOfServiceMs = end.durationsMs[server.instanceId]
    const running = end.running.get(server.instanceId)
    const echoed = running?.echoed ?? running?.current
    return instanceResult(server, {
      ...(echoed === undefined ? {} : { echoed }),
      ...(outOfServiceMs === undefined ? {} : { outOfServiceMs }),
      ...(failure ? { failure: describedFailure(failure) } : {}),
    })
  })
}

function describedFailure(failed: FailedServer): NonNullable<InstanceResult['failure']> {
  const { stage, code, reason, output, tries } = failed
  return {
    stage,
    code,
    reason,
    ...(output ? { output: lastLines(output).join('\n') } : {}),
    ...(tries === undefined ? {} : { tries }),
  }
}

/** What a person reads at the end: verdict first, then why, then what to do next. */
export function describeEnd(
  end: DeploymentEnd,
  facts: { durationMs: number; url?: string | undefined; rerun: string; traffic?: ProbeTraffic },
): string {
  const { traffic } = facts
  return [verdictOf(end, facts), ...(traffic ? failedRequests(traffic) : [])].join('\n')
}

/** Enough to see where it broke; all of them are in the result document. */
const shownRequests = 5

function failedRequests({ failures }: ProbeTraffic): string[] {
  return failures.slice(0, shownRequests).map((failure) => `  failed request ${describeFailure(failure)}`)
}

function verdictOf(
  end: DeploymentEnd,
  facts: { durationMs: number; url?: string | undefined; rerun: string; traffic?: ProbeTraffic },
): string {
  const counted = facts.traffic ? `, ${describeTraffic(facts.traffic)}` : ''
  const total = end.servers.length
  const took = formatDuration(facts.durationMs)
  const { version } = end.want
  switch (end.result) {
    case 'succeeded':
      if (end.part) return describePart(end, end.part, { took, counted })
      return `Deployed ${version} to ${total}/${total} instances in ${took}${counted}.${facts.url ? `   ${facts.url}` : ''}`
    case 'paused': {
      const done = end.servers.filter((server) => server.release === end.want.version).length
      const why = end.objection ? ` (${end.objection.reason})` : ''
      return `PAUSED after ${took}: ${done} of ${total} instances were brought to ${version}${counted}${why}. Go on: ${facts.rerun}. Go back: alicloud-deploy rollback`
    }
    case 'rolled-back':
      return [
        `FAILED and rolled back: ${end.from?.version} serves on ${end.part ? `the instances with ${end.part.only.join(', ')}` : 'all instances'} again${counted}.   exit code ${exitCodes.rolledBack}`,
        ...describeObjection(end),
        ...describeFailures(end.failed),
      ].join('\n')
    case 'mixed':
      return [
        `FAILED, MIXED STATE: not every instance runs the same release${counted}.   exit code ${exitCodes.mixed}`,
        ...table(end),
        ...describeObjection(end),
        ...describeFailures([...end.failed, ...end.rollbackFailed]),
        `  next  ${facts.rerun}   or   alicloud-deploy recover`,
      ].join('\n')
  }
}

/** A part is no whole: nobody may read this and think that the release is everywhere. */
function describePart(
  { want, servers }: DeploymentEnd,
  { only, others }: NonNullable<DeploymentEnd['part']>,
  { took, counted }: { took: string; counted: string },
): string {
  const done = servers.length - others
  return [
    `Deployed ${want.version} to the ${done} of ${servers.length} instances with ${only.join(', ')} in ${took}${counted}; the other ${others} keep their release.`,
    `  The same command without --only completes it, \`alicloud-deploy rollback\` takes it back.`,
  ].join('\n')
}

const describeObjection = ({ objection }: DeploymentEnd) =>
  objection ? [`  ${objection.code}  ${objection.reason}`] : []

function table(end: DeploymentEnd): string[] {
  const rows = instanceResults(end)
  return rows.map((row) => {
    const release = row.echoed ?? row.release ?? 'unknown'
    return `  ${row.name.padEnd(24)} ${row.id.padEnd(24)} ${release.padEnd(20)} weight ${row.weights.join('/') || '-'}  ${row.isServing ? 'serves' : 'does not serve'}`
  })
}

function describeFailures(failed: readonly FailedServer[]): string[] {
  return failed.flatMap((failure) => [
    `  ${failure.code}  ${failure.name} (${failure.instanceId}), ${failure.stage}: ${failure.reason}${failure.tries ? ` (tried ${failure.tries} times)` : ''}`,
    ...(failure.output ? lastLines(failure.output).map((line) => `    | ${line}`) : []),
  ])
}

/** Enough of an instance's output to see why, short enough for a log. */
const shownLines = 12

function lastLines(output: string): string[] {
  return output
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('acd '))
    .slice(-shownLines)
}
