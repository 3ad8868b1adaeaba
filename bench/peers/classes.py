"""The classes of requests: each is measured on the systems that it takes, and tells its figures."""

import contextlib
import dataclasses
import itertools
import math
import statistics

import load
import questions
import systems
from questions import request

STOCK = systems.FusekiInMemory.name
ON_DISK = systems.FusekiOnDisk.name
BARE = systems.SameBytes.name
CANNED = "atlas, /queries"
SPARQL = "atlas, /sparql"


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
                "atlas": lambda: systems.Atlas(self.work, self.size.heap),
                STOCK: lambda: systems.FusekiInMemory(self.work, self.data, self.size.heap),
                ON_DISK: lambda: systems.FusekiOnDisk(self.work, self.data, self.size.heap),
            }[name]()
            self.running[name] = self.start(made)
        return self.running[name]

    def peers(self):
        return [self.get(name) for name in self.size.peers]

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
        """Lets every system answer questions, once in a run: so that its code is compiled, and that all answer alike."""
        if not self.warm:
            checked(self, self.take(self.size.warm))
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
        told[str(connections)] = load.of_rounds(load.in_turn(bench.size.rounds, contenders), STOCK)
        bench.say(f"repeated at {connections} connections is measured")
    return told


def different(bench):
    """Questions that nobody has asked before, each once."""
    bench.warm_up()
    atlas, peers = bench.get("atlas"), bench.peers()
    told = {}
    for kind, raw in (("/queries", lambda question: by_address(atlas.port, question)),
                      ("/sparql", lambda question: by_text(atlas, question))):
        warm = bench.take(bench.size.warm)
        for connections in bench.size.connections:
            parts = [bench.take(bench.size.part) for _ in range(bench.size.rounds)]

            def turn(system, make, count=connections, parts=parts):
                return lambda number: load.measure(
                    system.port, [make(one) for one in parts[number]], bench.work, count)
            contenders = [("atlas, " + kind, turn(atlas, raw)),
                          *((peer.name, turn(peer, lambda one, peer=peer: by_text(peer, one))) for peer in peers)]
            if warm:
                load.in_turn(1, [(name, lambda _, take=take: take(0)) for name, take in [
                    ("atlas", turn(atlas, raw, parts=[warm])),
                    *((peer.name, turn(peer, lambda one, peer=peer: by_text(peer, one), parts=[warm])) for peer in peers)]])
                warm = None
            told[f"{kind} {connections}"] = load.of_rounds(load.in_turn(bench.size.rounds, contenders), STOCK)
            bench.say(f"different by {kind} at {connections} connections is measured")
    return told


def timed(clients, question, raws):
    """Asks several systems the same, one after the other; all must answer alike. Returns milliseconds by system."""
    took, first = {}, None
    for name, raw in raws:
        seconds, status, body = clients[name].send(raw)
        if status != 200:
            raise Disagreement(f"{name} answered {status} to {question.text}")
        if first is None:
            first = body
        else:
            agree(question, first, body)
        took[name] = seconds * 1000
    return took


def summed(times, peer):
    """The median of what was taken by each system, the 95th percentile, and the ratio of the medians to the peer's."""
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    return {name: {"median_ms": medians[name], "p95_ms": sorted(taken)[math.ceil(len(taken) * 0.95) - 1],
                   "asked": len(taken), "ratio": medians[name] / medians[peer]} for name, taken in times.items()}


def one_by_one(systems_, peer, asked, raw):
    """Times questions one after the other on each system, the first of which changes from question to question."""
    times = {system.name: [] for system in systems_}
    with contextlib.ExitStack() as stack:
        clients = {system.name: stack.enter_context(contextlib.closing(systems.Client(system.port))) for system in systems_}
        for number, question in enumerate(asked):
            raws = [(system.name, raw(system, question)) for system in systems_]
            turned = raws[number % len(raws):] + raws[:number % len(raws)]
            for name, took in timed(clients, question, turned).items():
                times[name].append(took)
    return summed(times, peer)


def canned(bench):
    """Every canned query with the values of its parameters, one after the other, each for the first time."""
    bench.warm_up()
    atlas, stock = bench.get("atlas"), bench.get(STOCK)
    told = {}

    def raw(system, question):
        return by_address(system.port, question) if system is atlas and question.address else by_text(system, question)
    with bench.canned() as teller:
        for name in sorted(teller.queries):
            asked = teller.questions([(name, values) for values in teller.values(name, bench.size.values)])
            # Where a query has few values, more texts that nobody has sent ask for the same.
            more = [asked[number % len(asked)].numbered(number) for number in range(bench.size.least - len(asked))]
            asked += [dataclasses.replace(one, address="") for one in more]
            told[name] = one_by_one([atlas, stock], STOCK, asked, raw)
            bench.say(f"{name:26} {len(asked):6} {told[name]['atlas']['ratio']:6.2f}")
    return told


def adhoc(bench):
    """The queries that nobody has canned, one after the other, in texts that nobody has sent."""
    peer = ON_DISK if ON_DISK in bench.size.peers else STOCK
    bench.warm_up()
    told = {}
    for question in questions.at_hand():
        asked = [question.numbered(number) for number in range(bench.size.least + 1)]
        all_ = [bench.get("atlas"), *bench.peers()]
        one_by_one(all_, peer, asked[:1], by_text)
        told[question.name] = one_by_one(all_, peer, asked[1:], by_text)
        bench.say(f"{question.name:26} {told[question.name]['atlas']['ratio']:6.2f}")
    return told


CLASSES = {"repeated": repeated, "different": different, "canned": canned, "adhoc": adhoc}
