import type { InstanceType } from '../cloud/compute.ts'

// General x86 families, cheapest first. Families for GPUs, big data or ARM (`g8y`, `c6r`) need other images.
const generalFamilies = [/^t[56]$/, /^e$/, /^u1$/, /^[nsx]\d$/, /^c\d[aie]?$/, /^g\d[aie]?$/]

const comfortable = { cpus: 2, memoryGiB: 4 }

/** The smallest general type that `canBeHad`; at least 2 vCPUs and 4 GiB where there is one. */
export function chooseInstanceType(
  types: readonly InstanceType[],
  canBeHad: (type: string) => boolean,
): string | undefined {
  const ranked = types.filter(({ type }) => familyRank(type) >= 0 && canBeHad(type)).toSorted(bySize)
  const roomy = ranked.find(({ cpus, memoryGiB }) => cpus >= comfortable.cpus && memoryGiB >= comfortable.memoryGiB)
  return (roomy ?? ranked.at(-1))?.type
}

function bySize(a: InstanceType, b: InstanceType): number {
  return (
    a.cpus - b.cpus ||
    a.memoryGiB - b.memoryGiB ||
    familyRank(a.type) - familyRank(b.type) ||
    (a.type < b.type ? -1 : 1)
  )
}

const familyRank = (type: string): number =>
  generalFamilies.findIndex((family) => family.test(type.split('.')[1] ?? ''))
