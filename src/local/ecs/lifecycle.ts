import type { LocalCore } from '../core.ts'
import { unbind } from '../vpc/eip-binding.ts'
import { releaseAddresses } from '../vpc/addressing.ts'
import { eips } from '../vpc/records.ts'
import { endCharge, startCharge } from './charges.ts'
import { ecsDurations } from './durations.ts'
import { firstBoot } from './first-boot.ts'
import { instanceType } from './instance-types.ts'
import { collectLayers } from './layers.ts'
import { disks, images, instances } from './records.ts'
import type { DiskRecord, ImageRecord, InstanceRecord, InstanceStatus } from './records.ts'
import { returnStock } from './stock.ts'

/** Every change of an instance goes through here, so that balancers and the page hear of it. */
export function changeInstance(core: LocalCore, instance: InstanceRecord, change: Partial<InstanceRecord>): void {
  instances(core.store).update(instance, change)
  core.emit('instanceChanged', { instanceId: instance.id })
}

/** Makes the machine of a Pending instance; then it is Stopped, or starts when `isStarted`. */
export function build(core: LocalCore, instance: InstanceRecord, options: { isStarted: boolean }): void {
  const image = images(core.store).get(instance.imageId)
  core.after(ecsDurations(core).instancePending, async () => {
    try {
      await core.drivers.machines.create({
        instanceId: instance.id,
        hostname: instance.hostname,
        address: instance.loopbackAddress,
        ...(image?.layerId === undefined ? {} : { layerId: image.layerId }),
      })
    } catch (error) {
      // As with stock that is gone after the call was accepted: the instance vanishes.
      await forget(core, instance)
      throw error
    }
    if (options.isStarted) start(core, instance)
    else changeInstance(core, instance, { status: 'Stopped' })
  })
}

/** Boots a machine that is off. */
export function start(core: LocalCore, instance: InstanceRecord): void {
  changeInstance(core, instance, { status: 'Starting', stoppedMode: 'Not-applicable' })
  core.after(ecsDurations(core).instanceStarting, async () => {
    if (!isStill(core, instance, 'Starting') || core.faults?.isInForce('never-boots', instance.id)) return
    try {
      await core.drivers.machines.start(instance.id)
    } catch (error) {
      changeInstance(core, instance, { status: 'Stopped', stoppedMode: 'KeepCharging' })
      throw error
    }
    if (!isStill(core, instance, 'Starting')) return
    changeInstance(core, instance, { status: 'Running', startedAtMs: core.clock.now() })
    firstBoot(core, instance)
  })
}

/** Ends what runs on the machine, then waits as long as a shutdown takes. */
export function stop(
  core: LocalCore,
  instance: InstanceRecord,
  options: { force: boolean; mode: 'KeepCharging' | 'StopCharging' },
): void {
  changeInstance(core, instance, { status: 'Stopping' })
  core.after(0, async () => {
    await core.drivers.machines.stop(instance.id, { force: options.force })
    core.after(ecsDurations(core).instanceStopping, () => {
      if (!isStill(core, instance, 'Stopping')) return
      changeInstance(core, instance, { status: 'Stopped', stoppedMode: options.mode })
      if (options.mode === 'StopCharging') {
        endCharge(core, instance.id)
        returnStock(core.store, instance.zoneId, instance.instanceType)
      }
    })
  })
}

export function reboot(core: LocalCore, instance: InstanceRecord, options: { force: boolean }): void {
  changeInstance(core, instance, { status: 'Stopping' })
  core.after(0, async () => {
    await core.drivers.machines.stop(instance.id, { force: options.force })
    if (isStill(core, instance, 'Stopping')) start(core, instance)
  })
}

/** Ends the instance for good; it stays visible until its machine is gone. */
export function release(core: LocalCore, instance: InstanceRecord): void {
  const wasRunning = instance.status !== 'Stopped'
  changeInstance(core, instance, { status: wasRunning ? 'Stopping' : 'Stopped', isReleased: true })
  core.after(wasRunning ? ecsDurations(core).instanceStopping : ecsDurations(core).instanceDeleting, async () => {
    await finishRelease(core, instance)
  })
}

/** Removes the machine and every trace of the instance. */
export async function finishRelease(core: LocalCore, instance: InstanceRecord): Promise<void> {
  await core.drivers.machines.destroy(instance.id)
  await forget(core, instance)
}

/** Puts a fresh disk from another image under a stopped machine; the instance is locked meanwhile. */
export function replaceSystemDisk(
  core: LocalCore,
  instance: InstanceRecord,
  change: { image: ImageRecord; oldDisk: DiskRecord },
): void {
  changeInstance(core, instance, { operationLocks: ['ReplaceSystemDisk'], imageId: change.image.id, hasBooted: false })
  core.after(ecsDurations(core).replacingSystemDisk, async () => {
    await core.drivers.machines.replaceDisk(instance.id, change.image.layerId)
    disks(core.store).delete(change.oldDisk.id)
    endCharge(core, change.oldDisk.id)
    changeInstance(core, instance, { operationLocks: [] })
    await collectLayers(core)
  })
}

/** Counts what a running instance costs; called again when it comes back from economical mode. */
export function chargeInstance(core: LocalCore, instance: InstanceRecord): void {
  startCharge(core, {
    id: instance.id,
    kind: 'instance',
    perHour: instanceType(instance.instanceType)?.pricePerHour ?? 0,
  })
}

function isStill(core: LocalCore, instance: InstanceRecord, status: InstanceStatus): boolean {
  return instances(core.store).get(instance.id) === instance && instance.status === status && !instance.isReleased
}

/** Removes every trace of an instance from the books. */
async function forget(core: LocalCore, instance: InstanceRecord): Promise<void> {
  if (instance.stoppedMode !== 'StopCharging') returnStock(core.store, instance.zoneId, instance.instanceType)
  for (const disk of disks(core.store).filter((each) => each.instanceId === instance.id)) {
    if (disk.deleteWithInstance) {
      disks(core.store).delete(disk.id)
      endCharge(core, disk.id)
    } else disks(core.store).update(disk, { instanceId: '', status: 'Available', device: '' })
  }
  for (const eip of eips(core.store).filter((each) => each.boundTo?.id === instance.id)) unbind(core, eip)
  releaseAddresses(core.store, instance.id)
  core.addresses.release(instance.loopbackAddress)
  if (instance.publicIp) core.addresses.release(instance.publicIp)
  endCharge(core, instance.id)
  instances(core.store).delete(instance.id)
  core.emit('instanceChanged', { instanceId: instance.id })
  await collectLayers(core)
}
