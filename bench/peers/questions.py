"""What is asked: the canned queries with the values of their parameters, in an address and as SPARQL, and queries at hand."""

import collections
import concurrent.futures
import dataclasses
import json
import pathlib
import random
import re
import urllib.parse

from machine import ROOT
from systems import JSON, ask

NAMESPACE = "https://w3id.org/aigc/ns#"
BASE = "https://w3id.org/aigc/"

# Of vendors, families and models: those of which thousands differ and none takes long, as a site is asked.
MIX = ("families-of-vendor", "models-of-vendor", "providers-of-vendor", "tools-by-vendor", "offerings-of-family",
       "providers-of-family", "cheapest-offerings", "prices-of-model", "price-range", "abilities-of-models")

TRIPLES = "application/n-triples"

# Beyond this a server may refuse an address.
LONGEST_ADDRESS = 6000


@dataclasses.dataclass(frozen=True)
class Question:
    """A query by its address at the atlas, where it is a canned one, and by its text, which every system takes."""

    name: str
    address: str
    text: str

    @property
    def accept(self):
        return TRIPLES if re.search(r"^CONSTRUCT\b", self.text, re.MULTILINE) else JSON

    def numbered(self, number):
        """The same question in a text that nobody has sent before."""
        return dataclasses.replace(self, text=f"{self.text}\n# {number}")


def request(port, path, text=None, accept=JSON):
    """The bytes of a request: a query by its text where one is given, in the address as long as that isn't too long."""
    body = b""
    if text is not None and len(by_address := f"{path}?query={urllib.parse.quote_plus(text)}") <= LONGEST_ADDRESS:
        path, text = by_address, None
    head = [f"{'GET' if text is None else 'POST'} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", f"Accept: {accept}"]
    if text is not None:
        body = text.encode()
        head += ["Content-Type: application/sparql-query", f"Content-Length: {len(body)}"]
    return "\r\n".join([*head, "", ""]).encode() + body


def change(system, verb, statement):
    """The bytes of a request that adds a statement to a graph, or takes it away."""
    body = f"{verb} DATA {{ GRAPH <{BASE}graph/local> {{ {statement} }} }}".encode()
    token = [f"Authorization: Bearer {system.token}"] if system.token else []
    head = [f"POST {system.update} HTTP/1.1", f"Host: 127.0.0.1:{system.port}", *token,
            "Content-Type: application/sparql-update", f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(head).encode() + body


def rows(answer):
    """The rows of an answer in JSON, or the triples of one in N-Triples, without regard to their order, to the names of blank nodes and to the order of what
    GROUP_CONCAT puts together, which SPARQL leaves to the engine."""
    if not answer.startswith(b"{"):
        return collections.Counter(re.sub(r"_:\S+", "_:", answer.decode()).splitlines())
    told = json.loads(answer)
    if "boolean" in told:
        return told["boolean"]

    def term(value):
        if value["type"] == "bnode":
            return "_:"
        words = value["value"]
        if value["type"] == "literal":
            words = tuple(sorted(re.split(", |、", words)))
        return words, value.get("xml:lang"), value.get("datatype")

    return collections.Counter(
        frozenset((name, term(value)) for name, value in row.items()) for row in told["results"]["bindings"])


class Canned:
    """The canned queries, with the values that their parameters can have, as an atlas that runs tells of them."""

    def __init__(self, port):
        self.port = port
        told = json.loads(ask(port, "/queries.json"))
        self.queries = {query["name"]: [parameter["name"] for parameter in query["parameters"]] for query in told}
        self.known = {}

    def of(self, name):
        """The classes of each parameter that takes a thing, as the query's file says; anything is an entity."""
        head = "\n".join(line for line in (ROOT / "queries" / f"{name}.rq").read_text(encoding="utf-8").splitlines()
                         if line.startswith("#+"))
        found = {}
        for parameter in self.queries[name]:
            block = re.search(rf"^#\+   {parameter}:\n((?:#\+ {{5}}.*\n?)+)", head, re.MULTILINE).group(1)
            of = re.search(r"of: (.+)", block)
            if "type: thing" in block:
                found[parameter] = re.findall(r"[\w:]+", of.group(1)) if of else ["Entity"]
        return found

    def instances(self, classes):
        """The things of some classes, in the order of their addresses."""
        found = set()
        for name in classes:
            if name not in self.known:
                iri = f"<{NAMESPACE}{name}>" if ":" not in name else name
                query = f"""PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX void: <http://rdfs.org/ns/void#>
                    SELECT DISTINCT ?it {{ ?class rdfs:subClassOf* {iri} . ?it a ?class FILTER(isIRI(?it)) }}"""
                told = json.loads(ask(self.port, "/sparql?query=" + urllib.parse.quote_plus(query)))
                self.known[name] = {row["it"]["value"] for row in told["results"]["bindings"]}
            found |= self.known[name]
        return sorted(found)

    def values(self, name, most=None):
        """Sets of values for a query's parameters, at most so many, spread evenly over all. The first is the default."""
        sets = [{}]
        for parameter, classes in self.of(name).items():
            sets += [{parameter: value} for value in self.instances(classes)]
        if most is None or len(sets) <= most:
            return sets
        return [sets[round(index * (len(sets) - 1) / max(most - 1, 1))] for index in range(most)]

    def question(self, name, values):
        asked = "?" + urllib.parse.urlencode(values) if values else ""
        text = ask(self.port, f"/queries/{name}.rq{asked}").decode()
        question = Question(name, f"/queries/{name}.srj{asked}", text)
        return question if question.accept == JSON else dataclasses.replace(question, address=f"/queries/{name}.nt{asked}")

    def questions(self, wanted):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            return list(pool.map(lambda one: self.question(*one), wanted))

    def mixed(self, most=None):
        """Questions on vendors, families and models, each once, in an order that looks like chance and is always the same."""
        wanted = [(name, values) for name in MIX if name in self.queries for values in self.values(name)[1:]]
        random.Random(15).shuffle(wanted)
        return self.questions(wanted[:most])


def at_hand():
    """The queries that nobody has canned: joins, aggregates, paths, OPTIONAL and text search."""
    return [Question(path.stem, "", path.read_text(encoding="utf-8"))
            for path in sorted((pathlib.Path(__file__).resolve().parent.parent / "questions").glob("*.rq"))]
