/**
 * The first process of a machine, in POSIX sh because it stays for the machine's whole life and must be small. It
 * runs in new mount, PID and UTS namespaces, builds the machine's root from the layers, moves into it and forgets
 * the host's. Arguments: image layers, upperdir, workdir, directory of the stock layers, overlay options, host
 * name, address, machine id, then pairs of host directory and place in the machine.
 *
 * The stock layers are copied to memory and put over the host in an overlay of their own, because the kernel refuses
 * layers that lie inside another one (ELOOP), as everything on disk lies inside the host's root.
 */
export const bootScript = `set -e
layers=$1 upper=$2 work=$3 base=$4 options=$5 name=$6 address=$7 machine_id=$8
shift 8
read -r pid rest < /proc/self/stat
hostname "$name"
mount -t tmpfs -o mode=755 tmpfs scratch
cp -a "$base/stock" "$base/hidden" scratch/
mkdir scratch/system scratch/root
mount -t overlay overlay -o "ro,lowerdir=scratch/stock:scratch/hidden:/,$options" scratch/system
root=scratch/root
mount -t overlay overlay -o "lowerdir=\${layers}scratch/system,upperdir=$upper,workdir=$work,$options" "$root"
while [ $# -gt 1 ]; do
  mkdir -p "$root$2"
  mount --rbind "$1" "$root$2"
  shift 2
done
cd "$root"
mount -t proc proc proc
mount -t tmpfs -o mode=755 tmpfs run
mount -t sysfs -o ro sysfs sys
mount -t tmpfs -o mode=1777 tmpfs dev/shm
if pivot_root . mnt 2> /dev/null; then umount -l /mnt; fi
exec chroot . /bin/sh -c "$INSIDE" init "$pid" "$name" "$address" "$machine_id"
`

/**
 * The second half, already inside. It prints `ready <pid on the host>`, starts the enabled units and waits for the
 * end of its standard input, which only the cloud's process holds open. When that process ends, for whatever
 * reason, this one ends too, and as process 1 of a PID namespace takes every other process and every mount of the
 * machine with it. While it waits, sh collects orphans, so no zombie stays.
 */
export const insideScript = `set -e
mkdir -p /run/lock /run/systemd/system /run/systemd/units
printf '%s\\n' "$2" > /etc/hostname
printf '%s\\n' "$4" > /etc/machine-id
printf '127.0.0.1 localhost\\n%s %s\\n' "$3" "$2" > /etc/hosts
unset INSIDE
exec 3<&0 < /dev/null
cat <&3 > /dev/null 2>&1 &
tether=$!
exec 3<&-
printf 'ready %s\\n' "$1"
exec > /dev/null 2>&1
set +e
/usr/local/sbin/systemctl __boot &
wait "$tether"
`
