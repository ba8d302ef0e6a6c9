import type { FleetLayout } from '../traffic/fleet.ts'
import { isRefreshable, type GroupMember } from './plan.ts'
import type { ImageRelease } from './request.ts'
import { observeGroup, type GroupView, type ScalingGroupCloud } from './view.ts'
import { isServing } from '../instance/server-state.ts'
import type { Timeline } from '../timeline.ts'

/** The group as the last look found it; a look notes in the timeline which instances came and went. */
export class GroupWatch {
  readonly #cloud: ScalingGroupCloud
  readonly #layout: FleetLayout
  readonly #timeline: Timeline
  #view: GroupView

  constructor(cloud: ScalingGroupCloud, layout: FleetLayout, timeline: Timeline, first: GroupView) {
    this.#cloud = cloud
    this.#layout = layout
    this.#timeline = timeline
    this.#view = first
  }

  get view(): GroupView {
    return this.#view
  }

  /** Changes whenever the group gets on. */
  get mark(): string {
    const { refresh, members } = this.#view
    return JSON.stringify([refresh?.id, refresh?.status, refresh?.finished, members.map((one) => one.instanceId)])
  }

  async look(): Promise<void> {
    const before = new Map(this.#view.members.map((member) => [member.instanceId, member]))
    this.#view = await observeGroup(this.#cloud, this.#view.group.id, this.#layout)
    for (const member of this.#view.members)
      if (!before.has(member.instanceId)) this.#timeline.add(named(member), 'update', 'made by the scaling group')
    const now = new Set(this.#view.members.map(({ instanceId }) => instanceId))
    for (const member of before.values())
      if (!now.has(member.instanceId)) this.#timeline.add(named(member), 'out', 'replaced by the scaling group')
  }

  /** Members of the release that a refresh would replace again. */
  membersOf({ digest }: ImageRelease): GroupMember[] {
    return this.#view.members.filter((member) => isRefreshable(member) && member.machine?.imageId === digest)
  }

  /** A group without load balancers has nobody to ask. */
  serves({ instanceId }: GroupMember): boolean {
    if (this.#layout.groups.length === 0) return true
    const server = this.#view.servers.find((each) => each.instanceId === instanceId)
    return server !== undefined && isServing(server)
  }
}

export const named = ({ instanceId, machine }: GroupMember) => ({ instanceId, name: machine?.name ?? instanceId })
