import type { LocalCore } from '../core.ts'
import { instanceType } from '../ecs/instance-types.ts'
import { instances } from '../ecs/records.ts'
import type { Collection } from '../state/collection.ts'

interface Sample {
  atMs: number
  /** CPU time since the machine started. */
  cpuMs: number
  memoryBytes: number
}

/** What was seen of one instance's machine, oldest first. */
interface UsageRecord {
  id: string
  samples: Sample[]
}

/** Share of what the instance type has, in percent; undefined where nothing was seen. */
export interface Usage {
  cpuPercent?: number
  memoryPercent?: number
}

/** Samples that are kept: more than an hour of one question every 15 s. */
const kept = 300
const gibibyte = 1_024 ** 3

const usages = (core: LocalCore): Collection<UsageRecord> => core.store.collection('instance-usage')

/** Looks at the machines now. Nobody looks at them between the questions. */
export async function sampleUsage(core: LocalCore): Promise<void> {
  const found = (await core.drivers.machines.usage?.()) ?? []
  const atMs = core.clock.now()
  for (const { instanceId, cpuMs, memoryBytes } of found) {
    const known = usages(core).get(instanceId)
    const samples = [...(known?.samples ?? []), { atMs, cpuMs, memoryBytes }].slice(-kept)
    if (known) usages(core).update(known, { samples })
    else usages(core).add({ id: instanceId, samples })
  }
}

/** What an instance used between two times, epoch ms; nothing unless it was looked at before and after them. */
export function usageBetween(core: LocalCore, instanceId: string, fromMs: number, toMs: number): Usage {
  const samples = usages(core).get(instanceId)?.samples ?? []
  const type = instanceType(instances(core.store).get(instanceId)?.instanceType ?? '')
  const [start, end] = [cpuAt(samples, fromMs), cpuAt(samples, toMs)]
  if (!type || start === undefined || end === undefined) return {}
  const memory = samples.findLast(({ atMs }) => atMs <= toMs)
  return {
    // A machine that was started again counts from zero.
    cpuPercent: Math.min(100, (Math.max(0, end - start) / ((toMs - fromMs) * type.cpus)) * 100),
    ...(memory ? { memoryPercent: Math.min(100, (memory.memoryBytes / (type.memoryGiB * gibibyte)) * 100) } : {}),
  }
}

/** CPU time at a moment, on the line between the samples around it. */
function cpuAt(samples: readonly Sample[], timeMs: number): number | undefined {
  const before = samples.findLast(({ atMs }) => atMs <= timeMs)
  const after = samples.find(({ atMs }) => atMs >= timeMs)
  if (!before || !after) return undefined
  if (after.atMs === before.atMs) return before.cpuMs
  return before.cpuMs + ((after.cpuMs - before.cpuMs) * (timeMs - before.atMs)) / (after.atMs - before.atMs)
}
