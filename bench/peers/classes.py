"""The classes of requests: each is measured on the systems that it takes, and tells its figures."""

import contextlib
import dataclasses
import functools
import itertools
import math
import shutil
import statistics
import time

import load
import machine
import questions
import systems
from questions import request

STOCK = systems.FusekiInMemory.name
ON_DISK = systems.FusekiOnDisk.name
RDF4J = systems.Rdf4j.name
OXIGRAPH = systems.Oxigraph.name
BARE = systems.SameBytes.name
CANNED = "atlas, /queries"
SPARQL = "atlas, /sparql"

# How long a system may take that is measured as it comes, in seconds, and what heap is little.
LONG = 60.0
SMALL = "256m"
LOADER = "tdb2.tdbloader"


class Disagreement(SystemExit):
    """Two systems answer a question otherwise: nothing is measured then."""


def agree(question, first, second):
    if questions.rows(first) != questions.rows(second):
        raise Disagreement(f"{question.name} is answered otherwise: {question.address}\n{question.text}")


def by_address(port, question):
    return request(port, question.address, accept=question.accept)


def by_text(system, question):
    return request(system.port, system.sparql, question.text, question.accept)


class Bench:
    """The systems that run, started where they are first wanted, and how much is to be measured."""

    def __init__(self, work, data, size, say):
        self.work = work
        self.data = data
        self.size = size
        self.say = say
        self.stack = contextlib.ExitStack()
        self.running = {}
        self.mixed = None
        self.warm = False

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        return self.stack.__exit__(*problem)

    def start(self, system):
        self.say(f"starting {system.name}")
        return self.stack.enter_context(system)

    def get(self, name):
        if name not in self.running:
            made = {
                "atlas": lambda: systems.Atlas(self.work, self.size.heap, self.store()),
                STOCK: lambda: systems.FusekiInMemory(self.work, self.data, self.size.heap),
                ON_DISK: lambda: systems.FusekiOnDisk(self.work, self.data, self.size.heap),
                RDF4J: lambda: systems.Rdf4j(self.work, self.data, self.size.heap),
                OXIGRAPH: lambda: systems.Oxigraph(self.work, self.data),
            }[name]()
            self.running[name] = self.start(made)
        return self.running[name]

    def store(self):
        """What the atlas serves: the bundled graph, or a store with other data."""
        return None if self.data.is_bundled else self.data.store()

    @property
    def peer(self):
        """The name of the system that ratios are to."""
        return self.size.peers[0]

    def peers(self):
        """Those whose answers must be the atlas's."""
        return [self.get(name) for name in self.size.peers]

    def others(self):
        """Those that are measured as they come."""
        return [self.get(name) for name in self.size.others]

    @contextlib.contextmanager
    def canned(self):
        """What an atlas tells of its canned queries: one that answers none of them, so that nothing is known when it counts."""
        with systems.Atlas(self.work) as teller:
            yield questions.Canned(teller.port)

    def mix(self):
        """Questions on vendors, families and models, none twice."""
        if self.mixed is None:
            self.say("collecting questions")
            with self.canned() as canned:
                self.mixed = iter(canned.mixed(self.size.mix()))
        return self.mixed

    def take(self, count):
        taken = list(itertools.islice(self.mix(), count))
        if len(taken) < count:
            raise SystemExit("there are too few questions on vendors, families and models for so many rounds")
        return taken

    def warm_up(self):
        """Lets every system answer questions, once in a run: so that all answer alike, and that their code is compiled."""
        if not self.warm:
            asked = self.take(self.size.warm)
            checked(self, asked)
            for number in range(self.size.warm_rounds):
                # By texts that are new each time, so that no system has the answer already.
                for system in [self.get("atlas"), *self.peers()]:
                    requests = [by_text(system, question.numbered(f"warm {number}")) for question in asked]
                    load.measure(system.port, requests, self.work, self.size.connections[0])
            self.say(f"all are warm: {self.size.warm_rounds} rounds of {len(asked)} questions")
            self.warm = True


