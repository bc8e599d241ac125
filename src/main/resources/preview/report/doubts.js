import { TEXTS } from "./blocks.js";
import { alikeEnds } from "./lists.js";
import { read, steps } from "./pointer.js";

/** @import {Report} from "./forms.js" */

/**
 * What the service found doubtful in a document: where in the report, in which words of the document, where those stand.
 *
 * @typedef {{pointer: string, message: string, place: string, seen: string}} Found
 */

/**
 * The same as it is kept with the draft: `was` is what the import put there, `settled` whether the clerk has looked.
 *
 * @typedef {Found & {was: string, settled: boolean}} Doubt
 */

const LAST = "上年报告：";
const CARRIED = "/requests/carriedForward";
const TAKEN = "/requests/carriedOver";

/**
 * @param {Found[]} found
 * @param {Report} report
 * @returns {Doubt[]}
 */
export function doubtsOf(found, report) {
  return found.map(({ pointer, message, place, seen }) => ({ pointer, message, place, seen, was: stands(report, pointer), settled: false }));
}

/**
 * Doubts of last year's report, where this year's is started from it or compared with it: what was carried forward there is
 * carried over here, all else has no place of its own.
 *
 * @param {Doubt[]} doubts
 * @returns {Doubt[]}
 */
export function ofLastYear(doubts) {
  return unsettled(doubts).map((doubt) => ({
    ...doubt,
    message: LAST + doubt.message,
    pointer: doubt.pointer.startsWith(CARRIED) ? doubt.pointer.replace(CARRIED, TAKEN) : "",
    was: "",
  }));
}

/** @param {Doubt[]} doubts */
export function unsettled(doubts) {
  return doubts.filter(({ settled }) => !settled);
}

/**
 * The doubts after the clerk has looked at one of them.
 *
 * @param {Doubt[]} doubts
 * @param {number} index
 */
export function settle(doubts, index) {
  return doubts.map((doubt, at) => (at === index ? { ...doubt, settled: true } : doubt));
}

/**
 * The doubts after an edit: who writes another figure or text in the very place has looked at it.
 *
 * @param {Doubt[]} doubts
 * @param {Report} report
 */
export function edited(doubts, report) {
  const isSettled = (/** @type {Doubt} */ doubt) => !doubt.settled && isLeaf(doubt) && stands(report, doubt.pointer) !== doubt.was;
  return doubts.some(isSettled) ? doubts.map((doubt) => (isSettled(doubt) ? { ...doubt, settled: true } : doubt)) : doubts;
}

/**
 * The doubts after blocks came, went or moved: each stays with the block that it is about. Who deleted that has looked at it.
 *
 * @param {Doubt[]} doubts
 * @param {Report} before
 * @param {Report} after
 */
export function followed(doubts, before, after) {
  const places = doubts.map(({ pointer }) => moved(pointer, before, after));
  return places.every((place, at) => place === doubts[at].pointer) ? doubts : doubts.map((doubt, at) => led(doubt, places[at]));
}

/**
 * @param {Doubt} doubt
 * @param {string | null} pointer
 */
function led(doubt, pointer) {
  return pointer === null ? { ...doubt, pointer: "", was: "", settled: true } : { ...doubt, pointer };
}

/**
 * The pointer to the same block; null where it is gone.
 *
 * @param {string} pointer
 * @param {Record<string, any>} before
 * @param {Record<string, any>} after
 */
function moved(pointer, before, after) {
  const [part, index, ...rest] = steps(pointer);
  const [old, now] = [before[part], after[part]];
  if (index === undefined || !Array.isArray(old) || !Array.isArray(now) || old === now || !TEXTS.includes(part)) {
    return pointer;
  }
  const at = successor(old, now, Number(index));
  const place = at === null ? elsewhere(old[Number(index)], before, after) : `/${part}/${at}`;
  return place === null ? null : [place, ...rest].join("/");
}

/**
 * The place of a block that went into another part; null where it did not.
 *
 * @param {any} block
 * @param {Record<string, any>} before
 * @param {Record<string, any>} after
 */
function elsewhere(block, before, after) {
  const part = TEXTS.find((each) => after[each] !== before[each] && after[each].includes(block) && !before[each].includes(block));
  return part === undefined ? null : `/${part}/${after[part].indexOf(block)}`;
}

/**
 * Where a block of a list is in a later one: the same block, or else the one written in its place; null where it is gone.
 *
 * @param {any[]} old
 * @param {any[]} now
 * @param {number} index
 */
function successor(old, now, index) {
  const { head, tail } = alikeEnds(old, now);
  const end = now.length - tail;
  if (index < head) {
    return index;
  }
  if (index >= old.length - tail) {
    return index - old.length + now.length;
  }
  const same = now.indexOf(old[index], head);
  if (same >= 0 && same < end) {
    return same;
  }
  return end > head ? Math.min(index, end - 1) : null;
}

/**
 * The next doubt that nobody has looked at, behind a place in the list and then from its start; -1 if there is none.
 *
 * @param {Doubt[]} doubts
 * @param {number} from
 */
export function nextAfter(doubts, from) {
  const behind = doubts.findIndex(({ settled }, index) => index > from && !settled);
  return behind >= 0 ? behind : doubts.findIndex(({ settled }) => !settled);
}

/**
 * @param {Report} report
 * @param {string} pointer
 */
function stands(report, pointer) {
  return pointer === "" ? "" : JSON.stringify(read(report, pointer) ?? null);
}

/** @param {Doubt} doubt */
function isLeaf({ was }) {
  return was !== "" && !was.startsWith("[") && !was.startsWith("{");
}
