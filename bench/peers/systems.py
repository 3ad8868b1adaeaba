"""The systems that are measured, each started on the same statements, on loopback, and stopped by its process."""

import contextlib
import http.client
import os
import pathlib
import re
import socket
import struct
import subprocess
import sys
import time

import machine

JSON = "application/sparql-results+json"
PATIENCE = 600
TOKEN = "a-token-of-the-bench"


def exchange(port, path, method="GET", body=None, headers=None):
    """One request on a connection of its own: status, headers and body of the answer."""
    connection = http.client.HTTPConnection(machine.HOST, port, timeout=PATIENCE)
    try:
        connection.request(method, path, body, headers or {"Accept": JSON})
        answer = connection.getresponse()
        return answer.status, answer.getheaders(), answer.read()
    finally:
        connection.close()


def ask(port, path):
    """The answer to a question that must have one."""
    status, _, body = exchange(port, path)
    if status != 200:
        raise SystemExit(f"{path} was answered by {status}: {body[:500].decode(errors='replace')}")
    return body


class Client:
    """A client that asks one thing after the other on one connection, and takes the time of each."""

    def __init__(self, port, patience=PATIENCE):
        self.connection = http.client.HTTPConnection(machine.HOST, port, timeout=patience)

    def send(self, raw):
        """Sends the bytes of a request. Returns the seconds until the last byte of the answer, its status and its body."""
        return self.asked(raw, lambda answer: (answer.read(),))

    def count(self, raw):
        """The same of a large answer; returns its bytes and its lines instead of the body."""
        def counted(answer):
            size = lines = 0
            while part := answer.read(1 << 20):
                size += len(part)
                lines += part.count(b"\n")
            return size, lines
        return self.asked(raw, counted)

    def asked(self, raw, read):
        try:
            return self.received(raw, read)
        except ConnectionError:
            # A server may end a connection that said nothing for a while, and then everything is as before.
            self.connection.close()
            return self.received(raw, read)

    def received(self, raw, read):
        if self.connection.sock is None:
            self.connection.connect()
            self.connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        begun = time.perf_counter()
        self.connection.sock.sendall(raw)
        answer = http.client.HTTPResponse(self.connection.sock)
        answer.begin()
        found = read(answer)
        took = time.perf_counter() - begun
        if answer.will_close:
            self.connection.close()
        answer.close()
        return took, answer.status, *found

    def close(self):
        self.connection.close()


class System(contextlib.AbstractContextManager):
    """A server that answers SPARQL: what it is called, where its process is, and where it takes queries, updates and graphs."""

    name = ""
    sparql = "/ds/sparql"
    update = "/ds/update"
    data = "/ds/data"
    token = None
    # Whether its answers must be those of the atlas; others are measured as they come, and said to differ.
    must_agree = True

    def __init__(self, work):
        self.work = pathlib.Path(work)
        self.port = machine.free_port()
        self.log = self.work / f"{type(self).__name__}-{self.port}.log"
        self.process = None
        self.seconds_to_start = 0.0

    def command(self):
        raise NotImplementedError

    def ready(self):
        """A path that answers 200 as soon as everything is loaded."""
        return self.sparql + "?query=ASK%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D"

    def environment(self):
        return dict(os.environ, FUSEKI_BASE=str(self.work / f"base-{self.port}"))

    def __enter__(self):
        begun = time.perf_counter()
        with open(self.log, "wb") as log:
            # Some end with their standard input.
            self.process = subprocess.Popen(self.command(), stdin=subprocess.PIPE, stdout=log, stderr=log, cwd=self.work,
                                            env=self.environment())
        try:
            self.await_answer(begun)
        except BaseException:
            machine.stop(self.process)
            raise
        return self

    def await_answer(self, begun):
        while time.perf_counter() - begun < PATIENCE and self.process.poll() is None:
            with contextlib.suppress(OSError, http.client.HTTPException):
                if exchange(self.port, self.ready())[0] == 200:
                    self.seconds_to_start = time.perf_counter() - begun
                    return
            time.sleep(0.05)
        self.fail()

    def fail(self):
        raise SystemExit(f"{self.name} didn't start:\n" + self.log.read_text(errors="replace")[-2000:])

    def __exit__(self, *_):
        machine.stop(self.process)

    def restart(self):
        machine.stop(self.process)
        self.__enter__()


