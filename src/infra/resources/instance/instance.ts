import { createHash } from 'node:crypto'
import { resourceName } from '../../names.ts'
import type { Declaration, Resource } from '../../resource.ts'
import type { EnvironmentSpec, FleetWish } from '../../spec.ts'
import { keyPairKey } from '../key-pair/key-pair.ts'
import { roleKey } from '../ram-role/ram-role.ts'

export interface InstanceProps {
  name: string
  type: string
  imageId: string
  vswitch: string
  zoneId: string
  keyPair: string
  ramRole: string
  /** What brings it back into service, where a killed run left it out; otherwise ``. */
  outOfService: string
  /** Digest of what no call reads back: disk and user data. */
  settings: string
}

const root = 'infrastructure.instances'

export const instanceDeclaration: Declaration<InstanceProps> = {
  kind: 'instance',
  rules: {
    name: { path: 'app', change: 'update', calls: ['ecs:ModifyInstanceAttribute'] },
    type: {
      path: `${root}.instanceType`,
      change: 'update',
      calls: [
        'ecs:TagResources',
        'slb:SetVServerGroupAttribute',
        'ecs:StopInstances',
        'ecs:ModifyInstanceSpec',
        'ecs:StartInstances',
        'slb:SetVServerGroupAttribute',
        'ecs:UntagResources',
      ],
      interrupts: 'drained, stopped and started again, one instance at a time',
    },
    outOfService: {
      path: `${root}.instanceType`,
      change: 'update',
      calls: ['ecs:StartInstances', 'slb:SetVServerGroupAttribute', 'ecs:UntagResources'],
    },
    // A rollout moves instances to new images; `image` only says what a new instance starts from.
    imageId: { path: `${root}.image`, change: 'ignore' },
    vswitch: { path: 'infrastructure.zones', change: 'replace' },
    zoneId: { path: 'infrastructure.zones', change: 'replace' },
    keyPair: { path: `${root}.keyPair`, change: 'replace' },
    ramRole: {
      path: `${root}.ramRole`,
      change: 'update',
      calls: (from, to) => [
        ...(from ? ['ecs:DetachInstanceRamRole'] : []),
        ...(to ? ['ecs:AttachInstanceRamRole'] : []),
      ],
    },
    settings: { path: `${root}.userData`, change: 'replace' },
  },
  createCalls: () => ['ecs:RunInstances'],
  deleteCalls: () => ['ecs:DeleteInstances'],
  locks: [],
  summary: ({ type = '', zoneId = '', imageId = '' }) => `${type}  zone ${zoneId}  ${imageId}`,
}

/** True for the keys that provision gives; deployments name theirs otherwise. */
export const isFleetKey = (key: string): boolean => /^instance-\d+$/.test(key)

export interface InstancePlace {
  key: string
  vswitch: string
  zoneId: string
  type: string
  imageId: string
}

export const wantInstance = (spec: EnvironmentSpec, place: InstancePlace): Resource<InstanceProps> => ({
  kind: 'instance',
  key: place.key,
  props: {
    name: resourceName(spec, place.key),
    type: place.type,
    imageId: place.imageId,
    vswitch: place.vswitch,
    zoneId: place.zoneId,
    outOfService: '',
    keyPair: spec.fleet.keyPair ?? '',
    ramRole: spec.fleet.ramRole ?? '',
    settings: settingsDigest(spec.fleet),
  },
  dependsOn: [
    place.vswitch,
    'security-group',
    ...(spec.keyPair ? [keyPairKey(spec.keyPair.name)] : []),
    ...(spec.role ? [roleKey(spec.role.name)] : []),
  ],
})

/** Value of the tag `alicloud-deploy:settings`: changes when disk or user data do. */
function settingsDigest({ disk, userData }: FleetWish): string {
  return createHash('sha256')
    .update(JSON.stringify([disk.category, disk.sizeGiB, userData ?? '']))
    .digest('hex')
    .slice(0, 16)
}
