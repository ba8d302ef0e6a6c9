import type { Instance } from '../../cloud/compute.ts'
import { isCloudError, type CloudError } from '../../cloud/errors.ts'
import { tagKeys, type Tags } from '../../cloud/tags.ts'
import { waitFor, WaitTimeout } from '../../cloud/wait.ts'
import type { Server } from '../traffic/fleet.ts'
import { otherOffers, type ChooseType, type Offer } from './other-offers.ts'
import { sha256 } from '../instance/pack.ts'
import { standKey, standOf } from '../traffic/places.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import { lookAgain, type RolloutSession } from '../session.ts'
import { backendKey, groupKey, type BackendWeight } from '../traffic/weights.ts'

/** What no call shows of an instance, from the settings: its system disk and boot script. */
export interface Machine {
  systemDisk?: { category?: string; sizeGiB?: number }
  userData?: string
  /** The next type when one is out of stock; absent where the settings name the type. */
  chooseType?: ChooseType
  /** How many instances a zone keeps at least when a successor stands in another one; default 1. */
  leastPerZone?: number
}

/** What new instances are made of. */
export interface NewInstances {
  version: string
  imageId?: string
  machine: Machine
  /** How many successors of an instance this run has made and deleted again; each call for one is another call. */
  triesOf?: (instanceId: string) => number
}

const readyTimeoutMs = 600_000
const goneTimeoutMs = 600_000

/**
 * Makes a new instance beside each of these, like it in everything but the image. What the cloud has no stock for is
 * bought as another type, where the settings leave that open, or in another VSwitch of the fleet; what cannot be had at all, or
 * is over a quota, comes back as a failure of the instance beside which it should stand, and the others are made.
 */
export async function createBeside(
  session: RolloutSession,
  blues: readonly Instance[],
  request: NewInstances,
): Promise<FailedServer[]> {
  if (blues.length === 0) return []
  const roleOf = await session.context.cloud.roles?.describeInstanceRoles(blues.map(({ id }) => id))
  const failed: FailedServer[] = []
  const gone = new Set<string>()
  try {
    for (const blue of blues) {
      const refusal = await createOne(session, blue, { ...request, role: roleOf?.get(blue.id), gone })
      if (!refusal) continue
      const reason = `no new instance beside it: ${refusal.message}`
      failed.push(failedServer({ instanceId: blue.id, name: blue.name }, 'prepare', { code: refusal.code, reason }))
    }
  } finally {
    await lookAgain(session)
  }
  return failed
}

/** Why the cloud does not sell it, when it does not. `gone` are those whose successors got a place in another zone. */
async function createOne(
  session: RolloutSession,
  blue: Instance,
  request: NewInstances & { role: string | undefined; gone: Set<string> },
): Promise<CloudError | undefined> {
  const { gone, machine } = request
  const { chooseType, leastPerZone = 1 } = machine
  const refusal = await buy(session, blue, request)
  if (!isCloudError(refusal, 'no-stock')) return refusal
  const { compute } = session.context.cloud
  const { instances } = session.layout
  const question = { blue, instances, gone, leastPerZone, ...(chooseType ? { chooseType } : {}) }
  const offers = await otherOffers(compute, question).catch((error: unknown) => {
    // Whoever may not ask what is sold is told of the refusal that there is.
    if (isCloudError(error, 'permission')) return []
    throw error
  })
  for (const offer of offers) {
    const message = `${blue.type} is out of stock in ${blue.zoneId}: its successor becomes ${offer.type} in ${offer.zoneId}`
    session.context.reporter.emit({ type: 'progress', subject: blue.name, phase: 'stock', message })
    if (await buy(session, blue, { ...request, offer })) continue
    if (offer.zoneId !== blue.zoneId) gone.add(blue.id)
    return undefined
  }
  return refusal
}

/** Buys one instance; what has no stock or quota is returned, all else is thrown. */
async function buy(
  { context, lease, timeline }: RolloutSession,
  blue: Instance,
  request: NewInstances & { role: string | undefined; offer?: Offer },
): Promise<CloudError | undefined> {
  const stand = standOf(blue)
  if (!stand) return undefined
  const { version, imageId, role, offer } = request
  const tries = request.triesOf?.(blue.id) ?? 0
  const { systemDisk, userData } = request.machine
  const { type, zoneId, vswitchId } = offer ?? blue
  const purpose = [
    blue.id,
    version,
    lease.generation,
    ...(offer ? [type, vswitchId] : []),
    ...(tries > 0 ? [`try ${tries + 1}`] : []),
  ].join('/')
  lease.assertHeld()
  try {
    const [id] = await context.cloud.compute.runInstances({
      name: blue.name,
      type,
      imageId: imageId ?? blue.imageId,
      zoneId,
      vswitchId,
      securityGroupIds: blue.securityGroupIds,
      ...(systemDisk ? { systemDisk } : {}),
      ...(userData ? { userData } : {}),
      ...(blue.keyPairName ? { keyPairName: blue.keyPairName } : {}),
      ...(role ? { ramRoleName: role } : {}),
      ...(blue.spot ? { spot: blue.spot } : {}),
      ...(blue.internet ? { internet: blue.internet } : {}),
      tags: { ...ownTags(blue.tags), [tagKeys.key]: standKey({ ...stand, standing: 'green' }) },
      clientToken: `acd-${sha256(purpose).slice(0, 42)}`,
    })
    if (id) timeline.add({ instanceId: id, name: blue.name }, 'create', `new instance beside ${blue.id}`)
  } catch (error) {
    if (isCloudError(error, 'no-stock', 'quota')) return error
    throw error
  }
  return undefined
}

