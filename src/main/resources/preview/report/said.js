import { isEmpty, textOf } from "./blocks.js";
import { read, steps } from "./pointer.js";

/** What was said to a place of a report, and where that place is now. */

/** @import {Block} from "./blocks.js" */
/** @import {Report} from "./forms.js" */
/** @typedef {{number: number, version: number, pointer: string, quote: string, text: string, by: string, at: string, done: string}} Said */

const QUOTED = 40;

/**
 * How a block begins, to know it again.
 *
 * @param {Block} block
 */
export function quoteOf(block) {
  if (typeof block === "string" || block.heading !== undefined) {
    return textOf(block).trim().slice(0, QUOTED);
  }
  const { table, figure, chart } = block;
  const named = table ? (table.caption ?? table.header[0]?.join(" ")) : figure ? (figure.caption ?? figure.alt) : chart?.title;
  return (named ?? "").trim().slice(0, QUOTED);
}

/**
 * Where in a report the place is that something was said to: the same words before the same number.
 *
 * @param {Said} said
 * @param {Report} report
 */
export function placeOf({ pointer, quote }, report) {
  const [part, index] = steps(pointer);
  /** @type {unknown} */
  const blocks = report[part];
  if (!Array.isArray(blocks)) {
    return read(report, pointer) === undefined ? "" : pointer;
  }
  const at = Number(index);
  const isIt = (/** @type {Block | undefined} */ block) => block !== undefined && !isEmpty(block) && quoteOf(block) === quote;
  const found = isIt(blocks[at]) ? at : blocks.findIndex(isIt);
  const nearest = Math.min(at, blocks.length - 1);
  return nearest < 0 ? `/${part}` : `/${part}/${found < 0 ? nearest : found}`;
}

const MOMENT = /** @type {const} */ ({ month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/**
 * A moment as a clerk says it.
 *
 * @param {string} at
 */
export function moment(at) {
  return new Intl.DateTimeFormat("zh-CN", MOMENT).format(new Date(at));
}
