import { isCloudError } from '../../cloud/errors.ts'
import type { InstanceRefresh, Scaling } from '../../cloud/scaling.ts'
import { sha256 } from '../instance/pack.ts'
import { imageBetween, isRefreshable, planRefresh } from './plan.ts'
import type { ImageRelease, ScalingGroupRequest } from './request.ts'
import type { GroupView } from './view.ts'
import type { RolloutSession } from '../session.ts'

/** A refresh that nobody supervises stays at its checkpoint as long as the vendor lets it. */
const checkpointPauseMinutes = 2_880
const topic = 'instance-refresh'

/** The note of one refresh. */
export const refreshNote = (id: string) => ({ topic, data: { id } })

/** Refreshes that an unfinished run has started. */
export const refreshIds = (notes: readonly { topic: string; data: unknown }[]) =>
  new Set(notes.filter((note) => note.topic === topic).map(({ data }) => (data as { id: string }).id))

/** Starts, resumes, suspends and rolls back instance refreshes of one group, and knows which of them are ours. */
export class RefreshControl {
  readonly #session: RolloutSession
  readonly #scaling: Scaling
  readonly #request: ScalingGroupRequest
  readonly #own: Set<string>
  readonly #startedHere = new Set<string>()
  #starts = 0

  /** `own`: refreshes that an unfinished run has started. */
  constructor(
    session: RolloutSession,
    scaling: Scaling,
    request: ScalingGroupRequest,
    own: ReadonlySet<string> = new Set(),
  ) {
    this.#session = session
    this.#scaling = scaling
    this.#request = request
    this.#own = new Set(own)
  }

  /** Nothing runs: takes the last refresh back, or starts one. Returns why that makes no sense any more. */
  async begin(
    release: ImageRelease,
    view: GroupView,
    { isWayBack }: { isWayBack: boolean },
  ): Promise<string | undefined> {
    const last = view.refresh
    const { groupId } = this.#request
    const between = imageBetween(view.members, view.configuration.imageId, release.digest)
    const imageId = between ?? release.digest
    this.#session.lease.assertHeld()
    if (last && this.#startedHere.has(last.id) && last.imageId === imageId && last.status !== 'succeeded')
      return `the instance refresh ${last.id} ${last.status}${last.detail ? `: ${last.detail}` : ''}`
    const isHalfWay = last && (last.status === 'failed' || last.status === 'cancelled')
    if (isWayBack && isHalfWay && this.#own.has(last.id)) {
      await this.rollBack(last)
      return undefined
    }
    const total = view.members.filter(isRefreshable).length
    const plan = planRefresh(this.#request.settings, total)
    try {
      const id = await this.#scaling.startRefresh({
        scalingGroupId: groupId,
        target: { imageId },
        minHealthyPercent: plan.minHealthyPercent,
        maxHealthyPercent: plan.maxHealthyPercent,
        ...(plan.checkpointPercents && !isWayBack && between === undefined
          ? { checkpointPercents: plan.checkpointPercents, checkpointPauseMinutes }
          : {}),
        clientToken: `acd-${sha256(`${groupId}/${imageId}/${this.#session.lease.generation}/${++this.#starts}`).slice(0, 42)}`,
      })
      this.#startedHere.add(id)
      this.#own.add(id)
      await this.#note(id)
    } catch (error) {
      // Somebody was faster, or the group moved on: the next look shows what there is now.
      if (!isCloudError(error, 'in-use', 'already')) throw error
    }
    return undefined
  }

  resume = ({ id }: InstanceRefresh) => this.#change(() => this.#scaling.resumeRefresh(this.#request.groupId, id))
  rollBack = ({ id }: InstanceRefresh) => this.#change(() => this.#scaling.rollBackRefresh(this.#request.groupId, id))

  /** Suspends a refresh to the wanted release; one to anything else, or one that does nothing now, is left alone. */
  async suspend({ refresh }: GroupView): Promise<void> {
    if (!refresh || refresh.imageId !== this.#request.want.digest) return
    if (refresh.status !== 'pending' && refresh.status !== 'running') return
    await this.#change(() => this.#scaling.suspendRefresh(this.#request.groupId, refresh.id))
  }

  #note(id: string): Promise<void> {
    const { journal, context } = this.#session
    return journal.append({ kind: 'note', ...refreshNote(id), atMs: context.clock.now() })
  }

  /** A refresh moves by itself: a call that came too late for its state is decided anew at the next look. */
  async #change(call: () => Promise<void>): Promise<void> {
    this.#session.lease.assertHeld()
    try {
      await call()
    } catch (error) {
      if (!isCloudError(error, 'invalid', 'permission', 'in-use') || !/Status/.test(error.apiCode)) throw error
    }
  }
}
