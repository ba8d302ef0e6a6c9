import { formatDuration } from '../../shared/duration.ts'
import { isSameRelease } from '../state/finished.ts'
import type { Server } from '../traffic/fleet.ts'
import { violation, type InvariantId, type Violation } from './invariants.ts'
import { takenUp } from '../state/journal.ts'
import { isServing } from '../instance/server-state.ts'
import type { Look, WatchLimits } from './look.ts'
import { groupKey, type BackendWeight } from '../traffic/weights.ts'

/** What of a rollout shows beside single weights: the bucket, the places of the fleet, time, and what ran before. */
export class WatchedFacts {
  readonly #longestOutMs: number
  readonly #isRunByCloud: boolean
  /** Release to go back to that was whole at a look of the run, by run. */
  readonly #wholeIn = new Set<string>()
  /** Why something was not seen, by invariant. */
  readonly #unproved = new Map<InvariantId, string>()
  readonly #proved = new Set<InvariantId>()
  /** Since when servers are out, epoch milliseconds. */
  readonly #outSince = new Map<string, number>()
  /** Weights of each place, by group, when nobody was at work. */
  #places: ReadonlyMap<string, number> | undefined
  /** Places that had less than that, and nothing said why, at the look before. */
  #short: ReadonlySet<string> = new Set()

  #hasBegun = false
  /** New instances or ports took over at some look. */
  #hasMadePlace = false

  /** `longestOutMs`: how long one server may be out of service. */
  constructor({ longestOutMs = Infinity, isRunByCloud = false }: Pick<WatchLimits, 'longestOutMs' | 'isRunByCloud'>) {
    this.#longestOutMs = longestOutMs
    this.#isRunByCloud = isRunByCloud
  }

