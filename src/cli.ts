import { Command as Program, CommanderError, Option } from 'commander'
import type { Command } from './commands/command.ts'
import { choiceTexts, commonOptions, type OptionSpec } from './config/options.ts'
import { ConfigError } from './shared/errors.ts'

export interface Invocation {
  command: Command
  verb: string | undefined
  operands: string[]
  flags: Record<string, string | boolean | string[] | undefined>
}

/** What the words on the command line ask for: a command to run, or a text (help, version) to print. */
export type Parsed = { kind: 'run'; invocation: Invocation } | { kind: 'print'; text: string }

/** Reads the command line. Throws ConfigError (E_USAGE) when it makes no sense. */
export function parseArguments(words: readonly string[], commands: readonly Command[], version: string): Parsed {
  const named = commands.find(({ name }) => name === words[0])
  // Most command lines are right; saying what is wrong with one takes every command and option, which are hundreds.
  if (named) {
    const parsed = attempt(words, [named], version, (spec) => isMentioned(spec, words))
    if (!(parsed instanceof CommanderError) && parsed.kind === 'run') return parsed
  }
  const parsed = attempt(words, commands, version, () => true)
  if (!(parsed instanceof CommanderError)) return parsed
  const message = parsed.message.replace(/^error: /, '').replaceAll('\n', ' ')
  const fix = ['alicloud-deploy', named?.name, '--help'].filter(Boolean).join(' ')
  throw new ConfigError([{ message }], { code: 'E_USAGE', fix, cause: parsed })
}

const isMentioned = ({ name }: OptionSpec, words: readonly string[]) =>
  words.some((word) => word.startsWith(`--${name}`))

/** Reads the words with some of the commands and options declared. */
function attempt(
  words: readonly string[],
  commands: readonly Command[],
  version: string,
  isDeclared: (spec: OptionSpec) => boolean,
): Parsed | CommanderError {
  let invocation: Invocation | undefined
  let printed = ''
  const program = new Program('alicloud-deploy')
    .description('Deploys web applications on Alibaba Cloud (ECS, SLB, RDS) without a failed request.')
    .version(version, '-V, --version')
    .helpCommand(true)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({ writeOut: (text) => (printed += text), writeErr: () => {} })
  for (const command of commands) {
    addCommand(program, command, words.includes(command.name) ? isDeclared : undefined, (found) => {
      invocation = found
    })
  }
  try {
    program.parse(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kind: 'print', text: printed }
    return error
  }
  return invocation ? { kind: 'run', invocation } : { kind: 'print', text: printed }
}

function addCommand(
  program: Program,
  command: Command,
  isDeclared: ((spec: OptionSpec) => boolean) | undefined,
  found: (invocation: Invocation) => void,
): void {
  const sub = program
    .command(command.name)
    .description(command.summary)
    .argument('[words...]', command.verbs ? command.verbs.map((verb) => verb.name).join(' | ') : undefined)
    .exitOverride()
  if (!isDeclared) return
  const specs = [...command.options, ...commonOptions]
  for (const spec of specs) if (isDeclared(spec)) sub.addOption(toOption(spec))
  if (command.verbs) {
    const width = Math.max(...command.verbs.map((verb) => verb.name.length))
    sub.addHelpText(
      'after',
      `\nVerbs:\n${command.verbs.map((verb) => `  ${verb.name.padEnd(width)}  ${verb.summary}`).join('\n')}`,
    )
  }
  sub.action((words: string[], options: Record<string, string | boolean | string[] | undefined>) => {
    const flags = Object.fromEntries(specs.map((spec) => [spec.name, given(spec, options)]))
    refuseSwallowed(specs, flags)
    const verb = command.verbs?.find((candidate) => candidate.name === words[0])?.name
    const operands = verb ? words.slice(1) : words
    if (command.verbs && words[0] !== undefined && !verb) {
      throw new CommanderError(
        1,
        'usage',
        `unknown verb '${words[0]}' of ${command.name}; it has ${command.verbs.map((known) => known.name).join(', ')}`,
      )
    }
    if (!command.verbs && words.length > 0 && !command.takesOperands) {
      throw new CommanderError(1, 'usage', `unexpected word '${words[0]}' after ${command.name}`)
    }
    found({ command, verb, operands, flags })
  })
}

/** An option whose value was forgotten has taken the next option for it. */
function refuseSwallowed(specs: readonly OptionSpec[], flags: Invocation['flags']): void {
  for (const { name } of specs) {
    const swallowed = [flags[name]].flat().find((value) => specs.some((spec) => value === `--${spec.name}`))
    if (swallowed !== undefined)
      throw new CommanderError(1, 'usage', `option '--${name}' needs a value, and got the option ${String(swallowed)}`)
  }
}

function toOption(spec: OptionSpec): Option {
  const value = { boolean: '', string: ' <text>', number: ' <number>', duration: ' <duration>', list: ' <item...>' }[
    spec.kind
  ]
  const notes = [choiceTexts(spec).join(' | '), spec.defaultText && `default: ${spec.defaultText}`]
    .filter(Boolean)
    .join('; ')
  return new Option(`--${spec.name}${value}`, notes ? `${spec.description} (${notes})` : spec.description)
}

/** The parser keeps `--no-x` as x = false. */
function given({ name }: OptionSpec, options: Record<string, string | boolean | string[] | undefined>) {
  if (!name.startsWith('no-')) return options[camel(name)]
  return options[camel(name.slice('no-'.length))] === false ? true : undefined
}

const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
