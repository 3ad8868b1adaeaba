#!/usr/bin/env bash
# Exports a synthetic graph in each streaming format with a heap of 512 MiB, and prints time, size and memory.
# Usage: bench/exports.sh [TRIPLES [FORMAT...]]   (5000000 triples and every streaming format where none is named)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
triples=${1:-5000000}
shift || true
formats=("$@")
[ ${#formats[@]} -gt 0 ] || formats=(ntriples nquads rdf-thrift graphml graphml-yed gexf cytoscape cx2 cypher neo4j-csv dot csv)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classes="target/aigc-atlas.jar:target/lib/*"
bench/java -Xmx512m --enable-native-access=ALL-UNNAMED -cp "$classes" bench/LargeGraph.java "$work/store" "$triples"
printf '%-12s %10s %12s %10s\n' format seconds bytes peak-MiB
for format in "${formats[@]}"; do
    begun=$(date +%s.%N)
    /usr/bin/time -f %M -o "$work/memory" bench/java -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
        -cp "$classes" bench/ExportLarge.java "$work/store" "$format" "$work/out.zip"
    ended=$(date +%s.%N)
    printf '%-12s %10.1f %12d %10d\n' "$format" "$(echo "$ended - $begun" | bc)" \
        "$(stat -c %s "$work/out.zip")" "$(($(tail -1 "$work/memory") / 1024))"
    rm "$work/out.zip"
done
