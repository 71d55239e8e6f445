// The sites that are kept in this browser, with their photos. Each site has a version, which rises with every change:
// a window that does not know the newest writes nothing over it.
const store = (() => {
  let base = null;
  const listeners = [];
  const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("plancheck") : null;
  if (channel) channel.onmessage = event => listeners.forEach(listener => listener(event.data));

  const open = () => new Promise((done, fail) => {
    const request = indexedDB.open("plancheck", 2);
    request.onupgradeneeded = ({oldVersion}) => {
      if (oldVersion < 1) request.result.createObjectStore("sites", {keyPath: "id"});
      request.result.createObjectStore("photos", {keyPath: "id"}).createIndex("site", "site");
    };
    request.onsuccess = () => {
      base = request.result;
      // A window with a newer page needs this one to let go.
      base.onversionchange = () => base.close();
      done();
    };
    request.onerror = () => fail(request.error);
    request.onblocked = () => fail(new Error("blocked"));
  });

  const transact = (mode, work) => new Promise((done, fail) => {
    if (!base) return fail(new Error("nothing is kept here"));
    const transaction = base.transaction(["sites", "photos"], mode);
    let result;
    transaction.oncomplete = () => done(result);
    transaction.onabort = () => fail(transaction.error);
    work(transaction.objectStore("sites"), value => { result = value; }, transaction.objectStore("photos"));
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

  /** A site goes with its photos. */
  const remove = id => transact("readwrite", (sites, give, photos) => {
    sites.delete(id);
    photos.index("site").getAllKeys(id).onsuccess = event => event.target.result.forEach(key => photos.delete(key));
  }).then(() => channel?.postMessage(id));

  const photosOf = id => transact("readonly", (sites, give, photos) => {
    photos.index("site").getAll(id).onsuccess = event => give(event.target.result);
  });
  /** Keeps photos: all of them, or none. */
  const putPhotos = all => transact("readwrite", (sites, give, photos) => { for (const photo of all) photos.put(photo); });
  const removePhoto = id => transact("readwrite", (sites, give, photos) => { photos.delete(id); });

  return {open, all, get, put, remove, photosOf, putPhotos, removePhoto, onChange: listener => listeners.push(listener)};
})();

/** A number that no other site has. */
const newID = () => [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, "0")).join("");
