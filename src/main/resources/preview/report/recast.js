import { blankTables } from "./blank.js";
import { read, write } from "./pointer.js";

/** @import {Form, Forms, Report} from "./forms.js" */

/**
 * The report in the tables of its form: where its year leads to another edition, what both have stays, what only the old one has
 * goes, and the new one's own cells are empty.
 *
 * @param {Report} report
 * @param {Forms} forms
 * @returns {Report} the same where nothing is to be changed
 */
export function recast(report, forms) {
  const form = forms.of(report);
  return form === forms.heldBy(report) ? report : { ...report, ...tablesOf(report, form) };
}

/**
 * The tables of a form, with what other JSON has in their cells.
 *
 * @param {Report} json
 * @param {Form} form
 */
export function tablesOf(json, form) {
  const blank = blankTables(form);
  const members = new Set(form.cells.map(({ pointer }) => pointer.split("/")[1]));
  const tables = Object.fromEntries([...members].map((member) => [member, blank[member]]));
  return form.cells.reduce((all, { pointer }) => write(all, pointer, cell(read(json, pointer))), tables);
}

/** @param {unknown} value */
export function isCell(value) {
  return value === null || typeof value === "number" || typeof value === "string";
}

/** @param {unknown} value */
function cell(value) {
  return isCell(value) ? value : null;
}
