import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import type { Collection } from '../state/collection.ts'
import { slbDurations } from './durations.ts'

interface Switch {
  id: string
  isOn: boolean
}

const switches = (core: LocalCore): Collection<Switch> => core.store.collection('slb-switch')
const windows = new WeakMap<LocalCore, Map<string, number>>()

/** Turns the refusal of writes that follow each other too closely on or off; it is on in a new cloud. */
export function setBusyWindow(core: LocalCore, isOn: boolean): void {
  switches(core).add({ id: 'busy-window', isOn })
}

/** Refuses while an earlier change of the same load balancer is still being applied. */
export function refuseWhileBusy(core: LocalCore, loadBalancerId: string): void {
  if ((openWindows(core).get(loadBalancerId) ?? 0) > 0) {
    throw new VendorError(
      'BackendServer.configuring',
      409,
      `A previous configuration change of load balancer ${loadBalancerId} is still being applied; try again later.`,
    )
  }
}

/** Begins the time in which further writes to the load balancer are refused. */
export function openBusyWindow(core: LocalCore, loadBalancerId: string): void {
  if (switches(core).get('busy-window')?.isOn === false) return
  const open = openWindows(core)
  open.set(loadBalancerId, (open.get(loadBalancerId) ?? 0) + 1)
  core.after(slbDurations(core).configuring, () => {
    const left = (open.get(loadBalancerId) ?? 1) - 1
    if (left === 0) open.delete(loadBalancerId)
    else open.set(loadBalancerId, left)
  })
}

function openWindows(core: LocalCore): Map<string, number> {
  const open = windows.get(core) ?? new Map<string, number>()
  windows.set(core, open)
  return open
}