def checked(bench, asked):
    """Asks the atlas by address and by text, and every peer: all must answer the same. Returns the atlas's answers."""
    atlas = bench.get("atlas")
    answers = {}
    for question in asked:
        status, headers, body = systems.exchange(atlas.port, question.address)
        if status != 200:
            raise Disagreement(f"{question.address} was answered by {status}")
        answers[question.address] = headers, body
        for system in [atlas, *bench.peers()]:
            with contextlib.closing(systems.Client(system.port)) as client:
                _, status, other = client.send(by_text(system, question))
                if status != 200:
                    raise Disagreement(f"{system.name} answered {status} to {question.text}")
                agree(question, body, other)
    bench.say(f"{len(asked)} questions are answered alike")
    return answers


def repeated(bench):
    """Fifty questions, asked again and again."""
    asked = bench.take(50)
    answers = checked(bench, asked)
    atlas, peers = bench.get("atlas"), bench.peers()
    bare = bench.start(systems.SameBytes(bench.work, answers))
    wanted = [(CANNED, atlas.port, [by_address(atlas.port, one) for one in asked]),
              (SPARQL, atlas.port, [by_text(atlas, one) for one in asked]),
              *((peer.name, peer.port, [by_text(peer, one) for one in asked]) for peer in peers),
              (BARE, bare.port, [by_address(bare.port, one) for one in asked])]
    told = {}
    for connections in bench.size.connections:
        def turns(seconds, count=connections):
            def turn(port, requests):
                return lambda _: load.measure(port, requests, bench.work, count, seconds)
            return [(name, turn(port, requests)) for name, port, requests in wanted]
        load.in_turn(1, turns(bench.size.warm_seconds))
        contenders = turns(bench.size.seconds)
        told[str(connections)] = load.of_rounds(load.in_turn(bench.size.rounds, contenders), bench.peer)
        bench.say(f"repeated at {connections} connections is measured")
    return told


def each_once(bench, asked_of, connections, parts):
    """Contenders that are asked, in each round, the questions of one part."""
    def turn(port, raw):
        return lambda number: load.measure(port, [raw(question) for question in parts[number]], bench.work, connections)
    return [(name, turn(port, raw)) for name, port, raw in asked_of]


def different(bench):
    """Questions that nobody has asked before, each once."""
    bench.warm_up()
    atlas = bench.get("atlas")
    told = {}
    for kind, raw in (("/queries", functools.partial(by_address, atlas.port)), ("/sparql", functools.partial(by_text, atlas))):
        asked_of = [("atlas, " + kind, atlas.port, raw),
                    *((peer.name, peer.port, functools.partial(by_text, peer)) for peer in bench.peers())]
        load.in_turn(1, each_once(bench, asked_of, bench.size.connections[0], [bench.take(bench.size.warm)]))
        for connections in bench.size.connections:
            parts = [bench.take(bench.size.part) for _ in range(bench.size.rounds)]
            figures = load.in_turn(bench.size.rounds, each_once(bench, asked_of, connections, parts))
            told[f"{kind} {connections}"] = load.of_rounds(figures, bench.peer)
            bench.say(f"different by {kind} at {connections} connections is measured")
    return told


LATE = f"no answer within {LONG:.0f} s"


class Left(Exception):
    """A system that need not agree did not answer, or otherwise."""


def timed(system, client, question, raw, expected):
    """Asks a system and returns the milliseconds that it took; its answer must be the expected one, if there is one yet.

    Who need not agree may give a row more often.
    """
    try:
        seconds, status, body = client.send(raw)
    except OSError as late:
        if system.must_agree:
            raise Disagreement(f"{system.name} gave no answer to {question.text}") from late
        raise Left(LATE) from late
    if status != 200:
        if system.must_agree:
            raise Disagreement(f"{system.name} answered {status} to {question.text}")
        raise Left(f"{status}: {body[:200].decode(errors='replace')}")
    if expected:
        if system.must_agree:
            agree(question, expected[0], body)
        elif set(questions.rows(expected[0])) != set(questions.rows(body)):
            raise Left("other rows")
    else:
        expected.append(body)
    return seconds * 1000


def summed(times, peer):
    """The median of what was taken by each system, the 95th percentile, and the ratio of the medians to the peer's."""
    medians = {name: statistics.median(taken) for name, taken in times.items() if taken}
    return {name: {"median_ms": medians[name], "p95_ms": sorted(taken)[math.ceil(len(taken) * 0.95) - 1],
                   "asked": len(taken), "ratio": medians[name] / medians[peer]} for name, taken in times.items() if taken}


