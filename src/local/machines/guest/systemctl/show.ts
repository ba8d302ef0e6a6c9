/** What the verbs print that only look. */
export const show = `active_state() { if is_supervised "$1"; then get "$1" active inactive; elif [ "$(get "$1" active '')" = failed ]; then echo failed; else echo inactive; fi; }

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

`
