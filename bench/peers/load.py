"""Load by wrk, in rounds that take turns, and what comes of several rounds."""

import json
import pathlib
import re
import statistics
import subprocess

import machine

SCRIPT = pathlib.Path(__file__).resolve().parent / "wrk.lua"
LONGEST = 600


def wrk():
    return machine.program("wrk", "wrk")


def measure(port, requests, work, connections, seconds=None):
    """Sends requests by so many connections, each once, or again and again for so many seconds.

    Returns requests answered a second, the milliseconds of the median and the 99th percentile, and how many requests failed.
    """
    file = pathlib.Path(work, f"requests-{port}")
    with open(file, "wb") as out:
        for raw in requests:
            out.write(b"%d\n" % len(raw) + raw)
    run = subprocess.run(
        [wrk(), "-t1", f"-c{connections}", f"-d{seconds or LONGEST}s", "--timeout", "60s", "-s", SCRIPT,
         f"http://{machine.HOST}:{port}", "--", file, "again" if seconds else "once", str(connections)],
        capture_output=True, text=True, check=False)
    told = re.search(r"MEASURED (\{.*\})", run.stdout)
    if not told:
        raise SystemExit("wrk told nothing:\n" + run.stdout + run.stderr)
    seen = json.loads(told.group(1))
    failed = seen["refused"] + seen["broken"]
    return {"rate": (seen["requests"] - seen["refused"]) / seen["seconds"], "median_ms": seen["median"],
            "p99_ms": seen["p99"], "max_ms": seen["max"], "requests": seen["requests"], "failed": failed}


def in_turn(count, contenders):
    """Lets each contender, a name with a function of the round's number, take its turn, so many times: A B A B.

    Every other round goes the other way round, so that nobody always comes after the same. Returns the figures of each.
    """
    figures = {name: [] for name, _ in contenders}
    for number in range(count):
        for name, take in contenders if number % 2 == 0 else reversed(contenders):
            figures[name].append(take(number))
    return figures


def spread(values):
    """The median of some figures, with the smallest and the largest."""
    return {"median": statistics.median(values), "least": min(values), "most": max(values)}


def ratio(mine, theirs):
    """How many times as large as another's a figure is: the median over the rounds, each beside its neighbour."""
    return spread([one / other for one, other in zip(mine, theirs) if other]) if all(theirs) else None


def of_rounds(figures, peer):
    """What the rounds of each contender come to, and its ratio to the peer's."""
    told = {}
    for name, rounds in figures.items():
        told[name] = {key: spread([one[key] for one in rounds]) for key in ("rate", "median_ms", "p99_ms")}
        told[name]["failed"] = sum(one["failed"] for one in rounds)
        told[name]["requests"] = sum(one["requests"] for one in rounds)
        for key in ("rate", "p99_ms"):
            told[name][key + "_ratio"] = ratio([one[key] for one in rounds], [one[key] for one in figures[peer]])
    return told
