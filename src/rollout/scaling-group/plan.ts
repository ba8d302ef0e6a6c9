import type { Instance } from '../../cloud/compute.ts'
import type { InstanceRefresh, RefreshStatus, ScalingInstance } from '../../cloud/scaling.ts'
import type { Problem } from '../../shared/errors.ts'
import { countBy, countOf, type RotationLimits, type RotationSettings } from '../plan.ts'

/** A member of a scaling group with the machine behind it; the machine is missing for a moment while it is made. */
export interface GroupMember extends ScalingInstance {
  machine?: Instance
}

/** How the cloud's own engine is to replace the instances. */
export interface RefreshPlan {
  minHealthyPercent: number
  maxHealthyPercent: number
  /** Where it waits until the new instances are proved; absent when there is nothing behind the first ones. */
  checkpointPercents?: number[]
}

/**
 * Turns the settings of a rotation into the percentages that a refresh takes. New instances come first. With a pause
 * between batches there is a checkpoint behind each batch, else only one behind the first instances.
 */
export function planRefresh(settings: RotationSettings, total: number): RefreshPlan {
  const percentOf = (count: number) => Math.ceil((100 * count) / Math.max(1, total) - 1e-9)
  // A group in one zone: checkScalingGroup refuses a floor per zone for any other.
  const least = Math.max(countOf(settings.minHealthy, total, 'up'), settings.minHealthyPerZone ?? 0)
  const minHealthyPercent = Math.min(100, percentOf(least))
  const surge = surgeOf(settings, total)
  const maxHealthyPercent = Math.min(200, 100 + Math.min(100, percentOf(surge)))
  const ends = batchEnds(settings, total)
  const percents = [...new Set(ends.map((end) => Math.max(1, Math.floor((100 * end) / total))))]
  return {
    minHealthyPercent,
    maxHealthyPercent,
    ...(percents.length > 0 ? { checkpointPercents: [...percents, 100] } : {}),
  }
}

/** Instances that come at once before old ones go. */
const surgeOf = ({ batch }: RotationSettings, total: number) => Math.max(1, countOf(batch, total, 'down'))

/** How many instances are new at the end of each batch that another one follows. */
function batchEnds(settings: RotationSettings, total: number): number[] {
  const ends = []
  for (let end = settings.firstBatch ?? 1; end < total; end += surgeOf(settings, total)) {
    ends.push(end)
    if (settings.pauseBetweenMs === 0) break
  }
  return ends
}

const mostCheckpoints = 20

/** What the settings of a rotation ask for and a refresh cannot do, with the numbers. */
export function refreshLimits(settings: RotationSettings, members: readonly GroupMember[]): Problem[] {
  const { batch, firstBatch, minHealthyPerZone = 0, pauseBetweenMs } = settings
  const refreshed = members.filter(isRefreshable)
  const total = refreshed.length
  const problems: Problem[] = []
  const zones = [...countBy(refreshed, ({ machine }) => machine?.zoneId ?? 'unknown')]
  if (minHealthyPerZone > 0 && zones.length > 1)
    problems.push({
      path: 'rollout.minHealthyPerZone',
      message: `minHealthyPerZone is ${minHealthyPerZone} and the group stands in ${zones.length} zones (${zones.map(([zone, count]) => `${zone}: ${count}`).join(', ')}): an instance refresh keeps a floor for the group only, and it may put the successors of a zone's instances into another zone`,
      fix: `give --min-healthy-per-zone 0 and let --min-healthy keep the floor, up to 100%: new instances come first`,
    })
  if (settings.batches)
    problems.push({
      path: 'rollout.batches',
      message: `batches ${settings.batches.join(', ')} grow, and an instance refresh has one size for all of them`,
      fix: 'leave rollout.batches out, and give --first-batch and --batch',
    })
  const onePercent = Math.ceil(total / 100)
  if (firstBatch !== undefined && firstBatch < onePercent && firstBatch < total)
    problems.push({
      path: 'rollout.firstBatch',
      message: `a first batch of ${firstBatch} of ${total} instances is less than 1 %, the earliest checkpoint of an instance refresh`,
      fix: `give --first-batch ${onePercent} or more`,
    })
  const surge = surgeOf(settings, total)
  if (pauseBetweenMs > 0 && surge < onePercent)
    problems.push({
      path: 'rollout.batch',
      message: `pauseBetween needs a checkpoint behind each batch, and batch ${batch} of ${total} instances is less than 1 %`,
      fix: `give --batch ${onePercent} or more`,
    })
  const checkpoints = batchEnds(settings, total).length + 1
  if (checkpoints > mostCheckpoints)
    problems.push({
      path: 'rollout.pauseBetween',
      message: `pauseBetween with batch ${batch} of ${total} instances needs ${checkpoints} checkpoints, and an instance refresh takes ${mostCheckpoints}`,
      fix: `give --batch ${Math.ceil(total / (mostCheckpoints - 1))} or more, or --pause-between 0`,
    })
  return problems
}

