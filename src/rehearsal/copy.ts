import { createMemoryObjectStore } from '../cloud/memory-object-store.ts'
import type { Image } from '../cloud/image.ts'
import type { Instance } from '../cloud/compute.ts'
import type { Listener, LoadBalancing } from '../cloud/load-balancer.ts'
import type { ObjectStore } from '../cloud/object-store.ts'
import { agents } from '../local/assistant/records.ts'
import type { LocalCore } from '../local/core.ts'
import { disks, images, instances } from '../local/ecs/records.ts'
import { stockImages } from '../local/ecs/stock-images.ts'
import { certificates, loadBalancers, serverGroups, type MemberRecord } from '../local/slb/records.ts'
import { digestIn, markOf } from '../rollout/instance/artifact-proof.ts'
import type { Clock } from '../shared/clock.ts'
import { copyBirthplace } from './birth.ts'
import type { RecordedBalancer, RecordedGroup, Recording } from './recording.ts'
import { copyScaling } from './scaling.ts'

/** Puts the recorded instances and load balancers into a local cloud, under the ids that they have. */
export async function copyFleet(core: LocalCore, recording: Recording): Promise<void> {
  const known = new Set(recording.instances.map(({ id }) => id))
  const { roles = {} } = recording.birth ?? {}
  // Lists are newest first; what is added last is the newest there.
  for (const instance of recording.instances.toReversed())
    await copyInstance(core, recording.region, instance, roles[instance.id])
  const members = recording.balancers.flatMap(({ groups }) => groups.flatMap(({ backends }) => backends))
  // Servers of somebody else in the same groups: nothing is known of them, and nothing may happen to them.
  for (const { instanceId } of members)
    if (!known.has(instanceId)) {
      known.add(instanceId)
      await copyInstance(core, recording.region, stranger(instanceId, recording))
    }
  copyBirthplace(core, recording)
  for (const image of recording.images.filter((one) => !isStock(one)).toReversed())
    copyImage(core, recording.region, image)
  for (const balancer of recording.balancers) copyBalancer(core, recording.region, balancer)
  if (recording.scaling) copyScaling(core, recording.scaling, recording)
}

/** The listeners of the copies, made by the calls that make real ones. */
export async function copyListeners(loadBalancing: LoadBalancing, { balancers }: Recording): Promise<void> {
  for (const { loadBalancer, listeners } of balancers)
    for (const listener of listeners) {
      await loadBalancing.createListener(loadBalancer.id, listener)
      if (isMeantToRun(listener)) await loadBalancing.startListener(loadBalancer.id, listener)
    }
}

const isMeantToRun = ({ status }: Listener) => status !== 'stopped' && status !== 'stopping'

const elsewhere = Buffer.from('kept elsewhere')

/** The bucket's copy: what a run reads, and names of what it only looks for. */
export async function copyBucket({ bucket, objects, stored }: Recording, clock: Clock): Promise<ObjectStore> {
  const store = createMemoryObjectStore(bucket, clock)
  for (const [key, text] of Object.entries(objects)) await store.put(key, text)
  // What is in them stays where it is; a run only looks whether they are whole, and there they count as that.
  for (const key of stored) {
    const digest = digestIn(key)
    await store.put(key, elsewhere, digest === undefined ? {} : { metadata: markOf(digest, elsewhere) })
  }
  return store
}

async function copyInstance(
  core: LocalCore,
  regionId: string,
  instance: Instance,
  ramRoleName?: string,
): Promise<void> {
  const { id, name, privateIp, status } = instance
  const loopbackAddress = core.addresses.allocate(privateIp)
  instances(core.store).add({
    id,
    regionId,
    zoneId: instance.zoneId,
    name,
    hostname: id,
    description: '',
    status,
    instanceType: instance.type,
    imageId: instance.imageId,
    vpcId: instance.vpcId,
    vswitchId: instance.vswitchId,
    privateIp,
    loopbackAddress,
    networkInterfaceId: `eni-${id}`,
    macAddress: '',
    securityGroupIds: instance.securityGroupIds,
    ...(instance.keyPairName === undefined ? {} : { keyPairName: instance.keyPairName }),
    ...(ramRoleName === undefined ? {} : { ramRoleName }),
    systemDiskId: `d-${id}`,
    hasBooted: true,
    operationLocks: instance.operationLocks,
    deletionProtection: instance.deletionProtection,
    stoppedMode: 'Not-applicable',
    chargeType: instance.isSubscription ? 'PrePaid' : 'PostPaid',
    internetChargeType: instance.internet?.chargeType ?? 'PayByTraffic',
    internetBandwidthOutMbps: instance.internet?.bandwidthOutMbps ?? 0,
    internetBandwidthInMbps: 0,
    spotStrategy: instance.spot?.strategy ?? 'NoSpot',
    httpTokens: 'optional',
    resourceGroupId: '',
    serialNumber: id,
    createdAtMs: Date.parse(instance.createdAt) || 0,
    startedAtMs: 0,
    tags: { ...instance.tags },
  })
  disks(core.store).add({
    id: `d-${id}`,
    regionId,
    zoneId: instance.zoneId,
    name: '',
    description: '',
    instanceId: id,
    type: 'system',
    category: 'cloud_essd',
    sizeGiB: smallestDiskGiB,
    device: '/dev/xvda',
    imageId: instance.imageId,
    snapshotId: '',
    performanceLevel: '',
    status: 'In_use',
    deleteWithInstance: true,
    encrypted: false,
    createdAtMs: 0,
    tags: {},
  })
  // It has been up for long: its agent answers.
  agents(core.store).add({ id, bootedAtMs: 0, isOnline: true, invocationCount: 0 })
  await core.drivers.machines.create({ instanceId: id, hostname: id, address: loopbackAddress })
  if (status === 'Running') await core.drivers.machines.start(id)
}

