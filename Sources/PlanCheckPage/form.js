// The form: what the engine's schema has, in the order of a walk, each field with what is said at its place.
const form = (() => {
  let sections = [];
  let shown = 0, scrolled = -1;
  /** What was typed and does not fit, by place, with why. */
  const refused = new Map();
  /** Of which fields the explanation is open, and which cards and folds are. */
  const explained = new Set(), opened = new Set();

  const rootOf = path => path.split(/[.[]/, 1)[0];
  const sectionOf = path => sections.findIndex(section => section.fields.some(field => field.key === rootOf(path)));

  /** This place and all that it lies in; each worked out once. */
  const known = new Map();
  const around = path => {
    let all = known.get(path);
    if (!all) {
      all = [];
      for (let place = path; place; place = place.replace(/(\.[^.[\]]*|\[\d+\]|^[^.[\]]*)$/, "")) all.push(place);
      known.set(path, all);
    }
    return all;
  };

  /** What is said of each place: findings, questions, problems; how many of these within it; and where there is anything at all. */
  const marks = live => {
    const said = new Map(), present = new Set(), counts = new Map();
    const say = (path, what) => {
      if (!said.has(path)) said.set(path, []);
      said.get(path).push(what);
      const kind = Object.keys(what)[0];
      for (const place of around(path)) {
        present.add(place);
        counts.set(`${kind} ${place}`, (counts.get(`${kind} ${place}`) ?? 0) + 1);
      }
    };
    for (const stated of [live.values ?? {}, live.lists ?? {}]) {
      for (const path in stated) for (const place of around(path)) present.add(place);
    }
    for (const problem of live.problems) if (problem.path) say(problem.path, {problem});
    for (const point of live.points ?? []) {
      point.paths.slice(0, 1).forEach(path => say(path, {point}));
      point.paths.slice(1, 6).forEach(path => say(path, {also: point.number}));
    }
    for (const stop of live.stops ?? []) for (const question of stop.questions) say(question.path, {question});
    return {said, present, count: (path, kind) => counts.get(`${kind} ${path}`) ?? 0};
  };

  // MARK: One field

  const note = (each, path) => {
    if (each.problem) return made("p", {class: "note violates"}, each.problem.words);
    if (each.also) return null;
    if (each.question) return null;
    const {point} = each;
    return made("div", {class: `note ${point.severity}`, "data-key": `point ${point.number}`},
      made("p", {}, made("span", {class: `grade ${point.severity}`}, point.grade), " ", `${point.where}: ${point.fault}`),
      point.shortfalls.map(words => made("p", {class: "soft"}, words)),
      point.remedies.map(remedy => made("p", {class: "remedy"}, `→ ${remedy.words}`, remedy.changes.length > 0 &&
        made("button", {type: "button", class: "small", "data-do": "repair", "data-changes": JSON.stringify(remedy.changes)},
          `${say("fillIn")} ${remedy.changes.map(change => change.slice(change.indexOf("=") + 1)).join(", ")}`))));
  };

  const control = (field, path, live, id) => {
    const value = live.values?.[path];
    const typed = refused.get(path);
    const about = `${id}-about`;
    if (field.kind === "choice") return choices(field.choices, value ? [value] : [], path, id, "radio");
    if (field.kind === "several") {
      const options = field.element.kind === "reference" ? named(field.element, live) : field.element.choices;
      if (!options) return text(field, path, Array.isArray(value) ? value.join(", ") : "", id, about, typed);
      return choices(options, value ?? [], path, id, "checkbox");
    }
    if (field.kind === "reference") {
      const options = named(field, live);
      if (value && !options.some(option => option.word === value)) options.push({word: value, said: value});
      return made("select", {id, "data-set": path, "aria-describedby": about},
        made("option", {value: ""}, say("unknown")),
        options.map(option => made("option", {value: option.word, selected: option.word === value}, option.said)));
    }
    return text(field, path, value ?? "", id, about, typed);
  };

  const named = (field, live) => [
    ...field.choices,
    ...Array.from({length: live.lists?.[field.target] ?? 0}, (_, index) => live.values[`${field.target}[${index}].name`])
      .filter(Boolean).map(word => ({word, said: word}))];

  const choices = (options, values, path, id, type) => {
    if (type === "radio" && options.length > 6) {
      return made("select", {id, "data-set": path}, made("option", {value: ""}, say("unknown")),
        options.map(option => made("option", {value: option.word, selected: values.includes(option.word)}, option.said)));
    }
    const all = type === "radio" ? [...options, {word: "", said: say("unknown")}] : options;
    return made("div", {class: "choices", role: type === "radio" ? "radiogroup" : "group", "aria-labelledby": `${id}-label`, id},
      all.map(option => made("label", {class: option.word ? "choice" : "choice blank", "data-key": option.word || "?"},
        made("input", {
          type, name: id, value: option.word, "data-set": type === "radio" ? path : false,
          "data-several": type === "checkbox" ? path : false,
          checked: option.word ? values.includes(option.word) : values.length === 0,
        }), made("span", {}, option.said))));
  };

  const text = (field, path, value, id, about, typed) =>
    made("div", {class: "typed"},
      made("input", {
        id, type: field.kind === "date" ? "date" : "text", value: typed?.value ?? value, "data-set": path, "data-typing": "yes",
        "data-unit": field.unit ?? false, "aria-describedby": about, "aria-invalid": typed ? "true" : false, autocomplete: "off",
        inputmode: field.kind === "count" ? "numeric" : field.kind === "amount" && !field.signed ? "decimal" : false,
        spellcheck: "false", placeholder: field.kind === "amount" ? "" : false,
      }),
      field.unit && !value.endsWith(field.unit) && made("span", {class: "unit", "aria-hidden": "true"}, field.unit));

  /** A field. In a walk it stands a second time, as a question, with what its answer decides. */
  const fieldset = (field, path, live, found, walk) => {
    const id = `${walk ? "w" : "f"}-${path}`;
    const said = found.said.get(path) ?? [];
    const question = said.find(each => each.question)?.question;
    const also = said.filter(each => each.also).map(each => each.also);
    const typed = refused.get(path);
    const isOpen = explained.has(path);
    const isGroup = field.kind === "choice" && field.choices.length <= 6 || field.kind === "several";
    return made("div", {class: question ? "field asked" : "field", "data-key": path, "data-place": walk ? false : path, "data-walk": walk ? path : false},
      made("div", {class: "label"},
        made(isGroup ? "span" : "label", {id: `${id}-label`, for: isGroup ? false : id}, walk ? walk.words : field.label),
        question ? made("span", {class: "mark", title: question.words}, "?") : walk && made("span", {class: "mark done", title: say("answered")}, "✓"),
        made("button", {type: "button", class: "why", "data-do": "explain", "data-path": path, "aria-expanded": String(isOpen),
          "aria-controls": `${id}-about`, "aria-label": `${say("why")} ${field.label}`}, "i")),
      control(field, path, live, id),
      walk && walk.notes.length > 0 && made("ul", {class: "soft"}, walk.notes.map(words => made("li", {}, words))),
      (walk || photos.has(path)) && photos.beside(path, field.label),
      made("div", {id: `${id}-about`, class: "about", hidden: !isOpen},
        made("p", {}, field.help),
        question && made("p", {}, question.words),
        question && question.why.length > 0 && made("p", {}, say("waits")),
        question && made("ul", {}, question.why.map(words => made("li", {}, words))),
        isOpen && !walk && !photos.has(path) && photos.beside(path, field.label)),
      typed && made("p", {class: "note violates", role: "alert"}, typed.words),
      said.map(each => note(each, path)),
      also.length > 0 && made("p", {class: "soft"}, `${say("other")} ${also.join(", ")}`));
  };

  // MARK: Blocks and lists

  /** What is being typed in stays where it is until it is left. */
  const staysFolded = (fold, at) => {
    const input = document.activeElement;
    return Boolean(input?.dataset.typing) && around(input.dataset.set).includes(at) && input.closest(`[data-fold="${CSS.escape(fold)}"]`) !== null;
  };

  const parts = (fields, path, live, found, depth) => {
    const all = fields.map(field => ({field, at: path ? `${path}.${field.key}` : field.key}));
    const fold = `more ${path}`;
    const isShown = ({field, at}) => field.always || (found.present.has(at) || refused.has(at)) && !staysFolded(fold, at);
    const rest = all.filter(each => !isShown(each));
    return [
      all.filter(isShown).map(({field, at}) => part(field, at, live, found, depth)),
      rest.length > 0 && made("details", {class: "more", "data-key": fold, "data-fold": fold, open: opened.has(fold)},
        made("summary", {}, `${say("more")} (${rest.length})`),
        opened.has(fold) && rest.map(({field, at}) => part(field, at, live, found, depth))),
    ];
  };

  /** The field of the schema at a place; none where what is asked for is no single answer. */
  const fieldAt = path => {
    let fields = sections.flatMap(section => section.fields), field = null;
    for (const step of path.replace(/\[\d+\]/g, "").split(".")) {
      field = fields?.find(each => each.key === step);
      fields = field?.fields;
    }
    return field && field.kind !== "record" && !/\]$/.test(path) && field.kind !== "list" ? field : null;
  };

  const part = (field, path, live, found, depth) =>
    field.kind === "record" ? block(field, path, live, found, depth)
    : field.kind === "list" ? list(field, path, live, found, depth) : fieldset(field, path, live, found);

  const notes = (path, found) => (found.said.get(path) ?? []).map(each => each.question
    ? made("p", {class: "note question"}, each.question.words) : note(each, path));

  /** The walls of rooms as they are drawn, by place. */
  let walls = {};
  const wall = path => {
    if (!walls[path]) return null;
    const title = new DOMParser().parseFromString(walls[path], "image/svg+xml").querySelector("title")?.textContent;
    return made("img", {class: "wall", "data-key": `wall ${path}`, alt: title ?? "", src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(walls[path])}`});
  };

  const block = (field, path, live, found, depth) =>
    made("section", {class: "block", "data-key": path, "data-place": path},
      made(`h${Math.min(depth, 6)}`, {}, field.label),
      notes(path, found),
      parts(field.fields, path, live, found, depth + 1));

  /** How much is said within these places. */
  const badge = (paths, found) => {
    const count = kind => paths.reduce((sum, path) => sum + found.count(path, kind), 0);
    const [points, questions] = [count("point") + count("problem"), count("question")];
    return [points > 0 && made("span", {class: "badge bad"}, `${points} !`), questions > 0 && made("span", {class: "badge ask"}, `${questions} ?`)];
  };

  const list = (field, path, live, found, depth) => {
    const count = live.lists?.[path];
    const isNone = Array.isArray(live.values?.[path]);
    const button = (deed, at, words, label) =>
      made("button", {type: "button", class: "small", "data-do": deed, "data-path": at, "aria-label": label ? `${words}: ${label}` : false}, words);
    const elements = Array.from({length: count ?? 0}, (_, index) => {
      const at = `${path}[${index}]`;
      const name = live.values[`${at}.name`] ?? live.values[`${at}.kind`] ?? `${index + 1}`;
      const isOpen = opened.has(at);
      return made("details", {class: "card", "data-key": at, "data-place": at, "data-fold": at, open: isOpen},
        made("summary", {}, made("b", {}, name), badge([at], found)),
        isOpen && [
          notes(at, found),
          wall(at),
          parts(field.fields, at, live, found, depth + 1),
          made("div", {class: "row"}, button("copy", at, say("copy"), name), index > 0 && button("up", at, say("up"), name),
            button("remove", at, say("take"), name))]);
    });
    return made("section", {class: "block", "data-key": path, "data-place": path},
      made(`h${Math.min(depth, 6)}`, {}, field.label), notes(path, found),
      made("p", {class: "soft"}, field.help), elements,
      isNone && made("p", {}, say("isNone")),
      made("div", {class: "row"},
        made("button", {type: "button", class: "add", "data-do": "add", "data-path": path}, `+ ${say("add")}: ${field.one}`),
        count === undefined && !isNone && button("none", path, say("addNone"), field.label),
        isNone && button("remove", path, say("unknown"), field.label)));
  };

  // MARK: The whole

  const show = (live, steps, body) => {
    const found = marks(live);
    fill(steps, sections.map((section, index) => made("button", {
      type: "button", "data-key": `step ${index}`, "data-do": "step", "data-step": index, "aria-current": index === shown ? "step" : false,
    }, section.title, badge(section.fields.map(field => field.key), found))));
    // Where it stands is only asked when it is another: to ask takes as long as to draw.
    if (scrolled !== shown) steps.scrollTo({left: steps.children[shown].offsetLeft - steps.offsetLeft - 48});
    scrolled = shown;
    const section = sections[shown];
    if (!live.values) {
      return fill(body, made("p", {class: "note violates"}, `${say("unreadable")}. ${say("unreadableForm")}`),
        live.problems.slice(0, 20).map(each => made("p", {class: "note violates"}, each.line ? `${say("line")} ${each.line}: ${each.words}` : each.words)));
    }
    fill(body, made("h2", {"data-key": `title ${shown}`, tabindex: "-1"}, section.title),
      section.fields.length === 1 && section.fields[0].kind === "record"
        ? [notes(section.fields[0].key, found), parts(section.fields[0].fields, section.fields[0].key, live, found, 3)]
        : section.fields.map(field => part(field, field.key, live, found, 3)),
      made("div", {class: "row walk", "data-key": "walk"},
        shown > 0 && made("button", {type: "button", "data-key": "back", "data-do": "step", "data-step": shown - 1}, `‹ ${sections[shown - 1].title}`),
        shown < sections.length - 1 && made("button", {type: "button", "data-key": "next", class: "main", "data-do": "step", "data-step": shown + 1},
          `${sections[shown + 1].title} ›`)));
  };

  return {
    refused, explained, opened, around,
    read: schema => { sections = schema.sections; },
    show,
    /** The questions at these places, to be answered where they stand. */
    questions: (live, asked) => {
      const found = marks(live);
      return asked.map(({path, ...walk}) => {
        const field = fieldAt(path);
        return field ? fieldset(field, path, live, found, walk) : go(path, made("span", {class: "words"}, walk.words));
      });
    },
    /** Whether rooms are in sight. */
    showsRooms: () => sections[shown]?.fields.some(field => field.key === "rooms"),
    draw: drawn => { walls = drawn; },
    go: index => { shown = Math.max(0, Math.min(sections.length - 1, index)); },
    /** Opens all that a place lies in. */
    reveal: path => {
      const index = sectionOf(path);
      if (index < 0) return false;
      shown = index;
      for (const place of around(path)) { opened.add(place); opened.add(`more ${place}`); }
      opened.add("more ");
      return true;
    },
    forget: () => { known.clear(); refused.clear(); opened.clear(); explained.clear(); walls = {}; shown = 0; },
  };
})();
