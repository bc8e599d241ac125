import { isDecimal } from "./forms.js";
import { read } from "./pointer.js";
import { withoutUnit } from "./units.js";

/** Findings about how something is written, in the words of a form instead of those of a file. */

/** @import {Forms, Report} from "./forms.js" */
/** @import {Problem} from "./release.js" */

/**
 * A finding as the clerk is told it.
 *
 * @param {Problem} problem
 * @param {Report} report
 * @param {Forms} forms
 * @returns {Problem}
 */
export function clerkly(problem, report, forms) {
  const words = problem.rule === "schema" ? (ofFact(problem, report) ?? ofCell(problem, report, forms)) : null;
  return words === null ? problem : { ...problem, message: words };
}

/**
 * @param {Problem} problem
 * @param {Report} report
 */
function ofFact({ pointer }, { year, issuedOn }) {
  if (pointer === "/year") {
    const isMissing = year === null || year === undefined || year === "";
    return isMissing ? "报告年度没有填，请写四位年份，如2024" : `报告年度写的是“${year}”，请写四位年份，如2024`;
  }
  return pointer === "/issuedOn" && !issuedOn ? "成文日期没有填，请选择日期" : null;
}

/**
 * @param {Problem} problem
 * @param {Report} report
 * @param {Forms} forms
 */
function ofCell({ pointer }, report, forms) {
  const written = read(report, pointer);
  const lines = forms.of(report).tables.flatMap((table) => table.lines);
  const line = lines.find(({ cells }) => cells.some((cell) => cell.pointer === pointer));
  const cell = line?.cells.find((each) => each.pointer === pointer);
  if (!line || !cell || typeof written !== "string") {
    return null;
  }
  const right = withoutUnit(cell.kind, written);
  const wanted = right !== null ? `${cell.kind === "amount" ? "这一格以万元为单位，" : "不写单位，"}应写${right}` : isDecimal(cell.kind) ? "请只写数字，最多四位小数，不带单位" : "这里要整数，请只写数字，不带单位";
  return `${line.name}“${cell.labels[cell.labels.length - 1]}”写的是“${written}”，${wanted}`;
}
