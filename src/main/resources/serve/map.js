// Draws the map that the page tells in words. Everything here has a link or a form that does it without this.

import { colour, element, elements, style } from "./drawing.js";

const chinese = document.documentElement.lang.startsWith("zh");
const say = (en, zh) => (chinese ? zh : en);
const frame = document.querySelector("#map");
const details = document.querySelector("#map-details");
const legend = document.querySelector("#map-legend");
const list = document.querySelector("#map-list");
const tour = document.querySelector("#tour");
const base = new URL(".", new URL(frame.dataset.source, location.href));
const dark = matchMedia("(prefers-color-scheme: dark)");
const hidden = new Set();

const cy = cytoscape({ container: frame, style: style(), minZoom: 0.05, maxZoom: 4, hideEdgesOnViewport: false, textureOnViewport: false, boxSelectionEnabled: true });
dark.addEventListener("change", () => cy.style(style()));

let state;

// What stood on the map stays where it is; what is new finds a place around it.
function draw(map) {
  const first = cy.elements().empty();
  const wanted = elements(map);
  const ids = new Set(wanted.map((one) => one.data.id));
  cy.batch(() => {
    cy.elements().filter((one) => !ids.has(one.id())).remove();
    for (const one of wanted) {
      const old = cy.getElementById(one.data.id);
      if (old.nonempty()) {
        old.data(one.data);
      } else {
        cy.add({ ...one, position: one.group === "nodes" && !first ? near(one.data, map) : undefined });
      }
    }
    cy.nodes().removeClass("middle");
    cy.getElementById("aigc").addClass("middle");
  });
  arrange(first);
  state = map;
  legends(map);
  filter();
  point(map.highlighted);
}

let placed = 0;

function near(node, map) {
  const edge = map.edges.find((one) => (one.source === node.id && cy.getElementById(one.target).nonempty()) || (one.target === node.id && cy.getElementById(one.source).nonempty()));
  const other = edge && cy.getElementById(edge.source === node.id ? edge.target : edge.source);
  const at = other?.nonempty() && other.position().x !== undefined ? other.position() : { x: 0, y: 0 };
  const turn = (placed++ * 2.399) % (2 * Math.PI);
  return { x: at.x + 90 * Math.cos(turn), y: at.y + 90 * Math.sin(turn) };
}

function arrange(first) {
  const still = first ? [] : cy.nodes().filter((node) => node.scratch("placed")).map((node) => ({ nodeId: node.id(), position: { ...node.position() } }));
  const large = cy.nodes().length > 250;
  cy.layout({
    name: "fcose", quality: large ? "draft" : "default", randomize: first, animate: false, nodeDimensionsIncludeLabels: true, packComponents: true,
    idealEdgeLength: 85, nodeRepulsion: 9000, nodeSeparation: 90, numIter: large ? 600 : 1500, fixedNodeConstraint: still.length ? still : undefined, fit: first, padding: 24,
  }).run();
  cy.nodes().forEach((node) => node.scratch("placed", true));
  if (!first) {
    cy.animate({ fit: { padding: 24 }, duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 250 });
  }
}

function point(ids) {
  cy.elements().removeClass("faint");
  if (ids.length > 0) {
    const shown = cy.nodes().filter((node) => ids.includes(node.id()));
    cy.elements().not(shown).not(shown.edgesWith(shown)).addClass("faint");
    cy.fit(shown, 60);
  }
}

function legends(map) {
  const types = map.legend.map((type) => {
    const box = element("input", { type: "checkbox", checked: !hidden.has(type.type) });
    box.addEventListener("change", () => {
      hidden[box.checked ? "delete" : "add"](type.type);
      filter();
    });
    const swatch = element("span", { className: "swatch" });
    swatch.style.background = type.colour;
    return element("li", {}, element("label", {}, box, swatch, `${type.name} (${map.nodes.filter((node) => node.type === type.type).length})`));
  });
  const lines = [["accepted", say("stated", "有明确出处")], ["loose", say("loose", "不严谨")], ["opinion", say("opinion", "观点")], ["inferred", say("follows by a rule", "推断")]].map(([look, name]) =>
    element("span", {}, element("span", { className: `stroke ${look}` }), name));
  legend.replaceChildren(element("ul", { className: "map-legend" }, ...types, element("li", { className: "lines" }, ...lines)));
}

function filter() {
  cy.batch(() => cy.nodes().forEach((node) => node.toggleClass("off", hidden.has(node.data("type")))));
}

