// The page: one site at a time, what is said of it, and the ways to look at it.
const element = id => document.getElementById(id);
let language = "nl";
const say = key => WORDS[language][key];

/** The site at hand: its text, its name, and the version that this browser keeps. */
let site = null;
let live = {problems: []};
let view = "fill";
const past = [];

// MARK: What the engine says

/** A second engine, aside, for what takes longer than a key. */
let second = null;
const askAside = (words, text) => (second ??= engine.aside()).ask(words, text).catch(() => [2, ""]);

const suffix = ".yaml";
const fileName = () => /\.ya?ml$/i.test(site.name) ? site.name : site.name + suffix;

const judge = () => {
  live = engine.json(["live", language, fileName()], site.text);
  render();
};

/** Makes changes by place, and keeps them; tells what does not fit at a place, and gives whether all did. */
const change = (changes, path, typed, isQuiet) => {
  const [status, answer] = engine.ask(["change", language, fileName(), ...changes.flat()], site.text);
  if (status !== 0) {
    if (!isQuiet) {
      const words = JSON.parse(answer).problems.map(problem => problem.words).join(" ");
      if (path) form.refused.set(path, {value: typed, words}); else tell(words);
      render();
    }
    return false;
  }
  // A name that something else has already would be that of both, and what refers to either would be lost.
  const clash = path?.endsWith(".name") && engine.json(["live", language, fileName()], answer).problems.find(problem => problem.path === path);
  if (clash) {
    form.refused.set(path, {value: typed, words: clash.words});
    render();
    return false;
  }
  if (path) form.refused.delete(path);
  const renamed = path?.endsWith(".name") && path.slice(0, -".name".length), before = renamed && photos.placeOf(renamed);
  if (answer !== site.text) take(answer, isQuiet ? path : "");
  else render();
  if (renamed) photos.rename(before, photos.placeOf(renamed));
  return true;
};

/** Goes on with a text. What is typed in one field without a pause is undone at once. */
let typed = {field: "", at: 0};
const take = (text, field = "") => {
  const goesOn = field && field === typed.field && performance.now() - typed.at < 1000;
  if (past.at(-1) !== site.text && !goesOn) past.push(site.text);
  if (past.length > 200) past.shift();
  typed = {field, at: performance.now()};
  site.text = text;
  judge();
  keep();
};

const undo = () => {
  if (past.length === 0) return;
  site.text = past.pop();
  typed.field = "";
  form.refused.clear();
  judge();
  keep();
};

// MARK: What is kept

let writing = Promise.resolve(), isUnsaved = false;

const keep = () => {
  isUnsaved = true;
  const now = site;
  // One after the other, each with the version that the one before it left.
  writing = writing.then(async () => {
    const result = await store.put({id: now.id, name: now.name, text: now.text, version: now.version});
    if (result.version) now.version = result.version;
    else setAside(now, result.other);
    isUnsaved = false;
    element("warning").hidden = true;
  }).catch(unkept);
};

/** What this browser does not keep is said, and stays on the page. */
const unkept = error => {
  warn(error?.name === "QuotaExceededError" ? "full" : "unkept");
  return false;
};

/** What another window has not seen becomes a site of its own. */
const setAside = async (mine, other) => {
  if (mine.text === other.text && mine.name === other.name) { mine.version = other.version; return; }
  const pictures = await store.photosOf(mine.id).catch(() => []);
  mine.id = newID();
  mine.version = 0;
  mine.name = variantOf(mine.name, (await store.all()).map(each => each.name));
  await store.put(mine).then(result => { mine.version = result.version; });
  await store.putPhotos(photos.copies(pictures, mine.id));
  if (mine === site) { sessionStorage.setItem("site", mine.id); render(); }
  warn("elsewhere");
};

store.onChange(async id => {
  if (element("sites").open) listSites();
  if (!site || id !== site.id || isUnsaved) return;
  const kept = await store.get(id).catch(() => null);
  if (!kept) { site.version = 0; warn("gone"); return; }
  if (kept.version <= site.version || kept.text === site.text && kept.name === site.name) { site.version = kept.version; return; }
  Object.assign(site, {text: kept.text, name: kept.name, version: kept.version});
  judge();
  tell(say("reloaded"));
});

