import type { Cloud } from '../cloud/cloud.ts'
import type { ObjectStore } from '../cloud/object-store.ts'
import type { EnvironmentSettings } from '../config/schema.ts'
import { createAlarmGuard } from '../rollout/guard/alarm-guard.ts'
import { createGates } from '../rollout/guard/gates.ts'
import { allOf, type Guard } from '../rollout/guard/guard.ts'
import { createJobHooks, type JobHookParts } from '../rollout/guard/job-hooks.ts'
import { createSuspensionGuard } from '../rollout/state/suspension.ts'
import { sendHttp } from '../shared/http.ts'
import type { CommandContext } from './command.ts'
import { createJobShell } from './job-shell.ts'

const forward = new Set(['rolling-deploy', 'blue-green', 'canary'])

/** Everybody outside of the fleet who has a say in this rollout; nobody on a way back. */
export function guardOfRollout(
  context: CommandContext,
  {
    name,
    settings,
    cloud,
    store,
  }: {
    name: string
    settings: EnvironmentSettings
    cloud: Pick<Cloud, 'alarms'>
    store: ObjectStore
  },
  command: string,
): { guard?: Guard } {
  const { gates, alarms } = settings.rollout
  if (!forward.has(command) || context.verb === 'abort') return {}
  const { clock, reporter, host, redactor } = context
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
      ...(context.options['during-freeze'] === undefined ? [createSuspensionGuard({ store, clock })] : []),
      // First: an alarm is read in a moment, a gate may wait for a person.
      ...(alarms.length === 0
        ? []
        : [
            createAlarmGuard({
              alarms: cloud.alarms,
              watched: alarms,
              baseline: new Set((context.options['baseline-alarms'] as string[] | undefined) ?? []),
              clock,
              reporter,
            }),
          ]),
      createGates({
        gates: gates.flatMap(({ name: label, secret, at, ...gate }) =>
          at === 'event' ? [] : [{ ...gate, at, ...(label ? { name: label } : {}), ...(secret ? { secret } : {}) }],
        ),
        send: sendHttp,
        clock,
        reporter,
        about,
        redact: (text) => redactor.redact(text),
      }),
      // Last: what it does, e.g. a maintenance note, is only right when nobody else objects.
      createJobHooks({
        hooks: jobHooks(settings),
        shell: createJobShell({ directory: context.baseDirectory, env: context.env, redactor }),
        clock,
        reporter,
        env: { DEPLOY_ID: runId, APP: settings.app, ENVIRONMENT: name, COMMAND: command },
      }),
    ]),
  }
}

function jobHooks({ rollout: { hooks } }: EnvironmentSettings): JobHookParts['hooks'] {
  return {
    ...(hooks.before ? { before: hooks.before } : {}),
    ...(hooks.after ? { after: hooks.after } : {}),
    ...(hooks.onRollback ? { onRollback: hooks.onRollback } : {}),
    ...(hooks.onFailure ? { onFailure: hooks.onFailure } : {}),
  }
}
