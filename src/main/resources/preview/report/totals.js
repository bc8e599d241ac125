import { isDecimal } from "./forms.js";
import { read, write } from "./pointer.js";

/** @import {Line, Report, Sum, Table} from "./forms.js" */

/**
 * The report with 0 in each empty cell of a table.
 *
 * @param {Report} report
 * @param {Table} table
 */
export function zeros(report, table) {
  return table.lines
    .flatMap(({ cells }) => cells)
    .filter(({ pointer }) => read(report, pointer) === null)
    .reduce((filled, { pointer, kind }) => write(filled, pointer, isDecimal(kind) ? "0" : 0), report);
}

/**
 * The report with the totals of a table counted anew; a total of nothing but empty cells stays empty.
 *
 * @param {Report} report
 * @param {Table} table
 */
export function sums(report, table) {
  const counted = table.lines.reduce(lineTotal, report);
  return table.sums.reduce((summed, sum) => columnTotals(summed, sum, table), counted);
}

/** Whether a table has anything to sum up. @param {Table} table */
export function hasTotals(table) {
  return table.lines.some(({ cells }) => cells.some(({ kind }) => kind === "total"));
}

/**
 * @param {Report} report
 * @param {Line} line
 */
function lineTotal(report, { cells }) {
  const at = cells.findIndex(({ kind }) => kind === "total");
  return at < 0 ? report : write(report, cells[at].pointer, sum(cells.slice(0, at).map(({ pointer }) => read(report, pointer))));
}

/**
 * @param {Report} report
 * @param {Sum} sum
 * @param {Table} table
 */
function columnTotals(report, { total, parts }, { lines }) {
  const line = lines.find(({ pointer }) => pointer === total);
  if (!line) {
    return report;
  }
  const columns = line.cells.filter(({ kind }) => kind === "count").map(({ pointer }) => pointer);
  const summed = columns.reduce((all, pointer) => {
    const column = pointer.slice(total.length);
    return write(all, pointer, sum(parts.map((part) => read(all, part + column))));
  }, report);
  return lineTotal(summed, line);
}

/** @param {unknown[]} figures */
function sum(figures) {
  const known = figures.filter((figure) => typeof figure === "number");
  return known.length === 0 ? null : known.reduce((left, right) => left + right, 0);
}
