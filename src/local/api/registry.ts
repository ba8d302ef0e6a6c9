import { productVersions, type Operation, type Product } from './operation.ts'

/** Finds operations by what requests carry. */
export interface Registry {
  readonly operations: readonly Operation[]
  product(version: string): Product | undefined
  find(product: Product, action: string): Operation | undefined
}

/** Throws when two operations claim one action of one product. */
export function createRegistry(operations: readonly Operation[]): Registry {
  const byName = new Map<string, Operation>()
  for (const operation of operations) {
    const name = `${operation.product}.${operation.action}`
    if (byName.has(name)) throw new Error(`${name} is built twice: keep one of the two operations`)
    byName.set(name, operation)
  }
  const versions = new Map<string, Product>([
    ...Object.entries(productVersions).map(([product, version]) => [version, product as Product] as const),
  ])
  return {
    operations,
    product: (version) => versions.get(version),
    find: (product, action) => byName.get(`${product}.${action}`),
  }
}
