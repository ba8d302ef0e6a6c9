import { appFaultDirectory } from './app-faults.ts'
import { awkPathPattern } from '../path-prefix.ts'

/**
 * Turns unit files into shell assignments. Exec lines become one line of quoted words that `eval` takes: systemd
 * splits and expands them by rules of its own (no shell, `$$` is a dollar sign, `${X}` expands even in quotes,
 * `$X` only as a whole word). Variables: unit, prefix, instance, host.
 */
const unitReader = `
function quote(text) { gsub(/'/, "'\\\\''", text); return "'" text "'" }
function literal(c) { return c ~ /[A-Za-z0-9_\\/.,:=@%+-]/ ? c : (c == "'" ? "\\\\'" : "'" c "'") }
function words(s, expand,   out, i, n, c, q, w, has, rest, name) {
  n = length(s); out = ""; w = ""; has = 0; q = ""
  for (i = 1; i <= n; i++) {
    c = substr(s, i, 1)
    if (c == "\\\\" && i < n) {
      c = substr(s, ++i, 1)
      if (c == "n") c = "\\n"; else if (c == "t") c = "\\t"; else if (c == "s") c = " "
      else if (c != "\\\\" && c != "\\"" && c != "'") w = w literal("\\\\")
      w = w literal(c); has = 1; continue
    }
    if (q != "" && c == q) { q = ""; continue }
    if (q == "" && (c == "\\"" || c == "'")) { q = c; has = 1; continue }
    if (q == "" && (c == " " || c == "\\t")) { if (has) { out = out " " w; w = ""; has = 0 } continue }
    if (expand && c == "$") {
      rest = substr(s, i + 1)
      if (substr(rest, 1, 1) == "$") { w = w literal("$"); i++; has = 1; continue }
      if (match(rest, /^[{][A-Za-z_][A-Za-z0-9_]*[}]/)) {
        w = w "\\"$" substr(rest, 1, RLENGTH) "\\""; i += RLENGTH; has = 1; continue
      }
      if (!has && match(rest, /^[A-Za-z_][A-Za-z0-9_]*/)) {
        name = substr(rest, 1, RLENGTH)
        if (substr(rest, RLENGTH + 1) ~ /^([ \\t]|$)/) { out = out " $" name; i += RLENGTH; continue }
      }
    }
    w = w literal(c); has = 1
  }
  if (has) out = out " " w
  return substr(out, 2)
}
function seconds(s,   total, unit) {
  if (s == "infinity" || s == "0") return 86400
  if (s ~ /^[0-9.]+$/) return s
  total = 0
  while (match(s, /[0-9.]+ *[a-z]+/)) {
    unit = substr(s, RSTART, RLENGTH); s = substr(s, RSTART + RLENGTH)
    total += (unit + 0) * (unit ~ /ms/ ? 0.001 : unit ~ /us/ ? 0.000001 : unit ~ /h/ ? 3600 : unit ~ /m/ ? 60 : unit ~ /d/ ? 86400 : 1)
  }
  return total
}
function specifiers(s,   out, i, c) {
  out = ""
  while ((i = index(s, "%")) > 0) {
    c = substr(s, i + 1, 1)
    out = out substr(s, 1, i - 1) (c == "%" ? "%" : c == "n" ? unit : c == "N" ? base : c == "p" ? prefix : c == "i" || c == "I" ? instance : c == "H" || c == "l" ? host : c == "t" ? "/run" : c == "S" ? "/var/lib" : c == "L" ? "/var/log" : "%" c)
    s = substr(s, i + 2)
  }
  return out s
}
function command(key, value,   flags) {
  if (value == "") { count[key] = 0; print "u_" key "_count=0"; return }
  flags = ""
  while (value ~ /^[-@:+!|]/) { flags = flags substr(value, 1, 1); value = substr(value, 2) }
  sub(/^[ \\t]+/, "", value)
  value = words(value, flags !~ /:/)
  if (flags ~ /@/) { split(value, part, " "); sub(/^[^ ]+ [^ ]+/, part[1], value) }
  count[key]++
  print "u_" key "_count=" count[key]
  print "u_" key "_" count[key] "=" quote((flags ~ /-/ ? "ignore " : "strict ") value)
}
# Leads paths into the machine's directory where that is not the root of its processes.
function place(s,   out, at) {
  if (root == "") return s
  out = ""
  while (match(s, "${awkPathPattern}")) {
    at = RSTART + index(substr(s, RSTART), "/") - 1
    # What a command wrote into a unit file leads there already.
    if (substr(s, at, length(root) + 1) == root "/") { out = out substr(s, 1, at - 1) root "/"; s = substr(s, at + length(root) + 1) }
    else { out = out substr(s, 1, at - 1) root "/"; s = substr(s, at + 1) }
  }
  return out s
}
function assign(key, value) {
  if (key != "Description") value = place(value)
  if (section == "Service" && key ~ /^Exec(StartPre|Start|StartPost|Reload|Stop|StopPost)$/) return command(key, specifiers(value))
  value = specifiers(value)
  if (section == "Service" && key == "Environment") { env = value == "" ? "" : env " " words(value, 0); print "u_Environment=" quote(env); return }
  if (section == "Service" && key == "EnvironmentFile") { files = value == "" ? "" : files value "\\n"; print "u_EnvironmentFile=" quote(files); return }
  if (section == "Install" && key ~ /^(WantedBy|RequiredBy|Alias)$/) { list[key] = list[key] " " value; print "u_" key "=" quote(list[key]); return }
  if (key ~ /^(RestartSec|TimeoutStopSec|TimeoutStartSec|TimeoutSec|StartLimitIntervalSec|StartLimitInterval)$/) value = seconds(value)
  if (key ~ /^(Description|Type|PIDFile|WorkingDirectory|User|Group|Restart|RestartSec|KillSignal|KillMode|SendSIGKILL|TimeoutStopSec|TimeoutStartSec|TimeoutSec|RemainAfterExit|StartLimitBurst|StartLimitIntervalSec|StartLimitInterval|SuccessExitStatus|LimitNOFILE|UMask|RuntimeDirectory|StateDirectory|LogsDirectory)$/) print "u_" key "=" quote(value)
}
BEGIN { base = unit; sub(/\\.service$/, "", base) }
FNR == 1 { section = ""; held = "" }
{ sub(/\\r$/, "") }
held == "" && /^[ \\t]*([#;]|$)/ { next }
/\\\\$/ { sub(/\\\\$/, ""); held = held $0 " "; next }
{
  line = held $0; held = ""
  sub(/^[ \\t]+/, "", line); sub(/[ \\t]+$/, "", line)
  if (line ~ /^\\[.*\\]$/) { section = substr(line, 2, length(line) - 2); next }
  at = index(line, "=")
  if (at < 2) next
  key = substr(line, 1, at - 1); value = substr(line, at + 1)
  sub(/[ \\t]+$/, "", key); sub(/^[ \\t]+/, "", value)
  assign(key, value)
}
`

