#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Formats the C++ files changed since a commit (HEAD, or the one named): tests/tidy/format.sh [COMMIT]
# Not a test: versions of clang-format differ, and none is worth a red build.
set -eu
cd "$(dirname -- "$0")/../.."
if ! command -v clang-format >/dev/null 2>&1; then
    echo "clang-format is missing: apt-get install clang-format" >&2
    exit 3
fi
{
    git diff --name-only --diff-filter=d "${1:-HEAD}" -- '*.cpp' '*.h'
    git ls-files --others --exclude-standard -- '*.cpp' '*.h'
} | xargs -r clang-format -i --verbose