/** What rollouts wrote on an instance is not true of a new one. */
function ownTags(tags: Tags): Tags {
  const own = new Set<string>([tagKeys.release, tagKeys.keptUntil, tagKeys.port, tagKeys.keptPort])
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !own.has(key)))
}

/** Until the instances run and take commands; returns those that do not within ten minutes. */
export async function untilReady(session: RolloutSession, greens: readonly Server[]): Promise<FailedServer[]> {
  const { cloud, clock, pollIntervalMs } = session.context
  const ids = greens.map(({ instanceId }) => instanceId)
  if (ids.length === 0) return []
  let ready = new Set<string>()
  const look = async () => {
    const running = (await cloud.compute.describeInstances({ ids }))
      .filter(({ status }) => status === 'Running')
      .map(({ id }) => id)
    ready = new Set(running.length > 0 ? await cloud.commands.reachable(running) : [])
    return ready.size === ids.length ? true : undefined
  }
  try {
    const what = 'new instances ready for commands'
    const { signal } = session
    await waitFor(look, { clock, what, timeoutMs: readyTimeoutMs, intervalMs: pollIntervalMs, signal })
  } catch (error) {
    if (!(error instanceof WaitTimeout)) throw error
  }
  await lookAgain(session)
  const late = greens.filter(({ instanceId }) => !ready.has(instanceId))
  const reason = 'the new instance took no command within ten minutes'
  return late.map((green) => failedServer(green, 'prepare', { code: 'E_NOT_READY', reason }))
}

/** Puts new instances, without traffic, into every group in which the one beside them stands. */
export async function joinGroups(
  session: RolloutSession,
  pairs: readonly { green: Server; own: readonly BackendWeight[] }[],
): Promise<void> {
  const missing = pairs.flatMap(({ green, own }) => {
    const members = new Set(green.backends.map(backendKey))
    return asOf(green, own)
      .filter((backend) => !members.has(backendKey(backend)))
      .map((backend) => ({ ...backend, weight: 0 }))
  })
  for (const backends of byGroup(missing)) {
    session.lease.assertHeld()
    await session.context.cloud.loadBalancing.addBackends(backends[0]!.group, backends.map(withoutGroup))
  }
}

/** Takes instances out of every group, deletes them and waits until they are gone; safe to repeat. */
export async function removeInstances(session: RolloutSession, servers: readonly Server[]): Promise<void> {
  const { loadBalancing, compute } = session.context.cloud
  for (const backends of byGroup(servers.flatMap((server) => server.backends))) {
    session.lease.assertHeld()
    await loadBalancing.removeBackends(backends[0]!.group, backends.map(withoutGroup))
  }
  const ids = servers.map((server) => server.instanceId)
  if (ids.length === 0) return
  session.lease.assertHeld()
  await compute.deleteInstances(ids, `acd-${sha256(ids.join()).slice(0, 42)}`)
  // They cost money and count for quotas until then.
  const { clock, pollIntervalMs } = session.context
  await waitFor(async () => ((await compute.describeInstances({ ids })).length === 0 ? true : undefined), {
    clock,
    what: `${ids.join(', ')} deleted`,
    timeoutMs: goneTimeoutMs,
    intervalMs: pollIntervalMs,
    signal: session.signal,
  })
  await lookAgain(session)
}

/** The weights of one server as those of another. */
export function asOf(server: Pick<Server, 'instanceId'>, own: readonly BackendWeight[]): BackendWeight[] {
  return own.map((backend) => ({ ...backend, instanceId: server.instanceId }))
}

function byGroup(backends: readonly BackendWeight[]): BackendWeight[][] {
  const groups = new Map<string, BackendWeight[]>()
  for (const backend of backends) {
    const key = groupKey(backend.group)
    groups.set(key, [...(groups.get(key) ?? []), backend])
  }
  return [...groups.values()]
}

const withoutGroup = ({ group: _, ...backend }: BackendWeight) => backend
