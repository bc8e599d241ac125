import { outgoing, presentable } from "../report/outgoing.js";
import { clerkly } from "../report/clerkly.js";
import { comparable, remnants } from "../report/renamed.js";
import { Refusal } from "./failure.js";

/** Finds out from the service all that is wrong with a draft, also with one that is not finished. */
export class Examiner {
  constructor(service, forms) {
    this.service = service;
    this.forms = forms;
  }

  /** The problems with their places on the page: the same for the list, for the sheet before the download, and for what is refused. */
  async problems(draft) {
    const { report: sent, origin } = outgoing(draft.report, this.forms);
    const found = await this.#all(sent, presentable(sent, this.forms), comparable(draft));
    const placed = found.map((problem) => clerkly({ ...problem, pointer: origin(problem.pointer) }, draft.report, this.forms));
    const isTold = new Set(placed.filter(({ rule }) => rule === "other-agency").map(({ pointer }) => pointer));
    return [...placed, ...remnants(draft, this.forms).filter(({ pointer }) => !isTold.has(pointer))];
  }

  /** What keeps it from being a report hides all other problems: those are asked of the report with its gaps filled. */
  async #all(sent, printable, previous) {
    const found = await this.#compared(sent, previous);
    if (found.every((problem) => problem.rule !== "schema")) {
      return found;
    }
    const key = (problem) => problem.rule + problem.pointer;
    const known = new Set(found.map(key));
    // What is written wrong is a gap there, and not also one to be filled in.
    const wrong = new Set(found.map(({ pointer }) => pointer));
    const isNew = (problem) => !known.has(key(problem)) && !(problem.rule === "blank-cell" && wrong.has(problem.pointer));
    return [...found, ...(await this.#compared(printable, previous)).filter(isNew)];
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
}
