// Draws the map that the page tells in words. Everything here has a link or a form that does it without this.

import { colour, element, elements, layout, libraries, rings, style, swatch } from "./drawing.js";

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

// What is drawn is asked for while the libraries are still being read.
const asked = read(new URL(frame.dataset.source, location.href));
await libraries();

const cy = cytoscape({ container: frame, style: style(), minZoom: 0.05, maxZoom: 4, hideEdgesOnViewport: false, textureOnViewport: false, boxSelectionEnabled: true });
dark.addEventListener("change", () => cy.style(style()));

let state;

// What stood on the map stays where it is; what is new finds a place around it.
function draw(map) {
  const first = cy.elements().empty();
  const wanted = elements(map);
  const ids = new Set(wanted.map((one) => one.data.id));
  const places = first ? rings(wanted, "aigc") : undefined;
  const came = [];
  cy.batch(() => {
    cy.elements().filter((one) => !ids.has(one.id())).remove();
    for (const one of wanted) {
      const old = cy.getElementById(one.data.id);
      if (old.nonempty()) {
        old.data(one.data);
      } else {
        came.push(cy.add({ ...one, position: one.group === "nodes" ? places?.get(one.data.id) ?? near(one.data, map) : undefined }));
      }
    }
    cy.nodes().removeClass("middle");
    cy.getElementById("aigc").addClass("middle");
  });
  state = map;
  legends(map);
  filter();
  arrange(first, came.some((one) => one.isNode()));
  point(map.highlighted);
}

let placed = 0;

function near(node, map) {
  const edge = map.edges.find((one) => (one.source === node.id && cy.getElementById(one.target).nonempty()) || (one.target === node.id && cy.getElementById(one.source).nonempty()));
  const other = cy.getElementById(node.owner ?? (edge && (edge.source === node.id ? edge.target : edge.source)) ?? "");
  const at = other.nonempty() ? other.position() : { x: 0, y: 0 };
  const turn = placed++ * 2.399;
  const far = 90 + 4 * (placed % 40);
  return { x: at.x + far * Math.cos(turn), y: at.y + far * Math.sin(turn) };
}

function arrange(first, anew) {
  if (anew) {
    const still = cy.nodes().filter((node) => !first && node.scratch("placed")).map((node) => ({ nodeId: node.id(), position: { ...node.position() } }));
    const middle = first && cy.getElementById("aigc").nonempty() ? [{ nodeId: "aigc", position: { x: 0, y: 0 } }] : [];
    cy.layout(layout(cy.nodes().length, { fixedNodeConstraint: [...still, ...middle].length > 0 ? [...still, ...middle] : undefined, fit: false })).run();
    cy.nodes().forEach((node) => node.scratch("placed", true));
  }
  if (anew) {
    within(cy.elements(), 24);
  }
}

// A few things are not blown up to fill the frame.
function within(shown, padding) {
  cy.fit(shown, padding);
  if (cy.zoom() > 1.4) {
    cy.zoom(1.4);
    cy.center(shown);
  }
}

// Names stay readable however small the drawing is.
function rescale() {
  const size = Math.min(20, Math.max(11, 9.5 / cy.zoom()));
  if (size !== rescale.last) {
    rescale.last = size;
    cy.nodes().style("font-size", size);
  }
}

let rescaling;
cy.on("zoom", () => {
  clearTimeout(rescaling);
  rescaling = setTimeout(rescale, 80);
});

function point(ids) {
  cy.elements().removeClass("faint");
  if (ids.length > 0) {
    const shown = cy.nodes().filter((node) => ids.includes(node.id()));
    cy.elements().not(shown).not(shown.edgesWith(shown)).addClass("faint");
    within(shown, 60);
  }
}

