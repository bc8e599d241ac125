#!/bin/sh
# Builds an OCI image of the service without any registry: Debian by debootstrap, the package in it, packed by buildah.
# image.sh PACKAGE.deb OUT.tar [SUITE [MIRROR [SECURITY]]]: SUITE is Debian's (bookworm), MIRROR where its packages come from
# (http://deb.debian.org/debian), SECURITY where its mends do (http://deb.debian.org/debian-security; empty: nowhere); run by root on Debian with debootstrap and buildah.
set -eu

package=$(readlink -f -- "$1")
out=$2
suite=${3:-bookworm}
mirror=${4:-http://deb.debian.org/debian}
security=${5-http://deb.debian.org/debian-security}
[ "$(id -u)" = 0 ] || { echo "image.sh: root alone can make a system's files" >&2; exit 2; }
for tool in debootstrap buildah; do
  command -v $tool > /dev/null || { echo "image.sh: install $tool" >&2; exit 2; }
done

work=$(mktemp -d)
# What is still mounted is another file system, which is left as it is.
trap 'umount "$work/system/proc" 2> /dev/null || true; rm -rf --one-file-system -- "$work"' EXIT
trap 'exit 1' HUP INT TERM
# No daemon, no user namespace, no overlay of the kernel's: what builds in a container that may do little builds here.
export BUILDAH_ISOLATION=chroot STORAGE_DRIVER=vfs
storage="--root $work/storage --runroot $work/run"

# Without the keys of Debian nothing is taken.
debootstrap --force-check-gpg --variant=minbase "$suite" "$work/system" "$mirror"
[ -z "$security" ] || echo "deb $security $suite-security main" >> "$work/system/etc/apt/sources.list"
cp -- "$package" "$work/system/nianbao.deb"
# Not started here: there is no init.
printf '#!/bin/sh\nexit 101\n' > "$work/system/usr/sbin/policy-rc.d"
chmod 755 "$work/system/usr/sbin/policy-rc.d"
# Java's files keep manuals of packages that an image has not.
mkdir -p "$work/system/usr/share/man/man1"
# Java asks it for the machine.
mount -t proc proc "$work/system/proc"
chroot "$work/system" sh -eu -c '
  export DEBIAN_FRONTEND=noninteractive
  apt-get update
  apt-get upgrade --yes
  apt-get install --yes --no-install-recommends /nianbao.deb
  apt-get clean
  rm -rf /nianbao.deb /usr/sbin/policy-rc.d /var/lib/apt/lists/* /var/log/* /etc/nianbao/tokens'
umount "$work/system/proc"

# shellcheck disable=SC2086 # options are words
buildah $storage from --name nianbao scratch
# shellcheck disable=SC2086
packed=$(buildah $storage mount nianbao)
# Copied, not by "buildah copy": that gives every file to root.
cp -a -- "$work/system/." "$packed/"
# shellcheck disable=SC2086
buildah $storage umount nianbao > /dev/null
# A container is reached from outside of it: tokens have to be brought, as a file for NIANBAO_TOKEN_FILE.
# shellcheck disable=SC2086
buildah $storage config --user nianbao --port 8080 --workingdir /var/lib/nianbao \
  --env PATH=/usr/sbin:/usr/bin:/sbin:/bin --env LC_ALL=C.UTF-8 --env NIANBAO_HOST=0.0.0.0 --env NIANBAO_TOKEN_FILE=/run/secrets/tokens \
  --entrypoint '["/usr/bin/nianbao"]' --cmd serve --stop-signal SIGTERM nianbao
# shellcheck disable=SC2086
buildah $storage commit nianbao "oci-archive:$out:nianbao"
cd "$(dirname -- "$out")"
sha256sum -- "$(basename -- "$out")" > "$(basename -- "$out").sha256"
