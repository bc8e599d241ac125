import { blankTables, isoDate } from "./blank.js";
import { textOf } from "./blocks.js";
import { read, write } from "./pointer.js";

/** @import {Forms, Report} from "./forms.js" */

const OWN = ["agency", "level", "body", "signOff"];

/** What stays in force from year to year, by the member that next year's report is compared with. */
const STOCKS = { rulesInForce: "/disclosure/rules/2", normativeDocumentsInForce: "/disclosure/normativeDocuments/2" };

/** Rows of last year's tables, by the member that charts of next year's report take them from. */
const ROWS = { carriedForward: "/requests/carriedForward", received: "/requests/received", review: "/review" };
const LITIGATION = { direct: "/litigation/direct", afterReview: "/litigation/afterReview" };

/**
 * What this year's report is compared with: the closing figures of last year's, and the rows that charts show beside this year's.
 *
 * @param {Report} last
 * @param {Forms} forms
 */
export function closing(last, forms) {
  const litigation = known(last, Object.entries(LITIGATION));
  return {
    ...known(last, [...Object.entries(ROWS), ...stocksOf(last, forms)]),
    ...(Object.keys(litigation).length > 0 ? { litigation } : {}),
  };
}

/**
 * @param {Report} last
 * @param {[string, string][]} members each with its pointer
 */
function known(last, members) {
  return Object.fromEntries(members.map(([member, pointer]) => [member, read(last, pointer)]).filter(([, value]) => isKnown(value)));
}

/**
 * The stocks that a report's form counts; that of 2019 has other figures at the same place.
 *
 * @param {Report} report
 * @param {Forms} forms
 */
function stocksOf(report, forms) {
  const held = forms.of(report).tables.flatMap(({ stocks }) => stocks);
  return Object.entries(STOCKS).filter(([, pointer]) => held.includes(pointer));
}

/**
 * @param {unknown} value
 * @returns {boolean}
 */
function isKnown(value) {
  return Array.isArray(value) ? value.every(isKnown) : typeof value === "number";
}

/**
 * This year's report as it starts from last year's: same agency, what was carried forward and is in force, and the text to rewrite.
 *
 * @param {Report} last
 * @param {Date} today
 * @param {Forms} forms
 */
export function startedFrom(last, today, forms) {
  const year = Number(last.year) + 1;
  const form = forms.of({ year });
  const own = OWN.filter((name) => last[name] !== undefined).map((name) => [name, last[name]]);
  const texts = form.texts.map((part) => [part, last[part]]);
  const report = { ...blankTables(form), ...Object.fromEntries([...own, ...texts]), year, issuedOn: isoDate(today) };
  const stocks = stocksOf(report, forms).filter((stock) => stocksOf(last, forms).some(([member]) => member === stock[0]));
  const stocked = stocks.reduce((all, [, pointer]) => write(all, pointer, read(last, pointer)), report);
  const carried = write(stocked, "/requests/carriedOver", last.requests.carriedForward);
  return { ...carried, previousYear: closing(last, forms) };
}

/**
 * The texts that came from last year's report; a block that still reads so is to be rewritten.
 *
 * @param {Report} report
 * @param {Forms} forms
 */
export function textsOf(report, forms) {
  return forms
    .of(report)
    .texts.flatMap((part) => report[part])
    .filter((block) => typeof block === "string" || block.text)
    .map(textOf)
    .filter((text) => text.trim() !== "");
}
