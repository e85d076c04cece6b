#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Searches for inputs that break a parser, in steps that add up: each appends a row to tests/fuzz/ledger.csv, so that a run that was
# stopped goes on where it was. What is found stays in build/fuzz and is named in the ledger; a small corpus is kept in the tree.
#   tests/fuzz/run.sh                        every target until it has 50 million executions
#   tests/fuzz/run.sh TARGET [TOTAL [STEP]]  one target (pdu, at_lines) until TOTAL executions, in steps of STEP
# Exit status: 1 when something was found.
set -eu
setup_folder=$(CDPATH='' cd -- "$(dirname -- "$0")/../setup" && pwd)
# shellcheck source=tests/setup/setup.sh
. "$setup_folder/setup.sh"

total=${2:-50000000}
step=${3:-5000000}
fuzz_folder=$project_folder/tests/fuzz
work_folder=$project_folder/build/fuzz
ledger=$fuzz_folder/ledger.csv

executed() {
    awk -F, -v target="$1" '$2 == target { sum += $4 } END { printf "%d\n", sum }' "$ledger"
}

# The highest edge count of the step's log up to and after the inputs that were there before.
edges() {
    awk -v which="$2" '{ for (i = 1; i < NF; ++i) if ($i == "cov:") { last = $(i + 1); if (/INITED/) first = last } }
        END { print which == "first" ? first + 0 : last + 0 }' "$1"
}

# At which execution of the step the last new edge was found; 0 for none.
newest_edge() {
    awk '/^#[0-9]+/ { for (i = 1; i < NF; ++i) if ($i == "cov:") {
            if (begun && $(i + 1) > most) newest = substr($1, 2)
            if ($(i + 1) > most) most = $(i + 1)
            if (/INITED/) begun = 1
        } } END { print newest + 0 }' "$1"
}

# Whether the last quarter of all executions of a target, this step included, had a new edge.
is_new_in_last_quarter() {
    { cat "$ledger"; echo "$2"; } | awk -F, -v target="$1" '
        $2 == target { if ($8 > 0) newest = sum + $8; sum += $4 }
        END { print (newest > sum * 3 / 4 ? "yes" : "no") }'
}

# keep_small TARGET: the fewest inputs that reach the same edges, in the tree. What once broke a parser (found-*) stays besides.
keep_small() {
    rm -rf "$work_folder/small"
    mkdir "$work_folder/small"
    "$work_folder/bin/fuzz_$1" -merge=1 -use_counters=0 -max_len=2000 -detect_leaks=0 "$work_folder/small" "$work_folder/corpus/$1" \
        >"$work_folder/merge-$1.log" 2>&1
    mkdir -p "$fuzz_folder/corpus/$1"
    find "$fuzz_folder/corpus/$1" -type f ! -name 'found-*' -delete
    find "$work_folder/small" -type f -exec cp {} "$fuzz_folder/corpus/$1/" \;
}

# The length a target's inputs need: the longest TPDU with its service centre; a listed message or two.
max_length() {
    case $1 in
    pdu) echo 180 ;;
    *) echo 160 ;;
    esac
}

# The heap as quick as it is checked: freed memory is kept for some executions, not for thousands, and a fault is named by its stack,
# not by that of its allocation. Leaks are looked for where the inputs kept are replayed (preset asan).
export ASAN_OPTIONS=malloc_context_size=0:quarantine_size_mb=1:thread_local_quarantine_size_kb=64:max_malloc_fill_size=0
# An input that does not end; one that ends, but too late, is known by its processor time (fuzz.h), since a machine may have more to do.
timeout=1200

# run_step TARGET EXECUTIONS
run_step() {
    log=$work_folder/$1.log
    dictionary=
    if [ -e "$fuzz_folder/$1.dict" ]; then
        dictionary=-dict=$fuzz_folder/$1.dict
    fi
    found=none
    # shellcheck disable=SC2086 # nothing or one word
    QT_NO_GLIB=1 nice -n 15 "$work_folder/bin/fuzz_$1" -runs="$2" -max_len="$(max_length "$1")" $dictionary -detect_leaks=0 \
        -timeout=$timeout -report_slow_units=$timeout -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="$work_folder/found-$1-" "$work_folder/corpus/$1" >"$log" 2>&1 ||
        found=$(sed -n 's|.*Test unit written to .*/||p' "$log" | tail -n 1)
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    newest=$(newest_edge "$log")
    commit=$(git -C "$project_folder" rev-parse --short HEAD)
    row="$(date -u +%Y-%m-%d),$1,$commit,${runs:-0},$(($(executed "$1") + ${runs:-0})),$(edges "$log" first),$(edges "$log" last),$newest"
    echo "$row,$(is_new_in_last_quarter "$1" "$row"),${found:-stopped}" | tee -a "$ledger"
    [ "$found" = none ]
}

# fuzz TARGET
fuzz() {
    mkdir -p "$work_folder/corpus/$1"
    find "$fuzz_folder/corpus/$1" -type f -exec cp -n {} "$work_folder/corpus/$1/" \;
    while [ "$(executed "$1")" -lt "$total" ]; do
        run_step "$1" "$step" || exit 1
    done
    keep_small "$1"
}

install_missing build fuzz
build fuzz fuzz_pdu fuzz_at_lines
if [ ! -e "$ledger" ]; then
    echo "date,target,commit,executions,total,edges_at_start,edges_at_end,newest_edge_at,new_edge_in_last_quarter,found" >"$ledger"
fi
for target in ${1:-pdu at_lines}; do
    fuzz "$target"
done
