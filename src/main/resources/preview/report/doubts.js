import { read } from "./pointer.js";

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
