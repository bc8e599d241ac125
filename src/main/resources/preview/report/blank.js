import { write } from "./pointer.js";

/** @import {Form, Forms, Report} from "./forms.js" */

// In the order of the document, which is that of the exported file.
const FRAME = {
  agency: "",
  year: null,
  issuedOn: "",
  preamble: [""],
  overview: [""],
  disclosure: {},
  requests: {},
  review: [],
  litigation: {},
  problems: [""],
  otherMatters: [""],
};

/**
 * A report in which nothing is written yet: every cell empty, in each text part a paragraph to begin with.
 *
 * @param {Date} today
 * @param {Forms} forms
 * @returns {Report}
 */
export function blankReport(today, forms) {
  const year = today.getFullYear() - 1;
  return { ...blankTables(forms.of({ year })), year, issuedOn: isoDate(today) };
}

/**
 * The same without year and date, with the tables of a form.
 *
 * @param {Form} form
 * @returns {Report}
 */
export function blankTables(form) {
  return form.tables
    .flatMap(({ lines }) => lines)
    .reduce((report, { pointer, cells }) => {
      const isRow = cells[0].pointer === `${pointer}/0`;
      const places = isRow ? [[pointer, cells.map(() => null)]] : cells.map((cell) => [cell.pointer, null]);
      return places.reduce((all, [place, value]) => write(all, String(place), value), report);
    }, FRAME);
}

/**
 * A day as the JSON writes it, in the clerk's own time zone.
 *
 * @param {Date} day
 */
export function isoDate(day) {
  /** @param {number} number */
  const two = (number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
