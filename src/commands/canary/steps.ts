import type { EnvironmentSettings } from '../../config/schema.ts'
import type { CanaryProbe, CanaryRequest } from '../../rollout/canary/request.ts'
import type { AskedStep } from '../../rollout/canary/steps.ts'
import { probeTraffic } from '../../rollout/traffic/probe-traffic.ts'
import type { RolloutSession } from '../../rollout/session.ts'
import { PreflightError } from '../../shared/errors.ts'
import type { CommandContext } from '../command.ts'
import { startProbe } from '../probe.ts'
import type { RolloutEnvironment } from '../rollout-context.ts'

type StepRequest = Pick<CanaryRequest, 'instances' | 'steps' | 'headroom' | 'promoteBy'>

/** What deploy.yml says of the steps, in the numbers of a rollout: shares from 0 to 1. */
export function stepsOf({ canary }: Pick<EnvironmentSettings, 'canary'>): StepRequest {
  const { instances, headroom, stepWeightPromotion } = canary
  return {
    instances,
    steps: canary.steps.map((step): AskedStep => (step.kind === 'share' ? { ...step, share: step.share / 100 } : step)),
    headroom: headroom / 100,
    ...(stepWeightPromotion === undefined ? {} : { promoteBy: stepWeightPromotion / 100 }),
  }
}

/** The prober for the steps that ask for one; it is no part of `--probe-rps` and counts for itself. */
export function canaryProbe(
  { clock }: Pick<CommandContext, 'clock'>,
  { settings, outputs }: RolloutEnvironment,
  { timeline }: RolloutSession,
): Pick<CanaryRequest, 'startProbe'> {
  const { url, address } = outputs
  if (url === undefined) return {}
  const { probe: usual, health } = settings.rollout
  const startProbing = ({ requestsPerSecond, path }: { requestsPerSecond: number; path?: string }): CanaryProbe => {
    const probe = startProbe({
      url: new URL(path ?? usual.path ?? health.path, url),
      address,
      requestsPerSecond,
      clock,
      elapsedMs: () => timeline.elapsedMs(),
    })
    return { stop: async () => probeTraffic(await probe.stop(), timeline.events) }
  }
  return { startProbe: startProbing }
}

/** Throws PreflightError (E_NO_ADDRESS) where a step sends requests and there is no address to send them to. */
export function refuseUnreachable({ settings, outputs, name }: RolloutEnvironment): void {
  if (outputs.url !== undefined || settings.canary.steps.every(({ kind }) => kind !== 'probe')) return
  throw new PreflightError(`environment ${name} has no HTTP address that a probe step could ask`, {
    code: 'E_NO_ADDRESS',
    fix: 'leave the probe out of canary.steps, or provision a load balancer with an http or https listener',
  })
}
