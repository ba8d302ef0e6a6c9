import type { Instance } from '../cloud/compute.ts'
import type { InstanceRefresh, RefreshStatus, ScalingInstance } from '../cloud/scaling.ts'
import type { Problem } from '../shared/errors.ts'
import { countOf, type RotationLimits, type RotationSettings } from './plan.ts'

/** A member of a scaling group with the machine behind it; the machine is missing for a moment while it is made. */
export interface GroupMember extends ScalingInstance {
  machine?: Instance
}

/** How the cloud's own engine is to replace the instances. */
export interface RefreshPlan {
  minHealthyPercent: number
  maxHealthyPercent: number
  /** Where it waits until the first new instances are proved; absent when there is nothing behind them. */
  checkpointPercents?: number[]
}

/** Turns `minHealthy`, `batch` and `firstBatch` into the percentages that a refresh takes. New instances come first. */
export function planRefresh(settings: RotationSettings, total: number): RefreshPlan {
  const percentOf = (count: number) => Math.ceil((100 * count) / Math.max(1, total) - 1e-9)
  const minHealthyPercent = Math.min(100, percentOf(countOf(settings.minHealthy, total, 'up')))
  const surge = Math.max(1, countOf(settings.batch, total, 'down'))
  const maxHealthyPercent = Math.min(200, 100 + Math.min(100, percentOf(surge)))
  const first = settings.firstBatch ?? 1
  const checkpoint = Math.max(1, Math.floor((100 * first) / Math.max(1, total)))
  return {
    minHealthyPercent,
    maxHealthyPercent,
    ...(first < total && checkpoint < 100 ? { checkpointPercents: [checkpoint, 100] } : {}),
  }
}

/** The same limits in the words of every other rollout, for plan and report. */
export function limitsOfRefresh(settings: RotationSettings, total: number): RotationLimits {
  const { minHealthyPerZone, bakeMs, pauseBetweenMs, maxFailures, firstBatch } = settings
  return {
    slots: Math.max(1, countOf(settings.batch, total, 'down')),
    minHealthy: countOf(settings.minHealthy, total, 'up'),
    minHealthyPerZone,
    bakeMs,
    pauseBetweenMs,
    maxFailures,
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
