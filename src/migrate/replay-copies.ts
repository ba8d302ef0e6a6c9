import { classify } from './sql/classify.ts'
import type { Classification, ObjectKind } from './sql/classify.ts'
import { comparable, modeOf, switchedOff, withoutDefiner, withoutOrder } from './compared-definition.ts'
import { DatabaseError } from './database.ts'
import type { Session } from './database.ts'
import type { Migration, MigrationStatement } from './files/files.ts'
import { quoteIdentifier, quoteString } from './sql/lexer.ts'
import { metadataLockWaitSeconds } from './opening.ts'
import { ScratchTables } from './scratch.ts'
import { readImage } from './connect/server-facts.ts'
import type { PreImages } from './connect/server-facts.ts'
import { sessionSettings } from './connect/session-settings.ts'
import { renameInQuery } from './traffic/rename-in-query.ts'

/** How objects look by `kind:name`: their comparable definition, `unsure` for one that is there, undefined for none. */
export type Picture = Map<string, string | undefined>

/** There, but the server takes no copy of it: only whether it exists can be compared. */
const unsure = '\0unsure'

export const isSame = (a: Picture, b: Picture): boolean =>
  [...a].every(([key, one]) => {
    const other = b.get(key)
    return one === other || ((one === unsure || other === unsure) && one !== undefined && other !== undefined)
  })

export function splitKey(key: string): [ObjectKind, string] {
  const at = key.indexOf(':')
  return [key.slice(0, at) as ObjectKind, key.slice(at + 1)]
}

/** How the objects look now. */
export async function livePicture(session: Session, keys: readonly string[]): Promise<Picture> {
  const live: Picture = new Map()
  for (const key of keys) {
    const [kind, name] = splitKey(key)
    const image = await readImage(session, kind, name)
    live.set(key, image === undefined ? undefined : comparable(kind, image))
  }
  return live
}

/** The server could not have executed the statement on what there is: it did not run. */
export class CannotHaveRun extends Error {}

const routineCopy = '_acd_probe_routine'
const transient = new Set<ObjectKind>(['procedure', 'function', 'event'])

/**
 * Copies of tables, views, triggers and routines on which the statements of a killed run are repeated. Tables, views
 * and triggers stand until `drop`; a routine's copy only for the moment in which the server says how it reads, and an
 * event's is never switched on.
 */
export class ReplayCopies {
  readonly #session: Session
  readonly #schema: string
  readonly #tables: ScratchTables
  /** Copies of triggers by the name of the original. */
  readonly #triggers = new Map<string, string>()
  /** Images of routines and events, and what is only known to be there. */
  readonly #known = new Map<string, string | undefined>()
  #settings: { migration: Migration; done: number } | undefined

  constructor(session: Session, schema: string) {
    this.#session = session
    this.#schema = schema
    this.#tables = new ScratchTables(session)
  }

  /** Makes copies of what `images` hold; of what is claimed without an image there is none yet. */
  async create(keys: ReadonlySet<string>, images: PreImages): Promise<void> {
    await this.#session.query('SET foreign_key_checks = 0')
    const byKind = (kind: ObjectKind) => [...keys].map(splitKey).filter(([other]) => other === kind)
    const onServer = (['sequence', 'table', 'view'] as const).flatMap(byKind)
    this.#tables.claim(onServer.map(([, name]) => name))
    for (const [, name] of byKind('trigger')) this.#triggers.set(name, `_acd_probe_trigger_${this.#triggers.size}`)
    for (const [kind, name] of onServer) {
      const image = images[`${kind}:${name}`]
      if (image !== undefined && kind !== 'view') await this.#tables.create(image)
    }
    await this.#createViews(byKind('view'), images)
    for (const [kind, name] of byKind('trigger')) {
      const image = images[`${kind}:${name}`]
      if (image !== undefined) await this.#createTrigger(name, image, modeOf(image) !== undefined)
    }
    for (const key of keys) {
      const [kind] = splitKey(key)
      const image = images[key]
      if (transient.has(kind)) this.#known.set(key, image !== undefined && modeOf(image) === undefined ? unsure : image)
      else if (!['table', 'view', 'trigger', 'sequence'].includes(kind)) this.#known.set(key, image && unsure)
    }
  }

