import { isEmpty } from "./blocks.js";
import { cleanedThroughout } from "./clean.js";
import { isDecimal } from "./forms.js";
import { read, steps, write } from "./pointer.js";

/** @import {Block} from "./blocks.js" */
/** @import {Forms, Kind, Report} from "./forms.js" */

/**
 * The report as it leaves the page: without the places in the text that are still empty.
 *
 * `origin` leads a pointer into it back to the report on the page.
 *
 * @param {Report} report
 * @param {Forms} forms
 */
export function outgoing(report, forms) {
  const kept = new Map(forms.of(report).texts.map((part) => [part, keptIndexes(report[part] ?? [])]));
  const sent = { ...report };
  for (const [part, indexes] of kept) {
    sent[part] = indexes.map((index) => tidy(report[part][index]));
  }
  return { report: sent, origin: /** @param {string} pointer */ (pointer) => origin(pointer, kept) };
}

/** @param {Block[]} blocks */
function keptIndexes(blocks) {
  return blocks.flatMap((block, index) => (isEmpty(block) ? [] : [index]));
}

/**
 * A heading without text to run on is a heading; text without a heading is a paragraph.
 *
 * @param {Block} block
 */
function tidy(block) {
  if (typeof block === "string" || block.heading === undefined) {
    return block;
  }
  if (block.heading.trim() === "") {
    return block.text;
  }
  return block.text?.trim() === "" ? { heading: block.heading, level: block.level } : block;
}

/**
 * @param {string} pointer
 * @param {Map<string, number[]>} kept
 */
function origin(pointer, kept) {
  const [part, index, ...rest] = steps(pointer);
  const indexes = kept.get(part);
  return indexes && index !== undefined ? ["", part, indexes[Number(index)] ?? index, ...rest].join("/") : pointer;
}

const AGENCY = "（发布机关全称）";
const ALTERNATIVE = "（替代文字）";

/**
 * The report with what the service cannot do without, so that pages can be seen before everything is filled in.
 *
 * @param {Report} report
 * @param {Forms} forms
 */
export function presentable(report, forms) {
  const form = forms.of(report);
  const named = report.agency.trim() === "" ? { ...report, agency: AGENCY } : report;
  const described = form.texts.reduce((all, part) => ({ ...all, [part]: all[part].map(withAlternative).map(cleanedThroughout) }), named);
  return form.cells
    .filter(({ pointer, kind }) => isUnreadable(kind, read(described, pointer)))
    .reduce((all, { pointer }) => write(all, pointer, null), described);
}

/**
 * Text where the report has a figure.
 *
 * @param {Kind} kind
 * @param {unknown} value
 */
function isUnreadable(kind, value) {
  return typeof value === "string" && !(isDecimal(kind) && /^\d{1,12}(\.\d{1,4})?(元|万元)?$/.test(value) && (kind === "price" || /\d$/.test(value)));
}

/** @param {Block} block */
function withAlternative(block) {
  return typeof block !== "string" && block.figure && block.figure.alt.trim() === ""
    ? { figure: { ...block.figure, alt: ALTERNATIVE } }
    : block;
}
