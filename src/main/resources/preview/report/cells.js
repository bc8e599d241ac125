import { read } from "./pointer.js";

/** The cells of the tables that charts take figures from, with the names that the clerk picks them by. */

/** @import {Form, Line, Report} from "./forms.js" */

/** @typedef {{pointer: string, label: string}} Cell */
/** @typedef {{group: string, name: string, cells: Cell[]}} Row */

const LAST = "上年报告";
const LONGEST = 12;

/** Where a report tells of last year's tables, by where this year's stand. */
const LAST_YEAR = new Map([
  ["/requests/received", "/previousYear/received"],
  ["/requests/carriedForward", "/previousYear/carriedForward"],
  ["/review", "/previousYear/review"],
  ["/litigation/direct", "/previousYear/litigation/direct"],
  ["/litigation/afterReview", "/previousYear/litigation/afterReview"],
  ["/disclosure/rules/2", "/previousYear/rulesInForce"],
  ["/disclosure/normativeDocuments/2", "/previousYear/normativeDocumentsInForce"],
]);

/**
 * Where a report tells what last year's had in a cell; undefined where it never does.
 *
 * @param {string} pointer
 */
export function ofLastYear(pointer) {
  const whole = LAST_YEAR.get(pointer);
  const row = LAST_YEAR.get(pointer.slice(0, pointer.lastIndexOf("/")));
  return whole ?? (row === undefined ? undefined : row + pointer.slice(pointer.lastIndexOf("/")));
}

/**
 * The rows that a chart of a report can take figures from: those of its tables, and of last year's as far as they are known.
 *
 * @param {Form} form
 * @param {Report} report
 */
export function pickable(form, report) {
  const known = rows(form).map(({ cells, ...row }) => ({ ...row, cells: cells.filter(({ pointer }) => read(report, pointer) !== undefined) }));
  return known.filter(({ cells }) => cells.length > 0);
}

/**
 * What the clerk calls a cell, such as 三、本年新收 总计; its pointer where the form has none there.
 *
 * @param {Form} form
 * @param {string} pointer
 * @param {boolean} isBrief whether it is to stand in a narrow field
 */
export function cellName(form, pointer, isBrief = false) {
  const row = rows(form).find(({ cells }) => cells.some((cell) => cell.pointer === pointer));
  const cell = row?.cells.find((each) => each.pointer === pointer);
  return row && cell ? `${row.group === LAST ? "上年" : ""}${isBrief ? brief(row.name) : row.name} ${cell.label}` : pointer;
}

/** @param {string} name */
function brief(name) {
  const [number, ...words] = name.replace("政府信息公开申请数量", "").split("、");
  return `${number}、${words[0].length > LONGEST ? `${words[0].slice(0, LONGEST)}…` : words[0]}`;
}

/**
 * @param {Form} form
 * @returns {Row[]}
 */
function rows(form) {
  const own = form.parts.flatMap(({ title, table }) => (table?.lines ?? []).map((line) => row(title, line)));
  return [...own, ...own.map(last).filter(({ cells }) => cells.length > 0)];
}

/**
 * @param {string} title of the part
 * @param {Line} line
 * @returns {Row}
 */
function row(title, { name, cells }) {
  const number = `${title.split("、")[0]}、`;
  const full = name.startsWith(number) ? name : number + name.replace(/^[一二三四]、/, "");
  return { group: title, name: full, cells: cells.map(({ pointer, labels }) => ({ pointer, label: labels[labels.length - 1] })) };
}

/**
 * @param {Row} row
 * @returns {Row}
 */
function last({ name, cells }) {
  const known = cells.flatMap(({ pointer, label }) => {
    const before = ofLastYear(pointer);
    return before === undefined ? [] : [{ pointer: before, label }];
  });
  return { group: LAST, name, cells: known };
}
