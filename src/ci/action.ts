/**
 * Words for a run as GitHub action: the `command` input (`canary promote` has two). In the post step, which the
 * runner always reaches, a command that never came to its end is put right by `recover`.
 */
export function wordsOfAction(env: Readonly<Record<string, string | undefined>>): string[] {
  const words = (env.INPUT_COMMAND ?? '').split(/\s+/).filter(Boolean)
  if (env.STATE_started === undefined) return words
  const needsRecovery = env.STATE_finished === undefined && changesTraffic.has(words[0] ?? '')
  return needsRecovery ? ['recover'] : ['--version']
}

const changesTraffic = new Set(['rolling-deploy', 'blue-green', 'canary', 'rollback', 'bake-image', 'migrate'])
