import { outgoing, presentable } from "../report/outgoing.js";
import { tooLarge } from "../report/size.js";
import { Refusal, Unreachable } from "./failure.js";

const PAUSE = 100;
const RETRY = 2000;

/**
 * Follows the edit: a moment after each change the service is asked for problems and pages. One question at a time; what
 * changed meanwhile is asked next. Tells "problems" (detail: the list) and "state" (detail: `name`, which is "working",
 * "fresh", "offline", "busy", "refused", "locked", "unprintable" or "undrawn", and `reason`, the service's own words).
 */
export class Live extends EventTarget {
  #timer = 0;
  #running = false;
  #asked = null;
  #isLocked = false;

  /** @param {function(Uint8Array, Object): Promise} draw shows new pages; the next are asked for when they are drawn */
  constructor(desk, service, examiner, forms, draw) {
    super();
    this.desk = desk;
    this.service = service;
    this.forms = forms;
    this.draw = draw;
    this.examiner = examiner;
    desk.addEventListener("open", () => this.#begin());
    desk.addEventListener("change", () => this.#changed());
    service.addEventListener("admitted", () => this.#admitted());
  }

  #begin() {
    this.#asked = null;
    this.#isLocked = false;
  }

  #changed() {
    const isAnswered = this.#isAsked(this.desk.draft) || this.#isLocked;
    if (!this.#running && !this.#isLocked) {
      this.#tell(isAnswered ? "fresh" : "working");
    }
    if (!isAnswered) {
      this.#soon(PAUSE);
    }
  }

  /** What was not answered because the clerk was not let in is asked anew. */
  #admitted() {
    if (this.#isLocked) {
      this.#begin();
      this.#soon(PAUSE);
    }
  }

  /** Whether this was asked last: the same report, compared with the same. */
  #isAsked({ report, previous, formerName }) {
    const last = this.#asked;
    return last !== null && report === last.report && (previous ?? null) === (last.previous ?? null) && formerName === last.formerName;
  }

  #soon(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), delay);
  }

  async #run() {
    const { draft } = this.desk;
    if (this.#running || this.#isLocked || !draft || this.#isAsked(draft)) {
      return;
    }
    this.#running = true;
    this.#asked = draft;
    this.#tell("working");
    const isHere = () => this.desk.draft?.id === draft.id;
    const answer = await this.#ask(draft, isHere).catch((failure) => this.#failed(failure, draft));
    this.#running = false;
    this.#next(draft, answer, isHere);
  }

  /** What was answered is told where it still matters; what changed meanwhile is asked next. */
  #next(draft, { name, reason, wait }, isHere) {
    const isLast = this.desk.draft?.report === draft.report;
    if (wait) {
      this.#asked = null;
    }
    // Who said no to the question for the token is not asked at each keystroke.
    this.#isLocked = name === "locked";
    if (isHere()) {
      this.#tell(isLast || wait ? name : "working", reason);
    }
    this.#soon(wait ?? 0);
  }

  async #ask(draft, isHere) {
    const printable = presentable(outgoing(draft.report, this.forms).report, this.forms);
    const problems = this.examiner.problems(draft).then((detail) => {
      if (isHere()) {
        this.dispatchEvent(new CustomEvent("problems", { detail }));
      }
    });
    const [name] = await Promise.all([this.#pages(printable, isHere), problems]);
    return { name };
  }

  async #pages(printable, isHere) {
    try {
      const bytes = await this.service.pages(printable);
      if (isHere()) {
        await this.draw(bytes, printable);
      }
      return "fresh";
    } catch (refusal) {
      if (refusal instanceof Refusal && refusal.status === 422) {
        return "unprintable";
      }
      throw refusal;
    }
  }

  #failed(failure, { report }) {
    const isTooLarge = failure instanceof Refusal && failure.isTooLarge;
    return isTooLarge ? { name: "refused", reason: tooLarge(report, this.forms) } : failed(failure);
  }

  #tell(name, reason = "") {
    this.dispatchEvent(new CustomEvent("state", { detail: { name, reason } }));
  }
}

/** Why there is no answer, and after how many milliseconds the same question may be asked again, if at all. */
function failed(failure) {
  if (failure instanceof Unreachable) {
    return { name: "offline", wait: RETRY };
  }
  if (!(failure instanceof Refusal)) {
    reportError(failure);
    return { name: "undrawn" };
  }
  if (failure.isBusy) {
    return { name: "busy", wait: Math.max(1, failure.wait) * 1000 };
  }
  return { name: failure.isLocked ? "locked" : "refused", reason: failure.message };
}
