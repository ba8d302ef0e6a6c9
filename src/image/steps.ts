import type { Problem } from '../shared/errors.ts'
import { wholeWords } from '../shared/redact.ts'

/** One provisioning step: a shell script that runs on the temporary instance as root. */
export interface BakeStep {
  name: string
  script: string
  timeoutSeconds: number
}

export interface StepSettings {
  app: string
  environment: string
  release: string
  steps: readonly (string | { name: string; run: string; timeout: number })[]
}

const defaultTimeoutSeconds = 600
const longestTimeoutSeconds = 86_400
// What Cloud Assistant takes, after base64.
const longestScriptBytes = 18 * 1_024

/** Steps as they will run: each stops at its first failing command and knows application, environment and release. */
export function bakeSteps({ app, environment, release, steps }: StepSettings): BakeStep[] {
  const header = [
    'set -e',
    'export DEBIAN_FRONTEND=noninteractive',
    `export APP=${quote(app)} ENVIRONMENT=${quote(environment)} RELEASE=${quote(release)}`,
  ].join('\n')
  return steps.map((step, index) => {
    const { name, run, timeout } =
      typeof step === 'string' ? { name: nameOf(step, index), run: step, timeout: undefined } : step
    const timeoutSeconds =
      timeout === undefined
        ? defaultTimeoutSeconds
        : Math.min(longestTimeoutSeconds, Math.max(10, Math.ceil(timeout / 1_000)))
    return { name, script: `${header}\n${run}\n`, timeoutSeconds }
  })
}

/** Steps that Cloud Assistant would refuse. */
export function stepProblems(steps: readonly BakeStep[]): Problem[] {
  return steps.flatMap(({ name, script }, index) => {
    const bytes = Math.ceil(Buffer.byteLength(script, 'utf8') / 3) * 4
    if (bytes <= longestScriptBytes) return []
    return [
      {
        path: `image.steps.${index}`,
        message: `step ${name} has ${bytes} bytes in base64, Cloud Assistant takes ${longestScriptBytes}`,
        fix: 'split it, or let it fetch a file',
      },
    ]
  })
}

function nameOf(script: string, index: number): string {
  const first = script.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''
  const short = wholeWords(first.trim(), 40)
  return short === '' ? `step ${index + 1}` : `${index + 1}: ${short}`
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
