import { textOf } from "./blocks.js";
import { words } from "./placement.js";
import { read, steps } from "./pointer.js";

/** Where on the pages a field is printed, and which field it is that a page shows, by the words around. */

/** @import {Block} from "./blocks.js" */
/** @import {Forms, Line, Report} from "./forms.js" */

/** @typedef {{text: string, line: string, near: string[], figure: number, isBare: boolean}} Picked the words that were clicked, their line, what stands near, which figure of the line it is (−1 for none), and whether nothing else stands on it */

// Characters; a line of a page has 28.
const HEAD = 14;
const SHORTEST = 2;

/**
 * The words to look for one after the other, to find the page of a field; none for the first page.
 *
 * @param {Report} report
 * @param {Forms} forms
 * @param {string} pointer
 * @returns {string[]}
 */
export function needles(report, forms, pointer) {
  const form = forms.of(report);
  const [member, index] = steps(pointer);
  const text = form.parts.find((part) => part.text === `/${member}`);
  if (text) {
    const written = index === undefined ? "" : words(shownWords(report[member]?.[Number(index)]));
    return [title(text.title), written.slice(0, HEAD)].filter(Boolean);
  }
  const part = form.parts.find(({ table }) => table?.lines.some(({ cells }) => cells.some((cell) => cell.pointer === pointer)));
  const line = part?.table?.lines.find(({ cells }) => cells.some((cell) => cell.pointer === pointer));
  return part && line ? [title(part.title), words(label(line)).slice(0, HEAD)] : [];
}

/**
 * The field that a page shows at a place; null where it is none.
 *
 * @param {Report} report
 * @param {Forms} forms
 * @param {Picked} picked
 * @returns {string | null}
 */
export function fieldAt(report, forms, picked) {
  const agency = words(report.agency);
  const isAgency = agency !== "" && words(picked.text).includes(agency);
  return bareCell(report, forms, picked) ?? cellAt(report, forms, picked) ?? blockAt(report, forms, picked) ?? (isAgency ? "/agency" : null);
}

/**
 * The cell of a printed row that has no label, as that of part 四: the row is known by its figures, of which blanks show nothing.
 *
 * @param {Report} report
 * @param {Forms} forms
 * @param {Picked} picked
 * @returns {string | null}
 */
function bareCell(report, forms, { line, figure, isBare }) {
  const rows = forms.of(report).tables.flatMap((table) => table.rows.map(({ cells }) => cells.map((cell) => ("pointer" in cell ? cell.pointer : ""))));
  const shown = (/** @type {string} */ pointer) => String(read(report, pointer) ?? "");
  const bare = rows.filter((pointers) => !pointers.includes("")).map((pointers) => pointers.filter((pointer) => shown(pointer) !== ""));
  const found = isBare && figure >= 0 ? bare.find((pointers) => pointers.map(shown).join("") === line.replace(/\s/g, "")) : undefined;
  return found?.[figure] ?? null;
}

/**
 * @param {Report} report
 * @param {Forms} forms
 * @param {Picked} picked
 */
function cellAt(report, forms, { line, near, figure }) {
  if (figure < 0) {
    return null;
  }
  const lines = forms.of(report).tables.flatMap((table) => table.lines);
  const scored = lines.map((each) => ({ line: each, score: alike(words(label(each)), words(line), near) }));
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left));
  return best.score < SHORTEST ? null : best.line.cells[Math.min(figure, best.line.cells.length - 1)].pointer;
}

/**
 * How much of a label stands on a line, or near it where the label has several lines.
 *
 * @param {string} label
 * @param {string} line
 * @param {string[]} near
 */
function alike(label, line, near) {
  if (line.includes(label)) {
    return label.length + 1;
  }
  return near.map(words).filter((part) => part.length >= SHORTEST && label.includes(part)).reduce((sum, part) => sum + part.length, 0);
}

/**
 * @param {Report} report
 * @param {Forms} forms
 * @param {Picked} picked
 */
function blockAt(report, forms, { text, line }) {
  for (const wanted of [words(line), words(text)]) {
    for (const part of wanted.length < SHORTEST ? [] : forms.of(report).texts) {
      /** @type {Block[]} */
      const blocks = report[part] ?? [];
      const index = blocks.findIndex((block) => words(shownWords(block)).includes(wanted));
      if (index >= 0) {
        return `/${part}/${index}`;
      }
    }
  }
  return null;
}

/** @param {Block | undefined} block */
function shownWords(block) {
  if (block === undefined || typeof block === "string" || block.heading !== undefined) {
    return block === undefined ? "" : textOf(block);
  }
  const { table, figure, chart } = block;
  const cells = table ? [table.caption ?? "", ...table.header.flat(), ...table.rows.flat()] : [];
  return [...cells, figure?.caption ?? "", chart?.title ?? ""].join("");
}

/** @param {Line} line */
function label({ labels }) {
  return labels[labels.length - 1] ?? "";
}

/** @param {string} text */
function title(text) {
  return /^[一二三四五六]、/.test(text) ? words(text) : "";
}
