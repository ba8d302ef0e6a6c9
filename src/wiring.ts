import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { detectHost } from './ci/detect.ts'
import { errorAnnotation } from './ci/github.ts'
import type { CiHost } from './ci/host.ts'
import type { Invocation } from './cli.ts'
import type { Cloud } from './cloud/cloud.ts'
import type { CommandContext, CommandOutcome } from './commands/command.ts'
import { commonOptions, resolveOptions, type ResolvedOptions } from './config/options.ts'
import type { EnvironmentSettings } from './config/schema.ts'
import { openEventsFile, type EventsFile } from './events-file.ts'
import { handOver, saveState } from './hand-over.ts'
import { newsOf, secretsOf, type News } from './news.ts'
import { settingSecrets } from './config/secrets.ts'
import { documentOf, outcomeOf, type ResultWarning } from './result.ts'
import { CancelledError, ConfigError, DeployError, exitCodes } from './shared/errors.ts'
import { systemClock } from './shared/clock.ts'
import { systemRandom } from './shared/random.ts'
import { createRedactor, redactedJson, type Redactor } from './shared/redact.ts'
import type { Reporter } from './shared/reporter.ts'

/** Runs one command with the real clock, file system, network and CI host; returns the exit code. */
export async function runCommand(invocation: Invocation): Promise<number> {
  const clock = systemClock
  const started = clock.monotonic()
  const redactor = createRedactor()
  const writeError = (text: string) => void process.stderr.write(redactor.redact(text))
  const host = detectHost(
    { env: process.env, clock, write: writeError, writeSecret: (text) => void process.stderr.write(text) },
    process.stderr.isTTY && (process.stderr.columns ?? 0) >= 40,
  )
  const { command } = invocation
  // Whoever read the log may be gone; what is under way must not end because of that.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  const signals = watchSignals()
  const run = new Run(invocation, host, redactor, signals)
  let outcome: CommandOutcome
  // The action's post step sees from these whether the run came to its end.
  await saveState(host, run.reporter, 'started')
  try {
    const context = await run.context()
    const handler = await command.load()
    outcome = await handler.run(context)
  } catch (error) {
    outcome = outcomeOf(error)
    for (const problem of annotations(error)) if (host.name === 'github') writeError(problem)
  } finally {
    signals.stop()
  }
  await saveState(host, run.reporter, 'finished')
  const durationMs = Math.round(clock.monotonic() - started)
  await run.tellEnd(outcome, durationMs)
  const facts = {
    command: [command.name, invocation.verb].filter(Boolean).join(' '),
    environment: run.environmentName,
    apiCalls: run.apiCalls(),
    durationMs,
  }
  const summary = typeof outcome.extra?.summary === 'string' ? redactor.redact(outcome.extra.summary) : undefined
  await handOver(host, run.reporter, { document: documentOf(outcome, facts), summary })
  const document = documentOf(outcome, { ...facts, warnings: run.warnings })
  if (run.output === 'json') process.stdout.write(`${redactedJson(document, (text) => redactor.redact(text))}\n`)
  else if (outcome.text) {
    const stream =
      outcome.exitCode === exitCodes.done || outcome.exitCode === exitCodes.changes ? process.stdout : process.stderr
    stream.write(`${redactor.redact(outcome.text)}\n`)
  }
  await run.close()
  return outcome.exitCode
}

