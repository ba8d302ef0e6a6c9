import type { EnvironmentSettings } from '../config/schema.ts'
import { createGates } from '../rollout/gates.ts'
import { allOf, type Guard } from '../rollout/guard.ts'
import { sendHttp } from '../shared/http.ts'
import type { CommandContext } from './command.ts'

const forward = new Set(['rolling-deploy', 'blue-green', 'canary'])

/** Everybody outside of the fleet who has a say in this rollout; nobody on a way back. */
export function guardOfRollout(
  context: CommandContext,
  { name, settings }: { name: string; settings: EnvironmentSettings },
  command: string,
): { guard?: Guard } {
  const { gates } = settings.rollout
  if (!forward.has(command) || context.verb === 'abort' || gates.length === 0) return {}
  const { clock, reporter, host } = context
  const { runId, jobUrl, actor } = host.job()
  const about = {
    app: settings.app,
    environment: name,
    command,
    runId,
    ...(jobUrl ? { jobUrl } : {}),
    ...(actor ? { actor } : {}),
  }
  return {
    guard: allOf([
      createGates({
        gates: gates.map(({ name: label, secret, ...gate }) => ({
          ...gate,
          ...(label ? { name: label } : {}),
          ...(secret ? { secret } : {}),
        })),
        send: sendHttp,
        clock,
        reporter,
        about,
      }),
    ]),
  }
}
