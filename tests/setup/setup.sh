# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# Sourced by app/demo.sh, tests/run.sh and installer/make_package.sh: makes a fresh Debian 12 ready, and builds. A script that lies
# deeper (tests/fuzz/run.sh) says in setup_folder where this file is.
# Exit status of the scripts that use it: 3 when this machine cannot be made ready.

: "${setup_folder:=$(CDPATH='' cd -- "$(dirname -- "$0")/../tests/setup" && pwd)}"
project_folder=$(dirname -- "$(dirname -- "$setup_folder")")
: "${LANG:=C.UTF-8}"
export LANG

# packages_for PURPOSE...: the rows of packages.txt for these purposes, as "name<tab>reason".
packages_for() {
    awk -v wanted=" $* " '
        /^#/ || NF < 3 { next }
        index(wanted, " " $1 " ") { name = $2; $1 = ""; $2 = ""; sub(/^ +/, ""); print name "\t" $0 }
    ' "$setup_folder/packages.txt"
}

is_debian_12() {
    [ -r /etc/os-release ] && (. /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 12 ])
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

print_packages() {
    awk -F '\t' '{ printf "  %-20s %s\n", $1, $2 }'
}

stop_on_another_system() {
    echo "This script installs packages on Debian 12 only, and this system is another one."
    echo "Please install what corresponds to these Debian packages:"
    packages_for "$@" | print_packages
    echo "and then build by hand: cmake --preset dev && cmake --build --preset dev && ctest --preset dev"
} >&2

# Runs as root: straight away, or through sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "Installing packages needs root: run this script as root, or install sudo." >&2
        exit 3
    fi
}

# install_missing PURPOSE...: says what is missing and why, then installs that and nothing else.
install_missing() {
    if ! is_debian_12; then
        stop_on_another_system "$@"
        exit 3
    fi
    tab=$(printf '\t')
    missing=$(packages_for "$@" | while IFS="$tab" read -r name reason; do
        is_installed "$name" || printf '%s\t%s\n' "$name" "$reason"
    done)
    if [ -z "$missing" ]; then
        return
    fi
    echo "These Debian packages are missing and will be installed now with apt-get:"
    echo "$missing" | print_packages
    names=$(echo "$missing" | cut -f 1)
    # shellcheck disable=SC2086 # one word per package, on purpose
    if ! { as_root apt-get update -q &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
            -o DPkg::Lock::Timeout=120 $names; }; then
        echo "The packages could not be installed; the lines above say why. Is there a network?" >&2
        exit 3
    fi
}

# build PRESET [TARGET...]: configures and builds; a build folder that came from another place is begun anew.
build() {
    preset=$1
    shift
    cd "$project_folder" || exit 3
    fresh=
    if [ -e "build/$preset/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project_folder" "build/$preset/CMakeCache.txt"; then
        fresh=--fresh
    fi
    # shellcheck disable=SC2086 # nothing or one word
    cmake --preset "$preset" $fresh
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
