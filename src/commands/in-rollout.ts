import { tellBrokenOff } from '../rollout/guard/guard-questions.ts'
import { probeTraffic, describeTraffic, type ProbeTraffic } from '../rollout/traffic/probe-traffic.ts'
import { readHistory } from '../rollout/state/history.ts'
import { retireExpired } from '../rollout/kept.ts'
import { openSession, type RolloutContext, type RolloutSession } from '../rollout/session.ts'
import { PreflightError } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { retireOldPorts } from './blue-green/ports.ts'
import { settleLeftSwitch } from './blue-green/traffic.ts'
import { brokenOff } from './broken-off.ts'
import { readSigningKey, saveAttestation } from './attest.ts'
import { askedReport, saveReport, type RolloutFacts } from './deployment-outcome.ts'
import { keepOutcome } from './keep-outcome.ts'
import { startProbe, type Probe } from './probe.ts'
import { checkLockBucket } from './lock-bucket.ts'
import { isAsSeen, type Seen } from './look.ts'
import { rolloutContext, type RolloutEnvironment } from './rollout-context.ts'

/** What a command decided from is no longer so: another run was at work while this one waited for the lock. */
export class SeenTooEarly extends Error {}

/** Starts a command anew, without the lock, as long as other runs change what it decides from. */
export async function untilFresh<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof SeenTooEarly)) throw error
    }
  }
}

/** What a command does while it holds the lock; `finish` ends the probe. */
export type RolloutWork = (session: RolloutSession, finish: () => Promise<RolloutFacts>) => Promise<CommandOutcome>

/**
 * Runs one rollout inside a session: takes the lock, probes through the load balancer where that was asked for, hands
 * the lock on whatever happens, and writes the report. `finish` ends the probe; call it when the rollout is over.
 * `seen` is what the command decided from. Throws SeenTooEarly, and changes nothing, when that is no longer so.
 * `askAgain` refuses what only others than rollouts change, e.g. the schema; called when the lock was waited for.
 */
export async function inRollout(
  context: CommandContext,
  environment: RolloutEnvironment,
  command: string,
  work: RolloutWork,
  {
    seen,
    askAgain,
    ...more
  }: Partial<RolloutContext> & { seen?: Pick<Seen, 'history' | 'journal'>; askAgain?: () => Promise<void> } = {},
): Promise<CommandOutcome> {
  const signingKey = await readSigningKey(context)
  const target = command === 'recover' ? undefined : probeTarget(environment)
  const isWayBack = command === 'recover' || command === 'rollback' || context.verb === 'abort'
  await checkLockBucket(context, environment.store, { isWayBack })
  const startedAt = context.clock.monotonic()
  const session = await openSession({ ...rolloutContext(context, environment, command), ...more })
  if (seen && !(await isStillSo(environment, session, seen))) throw new SeenTooEarly()
  const probe = target && new RolloutProbe(context, session, target)
  // Nobody waits for it: the rollout goes on while a chat server thinks.
  const told = context.tellStarted?.()
  const finish = async (): Promise<RolloutFacts> => {
    const traffic = await probe?.finish()
    return {
      durationMs: context.clock.monotonic() - startedAt,
      url: environment.outputs.url,
      ...(traffic ? { traffic } : {}),
      apiCalls: environment.cloud.usage.snapshot(),
      startedAtMs: session.timeline.startedAtMs,
      timeline: session.timeline.events,
    }
  }
  try {
    if (session.lease.hasWaited) await askAgain?.()
    await settleLeftSwitch(context, command, session)
    // A way back may still use what is kept too long.
    if (command !== 'rollback') {
      await retireExpired(session)
      await retireOldPorts(context, environment, session)
    }
    const outcome = await work(session, finish)
    await session.context.guard?.ended(releasesOf(outcome), outcome.result)
    const attested = await keepOutcome(context, outcome, `--attest ${String(context.options.attest)}`, (done) =>
      saveAttestation(context, environment, { outcome: done, signingKey }),
    )
    const report = askedReport(context, environment.settings.rollout.report)
    return await keepOutcome(context, attested, `--report ${String(report)}`, (done) =>
      saveReport(context, done, report),
    )
  } catch (error) {
    const end = brokenOff(session, context.host.job().runId, error)
    await tellBrokenOff(session, end)
    throw end
  } finally {
    await session.close()
    await probe?.close()
    await told
  }
}

/** Hands the lock on when it is not. */
async function isStillSo(
  { store }: RolloutEnvironment,
  session: RolloutSession,
  seen: Pick<Seen, 'history' | 'journal'>,
): Promise<boolean> {
  let isSame = false
  try {
    isSame = isAsSeen(seen, { history: await readHistory(store), journal: session.journal.state })
  } finally {
    if (!isSame) await session.close()
  }
  return isSame
}

const releasesOf = ({ release }: CommandOutcome) => ({
  want: { version: release?.version ?? '' },
  ...(release?.previous ? { from: { version: release.previous } } : {}),
})

interface ProbeTarget {
  url: URL
  /** Of the load balancer: a record of the name may not have reached every resolver. */
  address: string | undefined
  requestsPerSecond: number
}

function probeTarget({ settings, outputs, name }: RolloutEnvironment): ProbeTarget | undefined {
  const { requestsPerSecond, path } = settings.rollout.probe
  if (requestsPerSecond === 0) return undefined
  if (outputs.url === undefined)
    throw new PreflightError(`environment ${name} has no HTTP address that the probe could ask`, {
      code: 'E_NO_ADDRESS',
      fix: 'give --probe-rps 0, or provision a load balancer with an http or https listener',
    })
  const url = new URL(path ?? settings.rollout.health.path, outputs.url)
  return { url, address: outputs.address, requestsPerSecond }
}

/** The probe of one rollout, and what it saw. */
class RolloutProbe {
  readonly #context: CommandContext
  readonly #session: RolloutSession
  readonly #probe: Probe
  #traffic: ProbeTraffic | undefined

  constructor(context: CommandContext, session: RolloutSession, target: ProbeTarget) {
    this.#context = context
    this.#session = session
    const { timeline } = session
    this.#probe = startProbe({ ...target, clock: context.clock, elapsedMs: () => timeline.elapsedMs() })
  }

  async finish(): Promise<ProbeTraffic> {
    return (this.#traffic ??= probeTraffic(await this.#probe.stop(), this.#session.timeline.events))
  }

  /** A run that was stopped has no result document for its traffic; a line of the log has to do. */
  async close(): Promise<void> {
    if (this.#traffic) return
    if ((await this.finish()).requests === 0) return
    const message = `probe until then: ${describeTraffic(await this.finish())}`
    this.#context.reporter.emit({ type: 'notice', message })
  }
}
