// Photos beside the answers: made smaller, kept in this browser with the site, and sent nowhere.
const photos = (() => {
  /** How long their longer side is at most, and how much is made of a JPEG. */
  const LONGEST = 1280, QUALITY = 0.8;
  /** Those of the site at hand, each with an address to show it by. */
  let all = [];

  /** A place by the names on the way to it: it stays with what it is about, wherever that stands in its list. */
  const placeOf = path => path.replace(/\[\d+\]/g, (index, at) => {
    const name = live.values?.[`${path.slice(0, at)}${index}.name`];
    return name === undefined ? index : `[${name}]`;
  });

  const take = kept => {
    for (const {address} of all) URL.revokeObjectURL(address);
    all = kept.map(photo => ({...photo, address: URL.createObjectURL(photo.image)}));
  };

  const load = async id => {
    const kept = await store.photosOf(id).catch(() => []);
    if (site?.id !== id) return;
    if (kept.length + all.length === 0) return;
    take(kept);
    render();
  };

  const smaller = async file => {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = made("canvas", {width: Math.round(picture.width * scale), height: Math.round(picture.height * scale)});
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return new Promise((done, fail) => canvas.toBlob(image => image ? done(image) : fail(new Error("no picture")), "image/jpeg", QUALITY));
  };

  const add = async (files, path) => {
    const now = site, place = placeOf(path);
    for (const file of files) {
      const image = await smaller(file).catch(() => null);
      if (!image) { tell(`${file.name}: ${say("noPicture")}`); continue; }
      const kept = await store.putPhotos([{id: newID(), site: now.id, place, image, taken: Date.now()}]).then(() => true).catch(unkept);
      if (!kept) return;
    }
    await load(now.id);
  };

  const remove = async id => {
    const photo = all.find(each => each.id === id);
    const {address, ...kept} = photo;
    await store.removePhoto(id);
    await load(kept.site);
    tell(say("removed"), () => store.putPhotos([kept]).then(() => load(kept.site)).catch(unkept));
  };

  /** What goes by another name takes its photos along. */
  const rename = async (before, after) => {
    if (before === after) return;
    const moved = all.filter(({place}) => place.startsWith(before)).map(({address, ...kept}) => ({...kept, place: after + kept.place.slice(before.length)}));
    if (moved.length > 0) await store.putPhotos(moved).then(() => load(site.id)).catch(unkept);
  };

  /** The same photos beside another site. */
  const copies = (kept, id) => kept.map(photo => ({...photo, id: newID(), site: id}));

  const shown = ({id, address, place}, words) => made("figure", {class: "photo", "data-key": `photo ${id}`},
    made("img", {src: address, alt: `${say("photo")} ${place}`}),
    words && made("figcaption", {}, place),
    made("button", {type: "button", class: "small", "data-do": "remove-photo", "data-id": id, "aria-label": `${say("remove")}: ${say("photo")} ${place}`}, "×"));

  /** Beside an answer: those that are there, and the way to one more. */
  const beside = (path, label) => {
    const place = placeOf(path);
    return made("div", {class: "row photos"}, all.filter(each => each.place === place).map(each => shown(each)),
      made("label", {class: "button small"}, made("span", {}, `+ ${say("photo")}`), made("input", {
        type: "file", accept: "image/*", multiple: true, "data-photo": path, "aria-label": `${say("photo")}: ${label}`})));
  };

  /** All of the site: what is no longer asked has its photos still. */
  const list = () => all.length > 0 && made("section", {"data-key": "photos"}, made("h2", {}, `${say("photos")} (${all.length})`),
    made("div", {class: "row photos"}, all.map(each => shown(each, true))));

  const written = async image => {
    let letters = "";
    for (const byte of new Uint8Array(await image.arrayBuffer())) letters += String.fromCharCode(byte);
    return btoa(letters);
  };
  const read = letters => new Blob([Uint8Array.from(atob(letters), letter => letter.charCodeAt(0))], {type: "image/jpeg"});

  return {
    load, add, remove, rename, beside, list, placeOf, copies,
    forget: () => take([]),
    has: path => { const place = placeOf(path); return all.some(each => each.place === place); },
    /** For a file with all sites. */
    exported: async id => Promise.all((await store.photosOf(id)).map(async ({place, image, taken}) => ({place, taken, image: await written(image)}))),
    /** From such a file; what is no photo is left out. */
    imported: async (id, given) => {
      const kept = (Array.isArray(given) ? given : []).flatMap(({place, taken, image}) => {
        try { return [{id: newID(), site: id, place: String(place), taken: Number(taken), image: read(image)}]; } catch { return []; }
      });
      if (kept.length > 0) await store.putPhotos(kept);
    },
  };
})();