  /** Repeats the statement on the copies. Throws CannotHaveRun or a DatabaseError where it cannot have run. */
  async replay(migration: Migration, { sql, what }: MigrationStatement, number: number): Promise<void> {
    await this.#applySettings(migration, number)
    const kind = what.objectKind
    if (kind === 'table' || kind === 'index' || kind === 'sequence') return this.#tables.apply(sql, what)
    for (const { name } of what.targets) {
      const key = `${kind}:${name}`
      const isThere = (await this.#value(key)) !== undefined
      const isDrop = what.verb.startsWith('DROP')
      const isCreate = what.verb.startsWith('CREATE')
      if (isThere && isCreate && what.options.ifNotExists) continue
      if (isThere ? isCreate && !what.options.orReplace : !isCreate && !what.options.ifExists)
        throw new CannotHaveRun(`${what.verb} ${name}`)
      if (isDrop) await this.#forget(key)
      else if (kind === 'view') await this.#createView(name, sql)
      else if (kind === 'trigger') await this.#createTrigger(name, sql, true)
      else if (transient.has(kind!)) await this.#change(key, sql, what)
      else this.#known.set(key, unsure)
    }
  }

  async picture(keys: readonly string[]): Promise<Picture> {
    const result: Picture = new Map()
    for (const key of keys) {
      const value = await this.#value(key)
      result.set(key, value === undefined || value === unsure ? value : comparable(splitKey(key)[0], value))
    }
    return result
  }

  /** Removes every copy, those of a killed run too, and gives the session back its settings. */
  async drop(): Promise<void> {
    await this.#tables.drop()
    for (const kind of transient) await this.#attempt(`DROP ${kind.toUpperCase()} IF EXISTS ${routineCopy}`)
    await this.#session.query(sessionSettings(metadataLockWaitSeconds))
  }

  /** The image of the copy, with the original's names. */
  async #value(key: string): Promise<string | undefined> {
    const [kind, name] = splitKey(key)
    if (this.#known.has(key)) return this.#known.get(key)
    if (kind === 'trigger') {
      const copy = this.#triggers.get(name)
      const image = copy === undefined ? undefined : await readImage(this.#session, kind, copy)
      return image === undefined ? undefined : this.#original(image)
    }
    return this.#tables.definition(name, kind === 'sequence' ? 'sequence' : 'table')
  }

  #original(image: string): string {
    const text = this.#tables.withOriginalNames(image)
    return [...this.#triggers].reduce(
      (result, [name, copy]) => result.replaceAll(quoteIdentifier(copy), quoteIdentifier(name)),
      text,
    )
  }

  async #forget(key: string): Promise<void> {
    const [kind, name] = splitKey(key)
    if (this.#known.has(key)) return void this.#known.set(key, undefined)
    const copy = kind === 'trigger' ? this.#triggers.get(name) : this.#tables.names().get(name)
    if (copy !== undefined) await this.#session.query(`DROP ${kind.toUpperCase()} IF EXISTS ${quoteIdentifier(copy)}`)
  }

  /** A view comes after those that it reads, so rounds go on as long as one more succeeds. */
  async #createViews(views: readonly [ObjectKind, string][], images: PreImages): Promise<void> {
    let waiting = views.flatMap(([kind, name]) => {
      const image = images[`${kind}:${name}`]
      return image === undefined ? [] : [{ name, image }]
    })
    for (let size = -1; size !== waiting.length;) {
      size = waiting.length
      const left: typeof waiting = []
      for (const view of waiting) if (!(await this.#createView(view.name, view.image))) left.push(view)
      waiting = left
    }
  }

  async #createView(name: string, sql: string): Promise<boolean> {
    const names = new Map([...this.#tables.names()].map(([original, copy]) => [original.toLowerCase(), copy]))
    const isMade = await this.#attempt(renameInQuery(withoutDefiner(sql), names, this.#schema))
    return this.#note(`view:${name}`, isMade)
  }

  async #createTrigger(name: string, sql: string, isExact: boolean): Promise<void> {
    const what = classify(sql)
    const place = what.targets[0]!
    const table = what.references[0]
    const copyOfTable = table && this.#tables.names().get(table.name)
    const edits = [
      { ...place, text: quoteIdentifier(this.#triggers.get(name)!) },
      ...(table && copyOfTable !== undefined ? [{ ...table, text: quoteIdentifier(copyOfTable) }] : []),
    ]
    // Without a copy of its table it would be put on the real one.
    const isMade =
      copyOfTable !== undefined && (await this.#create(withoutOrder(withoutDefiner(edited(sql, edits))), sql))
    this.#note(`trigger:${name}`, isMade && isExact)
  }

  async #change(key: string, sql: string, what: Classification): Promise<void> {
    const [kind] = splitKey(key)
    const before = this.#known.get(key)
    const isAlter = what.verb.startsWith('ALTER')
    // An ALTER may switch an event on, and nobody knows what is in one that could not be copied.
    if (isAlter && (kind === 'event' || before === undefined || before === unsure))
      return void this.#known.set(key, unsure)
    const drop = `DROP ${kind.toUpperCase()} IF EXISTS ${routineCopy}`
    const made =
      (await this.#attempt(drop)) &&
      (!isAlter || (await this.#createRoutine(kind, before!))) &&
      (isAlter ? await this.#attempt(renamed(sql)) : await this.#createRoutine(kind, sql))
    const image = made ? await readImage(this.#session, kind, routineCopy) : undefined
    this.#known.set(key, image?.replace(quoteIdentifier(routineCopy), quoteIdentifier(splitKey(key)[1])) ?? unsure)
    await this.#attempt(drop)
  }

  async #createRoutine(kind: ObjectKind, sql: string): Promise<boolean> {
    const text = renamed(withoutDefiner(sql))
    const harmless = kind === 'event' ? switchedOff(text) : text
    return harmless !== undefined && (await this.#create(harmless, sql))
  }

  /** Creates under the sql_mode that an image says, and under the session's for a statement of a file. */
  async #create(sql: string, image: string): Promise<boolean> {
    const mode = modeOf(image)
    if (mode === undefined) return this.#attempt(sql)
    await this.#session.query(`SET @acd_mode = @@SESSION.sql_mode, @@SESSION.sql_mode = ${quoteString(mode)}`)
    try {
      return await this.#attempt(sql)
    } finally {
      await this.#session.query('SET @@SESSION.sql_mode = @acd_mode')
    }
  }

  #note(key: string, isExact: boolean): boolean {
    if (isExact) this.#known.delete(key)
    else this.#known.set(key, unsure)
    return isExact
  }

  /** What the file's SET statements had changed when the statement ran. */
  async #applySettings(migration: Migration, number: number): Promise<void> {
    if (this.#settings?.migration !== migration) {
      const wasSet = this.#settings?.migration.statements.some(({ what }) => what.nature === 'session')
      if (wasSet) await this.#session.query(`${sessionSettings(metadataLockWaitSeconds)}; SET foreign_key_checks = 0`)
      this.#settings = { migration, done: 0 }
    }
    for (const { sql, what } of migration.statements.slice(this.#settings.done, number - 1))
      if (what.nature === 'session' && what.verb === 'SET') {
        await this.#attempt(sql)
        await this.#session.query('SET foreign_key_checks = 0')
      }
    this.#settings.done = Math.max(this.#settings.done, number - 1)
  }

  async #attempt(sql: string): Promise<boolean> {
    try {
      await this.#session.query(sql)
      return true
    } catch (error) {
      if (error instanceof DatabaseError && !error.isConnectionLost) return false
      throw error
    }
  }
}

/** The same statement about the copy. */
function renamed(sql: string): string {
  const [place] = classify(sql).targets
  return place ? edited(sql, [{ ...place, text: quoteIdentifier(routineCopy) }]) : sql
}

function edited(sql: string, edits: readonly { start: number; end: number; text: string }[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), sql)
}
