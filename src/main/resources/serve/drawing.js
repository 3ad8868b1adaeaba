// How things and what joins them look on a drawing, on the map and on the pages of things.

const SHAPES = {
  Tool: "round-rectangle", Vendor: "diamond", Provider: "diamond", Organization: "diamond", Technique: "ellipse",
  Task: "hexagon", Modality: "round-tag", Model: "rectangle", ModelFamily: "barrel", ModelKind: "octagon",
  Field: "round-hexagon", Component: "triangle", Ability: "star", ContentParadigm: "pentagon", Source: "cut-rectangle",
};

// The outlines of the shapes that a legend can cut out; the others are round there, too.
const OUTLINES = {
  diamond: "polygon(50% 0, 100% 50%, 50% 100%, 0 50%)", triangle: "polygon(50% 0, 100% 100%, 0 100%)",
  hexagon: "polygon(25% 0, 75% 0, 100% 50%, 75% 100%, 25% 100%, 0 50%)", "round-hexagon": "polygon(25% 0, 75% 0, 100% 50%, 75% 100%, 25% 100%, 0 50%)",
  pentagon: "polygon(50% 0, 100% 40%, 80% 100%, 20% 100%, 0 40%)", octagon: "polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%)",
  star: "polygon(50% 0, 62% 36%, 100% 36%, 69% 58%, 81% 96%, 50% 72%, 19% 96%, 31% 58%, 0 36%, 38% 36%)",
  rectangle: "inset(0)", "round-rectangle": "inset(0 round 25%)", barrel: "inset(0 round 25% / 50%)", "cut-rectangle": "polygon(20% 0, 80% 0, 100% 20%, 100% 80%, 80% 100%, 20% 100%, 0 80%, 0 20%)",
  "round-tag": "polygon(0 0, 70% 0, 100% 50%, 70% 100%, 0 100%)",
};

export function swatch(type, colour) {
  const made = element("span", { className: "swatch" });
  made.style.background = colour;
  made.style.clipPath = OUTLINES[SHAPES[type]] ?? "circle(50%)";
  return made;
}

export const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || "#555";
}

export function style() {
  const ink = colour("--ink");
  const soft = colour("--soft");
  const warm = colour("--warm");
  const { backgroundColor: paper, fontFamily: font } = getComputedStyle(document.body);
  return [
    { selector: "node", style: {
      "background-color": "data(colour)", shape: "data(shape)", width: 26, height: 26, label: "data(name)", color: ink,
      "font-size": 11, "font-family": font, "text-wrap": "wrap", "text-max-width": 100, "text-valign": "bottom", "text-margin-y": 4,
      "text-background-color": paper, "text-background-opacity": 0.75, "text-background-padding": 1, "border-width": 1, "border-color": "#000", "border-opacity": 0.35,
    } },
    { selector: "node[bundle]", style: { width: 44, height: 44, "border-style": "double", "border-width": 5, "text-valign": "center", "text-margin-y": 0 } },
    { selector: "node[models > 0]", style: { width: 34, height: 34 } },
    { selector: "node.middle", style: { width: 52, height: 52, "font-size": 16, "font-weight": "bold" } },
    { selector: "edge", style: {
      width: 1.4, "line-color": soft, "target-arrow-color": soft, "target-arrow-shape": "triangle", "arrow-scale": 0.8, "curve-style": "bezier",
      label: "data(name)", "font-size": 8, "font-family": font, color: soft, "text-rotation": "autorotate", "text-background-color": paper, "text-background-opacity": 0.8,
      "min-zoomed-font-size": 9,
    } },
    { selector: "edge[look = 'loose']", style: { "line-style": "dashed", "line-color": warm, "target-arrow-color": warm } },
    { selector: "edge[look = 'opinion']", style: { "line-style": "dotted", "line-color": warm, "target-arrow-color": warm } },
    { selector: "edge[look = 'inferred']", style: { "line-style": "dashed", width: 0.8, "line-opacity": 0.7 } },
    { selector: "edge[look = 'bundle']", style: { "target-arrow-shape": "none", label: "", "line-style": "dotted" } },
    { selector: ".faint", style: { opacity: 0.15 } },
    { selector: ".off", style: { display: "none" } },
    { selector: ":selected", style: { "border-width": 4, "border-color": warm, "line-color": warm, "target-arrow-color": warm, width: 3 } },
    { selector: "node:selected", style: { width: 34, height: 34 } },
  ];
}