/** Turns an environment file (`NAME=value`, comments, quotes, no expansion) into `export` lines. */
const environmentReader = `
function quote(text) { gsub(/'/, "'\\\\''", text); return "'" text "'" }
{ sub(/\\r$/, "") }
/^[ \\t]*([#;]|$)/ { next }
{
  line = $0
  sub(/^[ \\t]+/, "", line)
  at = index(line, "=")
  if (at < 2) next
  name = substr(line, 1, at - 1); value = substr(line, at + 1)
  sub(/^export[ \\t]+/, "", name); sub(/[ \\t]+$/, "", name)
  if (name !~ /^[A-Za-z_][A-Za-z0-9_]*$/) next
  sub(/^[ \\t]+/, "", value); sub(/[ \\t]+$/, "", value)
  if (value ~ /^".*"$/ && length(value) > 1) {
    value = substr(value, 2, length(value) - 2); gsub(/\\\\"/, "\\"", value); gsub(/\\\\\\\\/, "\\\\", value)
  } else if (value ~ /^'.*'$/ && length(value) > 1) value = substr(value, 2, length(value) - 2)
  print "export " name "=" quote(value)
}
`

/**
 * The stand-in for systemctl: starts, stops and supervises the services of a machine by their unit files. One
 * supervising sh per running service, which is the parent of the service and so always knows how it ended.
 */