  /** What could not be judged in this rollout, though it can in others. */
  get unproved(): ReadonlyMap<InvariantId, string> {
    return new Map([...this.#unproved].filter(([id]) => !this.#proved.has(id)))
  }

  get isSuspicious(): boolean {
    return this.#short.size > 0
  }

  see(look: Look, before: Look | undefined): Violation[] {
    this.#hasBegun ||= look.isLocked || look.journal.open !== undefined || look.journalBefore.open !== undefined
    this.#hasMadePlace ||= !isInPlace(look)
    // Whoever looks first in the middle of a run does not know what was there before.
    if (!this.#hasBegun && !this.#isRunByCloud) this.#places = weightsByPlace(look.servers)
    return [
      ...this.#wayBack(look),
      ...fenced(look),
      ...this.#stuck(look, before),
      ...renewals(look, before),
      ...imagesThatServe(look),
      ...this.#shortPlaces(look),
    ]
  }

  /** Places whose weights did not come back. A run that goes on with another one has not ended. */
  end(look: Look): Violation[] {
    if (look.journal.open || !this.#places || !this.#hasMadePlace) return []
    const now = weightsByPlace(look.servers)
    return [...this.#places].flatMap(([place, weight]) =>
      (now.get(place) ?? 0) === weight
        ? []
        : violation('I4', `${nameOf(place)} ends with weight ${now.get(place) ?? 0} instead of ${weight}`),
    )
  }

  #wayBack({ wayBack, journal, journalBefore }: Look): Violation[] {
    const run = journal.open?.runId
    if (run === undefined || journalBefore.open?.runId !== run || !wayBack) return []
    if (wayBack.is === 'whole') {
      this.#wholeIn.add(run)
      this.#proved.add('I9')
      return []
    }
    // An instance may still have what the bucket does not: only what was there must not go.
    if (wayBack.is === 'lost' && this.#wholeIn.has(run))
      return violation('I9', `it cannot go back any more: ${wayBack.why}`)
    this.#unproved.set('I9', wayBack.why)
    return []
  }

  #stuck({ servers, journal, isLocked, atMs }: Look, before: Look | undefined): Violation[] {
    const taken = takenUp(journal)
    const isAtWork = isLocked && journal.open !== undefined && !journal.open.isInterrupted
    const out = isAtWork && before ? servers.filter((one) => taken.has(one.instanceId) && !isServing(one)) : []
    const ids = new Set(out.map(({ instanceId }) => instanceId))
    for (const id of this.#outSince.keys()) if (!ids.has(id)) this.#outSince.delete(id)
    return out.flatMap(({ instanceId, name, backends }) => {
      if (backends.length === 0) return []
      const since = this.#outSince.get(instanceId) ?? atMs
      this.#outSince.set(instanceId, since)
      return atMs - since > this.#longestOutMs
        ? violation('I11', `${name} is out of service for more than ${formatDuration(this.#longestOutMs)}`)
        : []
    })
  }

  /** Where new instances or ports take over, a place never has less than its own weight that nothing remembers. */
  #shortPlaces(look: Look): Violation[] {
    const { servers, journal, journalBefore, isLocked } = look
    const known = this.#places
    if (!known || !isLocked || isInPlace(look)) {
      this.#short = new Set()
      return []
    }
    const held = new Set([...takenUp(journal), ...takenUp(journalBefore)])
    const explained = new Set(servers.filter((one) => held.has(one.instanceId)).map(seatOf))
    const now = weightsByPlace(servers)
    const short = [...known].flatMap(([place, weight]) =>
      weight > (now.get(place) ?? 0) && !explained.has(nameOf(place)) ? [place] : [],
    )
    const confirmed = short.filter((place) => this.#short.has(place))
    this.#short = new Set(short)
    return confirmed.flatMap((place) =>
      violation(
        'I6',
        `${nameOf(place)} has weight ${now.get(place) ?? 0} instead of ${known.get(place)}, and the journal does not know why`,
      ),
    )
  }
}

/** I5: whoever was overtaken writes nothing any more. */
function fenced({ fences = [] }: Look): Violation[] {
  const late = fences.findIndex((fence, index) => index > 0 && fence < fences[index - 1]!)
  return late < 0
    ? []
    : violation(
        'I5',
        `generation ${fences[late]} of the lock wrote into the journal after generation ${fences[late - 1]}`,
      )
}

/** I15: a release that all servers have, verified and with their own weights, is not begun once more. */
function renewals(look: Look, before: Look | undefined): Violation[] {
  const { open } = look.journal
  if (!open || !before || before.journal.open || !before.served) return []
  const isThere = before.servers.every(
    (server) =>
      server.release === open.want.version &&
      (isServing(server) || server.backends.every(({ weight }) => weight === 0)),
  )
  return isThere && isSameRelease(before.served, open.want) && before.journal.held.length === 0
    ? violation('I15', `${open.command} to ${open.want.version} began, which served on all instances already`)
    : []
}

/** I12 where releases are images: what an instance was made from cannot be mistaken. */
function imagesThatServe({ servers, images, journal }: Look): Violation[] {
  const digest = journal.open?.want.digest
  if (!images || digest === undefined || ![...images.values()].includes(digest)) return []
  const serving = servers.filter((server) => isServing(server))
  const different = new Set(serving.flatMap(({ instanceId }) => images.get(instanceId) ?? []))
  return different.size > 2 ? violation('I12', `instances of ${[...different].join(', ')} serve at once`) : []
}

/** Where servers make place for others, another record than the journal's weights says what comes back. */
export const isInPlace = ({ journal, journalBefore, servers }: Look) =>
  [journal.open, journalBefore.open].every((open) => open?.command !== 'blue-green' && open?.ports === undefined) &&
  servers.every(({ stand }) => stand === undefined || stand.standing === 'instance')

/** The place in the fleet, or the instance where it has none. */
const seatOf = ({ stand, name, instanceId }: Pick<Server, 'stand' | 'name' | 'instanceId'>) =>
  stand ? `place ${stand.place}` : name || instanceId

const nameOf = (place: string) => place.slice(place.indexOf(' ') + 1)

/** Sums, by group and place: `lb-1/rsp-1 place 2`. */
function weightsByPlace(servers: readonly Server[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const server of servers)
    for (const { group, weight } of server.backends as readonly BackendWeight[]) {
      const place = `${groupKey(group)} ${seatOf(server)}`
      found.set(place, (found.get(place) ?? 0) + weight)
    }
  return found
}
