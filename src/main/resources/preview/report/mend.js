import { read, write } from "./pointer.js";
import { withoutUnit } from "./units.js";

/** What a click can put right, because the finding itself says what is right. */

/** @import {Forms, Kind, Report} from "./forms.js" */
/** @import {Problem} from "./release.js" */

/** @type {Map<string, (text: string, message: string, kind: Kind | undefined) => string | number | null>} */
const MENDS = new Map([
  ["heading-number", numbered],
  ["wrong-year", dated],
  ["schema", unitless],
  ["fee-unit", converted],
]);

/**
 * A report with all findings of a rule put right that can be.
 *
 * @param {Report} report
 * @param {Problem[]} problems
 * @param {string} rule
 * @param {Forms} forms
 * @returns {Report}
 */
export function mended(report, problems, rule, forms) {
  const mend = MENDS.get(rule);
  const found = mend ? problems.filter((problem) => problem.rule === rule) : [];
  return found.reduce((all, { pointer, message }) => {
    const place = textAt(all, pointer);
    const text = read(all, place);
    const kind = forms.of(all).cells.find((cell) => cell.pointer === pointer)?.kind;
    const put = mend && ["string", "number"].includes(typeof text) ? mend(String(text), message, kind) : text;
    return String(put) === String(text) ? all : write(all, place, put);
  }, report);
}

/**
 * The text that a finding is about: of a heading on the line of its text, the heading.
 *
 * @param {Report} report
 * @param {string} pointer
 */
function textAt(report, pointer) {
  const value = read(report, pointer);
  return value !== null && typeof value === "object" && typeof value.heading === "string" ? `${pointer}/heading` : pointer;
}

/** 标题序号“1、”应写作“1.” @param {string} text @param {string} message */
function numbered(text, message) {
  const [, wrong, right] = /“([^”]+)”(?:与标题级别不符，)?应写作“([^”]+)”/.exec(message) ?? [];
  const at = wrong === undefined ? -1 : text.indexOf(wrong);
  return at < 0 || text.slice(0, at).trim() !== "" ? text : right + text.slice(at + wrong.length).trimStart();
}

/** 正文称“2022年，”，但报告年度是2023年 @param {string} text @param {string} message */
function dated(text, message) {
  const [, words, year] = /^正文称“([^]+)”，但报告年度是(\d{4})年$/.exec(message) ?? [];
  return words === undefined ? text : text.replaceAll(words, words.replace(/20\d{2}(?=年)/g, year));
}

/**
 * “3件” in a cell for a count, “3500元” in one for 万元.
 *
 * @param {string} text
 * @param {string} _
 * @param {Kind | undefined} kind
 */
function unitless(text, _, kind) {
  return (kind && withoutUnit(kind, text)) ?? text;
}

/** 正文称“收取信息处理费3500元”，但……填的是3500，应填0.35 @param {string} text @param {string} message */
function converted(text, message) {
  return /，应填([\d.]+)$/.exec(message)?.[1] ?? text;
}
