import { parseDuration } from '../shared/duration.ts'
import { ConfigError, type Problem } from '../shared/errors.ts'

/** One option, under one name in four places: flag, action input, environment variable, key of deploy.yml. */
export interface OptionSpec {
  /** kebab-case, without dashes in front. */
  name: string
  kind: 'boolean' | 'string' | 'number' | 'duration' | 'list'
  description: string
  /** Shown in help; the value itself comes from the settings' schema or the handler. */
  defaultText?: string
  choices?: readonly string[]
  /** The choice that may say how long, e.g. `wait=30m`. */
  timed?: string
  /** The setting that the value beats, e.g. `rollout.minHealthy`. */
  setting?: string
}

/** Converted values by option name; durations are milliseconds. */
export type OptionValues = Record<string, string | number | boolean | string[] | undefined>

/** Where raw texts come from, strongest first. */
export interface OptionSources {
  flags: Readonly<Record<string, string | boolean | string[] | undefined>>
  /** An action input; undefined where there are none. */
  input: (name: string) => string | undefined
  variables: Readonly<Record<string, string | undefined>>
}

export interface ResolvedOptions {
  values: OptionValues
  /** Texts for settings, to be checked together with deploy.yml. */
  overrides: { path: string; value: unknown; origin: string }[]
}

/** Options that every command has. */
export const commonOptions: readonly OptionSpec[] = [
  { name: 'config', kind: 'string', description: 'Configuration file', defaultText: 'deploy.yml' },
  { name: 'env', kind: 'string', description: 'Environment; default: the one whose branch: matches the CI branch' },
  { name: 'dry-run', kind: 'boolean', description: 'Read, plan and print each call it would make; change nothing' },
  {
    name: 'output',
    kind: 'string',
    choices: ['text', 'json'],
    description: 'What stdout carries',
    defaultText: 'text',
  },
  {
    name: 'events',
    kind: 'string',
    description: 'Write everything that happens to this file, one JSON document a line',
  },
  { name: 'endpoint', kind: 'string', description: 'Address of the API, for all products (a local cloud, a proxy)' },
  { name: 'oss-endpoint', kind: 'string', description: 'Address of OSS' },
  {
    name: 'if-locked',
    kind: 'string',
    choices: ['wait', 'fail', 'supersede'],
    timed: 'wait',
    description: 'When another run holds the environment; wait alone is 15m, for migrations migrations.lockTimeout',
    defaultText: 'wait',
    setting: 'ifLocked',
  },
  {
    name: 'timeout',
    kind: 'duration',
    description:
      "Stop at a safe point after this time, e.g. a little below the job's limit, which only GitLab tells; the same command continues",
  },
  {
    name: 'poll-interval',
    kind: 'duration',
    description: 'Time between two looks while waiting for the cloud',
    defaultText: '2s',
  },
  { name: 'verbose', kind: 'boolean', description: 'Show every API call' },
]

export const variableOf = (name: string) => `ALICLOUD_DEPLOY_${name.toUpperCase().replaceAll('-', '_')}`

/** Picks the strongest source of each option and converts it. Throws one ConfigError with every problem. */
export function resolveOptions(specs: readonly OptionSpec[], sources: OptionSources): ResolvedOptions {
  const problems: Problem[] = []
  const resolved: ResolvedOptions = { values: {}, overrides: [] }
  for (const spec of specs) {
    const given = pick(spec, sources)
    if (!given) continue
    const value = convert(spec, given.raw)
    if (value === undefined) {
      problems.push({ message: `${given.origin}: expected ${expectation(spec)}, got ${JSON.stringify(given.raw)}` })
      continue
    }
    resolved.values[spec.name] = value
    if (spec.setting)
      resolved.overrides.push({
        path: spec.setting,
        value: spec.kind === 'duration' ? given.raw : value,
        origin: given.origin,
      })
  }
  if (problems.length > 0) throw new ConfigError(problems, { code: 'E_USAGE' })
  return resolved
}

function pick(
  spec: OptionSpec,
  sources: OptionSources,
): { raw: string | boolean | string[]; origin: string } | undefined {
  const flag = sources.flags[spec.name]
  if (flag !== undefined) return { raw: flag, origin: `--${spec.name}` }
  const input = sources.input(spec.name)
  if (input) return { raw: input, origin: `input ${spec.name}` }
  const variable = sources.variables[variableOf(spec.name)]
  return variable ? { raw: variable, origin: variableOf(spec.name) } : undefined
}

function convert(spec: OptionSpec, raw: string | boolean | string[]): string | number | boolean | string[] | undefined {
  switch (spec.kind) {
    case 'boolean':
      if (typeof raw === 'boolean') return raw
      if (/^(true|1|yes|on)$/i.test(String(raw))) return true
      return /^(false|0|no|off)$/i.test(String(raw)) ? false : undefined
    case 'number': {
      const value = Number(raw)
      return String(raw).trim() !== '' && Number.isFinite(value) && value >= 0 ? value : undefined
    }
    case 'duration':
      return parseDuration(String(raw))
    case 'list':
      return [raw]
        .flat()
        .flatMap((item) => String(item).split(/[\n,]/))
        .map((item) => item.trim())
        .filter(Boolean)
    case 'string':
      return isChoice(spec, String(raw)) ? String(raw) : undefined
  }
}

function isChoice({ choices, timed }: OptionSpec, text: string): boolean {
  if (!choices || choices.includes(text)) return true
  return (
    timed !== undefined && text.startsWith(`${timed}=`) && parseDuration(text.slice(timed.length + 1)) !== undefined
  )
}

/** What may be given, for people. */
export const choiceTexts = ({ choices, timed }: Pick<OptionSpec, 'choices' | 'timed'>): string[] =>
  (choices ?? []).flatMap((choice) => (choice === timed ? [choice, `${choice}=30m`] : [choice]))

function expectation(spec: OptionSpec): string {
  if (spec.choices) return choiceTexts(spec).join(' or ')
  return {
    boolean: 'true or false',
    number: 'a number',
    duration: 'a duration such as 30s or 5m',
    list: 'a list',
    string: 'a text',
  }[spec.kind]
}
