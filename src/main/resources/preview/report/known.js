/** @import {Block} from "./blocks.js" */
import { knownChart } from "./chart.js";

// How wide a picture is printed, where its pixels do not tell it.
const SIZES = ["full", "half"];
const PICTURE = /^data:image\/(png|jpeg);base64,/;

/**
 * A block from outside with what is known of it alone, and a table's rows of one length; null where it is of no known form.
 *
 * @param {any} block
 * @returns {Block | null}
 */
export function knownBlock(block) {
  if (typeof block === "string") {
    return block;
  }
  const forms = [heading, table, figure, knownChart];
  return block !== null && typeof block === "object" ? (forms.map((form) => form(block)).find(Boolean) ?? null) : null;
}

/** @param {unknown} value */
const isText = (value) => typeof value === "string";
/** @param {unknown} row */
const isRow = (row) => Array.isArray(row) && row.length > 0 && row.every(isText);
/** @param {unknown} rows */
const isRows = (rows) => Array.isArray(rows) && rows.every(isRow);
/**
 * @template T
 * @param {T} value
 * @param {string} member
 * @param {unknown} text
 */
const withOptional = (value, member, text) => (isText(text) ? { ...value, [member]: text } : value);

/** @param {Record<string, any>} block */
function heading({ heading, level, text }) {
  return isText(heading) && [2, 3, 4].includes(level) ? withOptional({ heading, level }, "text", text) : null;
}

/** @param {Record<string, any>} block */
function table({ table }) {
  const { header, rows, caption } = table ?? {};
  if (!isRows(header) || !isRows(rows) || rows.length === 0) {
    return null;
  }
  const width = [...header, ...rows].reduce((widest, row) => Math.max(widest, row.length), 0);
  /** @param {string[]} row */
  const even = (row) => Array.from({ length: width }, (_, index) => row[index] ?? "");
  return { table: withOptional({ header: header.map(even), rows: rows.map(even) }, "caption", caption) };
}

/** @param {Record<string, any>} block */
function figure({ figure }) {
  const { src, alt, caption, size } = figure ?? {};
  const known = withOptional(withOptional({ src, alt }, "caption", caption), "size", SIZES.includes(size) ? size : undefined);
  return isText(src) && PICTURE.test(src) && isText(alt) ? { figure: known } : null;
}
