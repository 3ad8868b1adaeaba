#!/usr/bin/env python3
"""From the start of a process to the answer of a query: the atlas beside a stock Fuseki over the same statements.

Usage: bench/first-answer.py [RUNS]     (needs Maven and a JDK 21 or newer; traffic stays on loopback)

Each run times the three one after the other, so that a machine that grows slower is slower for all of them.
Prints the median of each and the median of the ratios to the peer.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

sys.dont_write_bytecode = True
from machine import AIGC, free_port, java, jena, stock_fuseki  # noqa: E402

QUERY = "SELECT ?maker { <https://w3id.org/aigc/id/chatgpt> <https://w3id.org/aigc/ns#madeBy> ?maker }"
ANSWER = "https://w3id.org/aigc/id/openai"
PATIENCE = 60


def seconds_to_answer_of_command(command):
    start = time.perf_counter()
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    took = time.perf_counter() - start
    assert ANSWER in printed, printed
    return took


def seconds_to_answer_of_server(command, address, folder):
    request = urllib.request.Request(
        address + "?" + urllib.parse.urlencode({"query": QUERY}), headers={"Accept": "text/csv"})
    start = time.perf_counter()
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
    try:
        while time.perf_counter() - start < PATIENCE:
            try:
                with urllib.request.urlopen(request, timeout=PATIENCE) as response:
                    if ANSWER in response.read().decode():
                        return time.perf_counter() - start
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.01)
        sys.exit("no answer from " + " ".join(command))
    finally:
        server.terminate()
        server.wait()


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as work:
        graph = work + "/atlas.nt"
        subprocess.run([AIGC, "export", "--format", "ntriples", "-o", graph], check=True)
        statements = sum(1 for _ in open(graph, encoding="utf-8"))
        print(f"{statements} statements, {os.cpu_count()} processors, {runs} runs")
        fuseki = [java(), "-jar", stock_fuseki(), "--localhost", "--file=" + graph]
        command, server, peer = [], [], []
        for _ in range(runs):
            command.append(seconds_to_answer_of_command([AIGC, "sparql", QUERY, "--format", "csv"]))
            port = str(free_port())
            server.append(seconds_to_answer_of_server(
                [AIGC, "serve", "--port", port], f"http://127.0.0.1:{port}/sparql", work))
            port = str(free_port())
            peer.append(seconds_to_answer_of_server(
                fuseki + ["--port=" + port, "/ds"], f"http://127.0.0.1:{port}/ds/sparql", work))
    for name, taken in (("aigc sparql", command), ("aigc serve", server), (f"stock Fuseki {jena()} --file", peer)):
        ratios = [mine / theirs for mine, theirs in zip(taken, peer)]
        print(f"{name:28} median {statistics.median(taken):6.2f} s   ratio to the peer {statistics.median(ratios):5.2f}")


if __name__ == "__main__":
    main()
