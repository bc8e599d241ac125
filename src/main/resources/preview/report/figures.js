/** Figures as clerks type and paste them. */

/** @import {Kind} from "./forms.js" */

const DASHES = /^[-‐‑‒–—―−_\/\\]+$/;
const DECIMAL = /^\d+(\.\d+)?$/;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/** @param {string} text */
function plain(text) {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b\ufeff]/g, "")
    .replace(/^[−–](?=\d)/, "-");
}

/** @param {string} text */
function ungrouped(text) {
  return GROUPED.test(text) ? text.replaceAll(",", "") : text;
}

/**
 * Whether it is one of the signs that stand for an empty cell.
 *
 * @param {string} text
 */
export function isBlankSign(text) {
  return DASHES.test(plain(text));
}

/**
 * Whether it is a figure or one of those signs.
 *
 * @param {string} text
 */
export function isFigure(text) {
  return isBlankSign(text) || /^[-+]?\d+(\.\d+)?$/.test(ungrouped(plain(text)));
}

/**
 * The digits of a figure, however they were written; the text as it stands where it is none.
 *
 * @param {string} text
 */
export function digitsOf(text) {
  return isFigure(text) && !isBlankSign(text) ? ungrouped(plain(text)).replace(/^\+/, "") : text.trim();
}

/**
 * What a cell of some kind takes a text for; null for an empty cell; the text as it stands where it is no such figure, for the
 * service to judge.
 *
 * @param {Kind} kind
 * @param {string} text
 */
export function figureOf(kind, text) {
  const reader = READERS.get(kind) ?? count;
  return reader(text);
}

/**
 * A count.
 *
 * @param {string} text
 */
export function count(text) {
  const digits = ungrouped(plain(text)).replace(/^(\d+)\.0+$/, "$1");
  if (digits === "" || DASHES.test(digits)) {
    return null;
  }
  const figure = /^\d+$/.test(digits) ? Number(digits) : NaN;
  return Number.isSafeInteger(figure) ? figure : text;
}

/**
 * A change, up or down.
 *
 * @param {string} text
 */
function change(text) {
  const [, sign, rest] = /^([-+]?)(.*)$/.exec(plain(text)) ?? ["", "", ""];
  const figure = count(rest);
  if (typeof figure !== "number") {
    return count(text);
  }
  return sign === "-" ? 0 - figure : figure;
}

/**
 * An amount in 万元 with its decimals as given.
 *
 * @param {string} text
 */
function amount(text) {
  const digits = ungrouped(plain(text));
  if (digits === "" || DASHES.test(digits)) {
    return null;
  }
  return DECIMAL.test(digits) ? digits.replace(/^0+(?=\d)/, "") : text;
}

/**
 * A price, which may carry its unit.
 *
 * @param {string} text
 */
function price(text) {
  const [, digits, unit] = /^(.*?)((?:[万亿]?元)?)$/.exec(plain(text)) ?? ["", "", ""];
  const figure = amount(digits);
  if (figure === null) {
    return unit === "" ? null : text;
  }
  return DECIMAL.test(figure) ? figure + unit : text;
}

/** @type {Map<Kind, (text: string) => number | string | null>} */
const READERS = new Map([["amount", amount], ["price", price], ["change", change]]);

/**
 * A figure as the cell shows it.
 *
 * @param {unknown} figure
 */
export function shown(figure) {
  return figure === null || figure === undefined ? "" : String(figure);
}
