// How the SPARQL editor shows an answer that is a graph: as a drawing, with its things by name.

import { drawMap, element } from "./drawing.js";

const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
const MOST = 400;

const chinese = document.documentElement.lang.startsWith("zh");
const say = (en, zh) => (chinese ? zh : en);

// A plugin of YASR, which knows from the atlas its colours, its prefixes and where the page of a thing is.
export const graphDrawing = (atlas) => class {
  constructor(yasr) {
    this.yasr = yasr;
    this.priority = 20;
    this.label = say("Drawing", "图示");
  }

  triples() {
    return parsed(this.yasr.results?.getOriginalResponseAsString() ?? "");
  }

  canHandleResults() {
    return this.triples().some(joins);
  }

  draw() {
    const frame = element("div", { className: "piece", role: "img", ariaLabel: this.label });
    const map = mapOf(this.triples(), atlas);
    this.yasr.resultsEl.replaceChildren(
      ...(map.cut ? [element("p", {}, say(`The first ${MOST} lines of ${map.cut} are drawn.`, `共 ${map.cut} 条线，此处画出前 ${MOST} 条。`))] : []),
      frame,
    );
    return drawMap(frame, map);
  }
};

// N-Triples, which is what the editor asks for, has a statement a line; texts are read as far as names go.
const LINE = /^(<[^>]*>|_:\S+) <([^>]*)> (?:(<[^>]*>|_:\S+)|"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<[^>]*>)?) \.$/;
const plain = (name) => name.replace(/^<|>$/g, "");
const escaped = (text) => text.replace(/\\u([0-9A-F]{4})|\\U([0-9A-F]{8})|\\(.)/gi, (all, four, eight, sign) => (sign ? { n: "\n", r: "\r", t: "\t" }[sign] ?? sign : String.fromCodePoint(parseInt(four ?? eight, 16))));

function parsed(text) {
  return text.split("\n").flatMap((line) => {
    const [all, subject, predicate, thing, words, language] = LINE.exec(line.trim()) ?? [];
    return all ? [{ subject: plain(subject), predicate, thing: thing && plain(thing), words: thing ? "" : escaped(words), language: language ?? "" }] : [];
  });
}

const joins = ({ predicate, thing }) => thing && predicate !== TYPE;

function short(iri, atlas) {
  const known = Object.entries(atlas.prefixes).find(([, space]) => iri.startsWith(space));
  return known ? `${known[0]}:${iri.slice(known[1].length)}` : iri;
}

// What has several names is called by that in the reader's language.
function names(triples) {
  const found = new Map();
  for (const { subject, predicate, words, language } of triples) {
    if (predicate === LABEL && (!found.has(subject) || language.startsWith(chinese ? "zh" : "en"))) {
      found.set(subject, words);
    }
  }
  return found;
}

function mapOf(triples, atlas) {
  const named = names(triples);
  const types = new Map(triples.filter(({ predicate, thing }) => predicate === TYPE && thing).map(({ subject, thing }) => [subject, thing.replace(/.*[#/]/, "")]));
  const lines = triples.filter(joins);
  const shown = lines.slice(0, MOST);
  const nodes = new Set(shown.flatMap(({ subject, thing }) => [subject, thing]));
  return {
    cut: lines.length > MOST ? lines.length : 0,
    nodes: [...nodes].map((iri) => ({ id: iri, name: named.get(iri) ?? short(iri, atlas), type: types.get(iri) ?? "", page: atlas.page(iri) })),
    edges: shown.map(({ subject, predicate, thing }, number) => ({ id: `line-${number}`, source: subject, target: thing, name: short(predicate, atlas).replace(/^aigc:/, ""), look: "record" })),
    legend: Object.entries(atlas.colours).map(([type, colour]) => ({ type, colour })),
  };
}
