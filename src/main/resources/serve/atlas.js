// Asks a question without leaving the page, and suggests names while one is typed. Every form works without this.

const chinese = document.documentElement.lang.startsWith("zh");

async function ask(form, result) {
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form));
    address.searchParams.set("lang", chinese ? "zh" : "en");
    const response = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const answer = page.querySelector("#result") ?? page.querySelector(".problems");
    result.replaceChildren(...(answer ? [...answer.childNodes] : []));
    keepAddresses(form, address);
  } catch {
    result.textContent = chinese ? "服务器没有回应。" : "The server did not answer.";
  } finally {
    button.disabled = false;
  }
}

// The links to other forms of the answer ask with the same parameters.
function keepAddresses(form, address) {
  for (const link of form.parentElement.querySelectorAll(".forms a")) {
    link.search = address.search;
  }
}

for (const card of document.querySelectorAll(".card")) {
  const form = card.querySelector("form");
  const result = card.querySelector(".result");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(form, result);
  });
  card.addEventListener("toggle", () => {
    if (card.open && !form.querySelector("input:not([type=hidden]), select")) {
      ask(form, result);
    }
  });
}

let lists = 0;

async function suggest(input) {
  const address = new URL(input.dataset.suggest, location.href);
  address.search = new URLSearchParams({ of: input.dataset.of, q: input.value, lang: chinese ? "zh" : "en", ...(input.dataset.questions ? { questions: "yes" } : {}) });
  const names = await (await fetch(address)).json();
  input.list.replaceChildren(...names.map((name) => Object.assign(document.createElement("option"), { value: name })));
}

for (const input of document.querySelectorAll("input[data-suggest]")) {
  const list = Object.assign(document.createElement("datalist"), { id: `names-${lists++}` });
  input.after(list);
  input.setAttribute("list", list.id);
  let waiting;
  input.addEventListener("focus", () => suggest(input), { once: true });
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => suggest(input), 150);
  });
}

for (const piece of document.querySelectorAll(".map-piece")) {
  piece.addEventListener("toggle", async () => {
    const { drawPiece } = await import("./drawing.js");
    drawPiece(piece.querySelector(".piece"), piece.dataset.map);
  }, { once: true });
}

// An address tells what somebody has chosen, and nothing of the fields that were left alone.
for (const form of document.querySelectorAll("form.ask, form.find")) {
  form.addEventListener("formdata", ({ formData }) => {
    const all = [...formData];
    all.forEach(([name]) => formData.delete(name));
    all.filter(([, value]) => value !== "").forEach(([name, value]) => formData.append(name, value));
  });
}
