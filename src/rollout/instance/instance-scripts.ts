import { askFunctions, checkLoop, checkValues, type CheckRequest } from './health-check.ts'
import { hookCall, hookFunction, type HookFacts, type InstanceHook } from './hook-scripts.ts'
import type { InstanceScript } from './instance-runs.ts'
import { environmentFile, header, instanceScript, layoutHeader, quote, type AppLayout } from './script-parts.ts'

/** Says what is installed and what answers; changes nothing. */
export function probeScript(layout: AppLayout): InstanceScript {
  return instanceScript(
    'probe',
    60,
    `${layoutHeader(layout)}
${askFunctions(layout)}
current=$(readlink "$ROOT/current" 2>/dev/null)
status=$(ask_health 3)
echo "acd current=\${current##*/}"
echo "acd digest=$(cat "$ROOT/current/.release-digest" 2>/dev/null)"
echo "acd env=$(cat "$ROOT/env/\${current##*/}.digest" 2>/dev/null)"
kept=
for release in "$ROOT"/releases/*/; do
  release=\${release%/} release=\${release##*/}
  digest=$(cat "$ROOT/releases/$release/.release-digest" 2>/dev/null) || continue
  kept="$kept $digest,$(cat "$ROOT/env/$release.digest" 2>/dev/null)"
done
echo "acd kept=$kept"
echo "acd fence=$(cat "$ROOT/.fence" 2>/dev/null)"
echo "acd status=$status"
case $status in 2??) echo "acd version=$(ask_version 3)" ;; esac
exit 0
`,
  )
}

export interface FetchRequest {
  version: string
  digest: string
  artifactUrl: string
  envDigest: string
  envUrl: string
  /** Releases that stay on the instance, this one included. */
  keep: number
  timeoutSeconds: number
}

/** Brings a release and its environment onto the instance and checks its digest; what runs stays as it is. */
export function fetchScript(layout: AppLayout, request: FetchRequest): InstanceScript {
  return instanceScript(
    'fetch',
    request.timeoutSeconds,
    `${layoutHeader(layout)}
${header({ RELEASE: request.version, DIGEST: request.digest, ENV_DIGEST: request.envDigest, KEEP: request.keep, URL: request.artifactUrl, ENV_URL: request.envUrl })}
fail() { echo "acd failed=$1"; echo "$2" >&2; exit 1; }
mkdir -p "$ROOT/releases" "$ROOT/env" && chmod 700 "$ROOT/env" || fail directory "cannot write below $ROOT"
if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
target="$ROOT/releases/$RELEASE"
if [ "$(cat "$target/.release-digest" 2>/dev/null)" != "$DIGEST" ]; then
  [ -n "$URL" ] || fail download "the artifact is neither on the instance nor in the bucket"
  temp="$ROOT/.incoming-$$"
  trap 'rm -rf "$temp"' EXIT
  rm -rf "$ROOT"/.incoming-*
  mkdir "$temp" "$temp/files"
  curl -fsS --retry 3 --retry-connrefused -o "$temp/artifact" "$URL" || fail download "the artifact could not be fetched"
  echo "$DIGEST  $temp/artifact" | sha256sum -c --status || fail checksum "the artifact has another digest than $DIGEST"
  tar -xzf "$temp/artifact" -C "$temp/files" || fail unpack "the artifact is no .tar.gz"
  echo "$DIGEST" > "$temp/files/.release-digest"
  rm -rf "$target" && mv -T "$temp/files" "$target" || fail unpack "cannot write $target"
fi
if [ -n "$ENV_DIGEST" ] && [ "$(cat "$ROOT/env/$RELEASE.digest" 2>/dev/null)" != "$ENV_DIGEST" ]; then
  # Without it the service would start with the environment of another release.
  [ -n "$ENV_URL" ] || fail download "the environment of release $RELEASE is neither on the instance nor in the bucket"
  ( umask 077; curl -fsS --retry 3 -o "$ROOT/env/$RELEASE.env.new" "$ENV_URL" ) || fail download "the environment file could not be fetched"
  mv "$ROOT/env/$RELEASE.env.new" "$ROOT/env/$RELEASE.env" && echo "$ENV_DIGEST" > "$ROOT/env/$RELEASE.digest"
fi
touch "$target"
is_used() {
  for link in "$ROOT/current" "$ROOT"/ports/*; do at=$(readlink "$link" 2>/dev/null) && [ "\${at##*/}" = "$1" ] && return 0; done
  return 1
}
kept=0
for release in $(ls -1t "$ROOT/releases"); do
  kept=$((kept + 1))
  [ "$kept" -le "$KEEP" ] || is_used "$release" || rm -rf "$ROOT/releases/$release" "$ROOT/env/$release.env" "$ROOT/env/$release.digest"
done
echo "acd fetched=$RELEASE"
`,
  )
}

