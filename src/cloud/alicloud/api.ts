import type { Clock } from '../../shared/clock.ts'
import { formatDuration } from '../../shared/duration.ts'
import type { Random } from '../../shared/random.ts'
import { beforeSending } from '../before-sending.ts'
import { isCloudError, type CloudError } from '../errors.ts'
import { createLanes } from './lanes.ts'
import { decideRetry } from './retry.ts'
import type { Api, Body, CallOptions, RpcCaller, RpcRequest } from './rpc.ts'
import type { UsageCounter } from './usage.ts'

export interface ApiOptions {
  region: string
  caller: RpcCaller
  clock: Clock
  random: Random
  usage: UsageCounter
  /** Refuses everything that would change something. */
  isDryRun: boolean
  /** One line for every call and every wait. */
  log: (line: string) => void
}

/** Puts repetition, order, counting and the dry-run guard around a caller. */
export function createApi(options: ApiOptions): Api {
  const lanes = createLanes()
  return {
    region: options.region,
    call(request, callOptions = {}) {
      refuseInDryRun(options.isDryRun, request.effect !== 'read', `${request.product} ${request.action}`)
      const send = () => callWithRetries(options, request, callOptions)
      return callOptions.lane === undefined ? send() : lanes.run(callOptions.lane, send)
    },
  }
}

/** A mutating call in a dry run is a bug in a plan, so it must not pass quietly. */
export function refuseInDryRun(isDryRun: boolean, isMutating: boolean, what: string): void {
  if (isDryRun && isMutating) throw new Error(`${what} would change something, but this is a dry run`)
}

async function callWithRetries(options: ApiOptions, request: RpcRequest, callOptions: CallOptions): Promise<Body> {
  const { clock, random, usage, log, caller } = options
  const { settled, signal, failsInWrongState = false } = callOptions
  return repeat(
    {
      clock,
      random,
      usage,
      log,
      name: `${request.product}.${request.action}`,
      effect: request.effect,
      failsInWrongState,
      ...(settled ? { settled } : {}),
      ...(signal ? { signal } : {}),
    },
    () => caller.call(request, signal),
  )
}

export interface Repetition<T> {
  clock: Clock
  random: Random
  usage: UsageCounter
  log: (line: string) => void
  /** `Ecs.RunInstances`, for counting and messages. */
  name: string
  effect: RpcRequest['effect']
  settled?: () => Promise<T | undefined>
  failsInWrongState?: boolean
  signal?: AbortSignal
}

/** Sends until it worked, the error is final, or the budget is spent; throws the last error. */
export async function repeat<T>(repetition: Repetition<T>, send: () => Promise<T>): Promise<T> {
  const { clock, random, usage, log, name, effect, settled, failsInWrongState = false, signal } = repetition
  const started = clock.monotonic()
  for (let tries = 1; ; tries++) {
    signal?.throwIfAborted()
    if (effect !== 'read') beforeSending()
    usage.count(name, effect !== 'read')
    try {
      const answer = await send()
      log(`${name}: done`)
      return answer
    } catch (error) {
      if (!isCloudError(error)) throw error
      const elapsedMs = clock.monotonic() - started
      const decision = decideRetry(
        error,
        { tries, elapsedMs, effect, canLook: settled !== undefined, failsInWrongState },
        random,
      )
      if (decision.kind === 'give-up') throw withHistory(error, tries, elapsedMs)
      log(`${name}: ${error.kind} (${error.apiCode || error.message}), again in ${formatDuration(decision.delayMs)}`)
      await clock.sleep(decision.delayMs, signal)
      if (decision.looksFirst && settled) {
        const found = await settled()
        if (found !== undefined) return found
      }
    }
  }
}

function withHistory(error: CloudError, tries: number, elapsedMs: number): CloudError {
  if (tries > 1) error.message += `; tried ${tries} times in ${formatDuration(elapsedMs)}`
  return error
}

/** The value of a call, or undefined when it failed in one of the expected ways. */
export async function unless<T>(kinds: readonly CloudError['kind'][], call: Promise<T>): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    if (isCloudError(error, ...kinds)) return undefined
    throw error
  }
}
