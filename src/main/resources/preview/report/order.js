import { isEmpty } from "./blocks.js";
import { spliced } from "./lists.js";

/** Items of the text parts change places. */

/** @import {Block} from "./blocks.js" */
/** @import {Report} from "./forms.js" */

/**
 * The report with items of a text part at another place, in the same part or another. A part that was a place to write and
 * nothing else has what came there alone.
 *
 * @param {Report} report
 * @param {{part: string, first: number, count: number}} chosen
 * @param {{part: string, index: number}} place before which of the items there, as they stand now
 * @returns {{report: Report, index: number}} the same report where nothing changes, and where the first of the items is
 */
export function moved(report, { part, first, count }, { part: to, index }) {
  /** @type {Block[]} */
  const items = report[part].slice(first, first + count);
  const rest = spliced(report[part], first, count);
  if (to === part) {
    const at = index <= first ? index : Math.max(first, index - count);
    return at === first ? { report, index: first } : { report: { ...report, [part]: spliced(rest, at, 0, ...items) }, index: at };
  }
  const there = report[to].every(isEmpty) ? [] : report[to];
  const at = Math.min(index, there.length);
  return { report: { ...report, [part]: rest, [to]: spliced(there, at, 0, ...items) }, index: at };
}