export const elements = (map) => [
  ...map.nodes.map((node) => ({
    group: "nodes", data: { ...node, shape: node.bundle ? "ellipse" : SHAPES[node.type] ?? "ellipse", colour: map.legend.find((type) => type.type === node.type)?.colour ?? "#ccc" },
  })),
  ...map.edges.map((edge) => ({ group: "edges", data: edge })),
  ...map.nodes.filter((node) => node.bundle).map((node) => ({ group: "edges", data: { id: `${node.owner} ~ ${node.id}`, source: node.owner, target: node.id, look: "bundle", name: "", says: [], graphs: [] } })),
];

// Rings around a thing, each as far out as it takes steps to get there: where a layout begins, so that it comes out the same each time.
export function rings(wanted, middle) {
  const nodes = wanted.filter((one) => one.group === "nodes").map((one) => one.data.id);
  const near = new Map(nodes.map((id) => [id, []]));
  for (const { group, data } of wanted) {
    if (group === "edges") {
      near.get(data.source)?.push(data.target);
      near.get(data.target)?.push(data.source);
    }
  }
  const order = [...nodes].sort((one, other) => (other === middle) - (one === middle) || near.get(other).length - near.get(one).length);
  const places = new Map();
  let [column, top, width, height] = [0, 0, 0, 0];
  for (const root of order) {
    if (!places.has(root)) {
      const { spots, radius } = spread(root, near);
      if (height === 0) {
        [column, height] = [radius + 60, Math.max(300, radius)];
        top = height;
      } else if (top + 2 * radius > height) {
        [column, top, width] = [column + width + 60, -height, 0];
      }
      const [x, y] = places.size === 0 ? [0, 0] : [column + radius, top + radius];
      spots.forEach((spot, id) => places.set(id, { x: x + spot.x, y: y + spot.y }));
      [top, width] = places.size === spots.size ? [top, width] : [top + 2 * radius + 60, Math.max(width, 2 * radius)];
    }
  }
  return places;
}

function spread(root, near) {
  const levels = [[root]];
  const seen = new Set([root]);
  while (levels.at(-1).length > 0) {
    levels.push(levels.at(-1).flatMap((id) => near.get(id).filter((next) => near.has(next) && !seen.has(next) && seen.add(next))));
  }
  levels.pop();
  const radii = levels.map((level, depth) => (depth === 0 ? 0 : Math.max(depth * 130, (level.length * 75) / (2 * Math.PI))));
  const spots = new Map();
  levels.forEach((level, depth) => level.forEach((id, place) => {
    const turn = (2 * Math.PI * (place + 0.5)) / level.length;
    spots.set(id, { x: radii[depth] * Math.cos(turn), y: radii[depth] * Math.sin(turn) });
  }));
  return { spots, radius: Math.max(50, ...radii) };
}

export const layout = (count, more = {}) => ({
  name: "fcose", randomize: false, animate: false, nodeDimensionsIncludeLabels: true, packComponents: false,
  idealEdgeLength: 95, nodeRepulsion: 16000, nodeSeparation: 100, gravity: 0.2, numIter: count > 250 ? 60 : 1500, padding: 24, ...more,
});

// The libraries that draw are fetched where something is drawn, once.
let fetched;

export function libraries() {
  fetched ??= Promise.all(["cytoscape.min.js", "layout-base.js", "cose-base.js", "cytoscape-fcose.js"].map(script));
  return fetched;
}

const chinese = document.documentElement.lang.startsWith("zh");

function script(name) {
  return new Promise((done, failed) => {
    const made = element("script", { src: new URL(name, import.meta.url), async: false, onload: done, onerror: failed });
    document.head.append(made);
  });
}

// A small drawing, which is only looked at: a click on a thing leads to its page.
export async function drawPiece(frame, address) {
  const url = new URL(address, location.href);
  url.searchParams.set("lang", chinese ? "zh" : "en");
  const response = await fetch(url, { headers: { Accept: "application/json" } });
  const map = await response.json();
  if (!response.ok) {
    frame.replaceChildren(element("p", { className: "problems" }, map.detail ?? map.title));
    return;
  }
  await drawMap(frame, map);
}

// Draws a map that is at hand: its nodes, its edges and its legend.
export async function drawMap(frame, map) {
  await libraries();
  const wanted = elements(map);
  const places = rings(wanted);
  const cy = cytoscape({
    container: frame, style: style(), elements: wanted.map((one) => ({ ...one, position: places.get(one.data.id) })), userZoomingEnabled: false, layout: { name: "preset" },
  });
  cy.layout(layout(map.nodes.length, { padding: 16 })).run();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(style()));
  cy.on("tap", "node", (event) => {
    if (event.target.data("page")) {
      location.href = event.target.data("page");
    }
  });
}
