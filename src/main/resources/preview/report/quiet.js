import { isEmpty } from "./blocks.js";
import { read } from "./pointer.js";

/** What is not filled in yet is no mistake: it is counted until the clerk asks what is left. */

/** @import {Forms, Report, Table} from "./forms.js" */
/** @import {Problem} from "./release.js" */

/** @typedef {{cells: number, others: number, pointer: string}} Unfilled how many cells and other places are empty, and where the first is */

/**
 * Parts what is wrong from what is only not there yet.
 *
 * @param {Problem[]} problems
 * @param {{report: Report, isLookedAt?: boolean}} draft
 * @param {Forms} forms
 * @returns {{told: Problem[], unfilled: Unfilled}}
 */
export function parted(problems, { report, isLookedAt }, forms) {
  const begun = new Set(forms.of(report).tables.filter((table) => isBegun(report, table)).flatMap(pointers));
  const isQuiet = (/** @type {Problem} */ problem) => isLookedAt !== true && isMissing(problem, report, begun);
  const missing = problems.filter(isQuiet);
  const cells = missing.filter(({ rule }) => rule === "blank-cell").length;
  return {
    told: problems.filter((problem) => !isQuiet(problem)),
    unfilled: { cells, others: missing.length - cells, pointer: missing[0]?.pointer ?? "" },
  };
}

/** @param {Unfilled} unfilled */
export function toldUnfilled({ cells, others }) {
  return [[cells, "格"], [others, "处文字"]].filter(([count]) => Number(count) > 0).map(([count, name]) => `未填${count}${name}`).join("、");
}

/**
 * @param {Problem} problem
 * @param {Report} report
 * @param {Set<string>} begun cells of tables that are filled in
 */
function isMissing({ rule, pointer }, report, begun) {
  if (rule === "blank-cell") {
    return !begun.has(pointer);
  }
  const value = read(report, pointer);
  const isUnwritten = value === "" || (Array.isArray(value) && value.every(isEmpty));
  return isUnwritten && (pointer === "/agency" || ["empty-part", "fee-information"].includes(rule));
}

/**
 * Whether most of a table is there: then what is not was forgotten.
 *
 * @param {Report} report
 * @param {Table} table
 */
function isBegun(report, table) {
  const cells = pointers(table);
  return cells.filter((pointer) => read(report, pointer) !== null).length * 2 > cells.length;
}

/** @param {Table} table */
function pointers({ lines }) {
  return lines.flatMap(({ cells }) => cells.map(({ pointer }) => pointer));
}
