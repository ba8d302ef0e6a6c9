import { tagKeys } from '../cloud/tags.ts'
import { images, instances } from '../local/ecs/records.ts'
import { scalingInstances } from '../local/ess/records.ts'
import type { Store } from '../local/state/store.ts'
import { standOf } from '../rollout/traffic/places.ts'
import type { ReleaseRecord } from '../rollout/state/history.ts'
import type { Recording } from './recording.ts'
import { aService, type RehearsedServer } from './server.ts'

/** What differs from server to server. */
export interface ServerOptions {
  /** Time from stopping the old release until the new one answers; default 5 s. */
  restartMs?: (instanceId: string) => number
  /** Releases that never get healthy on an instance; a new one is asked for by the one whose place it is to take. */
  isBad?: (instanceId: string, version: string) => boolean
}

const usualRestartMs = 5_000

/** The recorded instances, with what tags, history and health say of them. */
export function serversOf(
  recording: Recording,
  history: readonly ReleaseRecord[],
  options: ServerOptions,
): Map<string, RehearsedServer> {
  const rows = recording.balancers.flatMap(({ health }) => health)
  return new Map(
    recording.instances.map(({ id, tags, status, imageId }) => {
      const ofImage = recording.images.find((image) => image.id === imageId)?.tags[tagKeys.release]
      const current = tags[tagKeys.release] ?? ofImage
      const record = history.findLast(({ version, digest }) => version === current && digest !== undefined)
      const rowsOfIt = rows.filter(({ instanceId }) => instanceId === id)
      const isUnhealthy = rowsOfIt.some(({ health }) => health === 'unhealthy')
      const isAnswering =
        status === 'Running' &&
        !isUnhealthy &&
        (current !== undefined || rowsOfIt.some(({ health }) => health === 'healthy'))
      const applied = record && `${record.digest} ${record.envDigest ?? ''}`
      const server: RehearsedServer = {
        ...aServer(id, id, options),
        releases: new Map(history.flatMap(({ version, digest }) => (digest ? [[version, digest]] : []))),
        environments: new Map(history.flatMap(({ version, envDigest }) => (envDigest ? [[version, envDigest]] : []))),
        own: aService({ release: current, applied, isAnswering }),
      }
      const port = Number(tags[tagKeys.port])
      if (port > 0) takeTurns(server, port, { isAnswering, kept: tags[tagKeys.keptPort], history })
      return [id, server]
    }),
  )
}

/** Versions that take turns on two ports: one that serves, and maybe the one before on the other. */
function takeTurns(
  server: RehearsedServer,
  port: number,
  facts: { isAnswering: boolean; kept: string | undefined; history: readonly ReleaseRecord[] },
): void {
  const { own, ports } = server
  const before = facts.history.findLast(({ version, isVerified }) => isVerified && version !== own.release)
  const appliedOf = (release: string | undefined) =>
    release && `${release} ${server.releases.get(release)} ${server.environments.get(release) ?? ''}`
  const { isAnswering } = facts
  ports.set(port, aService({ release: own.release, applied: appliedOf(own.release), isAnswering }))
  const keptPort = Number(facts.kept?.split('/')[0])
  if (keptPort > 0 && before)
    ports.set(keptPort, aService({ release: before.version, applied: appliedOf(before.version), isAnswering }))
  server.own = aService({ release: own.release })
}

/** A server of which nothing is known; `asked` is the instance under whose name scenarios know it. */
const aServer = (id: string, asked: string, { restartMs, isBad }: ServerOptions): RehearsedServer => ({
  id,
  own: aService(),
  ports: new Map(),
  releases: new Map(),
  environments: new Map(),
  fence: 0,
  restartMs: restartMs?.(id) ?? usualRestartMs,
  requestsEndAt: new Map(),
  isBad: (version) => isBad?.(asked, version) ?? false,
  lock: Promise.resolve(),
})

/** An instance that a rollout makes on the copy, with what its image has on its disk. */
export function newServer(store: Store, recording: Recording, id: string, options: ServerOptions): RehearsedServer {
  const tags = instances(store).get(id)?.tags ?? {}
  const place = standOf({ tags })?.place
  const beside = recording.instances.find((one) => place !== undefined && standOf(one)?.place === place)
  return { ...aServer(id, beside?.id ?? id, options), own: aService({ release: releaseOnDisk(store, id) }) }
}

/** What an instance is to the fleet: its place, its scaling group, or only itself. */
export function placeOf(store: Store, { instances: recorded, scaling }: Recording, id: string): string {
  const { tags = {}, name = id } = instances(store).get(id) ?? {}
  const place = standOf({ tags })?.place
  if (place !== undefined) return recorded.find((one) => standOf(one)?.place === place)?.name ?? name
  const isMember = scalingInstances(store).get(id) ?? scaling?.members.find(({ instanceId }) => instanceId === id)
  return isMember ? scaling!.group.id : id
}

/** The release that an instance's image was baked from. */
export function releaseOnDisk(store: Store, instanceId: string): string | undefined {
  return images(store).get(instances(store).get(instanceId)?.imageId ?? '')?.tags[tagKeys.release]
}
