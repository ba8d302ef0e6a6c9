import type { CallbackEvent } from '../../migrate/callbacks.ts'
import type { ServerState } from '../../migrate/run-options.ts'
import { ConfigError } from '../../shared/errors.ts'
import { readJson, type Outline } from '../../shared/json.ts'
import type { CommandContext } from '../command.ts'

/** What the job that reaches the cloud tells the program that it runs on an instance. Holds no secret. */
export interface Delegated {
  /** The database, for people. */
  label: string
  /** What the job saw of the database's instance. */
  server?: ServerState
  /** The release that the migrations belong to. */
  release?: string
  /** fits: the newest migration that the release knows, as the history of releases has it. */
  schemaHead?: string
  /** Why a contract migration must wait, by its id; absent where the gate was not asked. */
  waiting?: Record<string, string>
  /** Events for which the job has a command. */
  callbacks?: CallbackEvent[]
  /** True when the job is to look at the database's instance once something is to change. */
  asksAboutServer?: boolean
}

export const delegatedVariable = 'ALICLOUD_DEPLOY_DELEGATED'

const outline: Outline = {
  label: 'string',
  'server?': {},
  'release?': 'string',
  'schemaHead?': 'string',
  'waiting?': { '*': 'string' },
  'callbacks?': ['string'],
  'asksAboutServer?': 'boolean',
}

/** Undefined when the program runs in the job itself. */
export function delegatedTo({ env }: CommandContext): Delegated | undefined {
  const text = env[delegatedVariable]
  if (text === undefined) return undefined
  const read = readJson<Delegated>(text, outline)
  if ('value' in read) return read.value
  throw new ConfigError([
    {
      message: `${delegatedVariable} cannot be understood: ${read.wrong}`,
      fix: 'unset it: only this program sets it, for itself on an instance',
    },
  ])
}

const offline = new Set(['lint', 'new', 'split', 'sum'])

/** Whether the database can only be reached from an instance of the environment. */
export async function isForInstance(context: CommandContext): Promise<boolean> {
  if (context.options['url'] !== undefined || offline.has(context.verb ?? '')) return false
  const { migrations } = (await context.environment()).settings
  return migrations.access === 'instance' && migrations.url === undefined
}