/** Parts of a run that are made when first asked for, because most commands need only some. */
class Run {
  environmentName: string | null = null
  readonly warnings: ResultWarning[] = []
  readonly reporter: Reporter = {
    emit: (event) => {
      if (event.type === 'warning') {
        const { code, message } = event
        this.warnings.push({ ...(code === undefined ? {} : { code }), message })
      }
      this.#host.show(event)
      void this.#news?.then((news) => news?.happened(event))
      this.#events?.write(
        `${redactedJson({ time: new Date(systemClock.now()).toISOString(), ...event }, (text) => this.#redactor.redact(text))}\n`,
      )
    },
  }
  output: 'text' | 'json' = process.env.ALICLOUD_DEPLOY_OUTPUT === 'json' ? 'json' : 'text'
  readonly #invocation: Invocation
  readonly #host: CiHost
  readonly #redactor: Redactor
  readonly #signal: AbortSignal
  readonly #hurry: AbortSignal
  #cloud: Promise<Cloud> | undefined
  #usage: Cloud['usage'] | undefined
  #environment: ReturnType<CommandContext['environment']> | undefined
  #events: EventsFile | undefined
  #news: Promise<News | undefined> | undefined

  constructor(invocation: Invocation, host: CiHost, redactor: Redactor, { signal, hurry }: Signals) {
    this.#invocation = invocation
    this.#host = host
    this.#redactor = redactor
    this.#signal = signal
    this.#hurry = hurry
    if (invocation.flags.output === 'json') this.output = 'json'
  }

  async context(): Promise<CommandContext> {
    const { command, verb, operands, flags } = this.#invocation
    const options = resolveOptions([...command.options, ...commonOptions], {
      flags,
      input: (name) => this.#host.input(name),
      variables: process.env,
    })
    const values = options.values
    this.output = values.output === 'json' ? 'json' : 'text'
    if (typeof values.events === 'string')
      this.#events = openEventsFile(values.events, (message) => {
        this.reporter.emit({ type: 'warning', code: 'W_NOT_WRITTEN', message })
      })
    const file = String(values.config ?? 'deploy.yml')
    const signal =
      typeof values.timeout === 'number'
        ? AbortSignal.any([this.#signal, deadlineSignal(values.timeout)])
        : this.#signal
    return {
      verb,
      operands,
      options: values,
      isDryRun: values['dry-run'] === true,
      pollIntervalMs: typeof values['poll-interval'] === 'number' ? values['poll-interval'] : 2_000,
      clock: systemClock,
      random: systemRandom,
      reporter: this.reporter,
      redactor: this.#redactor,
      host: this.#host,
      signal,
      hurry: this.#hurry,
      ...(typeof values.timeout === 'number' ? { timeoutAtMs: systemClock.now() + values.timeout } : {}),
      baseDirectory: dirname(resolve(file)),
      env: process.env,
      environment: () => (this.#environment ??= this.#loadEnvironment(file, options)),
      tellStarted: () => this.#tellStart(),
      cloud: () => (this.#cloud ??= this.#connect(options, signal)),
    }
  }

  /** Never throws: how a rollout ended does not hang on who could be told. */
  async tellEnd(outcome: CommandOutcome, durationMs: number): Promise<void> {
    await (await this.#news)?.ended(outcome, durationMs)
  }

  async #tellStart(): Promise<void> {
    await (await this.#news)?.started()
  }

  apiCalls() {
    return this.#usage?.snapshot() ?? { total: 0, mutating: 0, byAction: {} }
  }

  async close(): Promise<void> {
    await (await this.#news)?.close()
    await this.#events?.close()
  }

  async #loadEnvironment(file: string, options: ResolvedOptions) {
    const { loadEnvironment } = await import('./config/load.ts')
    const loaded = await loadEnvironment({
      file,
      text: readConfig(file),
      environment: typeof options.values.env === 'string' ? options.values.env : undefined,
      branch: this.#host.job().branch,
      variables: process.env,
      overrides: options.overrides,
    })
    this.environmentName = loaded.name
    for (const secret of settingSecrets(loaded.settings)) this.#hide(secret)
    for (const secret of secretsOf(loaded.settings)) this.#hide(secret)
    if (options.values['dry-run'] !== true) this.#news = this.#newsOf(loaded)
    return loaded
  }

  async #connect(options: ResolvedOptions, signal: AbortSignal): Promise<Cloud> {
    const { settings } = await (this.#environment ??= this.#loadEnvironment(
      String(options.values.config ?? 'deploy.yml'),
      options,
    ))
    const { connectAlicloud } = await import('./cloud/alicloud/connect.ts')
    const cloud = await connectAlicloud({
      region: settings.region,
      env: process.env,
      clock: systemClock,
      random: systemRandom,
      isDryRun: options.values['dry-run'] === true,
      signal,
      hide: (secret) => this.#hide(secret),
      log: options.values.verbose === true ? (line) => this.#host.show({ type: 'notice', message: line }) : () => {},
      ...(typeof options.values.endpoint === 'string' ? { endpoint: options.values.endpoint } : {}),
      ...(typeof options.values['oss-endpoint'] === 'string' ? { ossEndpoint: options.values['oss-endpoint'] } : {}),
    })
    this.#usage = cloud.usage
    return cloud
  }

  #newsOf({ name, settings }: { name: string; settings: EnvironmentSettings }): Promise<News | undefined> {
    const { command, verb } = this.#invocation
    return newsOf({
      command: [command.name, verb].filter(Boolean).join(' '),
      environment: name,
      settings,
      host: this.#host,
      env: process.env,
      clock: systemClock,
      reporter: this.reporter,
      redactor: this.#redactor,
    })
  }

  #hide(secret: string): void {
    this.#redactor.add(secret)
    this.#host.mask(secret)
  }
}

function readConfig(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const why =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'does not exist'
        : `cannot be read (${(error as NodeJS.ErrnoException).code})`
    throw new ConfigError([{ message: `${file} ${why}` }], {
      fix: '`alicloud-deploy init` writes one; --config names another file',
      cause: error,
    })
  }
}

interface Signals {
  signal: AbortSignal
  hurry: AbortSignal
}

/** SIGINT and SIGTERM ask for a safe point, the second one for a quick one; the reason carries the exit code. */
function watchSignals(): Signals & { stop: () => void } {
  const controller = new AbortController()
  const hurry = new AbortController()
  const onSignal = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) return hurry.abort()
    controller.abort(
      new CancelledError(name === 'SIGINT' ? 'SIGINT' : 'SIGTERM', {
        fix: 'run the same command again: it continues where this one stopped',
        retryable: true,
      }),
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    hurry: hurry.signal,
    stop: () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}

function deadlineSignal(ms: number): AbortSignal {
  const controller = new AbortController()
  systemClock.schedule(ms, () =>
    controller.abort(
      new DeployError('--timeout passed; stopped at a safe point', exitCodes.paused, 'paused', {
        code: 'E_TIMEOUT',
        retryable: true,
        fix: 'run the same command again: it continues; `recover` leaves it alone until rollout.approvalTimeout',
      }),
    ),
  )
  return controller.signal
}

function annotations(error: unknown): string[] {
  // GitHub shows at most ten annotations of a kind; the rest is in the log.
  if (error instanceof ConfigError)
    return error.problems
      .slice(0, 9)
      .map((problem) => errorAnnotation(problem.message, { title: 'alicloud-deploy', ...problem }))
  return [
    errorAnnotation(error instanceof Error ? error.message : String(error), {
      title: error instanceof DeployError ? error.code : 'E_BUG',
    }),
  ]
}
