import { Refusal } from "./failure.js";

/** Finds out from the service all that is wrong with a report, also with one that is not finished. */
export class Examiner {
  constructor(service) {
    this.service = service;
  }

  /** What keeps it from being a report hides all other problems: those are asked of the report with its gaps filled. */
  async problems(sent, printable, previous) {
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
}
