import { textOf } from "./blocks.js";
import { steps } from "./pointer.js";
import { unchecked } from "./unchecked.js";

/** What stands between a draft and the file that is handed out: errors, what is to be looked at, and what nobody checked. */

/** @import {Block} from "./blocks.js" */
/** @import {Forms, Report} from "./forms.js" */

/** @typedef {{rule: string, severity: "error" | "warning", pointer: string, message: string}} Problem */
/** @typedef {{report: Report, carried?: string[] | null, ticked?: string[] | null}} Draft */
/** @typedef {{message: string, pointer: string}} Note */
/** @typedef {Note & {key: string, isTicked: boolean}} Question something that the clerk looks at and ticks off */
/** @typedef {{errors: Note[], questions: Question[], notes: Note[]}} Left */

const DAY = 86_400_000;
const QUOTED = 18;
// Days.
const LATE = 300;
// 《政府信息公开条例》第四十九条: departments until the end of January, governments until the end of March.
const DUE = new Map([["department", [0, 31]], ["government", [2, 31]]]);
// A longer run of one finding, such as empty cells, is told as one.
const RUN = 6;

/**
 * All that is left of a draft before it is handed out.
 *
 * @param {Problem[]} problems as they are of the draft now
 * @param {Draft} draft
 * @param {Forms} forms
 * @param {Date} today
 * @returns {Left}
 */
export function left(problems, draft, forms, today) {
  const old = stale(draft, forms);
  const ticked = new Set(draft.ticked ?? []);
  const isOld = new Set(old.map(({ pointer }) => pointer));
  // A paragraph that last year's report has too is asked for once.
  const warnings = of(problems, "warning").filter(({ rule, pointer }) => rule !== "repeated-text" || !isOld.has(pointer));
  const asked = [...warnings.map(warned), ...old];
  return {
    errors: runs(of(problems, "error")),
    questions: asked.map((question) => ({ ...question, isTicked: ticked.has(question.key) })),
    notes: [...due(draft.report, today), ...unchecked(draft.report)],
  };
}

/**
 * How many errors there are; a run that is told as one counts as what it is.
 *
 * @param {Problem[]} problems
 */
export function errorCount(problems) {
  return of(problems, "error").length;
}

/**
 * The paragraphs that still read as last year's report did.
 *
 * @param {Draft} draft
 * @param {Forms} forms
 * @returns {(Note & {key: string})[]}
 */
export function stale({ report, carried }, forms) {
  const old = new Set(carried ?? []);
  const parts = old.size === 0 ? [] : forms.of(report).parts.filter(({ text }) => text);
  return parts.flatMap(({ text = "", title }) => {
    /** @type {Block[]} */
    const blocks = report[text.slice(1)] ?? [];
    return blocks.flatMap((block, index) => (old.has(textOf(block)) ? [carriedOver(block, title, `${text}/${index}`)] : []));
  });
}

/**
 * @param {Block} block
 * @param {string} title
 * @param {string} pointer
 */
function carriedOver(block, title, pointer) {
  const text = textOf(block);
  const words = text.length > QUOTED ? `${text.slice(0, QUOTED)}……` : text;
  return { key: `carried ${text}`, pointer, message: `${title}：“${words}”还是上年的文字，没有改过` };
}

/**
 * The same finding stays ticked where its paragraph moves; with other figures in its words it is another.
 *
 * @param {Problem} problem
 */
function warned({ rule, pointer, message }) {
  return { key: [rule, steps(pointer)[0] ?? "", message].join(" "), pointer, message };
}

/**
 * @param {Problem[]} problems
 * @param {string} severity
 */
function of(problems, severity) {
  return problems.filter((problem) => problem.severity === severity);
}

/**
 * @param {Problem[]} problems
 * @returns {Note[]}
 */
function runs(problems) {
  const rules = [...new Set(problems.map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const same = problems.filter((problem) => problem.rule === rule);
    const [{ pointer, message }] = same;
    return same.length > RUN ? [{ pointer, message: `${message}，等${same.length}处` }] : same;
  });
}

/**
 * How long there is until the report has to be published.
 *
 * @param {Report} report
 * @param {Date} today
 * @returns {Note[]}
 */
function due({ year, body }, today) {
  const day = DUE.get(body);
  if (!day || !Number.isInteger(year)) {
    return [];
  }
  const [month, date] = day;
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  const days = Math.round((Date.UTC(year + 1, month, date) - now) / DAY);
  const last = `公布期限${year + 1}年${month + 1}月${date}日`;
  return [{ pointer: "/issuedOn", message: days < 0 ? `${last}已经过了${overdue(-days)}。` : days === 0 ? `今天是${last}。` : `离${last}还有${days}天。` }];
}

/**
 * How many days late, as long as they count: an old report is not late but old.
 *
 * @param {number} days
 */
function overdue(days) {
  return days > LATE ? "" : `${days}天`;
}
