import { createHash } from 'node:crypto'
import type { InstanceScript } from './instance-runs.ts'
import { environmentFile, header, instanceScript, layoutHeader, quote, type AppLayout } from './script-parts.ts'

/** Facts that every hook gets in its environment. */
export interface HookFacts {
  version: string
  previous: string
  deployId: string
  fence: number
  /** Counts from 1; absent where servers do not go in batches. */
  batch?: number | undefined
}

export interface InstanceHook {
  run: string
  /** Of one attempt. */
  timeoutSeconds: number
  /** How often it is run again before its failure counts; 0 without. */
  retries?: number
  isIgnored: boolean
}

/** The longest that a hook may take with all of its attempts, seconds. */
export const hookSeconds = ({ timeoutSeconds, retries = 0 }: InstanceHook): number =>
  // What its time-out ends has 5 s for that, and the next attempt comes 1 s later.
  retries === 0 ? timeoutSeconds : (timeoutSeconds + 6) * (retries + 1)

/** Shell function that runs a hook in the release's directory with a time-out. */
export const hookFunction = `run_hook() {
  script=$(mktemp) && cat > "$script"
  hook_left=$4
  while :; do
    ( cd "$ROOT/releases/$RELEASE" 2>/dev/null || cd /
      VERSION="$RELEASE" PREVIOUS_VERSION="$PREVIOUS" DEPLOY_ID="$DEPLOY_ID" BATCH="$BATCH" INSTANCE_ID="$(hostname)" FENCE="$FENCE" \\
        timeout -k 5 "$2" sh "$script" 9>&- )
    ended=$?
    [ $ended -ne 0 ] && [ "$hook_left" -gt 0 ] || break
    hook_left=$((hook_left - 1))
    echo "the hook $1 ended with $ended and is run again"
    sleep 1
  done
  rm -f "$script"
  [ $ended -eq 0 ] || [ "$3" = ignore ] || fail "hook-$1" "the hook $1 ended with $ended"
}`

/** The lines that call a hook inside a script; empty without one. */
export function hookCall(name: string, hook: InstanceHook | undefined): string {
  if (!hook) return ''
  const end = `END_${createHash('sha256').update(hook.run).digest('hex').slice(0, 12)}`
  return `run_hook ${name} ${hook.timeoutSeconds} ${hook.isIgnored ? 'ignore' : 'fail'} ${hook.retries ?? 0} <<'${end}'\n${hook.run}\n${end}`
}

/** A script of a killed run may have to end before the instance's lock is free. */
const lockSeconds = 180

/** A hook that runs by itself, before or after the switch; not once a later deployment was on the instance. */
export function hookScript(layout: AppLayout, name: string, hook: InstanceHook, facts: HookFacts): InstanceScript {
  return instanceScript(
    `hook-${name}`,
    hookSeconds(hook) + lockSeconds,
    `${layoutHeader(layout)}
${header({ RELEASE: facts.version, PREVIOUS: facts.previous, DEPLOY_ID: facts.deployId, BATCH: facts.batch ?? '', FENCE: facts.fence })}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
mkdir -p "$ROOT" || fail directory "cannot write $ROOT"
if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
for file in "$ROOT/.fence" ${quote(`${environmentFile(layout.app)}.fence`)}; do
  last=$(cat "$file" 2>/dev/null)
  [ "\${last:-0}" -le "$FENCE" ] || fail fenced "a run with lock generation $last was here, this one has $FENCE: another run took over"
done
echo "$FENCE" > "$ROOT/.fence"
# Whoever comes next does not wait for the hook.
exec 9>&-
${hookFunction}
${hookCall(name, hook)}
echo "acd hook=${name}"
`,
  )
}
