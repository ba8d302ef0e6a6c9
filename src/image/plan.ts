import { createHash } from 'node:crypto'
import type { Instance } from '../cloud/compute.ts'
import type { Image } from '../cloud/image.ts'
import { tagKeys, type Tags } from '../cloud/tags.ts'
import type { BakePlace } from './place.ts'
import type { BakeStep } from './steps.ts'

/** Value of the tag `alicloud-deploy:key` on golden images. */
export const imageKey = 'image'

export interface BakeWish {
  /** `todo/dev`. */
  environmentTag: string
  release: string
  /** Wanted name; taken names get a number behind. */
  name: string
  family: string
  source: Image
  steps: readonly BakeStep[]
  /** How many images of the family stay. */
  keep: number
  /** Bakes even when an image of the same source and steps is there. */
  isRebuild: boolean
}

export interface BakeFindings {
  /** Every image of our own with the environment's tags or the wanted name, newest first. */
  images: readonly Image[]
  /** Temporary instances of earlier, killed bakes. */
  leftovers: readonly Instance[]
}

export interface BakePlan {
  name: string
  family: string
  source: Image
  steps: readonly BakeStep[]
  tags: Tags
  leftovers: readonly Instance[]
  /** Images that a killed or failed bake left unusable. */
  broken: readonly Image[]
  /** Images that will be one too many. */
  surplus: readonly Image[]
}

/** There is such an image already (it may still be in the making), or this is what to do. */
export type BakeDecision = { kind: 'exists'; image: Image } | { kind: 'bake'; plan: BakePlan }

/** Decides what a bake has to do. Pure. */
export function planBake(wish: BakeWish, { images, leftovers }: BakeFindings): BakeDecision {
  const digest = settingsDigest(wish)
  const ours = images.filter(
    ({ tags, owner }) =>
      owner === 'self' && tags[tagKeys.environment] === wish.environmentTag && tags[tagKeys.key] === imageKey,
  )
  const broken = ours.filter(({ status }) => status === 'CreateFailed')
  const sound = ours.filter(({ status }) => status !== 'CreateFailed')
  const same = sound.find(({ tags }) => tags[tagKeys.settings] === digest)
  if (same && !wish.isRebuild) return { kind: 'exists', image: same }
  const family = sound.filter((image) => image.family === wish.family)
  return {
    kind: 'bake',
    plan: {
      name: freeName(wish.name, new Set(images.filter((image) => !broken.includes(image)).map(({ name }) => name))),
      family: wish.family,
      source: wish.source,
      steps: wish.steps,
      tags: {
        [tagKeys.environment]: wish.environmentTag,
        [tagKeys.key]: imageKey,
        [tagKeys.release]: wish.release,
        [tagKeys.settings]: digest,
      },
      leftovers,
      broken,
      surplus: family.filter(({ isUsable }) => isUsable).slice(wish.keep - 1),
    },
  }
}

/** The same source, steps and release make the same image. */
function settingsDigest({ release, source, steps, family }: BakeWish): string {
  const parts = [release, family, source.id, ...steps.flatMap(({ name, script }) => [name, script])]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

// Image names are unique in a region; 128 characters at most.
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`
    const candidate = `${name.slice(0, 128 - suffix.length)}${suffix}`
    if (!taken.has(candidate)) return candidate
  }
}

/** One call that a bake would make, for `--dry-run`. */
export interface PlannedCall {
  service: 'oss' | 'ecs'
  action: string
  subject: string
}

/** The changing calls of a bake, in order. */
export function plannedBakeCalls(plan: BakePlan, place: BakePlace): PlannedCall[] {
  const ecs = (action: string, subject: string): PlannedCall => ({ service: 'ecs', action, subject })
  const temporary = 'the temporary instance'
  return [
    { service: 'oss', action: 'PutObject', subject: 'lock/ (take the lock)' },
    ...plan.leftovers.map(({ id, name }) => ecs('DeleteInstances', `${id} ${name} (left by a killed bake)`)),
    ...plan.broken.map(({ id, name }) => ecs('DeleteImage', `${id} ${name} (never finished)`)),
    ecs('RunInstances', `${temporary}: ${place.instanceType} in ${place.zoneId} from ${plan.source.id}`),
    ...plan.steps.map(({ name }) => ecs('RunCommand', name)),
    ecs('StopInstances', temporary),
    ecs('CreateImage', `${plan.name}, family ${plan.family}`),
    ecs('DeleteInstances', temporary),
    ...plan.surplus.map(({ id, name }) => ecs('DeleteImage', `${id} ${name} (more than are kept)`)),
    { service: 'oss', action: 'PutObject', subject: 'lock/ (release the lock)' },
  ]
}