export interface SwitchRequest {
  version: string
  previous: string
  digest: string
  envDigest: string
  deployId: string
  /** Of a rotation; for hooks. */
  batch?: number | undefined
  fence: number
  timeoutSeconds: number
  /** What runs is started anew also when it is the wanted release. */
  isAgain?: true
  hooks: Partial<Record<'stop' | 'install' | 'start' | 'validate', InstanceHook>>
  check: CheckRequest
}

// A run that was overtaken must not undo what its successor did.
const fenceGuard = `if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
[ "$(cat "$ROOT/.fence" 2>/dev/null || echo 0)" -le "$FENCE" ] || fail fenced "a later deployment was here"
echo "$FENCE" > "$ROOT/.fence"`

/**
 * Switches to a fetched release, restarts the service and checks it until it answered K times in a row with the
 * wanted version. Running it again when that is done already only checks.
 */
export function switchScript(layout: AppLayout, request: SwitchRequest): InstanceScript {
  const { hooks, check } = request
  return instanceScript(
    'switch',
    request.timeoutSeconds,
    `${layoutHeader(layout)}
${header({
  RELEASE: request.version,
  PREVIOUS: request.previous,
  DIGEST: request.digest,
  ENV_DIGEST: request.envDigest,
  DEPLOY_ID: request.deployId,
  BATCH: request.batch ?? '',
  FENCE: request.fence,
  AGAIN: request.isAgain ? 1 : '',
  ...checkValues(check),
})}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
# A run that was overtaken must not undo what its successor did.
last=$(cat "$ROOT/.fence" 2>/dev/null || echo 0)
[ "$last" -le "$FENCE" ] || fail fenced "a run with lock generation $last was here, this one has $FENCE: another run took over, or the bucket with the lock was deleted"
echo "$FENCE" > "$ROOT/.fence"
${hookFunction}
${askFunctions(layout)}
target="$ROOT/releases/$RELEASE"
[ "$(cat "$target/.release-digest" 2>/dev/null)" = "$DIGEST" ] || fail missing "release $RELEASE is not on this instance"
env_file=${quote(environmentFile(layout.app))}
current=$(readlink "$ROOT/current" 2>/dev/null)
applied=$(cat "$ROOT/.applied" 2>/dev/null)
if [ -n "$AGAIN" ] || [ "\${current##*/}" != "$RELEASE" ] || [ "$applied" != "$DIGEST $ENV_DIGEST" ] || ! systemctl is-active --quiet "$SERVICE" 9>&-; then
  rm -f "$ROOT/.applied"
${hookCall('stop', hooks.stop) || '  systemctl stop "$SERVICE" 2>/dev/null 9>&-'}
  if [ -e "$ROOT/ports/$PORT" ]; then
    systemctl stop "$SERVICE@$PORT" 2>/dev/null 9>&-
    systemctl disable "$SERVICE@$PORT" 2>/dev/null 9>&-
    rm -f "$ROOT/ports/$PORT.applied" "$ROOT/ports/$PORT"
  fi
  if [ -f "$ROOT/env/$RELEASE.env" ]; then
    mkdir -p "\${env_file%/*}"
    ( umask 077; cp "$ROOT/env/$RELEASE.env" "$env_file.new" ) && mv "$env_file.new" "$env_file" || fail environment "cannot write $env_file"
  fi
  ln -sfn "releases/$RELEASE" "$ROOT/.current.new" && mv -T "$ROOT/.current.new" "$ROOT/current" || fail switch "cannot switch $ROOT/current"
  if [ -f "$target/$SERVICE.service" ]; then
    cp "$target/$SERVICE.service" "/etc/systemd/system/$SERVICE.service" && systemctl daemon-reload 9>&- && systemctl enable "$SERVICE" 2>/dev/null 9>&-
  fi
${hookCall('install', hooks.install)}
${hookCall('start', hooks.start) || '  systemctl restart "$SERVICE" 9>&- || fail start "systemctl restart $SERVICE failed"'}
  echo "$DIGEST $ENV_DIGEST" > "$ROOT/.applied"
fi
${hooks.start ? '' : 'WATCHED=$SERVICE'}
${checkLoop}
${hookCall('validate', hooks.validate)}
echo "acd healthy=$RELEASE"
`,
  )
}

