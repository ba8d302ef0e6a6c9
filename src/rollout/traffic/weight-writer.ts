import type { BackendServer, LoadBalancing } from '../../cloud/load-balancer.ts'
import { waitFor } from '../../cloud/wait.ts'
import type { Clock } from '../../shared/clock.ts'
import { coalesce } from '../coalesce.ts'
import { unlessTooOld } from './freshness.ts'
import { weightDrift, type WeightSentinel } from './weight-drift.ts'
import { backendKey, changedWeights, orderWrites, readWeights, type BackendWeight } from './weights.ts'

/** Writes weights and proves that they are there. */
export interface WeightWriter {
  /**
   * Brings the named backends to these weights: decreases first, one call at a time per load balancer, then reads
   * back until all groups show them. Backends that stand right already cost no call. A weight that somebody else has
   * changed since this run wrote it is only ever lowered: for the others throws DeployError when all the rest is written.
   */
  write(want: readonly BackendWeight[]): Promise<void>
  /**
   * The same for weights that rest on a proof which grows old: asked right before each time that a call is sent, `isFresh`
   * says whether it still holds. Returns false when some weight was not raised for want of it; all others stand.
   */
  raise(want: readonly BackendWeight[], isFresh: () => boolean): Promise<boolean>
  /** Returns when no write is under way any more, however it ended. */
  settled(): Promise<void>
}

const readBackTimeoutMs = 60_000
/** Writes asked for within this time go out together. */
const collectMs = 20

interface Wish {
  want: readonly BackendWeight[]
  isFresh: () => boolean
  isWhole: boolean
}

export function createWeightWriter(parts: {
  loadBalancing: LoadBalancing
  clock: Clock
  pollIntervalMs: number
  /** Called before each changing call; throws when the right to write is gone. */
  beforeWrite: () => void
  sentinel: WeightSentinel
}): WeightWriter {
  const { loadBalancing, clock, pollIntervalMs, beforeWrite, sentinel } = parts
  const read = (want: readonly BackendWeight[]) => readWeights(loadBalancing, want)

  /** Returns what was not raised because its proof had grown too old. */
  const writeNow = async (
    want: readonly BackendWeight[],
    isFresh: (key: string) => boolean,
  ): Promise<ReadonlySet<string>> => {
    const have = await read(want)
    const members = new Set(have.map(backendKey))
    // A server that was taken out of a group in the meantime is not ours to put back.
    const wanted = want.filter((backend) => members.has(backendKey(backend)))
    const drifted = sentinel.raised(have, wanted)
    let ours = wanted.filter((backend) => !drifted.some(({ key }) => key === backendKey(backend)))
    const weightNow = new Map(have.map((backend) => [backendKey(backend), backend.weight]))
    const unproved = new Set<string>()
    const changes = changedWeights(have, ours)
    sentinel.begin(changes)
    for (const call of orderWrites(have, changes)) {
      const keyOf = (backend: BackendServer) => backendKey({ ...backend, group: call.group })
      const isProved = (backend: BackendServer) =>
        backend.weight <= (weightNow.get(keyOf(backend)) ?? 0) || isFresh(keyOf(backend))
      let isSent = false
      while (!isSent) {
        for (const backend of call.backends) if (!isProved(backend)) unproved.add(keyOf(backend))
        const backends = call.backends.filter((backend) => !unproved.has(keyOf(backend)))
        const check = (refuse: () => never) => {
          beforeWrite()
          if (!backends.every(isProved)) refuse()
        }
        const send = () => loadBalancing.setWeights(call.group, backends)
        isSent = backends.length === 0 || (await unlessTooOld(check, send))
      }
    }
    ours = ours.filter((backend) => !unproved.has(backendKey(backend)))
    if (changes.length > unproved.size)
      await waitFor(async () => (changedWeights(await read(ours), ours).length === 0 ? true : undefined), {
        clock,
        what: `weights of ${[...new Set(ours.map((backend) => backend.instanceId))].join(', ')}`,
        timeoutMs: readBackTimeoutMs,
        intervalMs: pollIntervalMs,
      })
    sentinel.prove(ours)
    if (drifted.length > 0) throw weightDrift(drifted)
    return unproved
  }

  const underWay = new Set<Promise<void>>()
  // Servers that are admitted at the same time get their weights in the same calls: alone, each would outlast the proof of the next.
  const gather = () => clock.sleep(collectMs)
  const write = coalesce<Wish>(async (wishes) => {
    const merged = new Map(
      wishes.flatMap((wish) => wish.want.map((backend) => [backendKey(backend), { backend, wish }])),
    )
    const unproved = await writeNow(
      [...merged.values()].map(({ backend }) => backend),
      (key) => merged.get(key)!.wish.isFresh(),
    )
    for (const key of unproved) merged.get(key)!.wish.isWhole = false
  }, gather)
  const watched = (wish: Wish): Promise<void> => {
    const writing = write(wish)
    underWay.add(writing)
    return writing.finally(() => underWay.delete(writing))
  }
  return {
    write: (want) => watched({ want, isFresh: () => true, isWhole: true }),
    async raise(want, isFresh) {
      const wish = { want, isFresh, isWhole: true }
      await watched(wish)
      return wish.isWhole
    },
    async settled() {
      await Promise.allSettled(underWay)
    },
  }
}