def options(heap):
    return [f"-Xmx{heap}"] if heap else []


class Atlas(System):
    """`aigc serve`, over the bundled graph or over a store of its own, which may be written to."""

    name = "atlas"
    sparql = "/sparql"
    update = "/update"

    def __init__(self, work, heap=None, store=None, writable=False):
        super().__init__(work)
        self.heap = heap
        self.store = store
        self.token = TOKEN if writable else None

    def command(self):
        return [machine.AIGC, "serve", "--port", str(self.port), *(["--store", str(self.store)] if self.store else [])]

    def environment(self):
        given = dict(os.environ, JDK_JAVA_OPTIONS=" ".join([os.environ.get("JDK_JAVA_OPTIONS", ""), *options(self.heap)]))
        return dict(given, AIGC_TOKEN=self.token) if self.token else given

    def ready(self):
        return "/health/ready"


class Fuseki(System):
    """A stock Fuseki."""

    def __init__(self, work, statements, heap=None, writable=False):
        super().__init__(work)
        self.statements = statements
        self.heap = heap
        self.writable = writable


class FusekiInMemory(Fuseki):
    """A stock Fuseki that holds everything in memory: the union of the graphs as the default graph, and each beside it."""

    name = "Fuseki, memory"

    def command(self):
        return [machine.java(), *options(self.heap), "-jar", machine.stock_fuseki(), "--localhost", f"--port={self.port}",
                *(["--update"] if self.writable else []), f"--file={self.statements.with_union()}", "/ds"]


class FusekiOnDisk(Fuseki):
    """A stock Fuseki over TDB2, whose default graph is the union of the graphs."""

    name = "Fuseki, TDB2"

    def command(self):
        settings = self.work / f"fuseki-{self.port}.ttl"
        update = 'fuseki:endpoint [ fuseki:operation fuseki:update ; fuseki:name "update" ] ;' if self.writable else ""
        settings.write_text(f"""
            PREFIX fuseki: <http://jena.apache.org/fuseki#>
            PREFIX tdb2: <http://jena.apache.org/2016/tdb#>
            [] a fuseki:Service ; fuseki:name "ds" ; {update}
              fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] ;
              fuseki:endpoint [ fuseki:operation fuseki:gsp-r ; fuseki:name "data" ] ;
              fuseki:dataset [ a tdb2:DatasetTDB2 ; tdb2:location "{self.statements.tdb()}" ; tdb2:unionDefaultGraph true ] .
            """, encoding="utf-8")
        return [machine.java(), *options(self.heap), "-jar", machine.stock_fuseki(), "--localhost", f"--port={self.port}",
                f"--config={settings}"]


class Rdf4j(System):
    """RDF4J's memory store behind the server that the tests use; its default graph is the union, with what is said twice."""

    name = "RDF4J, memory"
    sparql = "/repositories/atlas"
    must_agree = False
    folder = machine.ROOT / "src" / "test" / "outside" / "rdf4j"

    def __init__(self, work, statements, heap=None):
        super().__init__(work)
        self.statements = statements
        self.heap = heap

    def command(self):
        if not (self.folder / "target" / "lib").is_dir():
            subprocess.run(["mvn", "-B", "-ntp", "-q", "-f", self.folder, "dependency:copy-dependencies"], check=True)
        return [machine.java(), *options(self.heap), "-cp", f"{self.folder}/target/lib/*",
                str(self.folder / "ServeWithRdf4j.java"), str(self.statements.quads)]

    def await_answer(self, begun):
        # It tells on which port it listens, as soon as it holds everything.
        while time.perf_counter() - begun < PATIENCE and self.process.poll() is None:
            if told := re.search(r"127\.0\.0\.1:(\d+)", self.log.read_text(errors="replace")):
                self.port = int(told.group(1))
                self.seconds_to_start = time.perf_counter() - begun
                return
            time.sleep(0.05)
        self.fail()


