// Where the page is served from a host: what it is made of is kept at the first visit, and given from there ever after,
// with a network or without. A newer page comes at the next start after it was found.
const KEPT = "plancheck @DIGEST@", FILES = @FILES@;

addEventListener("install", event => event.waitUntil(caches.open(KEPT).then(cache => cache.addAll(FILES))));

addEventListener("activate", event => event.waitUntil(caches.keys().then(names =>
  Promise.all(names.filter(name => name.startsWith("plancheck ") && name !== KEPT).map(name => caches.delete(name))))));

addEventListener("fetch", event => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== location.origin) return;
  event.respondWith(caches.match(event.request, {ignoreSearch: true}).then(kept => kept ?? fetch(event.request)));
});
