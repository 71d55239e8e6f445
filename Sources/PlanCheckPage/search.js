// What is searched aside: the smallest changes by which the site conforms, and the layouts that its house allows. Each
// is found with the file that it leads to.
const search = (() => {
  /** How many sites are judged at most: what little finds is shown while more is searched. */
  const LIMITS = {suggest: [300, 3000, 20000], layouts: [200, 1000, 3000]};
  /** The last search of each kind: of which text, what it found, and the engine that is at it. */
  const last = {suggest: null, layouts: null};

  const isBusy = kind => Boolean(last[kind]?.worker);

  const stop = kind => {
    last[kind]?.worker?.stop();
    if (last[kind]) last[kind].worker = null;
  };

  const start = async kind => {
    stop(kind);
    const mine = last[kind] = {text: site.text, language, found: null, worker: engine.aside(), isStopped: false};
    render();
    for (const limit of LIMITS[kind]) {
      const [status, answer] = await mine.worker.ask([kind, language, fileName(), limit], mine.text).catch(() => [2, ""]);
      if (!mine.worker) return;
      mine.found = status === 0 ? JSON.parse(answer) : {ways: [], refused: true};
      if (!mine.found.cut) break;
      render();
    }
    stop(kind);
    render();
  };

  /** What was found of the site as it is now: a search of what it was goes on no longer. */
  const found = kind => {
    const mine = last[kind];
    if (mine && (mine.text !== site.text || mine.language !== language)) { stop(kind); return null; }
    return mine;
  };

  const deeds = (kind, index) => made("div", {class: "row"},
    made("button", {type: "button", class: "main small", "data-do": "take", "data-kind": kind, "data-index": index}, say("carryOut")),
    made("button", {type: "button", class: "small", "data-do": "take-variant", "data-kind": kind, "data-index": index}, say("asVariant")));

  const suggestion = (way, index) => made("li", {class: "way", "data-key": `way ${index}`},
    made("h3", {}, `${index + 1}. ${way.title}`),
    made("ul", {}, way.orders.map(order => made("li", {}, order))),
    way.open && made("p", {class: "soft"}, way.open),
    made("details", {class: "more", "data-fold": `way ${index}`, open: form.opened.has(`way ${index}`)}, made("summary", {}, say("whatChanges")), way.parts.map(part => [
      made("h4", {}, part.title), made("pre", {tabindex: "0", "aria-label": part.title}, part.lines.join("\n"))])),
    deeds("suggest", index));

  /** A row of boxes for each phase, with what is left of it. */
  const picture = ways => {
    const shown = ways[0].rows.map((row, index) => index).filter(index =>
      ways.some(way => way.rows[index].boxes.length > 0 || way.rows[index].left));
    return made("table", {class: "layouts"},
      made("thead", {}, made("tr", {}, shown.map(index => made("th", {scope: "col"}, ways[0].rows[index].phase)))),
      ways.map((way, number) => made("tbody", {"data-key": `layout ${number}`},
        made("tr", {}, made("th", {scope: "rowgroup", colspan: shown.length}, `${number + 1}. ${way.title}`,
          way.open && made("p", {class: "soft"}, way.open))),
        made("tr", {}, shown.map(index => made("td", {},
          way.rows[index].boxes.map(box => made("span", {class: "box"}, box.map(words => made("span", {}, words)))),
          way.rows[index].left && made("span", {class: "soft"}, way.rows[index].left)))),
        made("tr", {}, made("td", {colspan: shown.length}, deeds("layouts", number))))));
  };

  const show = (kind, title, help, waysOf) => {
    const mine = found(kind);
    const {found: answer} = mine ?? {};
    const words = !answer ? null
      : answer.refused ? say("notSearched") : answer.done ? say("nothingToChange")
      : answer.ways.length === 0 && !mine.worker ? say("noWay") : null;
    return made("section", {class: "search", "data-key": `search ${kind}`},
      made("h2", {}, title), made("p", {class: "soft"}, help),
      made("div", {role: "status", "data-key": `status ${kind}`},
        mine?.worker && made("p", {}, `${say("searching")}${answer ? ` ${answer.judged} ${say("judged")}` : ""}`),
        words && made("p", {class: "note"}, words)),
      answer?.ways.length > 0 && waysOf(answer.ways),
      answer && !mine.worker && [
        answer.obstacles.length > 0 && [made("h3", {}, say("inTheWay")), made("ul", {}, answer.obstacles.map(each => made("li", {}, each)))],
        answer.beyond?.length > 0 && [made("h3", {}, say("beyond")), made("ul", {}, answer.beyond.map(each => made("li", {}, each)))],
        !answer.refused && made("p", {class: "soft"}, `${answer.judged} ${say("judged")}${answer.cut ? ` ${say("cut")}` : ""}`)],
      made("div", {class: "row"}, mine?.worker
        ? made("button", {type: "button", "data-key": `stop ${kind}`, "data-do": "stop-search", "data-kind": kind}, say("stop"))
        : !answer && made("button", {type: "button", "data-key": `start ${kind}`, "data-do": "search", "data-kind": kind}, say("searchNow"))));
  };

  return {
    start, stop, isBusy,
    suggestions: () => show("suggest", say("solutions"), say("solutionsHelp"), ways => made("ul", {class: "ways-found"}, ways.map(suggestion))),
    layouts: () => show("layouts", say("layouts"), say("layoutsHelp"), picture),
    way: (kind, index) => found(kind)?.found?.ways[index],
    forget: () => { for (const kind of Object.keys(last)) { stop(kind); last[kind] = null; } },
  };
})();
