import { requestPairs, type WireRequest } from './request.ts'

/** What every RPC request says about itself, in its headers (V3) or in its parameters (V1). */
export interface RpcRequest {
  action: string
  version: string
  format: 'json' | 'xml'
  pairs: [string, string][]
  accessKeyId: string
}

/** Reads a request of either generation; what is not said is an empty text. */
export function readRpcRequest(request: WireRequest): RpcRequest {
  const pairs = requestPairs(request)
  const parameter = (name: string) => pairs.find(([given]) => given.toLowerCase() === name)?.[1] ?? ''
  const header = (name: string) => request.headers[name] ?? ''
  const authorization = header('authorization')
  return {
    action: header('x-acs-action') || parameter('action'),
    version: header('x-acs-version') || parameter('version'),
    format: formatOf(parameter('format'), header('accept'), header('x-acs-action') !== ''),
    pairs,
    accessKeyId: /Credential=([^,]+)/.exec(authorization)?.[1] ?? parameter('accesskeyid'),
  }
}

/** `Format` decides, then the accept header; without either, old requests get XML and new ones JSON. */
function formatOf(format: string, accept: string, isV3: boolean): 'json' | 'xml' {
  if (format) return /^json$/i.test(format) ? 'json' : 'xml'
  if (/json/i.test(accept)) return 'json'
  if (/xml/i.test(accept)) return 'xml'
  return isV3 ? 'json' : 'xml'
}