function stranger(id: string, { instances: own, region }: Recording): Instance {
  return {
    id,
    name: id,
    status: 'Running',
    type: '',
    imageId: '',
    zoneId: `${region}-a`,
    vpcId: own[0]?.vpcId ?? '',
    vswitchId: '',
    securityGroupIds: [],
    privateIp: '',
    deletionProtection: false,
    operationLocks: [],
    createdAt: '',
    tags: {},
  }
}

function copyBalancer(core: LocalCore, regionId: string, { loadBalancer, listeners, groups }: RecordedBalancer): void {
  const { id } = loadBalancer
  const createdAtMs = core.clock.now()
  const members = groups.find((group) => group.id === undefined)
  loadBalancers(core.store).add({
    id,
    regionId,
    name: loadBalancer.name,
    status: loadBalancer.status,
    address: loadBalancer.address,
    loopbackAddress: core.addresses.allocate(),
    addressType: loadBalancer.addressType,
    networkType: loadBalancer.vpcId ? 'vpc' : 'classic',
    vpcId: loadBalancer.vpcId,
    vswitchId: loadBalancer.vswitchId,
    spec: loadBalancer.spec,
    masterZoneId: '',
    slaveZoneId: '',
    bandwidthMbps: -1,
    internetChargeType: 'paybytraffic',
    instanceChargeType: 'PayBySpec',
    payType: 'PayOnDemand',
    deleteProtection: loadBalancer.deletionProtection ? 'on' : 'off',
    modificationProtectionStatus: 'NonProtection',
    modificationProtectionReason: '',
    resourceGroupId: '',
    createdAtMs,
    tags: { ...loadBalancer.tags },
    members: members ? members.backends.map((backend) => memberOf(backend)) : [],
  })
  for (const { id: groupId, name, backends } of named(groups))
    serverGroups(core.store).add({
      id: groupId,
      loadBalancerId: id,
      name,
      members: backends.map((backend) => ({ ...memberOf(backend), port: backend.port! })),
      createdAtMs,
      tags: {},
    })
  for (const { certificateId } of listeners) if (certificateId) copyCertificate(core, regionId, certificateId)
}

const named = (groups: readonly RecordedGroup[]) =>
  groups.flatMap(({ id, ...group }) => (id === undefined ? [] : [{ ...group, id }]))

const memberOf = ({ instanceId, weight, description = '' }: RecordedGroup['backends'][number]): MemberRecord => ({
  serverId: instanceId,
  weight,
  type: instanceId.startsWith('eni-') ? 'eni' : 'ecs',
  description,
})

/** Its size is not asked for; any image fits into a larger one. */
const smallestDiskGiB = 20

/** One that the local cloud has anyway. */
const isStock = ({ id }: Image) => stockImages.some((stock) => stock.id === id)

function copyImage(core: LocalCore, regionId: string, image: Image): void {
  images(core.store).add({
    id: image.id,
    regionId,
    name: image.name,
    description: '',
    family: image.family ?? '',
    version: '',
    owner: image.owner,
    status: image.status,
    isUsable: image.isUsable,
    progressPercent: image.progressPercent,
    sizeGiB: image.sizeGiB,
    osName: image.osName,
    osNameEn: image.osName,
    osType: 'linux',
    platform: '',
    architecture: 'x86_64',
    bootMode: 'BIOS',
    snapshots: [],
    resourceGroupId: '',
    createdAtMs: Date.parse(image.createdAt) || 0,
    tags: { ...image.tags },
  })
}

/** Only its id is known, and nobody connects. */
function copyCertificate(core: LocalCore, regionId: string, id: string): void {
  certificates(core.store).add({
    id,
    regionId,
    name: id,
    certificate: '',
    privateKey: '',
    commonName: '',
    alternativeNames: [],
    fingerprint: '',
    expiresAtMs: 0,
    resourceGroupId: '',
    createdAtMs: 0,
    tags: {},
  })
}
