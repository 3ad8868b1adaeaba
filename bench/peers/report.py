"""What was measured, in Markdown and in JSON."""

import json
import math
import os
import pathlib
import platform
import re
import subprocess
import time

import load
import machine
from classes import BARE, CANNED, LOADER, ON_DISK, SPARQL


def said(command):
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=machine.ROOT)
    return (run.stdout + run.stderr).strip().splitlines()


def circumstances(data, size, command):
    """When, where, on what and by which command."""
    cpu = pathlib.Path("/proc/cpuinfo")
    model = re.search(r"model name\s*: (.*)", cpu.read_text()) if cpu.exists() else None
    return {
        "date": time.strftime("%Y-%m-%d %H:%M"),
        "command": command,
        "peer": size.peers[0],
        "rounds": size.rounds,
        "commit": said(["git", "describe", "--always", "--dirty"])[0],
        "cores": os.cpu_count(),
        "processor": model.group(1).strip() if model else platform.processor(),
        "memory_mb": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20,
        "jdk": said([machine.java(), "-version"])[1],
        "jena": machine.jena(),
        "wrk": said([load.wrk(), "--version"])[0].split(" [")[0],
        "statements": data.count(),
        "bundled": data.is_bundled,
        "load_before": os.getloadavg()[0],
    }


