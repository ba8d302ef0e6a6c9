import { productVersions, type Product } from '../../../src/local/api/operation.ts'
import type { Answer } from '../simulated-cloud.ts'

/** Somebody else's client, asked in the names of the wire; what it answers is what it made of the server's answer. */
export interface RpcClient {
  /** Throws the client's own error, whose `code` is the vendor's. */
  call(product: Product, action: string, params?: Record<string, unknown>): Promise<Answer>
}

/** Where a cloud is and who asks. */
export interface CloudAccess {
  /** `http://…` or `https://…`. */
  endpoint: string
  accessKeyId: string
  accessKeySecret: string
}

export const regionId = 'cn-hangzhou'

/** The settings that all of the vendor's generated clients share. */
export function clientConfig({ endpoint, accessKeyId, accessKeySecret }: CloudAccess, signatureAlgorithm?: string) {
  const { protocol, host } = new URL(endpoint)
  return {
    endpoint: host,
    protocol: protocol.slice(0, -1),
    regionId,
    accessKeyId,
    accessKeySecret,
    ...(signatureAlgorithm !== undefined && { signatureAlgorithm }),
  }
}

/** The code of a refusal; a text that no vendor code equals when the call went through. */
export function refusal(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'not refused',
    // The first generated clients say `<Code>Error`.
    (error: { code?: string }) => error.code?.replace(/Error$/, '') ?? String(error),
  )
}

/** Asks until the answer is what is waited for; the test's own time limit ends it otherwise. */
export async function untilAnswer(ask: () => Promise<Answer>, isThere: (answer: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const answer = await ask()
    if (isThere(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export const versionOf = (product: Product): string => productVersions[product]