class Oxigraph(System):
    """Oxigraph, compiled to WebAssembly, in node; the union of the graphs is asked."""

    name = "Oxigraph, node"
    sparql = "/sparql"
    must_agree = False
    package = "oxigraph@0.5.11"

    def __init__(self, work, statements):
        super().__init__(work)
        self.statements = statements

    def command(self):
        folder = machine.ROOT / "target" / "bench" / self.package
        if not (folder / "node_modules" / "oxigraph").is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            subprocess.run([machine.program("npm", "npm"), "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder,
                            self.package], check=True)
        server = machine.ROOT / "bench" / "peers" / "oxigraph.js"
        return [machine.program("node", "nodejs"), "--max-old-space-size=8192", str(server), str(folder), str(self.port),
                str(self.statements.quads)]


class SameBytes(System):
    """A Jetty that returns what it was given, byte for byte, and computes nothing: the limit."""

    name = "bare Jetty"

    def __init__(self, work, answers):
        super().__init__(work)
        self.answers = answers

    def command(self):
        file = self.work / f"answers-{self.port}"
        with open(file, "wb") as out:
            out.write(struct.pack(">I", len(self.answers)))
            for path, (headers, body) in self.answers.items():
                kept = [(name, value) for name, value in headers if name not in ("Date", "Content-Length")]
                for words in [path, str(len(kept)), *(part for header in kept for part in header)]:
                    packed = words.encode()
                    out.write(struct.pack(">H", len(packed)) + packed)
                out.write(struct.pack(">I", len(body)) + body)
        classes = str(machine.ROOT / "target" / "lib" / "*")
        return [machine.java(), "-cp", classes, str(machine.ROOT / "bench" / "SameBytes.java"), str(self.port), str(file)]

    def ready(self):
        return next(iter(self.answers))


class Data:
    """The statements that every system holds, as N-Quads, and what is made of them once, where a system wants it."""

    def __init__(self, work, statements=None):
        """The bundled graph, or the same multiplied to at least so many statements."""
        self.work = pathlib.Path(work)
        self.wanted = statements
        self.quads = self.written("all")

    @property
    def is_bundled(self):
        return self.wanted is None

    def written(self, name, *options_):
        """A file of the statements that an export with these options has, multiplied if wanted."""
        one, many = self.once(name), self.work / f"{name}.nq"
        subprocess.run([machine.AIGC, "export", "--format", "nquads", "--scope", "all", *options_, "-o", one], check=True)
        if self.is_bundled:
            return one
        with open(one, "rb") as read, open(many, "wb") as out:
            subprocess.run([sys.executable, machine.ROOT / "bench" / "scale.py", str(self.wanted)], check=True,
                           stdin=read, stdout=out)
        return many

    def once(self, name):
        """Where such statements of the bundled graph alone are."""
        return self.work / f"{name}-once.nq"

    def stated(self):
        """The same without what follows by rules, which the atlas works out while it loads."""
        return self.written("stated", "--inferred", "no")

    def count(self):
        return lines_of(self.quads)

    def with_union(self):
        """The quads, and each of their triples once in the default graph."""
        both = self.work / "with-union.nq"
        if not both.exists():
            seen = set()
            with open(self.quads, encoding="utf-8") as lines, open(both, "w", encoding="utf-8") as out:
                for line in lines:
                    out.write(line)
                    triple = line[:line.rindex(" <")]
                    if (mark := hash(triple)) not in seen:
                        seen.add(mark)
                        out.write(triple + " .\n")
        return both

    def store(self):
        """A new store of the atlas, which may be written to."""
        return self.loaded(machine.ROOT / "docs" / "examples" / "tool.ttl") if self.is_bundled else self.tdb()

    def loaded(self, file):
        """A new store with the bundled graph and a file, as the atlas loads it: with what follows, the checks and the index."""
        place = self.work / f"store-{machine.free_port()}"
        subprocess.run([machine.AIGC, "load", file, "--store", place], check=True, stdout=subprocess.DEVNULL)
        return place

    def tdb(self, file=None):
        """A new TDB2 database with the quads, or those of a file, as the stock loader makes it."""
        place = self.work / f"tdb-{machine.free_port()}"
        subprocess.run(
            [machine.java(), "-cp", machine.stock_fuseki(), "tdb2.tdbloader", "--loader=parallel", "--loc", place,
             file or self.quads], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return place


def lines_of(file):
    with open(file, "rb") as lines:
        return sum(1 for _ in lines)


def disk_mb(folder):
    """What a folder takes on the disk."""
    return sum(file.stat().st_blocks * 512 for file in folder.rglob("*") if file.is_file()) / 1e6
