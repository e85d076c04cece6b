#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test. Ends with a status other than 0 when anything fails.
#   tests/run.sh                  the build every change must pass (preset ci)
#   tests/run.sh --preset asan    the same tests under the address and undefined behaviour sanitizers (or tsan, dev, release)
set -eu
# shellcheck source=tests/setup/setup.sh
. "$(dirname -- "$0")/setup/setup.sh"

preset=ci
case "${1:-}" in
--preset)
    preset=${2:?--preset needs a name}
    shift 2
    ;;
esac
if [ $# -gt 0 ]; then
    echo "usage: tests/run.sh [--preset ci|asan|tsan|dev|release]" >&2
    exit 2
fi

install_missing build test
build "$preset"
cd "$project_folder"
ctest --preset "$preset" -j2
