import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const load = createRequire(import.meta.url)

interface ModelClass {
  names(): Record<string, string>
  types(): Record<string, unknown>
}

const packages = { Ecs: '@alicloud/ecs20140526', Vpc: '@alicloud/vpc20160428', Rds: '@alicloud/rds20140815' } as const

export type ModelledProduct = keyof typeof packages

const files = new Map<ModelledProduct, { directory: string; byLowerName: Map<string, string> }>()

function filesOf(product: ModelledProduct) {
  let found = files.get(product)
  if (!found) {
    const directory = join(dirname(load.resolve(packages[product])), 'models')
    const names = readdirSync(directory).filter((name) => name.endsWith('.js'))
    found = { directory, byLowerName: new Map(names.map((name) => [name.toLowerCase(), name])) }
    files.set(product, found)
  }
  return found
}

/** The SDK's model of an action's answer; undefined when the SDK does not know the action. */
export function responseModel(product: ModelledProduct, action: string): ModelClass | undefined {
  const { directory, byLowerName } = filesOf(product)
  const name = byLowerName.get(`${action}ResponseBody.js`.toLowerCase())
  if (!name) return undefined
  const models = load(join(directory, name)) as Record<string, ModelClass>
  return Object.entries(models).find(
    ([className]) => className.toLowerCase() === `${action}ResponseBody`.toLowerCase(),
  )?.[1]
}

/** Everything in `value` that the model has no place for or that has another type, as paths. */
export function misfits(value: unknown, model: ModelClass, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: an object is expected`]
  const typesByWireName = new Map(
    Object.entries(model.names()).map(([name, wireName]) => [wireName, model.types()[name]]),
  )
  return Object.entries(value).flatMap(([name, member]) => {
    const here = path === '' ? name : `${path}.${name}`
    if (!typesByWireName.has(name)) return [`${here}: unknown field`]
    return mismatch(member, typesByWireName.get(name), here)
  })
}

function mismatch(value: unknown, type: unknown, path: string): string[] {
  if (typeof type === 'function') return misfits(value, type as unknown as ModelClass, path)
  if (typeof type === 'object' && type !== null && (type as { type?: string }).type === 'array') {
    if (!Array.isArray(value)) return [`${path}: a list is expected`]
    return value.flatMap((item, i) => mismatch(item, (type as { itemType: unknown }).itemType, `${path}[${i}]`))
  }
  if (type === 'string' || type === 'number' || type === 'boolean')
    return typeof value === type ? [] : [`${path}: ${type} is expected, not ${JSON.stringify(value)}`]
  return []
}
