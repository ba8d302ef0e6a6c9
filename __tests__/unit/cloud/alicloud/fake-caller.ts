import { createApi } from '../../../../src/cloud/alicloud/api.ts'
import { cloudErrorOf, type VendorFailure } from '../../../../src/cloud/alicloud/failure.ts'
import type { Api, Body, RpcCaller, RpcRequest } from '../../../../src/cloud/alicloud/rpc.ts'
import { createUsage, type UsageCounter } from '../../../../src/cloud/alicloud/usage.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

/** Answers of the gateway by action: a body, an error to throw, or a function of the request. */
export type Answers = Record<string, (Body | Error | ((request: RpcRequest) => Body | Promise<Body>)) | undefined>

export interface FakeGateway {
  api: Api
  clock: VirtualClock
  requests: RpcRequest[]
  usage: UsageCounter
  /** The requests of one action. */
  of(action: string): RpcRequest[]
}

/** Adapters over a gateway that answers from a table; what is not in it is a bug of the test. */
export function fakeGateway(answers: Answers, options: { isDryRun?: boolean } = {}): FakeGateway {
  const requests: RpcRequest[] = []
  const clock = new VirtualClock()
  const usage = createUsage()
  const caller: RpcCaller = {
    async call(request) {
      requests.push(request)
      const answer = answers[request.action]
      if (answer === undefined) throw new Error(`the fake gateway has no answer for ${request.action}`)
      // Errors are told how often they were met, so each caller gets its own.
      if (answer instanceof Error)
        throw Object.assign(Object.create(Object.getPrototypeOf(answer) as object), answer, { message: answer.message })
      return typeof answer === 'function' ? answer(request) : answer
    },
  }
  const api = createApi({
    region: 'cn-hangzhou',
    caller,
    clock,
    random: () => 0.5,
    usage,
    isDryRun: options.isDryRun ?? false,
    log: () => {},
  })
  return { api, clock, requests, usage, of: (action) => requests.filter((request) => request.action === action) }
}

/** A vendor error as the HTTP client makes it. */
export function vendorError(code: string, details: Partial<VendorFailure> = {}) {
  return cloudErrorOf({ product: 'Slb', action: 'SetBackendServers', code, status: 400, message: 'no', ...details })
}

/** An answer that got lost: nobody knows whether the call happened. */
export function lostAnswer() {
  return cloudErrorOf({ product: 'Slb', action: 'AddBackendServers', message: 'no answer in time' })
}

/** Fails with each error in turn, then answers. */
export function afterErrors(errors: Error[], body: Body = {}) {
  const left = [...errors]
  return () => {
    const error = left.shift()
    if (error) throw error
    return body
  }
}
