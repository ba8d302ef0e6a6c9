import { ConfigError } from '../../shared/errors.ts'
import type { InstanceScript } from './instance-runs.ts'

/** A value that a healthy JSON answer has. */
export interface JsonMatch {
  /** The way to it, as `parseJsonPath` reads it. */
  json: string
  equals: string | number | boolean | null
}

/** Where one application lives on an instance, and how to ask it. */
export interface AppLayout {
  app: string
  /** e.g. `/opt/todo`; releases are below it. */
  directory: string
  /** systemd unit without `.service`. */
  service: string
  port: number
  healthPath: string
  /** Text that a healthy answer contains; any 2xx answer is healthy without it. */
  healthBody?: string
  /** Values that a healthy answer has; any 2xx answer is healthy without them. */
  healthJson?: readonly JsonMatch[]
  versionPath?: string
  /** Name of a field, or the way to it, e.g. `$.build.version`. */
  versionField: string
}

/** Any text as one word of a POSIX shell. */
export const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** File that holds the service's environment; only root may read it. */
export const environmentFile = (app: string) => `/etc/alicloud-deploy/${app}.env`

/** Cloud Assistant keeps at most 18 KB of base64. */
const maxScriptBytes = 13_500

/** A script that the cloud takes. Throws ConfigError when hooks make it too long. */
export function instanceScript(name: string, timeoutSeconds: number, text: string): InstanceScript {
  const bytes = Buffer.byteLength(text)
  if (bytes > maxScriptBytes) {
    throw new ConfigError([
      {
        message: `the script ${name} with its hooks has ${bytes} bytes, the cloud takes ${maxScriptBytes}`,
        fix: 'move long hooks into files of the artifact and call them',
      },
    ])
  }
  return { name: `alicloud-deploy-${name}`, timeoutSeconds, text }
}

/** Assignments at the head of a script; values are quoted. */
export const header = (values: Record<string, string | number>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${quote(String(value))}`)
    .join('\n')

/** The application's facts as variables of a script. */
export const layoutHeader = (layout: AppLayout) =>
  header({
    APP: layout.app,
    ROOT: layout.directory,
    SERVICE: layout.service,
    PORT: layout.port,
    HEALTH_PATH: layout.healthPath,
    HEALTH_BODY: layout.healthBody ?? '',
    VERSION_PATH: layout.versionPath ?? '',
    VERSION_FIELD: layout.versionField,
  })

// The application listens on the address of its own hostname: on ECS the private IP.
/** The `acd name=value` lines of a script's output. */
export function factsIn(output: string): Record<string, string> {
  return Object.fromEntries([...output.matchAll(/^acd ([a-z]+)=(.*)$/gm)].map((match) => [match[1]!, match[2]!.trim()]))
}
