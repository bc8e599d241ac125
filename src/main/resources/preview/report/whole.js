import { isEmpty, textOf } from "./blocks.js";
import { read, write } from "./pointer.js";
import { owner, words } from "./placement.js";
import { fromTable, pageOf, tablesIn } from "./range.js";

/** A whole report on the clipboard, or a good part of one, and how it is spread over the parts of a draft. */

/** @import {Block} from "./blocks.js" */
/** @import {Form, Forms, Report} from "./forms.js" */
/** @import {Doubt} from "./doubts.js" */

/**
 * What of a report stands in a page or text: how many of its tables, and the headings of how many parts.
 *
 * @param {string} html "" where there is text alone
 * @param {string} text
 * @param {Form} form
 */
export function contents(html, text, form) {
  const body = html ? pageOf(html) : null;
  const found = body ? tablesIn(body).map((table) => owner(fromTable(table), form.tables)) : [];
  const all = words(body ? (body.textContent ?? "") : text);
  return {
    tables: new Set(found.filter((table) => table !== null)).size,
    parts: form.parts.filter(({ title }) => /^[一二三四五六]、/.test(title) && all.includes(words(title))).length,
  };
}

/**
 * A draft with what was read from the clipboard: figures take the place of figures, text that of nothing or of last year's
 * text, and stands after any other.
 *
 * @param {Report} report
 * @param {Report} found
 * @param {Forms} forms
 * @param {string[]} carried last year's texts
 * @returns {{report: Report, parts: number, cells: number, shifted: (pointer: string) => string}} how many parts and cells got
 *     something, and where a pointer into what was found leads in the draft
 */
export function spread(report, found, forms, carried) {
  const form = forms.of(report);
  const old = new Set(carried);
  const texts = form.texts.map((part) => joined(part, report[part], found[part] ?? [], old)).filter(({ added }) => added > 0);
  const figures = form.cells.map(({ pointer }) => ({ pointer, value: read(found, pointer) })).filter(({ value }) => isKnown(value));
  const withTexts = texts.reduce((all, { part, blocks }) => ({ ...all, [part]: blocks }), report);
  const named = report.agency.trim() === "" ? { ...withTexts, agency: found.agency ?? "" } : withTexts;
  const kept = new Map(texts.map(({ part, kept }) => [part, kept]));
  return {
    report: figures.reduce((all, { pointer, value }) => write(all, pointer, value), named),
    parts: texts.length,
    cells: figures.length,
    shifted: (pointer) => shifted(pointer, kept),
  };
}

/** @param {unknown} value */
function isKnown(value) {
  return value !== null && value !== undefined;
}

/**
 * @param {string} part
 * @param {Block[]} there
 * @param {Block[]} found
 * @param {Set<string>} old
 */
function joined(part, there, found, old) {
  const added = found.filter((block) => !isEmpty(block));
  const kept = there.filter((block) => !isEmpty(block) && !old.has(textOf(block)));
  return { part, blocks: [...kept, ...added], kept: kept.length, added: added.length };
}

/**
 * @param {string} pointer
 * @param {Map<string, number>} kept
 */
function shifted(pointer, kept) {
  const [, part, index, ...rest] = pointer.split("/");
  const before = kept.get(part) ?? 0;
  return index === undefined || before === 0 ? pointer : ["", part, Number(index) + before, ...rest].join("/");
}

/**
 * @param {Doubt[]} doubts
 * @param {(pointer: string) => string} shift
 */
export function moved(doubts, shift) {
  return doubts.map((doubt) => ({ ...doubt, pointer: shift(doubt.pointer) }));
}
