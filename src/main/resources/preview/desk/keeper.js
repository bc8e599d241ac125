import { freshId } from "./drafts.js";
import { COPIED, leave, stay } from "./leaving.js";

const PAUSE = 200;

/**
 * Keeps what lies on the desk, a moment after each edit and at once when the page is left. What another window keeps of the
 * same draft is laid on this desk too, where nothing is being written.
 */
export class Keeper {
  #timer = 0;
  #last = Promise.resolve();
  #kept = null;
  #revision = 0;
  #underWay = null;
  #windows = new BroadcastChannel("nianbao.kept");

  /**
   * @param {Desk} desk
   * @param {Drafts} drafts
   * @param {function(string): void} told "saving", "saved", "copied", "followed" or "failed"
   */
  constructor(desk, drafts, told) {
    this.desk = desk;
    this.drafts = drafts;
    this.told = told;
    desk.addEventListener("leave", () => this.flush());
    desk.addEventListener("open", () => this.#opened());
    desk.addEventListener("change", () => this.#later());
    document.addEventListener("visibilitychange", () => this.flush());
    window.addEventListener("pagehide", () => this.#leave());
    window.addEventListener("pageshow", (event) => event.persisted && this.#stay());
    window.addEventListener("beforeunload", (event) => this.#warn(event));
    this.#windows.addEventListener("message", ({ data }) => this.#follow(data));
  }

  #opened() {
    this.#kept = this.desk.draft.revision ? this.desk.draft : null;
    this.#revision = this.desk.draft.revision ?? 0;
    if (this.#kept) {
      this.told("saved");
    }
  }

  #later() {
    if (this.desk.draft !== this.#kept) {
      this.told("saving");
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), PAUSE);
    }
  }

  #leave() {
    if (this.#isBehind()) {
      this.#underWay = this.#next();
      this.#kept = this.desk.draft;
    }
    if (this.#underWay) {
      leave(this.#underWay);
    }
  }

  /** The clerk came back by the browser's own button. */
  #stay() {
    stay();
    this.#kept = null;
    this.flush();
  }

  /** The browser asks the clerk before it closes a window with what is nowhere else. */
  #warn(event) {
    if (this.drafts.isHolding) {
      event.preventDefault();
    }
  }

  #isBehind() {
    return this.desk.draft !== null && this.desk.draft !== this.#kept;
  }

  /** The draft as it is to be kept. */
  #next() {
    return { ...this.desk.draft, revision: this.#revision + 1, changed: Date.now() };
  }

  /** Keeps it now; gives when that is done. */
  flush() {
    clearTimeout(this.#timer);
    if (this.#isBehind()) {
      const state = this.#next();
      this.#kept = this.desk.draft;
      this.#revision = state.revision;
      this.#underWay = state;
      this.#last = this.#last.then(() => this.#keep(state));
    }
    return this.#last;
  }

  async #keep(state) {
    try {
      const isKept = await this.drafts.keep(state);
      this.#underWay = this.#underWay === state ? null : this.#underWay;
      await (isKept ? this.#done(state) : this.#fork(state));
    } catch {
      this.#kept = null;
      this.told("failed");
    }
  }

  #done({ id, revision }) {
    this.#windows.postMessage({ id, revision });
    if (this.desk.draft?.id === id) {
      this.told(this.#isBehind() ? "saving" : "saved");
    }
  }

  /** Another window went on with this draft: both states stay, this one under an id of its own. */
  async #fork(state) {
    const copy = { ...state, id: freshId(), revision: 1, origin: COPIED };
    await this.drafts.keep(copy);
    if (this.desk.draft?.id === state.id) {
      this.#revision = 1;
      this.#kept = null;
      this.desk.note({ id: copy.id, origin: COPIED });
      this.told("copied");
    }
  }

  /** Another window kept a draft: if it is this one, and nothing is being written here, it goes on here as it is there. */
  async #follow({ id, revision }) {
    const isOlder = () => this.desk.draft?.id === id && this.#revision < revision && !this.#isBehind();
    const later = isOlder() && (await this.drafts.find(id));
    if (later && isOlder()) {
      this.#revision = later.revision;
      this.#kept = later;
      this.desk.renew(later);
      this.told("followed");
    }
  }
}
