/**
 * Runs one command inside a machine. The script comes on standard input and becomes a file, so that `#!` lines and
 * `$0` behave as with the real agent and nothing of it shows in a process list. What hinders the start is said on
 * file descriptor 3, apart from anything that the script prints. Arguments: interpreter, user, directory.
 */
export const runScript = `exec 2>&1
file=/run/command-$$.sh
umask 077
cat > "$file"
exec < /dev/null
umask 022
shell=$1 user=$2 directory=$3
home=/root
if [ "$user" != root ]; then
  entry=$(getent passwd "$user") || { echo account-missing >&3; rm -f "$file"; exit 1; }
  home=$(printf '%s' "$entry" | cut -d: -f6)
fi
[ -n "$directory" ] || directory=$home
cd "$directory" 2> /dev/null || { echo directory-missing >&3; rm -f "$file"; exit 1; }
exec 3>&-
export HOME="$home" USER="$user" LOGNAME="$user"
set -- "$shell"
read -r first < "$file"
case $first in '#!'*) chmod 755 "$file"; set -- ;; esac
if [ "$user" != root ]; then
  chown "$user" "$file"
  set -- setpriv --reuid="$user" --regid="$(id -g "$user")" --init-groups -- "$@"
fi
"$@" "$file"
code=$?
rm -f "$file"
exit $code
`

/** Writes standard input to a file in one step. Arguments: path, mode in octal. */
export const writeScript = `set -e
umask 077
mkdir -p "$(dirname "$1")"
cat > "$1.part-$$"
chmod "$2" "$1.part-$$"
mv -f "$1.part-$$" "$1"
`
