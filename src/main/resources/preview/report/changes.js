import { TEXTS } from "./blocks.js";
import { knownBlock } from "./known.js";
import { read, steps, write } from "./pointer.js";

/** @import {Report} from "./forms.js" */

/**
 * What a Word file that came back says otherwise than when it was sent: where in the report, in the words of the form, and both
 * sides in words and as JSON; `was` is missing where something is new, `is` where it is gone.
 *
 * @typedef {{pointer: string, place: string, before: string, now: string, was?: any, is?: any}} Change
 */

/**
 * The draft with one change of the file; null where the draft says something else there by now, or the file has what the page
 * does not know, so that the clerk must look.
 *
 * @param {Report} draft
 * @param {Change} change
 * @param {Report} returned the report that stands in the file
 * @returns {Report | null}
 */
export function taken(draft, change, returned) {
  const [part, index, ...deeper] = steps(change.pointer);
  if (TEXTS.includes(part) && index !== undefined && deeper.length === 0) {
    const blocks = block(draft[part] ?? [], Number(index), change, returned[part] ?? []);
    return blocks && { ...draft, [part]: blocks };
  }
  const stands = read(draft, change.pointer);
  return "is" in change && (alike(stands, change.was) || alike(stands, change.is)) ? write(draft, change.pointer, change.is) : null;
}

/**
 * @param {any[]} blocks of the draft
 * @param {number} index
 * @param {Change} change
 * @param {any[]} returned
 * @returns {any[] | null}
 */
function block(blocks, index, change, returned) {
  const fresh = "is" in change ? knownBlock(change.is) : undefined;
  if (fresh === null) {
    return null;
  }
  const put = fresh === undefined ? [] : [fresh];
  if (!("was" in change)) {
    const at = behind(blocks, index, returned);
    return [...blocks.slice(0, at), ...put, ...blocks.slice(at)];
  }
  const at = nearest(blocks, index, change.was);
  if (at < 0) {
    return null;
  }
  return [...blocks.slice(0, at), ...put, ...blocks.slice(at + 1)];
}

/**
 * Where a new block belongs: behind the one that it stands behind in the file, if the draft has that too.
 *
 * @param {any[]} blocks
 * @param {number} index
 * @param {any[]} returned
 */
function behind(blocks, index, returned) {
  const before = index > 0 ? nearest(blocks, index - 1, returned[index - 1]) : -1;
  return before >= 0 ? before + 1 : Math.min(index, blocks.length);
}

/**
 * The index of the block that says the same, of several the one nearest to a place; -1 if there is none.
 *
 * @param {any[]} blocks
 * @param {number} index
 * @param {any} wanted
 */
function nearest(blocks, index, wanted) {
  const same = blocks.flatMap((value, at) => (alike(value, knownBlock(wanted)) ? [at] : []));
  return same.reduce((best, at) => (best < 0 || Math.abs(at - index) < Math.abs(best - index) ? at : best), -1);
}

/**
 * Whether two values say the same; blanks around lines say nothing, and are not printed.
 *
 * @param {any} left
 * @param {any} right
 * @returns {boolean}
 */
function alike(left, right) {
  if (typeof left === "string" && typeof right === "string") {
    return trimmed(left) === trimmed(right);
  }
  if (left === null || right === null || typeof left !== "object" || typeof right !== "object") {
    return left === right;
  }
  const keys = Object.keys({ ...left, ...right });
  return keys.every((key) => alike(left[key], right[key]));
}

/** @param {string} text */
function trimmed(text) {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim())
    .join("\n");
}