// The parameters of the map as it stands, to which changes come.
function address(changes, ending = "") {
  const url = new URL(`map${ending}`, base);
  url.searchParams.set("things", state.things.join(","));
  if (state.inferred) {
    url.searchParams.set("inferred", "yes");
  }
  if (new URLSearchParams(location.search).has("lang")) {
    url.searchParams.set("lang", chinese ? "zh" : "en");
  }
  for (const [name, value] of Object.entries(changes)) {
    url.searchParams.set(name, value);
  }
  return url;
}

async function read(url) {
  const asked = new URL(url);
  asked.searchParams.set("lang", chinese ? "zh" : "en");
  const response = await fetch(asked, { headers: { Accept: "application/json" } });
  const answer = await response.json();
  if (!response.ok) {
    details.replaceChildren(element("p", { className: "problem" }, answer.detail ?? answer.title));
    throw new Error(answer.title);
  }
  return answer;
}

function show(map) {
  draw(map);
  list.innerHTML = map.list;
  tour.innerHTML = map.tour;
  document.querySelector("#map-forms").innerHTML = map.forms;
  for (const form of document.querySelectorAll("form[data-map]")) {
    form.querySelector("[name=things]").value = map.things.join(",");
  }
}

async function change(changes) {
  const map = await read(address(changes, ".json"));
  show(map);
  history.pushState(null, "", address({}));
  details.focus();
}

addEventListener("popstate", async () => {
  const url = new URL(location.href);
  url.pathname = url.pathname.replace(/map$/, "map.json");
  show(await read(url));
});

function describe(node) {
  const data = node.data();
  const actions = [
    [say("Open what is near", "展开相邻事物"), () => change({ expand: data.id })],
    [say("Take away", "移除"), () => change({ remove: data.id })],
  ];
  const others = cy.nodes(":selected").not(node);
  if (others.length === 1) {
    actions.push([say(`How is it connected with ${others.data("name")}?`, `与${others.data("name")}有什么联系？`), () => change({ from: others.id(), to: data.id })]);
  }
  details.replaceChildren(
    element("h2", {}, data.page ? element("a", { href: data.page }, data.name) : data.name),
    element("p", { className: "eyebrow" }, data.typeName + (data.models > 0 ? say(` · ${data.models} models`, ` · ${data.models} 个模型`) : "")),
    element("p", {}, data.definition ?? ""),
    element("p", { className: "map-actions" }, ...actions.map(([label, work]) => {
      const button = element("button", { type: "button" }, label);
      button.addEventListener("click", work);
      return button;
    })),
  );
  mark(`[data-id="${CSS.escape(data.id)}"]`);
}

function prove(edge) {
  const data = edge.data();
  if (data.look === "bundle") {
    describe(edge.target());
    return;
  }
  const claims = data.says.map((claim) => element("li", {},
    element("a", { href: claim.page }, claim.claim),
    element("p", {}, element("a", { href: claim.placePage }, claim.place), claim.source === claim.place ? "" : ` · ${claim.source}`, " ",
      element("span", { className: claim.standing === "Accepted" ? "badge" : "badge loose" }, claim.standingName)),
    element("p", { className: "remark" }, claim.remark)));
  details.replaceChildren(
    element("h2", {}, `${edge.source().data("name")} ${data.name} ${edge.target().data("name")}`),
    ...(claims.length > 0 ? [element("ul", { className: "map-claims" }, ...claims)] : [element("p", {}, data.look === "inferred"
      ? say("It follows from other facts by a rule.", "由其他事实按规则推断得出。")
      : say(`Held by ${data.graphs.join(", ")}.`, `载于${data.graphs.join("、")}。`))]),
    element("p", {}, element("a", { href: data.why }, say("Why does this hold?", "为什么成立？"))),
  );
  mark(`[data-edge="${CSS.escape(data.id)}"]`);
}

function mark(selector) {
  list.querySelectorAll(".at").forEach((one) => one.classList.remove("at"));
  list.querySelector(selector)?.classList.add("at");
}

cy.on("select", "node", (event) => describe(event.target));
cy.on("select", "edge", (event) => prove(event.target));
cy.on("dbltap", "node", (event) => change({ expand: event.target.id() }));

