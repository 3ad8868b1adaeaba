#!/usr/bin/env bash
# Loads a scaled landscape into TDB2 and into Virtuoso, and times loading, size on disk and a few canned queries.
# Usage: bench/scale.sh [STATEMENTS]     (default: 10,000,000; needs 24 GB of disk, and Debian's virtuoso-opensource-7-bin)
# Prints a Markdown table. Run it on a quiet machine; traffic stays on loopback.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
statements=${1:-10000000}
work=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
queries="vendors tools-for-task models-of-vendor cheapest-offerings newest-of-each-family class-counts"

seconds() {
    local begun=$EPOCHREALTIME
    "$@" >"$work/out" 2>&1 || { tail -5 "$work/out" >&2; echo "failed"; return; }
    awk "BEGIN { printf \"%.1f s\", $EPOCHREALTIME - $begun }"
}
size() { du -sh "$1" | cut -f1; }
port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
await() { until curl -sf -o /dev/null "$1?query=ASK%7B%7D"; do sleep 0.2; done; }

"$here/aigc" export --format nquads --scope all | "$here/bench/scale.py" "$statements" >"$work/scaled.nq"
echo "| $(wc -l <"$work/scaled.nq") statements, $(size "$work/scaled.nq") of N-Quads | TDB2 | Virtuoso |"
echo "|---|---|---|"

fuseki=("$here/bench/java" -cp "$here/target/stock/jena-fuseki-server.jar")
tdb_load=$(seconds "${fuseki[@]}" tdb2.tdbloader --loader=parallel --loc "$work/tdb" "$work/scaled.nq")

sql=$(port)
http=$(port)
mkdir "$work/virtuoso"
cat >"$work/virtuoso/virtuoso.ini" <<SETTINGS
[Database]
DatabaseFile = $work/virtuoso/v.db
ErrorLogFile = $work/virtuoso/v.log
LockFile = $work/virtuoso/v.lck
TransactionFile = $work/virtuoso/v.trx
xa_persistent_file = $work/virtuoso/v.pxa
[TempDatabase]
DatabaseFile = $work/virtuoso/t.db
TransactionFile = $work/virtuoso/t.trx
[Parameters]
ServerPort = 127.0.0.1:$sql
DirsAllowed = $work
NumberOfBuffers = 340000
MaxDirtyBuffers = 250000
[HTTPServer]
ServerPort = 127.0.0.1:$http
[SPARQL]
ResultSetMaxRows = 1000000
SETTINGS
virtuoso-t +foreground +configfile "$work/virtuoso/virtuoso.ini" >/dev/null 2>&1 &
pids+=($!)
until isql-vt "127.0.0.1:$sql" dba dba exec="select 1;" >/dev/null 2>&1; do sleep 0.2; done
virtuoso_load=$(seconds isql-vt "127.0.0.1:$sql" dba dba \
    exec="ld_dir('$work', 'scaled.nq', 'urn:none'); rdf_loader_run(); checkpoint; DB.DBA.RDF_DEFAULT_USER_PERMS_SET('nobody', 7);")
echo "| loading | $tdb_load | $virtuoso_load |"
echo "| on disk | $(size "$work/tdb") | $(size "$work/virtuoso/v.db") |"

tdb_http=$(port)
cat >"$work/fuseki.ttl" <<SETTINGS
PREFIX fuseki: <http://jena.apache.org/fuseki#>
PREFIX tdb2: <http://jena.apache.org/2016/tdb#>
[] a fuseki:Service ; fuseki:name "ds" ; fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] ;
  fuseki:dataset [ a tdb2:DatasetTDB2 ; tdb2:location "$work/tdb" ; tdb2:unionDefaultGraph true ] .
SETTINGS
FUSEKI_BASE="$work/base" "${fuseki[@]}" org.apache.jena.fuseki.main.cmds.FusekiServerCmd \
    --localhost --port="$tdb_http" --config="$work/fuseki.ttl" >"$work/fuseki.log" 2>&1 &
pids+=($!)
tdb="http://127.0.0.1:$tdb_http/ds/sparql"
virtuoso="http://127.0.0.1:$http/sparql"
await "$tdb"
await "$virtuoso"
for query in $queries; do
    echo "| \`$query\` | $(seconds "$here/aigc" query "$query" --endpoint "$tdb" --timeout 600) |" \
        "$(seconds "$here/aigc" query "$query" --endpoint "$virtuoso" --timeout 600) |"
done
