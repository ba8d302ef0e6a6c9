import { setMaxListeners } from 'node:events'
import type { ObjectStore } from '../cloud/object-store.ts'
import { tagKeys } from '../cloud/tags.ts'
import type { Clock } from '../shared/clock.ts'
import type { Reporter } from '../shared/reporter.ts'
import { disarmOthers } from './dead-man/dead-man.ts'
import { createFleetView, type FleetView } from './traffic/fleet-view.ts'
import type { Guard } from './guard/guard.ts'
import { findBalancers, findFleet, type FleetLayout } from './traffic/fleet.ts'
import { createInstanceRuns, type InstanceRuns } from './instance/instance-runs.ts'
import { openJournal, type Journal } from './state/journal.ts'
import { acquireLease, type IfLocked, type Lease, type LeaseHolder } from './state/lease.ts'
import { removePreviews } from './traffic/preview.ts'
import { readYourWrites } from './state/read-your-writes.ts'
import { createTimeline, type Timeline } from './timeline.ts'
import { WeightSentinel } from './traffic/weight-drift.ts'
import { createWeightWriter, type WeightWriter } from './traffic/weight-writer.ts'
import { whileHeld, type RolloutCloud } from './state/while-held.ts'

/** What any strategy needs from outside. */
export interface RolloutContext {
  cloud: RolloutCloud
  store: ObjectStore
  clock: Clock
  reporter: Reporter
  signal: AbortSignal
  pollIntervalMs: number
  /** Value of the environment tag, e.g. `todo/prod`. */
  environmentTag: string
  holder: LeaseHolder
  ifLocked: IfLocked
  /** How long to wait for the lock, milliseconds. */
  lockWaitMs?: number
  leaseTtlMs?: number
  isDead?: (holder: LeaseHolder) => boolean
  /** Has a say in rollouts to a new release; absent on ways back. */
  guard?: Guard
}

/** The right to change one environment, and the parts that change it; every strategy works inside one. */
export interface RolloutSession {
  context: RolloutContext
  lease: Lease
  journal: Journal
  layout: FleetLayout
  view: FleetView
  writer: WeightWriter
  sentinel: WeightSentinel
  runs: InstanceRuns
  timeline: Timeline
  /** Aborts when the user stops the run, and when the lease is lost or another run asks to supersede this one. */
  signal: AbortSignal
  /** Hands the lock on. Call it always, also after a failure. */
  close(): Promise<void>
}

/** Takes the lock, then looks: what was read before the lock may be old. */
export async function openSession(context: RolloutContext): Promise<RolloutSession> {
  const { store, clock, reporter, pollIntervalMs } = context
  await store.ensureBucket()
  const lease = await acquireLease({
    store,
    clock,
    reporter,
    holder: context.holder,
    ifLocked: context.ifLocked,
    pollIntervalMs,
    signal: context.signal,
    ...(context.lockWaitMs === undefined ? {} : { waitMs: context.lockWaitMs }),
    ...(context.leaseTtlMs === undefined ? {} : { ttlMs: context.leaseTtlMs }),
    ...(context.isDead ? { isDead: context.isDead } : {}),
  })
  const beforeWrite = () => lease.assertHeld()
  const loadBalancing = readYourWrites(context.cloud.loadBalancing, clock)
  const held = whileHeld({ cloud: { ...context.cloud, loadBalancing }, store }, beforeWrite)
  const { settled, ...parts } = held
  const { cloud } = parts
  try {
    const journal = await openJournal(held.store, lease.generation)
    const { automation } = cloud
    if (automation)
      await disarmOthers(
        { automation, clock, pollIntervalMs, reporter, environmentTag: context.environmentTag },
        journal.state,
      )
    const layout = await findFleet(cloud, context.environmentTag)
    if (layout.hasPreview) await removePreviews({ loadBalancing: cloud.loadBalancing, reporter }, layout)
    for (const { backends, atMs } of journal.restored) loadBalancing.expect(backends, clock.now() - atMs)
    const sentinel = new WeightSentinel()
    const { loadBalancing: balancing } = cloud
    const writer = createWeightWriter({ loadBalancing: balancing, clock, pollIntervalMs, beforeWrite, sentinel })
    const signal = firstOf([context.signal, lease.stop])
    // Every server that is waited for listens; a large fleet is no leak.
    setMaxListeners(0, signal)
    return {
      context: { ...context, ...parts },
      lease,
      journal,
      layout,
      view: createFleetView({ cloud, layout, clock, pollIntervalMs }),
      writer,
      sentinel,
      runs: createInstanceRuns({ commands: cloud.commands, clock, pollIntervalMs, beforeStart: beforeWrite }),
      timeline: createTimeline(clock, reporter),
      signal,
      close: async () => {
        // What the stop came into ends first: afterwards it is another run's to change.
        await writer.settled()
        await settled()
        await lease.release()
      },
    }
  } catch (error) {
    await lease.release()
    throw error
  }
}

/** Reads the fleet anew; call it when instances were made, renamed or deleted. */
export async function lookAgain(session: RolloutSession): Promise<void> {
  const { cloud, clock, environmentTag, pollIntervalMs } = session.context
  const instances = await cloud.compute.describeInstances({ tags: { [tagKeys.environment]: environmentTag } })
  session.layout.instances.splice(0, Infinity, ...instances.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
  session.view = createFleetView({ cloud, layout: session.layout, clock, pollIntervalMs })
}

/** Reads load balancers, listeners and groups anew; call it when a listener was pointed elsewhere. */
export async function lookAtBalancers(session: RolloutSession): Promise<void> {
  const { cloud, clock, environmentTag, pollIntervalMs } = session.context
  const found = await findBalancers(cloud.loadBalancing, environmentTag)
  for (const name of ['hasPreview', 'switches', 'rules'] as const) delete session.layout[name]
  Object.assign(session.layout, found)
  session.view = createFleetView({ cloud, layout: session.layout, clock, pollIntervalMs })
}

// As AbortSignal.any, which keeps every combined signal with a listener alive for ever: a test that simulates a
// hundred thousand killed runs would run out of memory.
function firstOf(signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController()
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason)
    signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true })
  }
  return controller.signal
}
