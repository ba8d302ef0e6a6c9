import type { CommandContext, CommandOutcome } from '../../src/commands/command.ts'
import { run as rehearse } from '../../src/commands/rehearse/run.ts'
import type { Risk } from '../../src/rehearsal/risks.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { seededRandom } from '../../src/shared/random.ts'
import { createRedactor } from '../../src/shared/redact.ts'
import { silentReporter } from '../../src/shared/reporter.ts'
import type { RenewalCloud, RenewalRun } from './renewal-cloud.ts'
import { aHost, renewalSettings } from './renewal-settings.ts'

/** What a rehearsal says. */
export interface Rehearsed {
  outcome: CommandOutcome
  calls: { name: string; parameters: Record<string, string> }[]
  scenarios: { name: string; result: string; violations: unknown[]; changedWeights: string[] }[]
  risks: Risk[]
}

/** The context of `rehearse` on the fleet of a cloud in this process. */
export const rehearsalContext = (
  cloud: RenewalCloud,
  run: RenewalRun,
  more: Partial<Pick<CommandContext, 'options' | 'operands' | 'reporter'>> = {},
): CommandContext => ({
  verb: undefined,
  operands: [],
  options: {},
  isDryRun: false,
  pollIntervalMs: 1_000,
  clock: systemClock,
  random: seededRandom(3),
  reporter: silentReporter,
  redactor: createRedactor(),
  host: aHost(run),
  signal: new AbortController().signal,
  baseDirectory: '/nowhere',
  env: {},
  environment: async () => ({ name: 'dev', settings: renewalSettings(cloud.layout, run) }),
  cloud: async () => cloud.infra.connect(),
  ...more,
})

/** Rehearses a command on the cloud's fleet. */
export async function rehearsed(
  cloud: RenewalCloud,
  command: string,
  run: RenewalRun,
  options: CommandContext['options'] = {},
): Promise<Rehearsed> {
  const outcome = await rehearse(rehearsalContext(cloud, run, { operands: [command], options }))
  const { rehearsal } = outcome.extra as { rehearsal: Pick<Rehearsed, 'scenarios' | 'risks'> }
  return { outcome, calls: (outcome.plan as Pick<Rehearsed, 'calls'>).calls, ...rehearsal }
}