export const systemctlScript = `#!/bin/sh
# Stand-in for systemctl in a machine of the local cloud: one supervisor per running service, no systemd behind it.
set -f
PATH=\${INSTANCE_PATH:-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin}
export PATH
state=/run/systemd/units
logs=/var/log
faults=${appFaultDirectory}
apps=/opt
preload=''
places='/etc/systemd/system /run/systemd/system /usr/local/lib/systemd/system /lib/systemd/system /usr/lib/systemd/system'
unit_reader=$(cat << 'END_OF_AWK'
${unitReader}END_OF_AWK
)
environment_reader=$(cat << 'END_OF_AWK'
${environmentReader}END_OF_AWK
)

full_name() { case $1 in *.service | *.target | *.socket | *.timer | *.mount | *.path) echo "$1" ;; *) echo "$1.service" ;; esac; }

unit_file() {
  template=''
  case $1 in *@?*.service) template="\${1%%@*}@.service" ;; esac
  for place in $places; do
    for name in "$1" $template; do
      [ -e "$place/$name" ] && { echo "$place/$name"; return 0; }
    done
  done
  return 1
}

load() {
  file=$(unit_file "$1") || return 1
  [ "$(readlink -f "$file")" != /dev/null ] || return 2
  base=\${1%.service}
  instance='' prefix=$base
  case $base in *@*) instance=\${base#*@} prefix=\${base%%@*} ;; esac
  set +f
  set -- "$1" "$file" "/etc/systemd/system/$1.d/"*.conf
  set -f
  unit=$1
  shift
  [ -e "$2" ] || set -- "$1"
  u_Description=$unit u_Type=simple u_Restart=no u_RestartSec=0.1 u_KillSignal=SIGTERM u_KillMode=control-group
  u_TimeoutStopSec='' u_TimeoutSec=90 u_StartLimitBurst=5 u_StartLimitIntervalSec='' u_StartLimitInterval=10
  u_RemainAfterExit=no u_WorkingDirectory='' u_User='' u_Group='' u_PIDFile='' u_Environment='' u_EnvironmentFile=''
  u_ExecStart_count=0 u_ExecStartPre_count=0 u_ExecStartPost_count=0 u_ExecReload_count=0 u_ExecStop_count=0
  u_ExecStopPost_count=0 u_WantedBy='' u_RequiredBy='' u_Alias='' u_SuccessExitStatus='' u_LimitNOFILE='' u_UMask=''
  u_RuntimeDirectory='' u_StateDirectory='' u_LogsDirectory=''
  eval "$(awk -v unit="$unit" -v prefix="$prefix" -v instance="$instance" -v host="$(hostname)" -v root="$INSTANCE_ROOT" "$unit_reader" "$@")"
  [ -n "$u_TimeoutStopSec" ] || u_TimeoutStopSec=$u_TimeoutSec
  [ -n "$u_StartLimitIntervalSec" ] || u_StartLimitIntervalSec=$u_StartLimitInterval
  log=$logs/$unit.log
  dir=$state/$unit
}

get() { value=$3; [ -r "$state/$1/$2" ] && read -r value < "$state/$1/$2"; echo "$value"; }
put() { printf '%s\\n' "$2" > "$dir/.$1"; mv -f "$dir/.$1" "$dir/$1"; }
say() { printf '%s systemd[1]: %s\\n' "$(date '+%b %d %H:%M:%S')" "$1" >> "$log"; }

# The value of a fault of this kind that is in force now; fails without one.
fault() {
  [ -s "$faults/services" ] || return 1
  clock=$(date +%s)
  while read -r kind from until value release; do
    [ "$kind" = "$1" ] && [ "$clock" -ge "$from" ] && [ "$clock" -lt "$until" ] || continue
    [ "$release" = - ] || is_current "$release" || continue
    echo "$value"
    return 0
  done < "$faults/services"
  return 1
}

is_current() {
  for app in $(ls "$apps" 2> /dev/null); do
    target=$(readlink "$apps/$app/current") && [ "\${target##*/}" = "$1" ] && return 0
  done
  return 1
}

# Becomes the service's own process: later than asked, and with faulty answers, where a fault says so.
become_service() {
  exec 4>&-
  wait_seconds=$(fault app-slow-start) && sleep "$wait_seconds"
  preload=$faults/app-faults.cjs
  become "$1"
}

# Replaces the shell by a command of the unit: its directory, environment, user and limits.
become() {
  exec 4>&-
  case $u_WorkingDirectory in
    '') cd / ;;
    -*) cd "\${u_WorkingDirectory#-}" 2> /dev/null || cd / ;;
    '~') cd "\${HOME:-/root}" ;;
    *) cd "$u_WorkingDirectory" 2> /dev/null || { echo "Changing to the requested working directory failed: $u_WorkingDirectory"; exit 200; } ;;
  esac
  [ -z "$u_UMask" ] || umask "$u_UMask"
  [ -z "$u_LimitNOFILE" ] || ulimit -n "\${u_LimitNOFILE%%:*}" 2> /dev/null
  [ -z "$u_Environment" ] || eval "export $u_Environment"
  if [ -n "$u_EnvironmentFile" ]; then
    printf '%s' "$u_EnvironmentFile" > "$dir/environment-files"
    while read -r file; do
      optional=${'$'}{file%"\${file#-}"} file=\${file#-}
      if [ -r "$file" ]; then eval "$(awk "$environment_reader" "$file")"
      elif [ -z "$optional" ]; then echo "Failed to load environment files: $file: No such file or directory"; exit 200
      fi
    done < "$dir/environment-files"
  fi
  if [ -n "$preload" ] && [ -r "$preload" ]; then
    NODE_OPTIONS="--require \\"$preload\\"\${NODE_OPTIONS:+ $NODE_OPTIONS}"
    export NODE_OPTIONS
  fi
  MAINPID=$(get "$unit" main '')
  export MAINPID
  [ -n "$MAINPID" ] || unset MAINPID
  as=''
  if [ -n "$u_User" ] && [ "$u_User" != root ] && [ "$(id -u)" = 0 ]; then
    id "$u_User" > /dev/null 2>&1 || { echo "Failed to determine user credentials: No such user $u_User"; exit 217; }
    as="setpriv --reuid=$u_User --regid=\${u_Group:-$(id -g "$u_User")} --init-groups --"
    HOME=$(getent passwd "$u_User" | cut -d: -f6) USER=$u_User LOGNAME=$u_User
    export HOME USER LOGNAME
  fi
  eval "exec setsid $as $1"
}

# Runs every command of one kind, in order; the first failing one without \`-\` decides.
run_all() {
  eval "total=\\$u_$1_count"
  at=1
  while [ "$at" -le "$total" ]; do
    eval "entry=\\$u_$1_$at"
    if [ "$1" = ExecStart ]; then (become_service "\${entry#* }") >> "$log" 2>&1 < /dev/null &
    else (become "\${entry#* }") >> "$log" 2>&1 < /dev/null &
    fi
    child=$!
    [ "$1" != ExecStart ] || put main "$child"
    wait "$child"
    code=$?
    [ "$code" = 0 ] || [ "\${entry%% *}" = ignore ] || return "$code"
    at=$((at + 1))
  done
  return 0
}

kill_group() { kill -s "$2" -- "-$1" 2> /dev/null || kill -s "$2" "$1" 2> /dev/null; }

is_clean() {
  case $1 in 0 | 129 | 130 | 141 | 143) return 0 ;; esac
  for allowed in $u_SuccessExitStatus; do
    case $allowed in SIGTERM) allowed=143 ;; SIGINT) allowed=130 ;; SIGKILL) allowed=137 ;; esac
    [ "$1" = "$allowed" ] && return 0
  done
  return 1
}

wants_restart() {
  case $u_Restart in
    always) return 0 ;;
    on-success) is_clean "$1" ;;
    on-failure) ! is_clean "$1" ;;
    on-abnormal) [ "$1" -gt 128 ] && ! is_clean "$1" ;;
    on-abort) [ "$1" -gt 128 ] && ! is_clean "$1" ;;
    *) return 1 ;;
  esac
}

tell() { [ -z "$ready" ] || { echo "$1" >&4; exec 4>&-; ready=''; }; }

# The supervisor of one unit: ends when the unit does.
supervise() {
  load "$1" || exit 5
  ready=$2
  exec 4> "$ready"
  put supervisor "$$"
  [ -z "$u_RuntimeDirectory" ] || for each in $u_RuntimeDirectory; do mkdir -p "/run/$each"; [ -z "$u_User" ] || chown "$u_User" "/run/$each"; done
  [ -z "$u_StateDirectory" ] || for each in $u_StateDirectory; do mkdir -p "/var/lib/$each"; [ -z "$u_User" ] || chown "$u_User" "/var/lib/$each"; done
  [ -z "$u_LogsDirectory" ] || for each in $u_LogsDirectory; do mkdir -p "/var/log/$each"; [ -z "$u_User" ] || chown "$u_User" "/var/log/$each"; done
  starts=''
  restarts=0
  put restarts 0
  while :; do
    now=$(date +%s)
    starts="$starts $now"
    put active activating
    put sub start
    put main ''
    run_service
    code=$?
    result=success
    is_clean "$code" || result=exit-code
    [ "$code" -le 128 ] || is_clean "$code" || result=signal
    put status "$code"
    put main ''
    run_all ExecStopPost
    if [ -e "$dir/stopping" ]; then break; fi
    [ "$result" = success ] || say "$unit: Main process exited, status=$code"
    wants_restart "$code" || break
    recent=''
    seen=0
    for start in $starts; do
      [ "$((now - start))" -ge "\${u_StartLimitIntervalSec%.*}" ] || { recent="$recent $start"; seen=$((seen + 1)); }
    done
    starts=$recent
    if [ "$u_StartLimitBurst" -gt 0 ] && [ "$seen" -ge "$u_StartLimitBurst" ]; then
      say "$unit: Start request repeated too quickly."
      result=start-limit-hit
      break
    fi
    restarts=$((restarts + 1))
    put restarts "$restarts"
    put active activating
    put sub auto-restart
    tell "$code"
    say "$unit: Scheduled restart job, restart counter is at $restarts."
    sleep "$u_RestartSec"
    [ ! -e "$dir/stopping" ] || break
  done
  put result "$result"
  if [ "$result" = success ]; then put sub dead; put active inactive; else put sub failed; put active failed; say "$unit: Failed with result '$result'."; fi
  tell "$code"
  rm -f "$dir/supervisor"
}

run_service() {
  run_all ExecStartPre || return $?
  case $u_Type in
    oneshot)
      run_all ExecStart || return $?
      put main ''
      run_all ExecStartPost
      [ "$u_RemainAfterExit" = yes ] || [ "$u_RemainAfterExit" = true ] || return 0
      started exited
      while [ ! -e "$dir/stopping" ]; do sleep 0.2; done
      return 0
      ;;
    forking)
      run_all ExecStart || return $?
      left=100
      while [ -n "$u_PIDFile" ] && [ ! -s "$u_PIDFile" ] && [ "$left" -gt 0 ]; do left=$((left - 1)); sleep 0.05; done
      main=''
      [ -z "$u_PIDFile" ] || read -r main < "$u_PIDFile"
      [ -n "$main" ] || { echo 'no PIDFile= written: cannot tell the main process' >> "$log"; return 1; }
      put main "$main"
      run_all ExecStartPost
      started running
      while kill -0 "$main" 2> /dev/null; do sleep 0.1; done
      return 0
      ;;
  esac
  entry=$u_ExecStart_1
  (become_service "\${entry#* }") >> "$log" 2>&1 < /dev/null &
  main=$!
  put main "$main"
  [ "$u_ExecStartPost_count" = 0 ] || run_all ExecStartPost
  started running
  wait "$main"
  code=$?
  [ "$u_KillMode" = process ] || kill -s KILL -- "-$main" 2> /dev/null
  return "$code"
}

started() {
  put since "$(date '+%a %Y-%m-%d %H:%M:%S %Z')"
  put sub "$1"
  put active active
  say "Started $unit - $u_Description."
  tell 0
}

start_unit() {
  load "$1"
  case $? in
    1) echo "Failed to start $1: Unit $1 not found." >&2; return 5 ;;
    2) echo "Failed to start $1: Unit $1 is masked." >&2; return 1 ;;
  esac
  case $unit in *.target | *.socket | *.timer | *.mount | *.path) return 0 ;; esac
  [ "$u_ExecStart_count" -gt 0 ] || { echo "Failed to start $1: Unit $1 has a bad unit file setting: Service has no ExecStart= setting." >&2; return 1; }
  mkdir -p "$dir" "$logs"
  # Only one start or stop of a unit at a time.
  while ! mkdir "$dir/busy" 2> /dev/null; do sleep 0.02; done
  if is_supervised "$unit"; then rmdir "$dir/busy"; return 0; fi
  rm -f "$dir/stopping"
  : > "$dir/.stopping" && rm -f "$dir/.stopping"
  fifo=$dir/ready-$$
  mkfifo "$fifo"
  setsid "$0" __supervise "$unit" "$fifo" < /dev/null > /dev/null 2>> "$log" &
  code=''
  read -r code < "$fifo"
  rm -f "$fifo"
  rmdir "$dir/busy"
  [ "$code" = 0 ] && return 0
  printf 'Job for %s failed because the control process exited with error code.\\nSee "systemctl status %s" and "journalctl -xeu %s" for details.\\n' "$unit" "$unit" "$unit" >&2
  return 1
}

is_supervised() {
  supervisor=$(get "$1" supervisor '')
  [ -n "$supervisor" ] && kill -0 "$supervisor" 2> /dev/null
}

stop_unit() {
  load "$1"
  if [ $? = 1 ] && [ ! -d "$state/$1" ]; then echo "Failed to stop $1: Unit $1 not loaded." >&2; return 5; fi
  unit=$1 dir=$state/$1 log=$logs/$1.log
  is_supervised "$unit" || { [ ! -d "$dir" ] || [ "$(get "$unit" active inactive)" = failed ] || put active inactive; return 0; }
  if [ "$verb" != __shutdown ] && fault app-old-version > /dev/null; then
    say "$unit: The old process stays (fault app-old-version)."
    return 0
  fi
  supervisor=$(get "$unit" supervisor '')
  : > "$dir/stopping"
  put_sub=$(get "$unit" sub '')
  main=$(get "$unit" main '')
  if [ "$put_sub" = auto-restart ]; then
    kill -s KILL -- "-$supervisor" 2> /dev/null
    put active inactive; put sub dead; rm -f "$dir/supervisor"
    return 0
  fi
  put active deactivating
  put sub stop
  run_all ExecStop
  if [ -n "$main" ]; then
    if [ "$u_KillMode" = process ] || [ "$u_KillMode" = mixed ]; then kill -s "\${u_KillSignal#SIG}" "$main" 2> /dev/null
    else kill_group "$main" "\${u_KillSignal#SIG}"
    fi
  fi
  waited=0
  limit=$(awk -v s="$u_TimeoutStopSec" 'BEGIN { printf "%d", s * 1000 }')
  while is_supervised "$unit" && [ "$waited" -lt "$limit" ]; do
    if [ "$waited" -lt 200 ]; then sleep 0.01; waited=$((waited + 10)); else sleep 0.05; waited=$((waited + 50)); fi
  done
  if is_supervised "$unit"; then
    say "$unit: State 'stop-sigterm' timed out. Killing."
    main=$(get "$unit" main '')
    [ -z "$main" ] || kill_group "$main" KILL
    while is_supervised "$unit"; do sleep 0.01; done
  fi
  [ "$(get "$unit" active inactive)" = failed ] || put active inactive
  say "Stopped $unit - $u_Description."
  return 0
}

reload_unit() {
  load "$1" || { echo "Failed to reload $1: Unit $1 not found." >&2; return 5; }
  is_supervised "$unit" || { echo "$unit is not active, cannot reload." >&2; return 1; }
  [ "$u_ExecReload_count" -gt 0 ] || { echo "Failed to reload $unit: Job type reload is not applicable for unit $unit." >&2; return 3; }
  run_all ExecReload
}

enabled_state() {
  file=$(unit_file "$1") || return 1
  [ "$(readlink -f "$file")" != /dev/null ] || { echo masked; return 1; }
  set +f
  for link in /etc/systemd/system/*.wants/"$1" /etc/systemd/system/*.requires/"$1"; do
    [ -L "$link" ] || [ -e "$link" ] || continue
    set -f; echo enabled; return 0
  done
  set -f
  load "$1"
  if [ -n "$u_WantedBy$u_RequiredBy" ]; then echo disabled; return 1; fi
  echo static
}

enable_unit() {
  load "$1" || { echo "Failed to enable unit: Unit file $1 does not exist." >&2; return 1; }
  for target in $u_WantedBy; do link_unit "$target.wants/$unit"; done
  for target in $u_RequiredBy; do link_unit "$target.requires/$unit"; done
  for other in $u_Alias; do link_unit "$other"; done
  [ -n "$u_WantedBy$u_RequiredBy$u_Alias" ] || echo "The unit files have no installation config (WantedBy=, RequiredBy=, Alias= settings in the [Install] section)." >&2
  return 0
}

link_unit() {
  link=/etc/systemd/system/$1
  [ -L "$link" ] && return 0
  mkdir -p "\${link%/*}"
  ln -s "$file" "$link"
  echo "Created symlink $link -> $file." >&2
}

disable_unit() {
  set +f
  for link in /etc/systemd/system/*.wants/"$1" /etc/systemd/system/*.requires/"$1"; do
    [ -L "$link" ] || continue
    rm -f "$link"
    echo "Removed \\"$link\\"." >&2
  done
  set -f
}

active_state() { if is_supervised "$1"; then get "$1" active inactive; elif [ "$(get "$1" active '')" = failed ]; then echo failed; else echo inactive; fi; }

show_unit() {
  unit=$1 known=loaded
  load "$unit" || known=not-found
  main=$(get "$unit" main '')
  for property in $(echo "$properties" | tr ',' ' '); do
    case $property in
      Id) value=$unit ;;
      Names) value=$unit ;;
      Description) value=$u_Description ;;
      LoadState) value=$known ;;
      ActiveState) value=$(active_state "$unit") ;;
      SubState) if is_supervised "$unit"; then value=$(get "$unit" sub dead); elif [ "$(active_state "$unit")" = failed ]; then value=failed; else value=dead; fi ;;
      MainPID | ExecMainPID) value=\${main:-0} ;;
      ExecMainStatus) value=$(get "$unit" status 0) ;;
      Result) value=$(get "$unit" result success) ;;
      NRestarts) value=$(get "$unit" restarts 0) ;;
      UnitFileState) value=$(enabled_state "$unit") ;;
      FragmentPath) value=$(unit_file "$unit") ;;
      ActiveEnterTimestamp) value=$(get "$unit" since '') ;;
      Type) value=$u_Type ;;
      Restart) value=$u_Restart ;;
      User) value=$u_User ;;
      WorkingDirectory) value=$u_WorkingDirectory ;;
      *) continue ;;
    esac
    if [ "$only_value" = 1 ]; then echo "$value"; else echo "$property=$value"; fi
  done
}

status_unit() {
  load "$1" || { echo "Unit $1 could not be found." >&2; return 4; }
  active=$(active_state "$unit")
  main=$(get "$unit" main '')
  printf '* %s - %s\\n     Loaded: loaded (%s; %s)\\n     Active: %s (%s) since %s\\n' "$unit" "$u_Description" "$file" "$(enabled_state "$unit")" "$active" "$(get "$unit" sub dead)" "$(get "$unit" since -)"
  [ -z "$main" ] || printf '   Main PID: %s\\n' "$main"
  echo
  [ ! -r "$log" ] || tail -n "$lines" "$log"
  [ "$active" = active ] || [ "$active" = activating ] || return 3
}

all_units() { ls "$state" 2> /dev/null; }

boot() {
  mkdir -p "$state"
  set +f
  for link in /etc/systemd/system/*.target.wants/*.service; do
    [ -e "$link" ] || continue
    (set -f; start_unit "\${link##*/}") &
  done
  set -f
  wait
}

shutdown_all() {
  for each in $(all_units); do (stop_unit "$each") & done
  wait
}

verb='' units='' quiet=0 now=0 only_value=0 lines=10 signal=TERM force=0
properties='Id,Names,Description,LoadState,ActiveState,SubState,MainPID,ExecMainPID,ExecMainStatus,Result,NRestarts,UnitFileState,FragmentPath,ActiveEnterTimestamp,Type,Restart,User,WorkingDirectory'
[ "$1" != __supervise ] || { supervise "$2" "$3"; exit 0; }
while [ $# -gt 0 ]; do
  case $1 in
    -q | --quiet) quiet=1 ;;
    --now) now=1 ;;
    --value) only_value=1 ;;
    -p | --property) properties=$2; shift ;;
    -p*) properties=\${1#-p} ;;
    --property=*) properties=\${1#*=} ;;
    -n | --lines) lines=$2; shift ;;
    -n*) lines=\${1#-n} ;;
    --lines=*) lines=\${1#*=} ;;
    -s | --signal) signal=\${2#SIG}; shift ;;
    --signal=*) signal=\${1#*=}; signal=\${signal#SIG} ;;
    -f | --force) force=1 ;;
    --version) echo 'systemd 252 (stand-in of the local cloud)'; exit 0 ;;
    -*) ;;
    *) if [ -z "$verb" ]; then verb=$1; else units="$units $1"; fi ;;
  esac
  shift
done
names=''
for each in $units; do names="$names $(full_name "$each")"; done
need_units() { [ -n "$names" ] || { echo "Too few arguments." >&2; exit 1; }; }
worst=0
each_unit() {
  need_units
  for each in $names; do
    ("$@" "$each")
    code=$?
    [ "$code" = 0 ] || worst=$code
  done
}
# 0 as soon as one unit is what was asked, as systemctl's is-… verbs answer.
any_unit() {
  need_units
  worst=$1
  for each in $names; do
    value=$($2 "$each")
    [ "$quiet" = 1 ] || echo "\${value:-inactive}"
    case " $3 " in *" $value "*) worst=0 ;; esac
  done
}
case $verb in
  __boot) boot ;;
  __shutdown) shutdown_all ;;
  start) each_unit start_unit ;;
  stop) each_unit stop_unit ;;
  restart | reload-or-restart) each_unit stop_unit 2> /dev/null; worst=0; each_unit start_unit ;;
  try-restart | condrestart)
    need_units
    for each in $names; do ! is_supervised "$each" || { (stop_unit "$each"); (start_unit "$each") || worst=$?; }; done ;;
  reload | force-reload) each_unit reload_unit ;;
  kill) need_units; for each in $names; do main=$(get "$each" main ''); [ -z "$main" ] || kill_group "$main" "$signal"; done ;;
  status) if [ -n "$names" ]; then each_unit status_unit; else echo "State: running"; fi ;;
  is-active) any_unit 3 active_state 'active' ;;
  is-failed) any_unit 1 active_state 'failed' ;;
  is-enabled) any_unit 1 enabled_state 'enabled static alias'; ;;
  enable | reenable) each_unit enable_unit; [ "$now" = 0 ] || each_unit start_unit ;;
  disable) each_unit disable_unit; [ "$now" = 0 ] || each_unit stop_unit ;;
  mask) need_units; for each in $names; do mkdir -p /etc/systemd/system; ln -sf /dev/null "/etc/systemd/system/$each"; done ;;
  unmask) need_units; for each in $names; do [ ! -L "/etc/systemd/system/$each" ] || rm -f "/etc/systemd/system/$each"; done ;;
  reset-failed) for each in \${names:-$(all_units)}; do dir=$state/$each; [ "$(get "$each" active '')" != failed ] || put active inactive; done ;;
  show) if [ -n "$names" ]; then each_unit show_unit; else echo Version=252; fi ;;
  cat) need_units; for each in $names; do file=$(unit_file "$each") || { echo "No files found for $each." >&2; exit 1; }; echo "# $file"; cat "$file"; done ;;
  list-units) for each in $(all_units); do load "$each" && printf '%s loaded %s %s %s\\n' "$each" "$(active_state "$each")" "$(get "$each" sub dead)" "$u_Description"; done ;;
  list-unit-files) set +f; for each in /etc/systemd/system/*.service; do [ -e "$each" ] && printf '%s %s\\n' "\${each##*/}" "$(enabled_state "\${each##*/}")"; done ;;
  daemon-reload | daemon-reexec | set-default | get-default | preset | link | '') ;;
  is-system-running) echo running ;;
  *) echo "Unknown command verb $verb." >&2; exit 1 ;;
esac
exit "$worst"
`

