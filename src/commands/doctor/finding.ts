import { isCloudError } from '../../cloud/errors.ts'
import { DeployError, messageOf } from '../../shared/errors.ts'

/** One thing that `doctor` looked at. A warning keeps no deployment from starting. */
export interface Finding {
  name: string
  status: 'ok' | 'warn' | 'fail' | 'skipped'
  message: string
  fix?: string
}

/** Adds what a check says, or why it failed and what to do; what it found is undefined then. */
export async function finding<T>(
  findings: Finding[],
  name: string,
  check: () => Promise<readonly [string, T]>,
): Promise<T | undefined> {
  try {
    const [message, value] = await check()
    findings.push({ name, status: 'ok', message })
    return value
  } catch (error) {
    const fix = error instanceof DeployError ? error.fix : undefined
    const hint = isCloudError(error, 'permission')
      ? `allow ${error.product.toLowerCase()}:${error.action} in the RAM policy of this identity`
      : fix
    findings.push({ name, status: 'fail', message: messageOf(error), ...(hint ? { fix: hint } : {}) })
    return undefined
  }
}
