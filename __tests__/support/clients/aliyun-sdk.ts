import { versionOf, type CloudAccess, type RpcClient } from './rpc-client.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- the package has no types
type Module = any

const services: Partial<Record<string, string>> = { Ecs: 'ECS', Slb: 'SLB', Rds: 'RDS', Sts: 'STS' }

/**
 * `aliyun-sdk`, the vendor's first one for Node.js: callbacks, parameters checked on the client's side, V1 in a form. It
 * writes into what it is given, and a region is no parameter of every call to it.
 */
export function aliyunSdkClient(module: Module, access: CloudAccess): RpcClient {
  return {
    call(product, action, params = {}) {
      const service = new module[services[product]!]({
        endpoint: access.endpoint,
        apiVersion: versionOf(product),
        accessKeyId: access.accessKeyId,
        secretAccessKey: access.accessKeySecret,
      })
      const method = `${action[0]!.toLowerCase()}${action.slice(1)}`
      return new Promise((resolve, reject) => {
        service[method]({ ...params }, (error: unknown, answer: never) =>
          error ? reject(error as Error) : resolve(answer),
        )
      })
    },
  }
}
