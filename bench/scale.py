#!/usr/bin/env python3
"""Multiplies the landscape: reads N-Quads of the atlas and writes at least so many statements of them, in whole copies.

Usage: ./aigc export --format nquads --scope all | bench/scale.py STATEMENTS > scaled.nq

What people wrote (vocabulary, article, glossary, sources) stands once. What catalogues and rules bring is written again and
again, each time with other things: every thing that such a graph alone speaks of, sources included, gets a number, in its
IRI and its labels, so that each copy has the shapes and the distributions of the first, and points to the same people's work.
"""
import re
import sys

BASE = "https://w3id.org/aigc/"
ONCE = {"vocabulary", "alignments", "article", "editorial", "glossary", "sources", "tasks"}
QUAD = re.compile(r'^(\S+) (\S+) (.*) <' + re.escape(BASE) + r'graph/([^>]+)> \.$')
TERM = re.compile(r'<[^<>]*>|_:\w+')
SHARED = tuple(f"<{BASE}{part}" for part in ("ns", "graph/", "rule/"))
LABEL = re.compile(r'^("(?:[^"\\]|\\.)*)("@\w+)$')


def numbered(term, copies, number):
    if term not in copies:
        return term
    return f"{term}x{number}" if term.startswith("_:") else f"{term[:-1]}-copy{number}>"


def main():
    most = int(sys.argv[1])
    once, again = [], []
    for line in sys.stdin:
        found = QUAD.match(line.rstrip("\n"))
        if found:
            (once if found.group(4) in ONCE else again).append(found.groups())
    kept = {quad[0] for quad in once}
    copies = {quad[0] for quad in again if not quad[0].startswith(SHARED)} - kept
    written = 0
    for subject, relation, value, graph in once + again:
        print(f"{subject} {relation} {value} <{BASE}graph/{graph}> .")
        written += 1
    number = 0
    while written < most:
        number += 1
        for subject, relation, value, graph in again:
            if subject not in copies:
                continue
            changed = numbered(subject, copies, number)
            if value.startswith('"'):
                value = LABEL.sub(rf"\1 {number}\2", value) if "label>" in relation.lower() else value
            else:
                value = TERM.sub(lambda term: numbered(term.group(), copies, number), value)
            print(f"{changed} {relation} {value} <{BASE}graph/{graph}> .")
            written += 1


main()
