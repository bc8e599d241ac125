import { freshId } from "../desk/drafts.js";
import { Refusal, Unreachable } from "../service/failure.js";
import { Unnamed } from "./name.js";
import { content, isSame, keepSent } from "./store.js";

const PAUSE = 1500;
const BEAT = 20_000;
const RETRY = 5000;
const APART = "同时改过，这是本机的一份";

/**
 * Saves what lies on the desk to the service as well, and follows what others do to it. Tells "state" (detail: `name`, which is
 * "sending", "sent", "offline", "locked", "full", "gone", "apart", "taken" or "unnamed", and `by`, who writes, or `reason`), and
 * "standing" when something else is known of the draft.
 *
 * A draft's `shared` says what it has to do with the service: the `id` there, the `version` that it was made of, whether
 * something of it is `unsent`, and before it has come there for the first time a `key`, by which it is known again.
 */
export class Linked extends EventTarget {
  #sent = null;
  #standing = null;
  #timer = 0;
  #beat = 0;
  #isBusy = false;
  #isOwn = false;

  /**
   * @param {Desk} desk
   * @param {Store} store
   * @param {Drafts} drafts of this browser
   * @param {function(): Promise} named sees to it that it is known who writes, which is told to the others
   */
  constructor(desk, store, drafts, named) {
    super();
    Object.assign(this, { desk, store, drafts, named });
    desk.addEventListener("leave", () => this.#leave());
    desk.addEventListener("open", () => this.#begin());
    desk.addEventListener("renew", () => this.#renewed());
    desk.addEventListener("change", () => this.#changed());
    window.addEventListener("pagehide", () => this.#leave());
  }

  /** How the draft stands at the service; null while that is not known. */
  get standing() {
    return this.#standing;
  }

  #begin() {
    this.#standing = null;
    this.#sent = this.desk.draft;
    this.#isOwn = true;
    clearInterval(this.#beat);
    this.desk.lock(false);
    this.#tell("none");
    this.dispatchEvent(new Event("standing"));
    if (this.desk.draft.shared) {
      this.#meet("write");
    } else {
      // Not while words are written.
      this.named().catch(() => this.#tell("unnamed"));
    }
    this.#beat = setInterval(() => this.desk.draft?.shared?.id && this.#meet("write"), BEAT);
  }

  /** What another window of this browser wrote is sent by that window. */
  #renewed() {
    this.#sent = this.desk.draft;
    this.#isOwn = false;
  }

  #leave() {
    clearInterval(this.#beat);
    const { draft } = this.desk;
    if (draft?.shared && !this.desk.isLocked) {
      const { id, unsent } = draft.shared;
      const done = unsent ? this.#push() : Promise.resolve();
      done.then(() => id && this.store.write(id, "leave")).catch(() => {});
    }
    clearTimeout(this.#timer);
  }

  #changed() {
    const { draft } = this.desk;
    // A draft that was only looked at is nobody else's business.
    const isUntouched = !draft.shared && draft.report === this.#sent?.report;
    if (this.desk.isLocked || isUntouched || isSame(draft, this.#sent)) {
      return;
    }
    this.#isOwn = true;
    if (!draft.shared?.unsent) {
      this.desk.note({ shared: { key: freshId(), ...draft.shared, unsent: true } });
      return;
    }
    this.#tell("sending");
    this.#later(PAUSE);
  }

  #later(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#push(), pause);
  }

  /** Saves it now; gives when that is done. */
  async flush() {
    clearTimeout(this.#timer);
    await this.#push();
    return this.#standing !== null && !this.desk.draft.shared?.unsent;
  }

  async #push() {
    const { draft } = this.desk;
    if (this.#isBusy || this.desk.isLocked || !draft?.shared?.unsent) {
      return;
    }
    this.#isBusy = true;
    try {
      await this.named();
      await this.#sentTo(draft, await (draft.shared?.id ? this.store.save(draft) : this.store.take(draft)));
    } catch (failure) {
      await this.#failed(failure, draft);
    } finally {
      this.#isBusy = false;
    }
    if (this.desk.draft?.id === draft.id && this.desk.draft.shared?.unsent && !isSame(this.desk.draft, draft)) {
      this.#later(PAUSE);
    }
  }

  /** It has come: what was written meanwhile is still to be sent. */
  async #sentTo(draft, standing) {
    const shared = { id: standing.id, version: standing.version };
    if (this.desk.draft?.id !== draft.id) {
      await keepSent(this.drafts, draft, shared);
      return;
    }
    this.#sent = draft;
    const isBehind = !isSame(this.desk.draft, draft);
    this.desk.note({ shared: isBehind ? { ...shared, unsent: true } : shared });
    this.know(standing);
    this.#tell(isBehind ? "sending" : "sent");
  }

  /** Says that this window is there, and learns how the draft stands. */
  async #meet(wish) {
    const { draft } = this.desk;
    if (!draft.shared.id || (draft.shared.unsent && this.#isOwn && !this.desk.isLocked)) {
      // What is written here is known there before anything else is asked.
      return this.#push();
    }
    try {
      await this.named();
      const standing = await this.store.write(draft.shared.id, wish);
      if (this.desk.draft?.id === draft.id) {
        await this.#met(standing);
      }
    } catch (failure) {
      await this.#failed(failure, draft);
    }
  }

  /** Takes the turn of another who writes. */
  takeOver() {
    return this.#meet("take");
  }

  async #met(standing) {
    const wasLocked = this.desk.isLocked;
    this.desk.lock(false);
    this.know(standing);
    await this.#follow(standing);
    if (!this.desk.draft.shared.unsent) {
      this.#tell(wasLocked ? "taken" : "sent");
    }
  }

  /** Lays what the service has on the desk, where that is something else. */
  async #follow({ id, version }) {
    const { draft } = this.desk;
    if (draft.shared.version === version && !(draft.shared.unsent && this.desk.isLocked)) {
      return;
    }
    const newer = await this.store.content(id);
    // What was written meanwhile comes too late there, and stays as a draft of its own.
    if (this.desk.draft?.id === draft.id && isSame(this.desk.draft, draft)) {
      const own = Object.fromEntries(Object.entries(draft).filter(([name]) => !(name in content(draft))));
      this.desk.renew({ ...own, ...newer, shared: { id, version } });
    }
  }

  /** Takes note of how it stands, as the service has just said. */
  know(standing) {
    this.#standing = standing;
    this.dispatchEvent(new Event("standing"));
  }

  async #failed(failure, draft) {
    if (this.desk.draft?.id !== draft.id) {
      return;
    }
    if (failure instanceof Unnamed) {
      this.#tell("unnamed");
    } else if (failure instanceof Unreachable || failure.isBusy) {
      this.#tell("offline");
      this.#later(RETRY);
    } else if (!(failure instanceof Refusal)) {
      throw failure;
    } else {
      await this.#refused(failure, draft);
    }
  }

  async #refused({ status, said, message }, draft) {
    if (status === 409 && this.#isKept(said, draft)) {
      await this.#lock(said);
    } else if (status === 409 || status === 412) {
      this.#fork();
    } else if (status === 404) {
      this.desk.note({ shared: null });
      this.#sent = this.desk.draft;
      this.#tell("gone");
    } else {
      this.#tell(status === 401 ? "offline" : "full", { reason: message });
    }
  }

  /** Whether the service has all that was written here, so that another text can be laid over it. */
  #isKept({ kept }, draft) {
    const { shared } = this.desk.draft;
    return Boolean(shared.id) && (kept ? isSame(this.desk.draft, draft) : !shared.unsent);
  }

  /** Somebody else writes: here it is shown as it is there, and nothing is changed. */
  async #lock({ by, detail }) {
    this.desk.lock(true);
    const id = this.desk.draft.shared.id;
    const standing = await this.store.standing(id);
    await this.#follow(standing);
    this.know(standing);
    this.#tell("locked", { by: by ?? standing.writer?.by ?? "", reason: detail });
  }

  /** Another has saved meanwhile: both stay, what lies here as a draft of its own. */
  #fork() {
    this.desk.note({ id: freshId(), shared: { key: freshId(), unsent: true }, origin: APART });
    this.#tell("apart");
  }

  #tell(name, more = {}) {
    this.dispatchEvent(new CustomEvent("state", { detail: { name, ...more } }));
  }
}
