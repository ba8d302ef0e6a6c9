import { askFunctions, checkLoop, checkValues } from '../instance/health-check.ts'
import { hookCall, hookFunction } from '../instance/hook-scripts.ts'
import type { InstanceScript } from '../instance/instance-runs.ts'
import type { SwitchRequest } from '../instance/instance-scripts.ts'
import {
  environmentFile,
  header,
  instanceScript,
  layoutHeader,
  quote,
  type AppLayout,
} from '../instance/script-parts.ts'

// A run that was overtaken must not undo what its successor did.
const fenced = `fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
[ "$(cat "$ROOT/.fence" 2>/dev/null || echo 0)" -le "$FENCE" ] || fail fenced "a later deployment was here"
echo "$FENCE" > "$ROOT/.fence"
unit="$SERVICE@$PORT"`

/**
 * Starts a fetched release on a port of its own, beside whatever runs on the other, and checks it there. The service
 * is the instance `SERVICE@PORT` of the artifact's template unit, or a copy of its unit that is led to the port's own
 * release directory and environment file. Running it again when that is done already only checks, unless `isAgain` asks
 * to start it anew.
 */
export function portStartScript(
  layout: AppLayout,
  port: number,
  request: Omit<SwitchRequest, 'hooks'> & { hooks: Pick<SwitchRequest['hooks'], 'install' | 'validate'> },
): InstanceScript {
  const { hooks, check } = request
  return instanceScript(
    'port-start',
    request.timeoutSeconds,
    `${layoutHeader({ ...layout, port })}
${header({
  BASE_PORT: layout.port,
  RELEASE: request.version,
  PREVIOUS: request.previous,
  DIGEST: request.digest,
  ENV_DIGEST: request.envDigest,
  DEPLOY_ID: request.deployId,
  // All instances go at once.
  BATCH: 1,
  AGAIN: request.isAgain ? 1 : '',
  FENCE: request.fence,
  ...checkValues(check),
})}
${fenced}
${hookFunction}
${askFunctions(layout)}
export PORT
target="$ROOT/releases/$RELEASE"
[ "$(cat "$target/.release-digest" 2>/dev/null)" = "$DIGEST" ] || fail missing "release $RELEASE is not on this instance"
env_file=${quote(environmentFile(`${layout.app}-${port}`))}
applied="$ROOT/ports/$PORT.applied"
current=$(readlink "$ROOT/current" 2>/dev/null)
if [ -z "$AGAIN" ] && [ "$PORT" = "$BASE_PORT" ] && [ "\${current##*/}" = "$RELEASE" ] && [ "$(cat "$ROOT/.applied" 2>/dev/null)" = "$DIGEST $ENV_DIGEST" ] && systemctl is-active --quiet "$SERVICE" 9>&-; then
  # The service of the time before there were two ports still runs this release.
  unit="$SERVICE"
elif [ -n "$AGAIN" ] || [ "$(cat "$applied" 2>/dev/null)" != "$RELEASE $DIGEST $ENV_DIGEST" ] || ! systemctl is-active --quiet "$unit" 9>&-; then
  mkdir -p "$ROOT/ports" && rm -f "$applied" || fail directory "cannot write below $ROOT"
  systemctl stop "$unit" 2>/dev/null 9>&-
  if [ "$PORT" = "$BASE_PORT" ]; then
    systemctl stop "$SERVICE" 2>/dev/null 9>&-
    systemctl disable "$SERVICE" 2>/dev/null 9>&-
  fi
  mkdir -p "\${env_file%/*}"
  ( umask 077; { cat "$ROOT/env/$RELEASE.env" 2>/dev/null; echo "PORT=\\"$PORT\\""; } > "$env_file.new" ) && mv "$env_file.new" "$env_file" || fail environment "cannot write $env_file"
  ln -sfn "../releases/$RELEASE" "$ROOT/ports/.$PORT.new" && mv -T "$ROOT/ports/.$PORT.new" "$ROOT/ports/$PORT" || fail switch "cannot switch $ROOT/ports/$PORT"
  unit_file="/etc/systemd/system/$unit.service"
  if [ -f "$target/$SERVICE@.service" ]; then
    cp "$target/$SERVICE@.service" "$unit_file" || fail start "cannot write $unit_file"
  elif [ -f "$target/$SERVICE.service" ]; then
    sed -e "s#\${ROOT##*/}/current#\${ROOT##*/}/ports/$PORT#g" -e "s#alicloud-deploy/$APP\\.env#alicloud-deploy/$APP-$PORT.env#g" -e "/^.Service.\\$/a Environment=PORT=$PORT" "$target/$SERVICE.service" > "$unit_file" || fail start "cannot write $unit_file"
  fi
  systemctl daemon-reload 9>&-
  systemctl enable "$unit" 2>/dev/null 9>&-
${hookCall('install', hooks.install)}
  systemctl restart "$unit" 9>&- || fail start "systemctl restart $unit failed; the artifact needs $SERVICE@.service or $SERVICE.service"
  echo "$RELEASE $DIGEST $ENV_DIGEST" > "$applied"
fi
SERVICE="$unit"
${checkLoop}
${hookCall('validate', hooks.validate)}
echo "acd healthy=$RELEASE"
`,
  )
}

/** Stops what runs on a port, if anything does. With `current` that release is from now on the instance's own. */
export function portStopScript(
  layout: AppLayout,
  port: number,
  request: { fence: number; current?: string },
): InstanceScript {
  return instanceScript(
    'port-stop',
    180,
    `${layoutHeader({ ...layout, port })}
${header({ BASE_PORT: layout.port, CURRENT: request.current ?? '', FENCE: request.fence })}
mkdir -p "$ROOT"
${fenced}
for service in "$unit" "$SERVICE"; do
  [ "$service" = "$unit" ] || [ "$PORT" = "$BASE_PORT" ] || continue
  systemctl stop "$service" 2>/dev/null 9>&-
  systemctl disable "$service" 2>/dev/null 9>&-
  ! systemctl is-active --quiet "$service" 9>&- || fail stop "$service does not stop"
done
rm -f "$ROOT/ports/$PORT.applied" "$ROOT/ports/$PORT"
[ "$PORT" != "$BASE_PORT" ] || rm -f "$ROOT/.applied"
if [ -n "$CURRENT" ] && [ -d "$ROOT/releases/$CURRENT" ]; then
  ln -sfn "releases/$CURRENT" "$ROOT/.current.new" && mv -T "$ROOT/.current.new" "$ROOT/current" || fail switch "cannot switch $ROOT/current"
fi
echo "acd stopped=$PORT"
`,
  )
}
