import type { EnvironmentSettings } from '../config/schema.ts'
import { chooseInstanceType } from '../infra/choose-instance-type.ts'
import type { Machine } from '../rollout/replace/new-instances.ts'
import type { ChooseType } from '../rollout/replace/other-offers.ts'

/** What a new instance gets beside its image, as `provision` makes it. */
export function machineOf({ infrastructure, rollout }: EnvironmentSettings): Machine {
  const { disk, instanceType, userData } = infrastructure.instances
  return {
    systemDisk: { category: disk.category, sizeGiB: disk.size },
    ...(userData ? { userData } : {}),
    leastPerZone: rollout.minHealthyPerZone ?? 1,
    ...(instanceType === 'auto' ? { chooseType } : {}),
  }
}

/** No smaller than the one that cannot be had. */
const chooseType: ChooseType = (types, like, canBeHad) =>
  chooseInstanceType(
    types.filter(({ cpus, memoryGiB }) => cpus >= like.cpus && memoryGiB >= like.memoryGiB),
    canBeHad,
  )
