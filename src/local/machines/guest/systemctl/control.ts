/** What the verbs do that change a unit: start, stop, reload, enable, disable. */
export const control = `started() {
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

`
