import { ofLastYear } from "./cells.js";
import { read } from "./pointer.js";

/** The charts that most reports have, of cells alone: they follow the tables. */

/** @import {Chart, Series} from "./chart.js" */
/** @import {Form, Line, Report} from "./forms.js" */

const MOST_PARTS = 8;
const LONGEST_NAME = 20;

/**
 * Their names, with what makes them; null where the report does not know last year's figures.
 *
 * @type {Map<string, (form: Form, report: Report) => Chart | null>}
 */
export const USUAL_CHARTS = new Map([
  ["申请数量与上年比较", applications],
  ["办理结果构成", outcomes],
  ["申请人构成", applicants],
  ["复议诉讼与上年比较", cases],
]);

/**
 * @param {Form} form
 * @param {Report} report
 */
function applications(form, report) {
  const lines = [{ name: "新收", line: lineOf(form, "/requests/received") }, { name: "结转下年", line: lineOf(form, "/requests/carriedForward") }];
  return compared("政府信息公开申请数量与上年比较", lines, report);
}

/**
 * @param {Form} form
 * @param {Report} report
 */
function cases(form, report) {
  const lines = ["/review", "/litigation/direct", "/litigation/afterReview"].map((pointer) => lineOf(form, pointer));
  return compared("行政复议、行政诉讼数量与上年比较", lines.map((line) => ({ name: short(line), line })), report);
}

/**
 * A pie of the outcomes that there were; bars where they are too many for one, or none is known yet.
 *
 * @param {Form} form
 * @param {Report} report
 * @returns {Chart}
 */
function outcomes(form, report) {
  const sums = form.tables.flatMap((table) => table.sums);
  const all = sums.filter(({ total }) => total === "/requests/outcomes/total").flatMap(({ parts }) => parts.map((part) => lineOf(form, part)));
  const met = all.filter((line) => Number(read(report, total(line)) ?? 0) > 0);
  const shown = met.length > 0 ? met : all;
  return {
    kind: shown.length > MOST_PARTS ? "bar" : "pie",
    title: "政府信息公开申请办理结果构成",
    unit: "件",
    categories: shown.map(short),
    series: [{ name: "办理结果", values: shown.map((line) => ({ cell: total(line) })) }],
  };
}

/**
 * @param {Form} form
 * @returns {Chart}
 */
function applicants(form) {
  const cells = lineOf(form, "/requests/received").cells.filter(({ kind }) => kind !== "total");
  return {
    kind: "pie",
    title: "政府信息公开申请人构成",
    unit: "件",
    categories: cells.map(({ labels }) => labels[labels.length - 1]),
    series: [{ name: "申请人", values: cells.map(({ pointer }) => ({ cell: pointer })) }],
  };
}

/**
 * @param {string} title
 * @param {{name: string, line: Line}[]} lines
 * @param {Report} report
 * @returns {Chart | null}
 */
function compared(title, lines, report) {
  const pairs = lines.map(({ name, line }) => ({ name, cells: [ofLastYear(total(line)) ?? "", total(line)] }));
  const isKnown = pairs.every(({ cells }) => cells.every((cell) => cell !== "" && read(report, cell) !== undefined));
  const isYear = Number.isInteger(report.year);
  /** @type {Series[]} */
  const series = pairs.map(({ name, cells }) => ({ name, values: cells.map((cell) => ({ cell })) }));
  const categories = isYear ? [`${report.year - 1}年`, `${report.year}年`] : ["上年", "本年"];
  return isKnown ? { kind: "column", title, unit: "件", categories, series } : null;
}

/**
 * @param {Form} form
 * @param {string} pointer
 */
function lineOf(form, pointer) {
  const found = form.tables.flatMap(({ lines }) => lines).find((line) => line.pointer === pointer);
  if (!found) {
    throw new Error(`no line ${pointer}`);
  }
  return found;
}

/** @param {Line} line */
function total({ cells }) {
  return (cells.find(({ kind }) => kind === "total") ?? cells[cells.length - 1]).pointer;
}

/**
 * A line's own words without number, brackets and what follows a first comma, for a label.
 *
 * @param {Line} line
 */
function short({ labels }) {
  const words = labels[labels.length - 1].replace(/^(（[一二三四五六七八九十]+）|\d+\.)/, "").replace(/（.*$/, "");
  return words.split(/[、，]/)[0].slice(0, LONGEST_NAME);
}
