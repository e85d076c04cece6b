#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package from preset release and prints where it is.
set -eu
# shellcheck source=tests/setup/setup.sh
. "$(dirname -- "$0")/../tests/setup/setup.sh"

install_missing build package
build release contador contadorctl packed_documents
build release package
ls -1 "$project_folder"/build/release/*.deb
