/** The words of the command line, and which verb does what. */
export const verbs = `
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
