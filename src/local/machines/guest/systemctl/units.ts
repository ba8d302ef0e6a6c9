import { appFaultDirectory } from '../app-faults.ts'
import { environmentReader } from './environment-reader.ts'
import { unitReader } from './unit-reader.ts'

/** How the script finds a unit file and reads it, and small things that every verb needs. */
export const units = `#!/bin/sh
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

`
