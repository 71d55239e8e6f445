// The sites that are kept in this browser. Each has a version, which rises with every change: a window that does not
// know the newest writes nothing over it.
const store = (() => {
  let base = null;
  const listeners = [];
  const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("plancheck") : null;
  if (channel) channel.onmessage = event => listeners.forEach(listener => listener(event.data));

  const open = () => new Promise((done, fail) => {
    const request = indexedDB.open("plancheck", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("sites", {keyPath: "id"});
    request.onsuccess = () => { base = request.result; done(); };
    request.onerror = () => fail(request.error);
    request.onblocked = () => fail(new Error("blocked"));
  });

  const transact = (mode, work) => new Promise((done, fail) => {
    if (!base) return fail(new Error("nothing is kept here"));
    const transaction = base.transaction("sites", mode);
    let result;
    work(transaction.objectStore("sites"), value => { result = value; });
    transaction.oncomplete = () => done(result);
    transaction.onerror = transaction.onabort = () => fail(transaction.error);
  });

  const all = () => transact("readonly", (sites, give) => {
    sites.getAll().onsuccess = event => give(event.target.result.sort((one, other) => other.changed - one.changed));
  });
  const get = id => transact("readonly", (sites, give) => { sites.get(id).onsuccess = event => give(event.target.result); });

  /** Keeps a site, unless another window has changed it since: gives the version that is there then. */
  const put = site => transact("readwrite", (sites, give) => {
    sites.get(site.id).onsuccess = event => {
      const kept = event.target.result;
      if (kept && kept.version !== site.version) return give({other: kept});
      const renewed = {...site, version: site.version + 1, changed: Date.now()};
      sites.put(renewed);
      give({version: renewed.version});
    };
  }).then(result => { if (result.version) channel?.postMessage(site.id); return result; });

  const remove = id => transact("readwrite", sites => { sites.delete(id); }).then(() => channel?.postMessage(id));

  return {open, all, get, put, remove, onChange: listener => listeners.push(listener), isOpen: () => base !== null};
})();

/** A number that no other site has. */
const newID = () => [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, "0")).join("");
