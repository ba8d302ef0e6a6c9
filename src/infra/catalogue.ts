import type { Cloud } from '../cloud/cloud.ts'
import type { ImageFilter } from '../cloud/image.ts'
import { openQuestions, type Catalogue, type Pins } from './choices.ts'
import type { EnvironmentSpec } from './spec.ts'

/** Asks what the region sells, as far as a choice depends on it; nothing for an environment that is complete. */
export async function readCatalogue(cloud: Cloud, spec: EnvironmentSpec, pins: Pins): Promise<Catalogue> {
  const questions = openQuestions(spec, pins)
  const { instanceType } = spec.fleet
  const narrowed = instanceType === 'auto' ? pins.instances.at(-1)?.type : instanceType
  const [stock, types, images, offers, limits] = await Promise.all([
    questions.stock ? cloud.compute.describeStock(narrowed === undefined ? undefined : [narrowed]) : [],
    questions.stock ? cloud.compute.describeInstanceTypes(narrowed === undefined ? undefined : [narrowed]) : [],
    questions.image ? cloud.images.describeImages(imageFilter(spec.fleet.image)) : [],
    questions.offers ? cloud.databases.describeOffers(spec.database!) : [],
    questions.image ? cloud.rehearsals.describeLimits() : {},
  ])
  return { stock, types, images, offers, limits }
}

/** `family:NAME` is the newest of our own family, `a*b` a name of the vendor's, anything else an id. */
function imageFilter(image: string): ImageFilter {
  if (image.startsWith('family:')) return { family: image.slice('family:'.length) }
  return image.includes('*') ? { name: image, owner: 'system' } : { ids: [image] }
}
