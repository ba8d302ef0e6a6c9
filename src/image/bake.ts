import type { Cloud } from '../cloud/cloud.ts'
import type { Instance } from '../cloud/compute.ts'
import { isCloudError } from '../cloud/errors.ts'
import type { Image } from '../cloud/image.ts'
import { tagKeys } from '../cloud/tags.ts'
import { waitFor } from '../cloud/wait.ts'
import type { Clock } from '../shared/clock.ts'
import { formatDuration } from '../shared/duration.ts'
import { DeployError, exitCodes, messageOf } from '../shared/errors.ts'
import type { Reporter } from '../shared/reporter.ts'
import { BakeError } from './bake-error.ts'
import { deleteBakes } from './cleanup.ts'
import { clientToken } from './client-token.ts'
import type { BakePlace } from './place.ts'
import type { BakePlan } from './plan.ts'
import { runStep } from './run-step.ts'

export interface BakeParts {
  cloud: Pick<Cloud, 'compute' | 'commands' | 'images'>
  clock: Clock
  reporter: Reporter
  pollIntervalMs: number
  signal?: AbortSignal
  /** Throws when the environment's lock was lost. Called before every change. */
  assertHeld: () => void
  /** Makes this bake's tokens its own. */
  runId: string
}

export interface Baked {
  image: Image
  /** Images that were one too many and are gone. */
  deleted: readonly Image[]
  steps: readonly { name: string; durationMs: number }[]
}

const minute = 60_000
const bootTimeoutMs = 15 * minute
const stopTimeoutMs = 10 * minute
const imageTimeoutMs = 60 * minute
const deleteTimeoutMs = 10 * minute

/**
 * Carries a plan out. Whatever happens, the temporary instance is deleted at the end; when even that fails, the error
 * names it (exit 6). On abort an image that is already being made stays and completes by itself.
 */
export async function runBake(plan: BakePlan, place: BakePlace, parts: BakeParts): Promise<Baked> {
  await removeLeftovers(plan, parts)
  const instanceId = await startTemporary(plan, place, parts)
  let baked: Pick<Baked, 'image' | 'steps'>
  try {
    baked = await bakeOn(instanceId, plan, parts)
  } catch (error) {
    await deleteTemporary(instanceId, parts, error)
    throw error
  }
  await deleteTemporary(instanceId, parts)
  await untilGone(instanceId, parts)
  return { ...baked, deleted: await deleteSurplus(plan, parts) }
}

async function removeLeftovers(plan: BakePlan, { cloud, reporter, assertHeld }: BakeParts): Promise<void> {
  for (const { id } of plan.leftovers)
    reporter.emit({ type: 'notice', message: `instance ${id} was left by a killed bake: deleted` })
  assertHeld()
  await deleteBakes(cloud, plan.leftovers)
  for (const image of plan.broken) {
    assertHeld()
    await cloud.images.deleteImage(image)
  }
}

async function startTemporary(plan: BakePlan, place: BakePlace, parts: BakeParts): Promise<string> {
  const { cloud, clock, runId, assertHeld } = parts
  const environment = plan.tags[tagKeys.environment]!
  assertHeld()
  const [instanceId] = await cloud.compute.runInstances({
    name: `${environment.replace('/', '-')}-bake`,
    type: place.instanceType,
    imageId: plan.source.id,
    zoneId: place.zoneId,
    vswitchId: place.vswitchId,
    securityGroupIds: [place.securityGroupId],
    systemDisk: { category: 'cloud_essd', sizeGiB: Math.max(20, plan.source.sizeGiB) },
    tags: { [tagKeys.bake]: environment },
    clientToken: clientToken(environment, 'bake', runId, clock.now()),
  })
  if (!instanceId)
    throw new BakeError({
      code: 'E_BAKE_INSTANCE',
      message: 'RunInstances answered without an instance',
      fix: 'run the same command again',
    })
  return instanceId
}

async function bakeOn(instanceId: string, plan: BakePlan, parts: BakeParts): Promise<Pick<Baked, 'image' | 'steps'>> {
  await phase(parts, instanceId, 'start', 'temporary instance runs and takes commands', () =>
    untilReachable(instanceId, parts),
  )
  const steps: { name: string; durationMs: number }[] = []
  for (const [index, step] of plan.steps.entries()) {
    parts.assertHeld()
    const token = clientToken(instanceId, 'step', index)
    const durationMs = await phase(parts, instanceId, 'step', step.name, () =>
      runStep(instanceId, step, token, { ...parts, commands: parts.cloud.commands }),
    )
    steps.push({ name: step.name, durationMs })
  }
  await phase(parts, instanceId, 'stop', 'stopped, so that its disk is consistent', () => stop(instanceId, parts))
  let image: Image | undefined
  await phase(parts, instanceId, 'image', plan.name, async () => {
    image = await createImage(instanceId, plan, parts)
  })
  return { image: image!, steps }
}

