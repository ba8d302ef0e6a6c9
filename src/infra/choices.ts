import type { InstanceType, ZoneStock } from '../cloud/compute.ts'
import type { Image } from '../cloud/image.ts'
import type { AccountLimits } from '../cloud/rehearsal.ts'
import { formatProblem, located, PreflightError, type Locate, type Problem } from '../shared/errors.ts'
import { nearest } from '../shared/nearest.ts'
import { chooseInstanceType } from './choose-instance-type.ts'
import { placeInstances, type KnownInstance } from './places.ts'
import type { InstancePlace } from './resources/instance/instance.ts'
import { databaseZoneCount } from './resources/database/database.ts'
import type { EnvironmentSpec } from './spec.ts'
import { assignZones, type ZoneChoice } from './zones.ts'

/** What the region sells now. Only the parts that a choice needs are read; the others are empty. */
export interface Catalogue {
  stock: readonly ZoneStock[]
  types: readonly InstanceType[]
  /** Images that match the configured one, newest first. */
  images: readonly Image[]
  /** Zones with the database classes they sell in the configured version and category. */
  offers: readonly { zoneId: string; instanceClasses: readonly string[] }[]
  /** What the account may have; absent where nothing is made that counts. */
  limits?: AccountLimits
}

/** What is already there and therefore already chosen. */
export interface Pins {
  zones: readonly ZoneChoice[]
  instances: readonly KnownInstance[]
  hasDatabase: boolean
  /** Blocks in the VPC that are not ours. */
  foreignCidrs: readonly string[]
}

export interface Choices {
  zones: readonly ZoneChoice[]
  instances: readonly InstancePlace[]
  /** Each choice that was made for the user, as a sentence. */
  notes: readonly string[]
}

/** Which parts of the catalogue are needed at all; nothing when everything is there already. */
export function openQuestions(spec: EnvironmentSpec, pins: Pins): { stock: boolean; image: boolean; offers: boolean } {
  const pinnedZones = new Set(pins.zones.map(({ zoneId }) => zoneId))
  const needsZone =
    typeof spec.zones === 'number' ? pins.zones.length < spec.zones : spec.zones.some((zone) => !pinnedZones.has(zone))
  const needsInstance = pins.instances.length < spec.fleet.count
  const typeChanges =
    spec.fleet.instanceType !== 'auto' && pins.instances.some(({ type }) => type !== spec.fleet.instanceType)
  return {
    stock: needsZone || needsInstance || typeChanges,
    image: needsInstance,
    offers: spec.database !== undefined && !pins.hasDatabase,
  }
}

/**
 * Decides zones, instance type and image. What exists keeps what it has; the rest is the smallest type that every
 * zone has in stock. Throws PreflightError with everything that cannot be had.
 */
export function makeChoices(spec: EnvironmentSpec, pins: Pins, catalogue: Catalogue, locate?: Locate): Choices {
  const questions = openQuestions(spec, pins)
  const problems: Problem[] = []
  const notes: string[] = []

  const typeFromFleet = pins.instances.at(-1)?.type
  const fixedType = spec.fleet.instanceType === 'auto' ? typeFromFleet : spec.fleet.instanceType
  const unsold = questions.offers ? unsoldClass(spec, catalogue) : undefined
  // A class that nobody sells says nothing about zones and instance types.
  const sellsDatabase = (zoneId: string) =>
    !questions.offers ||
    unsold !== undefined ||
    catalogue.offers.some(
      (offer) => offer.zoneId === zoneId && offer.instanceClasses.includes(spec.database!.instanceClass),
    )
  const wanted = typeof spec.zones === 'number' ? spec.zones : spec.zones.length
  const kept = typeof spec.zones === 'number' ? pins.zones.slice(0, spec.zones).map(({ zoneId }) => zoneId) : spec.zones

  const picked = questions.stock
    ? pickZones({ spec, catalogue, fixedType, kept, wanted, sellsDatabase })
    : { zoneIds: kept, type: fixedType, problems: [] }
  problems.push(...picked.problems)
  if (unsold) problems.push(unsold)
  else if (questions.offers) problems.push(...unsoldDatabase(spec, picked.zoneIds, sellsDatabase))

  problems.push(...quotaProblems(spec, pins, catalogue, picked.type))
  const image = questions.image ? pickImage(spec, pins, catalogue) : undefined
  if (questions.image && image === undefined)
    problems.push({
      path: 'infrastructure.instances.image',
      message: `image ${spec.fleet.image}: no usable image of that name in ${spec.region}`,
    })
  if (problems.length > 0) {
    throw new PreflightError(located(problems, locate).map(formatProblem).join('\n'), {
      code: 'E_NOT_AVAILABLE',
      fix: 'choose other zones, another instance type, image or database class under infrastructure in deploy.yml',
      context: { problems: located(problems, locate) },
    })
  }

  if (typeof spec.zones === 'number' && kept.length < wanted) notes.push(`zones: ${picked.zoneIds.join(', ')}`)
  if (spec.fleet.instanceType === 'auto' && typeFromFleet === undefined)
    notes.push(`instance type auto: ${picked.type}`)
  if (image !== undefined && image !== spec.fleet.image) notes.push(`image ${spec.fleet.image}: ${image}`)

  const zones = assignZones(spec.vpcCidr, picked.zoneIds, pins)
  return {
    zones,
    instances: placeInstances({
      count: spec.fleet.count,
      zones,
      existing: pins.instances,
      newType: picked.type ?? '',
      newImageId: image ?? '',
      ...(spec.fleet.instanceType !== 'auto' && { wantedType: spec.fleet.instanceType }),
    }),
    notes,
  }
}

