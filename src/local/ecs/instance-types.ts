export interface InstanceType {
  id: string
  family: string
  generation: string
  cpus: number
  memoryGiB: number
  architecture: 'X86' | 'ARM'
  category: string
  /** Rough list price, CNY. */
  pricePerHour: number
}

interface Family {
  id: string
  generation: string
  category: string
  memoryPerCpuGiB: number
  pricePerCpu: number
  architecture?: 'ARM'
  sizes: readonly (keyof typeof cpusOfSize)[]
}

const cpusOfSize = { small: 1, large: 2, xlarge: 4, '2xlarge': 8, '4xlarge': 16, '8xlarge': 32 } as const

const standard = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge'] as const
const families: readonly Family[] = [
  {
    id: 'ecs.t5-c1m1',
    generation: 'ecs-3',
    category: 'Shared',
    memoryPerCpuGiB: 1,
    pricePerCpu: 0.1,
    sizes: ['large', 'xlarge', '2xlarge'],
  },
  {
    id: 'ecs.t6-c1m1',
    generation: 'ecs-5',
    category: 'Shared',
    memoryPerCpuGiB: 1,
    pricePerCpu: 0.1,
    sizes: ['large'],
  },
  {
    id: 'ecs.t6-c1m2',
    generation: 'ecs-5',
    category: 'Shared',
    memoryPerCpuGiB: 2,
    pricePerCpu: 0.12,
    sizes: ['large'],
  },
  {
    id: 'ecs.s6-c1m1',
    generation: 'ecs-5',
    category: 'Shared',
    memoryPerCpuGiB: 1,
    pricePerCpu: 0.12,
    sizes: ['small', 'large'],
  },
  {
    id: 'ecs.s6-c1m2',
    generation: 'ecs-5',
    category: 'Shared',
    memoryPerCpuGiB: 2,
    pricePerCpu: 0.15,
    sizes: ['small', 'large', 'xlarge'],
  },
  {
    id: 'ecs.n4',
    generation: 'ecs-3',
    category: 'Shared',
    memoryPerCpuGiB: 2,
    pricePerCpu: 0.16,
    sizes: ['small', 'large', 'xlarge'],
  },
  {
    id: 'ecs.e-c1m1',
    generation: 'ecs-6',
    category: 'Shared',
    memoryPerCpuGiB: 1,
    pricePerCpu: 0.11,
    sizes: ['large', 'xlarge'],
  },
  {
    id: 'ecs.e-c1m2',
    generation: 'ecs-6',
    category: 'Shared',
    memoryPerCpuGiB: 2,
    pricePerCpu: 0.14,
    sizes: ['large', 'xlarge', '2xlarge'],
  },
  {
    id: 'ecs.e-c1m4',
    generation: 'ecs-6',
    category: 'Shared',
    memoryPerCpuGiB: 4,
    pricePerCpu: 0.18,
    sizes: ['large', 'xlarge', '2xlarge'],
  },
  {
    id: 'ecs.u1-c1m2',
    generation: 'ecs-6',
    category: 'General-purpose',
    memoryPerCpuGiB: 2,
    pricePerCpu: 0.18,
    sizes: ['large', 'xlarge', '2xlarge'],
  },
  {
    id: 'ecs.u1-c1m4',
    generation: 'ecs-6',
    category: 'General-purpose',
    memoryPerCpuGiB: 4,
    pricePerCpu: 0.22,
    sizes: ['large', 'xlarge', '2xlarge'],
  },
  {
    id: 'ecs.g5',
    generation: 'ecs-4',
    category: 'General-purpose',
    memoryPerCpuGiB: 4,
    pricePerCpu: 0.25,
    sizes: standard,
  },
  {
    id: 'ecs.c5',
    generation: 'ecs-4',
    category: 'Compute-optimized',
    memoryPerCpuGiB: 2,
    pricePerCpu: 0.21,
    sizes: standard,
  },
  {
    id: 'ecs.g6',
    generation: 'ecs-5',
    category: 'General-purpose',
    memoryPerCpuGiB: 4,
    pricePerCpu: 0.25,
    sizes: standard,
  },
  {
    id: 'ecs.c6',
    generation: 'ecs-5',
    category: 'Compute-optimized',
    memoryPerCpuGiB: 2,
    pricePerCpu: 0.2,
    sizes: standard,
  },
  {
    id: 'ecs.r6',
    generation: 'ecs-5',
    category: 'Memory-optimized',
    memoryPerCpuGiB: 8,
    pricePerCpu: 0.33,
    sizes: standard,
  },
  {
    id: 'ecs.g7',
    generation: 'ecs-6',
    category: 'General-purpose',
    memoryPerCpuGiB: 4,
    pricePerCpu: 0.26,
    sizes: standard,
  },
  {
    id: 'ecs.c7',
    generation: 'ecs-6',
    category: 'Compute-optimized',
    memoryPerCpuGiB: 2,
    pricePerCpu: 0.22,
    sizes: standard,
  },
  {
    id: 'ecs.r7',
    generation: 'ecs-6',
    category: 'Memory-optimized',
    memoryPerCpuGiB: 8,
    pricePerCpu: 0.34,
    sizes: standard,
  },
  {
    id: 'ecs.g8i',
    generation: 'ecs-8',
    category: 'General-purpose',
    memoryPerCpuGiB: 4,
    pricePerCpu: 0.29,
    sizes: standard,
  },
  {
    id: 'ecs.c8i',
    generation: 'ecs-8',
    category: 'Compute-optimized',
    memoryPerCpuGiB: 2,
    pricePerCpu: 0.24,
    sizes: standard,
  },
  {
    id: 'ecs.g8y',
    generation: 'ecs-8',
    category: 'General-purpose',
    memoryPerCpuGiB: 4,
    pricePerCpu: 0.24,
    architecture: 'ARM',
    sizes: standard,
  },
]

/** Everything the local cloud sells. */
export const instanceTypes: readonly InstanceType[] = families.flatMap((family) =>
  family.sizes.map((size) => ({
    id: `${family.id}.${size}`,
    // `ecs.t6-c1m2.large` belongs to the family `ecs.t6`.
    family: family.id.replace(/-c\d+m\d+$/, ''),
    generation: family.generation,
    cpus: cpusOfSize[size],
    memoryGiB: cpusOfSize[size] * family.memoryPerCpuGiB,
    architecture: family.architecture ?? 'X86',
    category: family.category,
    pricePerHour: Math.round(cpusOfSize[size] * family.pricePerCpu * 1e4) / 1e4,
  })),
)

const byId = new Map(instanceTypes.map((type) => [type.id, type]))

export const instanceType = (id: string): InstanceType | undefined => byId.get(id)