/** Runs one part, tells when it is done, and returns how long it took in ms. */
async function phase(
  { clock, reporter }: BakeParts,
  subject: string,
  name: string,
  message: string,
  work: () => Promise<unknown>,
): Promise<number> {
  const started = clock.monotonic()
  await work()
  const durationMs = Math.round(clock.monotonic() - started)
  reporter.emit({
    type: 'progress',
    subject,
    phase: name,
    message: `${message}  ${formatDuration(durationMs)}`,
    data: { durationMs },
  })
  return durationMs
}

function wait<T>(parts: BakeParts, what: string, timeoutMs: number, look: () => Promise<T | undefined>): Promise<T> {
  const { clock, pollIntervalMs, signal } = parts
  return waitFor(look, { clock, what, timeoutMs, intervalMs: pollIntervalMs, ...(signal ? { signal } : {}) })
}

async function untilReachable(instanceId: string, parts: BakeParts): Promise<void> {
  const { compute, commands } = parts.cloud
  let wasSeen = false
  await wait(parts, `temporary instance ${instanceId} runs`, bootTimeoutMs, async () => {
    const [instance] = await compute.describeInstances({ ids: [instanceId] })
    refuseVanished(instanceId, instance, wasSeen)
    wasSeen ||= instance !== undefined
    return instance?.status === 'Running' ? true : undefined
  })
  await wait(parts, `Cloud Assistant answers on ${instanceId}`, bootTimeoutMs, async () =>
    (await commands.reachable([instanceId])).length > 0 ? true : undefined,
  )
}

/** RunInstances may be accepted and fail later for lack of stock: then the instance is there for a moment only. */
function refuseVanished(instanceId: string, instance: Instance | undefined, wasSeen: boolean): void {
  if (instance || !wasSeen) return
  throw new BakeError({
    code: 'E_BAKE_INSTANCE',
    message: `the temporary instance ${instanceId} vanished while it started: the zone has no stock of its type`,
    fix: 'run the same command again, or choose another type under image.instanceType in deploy.yml',
  })
}

async function stop(instanceId: string, parts: BakeParts): Promise<void> {
  parts.assertHeld()
  await parts.cloud.compute.stopInstances([instanceId])
  await wait(parts, `temporary instance ${instanceId} is stopped`, stopTimeoutMs, async () => {
    const [instance] = await parts.cloud.compute.describeInstances({ ids: [instanceId] })
    return instance?.status === 'Stopped' ? true : undefined
  })
}

async function createImage(instanceId: string, plan: BakePlan, parts: BakeParts): Promise<Image> {
  const { images } = parts.cloud
  parts.assertHeld()
  const id = await images.createImage({
    instanceId,
    name: plan.name,
    family: plan.family,
    description: `${plan.tags[tagKeys.environment]} ${plan.tags[tagKeys.release]} from ${plan.source.name || plan.source.id}`,
    tags: plan.tags,
    clientToken: clientToken(instanceId, 'image', plan.name),
  })
  return untilUsable(id, parts)
}

/** Waits until instances can be made from an image. A failed one is deleted before BakeError is thrown. */
export async function untilUsable(id: string, parts: BakeParts): Promise<Image> {
  const { images } = parts.cloud
  return wait(parts, `image ${id} is usable`, imageTimeoutMs, async () => {
    const [image] = await images.describeImages({ ids: [id] })
    if (image?.status !== 'CreateFailed') return image?.isUsable ? image : undefined
    await images.deleteImage(image)
    throw new BakeError({
      code: 'E_BAKE_IMAGE',
      message: `image ${id} could not be made`,
      fix: 'run the same command again',
    })
  })
}

/** Never cut off by the abort that may have led here: an instance that stays costs money. */
async function deleteTemporary(instanceId: string, { cloud }: BakeParts, reason?: unknown): Promise<void> {
  try {
    await cloud.compute.deleteInstances([instanceId], clientToken(instanceId, 'delete'))
  } catch (error) {
    const before = reason === undefined ? '' : `${messageOf(reason)}; `
    throw new DeployError(
      `${before}the temporary instance ${instanceId} could not be deleted: ${messageOf(error)}`,
      exitCodes.mixed,
      'mixed',
      {
        code: 'E_BAKE_LEFTOVER',
        fix: 'run bake-image or recover again: both delete it',
        cause: reason ?? error,
        retryable: true,
      },
    )
  }
}

async function untilGone(instanceId: string, parts: BakeParts): Promise<void> {
  await wait(parts, `temporary instance ${instanceId} is gone`, deleteTimeoutMs, async () =>
    (await parts.cloud.compute.describeInstances({ ids: [instanceId] })).length === 0 ? true : undefined,
  )
}

/** An image that an instance still uses is refused by the API, and stays. */
async function deleteSurplus(plan: BakePlan, { cloud, reporter, assertHeld }: BakeParts): Promise<Image[]> {
  const deleted: Image[] = []
  for (const image of plan.surplus) {
    assertHeld()
    try {
      await cloud.images.deleteImage(image)
      deleted.push(image)
    } catch (error) {
      if (!isCloudError(error, 'in-use')) throw error
      reporter.emit({ type: 'notice', message: `image ${image.id} ${image.name} is in use and stays` })
    }
  }
  return deleted
}
