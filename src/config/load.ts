import { LineCounter, isMap, isPair, isScalar, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { ConfigError, messageOf, type Locate, type Problem } from '../shared/errors.ts'
import { nearest } from '../shared/nearest.ts'
import { foreignWord } from './canary-steps-schema.ts'
import { check } from './check.ts'
import { interpolate } from './interpolate.ts'
import { knownKeys } from './known-keys.ts'
import { environmentSchema, environmentsSchema, type EnvironmentSettings } from './schema.ts'

export interface LoadRequest {
  /** Path shown in messages. */
  file: string
  text: string
  /** Name of the environment, or undefined to choose by branch. */
  environment: string | undefined
  branch: string | undefined
  variables: Readonly<Record<string, string | undefined>>
  /** Values that beat the file, as [path, value, where it was given], e.g. ['rollout.batch', '2', '--batch']. */
  overrides: readonly { path: string; value: unknown; origin: string }[]
}

export interface LoadedEnvironment {
  name: string
  settings: EnvironmentSettings
  /** For problems that are found later, by who knows what the settings mean. */
  locate: Locate
}

type Path = readonly (string | number)[]
type Tree = Record<string, unknown>

// Below these keys the user's own names stand, which must stay as they are written.
const freeMaps = new Set(['env', 'environments', 'metadata', 'metrics'])

/** Reads one environment out of deploy.yml. Throws one ConfigError that lists every problem found. */
export async function loadEnvironment(request: LoadRequest): Promise<LoadedEnvironment> {
  const source = await readSource(request)
  const name = chooseEnvironment(source, request)
  const tree = merge(source.shared, source.environments[name] ?? {})
  const problems: Problem[] = []
  const locate = locator(source, name)

  const overridden = new Map<string, string>()
  for (const { path, value, origin } of request.overrides) {
    setPath(tree, path.split('.'), value)
    overridden.set(path, origin)
  }
  const missing = new Set<string>()
  const filled = interpolate(tree, request.variables, (path, variable) => {
    missing.add(path.join('.'))
    problems.push({
      message: `the environment variable ${variable} is not set (needed by ${path.join('.')})`,
      ...locate(path),
      fix: `export ${variable}, or add it to the secrets of the CI job`,
    })
  })
  const checked = await check(environmentSchema, filled)
  if ('issues' in checked) {
    // What is wrong with a value only because its variable is missing is no second problem.
    const issues = checked.issues.filter((issue) => !missing.has(issue.path.join('.')))
    problems.push(...describeIssues(issues, checked.schema, locate, overridden))
  } else if (problems.length === 0) {
    const locateSetting: Locate = (path) => (overridden.has(path) ? {} : locate(path.split('.')))
    return { name, settings: checked.value, locate: locateSetting }
  }
  throw new ConfigError(problems)
}

interface Source {
  file: string
  document: Document
  lines: LineCounter
  shared: Tree
  environments: Record<string, Tree>
  branches: Record<string, string[]>
}

async function readSource({ file, text }: LoadRequest): Promise<Source> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  if (document.errors.length > 0) {
    throw new ConfigError(
      document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0])
        return { message: `not valid YAML: ${error.message}`, file, line, column: col }
      }),
    )
  }
  const root = toTree(plainOf(document, { file, text, lines }))
  if (!root)
    throw new ConfigError([
      { message: 'expected a map with the keys app, region, environments', file, line: 1, column: 1 },
    ])
  const { environments, $schema: _schema, ...shared } = normalise(root, []) as Tree
  const checked = await check(environmentsSchema, environments ?? {})
  const source: Source = { file, document, lines, shared, environments: {}, branches: {} }
  if ('issues' in checked) {
    const issues = checked.issues.map((issue) => ({ ...issue, path: ['environments', ...issue.path] }))
    throw new ConfigError(describeIssues(issues, checked.schema, locator(source, ''), new Map()))
  }
  for (const [name, value] of Object.entries(checked.value)) {
    const { branch, ...sections } = normalise(value ?? {}, []) as Tree
    source.environments[name] = sections
    source.branches[name] = branch === undefined ? (defaultBranches.get(name) ?? []) : [branch].flat().map(String)
  }
  return source
}

/** An alias without its anchor, or one that would grow into millions of values, shows only here. */
function plainOf(
  document: Document,
  { file, text, lines }: Pick<LoadRequest, 'file' | 'text'> & { lines: LineCounter },
) {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown
  } catch (error) {
    const message = messageOf(error)
    const at = text.indexOf(`*${/: (\S+)$/.exec(message)?.[1]}`)
    const { line, col } = lines.linePos(Math.max(0, at))
    throw new ConfigError([{ message: `not valid YAML: ${message}`, file, line, column: col }], { cause: error })
  }
}

// GitLab Flow: the branch says which environment a commit belongs to.
const defaultBranches = new Map([
  ['dev', ['master', 'main']],
  ['pre-prod', ['pre-production']],
  ['prod', ['production']],
])