interface ZoneQuestion {
  spec: EnvironmentSpec
  catalogue: Catalogue
  fixedType: string | undefined
  kept: readonly string[]
  wanted: number
  sellsDatabase(zoneId: string): boolean
}

function pickZones(question: ZoneQuestion): {
  zoneIds: readonly string[]
  type: string | undefined
  problems: Problem[]
} {
  const { spec, catalogue, fixedType, kept, wanted, sellsDatabase } = question
  const known = new Map(catalogue.stock.map(({ zoneId, instanceTypes }) => [zoneId, instanceTypes]))
  const missing = kept.filter((zoneId) => !known.has(zoneId))
  if (missing.length > 0) {
    const problems = missing.map((zoneId) => ({
      path: 'infrastructure.zones',
      message: `zone ${zoneId}: not in ${spec.region} (there are ${[...known.keys()].toSorted().join(', ')})`,
    }))
    return { zoneIds: kept, type: fixedType, problems }
  }
  const candidates = [...known.keys()].toSorted().filter((zoneId) => !kept.includes(zoneId) && sellsDatabase(zoneId))
  const zonesFor = (type: string): string[] | undefined => {
    const sells = (zoneId: string) => known.get(zoneId)?.includes(type) ?? false
    const zoneIds = [...kept, ...candidates.filter(sells)].slice(0, wanted)
    return zoneIds.length === wanted && zoneIds.every(sells) ? zoneIds : undefined
  }
  const type = fixedType ?? chooseInstanceType(catalogue.types, (name) => zonesFor(name) !== undefined)
  const zoneIds = type === undefined ? undefined : zonesFor(type)
  if (zoneIds) return { zoneIds, type, problems: [] }
  const place = kept.length === wanted ? `zones ${kept.join(', ')}` : `${wanted} zones of ${spec.region}`
  const database = spec.database ? ` that sell ${spec.database.instanceClass}` : ''
  return {
    zoneIds: kept,
    type,
    problems: [
      {
        path: 'infrastructure.instances.instanceType',
        message: `instance type ${type ?? 'auto'}: not in stock in ${place}${database}`,
      },
    ],
  }
}

/** The configured database class when no zone of the region sells it, with those that are sold. */
function unsoldClass({ database, region }: EnvironmentSpec, { offers }: Catalogue): Problem | undefined {
  const { instanceClass, engineVersion, category } = database!
  const sold = [...new Set(offers.flatMap(({ instanceClasses }) => instanceClasses))].toSorted()
  if (sold.includes(instanceClass)) return undefined
  const close = nearest(instanceClass, sold)
  return {
    path: 'infrastructure.database.class',
    message: `database class ${instanceClass}: ${region} does not sell it for MySQL ${engineVersion}, ${category}`,
    ...(sold.length > 0 && { fix: close ? `did you mean ${close}?` : `there are ${sold.slice(0, 8).join(', ')}` }),
  }
}

function unsoldDatabase(
  spec: EnvironmentSpec,
  zoneIds: readonly string[],
  sells: (zoneId: string) => boolean,
): Problem[] {
  const { category, instanceClass, engineVersion } = spec.database!
  return zoneIds
    .slice(0, databaseZoneCount(category))
    .filter((zoneId) => !sells(zoneId))
    .map((zoneId) => ({
      path: 'infrastructure.database.class',
      message: `database class ${instanceClass} (MySQL ${engineVersion}, ${category}): not sold in zone ${zoneId}`,
    }))
}

function quotaProblems(
  { fleet, region }: EnvironmentSpec,
  pins: Pins,
  { limits, types }: Catalogue,
  type: string | undefined,
): Problem[] {
  const cpus = types.find((candidate) => candidate.type === type)?.cpus
  if (!limits?.vcpus || cpus === undefined) return []
  const { most, used } = limits.vcpus
  const more = (fleet.count - pins.instances.length) * cpus
  if (used + more <= most) return []
  const message = `${more} more vCPUs (${type}): the account has ${used} of at most ${most} in ${region}`
  const fix = 'ask for a higher quota in the console, or use fewer or smaller instances'
  return [{ path: 'infrastructure.instances.count', message, fix }]
}

function pickImage(spec: EnvironmentSpec, pins: Pins, catalogue: Catalogue): string | undefined {
  const isPattern = spec.fleet.image.includes('*') || spec.fleet.image.startsWith('family:')
  const fromFleet = pins.instances.at(-1)?.imageId
  if (isPattern && fromFleet !== undefined) return fromFleet
  return catalogue.images.find(({ isUsable }) => isUsable)?.id
}
