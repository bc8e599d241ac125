import { TEXT_PARTS } from "./blank.js";
import { isEmpty } from "./blocks.js";
import { read, steps, write } from "./pointer.js";
import { figureLines, TABLES } from "./tables.js";

/**
 * The report as it leaves the page: without the places in the text that are still empty.
 *
 * `origin` leads a pointer into it back to the report on the page.
 */
export function outgoing(report) {
  const kept = new Map(TEXT_PARTS.map((part) => [part, keptIndexes(report[part] ?? [])]));
  const sent = { ...report };
  for (const [part, indexes] of kept) {
    sent[part] = indexes.map((index) => tidy(report[part][index]));
  }
  return { report: sent, origin: (pointer) => origin(pointer, kept) };
}

function keptIndexes(blocks) {
  return blocks.flatMap((block, index) => (isEmpty(block) ? [] : [index]));
}

/** A heading without text to run on is a heading; text without a heading is a paragraph. */
function tidy(block) {
  if (typeof block === "string" || block.heading === undefined) {
    return block;
  }
  if (block.heading.trim() === "") {
    return block.text;
  }
  return block.text?.trim() === "" ? { heading: block.heading, level: block.level } : block;
}

function origin(pointer, kept) {
  const [part, index, ...rest] = steps(pointer);
  const indexes = kept.get(part);
  return indexes && index !== undefined ? ["", part, indexes[index] ?? index, ...rest].join("/") : pointer;
}

const AGENCY = "（发布机关全称）";
const ALTERNATIVE = "（替代文字）";

/** The report with what the service cannot do without, so that pages can be seen before everything is filled in. */
export function presentable(report) {
  const named = report.agency.trim() === "" ? { ...report, agency: AGENCY } : report;
  const described = TEXT_PARTS.reduce((all, part) => ({ ...all, [part]: all[part].map(withAlternative) }), named);
  return TABLES.flatMap(figureLines)
    .flatMap((line) => line.pointers)
    .filter((pointer) => pointer !== "/disclosure/fees" && typeof read(described, pointer) === "string")
    .reduce((all, pointer) => write(all, pointer, null), described);
}

function withAlternative(block) {
  return block.figure && block.figure.alt.trim() === ""
    ? { figure: { ...block.figure, alt: ALTERNATIVE } }
    : block;
}