/** The user's own way of updating one instance, then the usual check. */
export function commandScript(
  layout: AppLayout,
  request: HookFacts & { check: CheckRequest; command: InstanceHook },
): InstanceScript {
  const { command, check } = request
  return instanceScript(
    'command',
    // The command of a killed run may have to end first.
    Math.ceil(2 * command.timeoutSeconds + check.warmUpSeconds + check.deadlineSeconds) + 60,
    `${layoutHeader(layout)}
${header({ RELEASE: request.version, PREVIOUS: request.previous, DEPLOY_ID: request.deployId, BATCH: request.batch ?? '', FENCE: request.fence, ...checkValues(check) })}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
mkdir -p "$ROOT" || fail directory "cannot write $ROOT"
${fenceGuard}
${hookFunction}
${askFunctions(layout)}
${hookCall('command', command)}
${checkLoop}
echo "acd healthy=$RELEASE"
`,
  )
}

/** Gives a service that came with the instance's image its environment, restarts it with that, and checks it. */
export function environmentScript(
  layout: AppLayout,
  request: { version: string; envUrl: string; fence: number; check: CheckRequest; isAgain?: true },
): InstanceScript {
  const { check, fence } = request
  return instanceScript(
    'environment',
    Math.ceil(check.warmUpSeconds + check.deadlineSeconds) + 120,
    `${layoutHeader(layout)}
${header({ RELEASE: request.version, ENV_URL: request.envUrl, FENCE: fence, AGAIN: request.isAgain ? 1 : '', ...checkValues(check) })}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
${askFunctions(layout)}
env_file=${quote(environmentFile(layout.app))}
mkdir -p "\${env_file%/*}"
if command -v flock >/dev/null; then exec 9>"$env_file.lock"; flock 9; fi
# A command of a killed run that comes late must not restart the service with the environment of another release.
last=$(cat "$env_file.fence" 2>/dev/null || echo 0)
[ "$last" -le "$FENCE" ] || fail fenced "a run with lock generation $last was here, this one has $FENCE: another run took over"
echo "$FENCE" > "$env_file.fence"
( umask 077; curl -fsS --retry 3 -o "$env_file.new" "$ENV_URL" ) || fail download "the environment file could not be fetched"
if [ -n "$AGAIN" ] || ! cmp -s "$env_file.new" "$env_file"; then
  mv "$env_file.new" "$env_file"
  systemctl restart "$SERVICE" 9>&- || fail start "systemctl restart $SERVICE failed"
fi
WATCHED=$SERVICE
${checkLoop}
echo "acd healthy=$RELEASE"
`,
  )
}
