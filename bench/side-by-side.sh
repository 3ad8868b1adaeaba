#!/usr/bin/env bash
# Times this checkout beside another one, in turn, so that a machine that grows slower is slower for both.
# Usage: bench/side-by-side.sh OTHER [RUNS]     (OTHER: another checkout, for example made by `git worktree add`)
# Prints the median seconds of each; needs what the README names, and curl. Traffic stays on loopback.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
other=$(cd "${1:?which checkout beside this one?}" && pwd)
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

show() { "$1/aigc" show GAN >/dev/null; }
export_as() { "$1/aigc" export --format "$2" -o "$work/out.$2" && rm "$work/out.$2"; }
turtle() { export_as "$1" turtle; }
ntriples() { export_as "$1" ntriples; }
graphml() { export_as "$1" graphml; }

# From the start of the process to the first answer. The server says on which free port it listens.
serve() {
    # The address of the server before it mustn't be read.
    : >"$work/serve.log"
    "$1/aigc" serve --port 0 >>"$work/serve.log" 2>&1 &
    local server=$! address=
    until [ -n "$address" ]; do
        kill -0 "$server" || { cat "$work/serve.log" >&2; exit 1; }
        address=$(grep -oE -m 1 'http://127\.0\.0\.1:[0-9]+' "$work/serve.log") || sleep 0.02
    done
    until curl -sf -o "$work/answer" "$address/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D"; do sleep 0.02; done
    kill "$server" && wait "$server" || true
}

took() {
    local begun=$EPOCHREALTIME
    "$2" "$1"
    awk "BEGIN { print $EPOCHREALTIME - $begun }"
}
median() { sort -n "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

for checkout in "$here" "$other"; do "$checkout/aigc" --version >/dev/null; done
printf '%-10s %10s %10s %8s\n' what this other ratio
for what in show serve turtle ntriples graphml; do
    for ((run = 0; run < runs; run++)); do
        took "$here" "$what" >>"$work/$what.this"
        took "$other" "$what" >>"$work/$what.other"
    done
    awk -v what="$what" -v a="$(median "$work/$what.this")" -v b="$(median "$work/$what.other")" \
        'BEGIN { printf "%-10s %10.2f %10.2f %8.2f\n", what, a, b, a / b }'
done
