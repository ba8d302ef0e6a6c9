import type { Product } from '../../../src/local/api/operation.ts'
import type { Answer } from '../simulated-cloud.ts'
import { clientConfig, regionId, type CloudAccess, type RpcClient } from './rpc-client.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- one adapter for every major, whose types all differ
type Module = any

/** A request or answer class of the vendor's generated clients: it knows its names on the wire. */
interface ModelClass {
  new (values: Record<string, unknown>): object
  names(): Record<string, string>
  types(): Record<string, unknown>
}

/**
 * The vendor's generated product clients of any major, by their models: requests are built from the models' own names,
 * answers have gone through the models' own parsing. Products without a package go to `others`.
 */
export function typedClient(
  modules: Partial<Record<Product, Module>>,
  access: CloudAccess,
  others: RpcClient,
  signatureAlgorithm?: string,
): RpcClient {
  const clients = Object.fromEntries(
    Object.entries(modules).map(([product, module]) => [
      product,
      new module.default(configOf(module, clientConfig(access, signatureAlgorithm))),
    ]),
  )
  return {
    async call(product, action, params = {}) {
      const client = clients[product]
      const Request = modules[product]?.[`${action}Request`] as ModelClass | undefined
      if (!client || !Request) return others.call(product, action, params)
      const request = modelOf(Request, { RegionId: regionId, ...params })
      const answer = await client[`${action[0]!.toLowerCase()}${action.slice(1)}`](request)
      // The first generation answers the body itself.
      return (answer.body ?? answer).toMap() as Answer
    },
  }
}

/** Old packages bring a class for their settings; newer ones take a plain object. */
const configOf = (module: Module, settings: object) => (module.Config ? new module.Config(settings) : settings)

/** Leaves out what this major does not know yet; the oldest one spells some names in lower case. */
function modelOf(Model: ModelClass, params: Record<string, unknown>): object {
  const types = Model.types()
  const given = new Map(Object.entries(params).map(([name, value]) => [name.toLowerCase(), value]))
  const values: Record<string, unknown> = {}
  for (const [field, name] of Object.entries(Model.names())) {
    const value = given.get(name.toLowerCase())
    if (value !== undefined) values[field] = fieldOf(types[field], value)
  }
  return new Model(values)
}

function fieldOf(type: unknown, value: unknown): unknown {
  if (isModel(type)) return modelOf(type, value as Record<string, unknown>)
  const { itemType } = (type ?? {}) as { itemType?: unknown }
  return isModel(itemType) ? (value as Record<string, unknown>[]).map((item) => modelOf(itemType, item)) : value
}

const isModel = (type: unknown): type is ModelClass => typeof type === 'function' && 'names' in type
