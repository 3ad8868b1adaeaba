// How things and what joins them look on a drawing, on the map and on the pages of things.

const SHAPES = {
  Tool: "round-rectangle", Vendor: "diamond", Provider: "diamond", Organization: "diamond", Technique: "ellipse",
  Task: "hexagon", Modality: "round-tag", Model: "rectangle", ModelFamily: "barrel", ModelKind: "octagon",
  Field: "round-hexagon", Component: "round-triangle", Ability: "star", ContentParadigm: "round-pentagon", Source: "cut-rectangle",
};

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
  const paper = getComputedStyle(document.body).backgroundColor;
  return [
    { selector: "node", style: {
      "background-color": "data(colour)", shape: "data(shape)", width: 26, height: 26, label: "data(name)", color: ink,
      "font-size": 11, "font-family": "inherit", "text-wrap": "wrap", "text-max-width": 110, "text-valign": "bottom", "text-margin-y": 4,
      "text-background-color": paper, "text-background-opacity": 0.75, "text-background-padding": 1, "border-width": 1, "border-color": "#000", "border-opacity": 0.35,
    } },
    { selector: "node[bundle]", style: { width: 44, height: 44, "border-style": "double", "border-width": 5, "text-valign": "center", "text-margin-y": 0 } },
    { selector: "node[models > 0]", style: { width: 34, height: 34 } },
    { selector: "node.middle", style: { width: 52, height: 52, "font-size": 16, "font-weight": "bold" } },
    { selector: "edge", style: {
      width: 1.4, "line-color": soft, "target-arrow-color": soft, "target-arrow-shape": "triangle", "arrow-scale": 0.8, "curve-style": "bezier",
      label: "data(name)", "font-size": 8, color: soft, "text-rotation": "autorotate", "text-background-color": paper, "text-background-opacity": 0.8,
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

// The libraries that draw are fetched where something is drawn, once.
let fetched;

function libraries() {
  fetched ??= (async () => {
    for (const name of ["cytoscape.min.js", "layout-base.js", "cose-base.js", "cytoscape-fcose.js"]) {
      await script(name);
    }
  })();
  return fetched;
}

const chinese = document.documentElement.lang.startsWith("zh");

function script(name) {
  return new Promise((done, failed) => {
    const made = element("script", { src: new URL(name, import.meta.url), onload: done, onerror: failed });
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
  const cy = cytoscape({
    container: frame, style: style(), elements: elements(map), userZoomingEnabled: false,
    layout: { name: "fcose", quality: "default", animate: false, nodeDimensionsIncludeLabels: true, idealEdgeLength: 80, padding: 16 },
  });
  cy.on("tap", "node", (event) => {
    if (event.target.data("page")) {
      location.href = event.target.data("page");
    }
  });
}
