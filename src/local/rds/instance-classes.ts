import type { DatabaseCategory } from './records.ts'

export interface InstanceClass {
  id: string
  category: DatabaseCategory
  cpus: number
  memoryMiB: number
  maxConnections: number
  maxIops: number
  /** Rough list price of one mainland region, CNY per hour, without storage. */
  pricePerHour: number
}

const sizes = [
  { name: 'small', cpus: 1, memoryGiB: 2, maxConnections: 2_000, maxIops: 10_000, price: 0.3 },
  { name: 'medium', cpus: 2, memoryGiB: 4, maxConnections: 4_000, maxIops: 10_000, price: 0.6 },
  { name: 'large', cpus: 4, memoryGiB: 8, maxConnections: 6_000, maxIops: 20_000, price: 1.2 },
  { name: 'xlarge', cpus: 8, memoryGiB: 16, maxConnections: 8_000, maxIops: 40_000, price: 2.4 },
  { name: '2xlarge', cpus: 16, memoryGiB: 32, maxConnections: 16_000, maxIops: 60_000, price: 4.8 },
] as const

// Price of a second (third) node is included.
const families = [
  { prefix: 'mysql.n2', suffix: '.1', category: 'Basic', nodes: 1, memoryFactor: 1 },
  { prefix: 'mysql.n2e', suffix: '.1', category: 'Basic', nodes: 1, memoryFactor: 1 },
  { prefix: 'mysql.n4', suffix: '.1', category: 'Basic', nodes: 1, memoryFactor: 2 },
  { prefix: 'mysql.n2', suffix: '.2c', category: 'HighAvailability', nodes: 2, memoryFactor: 1 },
  { prefix: 'mysql.n2m', suffix: '.2c', category: 'HighAvailability', nodes: 2, memoryFactor: 1 },
  { prefix: 'mysql.n4', suffix: '.2c', category: 'HighAvailability', nodes: 2, memoryFactor: 2 },
  { prefix: 'mysql.n4m', suffix: '.2c', category: 'HighAvailability', nodes: 2, memoryFactor: 2 },
  { prefix: 'mysql.x2', suffix: '.2c', category: 'HighAvailability', nodes: 2, memoryFactor: 1.2 },
  { prefix: 'mysql.x4', suffix: '.2c', category: 'HighAvailability', nodes: 2, memoryFactor: 2.4 },
  { prefix: 'mysql.n2', suffix: '.xc', category: 'cluster', nodes: 2, memoryFactor: 1 },
  { prefix: 'mysql.n4', suffix: '.xc', category: 'cluster', nodes: 2, memoryFactor: 2 },
  { prefix: 'mysql.x2', suffix: '.xc', category: 'cluster', nodes: 2, memoryFactor: 1.2 },
] as const

// Older classes with local disks; always two nodes.
const localClasses: InstanceClass[] = [
  ['rds.mysql.t1.small', 1, 1, 300, 600, 0.2],
  ['rds.mysql.s1.small', 1, 2, 600, 1_000, 0.4],
  ['rds.mysql.s2.large', 2, 4, 1_200, 2_000, 0.8],
  ['rds.mysql.s2.xlarge', 2, 8, 2_000, 4_000, 1.2],
  ['rds.mysql.s3.large', 4, 8, 2_000, 5_000, 1.6],
  ['rds.mysql.m1.medium', 4, 16, 4_000, 7_000, 2.4],
].map(([id, cpus, memoryGiB, maxConnections, maxIops, price]) => ({
  id: String(id),
  category: 'HighAvailability',
  cpus: Number(cpus),
  memoryMiB: Number(memoryGiB) * 1_024,
  maxConnections: Number(maxConnections),
  maxIops: Number(maxIops),
  pricePerHour: Number(price),
}))

/** Every class that the local cloud sells. */
export const instanceClasses: readonly InstanceClass[] = [
  ...families.flatMap(({ prefix, suffix, category, nodes, memoryFactor }) =>
    sizes.map((size) => ({
      id: `${prefix}.${size.name}${suffix}`,
      category,
      cpus: size.cpus,
      memoryMiB: size.memoryGiB * memoryFactor * 1_024,
      maxConnections: size.maxConnections,
      maxIops: size.maxIops,
      pricePerHour: size.price * nodes,
    })),
  ),
  ...localClasses,
]

export const instanceClass = (id: string) => instanceClasses.find((each) => each.id === id)
export const usesLocalDisk = (id: string) => id.startsWith('rds.mysql.')

export const cloudStorageTypes = ['cloud_essd', 'cloud_essd2', 'cloud_essd3', 'general_essd', 'cloud_ssd'] as const

/** Storage types that a class can have; the first one is its default. */
export const storageTypesOf = (id: string): readonly string[] => (usesLocalDisk(id) ? ['local_ssd'] : cloudStorageTypes)

/** Sizes of one storage type in GiB. */
export const storageRange = (storageType: string) =>
  storageType === 'local_ssd'
    ? { MinValue: 5, MaxValue: 6_000, Step: 5 }
    : {
        MinValue: storageType === 'cloud_essd2' ? 500 : storageType === 'cloud_essd3' ? 1_500 : 20,
        MaxValue: 32_000,
        Step: 5,
      }

const storagePricePerGiBHour = 0.0021

export const pricePerHour = (id: string, storageGiB: number) =>
  Math.round(((instanceClass(id)?.pricePerHour ?? 0) + storageGiB * storagePricePerGiBHour) * 1e4) / 1e4
