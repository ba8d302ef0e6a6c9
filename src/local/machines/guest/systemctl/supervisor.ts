/** How a service is started, watched and started again: one supervising sh per running service. */
export const supervisor = `# Becomes the service's own process: later than asked, and with faulty answers, where a fault says so.
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

`