/** The stand-in for journalctl: what units wrote, newest last. */
export const journalctlScript = `#!/bin/sh
# Stand-in for journalctl in a machine of the local cloud: shows what a unit wrote to /var/log/<unit>.log.
unit='' lines=all follow=0
while [ $# -gt 0 ]; do
  case $1 in
    -u | --unit) unit=$2; shift ;;
    -u*) unit=\${1#-u} ;;
    --unit=*) unit=\${1#*=} ;;
    -xeu | -xu | -eu | -xe) unit=$2; shift ;;
    -n | --lines) lines=$2; shift ;;
    -n*) lines=\${1#-n} ;;
    --lines=*) lines=\${1#*=} ;;
    -f | --follow) follow=1 ;;
    -o | --output | --since | --until | -S | -U | -b | -p) case $2 in -* | '') ;; *) shift ;; esac ;;
  esac
  shift
done
[ -n "$unit" ] || { cd /var/log && set -- *.service.log; [ -e "$1" ] || exit 0; exec cat "$@"; }
case $unit in *.service) ;; *) unit=$unit.service ;; esac
log=/var/log/$unit.log
[ -r "$log" ] || { echo '-- No entries --'; exit 0; }
[ "$lines" != all ] || lines=+1
if [ "$follow" = 1 ]; then exec tail -n "$lines" -F "$log"; fi
exec tail -n "$lines" "$log"
`
