import type { Cloud } from '../../cloud/cloud.ts'
import type { ObjectStore } from '../../cloud/object-store.ts'
import type { Clock } from '../../shared/clock.ts'
import { artifactKey } from '../instance/artifact-proof.ts'
import { environmentKey, whyUnreachable } from '../instance/artifact.ts'
import { findFleet, observeFleet, type FleetLayout } from '../traffic/fleet.ts'
import { lastVerified, readHistory } from '../state/history.ts'
import { readFences } from '../state/journal-fences.ts'
import { readJournal, type ReleaseId } from '../state/journal.ts'
import { isFree, readLease, type LeaseRecord } from '../state/lease.ts'
import { findScalingGroup, layoutOf } from '../scaling-group/view.ts'
import type { Look } from './look.ts'
import type { BackendWeight } from '../traffic/weights.ts'

export interface ViewParts {
  cloud: Pick<Cloud, 'compute' | 'loadBalancing'> & Partial<Pick<Cloud, 'images' | 'scaling'>>
  store: ObjectStore
  environmentTag: string
  clock: Clock
  /** Id of the scaling group that runs the instances, or `auto`; absent where none does. */
  scalingGroup?: string
}

/** Looks at an environment with reading calls only. */
export class OutsideView {
  readonly #parts: ViewParts
  #lease: { mark: string; sinceMs: number } | undefined
  /** The way back that was proved last, as the bucket named its content then. */
  #proved: string | undefined
  #fences: ReadonlyMap<string, number> = new Map()

  constructor(parts: ViewParts) {
    this.#parts = parts
  }

  async look(): Promise<Look> {
    const { cloud, store, clock } = this.#parts
    const journalBefore = await readJournal(store)
    const served = journalBefore.open ? undefined : lastVerified(await readHistory(store))
    const layout = await this.#layout()
    const [servers, foreign] = await Promise.all([observeFleet(cloud, layout), foreignBackends(cloud, layout)])
    const atMs = clock.now()
    // The lock first: a run closes the journal before it hands the lock on.
    const lease = await readLease(store)
    const isLocked = this.#isHeld(lease)
    const journal = await readJournal(store)
    this.#fences = await readFences(store, this.#fences)
    return {
      atMs,
      journalBefore,
      servers,
      foreign,
      journal,
      lease,
      isLocked,
      fences: [...this.#fences.values()],
      images: new Map(layout.instances.map(({ id, imageId }) => [id, imageId])),
      ...(served ? { served } : {}),
      ...(journal.open?.from ? { wayBack: await this.#wayBack(journal.open.from) } : {}),
    }
  }

  /** With a scaling group its instances, and the load balancers behind which it puts them, whoever owns those. */
  async #layout(): Promise<FleetLayout> {
    const { cloud, environmentTag, scalingGroup: setting } = this.#parts
    const { scaling } = cloud
    if (setting === undefined || !scaling) return findFleet(cloud, environmentTag)
    const grouped = { ...cloud, scaling }
    const group = await findScalingGroup(grouped, { setting, environmentTag })
    const members = (await scaling.describeInstances(group.id)).map(({ instanceId }) => instanceId)
    const layout = await layoutOf(grouped, group, environmentTag)
    return { ...layout, instances: members.length > 0 ? await cloud.compute.describeInstances({ ids: members }) : [] }
  }

  /** Whether the release to go back to could be fetched; its content is compared with its digest once, and after changes. */
  async #wayBack(from: ReleaseId): Promise<NonNullable<Look['wayBack']>> {
    const { store, cloud } = this.#parts
    const { digest } = from
    if (digest === undefined) return { is: 'unknown', why: 'the release before has no artifact and no image' }
    if (!isArtifact(digest)) {
      if (!cloud.images) return { is: 'unknown', why: 'images were not read' }
      const [image] = await cloud.images.describeImages({ ids: [digest] })
      return image?.isUsable
        ? { is: 'whole' }
        : { is: 'lost', why: `image ${digest} of ${from.version} cannot be used` }
    }
    const { envDigest } = from
    const [head, environment] = await Promise.all([
      store.head(artifactKey(digest)),
      envDigest === undefined ? undefined : store.head(environmentKey(envDigest)),
    ])
    const isWhole = head && (envDigest === undefined || environment !== undefined)
    const mark = isWhole ? `${digest} ${head.sizeBytes} ${head.crc64 ?? ''}` : undefined
    if (mark !== undefined && mark === this.#proved) return { is: 'whole' }
    const reason = await whyUnreachable(store, from)
    if (reason) return { is: 'lost', why: `${from.version}: ${reason.reason}` }
    this.#proved = mark
    return { is: 'whole' }
  }

  #isHeld(lease: LeaseRecord | undefined): boolean {
    const { clock } = this.#parts
    const mark = `${lease?.generation}/${lease?.renewedAtMs}`
    if (this.#lease?.mark !== mark) this.#lease = { mark, sinceMs: clock.monotonic() }
    return !isFree(lease, { nowMs: clock.now(), unchangedForMs: clock.monotonic() - this.#lease.sinceMs })
  }
}

/** An image is named by its id, an artifact by its SHA-256. */
const isArtifact = (digest: string) => /^[0-9a-f]{64}$/.test(digest)

async function foreignBackends(
  { loadBalancing }: Pick<Cloud, 'loadBalancing'>,
  { groups, instances }: FleetLayout,
): Promise<BackendWeight[]> {
  const own = new Set(instances.map(({ id }) => id))
  const found = await Promise.all(
    groups.map(async (group) =>
      (await loadBalancing.describeBackends(group)).map((backend) => ({ ...backend, group })),
    ),
  )
  return found
    .flat()
    .filter(({ instanceId }) => !own.has(instanceId))
    .map(({ group, instanceId, port, weight }) => ({
      group,
      instanceId,
      weight,
      ...(port === undefined ? {} : { port }),
    }))
}