const variantOf = (name, names) => {
  const stem = name.replace(/\.ya?ml$/i, "").replace(/ \S+ [B-Z]$/, "");
  for (const letter of "BCDEFGHIJKLMNOPQRSTUVWXYZ") {
    const made = `${stem} ${say("variant")} ${letter}`;
    if (!names.includes(made)) return made;
  }
  return `${stem} ${newID().slice(0, 4)}`;
};

const warn = key => {
  element("warning").hidden = false;
  element("warning").textContent = say(key);
};

let telling = 0;
const tell = (words, deed) => {
  const told = element("told");
  // Over a dialog only what is in it can be seen and used.
  (element("sites").open ? element("sites") : document.body).append(told);
  told.replaceChildren(made("span", {}, words), deed ? made("button", {type: "button", class: "small"}, say("undo")) : "");
  if (deed) told.querySelector("button").addEventListener("click", () => { told.hidden = true; deed(); });
  told.hidden = false;
  clearTimeout(telling);
  telling = setTimeout(() => { told.hidden = true; }, deed ? 12000 : 5000);
};

const open = (name, text, {id = newID(), version = 0, isKept = false} = {}) => {
  site = {id, name, text, version};
  past.length = 0;
  for (const part of [form, photos, search, walk]) part.forget();
  try { sessionStorage.setItem("site", id); } catch { /* Then the list opens next time. */ }
  element("sites").close();
  view = "fill";
  judge();
  if (isKept) photos.load(id); else keep();
  scrollTo(0, 0);
};

// MARK: What is shown

const symbol = {conforms: "✓", violates: "✗", undecided: "?", unreadable: "!"};

const questionCount = () => (live.stops ?? []).reduce((sum, stop) => sum + stop.questions.length, 0);

const renderTop = () => {
  const questions = questionCount();
  element("verdict").className = live.conclusion;
  fill(element("verdict"),
    made("p", {class: "instruction"}, live.instruction ?? say("unreadable")),
    made("ul", {class: "facts"},
      (live.parts ?? []).map(part => made("li", {class: part.conclusion}, made("span", {class: "sign", "aria-hidden": "true"}, symbol[part.conclusion]), part.words)),
      live.stops && made("li", {}, `${questions} ${say(questions === 1 ? "question1" : "questionN")}`),
      live.tightest?.length > 0 && made("li", {class: "tight"}, `${say("tight")} ${live.tightest[0]}`)));
};

const go = (path, ...children) => made("button", {type: "button", class: "go", "data-do": "go", "data-path": path, disabled: !path}, ...children);

const renderTodo = () => {
  const points = live.points ?? [];
  const problems = live.problems.map(each =>
    made("li", {}, go(each.path, made("span", {class: "grade violates"}, each.line ? `${say("line")} ${each.line}` : "!"), " ", each.words)));
  fill(element("todo"),
    problems.length + points.length + questionCount() === 0 && made("p", {class: "note conforms"}, say("allDone")),
    problems.length > 0 && [made("h2", {}, live.values && live.instruction ? say("contradictions") : say("broken")), made("ul", {class: "list"}, problems)],
    points.length > 0 && [made("h2", {}, `${say("points")} (${points.length})`), made("ul", {class: "list"}, points.map(point =>
      made("li", {"data-key": `point ${point.number}`}, go(point.paths[0],
        made("span", {class: `grade ${point.severity}`}, point.grade), made("span", {class: "words"}, `${point.number}. ${point.where}: ${point.fault}`),
        point.remedies.slice(0, 1).map(remedy => made("b", {class: "words"}, `→ ${remedy.words}`))))))],
    points.length > 0 && search.suggestions(),
    view === "todo" ? walk.show() : questionCount() > 0 && [made("h2", {}, `${say("questions")} (${questionCount()})`), live.stops.map(stop => [
      made("h3", {}, stop.title), made("ul", {class: "list"}, stop.questions.map(question =>
        made("li", {}, go(question.path, made("span", {class: "words"}, question.words)))))])],
    live.stops && live.lists?.sessys > 0 && search.layouts(),
    photos.list());
};

