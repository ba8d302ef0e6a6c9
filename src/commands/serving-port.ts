import type { Instance } from '../cloud/compute.ts'
import { tagKeys } from '../cloud/tags.ts'
import type { EnvironmentSettings } from '../config/schema.ts'
import { PreflightError } from '../shared/errors.ts'

/** The port that the application listens on when its versions do not take turns on two. */
export const appPort = ({ rollout, infrastructure }: EnvironmentSettings) =>
  rollout.health.port ?? infrastructure.loadBalancer.listeners[0]!.backendPort

/** The port that a switch of ports left the fleet on. */
export function servingPort(instances: readonly Instance[]): number | undefined {
  const tag = instances.map((instance) => instance.tags[tagKeys.port]).find((value) => value !== undefined)
  return tag === undefined ? undefined : Number(tag)
}

/** Keeps ways of updating that know one port only away from a fleet that serves on another. */
export function refuseOtherPort(settings: EnvironmentSettings, instances: readonly Instance[]): void {
  const active = servingPort(instances)
  const base = appPort(settings)
  if (active === undefined || active === base) return
  throw new PreflightError(`the release serves on port ${active}, beside the ${base} that this command updates`, {
    code: 'E_UNSAFE_PLAN',
    fix: `deploy once more with \`alicloud-deploy blue-green --ports ${base},${active}\`, which moves it to ${base}`,
  })
}