def line(*cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def number(value):
    return "–" if value is None else f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def with_spread(one):
    return "–" if one is None else f"{number(one['median'])} ({number(one['least'])} to {number(one['most'])})"


def loads(title, words, peer, told):
    yield from ("", f"## {title}", "", words)
    for connections, systems in told.items():
        yield from ("", line(f"{connections} connections" if connections.isdigit() else f"`{connections.split()[0]}`, "
                             f"{connections.split()[1]} connections", "requests a second", f"times {peer}",
                             "median ms", "99th percentile ms", "times as long", "requests", "failed"),
                    line(*["---"] * 8))
        for name, figures in systems.items():
            yield line(name, with_spread(figures["rate"]), with_spread(figures["rate_ratio"]),
                       number(figures["median_ms"]["median"]), number(figures["p99_ms"]["median"]),
                       with_spread(figures["p99_ms_ratio"]), figures["requests"], figures["failed"])


def geometric(values):
    return math.exp(sum(math.log(value) for value in values) / len(values))


def slow(told):
    """The canned queries that take longer than the peer, the worst first."""
    return sorted(((systems["atlas"]["ratio"], name) for name, systems in told.items() if systems["atlas"]["ratio"] > 1),
                  reverse=True)


def canned(peer, told):
    asked = sum(systems["atlas"]["asked"] for systems in told.values())
    ratios = [systems["atlas"]["ratio"] for systems in told.values()]
    yield from ("", "## Every canned query, one after the other", "",
                f"{len(told)} queries, {asked} questions, each for the first time; the time of the atlas is so many times "
                f"that of {peer}, for the same text: {geometric(ratios):.2f} as the geometric mean, "
                f"{len(slow(told))} queries above 1:", "",
                line("query", "asked", "atlas, ms", f"{peer}, ms", "times as long", "95th percentile, ms", "the peer's, ms"),
                line(*["---"] * 7))
    for ratio, name in slow(told):
        mine, theirs = told[name]["atlas"], told[name][peer]
        yield line(f"`{name}`", mine["asked"], number(mine["median_ms"]), number(theirs["median_ms"]), number(ratio),
                   number(mine["p95_ms"]), number(theirs["p95_ms"]))


def adhoc(told):
    names = list(dict.fromkeys(name for systems in told.values() for name in systems))
    yield from ("", "## Queries that nobody has canned", "",
                "Median milliseconds, one after the other, no text sent twice; how many times as fast as each the atlas is.", "",
                line("query", *names, *(f"× {name}" for name in names[1:])), line(*["---"] * (2 * len(names))))
    for query, systems in told.items():
        yield line(f"`{query}`", *(number(systems.get(name, {}).get("median_ms")) for name in names),
                   *(number(faster(systems, name)) for name in names[1:]))
    yield line("geometric mean", *[""] * len(names), *(number(mean_of_faster(told, name)) for name in names[1:]))
    for query, systems in told.items():
        for name, figures in systems.items():
            if "left" in figures:
                yield f"\n`{query}`, {name}: {figures['left']}."


def mean_of_faster(told, name):
    known = [ratio for systems in told.values() if (ratio := faster(systems, name))]
    return geometric(known) if known else None


def faster(systems, than):
    theirs = systems.get(than, {}).get("median_ms")
    return theirs and theirs / systems["atlas"]["median_ms"]


def one_by_one(title, words, told):
    names = list(dict.fromkeys(name for systems in told.values() for name in systems))
    yield from ("", f"## {title}", "", words, "",
                line("", *(f"{name}, ms" for name in names), "times as long as the peer"),
                line(*["---"] * (len(names) + 2)))
    for what, systems in told.items():
        yield line(what, *(with_size(systems.get(name, {})) for name in names), number(systems["atlas"]["ratio"]))


def with_size(figures):
    size = f" ({figures['bytes'] / 1e6:,.0f} MB)" if "bytes" in figures else ""
    return number(figures.get("median_ms")) + size


def loading(told):
    yield from ("", "## Loading", "", "What is stated, into a new store, once; the atlas adds what follows, the checks and the index. Its new store holds "
                "the bundled graph from the first.", "",
                line("", "statements", "of which there before", "seconds", "statements a second", "on disk, MB"), line(*["---"] * 6))
    for name, figures in told.items():
        yield line(name, f"{figures['statements']:,}", f"{figures['known']:,}", *(number(figures[key]) for key in ("seconds", "rate", "disk_mb")))


def memory(told):
    yield from ("", "## Memory", "", "After what was asked before; the heap after a full collection. "
                "What is resident holds mapped files, too.", "",
                line("", "resident MB", "the most MB", "heap in use MB", "seconds to start", "requests a second", "failed"),
                line(*["---"] * 7))
    for name, figures in told.items():
        yield line(name, *(number(figures.get(key)) for key in ("resident_mb", "most_mb", "heap_mb", "start_s", "rate")),
                   figures.get("failed", ""))


def shown(about, classes):
    """What the measurement is to show, what was seen, and whether that is enough; it isn't where requests failed."""
    peer = about["peer"]
    for connections, systems in classes.get("repeated", {}).items():
        for name in (CANNED, SPARQL):
            figures = systems[name]
            rate, stock = figures["rate"]["median"], figures["rate_ratio"]["median"]
            bare, answered = rate / systems[BARE]["rate"]["median"], not figures["failed"]
            yield f"repeated, {name}, {connections} connections: of {BARE}", "at least 0.7", bare, answered and bare >= 0.7
            yield f"repeated, {name}, {connections} connections: times {peer}", "at least 8", stock, answered and stock >= 8
    for kind, systems in classes.get("different", {}).items():
        figures = systems["atlas, " + kind.split()[0]]
        rate, late = figures["rate_ratio"]["median"], figures["p99_ms_ratio"]["median"]
        answered = not figures["failed"]
        yield f"never asked before, {kind} connections: times {peer}", "at least 2", rate, answered and rate >= 2
        yield f"never asked before, {kind} connections: 99th percentile", "at most 0.5", late, answered and late <= 0.5
    if "canned" in classes:
        worst = max(systems["atlas"]["ratio"] for systems in classes["canned"].values())
        yield f"the slowest canned query beside {peer}", "at most 1", worst, worst <= 1
    if "adhoc" in classes:
        fast = [ratio for systems in classes["adhoc"].values() if (ratio := faster(systems, ON_DISK))]
        if fast:
            yield f"not canned: times as fast as {ON_DISK}", "at least 1.5", geometric(fast), geometric(fast) >= 1.5
            yield f"not canned: the slowest beside {ON_DISK}", "at least 0.8", min(fast), min(fast) >= 0.8
    if "updates" in classes:
        seconds = max(systems["atlas"]["median_ms"] for what, systems in classes["updates"].items() if "added" in what) / 1000
        most = 0.15 if about["bundled"] else 0.5
        yield "one statement added over HTTP, seconds", f"at most {most}", seconds, seconds <= most
    if "loading" in classes:
        mine, theirs = (classes["loading"][name]["rate"] for name in ("atlas", LOADER))
        yield f"loading: of the rate of {LOADER}", "at least 0.5", mine / theirs, mine / theirs >= 0.5
    for name, figures in classes.get("memory", {}).items():
        if "failed" in figures:
            yield f"{name}: requests that failed", "0", figures["failed"], figures["failed"] == 0


def markdown(told):
    about, classes = told["circumstances"], told["classes"]
    yield from ("# Beside its peers", "",
                f"Written by `{about['command']}` on {about['date']}: {about['statements']:,} statements as N-Quads, "
                f"{about['cores']} cores ({about['processor']}), {about['memory_mb'] / 1024:.0f} GiB, {about['jdk']}, "
                f"Jena {about['jena']}, {about['wrk']}, commit {about['commit']}. The machine's load was "
                f"{about['load_before']:.1f} before and {about['load_after']:.1f} at the end; the client runs on it, too. "
                "What is in brackets are the least and the most of the rounds.", "",
                line("what it is to show", "wanted", "seen", ""), line(*["---"] * 4))
    for what, wanted, seen, met in shown(about, classes):
        yield line(what, wanted, number(seen), "met" if met else "missed")
    if "repeated" in classes:
        yield from loads("Repeated", "Fifty questions again and again; the bare Jetty returns the atlas's bytes and computes nothing.",
                         about["peer"], classes["repeated"])
    if "different" in classes:
        yield from loads("Never asked before", "Each question once, on vendors, families and models.",
                         about["peer"], classes["different"])
    others = {
        "canned": lambda figures: canned(about["peer"], figures), "adhoc": adhoc, "memory": memory, "loading": loading,
        "updates": lambda figures: one_by_one("Changes", f"One statement over HTTP, looked up afterwards; the peer is {ON_DISK}.", figures),
        "exports": lambda figures: one_by_one("Exports", "The whole graph, to the last byte, beside the Fuseki that has the same.", figures),
    }
    for name, make in others.items():
        if name in classes:
            yield from make(classes[name])


def write(told, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    text = "\n".join(markdown(told)) + "\n"
    (folder / "run.md").write_text(text, encoding="utf-8")
    (folder / "run.json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return text
