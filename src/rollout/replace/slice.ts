import { tagKeys } from '../../cloud/tags.ts'
import { waitUntilAdmissible, waitUntilServing } from '../traffic/admission.ts'
import { settleAll } from '../../shared/settle.ts'
import { passBorder } from '../bake.ts'
import type { FailureBudget } from '../guard/failure-budget.ts'
import type { Objection, RotationGuard } from '../guard/guard.ts'
import { handOver } from '../hand-over.ts'
import type { ReleaseId } from '../state/journal.ts'
import { asOf, createBeside, joinGroups, untilReady, type Machine } from './new-instances.ts'
import { hasGreen, seePlaces, type Place, type StandingPlace } from './place.ts'
import { stageOf } from './plan.ts'
import { admissionOf, undoPlaces, untilSpare, type ReplaceParts } from './undo.ts'
import { raise } from '../traffic/raise.ts'
import { failedAfter, isWorthAnother, maxTries } from '../second-try.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'

export interface SliceRequest {
  want: ReleaseId
  /** From 1, for hooks. */
  number: number
  machine: Machine
  /** How long the new instances must serve alone before the old ones go. */
  bakeMs: number
  /** Of the whole run; a slice in which it is spent is taken back. */
  budget: FailureBudget
  guard?: RotationGuard
  /** How often a new instance of this run was unhealthy in a place and went again. */
  tries: ReadonlyMap<number, number>
  /** Whether there is time, and a reason, to buy another one. */
  mayTryAgain: () => boolean
}

export interface SliceEnd {
  /** New instances that are in their places. */
  done: { place: number; instanceId: string }[]
  failed: { place: number; failure: FailedServer }[]
  /** Places whose new instances were unhealthy and are gone; each may get another one. */
  again: number[]
  /** The fleet is too weak to let an instance go: old and new ones serve side by side. */
  isStarved?: true
  objection?: Objection
}

/** One slice of a replacement: from new instances without traffic to old ones that are gone. */
export class ReplaceSlice {
  readonly #parts: ReplaceParts
  readonly #request: SliceRequest
  readonly #failed: SliceEnd['failed'] = []
  /** Failures that do not count yet. */
  readonly #again: SliceEnd['failed'] = []

  constructor(parts: ReplaceParts, request: SliceRequest) {
    this.#parts = parts
    this.#request = request
  }

