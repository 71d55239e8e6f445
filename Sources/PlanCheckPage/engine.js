// The engine: it is asked in a line of words and the text of a site file, and answers in text.
const engine = (() => {
  // Seven letters stand for six bytes. The letters are all that HTML leaves alone in a script, and that take one byte.
  const bytesOf = (letters, count) => {
    const bytes = new Uint8Array(letters.length / 7 * 6), view = new DataView(bytes.buffer);
    for (let from = 0, to = 0; from < letters.length; from += 7, to += 6) {
      let number = 0;
      for (let place = 0; place < 7; place++) {
        const code = letters.charCodeAt(from + place);
        number = number * 125 + code - (code < 13 ? 1 : code < 60 ? 2 : 3);
      }
      view.setUint32(to, number / 65536);
      view.setUint16(to + 4, number % 65536);
    }
    return bytes.subarray(0, count);
  };

  /** The bytes that the page holds under a name, which it then holds no longer. */
  const held = name => {
    const holder = document.getElementById(name);
    holder.remove();
    return bytesOf(holder.textContent, Number(holder.dataset.bytes));
  };

  /** The engine is packed by a way that browsers do not know: what unpacks it comes along. */
  const unpacked = async (packed, count) => {
    const {memory, take, unpack} = (await WebAssembly.instantiate(held("unpacker"))).instance.exports;
    const [from, to] = [take(packed.length), take(count)];
    new Uint8Array(memory.buffer, from, packed.length).set(packed);
    if (unpack(from, packed.length, to, count) !== count) throw new Error("the engine is damaged");
    return new Uint8Array(memory.buffer, to, count);
  };

  /**
   * Asks an engine: gives the exit code and the answer, of text or bytes. Tabs and line breaks part the words, and are
   * no part of one. In a worker, too, so nothing outside it is used.
   */
  const asking = (module, instance) => {
    const encoder = new TextEncoder(), decoder = new TextDecoder();
    let exports = null;
    const begin = started => { exports = started.exports; exports._initialize(); };
    begin(instance ?? new WebAssembly.Instance(module, {}));
    return (words, text = "") => {
      const head = encoder.encode(words.map(word => String(word).replace(/[\t\r\n]+/g, " ")).join("\t") + "\n");
      const body = typeof text === "string" ? encoder.encode(text) : text;
      const room = exports.plancheck_request(head.length + body.length);
      const bytes = new Uint8Array(exports.memory.buffer, room, head.length + body.length);
      bytes.set(head);
      bytes.set(body, head.length);
      let status;
      try { status = exports.plancheck_answer(); } catch (error) {
        // An engine that has stopped half-way has a memory that is not to be trusted: the next question goes to a new one.
        begin(new WebAssembly.Instance(module, {}));
        throw error;
      }
      const [from, count] = [exports.plancheck_answer_bytes(), exports.plancheck_answer_count()];
      return [status, decoder.decode(new Uint8Array(exports.memory.buffer, from, count))];
    };
  };

  let module = null, ask = null;
  const start = async () => {
    const count = Number(document.getElementById("engine").dataset.unpacked);
    module = await WebAssembly.compile(await unpacked(held("engine"), count));
    ask = asking(module, await WebAssembly.instantiate(module, {}));
  };

  /** An engine of its own in a worker, so that nobody waits for what takes long. It answers in turn, until it is stopped. */
  const aside = () => {
    const code = `const asking = ${asking}; let ask = null; onmessage = ({data: [number, words, text]}) => {
      if (!ask) { ask = asking(words); return; }
      try { postMessage([number, ask(words, text)]); } catch (error) { postMessage([number, null, String(error)]); }
    };`;
    const address = URL.createObjectURL(new Blob([code], {type: "text/javascript"}));
    const worker = new Worker(address), waiting = new Map();
    let count = 0;
    worker.onmessage = ({data: [number, answer, fault]}) => {
      const {done, fail} = waiting.get(number);
      waiting.delete(number);
      if (answer) done(answer); else fail(new Error(fault));
    };
    worker.onerror = event => { for (const {fail} of waiting.values()) fail(new Error(event.message)); waiting.clear(); };
    worker.postMessage([0, module]);
    return {
      ask: (words, text) => new Promise((done, fail) => {
        waiting.set(++count, {done, fail});
        worker.postMessage([count, words, text]);
      }),
      stop: () => { worker.terminate(); URL.revokeObjectURL(address); },
    };
  };

  return {start, aside, ask: (words, text) => ask(words, text), json: (words, text) => JSON.parse(ask(words, text)[1])};
})();
