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
