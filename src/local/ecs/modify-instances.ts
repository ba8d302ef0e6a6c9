import type { Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { eips } from '../vpc/records.ts'
import { charges, startCharge } from './charges.ts'
import { checkDescription, checkHostName, checkInstanceName, checkPassword, checkUserData } from './checks.ts'
import { define } from './define.ts'
import { requireStatus } from './instance-power.ts'
import { instanceType } from './instance-types.ts'
import { changeInstance, chargeInstance, replaceSystemDisk } from './lifecycle.ts'
import { optional } from './optional.ts'
import { diskPrice } from './charges.ts'
import { instanceOf, keyPairOf, usableImage } from './lookup.ts'
import * as spec from './parameters.ts'
import { disks } from './records.ts'
import { checkMembership } from './security-group-members.ts'
import { returnStock, takeStock } from './stock.ts'

const modifyInstanceAttribute = define('Ecs', 'ModifyInstanceAttribute', {
  parameters: {
    RegionId: spec.optionalRegion,
    InstanceId: spec.requiredText,
    InstanceName: spec.text,
    Description: spec.text,
    HostName: spec.text,
    Password: spec.text,
    UserData: spec.text,
    DeletionProtection: spec.flag,
    CreditSpecification: spec.oneOf('Standard', 'Unlimited'),
    Recyclable: spec.flag,
    SecurityGroupIds: spec.repeated(5),
  },
  gaps: 'A changed HostName shows, but the running machine keeps its old one.',
  run(call) {
    const { core, params } = call
    const instance = instanceOf(call, params.text('InstanceId'))
    checkInstanceName(params.optionalText('InstanceName'))
    checkDescription(params.optionalText('Description'))
    checkHostName(params.optionalText('HostName'))
    checkPassword(params.optionalText('Password'))
    checkUserData(params.optionalText('UserData'))
    if (params.has('UserData')) requireStatus(instance, 'Stopped')
    const groups = params.texts('SecurityGroupIds')
    if (groups.length > 0) checkMembership(call, instance, groups)
    changeInstance(core, instance, {
      name: params.optionalText('InstanceName') ?? instance.name,
      description: params.optionalText('Description') ?? instance.description,
      hostname: params.optionalText('HostName') ?? instance.hostname,
      deletionProtection: params.flag('DeletionProtection') ?? instance.deletionProtection,
      ...optional('userData', params.optionalText('UserData')),
      ...(groups.length > 0 ? { securityGroupIds: [...new Set(groups)] } : {}),
    })
    return {}
  },
})

const modifyInstanceSpec = define('Ecs', 'ModifyInstanceSpec', {
  parameters: {
    RegionId: spec.optionalRegion,
    InstanceId: spec.requiredText,
    InstanceType: spec.text,
    InternetMaxBandwidthOut: spec.between(0, 100),
    InternetMaxBandwidthIn: spec.between(1, 200),
    AllowMigrateAcrossZone: spec.flag,
    Async: spec.flag,
    ClientToken: spec.clientToken,
    DryRun: spec.flag,
  },
  gaps: 'No temporary bandwidth, no disk changes.',
  run(call) {
    const { core, params } = call
    const instance = instanceOf(call, params.text('InstanceId'))
    const type = params.optionalText('InstanceType')
    if (type !== undefined && type !== instance.instanceType) {
      if (!instanceType(type))
        throw new VendorError(
          'InvalidInstanceType.ValueNotSupported',
          400,
          `The specified InstanceType ${type} is not supported.`,
        )
      requireStatus(instance, 'Stopped')
      takeStock(core.store, instance.zoneId, type, 1)
      returnStock(core.store, instance.zoneId, instance.instanceType)
    }
    changeInstance(core, instance, {
      instanceType: type ?? instance.instanceType,
      internetBandwidthOutMbps: params.number('InternetMaxBandwidthOut') ?? instance.internetBandwidthOutMbps,
      internetBandwidthInMbps: params.number('InternetMaxBandwidthIn') ?? instance.internetBandwidthInMbps,
    })
    if (charges(core.store).get(instance.id)?.untilMs === undefined) chargeInstance(core, instance)
    return {}
  },
})

const modifyInstanceNetworkSpec = define('Ecs', 'ModifyInstanceNetworkSpec', {
  parameters: {
    RegionId: spec.optionalRegion,
    InstanceId: spec.requiredText,
    InternetMaxBandwidthOut: spec.between(0, 100),
    InternetMaxBandwidthIn: spec.between(1, 200),
    NetworkChargeType: spec.oneOf('PayByBandwidth', 'PayByTraffic'),
    AllocatePublicIp: spec.flag,
    AutoPay: spec.flag,
    ISP: spec.text,
    StartTime: spec.text,
    EndTime: spec.text,
    ClientToken: spec.clientToken,
  },
  gaps: 'No temporary bandwidth (StartTime, EndTime).',
  run(call) {
    const { core, params } = call
    const instance = instanceOf(call, params.text('InstanceId'))
    requireStatus(instance, 'Running', 'Stopped')
    const out = params.number('InternetMaxBandwidthOut') ?? instance.internetBandwidthOutMbps
    const wantsAddress = params.flag('AllocatePublicIp') === true && out > 0 && instance.publicIp === undefined
    const chargeType = params.optionalText('NetworkChargeType')
    changeInstance(core, instance, {
      internetBandwidthOutMbps: out,
      internetBandwidthInMbps: params.number('InternetMaxBandwidthIn') ?? instance.internetBandwidthInMbps,
      ...(chargeType === 'PayByBandwidth' || chargeType === 'PayByTraffic' ? { internetChargeType: chargeType } : {}),
      ...(wantsAddress ? { publicIp: core.addresses.allocate() } : {}),
    })
    return { OrderId: '' }
  },
})

const allocatePublicIpAddress = define('Ecs', 'AllocatePublicIpAddress', {
  parameters: { RegionId: spec.optionalRegion, InstanceId: spec.requiredText, IpAddress: spec.text, VlanId: spec.text },
  run(call) {
    const { core, params } = call
    const instance = instanceOf(call, params.text('InstanceId'))
    requireStatus(instance, 'Running', 'Stopped')
    if (instance.publicIp !== undefined)
      throw new VendorError(
        'AllocatedAlready',
        403,
        `Instance ${instance.id} has the public IP ${instance.publicIp} already.`,
      )
    if (eips(core.store).find((eip) => eip.boundTo?.id === instance.id))
      throw new VendorError(
        'InvalidInstance.EipAlreadyAssociated',
        403,
        `Instance ${instance.id} has an EIP; a second public address is not possible.`,
      )
    if (instance.internetBandwidthOutMbps === 0)
      throw new VendorError(
        'InvalidInternetMaxBandwidthOut.ValueNotSupported',
        403,
        'InternetMaxBandwidthOut of the instance is 0: raise it with ModifyInstanceNetworkSpec first.',
      )
    const publicIp = core.addresses.allocate()
    changeInstance(core, instance, { publicIp })
    return { IpAddress: publicIp }
  },
})

const replaceSystemDiskOperation = define('Ecs', 'ReplaceSystemDisk', {
  parameters: {
    RegionId: spec.optionalRegion,
    InstanceId: spec.requiredText,
    ImageId: spec.text,
    SystemDisk: spec.object({ Size: spec.integer }),
    DiskId: spec.text,
    Password: spec.text,
    PasswordInherit: spec.flag,
    KeyPairName: spec.text,
    Platform: spec.text,
    Architecture: spec.text,
    UseAdditionalService: spec.flag,
    SecurityEnhancementStrategy: spec.text,
    ClientToken: spec.clientToken,
    DryRun: spec.flag,
  },
  run(call) {
    const { core, params } = call
    const instance = instanceOf(call, params.text('InstanceId'))
    requireStatus(instance, 'Stopped')
    if (instance.stoppedMode === 'StopCharging')
      throw new VendorError(
        'IncorrectInstanceStatus',
        403,
        `Instance ${instance.id} was stopped in economical mode; stop it with StoppedMode=KeepCharging.`,
      )
    const image = usableImage(call, params.optionalText('ImageId') ?? instance.imageId)
    checkPassword(params.optionalText('Password'))
    if (params.has('KeyPairName')) keyPairOf(call, params.text('KeyPairName'))
    const old = disks(core.store).get(instance.systemDiskId)!
    const sizeGiB = Number(params.object('SystemDisk')?.['Size'] ?? Math.max(old.sizeGiB, image.sizeGiB))
    if (sizeGiB < Math.max(image.sizeGiB, old.sizeGiB) || sizeGiB > 2_048)
      throw new VendorError(
        'InvalidSystemDiskSize.LessThanImageSize',
        400,
        `The system disk must have from ${Math.max(image.sizeGiB, old.sizeGiB)} to 2048 GiB.`,
      )
    const { layerId: _, ...kept } = old
    const fresh = disks(core.store).add({
      ...kept,
      id: core.newId('d'),
      imageId: image.id,
      ...optional('layerId', image.layerId),
      sizeGiB,
      createdAtMs: core.clock.now(),
    })
    startCharge(core, { id: fresh.id, kind: 'disk', perHour: diskPrice(sizeGiB) })
    changeInstance(core, instance, {
      systemDiskId: fresh.id,
      ...optional('keyPairName', params.optionalText('KeyPairName')),
    })
    replaceSystemDisk(core, instance, { image, oldDisk: old })
    return { DiskId: fresh.id }
  },
})

const modifyInstanceAutoReleaseTime = define('Ecs', 'ModifyInstanceAutoReleaseTime', {
  parameters: { RegionId: spec.optionalRegion, InstanceId: spec.requiredText, AutoReleaseTime: spec.text },
  gaps: 'The time is kept and shown; nothing is released at it.',
  run(call) {
    const { core, params } = call
    const instance = instanceOf(call, params.text('InstanceId'))
    const time = params.optionalText('AutoReleaseTime')
    if (time === undefined) delete instance.autoReleaseTime
    changeInstance(core, instance, optional('autoReleaseTime', time))
    return {}
  },
})

export const modifyInstanceOperations: Operation[] = [
  modifyInstanceAttribute,
  modifyInstanceSpec,
  modifyInstanceNetworkSpec,
  allocatePublicIpAddress,
  replaceSystemDiskOperation,
  modifyInstanceAutoReleaseTime,
]