/**
 * The image that the group has to be brought to before it goes to `wanted`: the one that it is made of, when a refresh that
 * ended half way left two others. At most two versions serve at once. Undefined when it can go straight to `wanted`.
 */
export function imageBetween(members: readonly GroupMember[], made: string, wanted: string): string | undefined {
  const others = new Set(members.filter(isRefreshable).map(({ machine }) => machine?.imageId))
  others.delete(wanted)
  return others.size > 1 && made !== '' && made !== wanted ? made : undefined
}

/** The same limits in the words of every other rollout, for plan and report. */
export function limitsOfRefresh(settings: RotationSettings, total: number): RotationLimits {
  const { minHealthyPerZone = 0, bakeMs, pauseBetweenMs, firstBatch } = settings
  return {
    slots: surgeOf(settings, total),
    minHealthy: countOf(settings.minHealthy, total, 'up'),
    minHealthyPerZone,
    bakeMs,
    pauseBetweenMs,
    maxFailures: countOf(String(settings.maxFailures), total, 'down'),
    ...(firstBatch ? { firstBatch } : {}),
  }
}

/** Whether a refresh replaces this instance; the vendor leaves all others alone. */
export const isRefreshable = (member: ScalingInstance) => member.isMadeByGroup && member.state === 'in-service'

/** Why a refresh leaves a server of the environment alone, or undefined when it does not. */
export function whyUntouched(member: ScalingInstance | undefined): string | undefined {
  if (!member) return 'is not a member of the scaling group'
  if (member.state === 'standby') return 'is in standby'
  if (member.state === 'protected') return 'is protected'
  return member.isMadeByGroup ? undefined : 'was added by hand'
}

/**
 * Servers that no refresh would touch: those with traffic are problems unless they are skipped by name, those without
 * are only told.
 */
export function untouchedServers(
  members: readonly GroupMember[],
  tagged: readonly Instance[],
  skip: ReadonlySet<string>,
): { problems: Problem[]; notices: string[] } {
  const known = new Map(members.map((member) => [member.instanceId, member]))
  const machines = new Map([...members.flatMap(({ machine }) => machine ?? []), ...tagged].map((one) => [one.id, one]))
  const problems: Problem[] = []
  const notices: string[] = []
  for (const machine of machines.values()) {
    const member = known.get(machine.id)
    const why = whyUntouched(member)
    if (!why) continue
    const message = `${machine.name} (${machine.id}) ${why}: an instance refresh does not touch it`
    if (member?.state === 'standby' || skip.has(machine.id) || skip.has(machine.name)) notices.push(message)
    else problems.push({ message, fix: `take it out of the environment, or give --skip ${machine.id}` })
  }
  return { problems, notices }
}

const active: ReadonlySet<RefreshStatus> = new Set([
  'pending',
  'running',
  'paused',
  'at-checkpoint',
  'cancelling',
  'rolling-back',
])

/** Whether a refresh still does something, or will. */
export const isActive = ({ status }: InstanceRefresh) => active.has(status)

/** Whether every instance that a refresh would replace is made from the image, and none is on its way. */
export function isAllOn(members: readonly GroupMember[], imageId: string): boolean {
  return (
    members.every((member) => member.state !== 'pending' && member.state !== 'removing') &&
    members.filter(isRefreshable).every(({ machine }) => machine?.imageId === imageId)
  )
}
