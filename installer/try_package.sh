#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the package in a clean Debian 12, starts its programs, and removes it again. As root:
#   debootstrap --variant=minbase bookworm DIR && installer/try_package.sh DIR [PACKAGE.deb]
set -eu

if [ $# -lt 1 ] || [ ! -x "$1/usr/bin/dpkg" ]; then
    echo "usage: installer/try_package.sh DIR [PACKAGE.deb]     DIR: a Debian 12 made by debootstrap" >&2
    exit 2
fi
root=$(CDPATH='' cd -- "$1" && pwd)
# shellcheck disable=SC2012 # package names are tame
package=${2:-$(ls -t "$(dirname -- "$0")"/../build/release/*.deb | head -n 1)}

mounted=
take_away() {
    rm -f "$root/contador.deb"
    for place in $mounted; do
        umount "$place"
    done
}
trap take_away EXIT
mount_at() {
    if ! mountpoint -q "$root/$3"; then
        mount -t "$1" "$2" "$root/$3"
        mounted="$root/$3 $mounted"
    fi
}
mount_at proc proc proc
mount_at devpts devpts dev/pts
cp "$package" "$root/contador.deb"

inside() {
    echo "+ $*"
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
}
inside apt-get update -q
inside apt-get install -q -y --no-install-recommends /contador.deb
inside contador --version
inside contadorctl --version
inside rm -rf /tmp/contador-trial
inside mkdir /tmp/contador-trial
inside contadorctl init --profile demo --database sqlite:/tmp/contador-trial/trial.db
inside env QT_QPA_PLATFORM=offscreen contador --demo --for 5
inside apt-get remove -q -y contador
inside rm -rf /tmp/contador-trial
left=$(inside find /usr -name '*contador*' | grep -v '^+' || true)
if [ -n "$left" ]; then
    echo "left behind by the removed package:" && echo "$left"
    exit 1
fi
echo "The package installs, starts and removes."