function legends(map) {
  const types = map.legend.map((type) => {
    const box = element("input", { type: "checkbox", checked: !hidden.has(type.type) });
    box.addEventListener("change", () => {
      hidden[box.checked ? "delete" : "add"](type.type);
      filter();
    });
    return element("li", {}, element("label", {}, box, swatch(type.type, type.colour), `${type.name} (${map.nodes.filter((node) => node.type === type.type).length})`));
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
    url.searchParams[value ? "set" : "delete"](name, value);
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
  }
  return response.ok ? answer : undefined;
}

let turns = 0;

// Shows what was asked for; what can't be had is told beside the drawing, which stays. What something else was asked for
// behind comes too late.
async function show(asked) {
  const turn = ++turns;
  const map = await asked;
  if (!map || turn !== turns) {
    return false;
  }
  draw(map);
  list.innerHTML = map.list;
  tour.innerHTML = map.tour;
  document.querySelector("#map-forms").innerHTML = map.forms;
  document.querySelector("#map-inferred").innerHTML = map.toggle;
  for (const form of document.querySelectorAll("form[data-map]")) {
    form.querySelector("[name=things]").value = map.things.join(",");
  }
  return true;
}

// How many changes can be undone.
const depth = () => history.state?.depth ?? 0;

function arrived() {
  document.querySelector("[data-do=undo]").disabled = depth() === 0;
  const other = document.querySelector("a.language");
  const url = new URL(location.href);
  url.searchParams.set("lang", chinese ? "en" : "zh");
  other.href = url;
}

function push(url) {
  history.pushState({ depth: depth() + 1 }, "", url);
  arrived();
}

async function change(changes) {
  if (await show(read(address(changes, ".json")))) {
    push(address({}));
  }
  if (document.activeElement === document.body) {
    frame.focus({ preventScroll: true });
  }
}

addEventListener("popstate", async () => {
  const url = new URL(location.href);
  url.pathname = url.pathname.replace(/map$/, "map.json");
  await show(read(url));
  arrived();
});

const action = (label, work) => {
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", work);
  return button;
};

let from;

function connect(to) {
  const start = from;
  from = undefined;
  change({ from: start, to });
}

function ask(id) {
  from = id;
  details.replaceChildren(element("p", { className: "hint" }, say(`Now select the thing that ${cy.getElementById(id).data("name")} is to be connected with.`, `请再选中一个事物，查找它与${cy.getElementById(id).data("name")}的联系。`)));
  frame.focus({ preventScroll: true });
}

function describe(node) {
  const data = node.data();
  const others = cy.nodes(":selected").not(node).filter((other) => !other.data("bundle"));
  const lines = node.connectedEdges().filter((edge) => edge.data("look") !== "bundle" && edge.visible());
  details.replaceChildren(
    element("h2", {}, data.page ? element("a", { href: data.page }, data.name) : data.name),
    element("p", { className: "eyebrow" }, data.typeName + (data.models > 0 ? say(` · ${data.models} models`, ` · ${data.models} 个模型`) : "")),
    element("p", {}, data.definition ?? ""),
    element("p", { className: "map-actions" },
      action(say("Open what is near", "展开相邻事物"), () => change({ expand: data.id })),
      ...(data.bundle ? [] : [others.length === 1
        ? action(say(`How is it connected with ${others.data("name")}?`, `与${others.data("name")}有什么联系？`), () => change({ from: others.id(), to: data.id }))
        : action(say("How is it connected with …", "与……有什么联系"), () => ask(data.id))]),
      action(say("Take away", "移除"), () => change({ remove: data.id }))),
    element("ul", { className: "map-lines" }, ...lines.map((edge) => element("li", {}, action(sentence(edge), () => {
      cy.elements(":selected").unselect();
      edge.select();
    }), element("span", { className: "who" }, who(edge.data()))))),
  );
  mark(`[data-id="${CSS.escape(data.id)}"]`);
}

const sentence = (edge) => `${edge.source().data("name")} ${edge.data("name")} ${edge.target().data("name")}`;

// In a word, who says so.
function who({ says, look, graphs }) {
  const [claim] = says;
  const standing = claim && claim.standing !== "Accepted" ? ` (${claim.standingName})` : "";
  return ` — ${claim ? claim.place + standing : look === "inferred" ? say("follows by a rule", "推断") : graphs.join(say(", ", "、"))}`;
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
  const known = data.look === "inferred"
    ? say("It follows from other facts by a rule.", "由其他事实按规则推断得出。")
    : say(`Held by ${data.graphs.join(", ")}.`, `载于${data.graphs.join("、")}。`);
  details.replaceChildren(
    element("h2", {}, sentence(edge)),
    claims.length > 0 ? element("ul", { className: "map-claims" }, ...claims) : element("p", {}, known),
    element("p", {}, element("a", { href: data.why }, say("Why does this hold?", "为什么成立？"))),
  );
  mark(`[data-edge="${CSS.escape(data.id)}"]`);
}

function mark(selector) {
  list.querySelectorAll(".at").forEach((one) => one.classList.remove("at"));
  list.querySelector(selector)?.classList.add("at");
}

cy.on("tap", "node", (event) => {
  if (from && from !== event.target.id() && !event.target.data("bundle")) {
    connect(event.target.id());
  }
});
cy.on("select", "node", (event) => from || describe(event.target));
cy.on("select", "edge", (event) => prove(event.target));
cy.on("dbltap", "node", (event) => change({ expand: event.target.id() }));

const doings = {
  in: () => cy.zoom({ level: cy.zoom() * 1.3, renderedPosition: { x: frame.clientWidth / 2, y: frame.clientHeight / 2 } }),
  out: () => cy.zoom({ level: cy.zoom() / 1.3, renderedPosition: { x: frame.clientWidth / 2, y: frame.clientHeight / 2 } }),
  fit: () => within(cy.elements(":visible"), 24),
  undo: () => depth() > 0 && history.back(),
  png: () => save("png", cy.png({ output: "blob", full: true, scale: 2, bg: getComputedStyle(document.body).backgroundColor })),
  svg: () => save("svg", new Blob([svg()], { type: "image/svg+xml" })),
};

document.addEventListener("click", (event) => {
  const asked = event.target.closest("[data-do], [data-expand], [data-remove], [data-tour], [data-inferred]");
  if (!asked || event.ctrlKey || event.metaKey) {
    return;
  }
  const { do: what, expand, remove, tour: step, inferred } = asked.dataset;
  if (what) {
    doings[what]();
  } else if (expand || remove) {
    event.preventDefault();
    change(expand ? { expand } : { remove });
  } else if (inferred !== undefined) {
    event.preventDefault();
    change({ inferred });
  } else if (step !== undefined) {
    event.preventDefault();
    guide(asked.href);
  }
});

async function guide(href) {
  const url = new URL(href);
  url.pathname = url.pathname.replace(/map$/, "map.json");
  if (await show(read(url))) {
    push(href);
  }
  (tour.querySelector("a.button") ?? tour.querySelector(".forms a, a"))?.focus({ preventScroll: true });
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
  } else if (key === "Enter" && from && chosen.nonempty() && chosen.id() !== from) {
    connect(chosen.id());
  } else if (key === "Enter" && chosen.nonempty()) {
    change({ expand: chosen.id() });
  } else if (key === "c" && chosen.nonempty() && !event.ctrlKey && !event.metaKey) {
    ask(chosen.id());
  } else if (key === "Escape" && from) {
    from = undefined;
    describe(chosen);
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

for (const fold of matchMedia("(min-width: 54rem)").matches ? document.querySelectorAll(".map-fold") : []) {
  fold.open = true;
}
// For who tests and measures.
frame.map = cy;
document.querySelector("#map-buttons").hidden = false;
document.querySelector("#map-pictures").hidden = false;
details.tabIndex = -1;
await show(asked);
arrived();
// Milliseconds from the beginning of the page, for who measures.
frame.dataset.drawn = String(Math.round(performance.now()));
