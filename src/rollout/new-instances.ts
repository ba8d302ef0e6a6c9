import type { Instance } from '../cloud/compute.ts'
import { isCloudError } from '../cloud/errors.ts'
import { tagKeys, type Tags } from '../cloud/tags.ts'
import { waitFor, WaitTimeout } from '../cloud/wait.ts'
import type { Server } from './fleet.ts'
import { sha256 } from './pack.ts'
import { standKey, standOf } from './places.ts'
import { failedServer, type FailedServer } from './server-cycle.ts'
import { lookAgain, type RolloutSession } from './session.ts'
import { backendKey, groupKey, type BackendWeight } from './weights.ts'

/** What no call shows of an instance, from the settings: its system disk and boot script. */
export interface Machine {
  systemDisk?: { category?: string; sizeGiB?: number }
  userData?: string
}

const readyTimeoutMs = 600_000
const goneTimeoutMs = 600_000

/**
 * Makes a new instance beside each of these, like it in everything but the image. What the cloud has no stock or quota
 * for comes back as a failure of the instance beside which it should stand.
 */
export async function createBeside(
  session: RolloutSession,
  blues: readonly Instance[],
  request: { version: string; imageId?: string; machine: Machine },
): Promise<FailedServer[]> {
  if (blues.length === 0) return []
  const { context, lease, timeline } = session
  const { compute, roles } = context.cloud
  const roleOf = await roles?.describeInstanceRoles(blues.map(({ id }) => id))
  try {
    for (const blue of blues) {
      const stand = standOf(blue)
      if (!stand) continue
      const role = roleOf?.get(blue.id)
      const key = standKey({ ...stand, standing: 'green' })
      lease.assertHeld()
      const [id] = await compute.runInstances({
        name: blue.name,
        type: blue.type,
        imageId: request.imageId ?? blue.imageId,
        zoneId: blue.zoneId,
        vswitchId: blue.vswitchId,
        securityGroupIds: blue.securityGroupIds,
        ...request.machine,
        ...(blue.keyPairName ? { keyPairName: blue.keyPairName } : {}),
        ...(role ? { ramRoleName: role } : {}),
        ...(blue.spot ? { spot: blue.spot } : {}),
        ...(blue.internet ? { internet: blue.internet } : {}),
        tags: { ...ownTags(blue.tags), [tagKeys.key]: key },
        clientToken: `acd-${sha256(`${blue.id}/${request.version}/${lease.generation}`).slice(0, 42)}`,
      })
      if (id) timeline.add({ instanceId: id, name: blue.name }, 'update', `new instance beside ${blue.id}`)
    }
  } catch (error) {
    if (!isCloudError(error, 'no-stock', 'quota')) throw error
    const reason = `no new instance beside it: ${error.message}`
    return blues.map((blue) =>
      failedServer({ instanceId: blue.id, name: blue.name }, 'prepare', { code: error.code, reason }),
    )
  } finally {
    await lookAgain(session)
  }
  return []
}

/** What rollouts wrote on an instance is not true of a new one. */
function ownTags(tags: Tags): Tags {
  const { [tagKeys.release]: _release, [tagKeys.keptUntil]: _until, [tagKeys.port]: _port, ...rest } = tags
  return rest
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
