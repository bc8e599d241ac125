import { blankTables } from "./blank.js";
import { knownBlock } from "./known.js";
import { isCell, tablesOf } from "./recast.js";

/** @import {Form, Forms, Report} from "./forms.js" */

/** @type {Record<string, string[]>} */
const CHOICES = {
  level: ["state", "province", "city", "county", "town"],
  body: ["government", "department"],
  signOff: ["unsealed", "sealed"],
};
const CLOSING = ["rulesInForce", "normativeDocumentsInForce"];
const ROWS = ["carriedForward", "received", "review"];
const LITIGATION = ["direct", "afterReview"];
// No member of a report lies deeper: part, block, chart, series, one of them, values, one of them, cell, and what is there.
const DEPTH = 9;

/** @param {unknown} value */
const isText = (value) => typeof value === "string";

/**
 * Takes JSON from outside into the form of a report, so that an unfinished one can be opened too.
 *
 * @param {Report} json
 * @param {Forms} forms
 * @returns {{report: Report, left: number}} the report, and how many things were of no known form and are left out
 */
export function adopt(json, forms) {
  const form = forms.of(json);
  const texts = Object.fromEntries(form.texts.map((part) => [part, blocks(json[part])]));
  const report = { ...blankTables(form), ...tablesOf(json, form), ...frame(json, forms), ...texts };
  return { report, left: lost(json, withGaps(report, json, form), DEPTH) };
}

/**
 * Whether JSON has anything of a report in it.
 *
 * @param {any} json
 */
export function isReport(json) {
  return json !== null && typeof json === "object" && ["agency", "overview", "requests"].some((name) => name in json);
}

/**
 * @param {Report} json
 * @param {Forms} forms
 */
function frame({ agency, year, issuedOn, previousYear, ...rest }, forms) {
  const choices = { form: forms.all.map(({ edition }) => edition), ...CHOICES };
  const chosen = Object.entries(choices).filter(([name, values]) => values.includes(rest[name]));
  return {
    agency: isText(agency) ? agency : "",
    year: isCell(year) ? year : null,
    issuedOn: isText(issuedOn) ? issuedOn : "",
    ...Object.fromEntries(chosen.map(([name]) => [name, rest[name]])),
    ...(previousYear !== null && typeof previousYear === "object" ? { previousYear: closing(previousYear) } : {}),
  };
}

/**
 * Last year's closing figures, as far as they are figures.
 *
 * @param {Record<string, any>} figures
 */
function closing(figures) {
  const litigation = members(figures.litigation, LITIGATION, isRow);
  const rows = { ...members(figures, ROWS, isRow), ...members(figures, CLOSING, isCell) };
  return Object.keys(litigation).length > 0 ? { ...rows, litigation } : rows;
}

/** @param {unknown} row */
function isRow(row) {
  return Array.isArray(row) && row.every(isCell);
}

/**
 * The members of these names that are as they should be.
 *
 * @param {any} from
 * @param {string[]} names
 * @param {(value: unknown) => boolean} isSound
 */
function members(from, names, isSound) {
  const own = from ?? {};
  return Object.fromEntries(names.filter((name) => name in Object(own) && isSound(own[name])).map((name) => [name, own[name]]));
}

/** @param {unknown} list */
function blocks(list) {
  return Array.isArray(list) ? list.map(knownBlock).filter((block) => block !== null) : [];
}

/**
 * The report with its blocks at the places that they had in the file.
 *
 * @param {Report} report
 * @param {Report} json
 * @param {Form} form
 */
function withGaps(report, json, { texts }) {
  const placed = texts.filter((part) => Array.isArray(json[part])).map((part) => [part, json[part].map(knownBlock)]);
  return { ...report, ...Object.fromEntries(placed) };
}

/**
 * How many things of a tree are not in another.
 *
 * @param {any} from
 * @param {any} into
 * @param {number} depth
 * @returns {number}
 */
function lost(from, into, depth) {
  if (from === null || typeof from !== "object") {
    return from === into || from === null ? 0 : 1;
  }
  if (depth === 0 || into === null || typeof into !== "object") {
    return 1;
  }
  return Object.keys(from).reduce((sum, key) => sum + lost(from[key], into[key], depth - 1), 0);
}