def one_by_one(asked_of, peer, asked, raw):
    """Times questions one after the other on each system, the first of which changes from question to question."""
    times, left = {system.name: [] for system in asked_of}, {}
    with contextlib.ExitStack() as stack:
        def connected(system):
            patience = systems.PATIENCE if system.must_agree else LONG
            return stack.enter_context(contextlib.closing(systems.Client(system.port, patience)))
        clients = [(system, connected(system)) for system in asked_of]
        for number, question in enumerate(asked):
            expected = []
            turned = clients[number % len(clients):] + clients[:number % len(clients)]
            for system, client in sorted(turned, key=lambda one: not one[0].must_agree):
                if system.name not in left:
                    try:
                        times[system.name].append(timed(system, client, question, raw(system, question), expected))
                    except Left as reason:
                        left[system.name] = str(reason)
    told = summed(times, peer)
    for name, reason in left.items():
        told.setdefault(name, {})["left"] = reason
    return told


def canned(bench):
    """Every canned query with the values of its parameters, one after the other, each for the first time."""
    bench.warm_up()
    atlas, stock = bench.get("atlas"), bench.get(bench.peer)
    told = {}

    def raw(system, question):
        return by_address(system.port, question) if system is atlas and question.address else by_text(system, question)
    with bench.canned() as teller:
        for name in sorted(teller.queries):
            asked = teller.questions([(name, values) for values in teller.values(name, bench.size.values)])
            # Where a query has few values, more texts that nobody has sent ask for the same.
            more = [asked[number % len(asked)].numbered(number) for number in range(bench.size.least - len(asked))]
            asked += [dataclasses.replace(one, address="") for one in more]
            told[name] = one_by_one([atlas, stock], bench.peer, asked, raw)
            bench.say(f"{name:26} {len(asked):6} {told[name]['atlas']['ratio']:6.2f}")
    return told


def adhoc(bench):
    """The queries that nobody has canned, one after the other, in texts that nobody has sent."""
    peer = ON_DISK if ON_DISK in bench.size.peers else bench.peer
    bench.warm_up()
    told = {}
    all_ = [bench.get("atlas"), *bench.peers(), *bench.others()]
    for question in questions.at_hand():
        asked = [question.numbered(number) for number in range(bench.size.least + 1)]
        first = one_by_one(all_, peer, asked[:1], by_text)
        staying = [system for system in all_ if "left" not in first[system.name]]
        told[question.name] = {**first, **one_by_one(staying, peer, asked[1:], by_text)}
        for system in all_:
            # What is still being worked out would slow the next question.
            if told[question.name][system.name].get("left") == LATE:
                system.restart()
        bench.say(f"{question.name:26} {told[question.name]['atlas']['ratio']:6.2f}")
    return told


CHANGES = {
    "an alias": '<https://w3id.org/aigc/id/chatgpt> <http://www.w3.org/2004/02/skos/core#altLabel> "Bench %d"@en',
    "a relation": "<https://w3id.org/aigc/id/chatgpt> <https://w3id.org/aigc/ns#analogousTo> "
                  "<https://w3id.org/aigc/id/midjourney> # %d",
}


def updates(bench):
    """One statement added over HTTP, and taken away again; what was written must be there, and gone."""
    with contextlib.ExitStack() as stack:
        def start(system):
            bench.say(f"starting {system.name}, to be written to")
            return stack.enter_context(system)
        writable = [start(systems.Atlas(bench.work, bench.size.heap, bench.data.store(), writable=True))]
        if STOCK in bench.size.peers:
            writable.append(start(systems.FusekiInMemory(bench.work, bench.data, bench.size.heap, writable=True)))
        writable.append(start(systems.FusekiOnDisk(bench.work, bench.data, bench.size.heap, writable=True)))
        clients = [(system, stack.enter_context(contextlib.closing(systems.Client(system.port)))) for system in writable]
        told = {}
        for what, statement in CHANGES.items():
            for verb, words in (("INSERT", "added"), ("DELETE", "taken away")):
                told[f"{what} {words}"] = {system.name: [] for system in writable}
            for number in range(bench.size.changes + 1):
                for verb, words in (("INSERT", "added"), ("DELETE", "taken away")):
                    for system, client in clients:
                        took = changed(system, client, verb, statement % number + "\n")
                        # The first is for warming up.
                        if number:
                            told[f"{what} {words}"][system.name].append(took)
            bench.say(f"{what} is measured")
    return {what: summed(times, ON_DISK) for what, times in told.items()}


