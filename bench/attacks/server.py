"""A server to be attacked: started on a store of its own with a small heap, watched, and stopped by its process."""

import http.client
import os
import pathlib
import re
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import machine  # noqa: E402
from machine import AIGC, free_port  # noqa: E402

EXAMPLE = pathlib.Path(AIGC).parent / "docs/examples/tool.ttl"
TOKEN = "a-token-of-the-bench"


def ask(port, path, patience, method="GET", body=None, headers=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=patience)
    try:
        connection.request(method, path, body, headers or {"Accept": "*/*"})
        answer = connection.getresponse()
        return answer.status, answer.read()
    except http.client.HTTPException as broken:
        raise OSError(str(broken)) from broken
    finally:
        connection.close()


class Server:
    token = TOKEN

    def __init__(self, work, heap):
        self.work = work
        self.heap_size = heap
        self.port = free_port()
        self.process = None
        self.begun = 0.0
        self.log = pathlib.Path(work, "server.log")
        self.gc_log = pathlib.Path(work, "gc.log")

    def __enter__(self):
        store = os.path.join(self.work, "store")
        ready = subprocess.run([AIGC, "load", str(EXAMPLE), "--store", store], check=False, capture_output=True, text=True)
        if not os.path.isdir(store):
            raise SystemExit("no store could be made: " + ready.stderr)
        options = f"-Xmx{self.heap_size} -Xlog:gc:file={self.gc_log}:uptime"
        environment = dict(os.environ, AIGC_TOKEN=TOKEN, JDK_JAVA_OPTIONS=options)
        self.begun = time.time()
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [AIGC, "serve", "--store", store, "--port", str(self.port)], stdout=log, stderr=log, env=environment)
        end = time.monotonic() + 300
        while time.monotonic() < end:
            try:
                if ask(self.port, "/health", 5)[0] == 200:
                    return self
            except OSError:
                time.sleep(0.2)
        raise SystemExit("the server didn't start; its log: " + self.words())

    def lives(self):
        return self.process.poll() is None

    def words(self):
        return self.log.read_text(errors="replace")

    def __exit__(self, *_):
        machine.stop(self.process)

    def heap(self):
        """What is in use after a full collection, in MB, as jcmd tells."""
        used = machine.heap(self.process)
        return "?" if used is None else str(used)

    def java(self):
        told = machine.jcmd(self.process, "VM.version") or ""
        return next((words for words in told.splitlines() if "VM version" in words or "JDK" in words), "Java")

    def collections(self):
        """What was in use after each collection: when, and megabytes."""
        lines = self.gc_log.read_text(errors="replace") if self.gc_log.exists() else ""
        found = re.findall(r"\[([\d.]+)s\].*Pause .*?\d+M->(\d+)M", lines)
        return [(self.begun + float(at), int(size)) for at, size in found]

    def broken(self):
        """What the log holds that a person should not have to read: how many lines of stack trace, and errors."""
        lines = self.words().splitlines()
        traces = sum(1 for words in lines if re.match(r"\s+at [\w.$/]+\(", words))
        errors = {re.sub(r"\d+", "…", words)[:160] for words in lines if re.search(r"\bERROR\b", words)}
        return [f"{traces} lines of stack trace in the log", *sorted(errors)]
