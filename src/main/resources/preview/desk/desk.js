import { alikeEnds } from "../report/lists.js";
import { difference, read, write } from "../report/pointer.js";

const KEPT = 500;

/**
 * The report that lies open: the one place where it changes. Tells "leave" before another is laid on it, "open" after that, "renew" when a
 * later state of the same is laid there, "change" after every change of what is to be seen or kept, "travel" with the `pointer` of what was undone or redone, and up to
 * which character a text there is as it was (`at`).
 *
 * A draft has an `id`, its `report`, last year's report as `previous` (or null) and the `carried` texts that are to be rewritten.
 */
export class Desk extends EventTarget {
  #draft = null;
  #past = [];
  #future = [];
  #typing = "";
  #isLocked = false;
  #shaped;
  #layings = 0;

  /** @param {function(Object): Object} shaped what a report becomes after what was written in it, such as another year */
  constructor(shaped) {
    super();
    this.#shaped = shaped;
  }

  get draft() {
    return this.#draft;
  }

  get report() {
    return this.#draft.report;
  }

  /** Whether the report is only shown, because somebody else writes. */
  get isLocked() {
    return this.#isLocked;
  }

  /** @param {boolean} is whether nothing is changed from now on; what is tried all the same is told as "locked" */
  lock(is) {
    this.#isLocked = is;
  }

  #refuses() {
    if (this.#isLocked) {
      this.dispatchEvent(new Event("locked"));
      this.#told();
    }
    return this.#isLocked;
  }

  /** Lays another draft on the desk; what was done to the one before cannot be undone any more. */
  open(draft) {
    this.close();
    this.#lay(draft);
    this.dispatchEvent(new Event("open"));
    this.#told();
  }

  /** Lays a later state of the same draft on the desk, as another window made it. */
  renew(draft) {
    this.#lay(draft);
    this.dispatchEvent(new Event("renew"));
    this.#told();
  }

  /** Takes the draft off the desk. */
  close() {
    this.dispatchEvent(new Event("leave"));
    this.#draft = null;
    this.#layings++;
  }

  /** For who waits for something: tells afterwards whether the same draft still lies open. */
  stays() {
    const laying = this.#layings;
    return () => this.#draft !== null && this.#layings === laying;
  }

  #lay(draft) {
    const report = this.#shaped(draft.report);
    // Who kept a draft knows it again by being the same.
    this.#draft = report === draft.report ? draft : { ...draft, report };
    this.#past = [];
    this.#future = [];
    this.#typing = "";
  }

  /** Puts a value at a pointer. Keystrokes at one place are undone together. */
  type(pointer, value) {
    this.#change(this.#shaped(write(this.report, pointer, value)), pointer);
  }

  /** Puts a report in place of this one, as one step to undo. */
  replace(report) {
    this.#change(report, "");
  }

  /** Changes what goes along with the report; it is kept, not undone. */
  note(changes) {
    this.#draft = { ...this.#draft, ...changes };
    this.#told();
  }

  /** The next keystroke is a step of its own. */
  pause() {
    this.#typing = "";
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  undo() {
    this.#travel(this.#past, this.#future);
  }

  redo() {
    this.#travel(this.#future, this.#past);
  }

  #travel(from, to) {
    if (from.length === 0 || this.#refuses()) {
      return;
    }
    const before = this.report;
    to.push(before);
    this.#typing = "";
    this.#draft = { ...this.#draft, report: from.pop() };
    this.#told();
    const pointer = difference(before, this.report);
    this.dispatchEvent(new CustomEvent("travel", { detail: { pointer, at: alike(read(before, pointer), read(this.report, pointer)) } }));
  }

  #change(report, place) {
    if (report === this.report || this.#refuses()) {
      return;
    }
    if (place === "" || place !== this.#typing) {
      this.#past = [...this.#past.slice(1 - KEPT), this.report];
    }
    this.#typing = place;
    this.#future = [];
    this.#draft = { ...this.#draft, report };
    this.#told();
  }

  #told() {
    this.dispatchEvent(new Event("change"));
  }
}

/** How many characters two texts begin alike with; undefined where they are none. */
function alike(left, right) {
  if (typeof left !== "string" || typeof right !== "string") {
    return undefined;
  }
  return alikeEnds(left, right).head;
}