let drawn = "";
const renderDrawings = async () => {
  const wanted = language + site.text;
  if (drawn === wanted) return;
  drawn = wanted;
  const [status, answer] = await askAside(["drawings", language, fileName()], site.text);
  if (drawn !== wanted) return;
  const drawings = status === 0 ? JSON.parse(answer) : [];
  element("drawings").replaceChildren(...drawings.length === 0 ? [made("p", {class: "soft"}, say("noDrawings"))]
    : drawings.map(({name, svg}) => {
      const shown = new DOMParser().parseFromString(svg, "image/svg+xml");
      return made("figure", {}, made("img", {
        src: "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg), alt: shown.querySelector("title")?.textContent ?? name}));
    }));
};

let reported = "";
const renderReport = async () => {
  const reader = document.querySelector("input[name=reader]:checked").value, wanted = language + reader + site.text;
  if (reported === wanted) return;
  reported = wanted;
  const [, html] = await askAside(report("html", reader), site.text);
  if (reported !== wanted) return;
  // The frame runs no script: that of the report is left out, rather than refused.
  const paper = new DOMParser().parseFromString(html, "text/html");
  for (const script of paper.querySelectorAll("script")) script.remove();
  element("sheet").srcdoc = "<!DOCTYPE html>" + paper.documentElement.outerHTML;
};
const report = (format, reader) =>
  ["report", language, fileName(), format, reader === "customer" ? "customer" : "installer", reader === "full" ? "full" : ""];

let walled = "";
const renderWalls = async () => {
  const wanted = language + site.text;
  if (walled === wanted) return;
  walled = wanted;
  const [status, answer] = await askAside(["walls", language, fileName()], site.text);
  if (walled !== wanted) return;
  form.draw(status === 0 ? JSON.parse(answer) : {});
  if (view === "fill") form.show(live, element("steps"), element("form"));
};

let later = 0;
const renderView = () => {
  for (const section of document.querySelectorAll("main > section")) section.hidden = section.id !== `view-${view}` && !(section.id === "view-todo" && view === "fill");
  document.body.dataset.at = view;
  for (const tab of document.querySelectorAll("[data-view]")) tab.setAttribute("aria-current", tab.dataset.view === view ? "page" : "false");
  if (view === "fill") form.show(live, element("steps"), element("form"));
  if (view === "fill" || view === "todo") renderTodo();
  if (view === "file" && document.activeElement !== element("text")) element("text").value = site.text;
  clearTimeout(later);
  // What takes longer waits until nothing more is typed.
  if (view === "drawings") later = setTimeout(renderDrawings, drawn ? 200 : 0);
  if (view === "report") later = setTimeout(renderReport, reported ? 300 : 0);
  if (view === "fill" && form.showsRooms()) later = setTimeout(renderWalls, 200);
};

/** A field that goes while it is typed in says so, in the midst of it: then all is shown once more. */
let isRendering = false, isStale = false;
const render = () => {
  isStale = true;
  if (!site || isRendering) return;
  isRendering = true;
  try { while (isStale) { isStale = false; renderAll(); } } finally { isRendering = false; }
};

const renderAll = () => {
  renderTop();
  renderView();
  if (document.activeElement !== element("name")) element("name").value = site.name;
  element("undo").disabled = past.length === 0;
  const questions = questionCount() + (live.points?.length ?? 0) + live.problems.length;
  element("todo-count").textContent = questions || "";
  if (live.edition) element("made").textContent = `plancheck ${program} · ${say("edition")} ${live.edition} · ${say("rules")} ${live.rules} · ${say("about")}`;
};

const show = next => { view = next; walk.rest(); render(); scrollTo(0, 0); };

/** To the field at a place: what it lies in is opened. */
const goTo = path => {
  if (!live.values) { goToLine(path); return; }
  if (!form.reveal(path)) return;
  view = "fill";
  render();
  const place = form.around(path).map(each => document.querySelector(`[data-place="${CSS.escape(each)}"]`)).find(Boolean);
  if (!place) return;
  place.scrollIntoView({block: "center"});
  const focus = place.querySelector("input, select, summary, button");
  focus?.focus({preventScroll: true});
  place.classList.remove("found");
  void place.offsetWidth;
  place.classList.add("found");
};

const goToLine = path => {
  const line = live.problems.find(problem => problem.path === path)?.line ?? 1;
  show("file");
  const text = element("text"), lines = site.text.split("\n");
  const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  text.focus();
  text.setSelectionRange(from, from + (lines[line - 1] ?? "").length);
  text.scrollTop = (line - 4) * parseFloat(getComputedStyle(text).lineHeight);
};

// MARK: Files

const download = (text, name, type = "text/plain") => {
  const link = made("a", {href: URL.createObjectURL(new Blob([text], {type})), download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

/** More than the engine reads at all: nothing of it is kept. */
const MOST_BYTES = 16 * 1024 * 1024;
const EXPORT = "plancheck-sites";

const openFiles = async files => {
  for (const file of files) {
    if (file.size > MOST_BYTES) { tell(`${file.name}: ${say("tooLarge")}`); continue; }
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text;
    try { text = new TextDecoder("utf-8", {fatal: true}).decode(bytes); } catch {
      tell(engine.json(["live", language, file.name], bytes).problems.map(problem => problem.words).join(" "));
      continue;
    }
    let sites = null;
    try { const read = JSON.parse(text); if (Array.isArray(read[EXPORT])) sites = read[EXPORT]; } catch { /* A site file, then. */ }
    if (!sites) { open(file.name, text); continue; }
    let count = 0;
    for (const {name, text, photos: pictures} of sites) {
      if (typeof name !== "string" || typeof text !== "string") continue;
      const id = newID();
      try { await store.put({id, name, text, version: 0}); await photos.imported(id, pictures); } catch (error) { unkept(error); break; }
      count += 1;
    }
    tell(`${say("imported")} ${count}`);
    listSites();
  }
};

const share = async () => {
  const file = new File([site.text], fileName(), {type: "text/plain"});
  if (navigator.canShare?.({files: [file]})) await navigator.share({files: [file]}).catch(() => {});
  else download(site.text, fileName());
};

// MARK: The list of sites, and where one begins

const listSites = async () => {
  const kept = await store.all().catch(() => []);
  const wanted = element("search").value.trim().toLowerCase();
  const found = kept.filter(each => `${each.name}\n${each.text}`.toLowerCase().includes(wanted));
  element("kept").hidden = kept.length === 0;
  fill(element("kept-list"), found.length === 0 ? made("li", {class: "soft"}, say("none")) : found.slice(0, 200).map(each =>
    made("li", {"data-key": each.id},
      made("button", {type: "button", class: "go", "data-do": "open", "data-id": each.id}, made("b", {}, each.name), " ",
        made("span", {class: "soft"}, new Date(each.changed).toLocaleString(language))),
      made("button", {type: "button", class: "small", "data-do": "copy-site", "data-id": each.id, "aria-label": `${say("copySite")}: ${each.name}`}, say("copySite")),
      made("button", {type: "button", class: "small", "data-do": "remove-site", "data-id": each.id, "aria-label": `${say("remove")}: ${each.name}`}, say("remove")))));
  element("close-sites").hidden = !site;
};

const showSites = () => {
  fill(element("examples"), engine.ask(["examples", language, ""])[1].split("\n").map(line => {
    const [name, title] = line.split("\t");
    return made("li", {}, made("button", {type: "button", class: "go", "data-do": "example", "data-name": name}, title));
  }));
  fill(element("house"), engine.json(["house", language, ""]).map(question => made("label", {class: "field", "data-key": question.key}, question.words,
    question.choices.length > 0
      ? made("select", {name: question.key}, made("option", {value: ""}, say("unknown")), question.choices.map(word => made("option", {value: word}, word)))
      : made("select", {name: question.key}, made("option", {value: ""}, say("unknown")),
        Array.from({length: question.most - question.least + 1}, (_, index) => made("option", {value: question.least + index}, `${question.least + index}`))))));
  listSites();
  if (!element("sites").open) element("sites").showModal();
};

// MARK: What people do

const deeds = {
  step: ({step}) => { form.go(Number(step)); render(); scrollTo(0, 0); element("form").querySelector("h2")?.focus({preventScroll: true}); },
  go: ({path}) => goTo(path),
  explain: ({path}) => { form.explained.has(path) ? form.explained.delete(path) : form.explained.add(path); render(); },
  repair: ({changes}) => change(JSON.parse(changes).map(each => ["set", each])),
  add: ({path}) => {
    form.opened.add(`${path}[${live.lists?.[path] ?? 0}]`);
    change([["add", path]]);
  },
  none: ({path}) => change([["set", `${path}=[]`]]),
  copy: ({path}) => {
    if (!change([["copy", path]])) return;
    const list = path.replace(/\[\d+\]$/, "");
    form.opened.delete(path);
    goTo(`${list}[${live.lists[list] - 1}]`);
  },
  up: ({path}) => change([["up", path]]),
  remove: ({path}) => { if (change([["remove", path]])) tell(say("removed"), undo); },
  undo,
  view: ({view}) => show(view),
  sites: showSites,
  "close-sites": () => element("sites").close(),
  empty: () => open(say("unnamed"), "plancheck: 1\n"),
  house: () => {
    const answers = [...element("house").querySelectorAll("select")].filter(each => each.value).map(each => `${each.name}=${each.value}`);
    open(say("unnamed"), engine.ask(["new", language, "", ...answers])[1]);
  },
  example: ({name}) => open(name, engine.ask(["example", language, name])[1]),
  open: async ({id}) => { const kept = await store.get(id); if (kept) open(kept.name, kept.text, {...kept, isKept: true}); },
  "copy-site": async ({id}) => {
    const all = await store.all(), kept = all.find(each => each.id === id), copy = newID();
    try {
      await store.put({id: copy, name: variantOf(kept.name, all.map(each => each.name)), text: kept.text, version: 0});
      await store.putPhotos(photos.copies(await store.photosOf(id), copy));
    } catch (error) { unkept(error); }
    listSites();
  },
  "remove-site": async ({id}) => {
    const kept = await store.get(id), pictures = await store.photosOf(id);
    await store.remove(id);
    if (site?.id === id) site = null;
    listSites();
    tell(`${kept.name}: ${say("removed")}`, async () => {
      try { await store.put({...kept, version: 0}); await store.putPhotos(pictures); } catch (error) { unkept(error); }
      listSites();
    });
  },
  "export-all": async () => {
    const all = await Promise.all((await store.all()).map(async ({id, name, text}) => ({name, text, photos: await photos.exported(id)})));
    download(JSON.stringify({[EXPORT]: all}, null, 1), "plancheck.json", "application/json");
  },
  search: ({kind}) => search.start(kind),
  "stop-search": ({kind}) => { search.stop(kind); render(); },
  take: ({kind, index}) => { take(search.way(kind, index).text); tell(say("carriedOut"), undo); },
  "take-variant": async ({kind, index}) => {
    const {text} = search.way(kind, index), names = (await store.all().catch(() => [])).map(each => each.name);
    const pictures = await store.photosOf(site.id).catch(() => []);
    open(variantOf(site.name, names), text);
    await store.putPhotos(photos.copies(pictures, site.id)).then(() => photos.load(site.id)).catch(unkept);
    tell(`${say("nowIn")} ${site.name}`);
  },
  "remove-photo": ({id}) => photos.remove(id),
  save: () => download(site.text, fileName()),
  share,
  print: () => element("sheet").contentWindow.print(),
  "keep-report": () => {
    const format = element("format").value, reader = document.querySelector("input[name=reader]:checked").value;
    const ends = {markdown: "md", text: "txt", junit: "junit.xml"};
    download(engine.ask(report(format, reader), site.text)[1], `${fileName().replace(/\.ya?ml$/i, "")}.${ends[format] ?? format}`);
  },
};

document.addEventListener("click", event => {
  const button = event.target.closest("[data-do]");
  if (button && !button.disabled) deeds[button.dataset.do](button.dataset);
});

/** What was typed; a bare number gets the unit that stands beside it. */
const withUnit = input => {
  const value = input.value.trim();
  return input.dataset.unit && /^[-+]?[\d.,]+$/.test(value) ? `${value} ${input.dataset.unit}` : value;
};

const set = (input, isQuiet) => {
  const path = input.dataset.set, value = withUnit(input);
  if (value === "") {
    form.refused.delete(path);
    if (live.values?.[path] !== undefined) change([["remove", path]], path, "", isQuiet); else render();
  } else if (value !== live.values?.[path]) {
    change([["set", `${path}=${value}`]], path, input.value, isQuiet);
  } else { form.refused.delete(path); render(); }
};

/** Judged at once where that is quick; else when nothing more is typed for a while. */
let typing = 0, pace = 0;
const soon = work => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    const start = performance.now();
    work();
    pace = performance.now() - start;
  }, pace < 100 ? 0 : 250);
};
document.addEventListener("input", event => {
  const input = event.target;
  if (input.dataset.typing && input.type !== "date" && !input.dataset.set.endsWith(".name")) {
    // While one types, what does not fit yet is no mistake yet.
    soon(() => { if (input.value.trim() !== "") set(input, true); });
  }
  if (input.id === "text") {
    soon(() => { if (input.value !== site.text) take(input.value, "text"); });
  }
  if (input.id === "search") listSites();
});

document.addEventListener("change", event => {
  const input = event.target;
  if (input.dataset.set) {
    clearTimeout(typing);
    delete input.dataset.typing;
    set(input);
  } else if (input.dataset.several) {
    const path = input.dataset.several;
    const boxes = [...document.getElementsByName(input.name)].filter(box => box.checked).map(box => JSON.stringify(box.value));
    if (boxes.length === 0) change([["remove", path]]); else change([["set", `${path}=[${boxes.join(", ")}]`]], path);
  } else if (input.id === "name") {
    site.name = input.value.trim() || say("unnamed");
    judge();
    keep();
  } else if (input.dataset.photo) {
    photos.add([...input.files], input.dataset.photo).then(() => { input.value = ""; });
  } else if (input.type === "file") {
    openFiles([...input.files]).then(() => { input.value = ""; });
  } else if (input.name === "reader") renderReport();
  else if (input.id === "language") {
    language = input.value;
    try { localStorage.setItem("plancheck language", language); } catch { /* Then Dutch, next time. */ }
    speak();
    if (element("sites").open) showSites();
    if (site) judge();
  }
});

document.addEventListener("keydown", event => {
  if (event.key === "Enter" && event.target.dataset?.set && event.target.tagName === "INPUT") event.target.blur();
});
// A fold that is opened is filled then.
document.addEventListener("toggle", event => {
  const fold = event.target.dataset?.fold;
  if (!fold || event.target.open === form.opened.has(fold)) return;
  event.target.open ? form.opened.add(fold) : form.opened.delete(fold);
  render();
}, true);
document.addEventListener("dragover", event => event.preventDefault());
document.addEventListener("drop", event => { event.preventDefault(); openFiles([...event.dataTransfer.files]); });
addEventListener("beforeunload", event => { if (isUnsaved) event.preventDefault(); });

// MARK: The beginning

let program = "";
const speak = () => {
  document.documentElement.lang = language;
  for (const each of document.querySelectorAll("[data-say]")) each.textContent = say(each.dataset.say);
  for (const each of document.querySelectorAll("[data-say-label]")) each.setAttribute("aria-label", say(each.dataset.sayLabel));
  const schema = engine.json(["form", language, ""]);
  program = schema.program;
  form.read(schema);
};

const begin = async () => {
  try { if (localStorage.getItem("plancheck language") in WORDS) language = localStorage.getItem("plancheck language"); } catch { /* Dutch. */ }
  element("language").value = language;
  await Promise.all([engine.start(), store.open().catch(() => warn("unkept"))]);
  speak();
  let id = null;
  try { id = sessionStorage.getItem("site"); } catch { /* The list, then. */ }
  const kept = id ? await store.get(id).catch(() => null) : null;
  if (kept) open(kept.name, kept.text, {...kept, isKept: true}); else showSites();
  document.documentElement.dataset.ready = "yes";
};

begin().catch(error => { document.body.replaceChildren(made("p", {class: "note violates"}, `${say("failed")} ${error}`)); });
// For tests: the same requests that the page makes.
globalThis.plancheck = engine;
