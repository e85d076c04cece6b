#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Contador and opens it on the demonstration utility: a simulated modem, and simulated consumers who text.
# Without a display the same console runs unseen for one minute, prints the conversation, and leaves screenshots in build/demo/.
set -eu
# shellcheck source=tests/setup/setup.sh
. "$(dirname -- "$0")/../tests/setup/setup.sh"

if [ -n "${WAYLAND_DISPLAY:-}" ]; then
    install_missing build wayland
else
    install_missing build
fi
build release contador contadorctl

cd "$project_folder"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening Contador on the demonstration utility."
    exec build/release/bin/contador --demo "$@"
fi
echo "There is no display: running Contador unseen for one minute. The conversation:"
QT_QPA_PLATFORM=offscreen build/release/bin/contador --demo --for 60 --screenshots build/demo "$@"
echo "Screenshots:"
ls -1 build/demo/*.png
