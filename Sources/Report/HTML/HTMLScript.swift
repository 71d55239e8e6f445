/// What the page does beside showing: filters over the outcomes, ticks and names that are kept, drawings that
/// grow at a tap. Without it the page shows everything.
///
/// What is filled in is kept in the browser by the site and the version of the rules, so that it is there again
/// after the report is made anew, and can be saved to a file and read back: nothing leaves the device.
let htmlScript = InlineCode(
  """

  "use strict";
  {
    const form = document.getElementById("filters");
    const shown = document.getElementById("shown");
    const marks = Array.from(document.querySelectorAll("[data-outcome]"));
    const holders = Array.from(document.querySelectorAll("[data-holds]")).reverse();
    const folds = Array.from(document.querySelectorAll("details:not(.excerpts)"));
    const fields = ["severity", "chapter", "sessy", "verdict"];
    const numbers = mark => mark.dataset.outcome.split(" ");
    const all = new Set(marks.flatMap(numbers)).size;
    const wanted = field => form.elements[field].value;
    const suits = (mark, field) =>
      wanted(field) === "" || mark.dataset[field].split(" ").includes(wanted(field));
    const apply = () => {
      const found = new Set();
      for (const mark of marks) {
        const isFound = fields.every(field => suits(mark, field));
        mark.classList.toggle("filtered", !isFound);
        if (isFound) numbers(mark).forEach(number => found.add(number));
      }
      for (const holder of holders) {
        holder.classList.toggle("filtered", holder.querySelector("[data-outcome]:not(.filtered)") === null);
      }
      const isFiltered = fields.some(field => wanted(field) !== "");
      for (const fold of folds) fold.open = isFiltered;
      document.body.classList.toggle("sifted", isFiltered);
      shown.textContent = shown.dataset.words.replace("#", found.size).replace("#", all);
    };
    form.addEventListener("change", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", event => event.preventDefault());
    const complete = form.elements["complete"];
    complete.checked = document.body.classList.contains("complete");
    form.addEventListener("input", () => document.body.classList.toggle("complete", complete.checked));
    form.hidden = false;
    apply();

    // A link to what is folded away unfolds it.
    const unfold = () => {
      const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
      const fold = target?.querySelector(":scope > details");
      if (fold) fold.open = true;
    };
    addEventListener("hashchange", unfold);
    unfold();

    const kept = document.getElementById("kept");
    const name = "plancheck " + kept.dataset.site;
    const entries = Array.from(document.querySelectorAll("header input, main input, main textarea, header textarea"));
    const isTick = entry => entry.type === "checkbox";
    const value = entry => isTick(entry) ? entry.checked : entry.value;
    const fill = values => entries.forEach((entry, place) => {
      const found = values[place] ?? (isTick(entry) ? false : "");
      if (isTick(entry)) entry.checked = found === true; else entry.value = String(found);
    });
    const store = () => JSON.stringify({site: kept.dataset.site, entries: entries.map(value)});
    const read = text => {
      try {
        const found = JSON.parse(text);
        if (found.site !== kept.dataset.site || !Array.isArray(found.entries)) return false;
        fill(found.entries);
        return true;
      } catch { return false; }
    };
    const say = word => { kept.querySelector("output").textContent = kept.dataset[word]; };
    const keep = () => {
      try { localStorage.setItem(name, store()); say("saved"); } catch { say("unsaved"); }
    };
    try { const text = localStorage.getItem(name); if (text) read(text); } catch { say("unsaved"); }
    for (const entry of entries) entry.addEventListener("input", keep);
    kept.querySelector(".save").addEventListener("click", () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([store()], {type: "application/json"}));
      link.download = kept.dataset.file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    });
    kept.querySelector("input[type=file]").addEventListener("change", async event => {
      const file = event.target.files[0];
      if (!file) return;
      if (read(await file.text())) keep(); else say("other");
      event.target.value = "";
    });
    kept.hidden = false;

    for (const frame of document.querySelectorAll(".drawing-scroll")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "enlarge";
      const tell = () => {
        const isLarge = frame.classList.contains("large");
        button.textContent = isLarge ? kept.dataset.smaller : kept.dataset.larger;
        button.setAttribute("aria-pressed", String(isLarge));
      };
      button.addEventListener("click", () => { frame.classList.toggle("large"); tell(); });
      tell();
      frame.before(button);
    }

    let closed = [];
    addEventListener("beforeprint", () => {
      closed = folds.filter(fold => !fold.open);
      for (const fold of closed) fold.open = true;
    });
    addEventListener("afterprint", () => { for (const fold of closed) fold.open = false; });
  }

  """)
