// What is still to be found out, in the order of a walk: each question with what its answer decides, to be answered
// where it stands. What has been answered stays in sight for as long as one walks.
const walk = (() => {
  /** The stops, each with the places that it asks for. */
  let stops = [];
  /** What was worked out aside, and of which text. */
  let known = null, waiting = 0;

  const linesOf = visit => visit?.stops.flatMap(stop => stop.questions) ?? [];

  /** What decides and what it opens, asked of an engine aside as soon as nothing more is typed. */
  const ask = () => {
    const text = site.text, asked = language;
    if (known?.text === text && known.language === asked) return;
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const [status, answer] = await askAside(["visit", asked, fileName()], text);
      if (status !== 0 || text !== site?.text || asked !== language) return;
      const visit = JSON.parse(answer), lines = linesOf(visit);
      const asking = new Set(lines.flatMap(line => line.paths));
      const byPath = new Map(lines.flatMap(line => line.paths.map(path => [path, line])));
      // What is only asked after another answer waits for that.
      const later = new Set((live.stops ?? []).flatMap(stop => stop.questions).map(each => each.path).filter(path => !asking.has(path)));
      known = {text, language: asked, visit, byPath, later};
      render();
    }, 150);
  };

  const isAnswered = path => live.values?.[path] !== undefined || live.lists?.[path] !== undefined;

  /** What is asked now, and in between what has been answered. */
  const renew = () => {
    const words = new Map(stops.flatMap(stop => stop.asked).map(each => [each.path, each.words]));
    const now = live.stops.map(stop => ({title: stop.title, asked: stop.questions.filter(each => !known?.later.has(each.path)).map(({path, words}) => ({path, words}))}));
    const open = new Set(now.flatMap(stop => stop.asked).map(each => each.path));
    for (const before of stops) {
      let stop = now.find(each => each.title === before.title);
      if (!stop) { stop = {title: before.title, asked: []}; now.splice(stops.indexOf(before), 0, stop); }
      const places = before.asked.map(each => each.path);
      for (const [index, path] of places.entries()) {
        if (open.has(path) || !isAnswered(path)) continue;
        const near = places.slice(0, index).findLast(each => stop.asked.some(other => other.path === each));
        const at = near ? stop.asked.findIndex(each => each.path === near) + 1 : 0;
        // What it has opened comes right behind it.
        const around = path.replace(/\.[^.]*$/, "");
        const opened = stop.asked.filter(each => !words.has(each.path) && words.size > 0 && each.path.startsWith(`${around}.`));
        stop.asked = stop.asked.filter(each => !opened.includes(each));
        stop.asked.splice(Math.min(at, stop.asked.length), 0, {path, words: words.get(path)}, ...opened);
      }
    }
    stops = now.filter(stop => stop.asked.length > 0);
  };

  const notesOf = path => {
    const line = known?.byPath.get(path);
    if (!line) return [];
    return [...new Set(line.turns.map(turn => turn.condition)), ...line.follow_ups.map(each => `${each.if}: ${each.questions.join(" ")}`)];
  };

  return {
    show: () => {
      if (!live.stops) return null;
      ask();
      renew();
      if (stops.length === 0) return null;
      const minutes = known?.text === site.text ? known.visit.minutes : null;
      return [
        made("h2", {"data-key": "walk"}, `${say("questions")} (${questionCount()})`),
        made("p", {class: "soft", "data-key": "minutes"}, `${say("walkHelp")}${minutes ? ` ${say("about1")} ${minutes} ${say("minutes")}` : ""}`),
        stops.map(stop => made("section", {class: "stop", "data-key": `stop ${stop.title}`}, made("h3", {}, stop.title),
          form.questions(live, stop.asked.map(({path, words}) => ({path, words, notes: notesOf(path)})))))];
    },
    rest: () => { stops = []; },
    forget: () => { stops = []; known = null; },
  };
})();
