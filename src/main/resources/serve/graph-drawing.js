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
    const graph = /turtle|triples|quads|trig/.test(this.yasr.results?.getContentType() ?? "");
    return graph ? this.yasr.results.getBindings() ?? [] : [];
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

const joins = ({ predicate, object }) => object.type === "uri" && predicate.value !== TYPE;

function short(iri, atlas) {
  const known = Object.entries(atlas.prefixes).find(([, space]) => iri.startsWith(space));
  return known ? `${known[0]}:${iri.slice(known[1].length)}` : iri;
}

// What has several names is called by that in the reader's language.
function names(triples) {
  const found = new Map();
  for (const { subject, predicate, object } of triples) {
    if (predicate.value === LABEL && (!found.has(subject.value) || (object["xml:lang"] ?? "").startsWith(chinese ? "zh" : "en"))) {
      found.set(subject.value, object.value);
    }
  }
  return found;
}

function mapOf(triples, atlas) {
  const named = names(triples);
  const types = new Map(triples.filter(({ predicate }) => predicate.value === TYPE).map(({ subject, object }) => [subject.value, object.value.replace(/.*[#/]/, "")]));
  const lines = triples.filter(joins);
  const shown = lines.slice(0, MOST);
  const nodes = new Set(shown.flatMap(({ subject, object }) => [subject.value, object.value]));
  return {
    cut: lines.length > MOST ? lines.length : 0,
    nodes: [...nodes].map((iri) => ({ id: iri, name: named.get(iri) ?? short(iri, atlas), type: types.get(iri) ?? "", page: atlas.page(iri) })),
    edges: shown.map(({ subject, predicate, object }, number) => ({ id: `line-${number}`, source: subject.value, target: object.value, name: short(predicate.value, atlas).replace(/^aigc:/, ""), look: "record" })),
    legend: Object.entries(atlas.colours).map(([type, colour]) => ({ type, colour })),
  };
}
