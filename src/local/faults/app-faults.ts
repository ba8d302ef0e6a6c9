import type { LocalCore } from '../core.ts'
import type { AppFaultFiles } from '../drivers.ts'
import { instances } from '../ecs/records.ts'
import { isServiceFault, type AppFault, type FaultPlan } from './plan.ts'

// The end of time in a file whose reader compares whole numbers.
const neverSeconds = 9_999_999_999

/** Keeps every machine told what goes wrong in its application: when other faults are loaded, and when machines come. */
export class AppFaults {
  readonly #core: LocalCore
  readonly #plan: FaultPlan
  /** What each machine was told last; machines without faults are not in it. */
  readonly #told = new Map<string, string>()
  #written: Promise<void> = Promise.resolve()

  constructor(core: LocalCore, plan: FaultPlan) {
    this.#core = core
    this.#plan = plan
    core.on('instanceChanged', ({ instanceId }) => this.#put(instanceId))
  }

  putAll(): void {
    for (const { id } of instances(this.#core.store).all()) this.#put(id)
  }

  #put(instanceId: string): void {
    const instance = instances(this.#core.store).get(instanceId)
    if (!instance) {
      this.#told.delete(instanceId)
      return
    }
    if (this.#plan.isEmpty && !this.#told.has(instanceId)) return
    const faults = this.#plan.appFaults(instanceId, [instance.name, instance.privateIp])
    if (faults.length === 0 && !this.#told.has(instanceId)) return
    const files = appFaultFiles(faults)
    const text = JSON.stringify(files)
    if (this.#told.get(instanceId) === text) return
    if (faults.length === 0) this.#told.delete(instanceId)
    else this.#told.set(instanceId, text)
    const write = () => this.#core.drivers.machines.setAppFaults?.(instanceId, files)
    // One after the other: what was loaded last must be what stays.
    const written = this.#written.then(write)
    this.#written = written.catch(() => {})
    this.#core.after(0, () => written)
  }
}

function appFaultFiles(faults: readonly AppFault[]): AppFaultFiles {
  const seconds = (ms: number) => Math.min(Math.floor(ms / 1_000), neverSeconds)
  const services = faults
    .filter(({ kind }) => isServiceFault(kind))
    .map(({ kind, rule, fromMs, untilMs }) =>
      [kind, seconds(fromMs), seconds(untilMs), rule.delayMs / 1_000, rule.release ?? '-'].join(' '),
    )
  const requests = faults
    .filter(({ kind }) => !isServiceFault(kind))
    .map(({ rule, ...fault }) => ({ ...rule, ...fault }))
  return { services: services.map((line) => `${line}\n`).join(''), requests: JSON.stringify(requests) }
}
