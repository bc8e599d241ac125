const STORE = "drafts";

/** The drafts that this browser keeps (IndexedDB): they outlive a closed tab, a crash and a restart of the service. */
export class Drafts {
  #database;

  /** @throws {DOMException} if the browser lets nothing be kept */
  static async open() {
    const request = indexedDB.open("nianbao", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
    const drafts = new Drafts();
    drafts.#database = await done(request);
    return drafts;
  }

  /** All drafts, the last changed first. */
  async list() {
    const all = await done(this.#store("readonly").getAll());
    return all.sort((left, right) => right.changed - left.changed);
  }

  /** The draft of an id; undefined if there is none. */
  find(id) {
    return done(this.#store("readonly").get(id));
  }

  /**
   * Keeps a draft, unless another window has kept a later state of it.
   *
   * @returns {Promise<boolean>} whether it is kept
   */
  async keep(draft) {
    const store = this.#store("readwrite");
    const kept = await done(store.get(draft.id));
    if (kept && kept.revision >= draft.revision) {
      store.transaction.abort();
      return false;
    }
    store.put(draft);
    await finished(store.transaction);
    return true;
  }

  /** Throws a draft away. */
  async remove(id) {
    const store = this.#store("readwrite");
    store.delete(id);
    await finished(store.transaction);
  }

  #store(mode) {
    return this.#database.transaction(STORE, mode, { durability: "strict" }).objectStore(STORE);
  }
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

let counter = 0;

/** An id that no other draft of this browser has; also where the page is served without TLS. */
export function freshId() {
  const random = crypto.getRandomValues(new Uint32Array(2));
  counter++;
  return [Date.now(), counter, ...random].map((number) => number.toString(36)).join("-");
}
