import { freshId } from "./drafts.js";
import { leave } from "./leaving.js";

const PAUSE = 200;

/** Keeps what lies on the desk, a moment after each edit and at once when the page is left. */
export class Keeper {
  #timer = 0;
  #last = Promise.resolve();
  #kept = null;
  #revision = 0;
  #underWay = null;

  /**
   * @param {Desk} desk
   * @param {Drafts} drafts
   * @param {function(string): void} told "saving", "saved", "copied" or "failed"
   */
  constructor(desk, drafts, told) {
    this.desk = desk;
    this.drafts = drafts;
    this.told = told;
    desk.addEventListener("open", () => this.#opened());
    desk.addEventListener("change", () => this.#later());
    document.addEventListener("visibilitychange", () => this.flush());
    window.addEventListener("pagehide", () => this.#leave());
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
    if (this.desk.draft && this.desk.draft !== this.#kept) {
      this.#underWay = this.#next();
      this.#kept = this.desk.draft;
    }
    if (this.#underWay) {
      leave(this.#underWay);
    }
  }

  /** The draft as it is to be kept. */
  #next() {
    return { ...this.desk.draft, revision: this.#revision + 1, changed: Date.now() };
  }

  /** Keeps it now; gives when that is done. */
  flush() {
    clearTimeout(this.#timer);
    const draft = this.desk.draft;
    if (draft && draft !== this.#kept) {
      const state = this.#next();
      this.#kept = draft;
      this.#revision = state.revision;
      this.#underWay = state;
      this.#last = this.#last.then(() => this.#keep(state));
    }
    return this.#last;
  }

  async #keep(state) {
    try {
      const kept = await this.drafts.keep(state);
      this.#underWay = this.#underWay === state ? null : this.#underWay;
      return kept ? this.told("saved") : this.#fork(state);
    } catch {
      this.#kept = null;
      this.told("failed");
    }
  }

  /** Another window went on with this draft: both states stay, this one under an id of its own. */
  async #fork(state) {
    const copy = { ...state, id: freshId(), revision: 1 };
    await this.drafts.keep(copy);
    if (this.desk.draft?.id === state.id) {
      this.#revision = 1;
      this.#kept = null;
      this.desk.note({ id: copy.id });
      this.told("copied");
    }
  }
}
