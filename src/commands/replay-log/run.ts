import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { Comparing, type Comparison, type Latency } from '../../mirror/comparison.ts'
import { parseLogLine } from '../../mirror/logged-request.ts'
import { mirrorTraffic } from '../../mirror/mirror-traffic.ts'
import { replayable, type ReplayableRequest, type Selection, type SkipReason } from '../../mirror/replayable.ts'
import { ConfigError, exitCodes, messageOf } from '../../shared/errors.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { replayRequest } from './request.ts'
import { createSender } from './send.ts'

interface Skipped extends Record<SkipReason, number> {
  /** Lines that are no line of an access log. */
  unreadable: number
}

/** Sends the read-only requests of access logs again and compares; touches no cloud. Throws ConfigError. */
export async function run(context: CommandContext): Promise<CommandOutcome> {
  const request = replayRequest(context)
  const { clock, signal, operands } = context
  const { to, host, baseline, baselineHost, limits, answerTimeoutMs, selection } = request
  const parts = { answerTimeoutMs, concurrency: limits.concurrency, clock }
  const target = createSender({ url: to, host, ...parts })
  const beside = baseline && createSender({ url: baseline, host: baselineHost, ...parts })
  const comparing = new Comparing(beside !== undefined)
  const skipped: Skipped = { method: 0, target: 0, upgrade: 0, path: 0, unreadable: 0 }
  try {
    const { sent, endedBy } = await mirrorTraffic(requestsIn(operands, selection, skipped), {
      target: target.send,
      ...(beside ? { baseline: beside.send } : {}),
      limits,
      clock,
      signal,
      onMirrored: (mirrored) => comparing.add(mirrored),
    })
    if (signal.aborted && sent === 0) throw signal.reason
    return outcomeOf(comparing.result(), { skipped, endedBy, maxWorse: request.maxWorse, to })
  } finally {
    target.close()
    beside?.close()
  }
}

/** What the logs hold that may be sent again, in their order; counts the rest. */
async function* requestsIn(
  files: readonly string[],
  selection: Selection,
  skipped: Skipped,
): AsyncGenerator<ReplayableRequest> {
  for (const file of files) {
    for await (const line of linesOf(file)) {
      if (line.trim() === '') continue
      const logged = parseLogLine(line)
      const request = logged ? replayable(logged, selection) : 'unreadable'
      if (typeof request === 'string') skipped[request]++
      else yield request
    }
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input: Readable = file === '-' ? process.stdin : createReadStream(file)
  try {
    // A file that is missing says so on its stream, which readline does not hand on.
    const failed = new Promise<never>((_, reject) => input.once('error', reject))
    failed.catch(() => {})
    const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]()
    for (;;) {
      const next = await Promise.race([lines.next(), failed])
      if (next.done) return
      yield next.value
    }
  } catch (error) {
    throw new ConfigError([{ file, message: `cannot be read: ${messageOf(error)}` }], { cause: error })
  } finally {
    input.destroy()
  }
}

interface ReplayFacts {
  skipped: Skipped
  endedBy: string
  maxWorse: number
  to: URL
}

function outcomeOf(comparison: Comparison, facts: ReplayFacts): CommandOutcome {
  const { compared, worse, requests } = comparison
  const text = describe(comparison, facts)
  const extra = { traffic: { ...comparison, skipped: facts.skipped, endedBy: facts.endedBy }, text }
  if (compared === 0)
    return {
      result: 'inconclusive',
      exitCode: exitCodes.inconclusive,
      ...extra,
      error: {
        code: 'E_REPLAY_NOTHING',
        message: `${requests} requests of the log were sent again and no answer could be compared`,
        fix: requests === 0 ? 'see how many lines were left out, and why' : 'the log has no status: give --baseline',
        retryable: false,
      },
    }
  if (worse <= compared * facts.maxWorse) return { result: 'succeeded', exitCode: exitCodes.done, ...extra }
  return {
    result: 'failed',
    exitCode: exitCodes.preflight,
    ...extra,
    error: {
      code: 'E_REPLAY_WORSE',
      message: `${worse} of ${compared} requests fail on ${facts.to.origin} and did not ${comparison.reference === 'baseline' ? 'on the baseline' : 'when they were logged'}`,
      fix: 'do not give it more traffic; the differences say which paths fail',
      retryable: false,
    },
  }
}

function describe(comparison: Comparison, { skipped, endedBy, to }: ReplayFacts): string {
  const { requests, compared, same, worse, different, reference, latency, referenceLatency, differences } = comparison
  const left = Object.entries(skipped).filter(([, count]) => count > 0)
  const against = reference === 'baseline' ? 'the baseline' : 'the log'
  return [
    `${requests} requests sent again to ${to.origin} (${reasonOfEnd[endedBy] ?? endedBy}): ${compared} compared with ${against}, ${same} the same, ${worse} worse, ${different} different.`,
    `  ${to.host}  ${times(latency)}`,
    ...(referenceLatency ? [`  ${against}  ${times(referenceLatency)}`] : []),
    ...(left.length > 0
      ? [`  left out: ${left.map(([why, count]) => `${count} ${skipText[why as keyof Skipped]}`).join(', ')}`]
      : []),
    ...differences
      .slice(0, 10)
      .map(
        (one) =>
          `  ${one.method} ${one.path}: ${one.reference || 'no answer'} -> ${one.status || `no answer (${one.error ?? 'closed'})`}, ${one.count}x`,
      ),
  ].join('\n')
}

const times = ({ p50Ms, p95Ms, p99Ms }: Latency) => `p50 ${p50Ms} ms, p95 ${p95Ms} ms, p99 ${p99Ms} ms`

const reasonOfEnd: Record<string, string> = {
  log: 'the log is over',
  time: '--duration is over',
  count: '--max-requests is reached',
  signal: 'it was stopped',
}

const skipText: Record<keyof Skipped, string> = {
  method: 'with another method than GET and HEAD',
  target: 'without a path',
  upgrade: 'that change the protocol',
  path: 'by --only and --except',
  unreadable: 'that are no line of an access log',
}
