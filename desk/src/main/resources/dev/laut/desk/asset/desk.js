// Comfort for the desk's pages: keys, and words and cards that light up together. Every page works without it.
const typing = (element) => element.closest("input, textarea, select, dialog, [contenteditable]");

// j and k, or the arrows once a walk has begun, go through whatever lies in an element with data-walk.
let walking = false;
function walk(step) {
  const stops = [...document.querySelectorAll("[data-walk] > *")];
  if (stops.length === 0) return;
  const at = stops.findIndex((stop) => stop.classList.contains("here"));
  const next = stops[Math.max(0, Math.min(stops.length - 1, at + step))];
  stops.forEach((stop) => stop.classList.remove("here"));
  next.classList.add("here");
  const link = next.matches("a[href]") ? next : next.querySelector("a[href], summary, [tabindex]");
  (link ?? next).focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
  walking = true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const does = {
    j: () => walk(1),
    k: () => walk(-1),
    ArrowDown: () => walking && walk(1),
    ArrowUp: () => walking && walk(-1),
    "/": () => document.querySelector(".find input").focus(),
    g: () => location.assign("/"),
    "?": () => document.getElementById("keys").showModal(),
  }[event.key];
  if (does && does() !== false) event.preventDefault();
});

// A statement's words and its card: pointing at one, or focusing it, lights both.
function light(id, on) {
  document.querySelectorAll(`[data-s~="${CSS.escape(id)}"]`).forEach((each) => each.classList.toggle("lit", on));
}
for (const [enter, leave] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  document.addEventListener(enter, (event) => ids(event).forEach((id) => light(id, true)));
  document.addEventListener(leave, (event) => ids(event).forEach((id) => light(id, false)));
}
function ids(event) {
  const about = event.target.closest?.("[data-s]");
  return about ? about.dataset.s.split(" ") : [];
}

// Only a script can open the print dialogue; the sheet itself is a matter of styles.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// A narrow window keeps what narrows a list folded until somebody wants it.
if (matchMedia("(max-width: 52rem)").matches) {
  document.querySelectorAll("details.facets").forEach((each) => (each.open = false));
}

// Files that somebody drops or picks go one after the other, so that each one's troubles have its name.
const drop = document.getElementById("drop");
if (drop) {
  const progress = document.getElementById("progress");
  const results = document.getElementById("results");
  const say = (text, href, where) => {
    const item = document.createElement("li");
    const what = document.createElement(href ? "a" : "b");
    what.textContent = text;
    if (href) what.href = href;
    else what.className = "unnamed";
    const from = document.createElement("span");
    from.className = "fine-in";
    from.textContent = ` ${where}`;
    item.append(what, from);
    results.append(item);
    document.getElementById("results-part").hidden = false;
  };
  const add = async (files) => {
    progress.hidden = false;
    progress.max = files.length;
    progress.value = 0;
    for (const file of files) {
      try {
        const answer = await fetch(`/add/file?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file, headers: { "Content-Type": "application/octet-stream" } });
        if (!answer.ok) throw new Error(String(answer.status));
        for (const each of await answer.json()) {
          say(each.id ? each.title ?? each.id : each.trouble, each.id && `/articles/${encodeURIComponent(each.id)}`, each.location);
        }
      } catch (error) {
        say(`${drop.parentElement.dataset.none} (${error.message})`, null, file.name);
      }
      progress.value += 1;
    }
    progress.hidden = true;
  };
  document.getElementById("files").addEventListener("change", (event) => add([...event.target.files]));
  drop.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    add([...event.dataTransfer.files]);
  });
}
