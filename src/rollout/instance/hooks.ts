import { ConfigError, type Problem } from '../../shared/errors.ts'
import type { InstanceHook } from './hook-scripts.ts'

/** In the order in which they run on one server. */
export type HookName = 'preDrain' | 'postDrain' | 'stop' | 'install' | 'start' | 'validate' | 'preAdd' | 'postAdd'

/** A hook as deploy.yml says it. */
export interface Hook {
  run: string
  on: 'instance' | 'job'
  /** Milliseconds. */
  timeout: number
  /** How often it is run again before its failure counts; 0 without. */
  retries?: number
  onError: 'fail' | 'ignore'
}

export type Hooks = Partial<Record<HookName, Hook>>

/** Runs a script where the program itself runs. */
export interface JobShell {
  run(
    script: string,
    options: { env: Record<string, string>; timeoutMs: number; signal?: AbortSignal },
  ): Promise<{ exitCode: number | undefined; output: string }>
}

/** These four are one script on the instance, so that nothing comes between stopping and starting. */
export const switchHookNames = ['stop', 'install', 'start', 'validate'] as const

/** The hooks that are part of the switch. Throws ConfigError for one that is to run in the job. */
export function switchHooks(hooks: Hooks): Partial<Record<(typeof switchHookNames)[number], InstanceHook>> {
  const problems: Problem[] = switchHookNames
    .filter((name) => hooks[name]?.on === 'job')
    .map((name) => ({
      path: `release.hooks.${name}.on`,
      message: `the hook ${name} runs on the instance, between stopping the old release and starting the new one`,
      fix: 'leave `on` out, or use preDrain, postDrain, preAdd or postAdd for work in the job',
    }))
  if (problems.length > 0) throw new ConfigError(problems)
  return Object.fromEntries(
    switchHookNames.flatMap((name) => {
      const hook = hooks[name]
      return hook ? [[name, instanceHook(hook)]] : []
    }),
  )
}

export function instanceHook(hook: Hook): InstanceHook {
  return {
    run: hook.run,
    timeoutSeconds: Math.ceil(hook.timeout / 1_000),
    ...(hook.retries ? { retries: hook.retries } : {}),
    isIgnored: hook.onError === 'ignore',
  }
}
