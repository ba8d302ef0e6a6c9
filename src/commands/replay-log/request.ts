import type { MirrorLimits } from '../../mirror/mirror-traffic.ts'
import type { Selection } from '../../mirror/replayable.ts'
import { ConfigError, messageOf, type Problem } from '../../shared/errors.ts'
import type { CommandContext, OptionValues } from '../command.ts'

export interface ReplayRequest {
  to: URL
  host: string | undefined
  baseline: URL | undefined
  baselineHost: string | undefined
  limits: MirrorLimits
  answerTimeoutMs: number
  selection: Selection
  /** Share, 0 to 1. */
  maxWorse: number
}

/** What the command line asks for. Throws one ConfigError with everything that is wrong with it. */
export function replayRequest({ options, operands }: Pick<CommandContext, 'options' | 'operands'>): ReplayRequest {
  const given = new Given(options)
  if (operands.length === 0)
    given.problems.push({
      message: 'replay-log needs an access log',
      fix: 'replay-log access.log --to URL; - is standard input',
    })
  const to = given.url('to')
  if (options.to === undefined)
    given.problems.push({
      message: 'replay-log needs the host under test',
      fix: 'give --to, e.g. http://10.0.1.7:8080',
    })
  const request = {
    host: given.text('host'),
    baseline: given.url('baseline'),
    baselineHost: given.text('baseline-host'),
    limits: {
      perSecond: given.above0('rate', 10),
      concurrency: given.above0('concurrency', 4),
      durationMs: given.above0('duration', 60_000),
      requests: given.above0('max-requests', Infinity),
    },
    answerTimeoutMs: given.above0('answer-timeout', 10_000),
    selection: {
      only: given.patterns('only'),
      except: given.patterns('except'),
      forward: given.list('forward-headers').map((name) => name.toLowerCase()),
    },
    maxWorse: given.share('max-worse', '0%'),
  }
  if (!to || given.problems.length > 0) throw new ConfigError(given.problems, { code: 'E_USAGE' })
  return { ...request, to }
}

/** Options as they were given; collects what is wrong with them. */
class Given {
  readonly problems: Problem[] = []
  readonly #options: OptionValues

  constructor(options: OptionValues) {
    this.#options = options
  }

  text(name: string): string | undefined {
    return this.#options[name] as string | undefined
  }

  list(name: string): string[] {
    return (this.#options[name] as string[] | undefined) ?? []
  }

  url(name: string): URL | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const found = URL.canParse(text) ? new URL(text) : undefined
    if (found && /^https?:$/.test(found.protocol) && found.username === '') return found
    this.problems.push({ message: `--${name}: ${text} is no http or https address without a user` })
    return undefined
  }

  above0(name: string, fallback: number): number {
    const value = (this.#options[name] as number | undefined) ?? fallback
    if (!(value > 0)) this.problems.push({ message: `--${name} must be above 0, not ${value}` })
    return value
  }

  patterns(name: string): RegExp[] {
    return this.list(name).flatMap((text) => {
      try {
        return [new RegExp(text)]
      } catch (error) {
        this.problems.push({ message: `--${name}: ${messageOf(error)}` })
        return []
      }
    })
  }

  /** A percentage as a share, 0 to 1. */
  share(name: string, fallback: string): number {
    const text = this.text(name) ?? fallback
    const percent = Number(/^(\d+(?:\.\d+)?)%?$/.exec(text)?.[1])
    if (!(percent <= 100)) this.problems.push({ message: `--${name}: ${text} is no percentage` })
    return percent / 100
  }
}
