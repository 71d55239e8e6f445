// Making and renewing what is on the page.

/** An element. Attributes that are false, null or undefined are left out; strings become text, never markup. */
const made = (tag, attributes, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === false || value === null || value === undefined) continue;
    node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
};

/**
 * Makes what is there like what is wanted, and leaves alone what is the same: so the field that someone is typing
 * in keeps its letters and its place. Children with a data-key are told apart by it.
 */
const renew = (old, wanted) => {
  const isTyping = old === document.activeElement && old.dataset.typing;
  for (const {name} of [...old.attributes]) if (!wanted.hasAttribute(name)) old.removeAttribute(name);
  for (const {name, value} of wanted.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  if (old.tagName === "INPUT" && !isTyping) {
    if (old.type === "radio" || old.type === "checkbox") old.checked = wanted.hasAttribute("checked");
    else if (old.type !== "file") old.value = wanted.getAttribute("value") ?? "";
  }
  const keyed = new Map();
  for (const child of old.children) if (child.dataset.key) keyed.set(child.dataset.key, child);
  let place = old.firstChild;
  for (const next of [...wanted.childNodes]) {
    const same = next.dataset?.key ? keyed.get(next.dataset.key)
      : place && place.nodeType === next.nodeType && place.nodeName === next.nodeName && !place.dataset?.key ? place : null;
    if (!same || same.nodeName !== next.nodeName) { old.insertBefore(next, place); continue; }
    if (same === place) place = place.nextSibling; else old.insertBefore(same, place);
    if (same.nodeType === Node.TEXT_NODE) {
      if (same.data !== next.data) same.data = next.data;
    } else renew(same, next);
  }
  while (place) { const gone = place; place = place.nextSibling; gone.remove(); }
  if (old.tagName === "SELECT" && old !== document.activeElement) {
    old.value = wanted.querySelector("option[selected]")?.value ?? "";
  }
};

/** Makes the children of an element these. */
const fill = (node, ...children) => {
  const wanted = node.cloneNode(false);
  wanted.append(...children.flat(Infinity).filter(Boolean));
  renew(node, wanted);
};