def changed(system, client, verb, statement):
    """Adds a statement or takes it away, and looks whether that is so. Returns the milliseconds."""
    seconds, status, body = client.send(questions.change(system, verb, statement))
    if status not in (200, 204):
        raise Disagreement(f"{system.name} answered {status} to a change: {body[:500].decode(errors='replace')}")
    ask = f"ASK {{ GRAPH <{questions.BASE}graph/local> {{ {statement} }} }}"
    _, _, answer = client.send(request(system.port, system.sparql, ask))
    if questions.rows(answer) != (verb == "INSERT"):
        raise Disagreement(f"{system.name} took a change and didn't make it: {verb} {statement}")
    return seconds * 1000


EXPORTED = {
    # How the atlas calls it, and which stock Fuseki has the same: in memory, the union is a graph beside the others.
    "nquads": ("application/n-quads", ON_DISK, ""),
    "ntriples": ("application/n-triples", STOCK, "?default"),
    "turtle": ("text/turtle", STOCK, "?default"),
}


def exports(bench):
    """The whole graph as a file, in the formats that a stock Fuseki has, too; lines of triples and quads must be as many."""
    atlas = bench.get("atlas")
    told = {}
    for name, (media_type, peer, graph) in EXPORTED.items():
        if peer == STOCK not in bench.size.peers:
            continue
        stock = bench.get(peer)
        wanted = [(atlas, f"/export/{name}"), (stock, stock.data + graph)]
        times, sizes = {system.name: [] for system, _ in wanted}, {}
        for number in range(bench.size.rounds + 1):
            lines = {}
            for system, path in wanted if number % 2 else reversed(wanted):
                with contextlib.closing(systems.Client(system.port)) as client:
                    seconds, status, sizes[system.name], lines[system.name] = client.count(
                        request(system.port, path, accept=media_type))
                if status != 200:
                    raise Disagreement(f"{system.name} answered {status} to {path}")
                if number:
                    times[system.name].append(seconds * 1000)
            if name != "turtle" and len(set(lines.values())) > 1:
                raise Disagreement(f"{name}: {lines}")
        told[name] = summed(times, peer)
        for system, size in sizes.items():
            told[name][system]["bytes"] = size
        bench.say(f"{name:26} {told[name]['atlas']['ratio']:6.2f}")
    return told


def loading(bench):
    """What is stated, loaded into a new store by the atlas, which works out what follows and checks it, and by TDB2's loader.

    A new store of the atlas holds the bundled graph before, so that this tells something of larger graphs only.
    """
    file = bench.data.stated()
    statements, told = systems.lines_of(file), {}
    known = systems.lines_of(bench.data.once("stated"))
    for name, load_ in (("atlas", bench.data.loaded), (LOADER, bench.data.tdb)):
        begun = time.perf_counter()
        place = load_(file)
        seconds = time.perf_counter() - begun
        told[name] = {"statements": statements, "known": known if name == "atlas" else 0, "seconds": seconds, "rate": statements / seconds,
                      "disk_mb": systems.disk_mb(place)}
        shutil.rmtree(place)
        bench.say(f"{name:26} {statements / seconds:10,.0f} statements a second")
    return told


def memory(bench):
    """What each system that runs takes when it has answered, and how an atlas with little heap answers."""
    bench.warm_up()
    told = {}
    for name in ["atlas", *bench.size.peers, *bench.size.others]:
        system = bench.get(name)
        resident, most = machine.resident(system.process)
        told[name] = {"resident_mb": resident, "most_mb": most, "heap_mb": machine.heap(system.process),
                      "start_s": system.seconds_to_start}
    with systems.Atlas(bench.work, SMALL, bench.store()) as small:
        asked = [by_address(small.port, one) for one in bench.take(bench.size.part)]
        figures = load.measure(small.port, asked, bench.work, bench.size.connections[-1])
        resident, most = machine.resident(small.process)
        told[f"atlas, a heap of {SMALL}"] = {
            "resident_mb": resident, "most_mb": most, "heap_mb": machine.heap(small.process),
            "start_s": small.seconds_to_start, "rate": figures["rate"], "failed": figures["failed"]}
    return told


CLASSES = {"repeated": repeated, "different": different, "canned": canned, "adhoc": adhoc, "updates": updates,
           "exports": exports, "loading": loading, "memory": memory}
