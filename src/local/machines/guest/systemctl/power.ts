/** What happens to all units when the machine starts and when it is shut down. */
export const power = `boot() {
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
`
