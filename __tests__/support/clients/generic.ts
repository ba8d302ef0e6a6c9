import { flattenParams } from '../../../src/local/api/pair-tree.ts'
import { clientConfig, regionId, versionOf, type CloudAccess, type RpcClient } from './rpc-client.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- each generation has types of its own; only names are shared
type Module = any

/**
 * `@alicloud/pop-core` of any version: signature V1, everything in the query or in a form. `toPairs` is what its users
 * do about lists: later versions number them, the first ones leave that to the caller.
 */
export function popClient(
  PopCore: Module,
  access: CloudAccess,
  method: 'GET' | 'POST',
  toPairs: (params: Record<string, unknown>) => Record<string, unknown> = withDots,
): RpcClient {
  const { endpoint, accessKeyId, accessKeySecret } = access
  return {
    call(product, action, params = {}) {
      const client = new PopCore({ endpoint, accessKeyId, accessKeySecret, apiVersion: versionOf(product) })
      return client.request(action, { RegionId: regionId, ...toPairs(params) }, { method })
    },
  }
}

/** `{Tag: [{Key: 'a'}]}` as `Tag.1.Key`. */
export const allDots = (params: Record<string, unknown>) => Object.fromEntries(flattenParams(params))

/** `{SystemDisk: {Size: 40}}` as `SystemDisk.Size`; lists stay as they are, the client numbers them itself. */
function withDots(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'object' && !Array.isArray(value) ? flattenParams(value, name) : [[name, value] as const],
    ),
  )
}

/** `@alicloud/openapi-client` with `callApi`: since 0.3; V3 unless `v2` (which is V1 on the wire) is asked for. */
export function openApiClient(
  module: Module,
  access: CloudAccess,
  signatureAlgorithm?: string,
  place: 'query' | 'body' = 'query',
): RpcClient {
  const client = new module.default(new module.Config(clientConfig(access, signatureAlgorithm)))
  return {
    async call(product, action, params = {}) {
      const { body } = await client.callApi(
        {
          action,
          version: versionOf(product),
          protocol: 'HTTPS',
          method: 'POST',
          authType: 'AK',
          style: 'RPC',
          pathname: '/',
          reqBodyType: 'formData',
          bodyType: 'json',
        },
        new module.OpenApiRequest({ [place]: { RegionId: regionId, ...allDots(params) } }),
        {},
      )
      return body
    },
  }
}

/** `@alicloud/openapi-client` 0.1, before `callApi`: V1, parameters in a form. */
export function firstOpenApiClient(module: Module, access: CloudAccess): RpcClient {
  const client = new module.default(new module.Config(clientConfig(access)))
  return {
    async call(product, action, params = {}) {
      const request = new module.OpenApiRequest({ body: { RegionId: regionId, ...params } })
      const answer = await client.doRPCRequest(action, versionOf(product), 'HTTP', 'POST', 'AK', 'json', request, {})
      return answer.body
    },
  }
}
