import { askFunctions, checkLoop, checkValues, type CheckRequest } from './health-check.ts'
import type { InstanceScript } from './instance-runs.ts'
import { header, instanceScript, layoutHeader, type AppLayout } from './script-parts.ts'

/** Only looks: does the application answer K times in a row, with the wanted version where it tells one? */
export function versionCheckScript(layout: AppLayout, version: string, check: CheckRequest): InstanceScript {
  return instanceScript(
    'check',
    Math.ceil(check.warmUpSeconds + check.deadlineSeconds) + 30,
    `${layoutHeader(layout)}
${header({ RELEASE: version, ...checkValues(check) })}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
${askFunctions(layout)}
${checkLoop}
echo "acd healthy=$RELEASE"
`,
  )
}
