import { VendorError } from '../api/vendor-error.ts'

/** Refuses what is no policy in JSON; what its statements mean is nobody's business here. */
export function checkDocument(text: string, parameter: string): void {
  const document = parsed(text) as { Version?: unknown; Statement?: unknown } | undefined
  if (document?.Version === '1' && Array.isArray(document.Statement)) return
  throw new VendorError(
    `InvalidParameter.${parameter}.Grammar`,
    400,
    `The parameter ${parameter} is no policy: expected JSON with "Version": "1" and a list "Statement".`,
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
