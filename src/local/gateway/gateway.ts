import type { Clock } from '../../shared/clock.ts'
import { decodeParams } from '../api/decode.ts'
import type { Call, Operation } from '../api/operation.ts'
import type { Params } from '../api/params.ts'
import { createRegistry, type Registry } from '../api/registry.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { isRegion } from '../ecs/regions.ts'
import { AppFaults } from '../faults/app-faults.ts'
import { StateHistory } from '../faults/history.ts'
import { FaultPlan, type FaultTarget } from '../faults/plan.ts'
import { strikeAfter, strikeBefore } from '../faults/strikes.ts'
import { CallLog } from './call-log.ts'
import { ClientTokens } from './client-tokens.ts'
import { answerDryRun, isDryRun } from './dry-run.ts'
import { callFromInside } from './inside-call.ts'
import { Nonces } from './nonces.ts'
import { clockSkewMs } from './authenticate.ts'
import { sandboxCore } from './sandbox.ts'

export const defaultRegionId = 'cn-hangzhou'

/** A call whose caller is known and whose operation is found. */
interface AcceptedCall {
  operation: Operation
  pairs: readonly (readonly [string, string])[]
  accessKeyId: string
  accountId: string
  requestId: string
  /** No fault strikes it: whoever only watches is no part of what goes wrong. */
  isUndisturbed?: boolean
}

/** The part of the front that is the same over HTTP and in process. */
export interface Gateway {
  readonly core: LocalCore
  readonly registry: Registry
  readonly faults: FaultPlan
  readonly calls: CallLog
  readonly nonces: Nonces
  /** The answer's body with RequestId. Throws VendorError, ConnectionDropped or HtmlAnswer. */
  call(accepted: AcceptedCall): Promise<object>
}

export interface GatewayOptions {
  core: LocalCore
  operations: readonly Operation[]
  /** Unscaled clock, for slow answers. */
  clock: Clock
  /** Age of what every read shows, in ms of real time; default 0. */
  readDelayMs?: number
}

export function createGateway({ core, operations, clock, readDelayMs = 0 }: GatewayOptions): Gateway {
  const faults = new FaultPlan(() => {
    history.record()
    appFaults.putAll()
  })
  const appFaults: AppFaults = new AppFaults(core, faults)
  core.faults = { isInForce: (kind, instanceId) => !faults.isEmpty && faults.isInForce(kind, instanceId, clock.now()) }
  const tokens = new ClientTokens(core)
  const history: StateHistory = new StateHistory({
    store: core.store,
    clock: core.clock,
    keptMs: () => Math.max(faults.oldestReadMs, readDelayMs),
  })

  history.record()

  const coreOf = (target: FaultTarget): LocalCore => {
    const [stale] = faults.isEmpty ? [] : faults.strike(target, ['stale-read'], clock.now())
    const ageMs = stale?.delayMs ?? (target.isReadOnly ? readDelayMs : 0)
    const saved = ageMs > 0 ? history.at(ageMs) : undefined
    return saved ? sandboxCore(core, saved) : core
  }

  const effect = async (accepted: AcceptedCall, params: Params, target: FaultTarget): Promise<object> => {
    const { operation } = accepted
    if (isDryRun(operation, params)) return answerDryRun(operation, callOf(accepted, params, sandboxCore(core)))
    const run = async () => operation.run(callOf(accepted, params, accepted.isUndisturbed ? core : coreOf(target)))
    if (operation.isReadOnly || !Object.hasOwn(operation.parameters, 'ClientToken')) return run()
    const action = `${operation.product}.${operation.action}`
    return tokens.once({ accessKeyId: accepted.accessKeyId, action, params }, run)
  }

  const gateway: Gateway = {
    core,
    registry: createRegistry(operations),
    faults,
    calls: new CallLog(),
    nonces: new Nonces(2 * clockSkewMs),
    async call(accepted) {
      const { operation, pairs, requestId } = accepted
      const target = faultTarget(operation, pairs)
      const isDisturbed = !faults.isEmpty && !accepted.isUndisturbed
      if (isDisturbed) await strikeBefore(faults, target, clock)
      checkRegion(regionOf(pairs))
      const params = decodeParams(pairs, operation.parameters)
      const body = await effect(accepted, params, target)
      if (isDisturbed) strikeAfter(faults, target, clock)
      return { RequestId: requestId, ...body }
    },
  }
  core.execute = (call) => callFromInside(gateway, call)
  return gateway
}

function callOf(accepted: AcceptedCall, params: Params, core: LocalCore): Call {
  const { requestId, accountId, accessKeyId } = accepted
  return { params, requestId, accountId, accessKeyId, regionId: regionOf(accepted.pairs), core }
}

function faultTarget({ product, action, isReadOnly }: Operation, pairs: AcceptedCall['pairs']): FaultTarget {
  return { action: `${product}:${action}`, isReadOnly, values: pairs.map(([, value]) => value) }
}

function regionOf(pairs: AcceptedCall['pairs']): string {
  return pairs.find(([name, value]) => value !== '' && name.toLowerCase() === 'regionid')?.[1] ?? defaultRegionId
}

function checkRegion(regionId: string): void {
  if (!isRegion(regionId))
    throw new VendorError('InvalidRegionId.NotFound', 404, 'The specified RegionId does not exist.')
}

/** The operation of a request, or the vendor's refusal of what is not there. */
export function findOperation(registry: Registry, version: string, action: string): Operation {
  const product = registry.product(version)
  const operation = product && registry.find(product, action)
  if (operation) return operation
  const message = product
    ? `Specified api is not found, please check your url and method. The local cloud has no ${product} ${action}.`
    : `Specified api is not found, please check your url and method. The local cloud knows no product of version "${version}".`
  throw new VendorError('InvalidAction.NotFound', 404, message)
}
