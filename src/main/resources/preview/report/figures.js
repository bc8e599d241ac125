/** Figures as clerks type and paste them. */

const DASHES = /^[-‐‑‒–—―−_\/\\]+$/;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

function plain(text) {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b\ufeff]/g, "");
}

function ungrouped(text) {
  return GROUPED.test(text) ? text.replaceAll(",", "") : text;
}

/** Whether it is one of the signs that stand for an empty cell. */
export function isBlankSign(text) {
  return DASHES.test(plain(text));
}

/** Whether it is a figure or one of those signs. */
export function isFigure(text) {
  return isBlankSign(text) || /^\d+(\.\d+)?$/.test(ungrouped(plain(text)));
}

/** A count; null for an empty cell; the text as it stands where it is neither, for the service to judge. */
export function count(text) {
  const digits = ungrouped(plain(text)).replace(/^(\d+)\.0+$/, "$1");
  if (digits === "" || DASHES.test(digits)) {
    return null;
  }
  const figure = /^\d+$/.test(digits) ? Number(digits) : NaN;
  return Number.isSafeInteger(figure) ? figure : text;
}

/** An amount in 万元 with its decimals as given; null for an empty cell. */
export function amount(text) {
  const digits = ungrouped(plain(text));
  if (digits === "" || DASHES.test(digits)) {
    return null;
  }
  return /^\d+(\.\d+)?$/.test(digits) ? digits.replace(/^0+(?=\d)/, "") : text;
}

/** A figure as the cell shows it. */
export function shown(figure) {
  return figure === null || figure === undefined ? "" : String(figure);
}
