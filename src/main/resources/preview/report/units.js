import { figureOf } from "./figures.js";
import { isDecimal } from "./forms.js";

/** Figures that were written with a unit, as the cells hold them: counts without one, amounts in 万元. */

/** @import {Kind} from "./forms.js" */

const COUNTED = /^([\d,，\s]+)(件|条|次|份|项|个|人|起|宗|家|部|名|例)$/;
const PAID = /^([\d,，\s]+(?:[.．]\d+)?)\s*(元|万元|亿元)(?:整|人民币)?$/;
// How many digits an amount moves to be one in 万元.
const SHIFTS = new Map([["元", -4], ["万元", 0], ["亿元", 4]]);
// Digits behind the point that a cell takes.
const FINEST = 4;

/**
 * What a cell holds for a figure with its unit; null where it is no such figure, or none that a cell can hold.
 *
 * @param {Kind} kind
 * @param {string} text
 */
export function withoutUnit(kind, text) {
  const [, digits, unit] = (isDecimal(kind) ? PAID : COUNTED).exec(text.trim()) ?? [];
  // A price may have its unit.
  if (digits === undefined || kind === "price") {
    return null;
  }
  const held = figureOf(kind, kind === "amount" ? shifted(String(figureOf(kind, digits)), SHIFTS.get(unit) ?? 0) : digits);
  return kind === "amount" && decimals(String(held)) > FINEST ? null : held;
}

/**
 * A decimal with its point moved: no arithmetic, so that no digit is lost.
 *
 * @param {string} number
 * @param {number} by
 */
function shifted(number, by) {
  const [whole, part = ""] = number.split(".");
  const zeros = "0".repeat(Math.abs(by));
  const digits = by < 0 ? zeros + whole + part : whole + part + zeros;
  const point = by < 0 ? zeros.length + whole.length + by : whole.length + by;
  const moved = `${digits.slice(0, point)}.${digits.slice(point)}`;
  return moved.replace(/^0+(?=\d)/, "").replace(/\.?0+$/, "").replace(/^$/, "0");
}

/** @param {string} number */
function decimals(number) {
  return (number.split(".")[1] ?? "").length;
}
