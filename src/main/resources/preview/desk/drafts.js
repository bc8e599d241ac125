const STORE = "drafts";

/**
 * The drafts that this browser keeps (IndexedDB): they outlive a closed tab, a crash and a restart of the service. What the
 * browser does not take, because its disk is full or it keeps nothing, is held for as long as the window is open.
 */
export class Drafts {
  #database = null;
  #held = new Map();

  static async open() {
    const drafts = new Drafts();
    try {
      drafts.#database = await opened();
    } catch {
      // A private window, or a browser that was told to keep nothing.
    }
    return drafts;
  }

  /** Whether the browser keeps anything at all. */
  get isLasting() {
    return this.#database !== null;
  }

  /** Whether a draft would go with the window. */
  get isHolding() {
    return this.#held.size > 0;
  }

  /** All drafts, the last changed first; `held` where one is not kept. */
  async list() {
    const kept = this.#database ? await done(this.#store("readonly").getAll()) : [];
    const held = [...this.#held.values()].map((draft) => ({ ...draft, held: true }));
    const all = [...kept.filter(({ id }) => !this.#held.has(id)), ...held];
    return all.sort((left, right) => right.changed - left.changed);
  }

  /** The draft of an id; undefined if there is none. */
  async find(id) {
    return this.#held.get(id) ?? (this.#database ? done(this.#store("readonly").get(id)) : undefined);
  }

  /**
   * Keeps a draft, unless another window has kept a later state of it.
   *
   * @returns {Promise<boolean>} whether it is kept
   * @throws {DOMException} if the browser does not take it; it is held then
   */
  async keep(draft) {
    try {
      const isKept = await this.#put(draft);
      this.#held.delete(draft.id);
      return isKept;
    } catch (cause) {
      this.#held.set(draft.id, draft);
      throw cause;
    }
  }

  /** Throws a draft away. */
  async remove(id) {
    this.#held.delete(id);
    if (this.#database) {
      const store = this.#store("readwrite");
      store.delete(id);
      await finished(store.transaction);
    }
  }

  async #put(draft) {
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

  #store(mode) {
    if (!this.#database) {
      throw new DOMException("nothing is kept here", "NotAllowedError");
    }
    return this.#database.transaction(STORE, mode, { durability: "strict" }).objectStore(STORE);
  }
}

function opened() {
  const request = indexedDB.open("nianbao", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
  return done(request);
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
