// YASGUI over this atlas: its prefixes, its terms, its questions as examples, and results that lead to its pages.

const chinese = document.documentElement.lang.startsWith("zh");
const { translate } = chinese ? await import("./editor-words.js") : { translate: () => {} };
const data = JSON.parse(document.getElementById("editor-data").textContent);
const { Yasgui } = window;
const { Yasqe } = Yasgui;

const completers = Yasqe.Autocompleters;
const ours = (get) => ({ get, bulk: true, persistenceId: undefined });
Object.assign(completers.prefixes, ours(() => Object.entries(data.prefixes).map(([name, space]) => `${name}: <${space}>`)));
Object.assign(completers.class, ours(() => data.classes));
Object.assign(completers.property, ours(() => data.properties));

const start = `PREFIX aigc: <${data.prefixes.aigc}>
PREFIX rdfs: <${data.prefixes.rdfs}>
SELECT ?tool ?name ?maker WHERE {
  ?tool a aigc:Tool ;
    rdfs:label ?name ;
    aigc:madeBy ?maker .
}
LIMIT 20`;

const endpoint = new URL(data.endpoint, location.href).href;
Yasqe.defaults.value = start;
const yasgui = new Yasgui(document.getElementById("yasgui"), {
  requestConfig: { endpoint, method: "POST" },
  copyEndpointOnNewTab: false,
  endpointCatalogueOptions: { getData: () => [{ endpoint }], keys: [], renderItem: () => {} },
  yasqe: { ...Yasqe.defaults, value: start },
  yasr: { ...Yasgui.Yasr.defaults, prefixes: data.prefixes },
});

const examples = document.getElementById("examples");
examples.addEventListener("change", async () => {
  if (examples.value) {
    const response = await fetch(`${data.queries}${examples.value}.rq`);
    const tab = yasgui.getTab();
    tab.setQuery(await response.text());
    tab.getYasqe().query().catch(() => {});
  }
});

// The questions are many: typing a few letters leaves those that have them.
const all = [...examples.querySelectorAll("option, optgroup")];
document.getElementById("find-example").addEventListener("input", ({ target }) => {
  const wanted = target.value.trim().toLowerCase();
  const fits = (option) => option.value === "" || option.text.toLowerCase().includes(wanted) || option.value.includes(wanted);
  for (const entry of all) {
    entry.hidden = entry.tagName === "OPTION" ? !fits(entry) : ![...entry.querySelectorAll("option")].some(fits);
  }
  const first = all.find((entry) => entry.tagName === "OPTION" && entry.value && !entry.hidden);
  examples.value = "";
  if (wanted && first && all.filter((entry) => entry.tagName === "OPTION" && entry.value && !entry.hidden).length === 1) {
    examples.value = first.value;
    examples.dispatchEvent(new Event("change"));
  }
});

// The atlas's own addresses are answered here; a result leads to its page on this server.
function page(iri) {
  const rest = iri.slice(data.space.length);
  return rest.startsWith("ns#") ? data.vocabulary + rest.slice(2) : data.pages + rest;
}

const editor = document.getElementById("yasgui");

function mend() {
  for (const link of editor.querySelectorAll(`.yasr a.iri[href^="${data.space}"]`)) {
    link.href = page(link.getAttribute("href"));
    link.target = "_self";
  }
  // What YASGUI leaves without a name or a role for those who can't see it.
  editor.querySelector(".addTab")?.setAttribute("role", "tab");
  for (const area of editor.querySelectorAll("textarea:not([aria-label])")) {
    area.setAttribute("aria-label", "SPARQL");
  }
  translate(editor);
}

mend();
new MutationObserver(mend).observe(editor, { childList: true, subtree: true, characterData: true });
