import { describeFailures } from '../demo/failed-requests.ts'
import { programAt } from '../demo/program.ts'
import { runDemo, type DemoResult } from '../demo/run.ts'
import { packageRoot, prepareWorkspace } from '../demo/workspace.ts'
import { makeTemporaryDataDirectory, removeTree } from '../local/machines/data-directory.ts'
import { exitCodes } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'

export async function run(context: CommandContext): Promise<CommandOutcome> {
  const entryFile = process.argv[1]!
  // A directory that the next start removes when this process is killed.
  const directory = await makeTemporaryDataDirectory(() => {})
  try {
    const result = await runDemo({
      program: programAt(entryFile, context.env),
      workspace: await prepareWorkspace(packageRoot(entryFile), directory),
      clock: context.clock,
      random: context.random,
      signal: context.signal,
      requestsPerSecond: Number(context.options.rate ?? 400),
      timeScale: Number(context.options['time-scale'] ?? 20),
      say: (line) => void process.stderr.write(`${context.redactor.redact(line)}\n`),
    })
    return outcomeOf(result)
  } finally {
    await removeTree(directory)
  }
}

function outcomeOf(result: DemoResult): CommandOutcome {
  const { steps, traffic, difference, serving } = result
  return {
    result: difference === undefined ? 'succeeded' : 'failed',
    exitCode: difference === undefined ? exitCodes.done : exitCodes.bug,
    traffic,
    extra: { steps, serving },
    ...(difference === undefined
      ? {}
      : { error: { code: 'E_DEMO', message: `the demo did not go as it should: ${difference}`, retryable: true } }),
    text: summary(result),
  }
}

function summary({ steps, traffic, serving, difference }: DemoResult): string {
  const rows = steps.map(
    ({ name, exitCode, expectedExitCode, result, durationMs }) =>
      `  ${exitCode === expectedExitCode ? 'ok  ' : 'FAIL'}  ${name.padEnd(18)} exit ${String(exitCode).padEnd(3)} ${result.padEnd(12)} ${(durationMs / 1_000).toFixed(1).padStart(5)} s`,
  )
  const counted = traffic
    ? [
        `${traffic.failed} of ${traffic.requests} requests failed; ${traffic.answeredByBadRelease} more were answered with 500 by the bad canary itself`,
        ...(traffic.leftOut > 0
          ? [`${traffic.leftOut} more were due and not sent: this machine was too busy for the rate (see --rate)`]
          : []),
        ...describeFailures(traffic.failures).map((line) => `  ${line}`),
        `answers by version: ${Object.entries(traffic.byVersion)
          .map(([version, count]) => `${version} ${count}`)
          .join(', ')}`,
        `longest gap between two good answers ${traffic.longestGapMs} ms, p50 ${traffic.p50Ms} ms, p99 ${traffic.p99Ms} ms`,
        `serving at the end: ${serving.join(', ')}`,
      ]
    : []
  const verdict =
    difference === undefined ? 'The demo went as it should.' : `The demo did NOT go as it should: ${difference}`
  return [verdict, ...rows, ...counted].join('\n')
}