function chooseEnvironment(source: Source, request: LoadRequest): string {
  const names = Object.keys(source.environments)
  const { environment, branch } = request
  if (environment !== undefined) {
    if (names.includes(environment)) return environment
    const suggestion = nearest(environment, names)
    throw new ConfigError([
      {
        message: `there is no environment ${environment} in ${source.file}; it has ${names.join(', ')}`,
        ...(suggestion ? { fix: `did you mean --env ${suggestion}?` } : {}),
      },
    ])
  }
  const matching = branch === undefined ? [] : names.filter((name) => source.branches[name]!.includes(branch))
  if (matching.length === 1) return matching[0]!
  if (branch === undefined && names.length === 1) return names[0]!
  const why =
    branch === undefined
      ? `${source.file} has ${names.length} environments and no CI branch says which`
      : `${matching.length === 0 ? 'no environment' : 'more than one environment'} of ${source.file} has branch: ${branch}`
  throw new ConfigError([{ message: why, fix: `give --env ${names.join('|')}` }])
}

type LocatePath = (path: Path) => { file: string; line?: number; column?: number }

/** Finds where a setting stands: in the environment's own section first, then in the shared part. */
function locator(source: Source, environment: string): LocatePath {
  const position = (path: Path) => {
    let node: unknown = source.document.contents
    let range: number | undefined
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isPair(item) && isScalar(item.key) && sameKey(String(item.key.value), String(key)),
        )
        if (!pair) return undefined
        range = isScalar(pair.key) ? pair.key.range?.[0] : undefined
        node = pair.value
      } else if (typeof node === 'object' && node !== null && 'items' in node) {
        node = (node as { items: unknown[] }).items[Number(key)]
        range = (node as { range?: [number] } | undefined)?.range?.[0] ?? range
      } else return undefined
    }
    return range === undefined ? undefined : source.lines.linePos(range)
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length)
      const found = position(['environments', environment, ...part]) ?? position(part)
      if (found) return { file: source.file, line: found.line, column: found.col }
    }
    return { file: source.file, line: 1, column: 1 }
  }
}

type Issue = z.core.$ZodIssue

function describeIssues(
  issues: readonly Issue[],
  schema: z.ZodType,
  locate: LocatePath,
  overridden: ReadonlyMap<string, string>,
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
    const name = path.join('.')
    const origin = overridden.get(name)
    if (origin) return [{ message: `${origin}: ${sentenceOf(issue)}`, path: name }]
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const suggestion = nearest(key, knownKeys(schema, path))
        const fix = foreignWord(path, key) ?? (suggestion ? `did you mean ${suggestion}?` : undefined)
        return {
          message: `unknown key ${[...path, key].join('.')}`,
          path: [...path, key].join('.'),
          ...locate([...path, key]),
          ...(fix === undefined ? {} : { fix }),
        }
      })
    }
    if (issue.code === 'invalid_union' && !isAbsent(issue)) {
      const inside = issue.errors.find((inner) =>
        inner.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
      )
      if (inside) {
        const moved = inside.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
        return describeIssues(moved, schema, locate, overridden)
      }
      const all = issue.errors.flat()
      const ours = all.find(({ code }) => code === 'custom')
      const best = ours ?? all.find(({ code }) => code !== 'invalid_type') ?? all[0]
      return [{ message: `${name}: ${sentenceOf(best ?? issue)}`, path: name, ...locate(path) }]
    }
    const isMissing = isAbsent(issue)
    const message = isMissing ? `missing key ${name}` : `${name}: ${sentenceOf(issue)}`
    return [{ message, path: name, ...locate(path) }]
  })
}

/** Whether there is nothing where something must be, whatever it may look like. */
function isAbsent(issue: Issue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.length > 0 && issue.errors.flat().every(isAbsentHere)
  return isAbsentHere(issue)
}

const isAbsentHere = (issue: Issue) => issue.code === 'invalid_type' && issue.message.includes('received undefined')

/** What was expected, without the checker's own words for it. */
function sentenceOf(issue: Issue): string {
  // A name that is not allowed says why in an issue of its own.
  if (issue.code === 'invalid_key' && issue.issues[0]) return lowerFirst(issue.issues[0].message)
  if (issue.code !== 'too_small' && issue.code !== 'too_big')
    return lowerFirst(
      issue.message.replace(/^Invalid (input|option): /, '').replace('expected int,', 'expected a whole number,'),
    )
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum)
  const units: Partial<Record<string, string>> = { string: ' characters', array: ' entries' }
  return `expected at ${issue.code === 'too_small' ? 'least' : 'most'} ${limit}${units[issue.origin] ?? ''}`
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const camel = (key: string) => key.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
const sameKey = (written: string, wanted: string) => written === wanted || camel(written) === wanted

/** Turns kebab-case keys into camelCase, except where the user's own names stand. */
function normalise(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => normalise(item, path))
  const tree = toTree(value)
  if (!tree) return value
  const isFree = freeMaps.has(path.at(-1) ?? '')
  return Object.fromEntries(
    Object.entries(tree).map(([key, inner]) => {
      const name = isFree ? key : camel(key)
      return [name, path.at(-1) === 'environments' ? inner : normalise(inner, [...path, name])]
    }),
  )
}

function toTree(value: unknown): Tree | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : undefined
}

/** Overrides maps key by key; lists and scalars are replaced whole. */
function merge(base: Tree, over: Tree): Tree {
  const merged: Tree = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const inner = toTree(value)
    const below = toTree(merged[key])
    merged[key] = inner && below ? merge(below, inner) : value
  }
  return merged
}

function setPath(tree: Tree, [key, ...rest]: string[], value: unknown): void {
  if (key === undefined) return
  if (rest.length === 0) {
    tree[key] = value
    return
  }
  const inner = { ...toTree(tree[key]) }
  tree[key] = inner
  setPath(inner, rest, value)
}
