import type { Clock } from '../../shared/clock.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { FaultPlan, FaultTarget } from './plan.ts'
import type { FaultRule } from './rule.ts'

/** The connection ends without an answer; carries the code that a cut socket gives its client. */
export class ConnectionDropped extends Error {
  readonly code = 'ECONNRESET'

  constructor() {
    super('the connection was dropped on purpose (fault)')
    this.name = 'ConnectionDropped'
  }
}

/** A gateway in front answers with its own page instead of the vendor's error shape. */
export class HtmlAnswer extends Error {
  readonly status: number
  readonly html: string

  constructor(status: number) {
    super(`answered with a page of HTML (fault), HTTP ${status}`)
    this.name = 'HtmlAnswer'
    this.status = status
    this.html = `<html>\r\n<head><title>${status}</title></head>\r\n<body><center><h1>${status}</h1></center><hr></body>\r\n</html>\r\n`
  }
}

/** Faults that come before the effect: waits for slow ones, throws the first of the others. */
export async function strikeBefore(plan: FaultPlan, target: FaultTarget, clock: Clock): Promise<void> {
  for (const rule of plan.strike(target, ['slow', 'throttle', 'error', 'html', 'drop-before'], clock.now())) {
    if (rule.kind === 'slow') await clock.sleep(rule.delayMs)
    else throw failure(rule)
  }
}

/** Faults that come when the effect is there already. */
export function strikeAfter(plan: FaultPlan, target: FaultTarget, clock: Clock): void {
  const [rule] = plan.strike(target, ['drop-after', 'error-after'], clock.now())
  if (rule) throw failure(rule)
}

function failure(rule: FaultRule): Error {
  if (rule.kind === 'drop-before' || rule.kind === 'drop-after') return new ConnectionDropped()
  if (rule.kind === 'html') return new HtmlAnswer(rule.status)
  const headers: Record<string, string> =
    rule.kind === 'throttle' ? { 'x-acs-retry-after': String(rule.retryAfterMs) } : {}
  return new VendorError(rule.code, rule.status, rule.message, headers)
}
