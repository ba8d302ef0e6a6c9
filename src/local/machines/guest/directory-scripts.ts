/**
 * Keeps a machine without namespaces: starts its enabled units, waits for the end of standard input (which only the
 * cloud's process holds open) and then kills every process that was started in it. They are found by their
 * environment, which children inherit even when they leave their group. Arguments: root, path of systemctl.
 */
export const keeperScript = `root=$1 systemctl=$2
exec 3<&0 < /dev/null
echo ready
exec > /dev/null 2>&1
"$systemctl" __boot &
cat <&3 > /dev/null
members() {
  if [ -d /proc/self ]; then
    for each in /proc/[0-9]*; do
      tr '\\0' '\\n' < "$each/environ" 2> /dev/null | grep -qxF "INSTANCE_ROOT=$root" && echo "\${each#/proc/}"
    done
  else
    ps axeww -o pid=,command= | grep -F "INSTANCE_ROOT=$root" | awk '{ print $1 }'
  fi
}
for round in 1 2 3 4 5; do
  found=0
  for pid in $(members); do
    [ "$pid" = "$$" ] || [ "$pid" = "$PPID" ] || { kill -9 "$pid" && found=1; }
  done
  [ "$found" = 1 ] || break
done
exit 0
`

/** Says the machine's own name and address instead of the host's. Arguments are filled in when it is written. */
export const hostnameScript = (name: string, address: string) => `#!/bin/sh
case $1 in -i | -I | --ip-address | --all-ip-addresses) echo ${address} ;; *) echo ${name} ;; esac
`

/** For hosts without setsid (macOS). */
export const setsidScript = `#!/usr/bin/perl
use POSIX;
POSIX::setsid();
exec { $ARGV[0] } @ARGV or exit 127;
`