const doings = {
  in: () => cy.zoom({ level: cy.zoom() * 1.3, renderedPosition: { x: frame.clientWidth / 2, y: frame.clientHeight / 2 } }),
  out: () => cy.zoom({ level: cy.zoom() / 1.3, renderedPosition: { x: frame.clientWidth / 2, y: frame.clientHeight / 2 } }),
  fit: () => cy.fit(24),
  undo: () => history.back(),
  png: () => save("png", cy.png({ output: "blob", full: true, scale: 2, bg: getComputedStyle(document.body).backgroundColor })),
  svg: () => save("svg", new Blob([svg()], { type: "image/svg+xml" })),
};

document.addEventListener("click", (event) => {
  const asked = event.target.closest("[data-do], [data-expand], [data-remove], [data-tour]");
  if (!asked || event.ctrlKey || event.metaKey) {
    return;
  }
  const { do: what, expand, remove, tour: step } = asked.dataset;
  if (what) {
    doings[what]();
  } else if (expand || remove) {
    event.preventDefault();
    change(expand ? { expand } : { remove });
  } else if (step !== undefined) {
    event.preventDefault();
    guide(asked.href);
  }
});

async function guide(href) {
  const url = new URL(href);
  url.pathname = url.pathname.replace(/map$/, "map.json");
  show(await read(url));
  history.pushState(null, "", href);
  tour.querySelector("a")?.focus();
}

for (const form of document.querySelectorAll("form[data-map]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const data = new FormData(form);
    change(form.dataset.map === "add" ? { add: data.get("add").replaceAll(",", " ") } : { from: data.get("from"), to: data.get("to") });
  });
}

// Walking from thing to thing by keyboard: arrows go to the nearest node in that direction.
frame.addEventListener("keydown", (event) => {
  const { key } = event;
  const chosen = cy.nodes(":selected").first();
  const keys = { "+": "in", "=": "in", "-": "out", 0: "fit" };
  if (keys[key]) {
    doings[keys[key]]();
  } else if (key === "z" && (event.ctrlKey || event.metaKey)) {
    doings.undo();
  } else if (key.startsWith("Arrow")) {
    walk(chosen, key);
  } else if (key === "Enter" && chosen.nonempty()) {
    change({ expand: chosen.id() });
  } else if (key === "Delete" && chosen.nonempty()) {
    change({ remove: chosen.id() });
  } else {
    return;
  }
  event.preventDefault();
});

function walk(chosen, key) {
  const from = chosen.nonempty() ? chosen.position() : { x: 0, y: 0 };
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const cost = (node) => {
    const along = (node.position("x") - from.x) * direction[0] + (node.position("y") - from.y) * direction[1];
    const aside = Math.abs((node.position("x") - from.x) * direction[1]) + Math.abs((node.position("y") - from.y) * direction[0]);
    return along > 1 ? along + 2 * aside : Infinity;
  };
  const visible = cy.nodes().not(chosen).filter((node) => !node.hasClass("off"));
  const next = visible.min(cost);
  if (next.value < Infinity) {
    cy.elements(":selected").unselect();
    next.ele.select();
    cy.animate({ center: { eles: next.ele }, duration: 0 });
  }
}

function save(ending, blob) {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: `aigc-map.${ending}` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

function svg() {
  const box = cy.elements(":visible").boundingBox({ includeLabels: true });
  const ink = colour("--ink");
  const soft = colour("--soft");
  const lines = cy.edges(":visible").map((edge) => {
    const [a, b] = [edge.source().position(), edge.target().position()];
    const dash = { loose: "6 4", opinion: "2 3", inferred: "4 4" }[edge.data("look")];
    return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${soft}"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`
      + `<text x="${(a.x + b.x) / 2}" y="${(a.y + b.y) / 2}" font-size="8" fill="${soft}" text-anchor="middle">${escaped(edge.data("name"))}</text>`;
  });
  const dots = cy.nodes(":visible").map((node) => {
    const { x, y } = node.position();
    const r = node.width() / 2;
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="${node.data("colour")}" stroke="#444"/>`
      + `<text x="${x}" y="${y + r + 12}" font-size="11" fill="${ink}" text-anchor="middle">${escaped(node.data("name"))}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x1 - 10} ${box.y1 - 10} ${box.w + 20} ${box.h + 20}" font-family="sans-serif">${lines.join("")}${dots.join("")}</svg>`;
}

document.querySelector("#map-buttons").hidden = false;
document.querySelector("#map-pictures").hidden = false;
details.tabIndex = -1;
const begin = performance.now();
show(await read(new URL(frame.dataset.source, location.href)));
frame.dataset.drawn = String(Math.round(performance.now() - begin));
