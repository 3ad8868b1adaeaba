"""Attacks on a server, each a client that does the same harm again and again. All stay on loopback."""

import http.client
import itertools
import os
import random
import socket
import threading
import time
import urllib.parse

PATIENCE = 60


def sparql(port, text):
    get(port, "/sparql?query=" + urllib.parse.quote(text, safe=""))


def get(port, path, read=True):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", path, headers={"Accept": "*/*"})
        answer = connection.getresponse()
        while read and answer.read(1 << 16):
            pass
    finally:
        connection.close()


def catastrophic_regex(port, token, mark):
    """A pattern that backtracks for ever."""
    sparql(port, 'ASK { FILTER REGEX("%s!%d", "(a+)+$") }' % ("a" * 40, mark))


def catastrophic_replace(port, token, mark):
    sparql(port, 'SELECT (REPLACE("%s!%d", "(a|a)*$", "b") AS ?x) {}' % ("a" * 40, mark))


def doubling(port, token, mark):
    """A string that doubles until it fills the heap."""
    steps = "".join(f" BIND(CONCAT(?a{n}, ?a{n}) AS ?a{n + 1})" for n in range(23))
    sparql(port, 'SELECT ?a23 { BIND("%d" AS ?a0)%s }' % (mark % 10, steps))


def cross_product(port, token, mark):
    """A count that never ends."""
    sparql(port, "SELECT (COUNT(*) AS ?n%d) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }" % mark)


def sorting(port, token, mark):
    """Sorting and grouping what doesn't fit."""
    sparql(port, "SELECT DISTINCT ?a%d ?b ?c ?d { ?a%d ?p ?b . ?c ?q ?d } ORDER BY ?d ?c ?b" % (mark, mark))


def long_path(port, token, mark):
    sparql(port, "SELECT * { ?a%d (<x:%d>|!<x:y>)* ?b }" % (mark, mark))


def drip(port, line, media, length, token):
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as dripping:
        dripping.sendall(b"%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\n"
                         b"Content-Length: %d\r\n\r\n" % (line.encode(), port, token.encode(), media.encode(), length))
        for _ in range(1000):
            dripping.sendall(b"#")
            time.sleep(5)


def dripping_body(port, token, mark):
    """A body of which a byte comes every so often."""
    drip(port, "POST /sparql", "application/sparql-query", 10_000, "none")


def dripping_head(port, token, mark):
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as dripping:
        dripping.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n")
        for number in range(1000):
            dripping.sendall(b"X-%d: y\r\n" % number)
            time.sleep(5)


def slow_reader(port, token, mark):
    """A large answer of which a byte is taken now and then."""
    slow = socket.socket()
    slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    slow.settimeout(PATIENCE)
    with slow:
        slow.connect(("127.0.0.1", port))
        path = random.choice(["/export/nquads", "/export/graphml", "/data?graph=https%3A%2F%2Fw3id.org%2Faigc%2Fgraph%2Flandscape-stated",
                              "/sparql?query=" + urllib.parse.quote("SELECT * { ?a ?b ?c } LIMIT 100000")])
        slow.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
        for _ in range(300):
            if not slow.recv(64):
                break
            time.sleep(0.5)


def update(port, token, mark):
    """One triple, by as many as can."""
    post(port, "/update",
         'INSERT DATA { GRAPH <https://w3id.org/aigc/graph/bench> { <https://example.org/%d> '
         '<http://www.w3.org/2000/01/rdf-schema#comment> "%d" } }' % (mark, mark),
         {"Authorization": "Bearer " + token, "Content-Type": "application/sparql-update"})


def hanging_up(port, token, mark):
    """Asks and is gone."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as gone:
        gone.sendall(b"GET /export/nquads?%d HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" % mark)
        time.sleep(random.random() / 5)
    time.sleep(0.05)


def wrong_token(port, token, mark):
    """A change by somebody who may not make it, with as much as a change may have."""
    post(port, "/update", "INSERT DATA { GRAPH <https://example.org/g> { } } #" + "x" * 100_000,
         {"Authorization": "Bearer wrong", "Content-Type": "application/sparql-update"})


def upload_dripping(port, token, mark):
    """A graph, with the right token, of which a little comes every so often."""
    drip(port, "PUT /data?graph=https%3A%2F%2Fexample.org%2Fg", "text/turtle", 60_000_000, token)


def giant_search(port, token, mark):
    get(port, "/search?q=" + urllib.parse.quote(" ".join("词%d" % (mark + n) for n in range(500)))[:6000])


def long_search(port, token, mark):
    """2,000 characters to look for, none of them twice the same."""
    random.seed(mark)
    get(port, "/search?q=" + urllib.parse.quote("".join(random.choice("abcdefg ") for _ in range(2000))))


def parameters(port, token, mark):
    get(port, "/queries/glossary?" + "&".join(f"p{n}={mark}" for n in range(500)))


def giant_header(port, token, mark):
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as giant:
        giant.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"x" * (1 << 20) + b"\r\n\r\n")
        giant.recv(1 << 16)


def giant_address(port, token, mark):
    get(port, "/search?q=" + "x" * 100_000)


def nested_json(port, token, mark):
    post(port, "/queries/glossary", '{"parameters":' * 4000 + "1", {"Content-Type": "application/json"})


def canned_json(port, token, mark):
    """A canned query that is always another question."""
    post(port, "/queries/how-connected", '{"parameters": {"from": "Midjourney", "to": "Baidu"}, "offset": %d}' % (mark % 1000),
         {"Content-Type": "application/json"})


def export_all(port, token, mark):
    """The whole graph in a form that takes long, always asked anew."""
    get(port, "/export/" + ("graphml", "rdfxml", "nquads", "csv")[mark % 4] + "?scope=all&lang=" + ("en", "zh")[mark % 2])


def half_open(port, token, mark):
    """A connection on which nothing is said."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as silent:
        silent.recv(1)


def post(port, path, body, headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("POST", path, body.encode(), headers)
        connection.getresponse().read()
    finally:
        connection.close()


ATTACKS = {
    "regex": catastrophic_regex,
    "replace": catastrophic_replace,
    "doubling": doubling,
    "product": cross_product,
    "sorting": sorting,
    "path": long_path,
    "exports": export_all,
    "slow-reader": slow_reader,
    "drip": dripping_body,
    "drip-upload": upload_dripping,
    "drip-head": dripping_head,
    "half-open": half_open,
    "updates": update,
    "wrong-token": wrong_token,
    "hang-up": hanging_up,
    "search": giant_search,
    "long-search": long_search,
    "parameters": parameters,
    "giant-header": giant_header,
    "giant-address": giant_address,
    "nested-json": nested_json,
    "canned-json": canned_json,
}


def again_and_again(port, token, name, end, marks):
    while time.monotonic() < end:
        try:
            ATTACKS[name](port, token, next(marks))
        except (OSError, http.client.HTTPException):
            time.sleep(0.05)


def attack(port, token, names, clients, seconds, seed, processes):
    """So many clients, the attacks dealt out among those of all processes, until the time is up."""
    os.nice(10)
    end = time.monotonic() + seconds
    marks = itertools.count(int(time.time()) % 100_000 * 10_000_000 + seed * 1_000_000)
    threads = [
        threading.Thread(
            target=again_and_again,
            args=(port, token, names[(seed + number * processes) % len(names)], end, marks),
            daemon=True)
        for number in range(clients)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(0.0, end + 1 - time.monotonic()))
