import { read, write } from "./pointer.js";
import { figureLines, PROCEEDINGS, REQUESTS } from "./tables.js";

const FEES = "/disclosure/fees";
const TOTAL = "/requests/outcomes/total";
const CASES = ["/review", "/litigation/direct", "/litigation/afterReview"];

/** The report with 0 in each empty cell of a table. */
export function zeros(report, table) {
  return figureLines(table)
    .flatMap((line) => line.pointers)
    .filter((pointer) => read(report, pointer) === null)
    .reduce((filled, pointer) => write(filled, pointer, pointer === FEES ? "0" : 0), report);
}

/** The report with the totals of a table counted anew; a total of nothing but empty cells stays empty. */
export function sums(report, table) {
  return table.id === REQUESTS.id ? requestSums(report) : table.id === PROCEEDINGS.id ? caseSums(report) : report;
}

function requestSums(report) {
  const rows = figureLines(REQUESTS).map((line) => line.pointers[0].replace(/\/0$/, ""));
  const single = rows.filter((row) => row.startsWith("/requests/outcomes/") && row !== TOTAL);
  const summed = rows.filter((row) => row !== TOTAL).reduce(rowSum, report);
  const total = [0, 1, 2, 3, 4, 5].map((column) => sum(single.map((row) => read(summed, `${row}/${column}`))));
  return rowSum(write(summed, TOTAL, [...total, read(summed, `${TOTAL}/6`)]), TOTAL);
}

function caseSums(report) {
  return CASES.reduce(rowSum, report);
}

function rowSum(report, row) {
  const figures = read(report, row);
  const total = sum(figures.slice(0, -1));
  return write(report, row, [...figures.slice(0, -1), total]);
}

function sum(figures) {
  const known = figures.filter((figure) => typeof figure === "number");
  return known.length === 0 ? null : known.reduce((left, right) => left + right, 0);
}
