/// The filters over the outcomes, and what is folded away. Without it the page shows everything.
/// Nothing that is filtered away stays away on paper.
let htmlScript = InlineCode(
  """

  "use strict";
  {
    const form = document.getElementById("filters");
    const shown = document.getElementById("shown");
    const marks = Array.from(document.querySelectorAll("[data-outcome]"));
    const holders = Array.from(document.querySelectorAll("[data-holds]"));
    const folds = Array.from(document.querySelectorAll("details"));
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
        holder.classList.toggle("filtered", !holder.querySelector("[data-outcome]:not(.filtered)"));
      }
      const isFiltered = fields.some(field => wanted(field) !== "");
      for (const fold of folds) fold.open = isFiltered;
      shown.textContent = shown.dataset.words.replace("#", found.size).replace("#", all);
    };
    form.addEventListener("change", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", event => event.preventDefault());
    form.hidden = false;
    apply();

    let closed = [];
    addEventListener("beforeprint", () => {
      closed = folds.filter(fold => !fold.open);
      for (const fold of closed) fold.open = true;
    });
    addEventListener("afterprint", () => { for (const fold of closed) fold.open = false; });
  }

  """)
