import { outgoing, presentable } from "../report/outgoing.js";
import { Refusal, Unreachable } from "./client.js";

const PAUSE = 100;
const RETRY = 2000;

/**
 * Follows the edit: a moment after each change the service is asked for problems and pages. One question at a time; what
 * changed meanwhile is asked next. Tells "problems" (detail: the list) and "state" (detail: "working", "fresh", "offline",
 * "busy", "refused", "unprintable").
 */
export class Live extends EventTarget {
  #timer = 0;
  #running = false;
  #asked = null;

  /** @param {function(Uint8Array): Promise} draw shows new pages; the next are asked for when they are drawn */
  constructor(desk, service, draw) {
    super();
    Object.assign(this, { desk, service, draw });
    desk.addEventListener("open", () => (this.#asked = null));
    desk.addEventListener("change", () => this.#changed());
  }

  #changed() {
    const isAnswered = this.desk.report === this.#asked;
    if (!this.#running) {
      this.#tell("state", isAnswered ? "fresh" : "working");
    }
    if (!isAnswered) {
      this.#soon(PAUSE);
    }
  }

  #soon(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), delay);
  }

  async #run() {
    const report = this.desk.draft?.report;
    if (this.#running || !report || report === this.#asked) {
      return;
    }
    this.#running = true;
    this.#tell("state", "working");
    try {
      await this.#ask(report);
      this.#asked = report;
    } catch (failure) {
      this.#failed(failure);
    } finally {
      this.#running = false;
    }
    if (this.#asked === report) {
      this.#soon(0);
    }
  }

  async #ask(report) {
    const { report: sent, origin } = outgoing(report);
    const printable = presentable(sent);
    const { id, previous } = this.desk.draft;
    const tell = (type, detail) => this.desk.draft?.id === id && this.#tell(type, detail);
    const problems = this.#problems(sent, printable, previous).then((found) =>
      tell("problems", found.map((problem) => ({ ...problem, pointer: origin(problem.pointer) }))));
    const [state] = await Promise.all([this.#pages(printable, () => this.desk.draft?.id === id), problems]);
    tell("state", this.desk.draft?.report === report ? state : "working");
  }

  async #pages(printable, isWanted) {
    try {
      const bytes = await this.service.pages(printable);
      if (isWanted()) {
        await this.draw(bytes);
      }
      return "fresh";
    } catch (refusal) {
      if (refusal instanceof Refusal && refusal.status === 422) {
        return "unprintable";
      }
      throw refusal;
    }
  }

  /** What keeps it from being a report hides all other problems: those are asked of the report with its gaps filled. */
  async #problems(sent, printable, previous) {
    const found = await this.#compared(sent, previous);
    if (found.every((problem) => problem.rule !== "schema")) {
      return found;
    }
    const key = (problem) => problem.rule + problem.pointer;
    const known = new Set(found.map(key));
    return [...found, ...(await this.#compared(printable, previous)).filter((problem) => !known.has(key(problem)))];
  }

  /** In comparison with last year's report; where that does not fit any more, its faults stand before all else. */
  async #compared(report, previous) {
    try {
      return await (previous ? this.service.compare(report, previous) : this.service.check(report));
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.status !== 422) {
        throw refusal;
      }
      const faults = refusal.problems.map((problem) => ({ ...problem, pointer: "" }));
      return [...faults, ...(await this.service.check(report))];
    }
  }

  #failed(failure) {
    if (failure instanceof Unreachable) {
      this.#tell("state", "offline");
      this.#soon(RETRY);
    } else if (failure instanceof Refusal) {
      this.#tell("state", failure.isBusy ? "busy" : "refused");
      this.#soon(Math.max(1, failure.wait) * 1000);
    } else {
      throw failure;
    }
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