  async run(places: readonly Place[]): Promise<SliceEnd> {
    const { signal } = this.#parts.session
    const all = places.map(({ place }) => place)
    await this.#create(places)
    let standing = await this.#standing(all)
    const unproved = standing.filter((place) => stageOf(place) === 'unproved')
    await this.#collect(await this.#prove(unproved))
    if (this.#request.budget.isSpent) return this.#giveUp(all)
    if (!(await this.#undoFailed())) return this.#starved()
    signal.throwIfAborted()
    standing = await this.#standing(this.#left(all))
    await this.#collect(await this.#raise(standing.filter((place) => stageOf(place) === 'unproved')))
    await this.#collect(await this.#served(await this.#standing(this.#left(all))))
    if (this.#request.budget.isSpent) return this.#giveUp(all)
    if (!(await this.#undoFailed())) return this.#starved()
    signal.throwIfAborted()
    standing = await this.#standing(this.#left(all))
    if (!(await this.#shift(standing))) return this.#starved()
    const objection = await this.#bake(await this.#standing(this.#left(all)))
    if (objection?.word === 'hold') return this.#end({ objection })
    if (objection || this.#request.budget.isSpent)
      return { ...(await this.#giveUp(all)), ...(objection ? { objection } : {}) }
    if (!(await this.#undoFailed())) return this.#starved()
    return { ...this.#end(), done: await this.#retire(await this.#standing(this.#left(all))) }
  }

  async #standing(places: readonly number[]): Promise<StandingPlace[]> {
    return (await seePlaces(this.#parts.session)).filter((one) => places.includes(one.place)).filter(hasGreen)
  }

  #left(places: readonly number[]): number[] {
    const failed = new Set([...this.#failed, ...this.#again].map(({ place }) => place))
    return places.filter((place) => !failed.has(place))
  }

  async #collect(failures: readonly { place: number; failure: FailedServer }[]): Promise<void> {
    for (const one of failures) {
      const { failure } = one
      if (this.#triesOf(one) < maxTries && isWorthAnother(failure.code) && this.#request.mayTryAgain()) {
        this.#parts.session.timeline.add(failure, 'retry', `deleted for another new instance: ${failure.reason}`)
        this.#again.push(one)
      } else this.#count(one)
    }
  }

  #triesOf({ place }: { place: number }): number {
    return (this.#request.tries.get(place) ?? 0) + 1
  }

  #count(one: SliceEnd['failed'][number]): void {
    const { failure, said } = failedAfter(one.failure, this.#triesOf(one))
    this.#parts.session.timeline.add(failure, 'failed', said)
    this.#request.budget.count(false)
    this.#failed.push({ ...one, failure })
  }

  /** Nothing is bought any more. */
  #countAll(): void {
    for (const one of this.#again.splice(0)) this.#count(one)
  }

  #starved(): SliceEnd {
    this.#countAll()
    return this.#end({ isStarved: true })
  }

  #end(more: Partial<SliceEnd> = {}): SliceEnd {
    return { done: [], failed: this.#failed, again: this.#again.map(({ place }) => place), ...more }
  }

  async #giveUp(places: readonly number[]): Promise<SliceEnd> {
    this.#countAll()
    const isBack = await undoPlaces(this.#parts, await this.#standing(places))
    return isBack ? this.#end() : this.#starved()
  }

  async #undoFailed(): Promise<boolean> {
    const failed = [...this.#failed, ...this.#again].map(({ place }) => place)
    return failed.length === 0 || undoPlaces(this.#parts, await this.#standing(failed))
  }

  async #create(places: readonly Place[]): Promise<void> {
    const { session } = this.#parts
    const { want, machine, tries } = this.#request
    const missing = places.filter((place) => !hasGreen(place))
    const blues = missing.flatMap(({ blue }) => session.layout.instances.filter(({ id }) => id === blue.instanceId))
    const placeOf = new Map(missing.map(({ place, blue }) => [blue.instanceId, place]))
    const unmade = await createBeside(session, blues, {
      version: want.version,
      machine,
      triesOf: (instanceId) => tries.get(placeOf.get(instanceId)!) ?? 0,
      ...(want.digest === undefined ? {} : { imageId: want.digest }),
    })
    await this.#collect(unmade.map((failure) => ({ place: placeOf.get(failure.instanceId)!, failure })))
    const standing = await this.#standing(places.map(({ place }) => place))
    const inSlice = standing.flatMap(({ blue, green }) => [blue, green])
    this.#parts.updater.inBatch?.(inSlice, this.#request.number)
    const late = await untilReady(
      session,
      standing.map(({ green }) => green),
    )
    await this.#collect(late.map((failure) => ({ place: placeWith(standing, failure), failure })))
  }

  /** Brings the release to new instances that get no traffic, and checks them as often as asked for. */
  async #prove(standing: readonly StandingPlace[]): Promise<SliceEnd['failed']> {
    const { session, updater } = this.#parts
    const { want } = this.#request
    const { signal, timeline } = session
    const ready = standing.filter(({ place }) => this.#left([place]).length > 0)
    await joinGroups(session, ready)
    const parts = admissionOf(this.#parts)
    return each(ready, async ({ green }) => {
      const updated = await updater.update(green, want, signal)
      if (!updated.ok) return failedServer(green, 'update', updated)
      timeline.add(green, 'admit', updated.message)
      const admissible = await waitUntilAdmissible(parts, green)
      return admissible.ok ? undefined : failedServer(green, 'admit', admissible)
    })
  }

  /** Gives proved instances the weights of the old ones, which go on serving. */
  async #raise(standing: readonly StandingPlace[]): Promise<SliceEnd['failed']> {
    const { session, updater } = this.#parts
    const { journal, writer, context, signal } = session
    const unfit = await each(standing, async ({ blue }) => {
      const ended = (await updater.beforeDrain?.(blue, this.#request.want, signal)) ?? { ok: true, message: '' }
      return ended.ok ? undefined : failedServer(blue, 'prepare', ended)
    })
    const fit = standing.filter(({ place }) => unfit.every((one) => one.place !== place))
    const held = fit.flatMap(({ own }) => own).filter(({ weight }) => weight > 0)
    if (held.length === 0) return unfit
    await journal.append({ kind: 'hold', backends: held, atMs: context.clock.now() })
    const parts = { ...admissionOf(this.#parts), writer, updater }
    const { want } = this.#request
    const unraised = await each(fit, async ({ green, own }) => {
      const raised = await raise(parts, { server: green, want, weights: asOf(green, own), checkedAt: undefined })
      return raised.ok ? undefined : failedServer(green, 'admit', raised.end)
    })
    return [...unfit, ...unraised]
  }

  /** Whether new instances with weights are healthy on every listener; only then the release is verified on them. */
  async #served(standing: readonly StandingPlace[]): Promise<SliceEnd['failed']> {
    const { session, updater } = this.#parts
    const { want } = this.#request
    const parts = admissionOf(this.#parts)
    const raised = standing.filter(({ own }) => own.some(({ weight }) => weight > 0))
    const unserved = await each(raised, async ({ green, own }) => {
      const served = await waitUntilServing(parts, green, asOf(green, own))
      return served.ok ? undefined : failedServer(green, 'admit', served)
    })
    const good = standing.filter(({ place }) => unserved.every((one) => one.place !== place))
    const fresh = good.filter(({ green }) => green.release !== want.version)
    if (fresh.length > 0) {
      session.lease.assertHeld()
      await session.context.cloud.tagging.tag(
        'instance',
        fresh.map(({ green }) => green.instanceId),
        { [tagKeys.release]: want.version },
      )
    }
    for (const { green, own } of fresh)
      session.timeline.add(
        green,
        'in',
        `weight ${own.map(({ weight }) => weight).join('/')}, healthy on every listener`,
      )
    const after = await each(fresh, async ({ green }) => {
      const ended = (await updater.afterAdd?.(green, want, session.signal)) ?? { ok: true, message: '' }
      return ended.ok ? undefined : failedServer(green, 'after', ended)
    })
    return [...unserved, ...after]
  }

  /** Takes the traffic from the old instances; false when the fleet cannot do without them. */
  async #shift(standing: readonly StandingPlace[]): Promise<boolean> {
    const { session } = this.#parts
    const both = standing.filter((place) => stageOf(place) === 'both')
    if (both.length === 0) return true
    if (
      !(await untilSpare(
        this.#parts,
        both.map(({ blue }) => blue),
      ))
    )
      return false
    for (const { blue, own } of both)
      session.timeline.add(blue, 'drain', `weight ${own.map(({ weight }) => weight).join('/')} -> 0`)
    await session.writer.write(both.flatMap(({ own }) => own.map((backend) => ({ ...backend, weight: 0 }))))
    return true
  }

  /** The new instances serve alone while the old ones still stand. */
  async #bake(standing: readonly StandingPlace[]): Promise<Objection | undefined> {
    const { context, view, journal, signal } = this.#parts.session
    const { bakeMs, guard } = this.#request
    const border = await passBorder(
      { clock: context.clock, reporter: context.reporter, view, journal, signal },
      {
        pauseMs: bakeMs,
        done: standing.map(({ green }) => green.instanceId),
        of: standing.length,
        guard: guard && { ...guard, mayIncrease: async () => ({ word: 'go' }) },
      },
    )
    await this.#collect(border.lost.map((failure) => ({ place: placeWith(standing, failure), failure })))
    return border.objection
  }

  async #retire(standing: readonly StandingPlace[]): Promise<SliceEnd['done']> {
    const { session, updater } = this.#parts
    const { timeline, signal, journal, context } = session
    await Promise.all(standing.map(async ({ blue }) => timeline.add(blue, 'drain', await updater.drain(blue, signal))))
    await handOver(session, standing, { old: { are: 'deleted' }, version: this.#request.want.version })
    const held = new Set(journal.state.held.map(({ instanceId }) => instanceId))
    const gone = standing.map(({ blue }) => blue.instanceId).filter((id) => held.has(id))
    if (gone.length > 0) await journal.append({ kind: 'restored', instanceIds: gone, atMs: context.clock.now() })
    return standing.map(({ place, green }) => ({ place, instanceId: green.instanceId }))
  }
}

const placeWith = (standing: readonly StandingPlace[], { instanceId }: FailedServer) =>
  standing.find(({ green }) => green.instanceId === instanceId)!.place

async function each(
  standing: readonly StandingPlace[],
  test: (place: StandingPlace) => Promise<FailedServer | undefined>,
): Promise<SliceEnd['failed']> {
  const found = await settleAll(
    standing.map(async (one) => {
      const failure = await test(one)
      return failure ? [{ place: one.place, failure }] : []
    }),
  )
  return found.flat()
}
