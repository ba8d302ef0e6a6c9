import type { EnvironmentSettings } from '../config/schema.ts'
import type { EnvironmentOutputs } from '../infra/outputs.ts'
import { serviceEnvironment, type EnvironmentFacts } from '../rollout/instance/service-environment.ts'

/** The text of the service's environment file for one release. */
export function environmentText(
  { settings, outputs }: { settings: EnvironmentSettings; outputs: EnvironmentOutputs },
  version: string,
): string {
  return serviceEnvironment(settings.release.env, environmentFacts(settings, outputs, version))
}

function environmentFacts(
  settings: EnvironmentSettings,
  outputs: EnvironmentOutputs,
  version: string,
): EnvironmentFacts {
  const declared = settings.infrastructure.database
  const found = outputs.database
  const url =
    declared &&
    found &&
    `mysql://${encodeURIComponent(declared.account)}:${encodeURIComponent(declared.password)}@${found.host}:${found.port}/${declared.name}`
  return {
    'database.host': found?.host,
    'database.port': found && String(found.port),
    'database.name': declared?.name,
    'database.account': declared?.account,
    'database.password': declared?.password,
    'database.url': url,
    'release.version': version,
  }
}
